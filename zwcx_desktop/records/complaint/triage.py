"""Triage of a complaint: accept, return, transfer, reject, hand to discipline inspection."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records.complaint import questions as ask
from zwcx_desktop.records.complaint.entries import Referral, UrgentReport
from zwcx_desktop.records.complaint.parts import (
    NO_LEAK_LAW,
    OBJECTION_LAW,
    RECUSAL_LAW,
    RejectReason,
    Route,
    RuleSet,
    Urgency,
)
from zwcx_desktop.records.complaint.record import DISPATCHED, Complaint, usual_rules
from zwcx_desktop.records.complaint.sealing import content_sealed
from zwcx_desktop.records.kind import Problem, Role
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.workflow import Act, Refusal

EMERGENCY_NUMBERS = ("110", "119", "120", "122")


def not_respondent(complaint: Complaint, act: Act) -> Refusal | None:
    """Refuse the person the complaint is about."""
    if any(r.user_id == act.actor.id for r in complaint.respondents):
        return Refusal("您是本件的被反映人，应当回避", RECUSAL_LAW)
    return None


def leader_not_accused(complaint: Complaint, _act: Act) -> Refusal | None:
    """Refuse to handle inside the office what accuses its own leader."""
    if complaint.accuses_leader:
        return Refusal(
            "被反映人是本单位负责人，本单位不得办理，只能密封移送纪检监察机关", NO_LEAK_LAW
        )
    return respondents_known(complaint, _act) if complaint.restricted else None


def leader_or_leader_accused(complaint: Complaint, act: Act) -> Refusal | None:
    """Refuse all but leaders, unless a leader is accused: then who is not hands it over."""
    if Role.LEADER in act.actor.roles or complaint.accuses_leader:
        return None
    return Refusal("“移送纪检”须由负责人办理；反映本单位负责人的由登记人直接移送", RECUSAL_LAW)


def dispatched_in_time(complaint: Complaint, act: Act) -> Refusal | None:
    """Refuse to return what nobody dispatched, or after the objection period."""
    if complaint.channel not in DISPATCHED:
        return Refusal("本件不是其他机关转来的，没有退单对象；可转送或不予受理", OBJECTION_LAW)
    last = complaint.objection_due_on
    if last is not None and act.today > last:
        return Refusal(f"退单期限 {last.isoformat()} 已过，应当受理或转送", OBJECTION_LAW)
    return None


def accept_problems(_complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the deadlines chosen."""
    answers: ask.Accept = act.answers
    custom = answers.rule_set is RuleSet.CUSTOM
    if custom and answers.custom_due_on is None:
        yield Problem("custom_due_on", "按来件要求确定期限的，请填写期限。")
    if not custom and answers.custom_due_on is not None:
        yield Problem("custom_due_on", "只有“按来件要求”才填写期限，请清空或改选时限组。")
    if answers.custom_due_on and answers.custom_due_on < act.today:
        yield Problem("custom_due_on", "来件要求的期限早于今天，请核对。")


def accept(complaint: Complaint, act: Act) -> Complaint:
    """Fix the deadlines the answer is due under; a day the order names stands as it is."""
    answers: ask.Accept = act.answers
    rules = answers.rule_set or usual_rules(complaint)
    named = answers.custom_due_on
    if named is not None:
        named = min([named, *(t.due_on for t in complaint.merged_in if t.due_on is not None)])
    return replace(
        complaint,
        route=Route.ACCEPT,
        rule_set=rules,
        accepted_on=act.today,
        due_on=named,
        original_due_on=named,
    )


def return_order(complaint: Complaint, act: Act) -> Complaint:
    """Write to whom the work order should go instead, and why."""
    answers: ask.ReturnOrder = act.answers
    entry = Referral(
        route=Route.RETURN, organ=answers.organ, on=act.today, basis=answers.duty_basis
    )
    return replace(complaint, route=Route.RETURN, referrals=(*complaint.referrals, entry))


def take_back_order(complaint: Complaint, _act: Act) -> Complaint:
    """Write that the dispatcher did not agree: the complaint is the office's."""
    return replace(complaint, route=None)


