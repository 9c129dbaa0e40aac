"""Answers to what an act asks, made up from the question's own fields."""

from dataclasses import is_dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin

from tests.system import integrity, openness, overseen, paperwork
from zwcx_desktop.records import commitment as c
from zwcx_desktop.records import complaint as t
from zwcx_desktop.records import disclosure as d
from zwcx_desktop.records import task as k
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.kind import field_specs
from zwcx_desktop.records.parts import DecidePrivacy, Grade, PrivacyChoice, PrivacyDecision


def made_up(question: Any, now: datetime, **given: Any) -> Any:
    """Return an instance of *question* with every required field, and those *given*, filled."""
    values = {
        spec.name: _value(spec.type, now)
        for spec in field_specs(question)
        if spec.words.required and spec.name not in given
    }
    return question(**values, **given)


def _value(kind: Any, now: datetime) -> Any:
    if get_origin(kind) is tuple:
        return (_value(get_args(kind)[0], now),)
    plain = getattr(kind, "__supertype__", kind)
    if isinstance(plain, type) and issubclass(plain, Enum):
        return next(code for code in plain if not getattr(code, "forbidden", ""))
    if is_dataclass(plain):
        return made_up(plain, now)
    simple = {
        str: "示例内容", bool: True, int: 1, Decimal: Decimal(1), date: now.date(), datetime: now,
    }  # fmt: skip
    return simple[plain]


def answer(row: Any, record: Any, handler: UserId, other: RecordId, now: datetime) -> Any:
    """Return answers that *row* takes for *record*, None when it asks nothing."""
    if row.asks is None:
        return None
    today = now.date()
    special: dict[Any, dict[str, Any]] = {
        c.ClaimFulfilment: {"statement": "由村委会主任签字证明。"},
        c.CloseUnfulfilled: {"outcome": c.Outcome.UNFULFILLED},
        c.ProposeChange: {"procedure": _every_step(), "new_content": "新的内容"},
        c.VoidMisentry: {"correction_notice": "更正公告"},
        d.EndNotice: {"objections": 0},
        d.SecrecyPass: {"points": tuple(d.SecrecyPoint)},
        DecidePrivacy: {"decisions": (_kept(),)},
        t.CallBack: {"satisfaction": Grade.GOOD},
        t.Merge: {"primary": other},
        t.EmergencyRoute: {"service": "110"},
        t.Assign: {"handler_id": handler, "handler_unit": UnitId("office"), "no_conflict": True},
        t.AskExtension: {"new_due_on": today + timedelta(days=80)},
        t.DraftReply: {"reply_basis": "《信访工作条例》第三十二条"},
        t.Deliver: {"reply_mode": t.ReplyMode.PHONE},
        t.DeliverMerged: {"reply_mode": t.ReplyMode.PHONE},
        t.CloseComplaint: {"review_told": True},
        t.ReviewDecided: {"new_due_on": today + timedelta(days=20)},
        t.RequestReview: {"level": t.ReviewLevel.REVIEW},
        k.ReportProgress: {"done_items": (1,), "evidence": "文件"},
        k.DeferTask: {"new_due_on": date(2027, 6, 30)},
        **paperwork.ANSWERS,
        **overseen.answers(other),
        **openness.ANSWERS,
        **integrity.ANSWERS,
    }
    made = made_up(row.asks, now, **special.get(row.asks, {}))
    return _mended(row, record, made)


def _mended(row: Any, record: Any, made: Any) -> Any:
    """What depends on the record itself."""
    if row.event in {"remove", "confirm_removal"}:
        return replace(made, channel="")
    if row.event == "request_review" and record.reviews:
        return replace(made, level=t.ReviewLevel.FINAL_REVIEW)
    return made


def _every_step() -> tuple[Any, ...]:
    return tuple(c.Procedure(step=step, done=True) for step in c.ProcedureStep)


def _kept() -> PrivacyDecision:
    return PrivacyDecision(text="13800138000", choice=PrivacyChoice.KEEP, reason="公示电话")
