"""Which other records a record refers to: every field of type RecordId, its own or its parts'."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, is_dataclass
from functools import cache
from typing import Any, cast, get_args, get_origin

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import FieldSpec, Kind, field_specs


@dataclass(frozen=True, slots=True)
class Tie:
    """One reference.

    Attributes:
        field: path of the field from the record down, such as `links.other`.
    """

    field: str
    other: RecordId


def ties(record: Any) -> frozenset[Tie]:
    """Return every reference of *record* to another one."""
    return frozenset(_ties(record, ""))


def tie_label(kind: Kind[Any], field: str) -> str:
    """Return what people call the reference in *field* of *kind*, "" when there is no such field.

    Inside a part the part's name says what it is about: 并单：主单.
    """
    labels: list[str] = []
    owner: Any = kind.record
    for name in field.split("."):
        spec = next((s for s in field_specs(owner) if s.name == name), None)
        if spec is None:
            return ""
        labels.append(spec.words.label)
        owner = _element(spec.type)
    return "：".join(labels)


def _ties(part: Any, path: str) -> Iterator[Tie]:
    for spec in _referring(type(part)):
        value = getattr(part, spec.name)
        several = isinstance(value, tuple)
        for item in value if several else (value,):
            if is_dataclass(item):
                yield from _ties(item, f"{path}{spec.name}.")
            elif item:
                yield Tie(f"{path}{spec.name}", RecordId(item))


def _referring(cls: type) -> tuple[FieldSpec, ...]:
    """Return the fields that hold references, in themselves or deeper down."""
    return _referring_of(cast("Hashable", cls))


@cache
def _referring_of(cls: Any) -> tuple[FieldSpec, ...]:
    return tuple(
        spec
        for spec in field_specs(cls)
        if (of := _element(spec.type)) is RecordId
        or (isinstance(of, type) and is_dataclass(of) and _referring(of))
    )


def _element(type_: Any) -> Any:
    return get_args(type_)[0] if get_origin(type_) is tuple else type_
