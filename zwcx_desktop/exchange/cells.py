"""What the fields of a record are in a spreadsheet: real dates and numbers, words for all else.

Personal details (P2) leave masked, sealed ones (P3) not at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, get_args

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.ids import Fen, RecordId, UnitId, UserId
from zwcx_desktop.records.kind import FieldSpec, Sensitivity, field_specs
from zwcx_desktop.records.office import Office
from zwcx_desktop.rules.privacy import mask_address, mask_name, mask_phone, masked, scan
from zwcx_desktop.rules.profile import Profile

HIDDEN_TIE = "（不在知悉范围内）"


@dataclass(frozen=True, slots=True)
class Yuan:
    """A sum of money, to be shown with two decimals."""

    value: Decimal


Cell = str | int | Decimal | Yuan | date | datetime | None
"""What a cell may hold; a datetime is in office time, without its zone."""


@dataclass(frozen=True, slots=True)
class Words:
    """How the office calls what records hold as codes and ids.

    Attributes:
        ties: names of other records the user may know of.
    """

    office: Office
    profile: Profile
    ties: Mapping[RecordId, str] = field(default_factory=dict)


def cell(value: Any, spec: FieldSpec, words: Words) -> Cell:
    """Return *value* of field *spec* as a cell holds it."""
    if value is None or value in ("", ()) or spec.words.sensitivity is Sensitivity.SEALED:
        return None
    if isinstance(value, tuple | frozenset):
        of = (get_args(spec.type) or (str,))[0]
        between = "\n" if isinstance(of, type) and is_dataclass(of) else "、"
        said = (as_words(_one(item, of, spec, words)) for item in value)
        return between.join(text for text in said if text)
    return _one(value, spec.type, spec, words)


def as_words(content: Cell) -> str:
    """Return a cell's content as text."""
    if content is None:
        return ""
    if isinstance(content, Yuan):
        return f"{content.value:.2f}"
    if isinstance(content, datetime):
        return content.strftime("%Y-%m-%d %H:%M")
    return content.isoformat() if isinstance(content, date) else str(content)


def moment(at: datetime) -> datetime:
    """Return an instant as a cell holds it: office time."""
    return at.astimezone(CHINA).replace(tzinfo=None, second=0, microsecond=0)


def hidden(spec: FieldSpec) -> bool:
    """Whether nothing of a field may leave: it, or everything in it, is sealed."""
    if spec.words.sensitivity is Sensitivity.SEALED:
        return True
    of = (get_args(spec.type) or (spec.type,))[0]
    if not (isinstance(of, type) and is_dataclass(of)):
        return False
    inner = [one for one in field_specs(of) if one.type is str]
    return bool(inner) and all(one.words.sensitivity is Sensitivity.SEALED for one in inner)


def _one(value: Any, of: Any, spec: FieldSpec, words: Words) -> Cell:
    if of is UserId:
        return words.office.name_of(value) or str(value)
    if of is UnitId:
        return next((u.name for u in words.office.units if u.id == value), str(value))
    if of is RecordId:
        return words.ties.get(value, HIDDEN_TIE)
    if of is Fen:
        return Yuan(Decimal(value) / 100)
    if spec.words.codes and isinstance(value, str):
        return words.profile.label(spec.words.codes, value)
    return _plain(value, spec, words)


def _plain(value: Any, spec: FieldSpec, words: Words) -> Cell:
    if isinstance(value, Enum):
        return str(getattr(value, "label", value.name))
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, int | date | Decimal):
        return value
    if is_dataclass(value):
        return _part(value, words)
    personal = spec.words.sensitivity is Sensitivity.PERSONAL
    return _masked(str(value), spec.name) if personal else str(value)


def _part(value: Any, words: Words) -> str:
    said = []
    for spec in field_specs(type(value)):
        if spec.words.label and not hidden(spec):
            text = as_words(cell(getattr(value, spec.name), spec, words))
            said += [f"{spec.words.label}：{text}"] if text else []
    return "；".join(said)


def _masked(text: str, name: str) -> str:
    """Return a personal detail as lists may show it."""
    if "phone" in name or "mobile" in name:
        return mask_phone(text)
    if "address" in name:
        return mask_address(text)
    hits = scan(text)
    return masked(text, hits) if hits else mask_name(text)
