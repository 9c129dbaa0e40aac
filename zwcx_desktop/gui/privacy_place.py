"""One public field with the personal details found in it: marked, masked, brought back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, is_dataclass
from typing import Any, get_args

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from zwcx_desktop.gui.inputs.parts import PartsInput
from zwcx_desktop.gui.privacy_strip import PrivacyStrip
from zwcx_desktop.records.kind import FieldSpec, Sensitivity, field_specs
from zwcx_desktop.rules.facts import public_texts, rewritten
from zwcx_desktop.rules.privacy import Hit, masked

Finder = Callable[[str], tuple[Hit, ...]]
"""Finds the personal details in a text that nobody decided to keep."""


def watched(spec: FieldSpec) -> bool:
    """Whether the field's text, or a text of its parts, is meant to be published."""
    if spec.type is str:
        return spec.words.sensitivity is Sensitivity.PUBLIC and not spec.words.codes
    of: Any = get_args(spec.type)[0] if get_args(spec.type) else spec.type
    if not isinstance(of, type) or not is_dataclass(of):
        return False
    return any(watched(inner) for inner in field_specs(of))


@dataclass(frozen=True, slots=True)
class Masking:
    """A field before and after it was masked, as drafts; how many details there were."""

    before: Any
    after: Any
    count: int


class PrivacyPlace:
    """A watched field.

    Attributes:
        hits: what was found, each with the row of the part it stands in.
        at: which of them is marked, from 1; 0 for none.
        strip: what is shown under the field, None while nothing was ever found.
        masking: what was masked last, None once the field was changed since.
    """

    def __init__(self, spec: FieldSpec, entry: Any) -> None:
        self.spec, self.entry = spec, entry
        self.hits: tuple[tuple[int, Hit], ...] = ()
        self.at = 0
        self.strip: PrivacyStrip | None = None
        self.masking: Masking | None = None

    @property
    def found(self) -> tuple[Hit, ...]:
        """The details alone."""
        return tuple(hit for _, hit in self.hits)

    def scan(self, find: Finder) -> None:
        """Look the field through."""
        found = tuple((row, hit) for row, text in self._texts() for hit in find(text))
        if found != self.hits:
            self.hits, self.at = found, 0
        if self.masking is not None and self.entry.draft() != self.masking.after:
            self.masking = None

    def mark_next(self) -> None:
        """Select the next detail where it stands."""
        self.at = self.at % len(self.hits) + 1
        row, hit = self.hits[self.at - 1]
        if isinstance(self.entry, QPlainTextEdit):
            text, cursor = self.entry.toPlainText(), self.entry.textCursor()
            cursor.setPosition(_units(text[: hit.start]))
            cursor.setPosition(_units(text[: hit.end]), QTextCursor.MoveMode.KeepAnchor)
            self.entry.setTextCursor(cursor)
            self.entry.ensureCursorVisible()
        elif isinstance(self.entry, QLineEdit):
            start = _units(self.entry.text()[: hit.start])
            self.entry.setSelection(start, _units(hit.text))
        elif isinstance(self.entry, PartsInput):
            self.entry.show_row(row)

    def mask(self, find: Finder) -> None:
        """Mask every detail as it stands now, in one step that can be undone."""
        self.scan(find)
        before, count = self.entry.draft(), len(self.hits)
        if isinstance(before, str):
            self.entry.retype(masked(before, self.found))
        else:
            self.entry.show_value(_masked(self.entry.value(), find))
            self.entry.edited.emit()
        self.masking = Masking(before, self.entry.draft(), count)

    def bring_back(self) -> None:
        """Take the masks off again."""
        if self.masking is None:
            return
        before, self.masking = self.masking.before, None
        if isinstance(before, str):
            self.entry.undo()
        else:
            self.entry.restore(before)
            self.entry.edited.emit()

    def _texts(self) -> Iterator[tuple[int, str]]:
        typed = self.entry.draft()
        if isinstance(typed, str):
            yield 0, typed
            return
        value = self.entry.value()
        for row, part in enumerate(value if isinstance(value, tuple) else (value,)):
            if part is not None:
                yield from ((row, text) for text in public_texts(part))


def _masked(value: Any, find: Finder) -> Any:
    def change(text: str) -> str:
        return masked(text, find(text))

    if isinstance(value, tuple):
        return tuple(rewritten(part, change) for part in value)
    return rewritten(value, change)


def _units(text: str) -> int:
    """Return the length of *text* as Qt counts it: a rare character takes two."""
    return len(text.encode("utf-16-le")) // 2
