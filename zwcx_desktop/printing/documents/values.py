"""Any value of any record in the words of a paper, chosen by its Python type.

Personal details are masked on every paper that is not addressed to the person (§3.6 of the domain
model, 个人信息保护法 §28); what is sealed is never printed.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any, Final, get_args

from zwcx_desktop.printing.documents.frame import person, public_text, unit_name
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import (
    day,
    day_and_time,
    listed,
    numbered,
    yuan,
)
from zwcx_desktop.records.ids import Fen, RecordId, UnitId, UserId
from zwcx_desktop.records.kind import FieldSpec, Sensitivity, field_specs
from zwcx_desktop.rules.privacy import (
    mask_address,
    mask_bank_card,
    mask_citizen_id,
    mask_name,
    mask_phone,
)

_SHORT = 20
"""Characters up to which the entries of a list stand on one line."""
_FREE = 200
"""Characters from which a text is prose: nobody can tell where in it a person is named."""
_FULL_NAME = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff·]{2,4}")
_BETWEEN = re.compile(r"([、，,；;\s/]+)")
_OFFICE_NUMBER = re.compile(r"phone|tel|uscc|url|email")
_MASKS: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType(
    {
        "phone": mask_phone,
        "mobile": mask_phone,
        "tel": mask_phone,
        "address": mask_address,
        "id_no": mask_citizen_id,
        "bank": mask_bank_card,
        "email": lambda text: text[:1] + "*" * 3,
    }
)
"""How a personal detail is masked, by a word in its field's name; a name when none fits."""


def said(request: Request, spec: FieldSpec, value: Any) -> str:
    """Return *value* of the field *spec* as the paper says it, "" when there is none."""
    if value is None or value in ("", ()) or (isinstance(value, frozenset) and not value):
        return ""
    if spec.words.sensitivity is Sensitivity.SEALED:
        return request.wording.say("masked")
    if isinstance(value, tuple | frozenset):
        return _several(request, spec, value)
    return _one(request, spec, value)


def part_specs(parts: tuple[Any, ...]) -> tuple[FieldSpec, ...]:
    """Return the fields of *parts* of one sort: those asked for, and those the workflow filled."""
    return tuple(
        spec
        for spec in field_specs(type(parts[0]))
        if spec.words.shown or (spec.words.label != spec.name and _filled(parts, spec))
    )


def _filled(parts: tuple[Any, ...], spec: FieldSpec) -> bool:
    return any(getattr(part, spec.name) not in (None, "", (), False, 0) for part in parts)


def _several(request: Request, spec: FieldSpec, values: Any) -> str:
    of = (get_args(spec.type) or (str,))[0]
    one = replace(spec, type=of)
    items = sorted(values, key=str) if isinstance(values, frozenset) else values
    texts = [text for item in items if (text := said(request, one, item))]
    return listed(texts) if all(len(text) <= _SHORT for text in texts) else numbered(texts)


def _one(request: Request, spec: FieldSpec, value: Any) -> str:
    if spec.type is UserId:
        return person(request, value)
    if spec.type is UnitId:
        return unit_name(request, value)
    if spec.type is RecordId:
        return public_text(request.titles.get(value, "")) or request.wording.say("elsewhere")
    if spec.type is Fen:
        return yuan(value) if "元" in spec.words.label else f"{yuan(value)} 元"
    if spec.words.codes and isinstance(value, str):
        return request.profile.label(spec.words.codes, value)
    if isinstance(value, str):
        return _text(request, spec, value.strip())
    if spec.type is date and not spec.words.shown:
        return request.last_day(value)
    return _plain(request, value)


def _plain(request: Request, value: Any) -> str:
    if isinstance(value, Enum):
        return str(getattr(value, "label", value.name))
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return day_and_time(value)
    if isinstance(value, date):
        return day(value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    if is_dataclass(value):
        return _part(request, value)
    return str(value)


def _part(request: Request, part: Any) -> str:
    """Return a part inside another in one line: what needs its heading is named."""
    words = []
    for spec in part_specs((part,)):
        value = getattr(part, spec.name)
        text = said(request, spec, value)
        if isinstance(value, bool):
            text = spec.words.label if value else ""
        elif text and spec.type in (int, Decimal):
            text = f"{spec.words.label}{text}"
        words.append(" ".join(text.split()))
    return listed(words, "，")


def _text(request: Request, spec: FieldSpec, text: str) -> str:
    if spec.words.sensitivity is Sensitivity.PERSONAL:
        return _masked(request, spec, text)
    if spec.words.limit < _FREE and _OFFICE_NUMBER.search(spec.name):
        return text
    return public_text(text, request.kept)


def _masked(request: Request, spec: FieldSpec, text: str) -> str:
    """Return a personal detail masked; prose is left out, since masks find no names in it."""
    mask = next((mask for word, mask in _MASKS.items() if word in spec.name), None)
    if mask is not None:
        return mask(text)
    if spec.words.limit > _FREE or spec.words.lines > 1:
        return request.wording.say("masked")
    return "".join(
        mask_name(part) if _FULL_NAME.fullmatch(part) else public_text(part)
        for part in _BETWEEN.split(text)
    )
