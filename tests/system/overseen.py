"""What the tables of this folder need of the kinds of oversight, honours and box openings."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from tests.system.conftest import COUNTER
from zwcx_desktop.records import honour as h
from zwcx_desktop.records import letter_box_opening as b
from zwcx_desktop.records import oversight_item as i
from zwcx_desktop.records import supervision_order as s
from zwcx_desktop.records import third_party_assessment as a
from zwcx_desktop.records import training_record as t
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER

ORDER = s.SupervisionOrder(
    direction=s.Direction.RECEIVED,
    kind=s.OrderKind.SUPERVISE,
    from_org="潮安区人民政府办公室",
    title="承诺逾期未兑现",
    issues=("路灯未按期修复",),
    issued_on=date(2026, 11, 2),
    limit_days=20,
)
ITEM = i.OversightItem(
    kind=i.ItemKind.NPC,
    item_no="第12号",
    title="改善村道照明的建议",
    proposer="代表甲",
    content="村道夜间无照明。",
    assigned_on=date(2026, 11, 2),
    received_on=date(2026, 11, 2),
)
HONOUR = h.Honour(
    title="守信践诺示范单位",
    level=h.Rank.CITY,
    authority="潮州市人民政府",
    subject_kind=h.SubjectKind.UNIT,
    subject="便民服务中心",
    deeds="全年承诺按期兑现。",
)
ASSESSMENT = a.ThirdPartyAssessment(
    agency="某信用服务公司",
    title="政务诚信评估报告",
    period="2026年上半年",
    received_on=date(2026, 11, 2),
    score=Decimal(86),
)
TRAINING = t.TrainingRecord(
    topic="政务诚信与依法行政",
    form=t.TrainingForm.LECTURE,
    held_on=date(2026, 11, 2),
    hours=Decimal(2),
    attendees_count=46,
    list_file="签到表.pdf",
)
OPENING = b.LetterBoxOpening(
    box="镇政府大门左侧",
    opened_at=datetime(2026, 11, 16, 1, tzinfo=UTC),
    openers=(CLERK, REVIEWER, LEADER, COUNTER),
    letters_count=1,
    letters=(b.BoxLetter(appearance="白色信封，打印字"),),
)
EXAMPLES = {
    "supervision_order": ORDER,
    "oversight_item": ITEM,
    "honour": HONOUR,
    "third_party_assessment": ASSESSMENT,
    "training_record": TRAINING,
    "letter_box_opening": OPENING,
}
MINE = {name: {"void"} for name in EXAMPLES} | {"training_record": {"submit", "void"}}
_BELOW = {
    "issue", "record_receipt", "record_reply", "remind", "grant_extension", "accept", "send_back",
}  # fmt: skip


def _order(record: Any, event: str, _who: UserId) -> Any:
    late = event == "remind"
    if event not in _BELOW:
        return record
    return replace(
        record,
        direction=s.Direction.ISSUED,
        to_units=("东湖村",),
        due_on=date(2026, 11, 10) if late else record.due_on,
    )


def _item(record: Any, event: str, _who: UserId) -> Any:
    if event in ("record_hearing", "close_case"):
        return replace(
            record,
            kind=i.ItemKind.APPEARANCE,
            court="潮安区人民法院",
            case_no="（2026）粤5103行初7号",
            hearing_on=date(2026, 11, 16),
        )
    return replace(record, kind=i.ItemKind.JUDICIAL) if event == "close_advice" else record


def _honour(record: Any, event: str, _who: UserId) -> Any:
    asked = h.CreditCheck(subject=record.subject, asked_on=date(2026, 11, 2), query="近三年")
    if event == "ask_check":
        return record
    if event == "record_check":
        return replace(record, checks=(asked,))
    clean = replace(asked, replied_on=date(2026, 11, 9), result=h.CheckResult.CLEAN)
    return replace(record, checks=(clean,), eligibility_checked_on=date(2026, 11, 9))


def _opening(record: Any, event: str, _who: UserId) -> Any:
    fate = b.LetterOutcome.UNRELATED if event == "close" else None
    return replace(record, letters=tuple(replace(one, outcome=fate) for one in record.letters))


def _as_it_is(record: Any, _event: str, _who: UserId) -> Any:
    return record


FILLED = {
    "supervision_order": _order,
    "oversight_item": _item,
    "honour": _honour,
    "third_party_assessment": _as_it_is,
    "training_record": _as_it_is,
    "letter_box_opening": _opening,
}


def answers(other: RecordId) -> dict[type, dict[str, Any]]:
    """Return what made-up answers cannot guess; *other* is another record that fits."""
    return {
        s.Receive: {"handler_unit": UnitId("office")},
        s.Extend: {"new_due_on": date(2027, 1, 15)},
        s.Grant: {"new_due_on": date(2027, 1, 15)},
        i.Assign: {"lead_unit": UnitId("office")},
        i.RecordHearing: {"is_principal": True},
        i.CloseItem: {"reason_not_public": "涉及商业秘密"},
        a.Supersede: {"successor": other},
        b.RecordLetter: {"complaint": other},
    }
