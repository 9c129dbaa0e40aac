"""What broken words bring about: a rectification, a clue, marks on the dishonesty record.

Source: domain model §3.4.1, §3.4.4, §3.4.6; 国发〔2016〕76号 四; 发改财金〔2023〕1103号.
"""

from collections.abc import Iterator
from typing import Final

from zwcx_desktop.records import commitment as c
from zwcx_desktop.records import complaint as t
from zwcx_desktop.records import credit_repair as x
from zwcx_desktop.records import dishonesty_record as d
from zwcx_desktop.records import objection as o
from zwcx_desktop.records import online_flow_item as w
from zwcx_desktop.records import rectification as r
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.integrity import REPAIR_RULE, DishonestyDomain
from zwcx_desktop.records.parts import Explanation
from zwcx_desktop.records.workflow import Refusal, Refused
from zwcx_desktop.rules.origin import Consequences, Opening, Origin, Touch

Steps = Iterator[Opening | Touch]
_VERIFIED = frozenset({t.Verified.TRUE, t.Verified.PARTLY})
_CONTRACTS = frozenset({c.CommitmentKind.CONTRACT, c.CommitmentKind.INVESTMENT})


def _unfulfilled(origin: Origin) -> Steps:
    """A word that was not kept is put right, and reported as a clue unless it was already."""
    commitment: c.Commitment = origin.record
    said = commitment.explanation
    if said is None:
        return
    whose = origin.act.facts.own_names()[0]
    yield Opening("rectification", _ordered(origin, said, whose, commitment.title))
    if commitment.clue_on is None:
        yield from _commitment_clue(origin)


def _commitment_clue(origin: Origin) -> Steps:
    """A clue about the office itself, for the lead department to verify."""
    commitment: c.Commitment = origin.record
    said = commitment.explanation
    yield Opening(
        "dishonesty_record",
        _about_office(
            origin,
            source=_breach_source(commitment),
            domain=_breach_domain(commitment),
            summary=said.facts if said else origin.act.answers.reason,
            loss=said.loss if said else "",
            explanations=(said,) if said else (),
        ),
    )


def _breach_source(commitment: c.Commitment) -> d.Source:
    judgment, contract = commitment.judgment, commitment.contract
    if judgment is not None and judgment.enforcement is c.Enforcement.LISTED:
        return d.Source.JUDGMENT_DEFAULTER
    if commitment.kind not in _CONTRACTS:
        return d.Source.COMMITMENT_BREACH
    owes = contract is not None and any(
        obligation.amount and obligation.done_on is None for obligation in contract.obligations
    )
    return d.Source.SME_ARREARS if contract and contract.sme and owes else d.Source.CONTRACT_BREACH


def _breach_domain(commitment: c.Commitment) -> DishonestyDomain | None:
    if commitment.kind is c.CommitmentKind.INVESTMENT:
        return DishonestyDomain.INVESTMENT
    # Which field a contract belongs to its own record does not say: whoever takes it up does.
    return None if commitment.kind in _CONTRACTS else DishonestyDomain.UNFULFILLED


def _answered(origin: Origin) -> Steps:
    """A complaint that was found true opens a clue, once; what was said in it stays in it."""
    complaint: t.Complaint = origin.record
    broken_word = complaint.category is t.Category.DISHONESTY and complaint.verified in _VERIFIED
    wanted = complaint.dishonesty_clue or broken_word
    if origin.restricted or complaint.clue_on is not None or not wanted:
        return
    open_matter = not t.content_sealed(complaint)
    ours = open_matter and any(
        who.is_self_org and who.kind is t.RespondentKind.UNIT for who in complaint.respondents
    )
    name, _, uscc = origin.act.facts.own_names()
    yield Opening(
        "dishonesty_record",
        d.DishonestyRecord(
            subject_kind=d.SubjectKind.ORG if ours else None,
            subject_name=name if ours else "",
            subject_uscc=uscc if ours else "",
            source=_complaint_source(complaint.dishonesty_domain),
            domain=complaint.dishonesty_domain,
            complaint=origin.id,
            origin=next(iter(complaint.commitments), None) if open_matter else None,
        ),
    )
    yield Touch(origin.id, "clue_opened")


