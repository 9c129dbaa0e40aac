"""What every input answers to, and what it may ask about the office around it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.kind import FieldSpec


class Unreadable(ValueError):
    """What was typed is not a value of the field's type; the text says so in Chinese."""


@dataclass(frozen=True, slots=True)
class Option:
    """One entry to choose: what is kept and what is read; *barred* says why it may not be."""

    value: Any
    label: str
    barred: str = ""

    @property
    def key(self) -> str:
        """The value as a draft keeps it."""
        return str(self.value.value if isinstance(self.value, Enum) else self.value)


Linked = tuple[RecordId, str]
"""A record and the line that names it."""
Finder = Callable[[str, tuple[str, ...], Callable[[tuple[Linked, ...]], object]], object]
"""Looks records of the kinds named up by text, without text the newest; hands on what it found."""

RowTable = Callable[[QWidget, Callable[[tuple[Any, ...]], object]], object]
"""Reads a table over a widget and hands the rows it makes to the second argument."""


def _same(_codes: str, code: str) -> str:
    return code


def _found_nothing(
    _text: str, _kinds: tuple[str, ...], then: Callable[[tuple[Linked, ...]], object]
) -> None:
    then(())


@dataclass(frozen=True, slots=True)
class FormContext:
    """What the inputs of a form may know of the office.

    Attributes:
        today: the office's date, for dates typed without a year.
        users: names of the people of the office.
        former: names of those who left it; they may stand in a record but are not chosen any more.
        units: names of its units.
        options: the profile's code lists by name ("domain", "publish_channel" …).
        label: the profile's name of a code of a list, offered or not.
        titles: names of the records that are linked already.
        kinds: what the kinds of record are called that this user may see.
        find: looks other records up.
        own_phones: digits of the office's own telephones, which may stand in public texts.
        tables: reads rows from a table, by the type of the row, where there is such a table.
    """

    today: date
    users: Mapping[UserId, str] = field(default_factory=dict)
    former: Mapping[UserId, str] = field(default_factory=dict)
    units: Mapping[UnitId, str] = field(default_factory=dict)
    options: Mapping[str, tuple[Option, ...]] = field(default_factory=dict)
    label: Callable[[str, str], str] = _same
    titles: Mapping[RecordId, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    find: Finder = _found_nothing
    own_phones: frozenset[str] = frozenset()
    tables: Mapping[type, RowTable] = field(default_factory=dict)

    def person(self, user: UserId) -> str:
        """Return the name of one who is or was of the office, the id where there is none."""
        return self.users.get(user) or self.former.get(user, user)


class Input(Protocol):
    """A widget that holds the value of one field.

    `edited` is emitted when a person changes the value, never while an input method composes.
    """

    edited: SignalInstance

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:
        """Learn what the field is; called once before anything else."""

    def value(self) -> Any:
        """Return the value; raise `Unreadable` when the text is not one."""

    def show_value(self, value: Any) -> None:
        """Show *value* without emitting `edited`."""

    def draft(self) -> Any:
        """Return what has been typed as a JSON value, readable or not."""

    def restore(self, draft: Any) -> None:
        """Bring back what `draft` returned."""

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the value be read and copied, but not changed."""
