"""Incoming documents, the catalogue, requests and online items, for tests over all kinds."""

from dataclasses import replace
from datetime import date
from typing import Any

from zwcx_desktop.records import access_request as a
from zwcx_desktop.records import catalogue_item as g
from zwcx_desktop.records import online_flow_item as o
from zwcx_desktop.records import policy_document as p
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.parts import DeliveryMode, IdType

TODAY = date(2026, 11, 16)
LONG_AGO = date(2026, 10, 12)

EXAMPLES: dict[str, Any] = {
    "policy_document": p.PolicyDocument(
        issuer="市政府",
        received_on=TODAY,
        title="关于政务诚信建设的实施方案",
        doc_no="潮府〔2018〕15号",
        handler_id=UserId("linxy"),
        publicity=p.PaperPublicity.PROACTIVE,
        clauses=(p.Clause(clause_ref="三（九）", text="建立公开承诺制度", unit="镇政府"),),
    ),
    "catalogue_item": g.CatalogueItem(
        domain=g.OpenDomain.SOCIAL_ASSISTANCE,
        first_level="最低生活保障",
        second_level="审核审批信息",
        elements="初审对象名单、救助标准",
        basis="政府信息公开条例第二十一条",
        time_limit="自信息形成或者变更之日起20个工作日内",
        subject="示范镇人民政府",
        channels=("BULLETIN_BOARD",),
        levels=(g.OpenLevel.TOWNSHIP,),
        applies_to=(g.Applicability.TOWN,),
        unit_id=UnitId("office"),
    ),
    "access_request": a.AccessRequest(
        applicant=a.Applicant(
            name="陈秀英",
            id_type=IdType.RESIDENT,
            id_no="11010519491231002X",
            phone="13800001234",
            delivery_mode=a.Obtaining.POST,
        ),
        content="2025年度低保资金发放明细",
        form_requirement="纸质复印件",
        channel=a.RequestChannel.FACE,
        submitted_on=TODAY,
    ),
    "online_flow_item": o.OnlineFlowItem(
        item_code="11445102007",
        item_name="高龄津贴申请",
        unit_id=UnitId("office"),
        period_from=date(2026, 7, 1),
        period_to=date(2026, 9, 30),
        standard="全部环节在网上进行，3个工作日办结",
        actual="办件42件，平均5.2个工作日",
        met=o.FlowResult.NOT_MET,
        reason="系统对接延迟",
    ),
}
MINE = {
    "policy_document": {"propose", "void"},
    "catalogue_item": {"submit", "drop_revision", "void"},
    "access_request": {"void"},
    "online_flow_item": {"submit", "void"},
}
"""Rows that only the drafter may do."""
SMALL_OFFICE_ONLY = (
    ("access_request", "review_and_sign_combined"),
    ("catalogue_item", "review_and_sign_combined"),
    ("policy_document", "audit_and_instruct_combined"),
)
ANSWERS: dict[Any, dict[str, Any]] = {
    a.DraftReply: {"where_public": "镇政府网站"},
    p.Dispose: {"days": 10},
}


def _unchanged(record: Any, _event: str, _who: UserId) -> Any:
    return record


def _catalogue(record: g.CatalogueItem, event: str, _who: UserId) -> g.CatalogueItem:
    old = (g.CatalogueVersion(version=1, first_level="低保"),)
    return replace(record, superseded=old if event == "drop_revision" else ())


def _request(record: a.AccessRequest, event: str, who: UserId) -> a.AccessRequest:
    letter = a.Consultation(
        name="某照明公司",
        sent_on=LONG_AGO,
        received_on=LONG_AGO if event == "opinion_missing" else None,
        due_on=date(2026, 11, 2),
    )
    notice = a.CorrectionNotice(sent_on=LONG_AGO, period=5, until=date(2026, 10, 19))
    granted = a.ReplyExtension(approved_by=who, approved_on=TODAY, days=5, reason="复杂")
    sent = a.ReplyDelivery(mode=DeliveryMode.POST, sent_on=TODAY)
    case = a.Proceeding(kind=a.ProceedingKind.RECONSIDERATION, organ="区政府", started_on=TODAY)
    waits = event in ("letter_arrived", "opinion_received", "opinion_missing")
    return replace(
        record,
        received_on=TODAY,
        correction=notice if event in ("corrected", "abandon") else None,
        third_party=(letter,) if waits else (),
        extension=granted if event == "tell_extension" else None,
        delivery=sent if event == "reply_arrived" else None,
        proceedings=(case,) if event == "decided" else (),
    )


FILLED = {
    "policy_document": _unchanged,
    "catalogue_item": _catalogue,
    "access_request": _request,
    "online_flow_item": _unchanged,
}
"""What the guards of a row look for, put into the record."""