def _complaint_source(domain: DishonestyDomain | None) -> d.Source:
    if domain is DishonestyDomain.UNFULFILLED:
        return d.Source.COMMITMENT_BREACH
    return d.Source.OTHER if domain in (None, DishonestyDomain.OTHER) else d.Source.CONTRACT_BREACH


def _overdue(origin: Origin) -> Steps:
    """A rectification not finished in time is a clue about the office, or about an official.

    Who the official is, and what he did, only goes into the record once that is sealed.
    """
    rectification: r.Rectification = origin.record
    answers: r.ProposeClue = origin.act.answers
    if answers.about_person:
        yield Opening(
            "dishonesty_record",
            d.DishonestyRecord(
                subject_kind=d.SubjectKind.PERSON,
                source=d.Source.RECTIFY_OVERDUE,
                unit_id=rectification.unit_id,
                origin=origin.id,
            ),
        )
        return
    yield Opening(
        "dishonesty_record",
        _about_office(origin, source=d.Source.RECTIFY_OVERDUE, summary=answers.reason),
    )


def _not_met(origin: Origin) -> Steps:
    """An online item below its standard is a clue about the office."""
    item: w.OnlineFlowItem = origin.record
    said = (
        f"事项“{item.item_name}”（{item.item_code}）网上全流程办理未达标。",
        f"标准：{item.standard}",
        f"实际：{item.actual}",
        f"原因：{item.reason}",
    )
    yield Opening(
        "dishonesty_record",
        _about_office(origin, source=d.Source.ONLINE_FLOW_FAIL, summary="\n".join(said)),
    )


def _about_office(
    origin: Origin,
    *,
    source: d.Source,
    summary: str,
    domain: DishonestyDomain | None = None,
    loss: str = "",
    explanations: tuple[Explanation, ...] = (),
) -> d.DishonestyRecord:
    name, _, uscc = origin.act.facts.own_names()
    return d.DishonestyRecord(
        subject_kind=d.SubjectKind.ORG,
        subject_name=name,
        subject_uscc=uscc,
        unit_id=origin.record.unit_id,
        source=source,
        domain=domain,
        origin=origin.id,
        summary=summary,
        loss=loss,
        explanations=explanations,
    )


def _ordered(origin: Origin, said: Explanation, whose: str, title: str) -> r.Rectification:
    record = origin.record
    return r.Rectification(
        title=f"整改：{title}"[:80],
        ordered_by=whose,
        ordered_on=origin.act.today,
        due_on=said.rectify_by,
        origin=origin.id,
        unit_id=record.unit_id,
        owner_id=getattr(record, "owner_id", None),
        problems=(said.facts[:1000],),
        measures=(r.Measure(problem=1, text=said.measures[:1000]),),
    )


def _rectifying(origin: Origin) -> Steps:
    """What was found true is put right in a rectification of its own, unless there is one."""
    record: d.DishonestyRecord = origin.record
    if record.rectification is not None:
        return
    said = record.explanations[-1]
    verified_by = record.verification.organ if record.verification else ""
    if not record.about_person:
        title = record.source.label if record.source else record.subject_name
        yield Opening("rectification", _ordered(origin, said, verified_by, title))
        return
    # What an official did stays behind his record's seal.
    yield Opening(
        "rectification",
        r.Rectification(
            title="整改：个人政务失信事项",
            ordered_by=verified_by,
            ordered_on=origin.act.today,
            due_on=said.rectify_by,
            origin=origin.id,
            unit_id=record.unit_id,
            problems=("见来源失信记录（内容已密封）",),
            measures=(r.Measure(problem=1, text="见来源失信记录（内容已密封）"),),
        ),
    )


def _rectification_begun(origin: Origin) -> Steps:
    """A rectification that begins for a dishonesty record is linked to it."""
    record: r.Rectification = origin.record
    if record.origin is None:
        return
    state = origin.act.facts.state_of(record.origin)
    if state is d.DishonestyState.RECTIFYING:
        answers = d.FollowRectification(rectification=origin.id)
        yield Touch(record.origin, "rectification_begun", answers)