def transfer_problems(complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield a problem when a complaint would reach the one it is about."""
    answers: ask.Transfer = act.answers
    organ = answers.organ.strip()
    accused = [r.name for r in complaint.respondents if r.name.strip() and r.name.strip() in organ]
    if accused:
        yield Problem(
            "organ",
            f"受送机关是被反映的单位或个人，请转送其上级或纪检监察机关（依据：{NO_LEAK_LAW}）。",
        )
    yield from not_later("told_on", "告知反映人日期", answers.told_on, act.today)


def respondents_known(complaint: Complaint, _act: Act) -> Refusal | None:
    """Refuse an act that has to look at the accused when this user cannot open the seal."""
    sealed = content_sealed(complaint) or complaint.restricted
    if sealed and not complaint.respondents:
        return Refusal("内容已密封，须由可以查看的人员办理，以免转给被反映人", NO_LEAK_LAW)
    return None


def transfer(complaint: Complaint, act: Act) -> Complaint:
    """Write where the complaint went."""
    answers: ask.Transfer = act.answers
    entry = Referral(
        route=Route.TRANSFER,
        organ=answers.organ,
        on=act.today,
        basis=answers.reason,
        doc_no=answers.doc_no,
        told_on=answers.told_on,
    )
    return replace(complaint, route=Route.TRANSFER, referrals=(*complaint.referrals, entry))


def emergency_problems(_complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield a problem when the service called is none, or was called in the future."""
    if act.answers.service.strip() not in EMERGENCY_NUMBERS:
        yield Problem("service", f"请填写{'、'.join(EMERGENCY_NUMBERS)}中的一个。")
    if act.answers.called_at is not None and act.answers.called_at > act.now:
        yield Problem("called_at", "转办时间晚于现在，请填写实际时间。")


def route_emergency(complaint: Complaint, act: Act) -> Complaint:
    """Write which emergency service took over."""
    answers: ask.EmergencyRoute = act.answers
    entry = Referral(
        route=Route.EMERGENCY,
        organ=answers.service.strip(),
        on=act.today,
        basis=answers.reason,
        called_at=answers.called_at,
    )
    return replace(complaint, route=Route.EMERGENCY, referrals=(*complaint.referrals, entry))


def reject(complaint: Complaint, act: Act) -> Complaint:
    """Write why the complaint is not accepted and the lawful way to go."""
    answers: ask.RejectComplaint = act.answers
    legal = answers.code in (
        RejectReason.LITIGATION,
        RejectReason.ARBITRATION,
        RejectReason.REVIEW,
        RejectReason.INFO_DISCLOSURE,
    )
    return replace(
        complaint,
        route=Route.LEGAL if legal else Route.REJECT,
        reject_reason=answers.code,
        lawful_route=answers.lawful_route,
    )


def whole_is_exported(_complaint: Complaint, act: Act) -> Refusal | None:
    """Refuse to destroy here what was not written out whole before."""
    if act.facts.was_exported():
        return None
    return Refusal(
        "请先“导出密封件”并抄下提取码，再移送；导出后内容或附件有变动的，须重新导出", NO_LEAK_LAW
    )


def discipline_problems(_complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield a problem when nothing was handed over yet."""
    answers: ask.ToDiscipline = act.answers
    if not answers.exported:
        yield Problem("exported", "请先移交密封件；移送后本机只保留编号和日期。")
    yield from not_later("handed_on", "移交日期", answers.handed_on, act.today)


def to_discipline(complaint: Complaint, act: Act) -> Complaint:
    """Return what may stay: number, date, and who did what when, without a word of content."""
    return Complaint(
        state=complaint.state,
        number=complaint.number,
        author=complaint.author,
        steps=tuple(replace(step, opinion="") for step in complaint.steps),
        received_at=complaint.received_at,
        route=Route.DISCIPLINE,
        closed_on=act.answers.handed_on,
    )


def report_problems(_complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield a problem when the report by telephone lies in the future."""
    phoned = act.answers.phoned_at
    if phoned is not None and phoned > act.now:
        yield Problem("phoned_at", "电话报告时间晚于现在，请填写实际时间。")


def report_urgent(complaint: Complaint, act: Act) -> Complaint:
    """Write the immediate report; the matter counts as grave from now on."""
    answers: ask.ReportUrgent = act.answers
    entry = UrgentReport(
        organ=answers.organ,
        phoned_at=answers.phoned_at,
        at=act.now,
        by=act.actor.id,
        note=answers.note,
    )
    return replace(
        complaint, urgency=Urgency.CRITICAL, urgent_reports=(*complaint.urgent_reports, entry)
    )


def void(complaint: Complaint, act: Act) -> Complaint:
    """Write why the record is void."""
    return replace(complaint, void_reason=act.answers.reason)


def withdraw(complaint: Complaint, act: Act) -> Complaint:
    """Write how the complainant withdrew."""
    answers: ask.TakeBack = act.answers
    return replace(
        complaint,
        withdrawn_note=answers.reason,
        public_interest_continues=answers.public_interest_continues,
        closed_on=act.today,
    )
