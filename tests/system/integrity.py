"""Examples of the kinds about broken words, and what their acts look for, for the tests of all."""

from dataclasses import replace
from datetime import date
from typing import Any

from tests.system.conftest import COUNTER, Town
from zwcx_desktop.records import credit_repair as x
from zwcx_desktop.records import dishonesty_record as d
from zwcx_desktop.records import objection as o
from zwcx_desktop.records import rectification as r
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.parts import OptionalOpinion, SuperiorDocument
from zwcx_desktop.sample.cast import CLERK, LEADER

MONDAY = date(2026, 11, 16)
MADE_UP = "示例内容"
EXAMPLES: dict[str, Any] = {
    "dishonesty_record": d.DishonestyRecord(
        subject_kind=d.SubjectKind.ORG,
        subject_name="潮州市湘桥区示范镇人民政府",
        subject_uscc="114451020000000194",
        source=d.Source.ADMIN_PENALTY,
        instrument_no="潮市监罚〔2026〕1号",
        authority="潮州市市场监督管理局",
        decided_on=date(2026, 11, 2),
        summary="路灯采购合同未依法公告。",
        loss="无",
        impact_level=d.ImpactLevel.SLIGHT,
    ),
    "rectification": r.Rectification(
        title="整改采购公告",
        ordered_by=MADE_UP,
        ordered_on=date(2026, 11, 2),
        due_on=date(2026, 12, 31),
        unit_id=UnitId("office"),
        owner_id=COUNTER,
        problems=("采购未依法公告",),
        measures=(r.Measure(problem=1, text="补发公告"),),
    ),
    "objection": o.Objection(
        target=RecordId("later"),
        title="对处罚金额的异议",
        claim="处罚金额有误。",
        materials="缴款书",
        applicant="某照明公司",
        received_on=date(2026, 11, 2),
    ),
    "credit_repair": x.CreditRepair(
        target=RecordId("later"),
        title="申请修复",
        authority="潮州市发展和改革局",
        statement="罚款已缴，公告已补发。",
        conditions=tuple(
            x.Condition(kind=kind, met=True, met_on=date(2026, 11, 9), evidence="凭证")
            for kind in x.ConditionKind
        ),
    ),
}
ANSWERS: dict[Any, dict[str, Any]] = {
    d.ConfirmRectified: {"opinion": "区发改局验收，潮湘发改〔2026〕8号"},
    o.NotifyApplicant: {"doc_no": "潮示镇异〔2026〕1号"},
    r.ExtendRectification: {
        "document": SuperiorDocument(
            title="批复", doc_no="1号", issuer=MADE_UP, issued_on=date(2026, 11, 9)
        ),
        "new_due_on": date(2027, 6, 30),
    },
}
MINE = {
    "dishonesty_record": {"void"},
    "rectification": {"void"},
    "objection": {"void"},
    "credit_repair": {"submit", "void"},
}
SMALL_OFFICE_ONLY = [("credit_repair", "review_and_sign_combined")]
_DISPUTE = {"accept", "decide", "withdraw"}


def _dishonesty(record: Any, event: str, _who: UserId) -> Any:
    archived = event == "archive"
    return replace(
        record,
        complaint=RecordId("complaint"),
        told_on=date(2025, 12, 1) if archived else None,
        closed_on=date(2025, 12, 31) if archived else None,
    )


def _rectification(record: Any, event: str, _who: UserId) -> Any:
    done = tuple(
        replace(each, done=True, done_on=date(2026, 11, 9), evidence="凭证")
        for each in record.measures
    )
    return replace(
        record,
        due_on=date(2026, 11, 9) if event == "propose_clue" else record.due_on,
        measures=done if event == "report_done" else record.measures,
    )


def _objection(record: Any, event: str, _who: UserId) -> Any:
    asked = o.SourceCheck(organ="区法院", asked_on=date(2026, 11, 9), due_on=date(2026, 11, 12))
    result = o.Result.CORRECTED if event == "record_update" else o.Result.UPHELD
    return replace(record, checked_with=(asked,), result=result)


FILLED = {
    "dishonesty_record": _dishonesty,
    "rectification": _rectification,
    "objection": _objection,
    "credit_repair": lambda record, _event, _who: record,
}


def target_state(kind: str, event: str) -> d.DishonestyState | None:
    """Return where the record has to stand that an act of *kind* takes along."""
    if kind == "objection":
        return d.DishonestyState.CONFIRMED if event in _DISPUTE else None
    if kind != "credit_repair":
        return None
    decided = event in ("record_decision", "withdraw")
    return d.DishonestyState.REPAIR_APPLIED if decided else d.DishonestyState.REPORTED


def recognised(town: Town) -> RecordId:
    """Return a dishonesty record that stands and was reported."""
    with town.sit(CLERK) as desk:
        record = desk.create("dishonesty_record", EXAMPLES["dishonesty_record"]).id
        desk.attachments.add(record, "处罚决定.txt", "处罚".encode())
    with town.sit(LEADER) as desk:
        desk.act(record, "enter_confirmed", OptionalOpinion())
        desk.act(record, "report", d.ReportRecord(reported_on=desk.clock.today()))
    return record