def _disputed(origin: Origin) -> Steps:
    """An objection that is taken up marks the record."""
    target = _target(origin)
    yield Touch(target, "objection_opened", d.FollowDispute(objection=origin.id))


def _dispute_decided(origin: Origin) -> Steps:
    """What became of the objection is written into the record."""
    objection: o.Objection = origin.record
    result = objection.result
    if result is None:
        return
    yield Touch(
        _target(origin),
        "objection_revoked" if result is o.Result.REVOKED else "objection_closed",
        d.FollowDisputeResult(
            objection=origin.id,
            result=d.DisputeResult(result.value),
            on=objection.decided_on,
            note=objection.reason,
        ),
    )


def _dispute_withdrawn(origin: Origin) -> Steps:
    """An objection taken back unmarks the record."""
    yield Touch(
        _target(origin),
        "objection_closed",
        d.FollowDisputeResult(
            objection=origin.id,
            result=d.DisputeResult.WITHDRAWN,
            on=origin.act.today,
            note=origin.act.answers.reason,
        ),
    )


def _repair_sent(origin: Origin) -> Steps:
    """An application for repair moves the record; one for lesser sanctions is noted on it."""
    application: x.CreditRepair = origin.record
    repair = application.request is x.RepairRequest.REPAIR
    yield Touch(
        _target(origin),
        "repair_applied" if repair else "mitigation_applied",
        d.FollowApplication(
            application=origin.id,
            request=application.request.label,
            on=application.applied_on,
        ),
    )


def _repair_decided(origin: Origin) -> Steps:
    """The authority's decision moves the record, or is noted on it."""
    application: x.CreditRepair = origin.record
    decision = application.decision
    if decision is None:
        return
    granted = decision is x.Decision.GRANTED
    repair = "repair_granted" if granted else "repair_refused"
    yield Touch(
        _target(origin),
        repair if application.request is x.RepairRequest.REPAIR else "mitigation_decided",
        d.FollowDecision(
            application=origin.id,
            result=decision.label,
            decided_by=application.decided_by,
            on=application.decided_on,
        ),
    )


def _repair_withdrawn(origin: Origin) -> Steps:
    """An application taken back leaves the record where it was."""
    application: x.CreditRepair = origin.record
    repair = application.request is x.RepairRequest.REPAIR
    yield Touch(
        _target(origin),
        "repair_withdrawn" if repair else "mitigation_decided",
        d.FollowDecision(application=origin.id, result="撤回申请", on=origin.act.today),
    )


def _target(origin: Origin) -> RecordId:
    """Return the dishonesty record that *origin* is about.

    Raises:
        Refused: it is about a record of another kind.
    """
    target: RecordId | None = origin.record.target
    if target is None or not isinstance(origin.act.facts.state_of(target), d.DishonestyState):
        raise Refused([Refusal("所指的不是政务失信记录，请重新选定", REPAIR_RULE)])
    return target


BREACHES: Final[Consequences] = {
    ("commitment", "close_unfulfilled"): (_unfulfilled,),
    ("commitment", "propose_clue"): (_commitment_clue,),
    ("complaint", "deliver"): (_answered,),
    ("rectification", "start"): (_rectification_begun,),
    ("rectification", "propose_clue"): (_overdue,),
    ("online_flow_item", "propose_clue"): (_not_met,),
    ("dishonesty_record", "start_rectifying"): (_rectifying,),
    ("objection", "accept"): (_disputed,),
    ("objection", "decide"): (_dispute_decided,),
    ("objection", "withdraw"): (_dispute_withdrawn,),
    ("credit_repair", "send_application"): (_repair_sent,),
    ("credit_repair", "review_and_sign_combined"): (_repair_sent,),
    ("credit_repair", "record_decision"): (_repair_decided,),
    ("credit_repair", "withdraw"): (_repair_withdrawn,),
}
