"""How values are written for a reader: in lists, cards, timelines."""

from dataclasses import is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, get_args

from zwcx_desktop.clock import CHINA
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.records.ids import Fen, RecordId, UnitId, UserId
from zwcx_desktop.records.kind import FieldSpec, field_specs

TENTATIVE = "暂定"
"""Said of a date that may still move: the calendar of its year is not known yet."""


def as_text(value: Any, spec: FieldSpec, context: FormContext) -> str:
    """Return *value* of field *spec* in one line, "" when there is none."""
    if value is None or value in ("", ()):
        return ""
    if isinstance(value, tuple | frozenset):
        of = get_args(spec.type)[0] if get_args(spec.type) else str
        said = (_one(item, of, spec, context) for item in value)
        return "、".join(text for text in said if text)
    return _one(value, spec.type, spec, context)


def moment(at: datetime) -> str:
    """Return an instant in office time: 2026-11-20 09:30."""
    return at.astimezone(CHINA).strftime("%Y-%m-%d %H:%M")


def days(left: int) -> str:
    """Return how far a deadline is: 逾期 3 天, 今天到期, 还有 5 天."""
    if left < 0:
        return f"逾期 {-left} 天"
    return "今天到期" if left == 0 else f"还有 {left} 天"


def _one(value: Any, of: Any, spec: FieldSpec, context: FormContext) -> str:
    if of is UserId:
        return context.person(value)
    if of is UnitId:
        return str(context.units.get(value, value))
    if of is RecordId:  # the page's ties name it; an id would tell nobody anything
        return context.titles.get(value, "")
    if of is Fen:
        return f"{Decimal(value) / 100:,.2f} 元"
    if spec.words.codes and isinstance(value, str):
        return context.label(spec.words.codes, value)
    return _plain(value, context)


def _plain(value: Any, context: FormContext) -> str:
    if isinstance(value, Enum):
        return str(getattr(value, "label", value.name))
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if is_dataclass(value):
        return _part(value, context)
    return " ".join(str(value).split())


def _part(value: Any, context: FormContext) -> str:
    specs = (s for s in field_specs(type(value)) if s.words.shown)
    said = (_said(getattr(value, s.name), s, context) for s in specs)
    return " · ".join(text for text in said if text)


def _said(value: Any, spec: FieldSpec, context: FormContext) -> str:
    """Return one value among others without headings: a bare number or 是 would say nothing."""
    if isinstance(value, bool):
        return spec.words.label if value else ""
    text = as_text(value, spec, context)
    bare = spec.type in (int, Decimal) and text
    return f"{spec.words.label} {text}" if bare else text
