"""Self-assessments, creation dossiers, issued documents and handovers, for tests over all kinds."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from zwcx_desktop.records import creation_dossier as c
from zwcx_desktop.records import handover as h
from zwcx_desktop.records import issued_document as i
from zwcx_desktop.records import self_assessment as a
from zwcx_desktop.records.ids import UserId

TODAY = date(2026, 11, 16)
EXAMPLES: dict[str, Any] = {
    "self_assessment": a.SelfAssessment(period_from=date(2026, 1, 1), period_to=date(2026, 12, 31)),
    "creation_dossier": c.CreationDossier(year=2026),
    "issued_document": i.IssuedDocument(
        title="关于路灯问题的复函",
        doc_type="函",
        doc_no="凤溪镇函〔2026〕1号",
        signed_on=TODAY,
    ),
    "handover": h.Handover(
        from_user=UserId("zhuangyf"),
        to_user=UserId("xushh"),
        witness=UserId("caimz"),
        cause=h.HandoverCause.ROTATION,
        handover_on=TODAY,
    ),
}
SCORED = a.SelfAssessment(
    scheme="县考核方案",
    items=(
        a.AssessmentItem(
            code="A",
            name="兑现率",
            weight=Decimal(100),
            self_score=Decimal(90),
            evidence="台账.xlsx",
        ),
    ),
    period_from=date(2026, 1, 1),
    period_to=date(2026, 12, 31),
)
CHECKED = c.CreationDossier(
    year=2026,
    scheme="区创建标准",
    criteria=(
        c.CreationCriterion(
            code="1", text="承诺全部公开", self_check=c.SelfCheck.MET, evidence="公开栏照片.jpg"
        ),
    ),
)
MINE = {
    "self_assessment": {"submit", "void"},
    "creation_dossier": {"submit", "void"},
    "issued_document": set(),
    "handover": {"list", "relist", "void", "sign_over", "confirm", "attest"},
}
"""Rows that only one person may do."""
SMALL_OFFICE_ONLY = (
    ("creation_dossier", "review_and_sign_combined"),
    ("self_assessment", "review_and_sign_combined"),
)
ANSWERS: dict[Any, dict[str, Any]] = {
    a.RecordResult: {"superior_total": Decimal(90)},
    c.RecordDecision: {"decision_doc": "通报", "honour_title": "诚信乡镇"},
    i.Deliver: {"to": "某公司", "tracking_no": "XA1"},
    i.Receive: {"receipt": i.Receipt(received_on=TODAY, receiver="某人", proof="回执.jpg")},
    h.RegisterSlip: {"party": h.Party.FROM},
}


def _assessment(record: Any, event: str, _who: UserId) -> Any:
    scored = tuple(
        replace(each, self_score=each.weight, evidence="台账.xlsx") for each in record.items
    )
    return replace(record, items=scored[:1] if event == "record_result" else scored)


def _creation(record: Any, event: str, _who: UserId) -> Any:
    met = tuple(
        replace(each, self_check=c.SelfCheck.MET, evidence="佐证.pdf") for each in record.criteria
    )
    ended = date(2026, 1, 31) if event == "expire" else date(2029, 1, 31)
    return replace(record, criteria=met, valid_to=ended)


def _issued(record: Any, _event: str, _who: UserId) -> Any:
    sent = i.Delivery(mode=i.DeliveryMode.MAIL, sent_on=date(2026, 11, 16), to="某公司")
    return replace(record, deliveries=(sent,), sealed=True)


def _handover(record: Any, event: str, who: UserId) -> Any:
    signed = {"confirm": 1, "attest": 2, "sign_slip": 0, "finish": 3}.get(event, 0)
    signatures = tuple(
        h.Signature(party=p, user=who, on=date(2026, 11, 16), mode=h.SigningMode.SIGNED_IN)
        for p in tuple(h.Party)[:signed]
    )
    parties = {"sign_over": "from_user", "confirm": "to_user", "attest": "witness"}
    mine = {parties[event]: who} if event in parties else {}
    return replace(record, signatures=signatures, **mine)


FILLED = {
    "self_assessment": _assessment,
    "creation_dossier": _creation,
    "issued_document": _issued,
    "handover": _handover,
}
"""What the guards of a row look for, put into the record."""
