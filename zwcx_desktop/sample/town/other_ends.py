"""Complaints that end otherwise: merged, sent on, refused, withdrawn, reviewed, handed over."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from zwcx_desktop.records import complaint as t
from zwcx_desktop.records.parts import Reason
from zwcx_desktop.sample.town.complaints import (
    answered,
    concluded,
    delivery,
    extended,
    registered,
    taken_on,
)
from zwcx_desktop.sample.town.diary import Life, acts, looks
from zwcx_desktop.sample.town.matters import Matter, again
from zwcx_desktop.sample.town.people import ABOVE, CAI, XU, unit
from zwcx_desktop.store.desk import Desk

_AGAIN = t.RecordContact(mode=t.ContactMode.VISIT, note="已再次上门核实情况。")


def merged(matter: Matter, other_one: Matter, *, undone: bool = False) -> Life:
    """Two say the same: the second is handled with the first and answered for itself."""
    case = yield from registered(matter)
    yield from taken_on(matter, case)
    other = yield from registered(other_one)
    joined = t.Merge(
        primary=case, kind=t.LinkKind.SAME_EVENT, reason="地点、时间和诉求相同，为同一事项。"
    )
    yield acts(matter.reviewer, other, "merge", joined)
    if undone:
        yield acts(matter.reviewer, other, "unmerge", Reason(reason="经核对不是同一地点。"), 1)
        yield from taken_on(other_one, other)
        yield from answered(other_one, other)
    yield from answered(matter, case)
    if not undone:
        yield acts(
            other_one.registrar, other, "deliver_merged", lambda today: delivery(other_one, today)
        )
    yield from concluded(matter, case)
    yield from concluded(other_one, other, merged=not undone)


def repeated(matter: Matter, seed: str) -> Life:
    """Somebody comes back within ninety days of the closing."""
    case = yield from registered(matter)
    yield from taken_on(matter, case)
    yield from answered(matter, case)
    yield from concluded(matter, case)
    day = yield looks(matter.registrar, lambda desk: desk.clock.today(), 20)
    once_more = again(matter, seed, day)
    other = yield from registered(once_more)
    joined = t.Merge(
        primary=case,
        kind=t.LinkKind.REPEAT,
        reason="同一事项再次反映。",
    )
    yield acts(matter.reviewer, other, "merge", joined)
    yield acts(
        once_more.registrar, other, "deliver_merged", lambda today: delivery(once_more, today)
    )
    yield from concluded(once_more, other, merged=True)


def returned(matter: Matter, organ: str, why: str, *, denied: bool = False) -> Life:
    """A work order that is somebody else's duty goes back to whoever dispatched it."""
    case = yield from registered(matter)
    back = t.ReturnOrder(reason=why, duty_basis="镇权责清单未列入该事项", organ=organ)
    yield acts(matter.signer, case, "return_order", back)
    if denied:
        words = Reason(reason="派单机关不同意退单，要求先行处置。")
        yield acts(matter.registrar, case, "return_denied", words, 2)
        yield from taken_on(matter, case)
        yield from answered(matter, case)
        yield from concluded(matter, case)


def transferred(matter: Matter, organ: str, why: str) -> Life:
    """It is passed on to whoever may decide, and the person told."""
    case = yield from registered(matter)
    reachable = matter.complaint.reachable

    def sent(today: date) -> t.Transfer:
        number = f"凤溪镇函〔{today.year}〕{matter.teller.number(1, 90)}号"
        told_on = today if reachable else None
        return t.Transfer(organ=organ, reason=why, doc_no=number, told_on=told_on)

    yield acts(matter.triage, case, "transfer", sent)


def rejected(matter: Matter, code: str) -> Life:
    """It has to go another lawful way, which the person is told."""
    case = yield from registered(matter)
    reason = t.RejectReason(code)
    said = t.RejectComplaint(
        code=reason, lawful_route=reason.lawful_route, reason="依照规定不属于受理范围。"
    )
    yield acts(matter.signer, case, "reject", said, 1)


def withdrawn(matter: Matter) -> Life:
    """The person takes it back while it is being handled."""
    case = yield from registered(matter)
    yield from taken_on(matter, case)
    back = t.TakeBack(reason="反映人来电表示问题已自行解决，要求撤回。")
    yield acts(matter.registrar, case, "withdraw", back, 2)


def voided(matter: Matter) -> Life:
    """It was registered twice by mistake."""
    case = yield from registered(matter)
    yield acts(matter.signer, case, "void", Reason(reason="同一工单重复登记。"))


def urgent(matter: Matter) -> Life:
    """Something is burning: the emergency number is called at once, and the government above."""
    case = yield from registered(matter)
    told = t.ReportUrgent(
        organ=ABOVE,
        phoned_at=matter.complaint.received_at,
        note="有烟冒出，已转消防处置，并派人到场疏散群众。",
    )
    yield acts(matter.registrar, case, "report_urgent", told)
    call = t.EmergencyRoute(
        service="119", called_at=matter.complaint.received_at, reason="有烟冒出，立即转消防。"
    )
    yield acts(matter.registrar, case, "route_emergency", call)


def prolonged(matter: Matter) -> Life:
    """A matter that cannot be settled in its time."""
    case = yield from registered(matter)
    yield from taken_on(matter, case)
    yield from extended(matter, case)
    yield from answered(matter, case)
    yield from concluded(matter, case)


def reviewed_above(matter: Matter, *, changed: bool = False, final: bool = False) -> Life:
    """The person asks the government above to review the answer, and perhaps once more."""
    case = yield from registered(matter)
    yield from taken_on(matter, case)
    yield from answered(matter, case)
    who = matter.registrar
    yield acts(who, case, "request_review", _asked(t.ReviewLevel.REVIEW, ABOVE), 4)
    result = t.ReviewResult.CHANGED if changed else t.ReviewResult.UPHELD
    yield acts(who, case, "review_decided", _decided(result, "复查"), 15)
    if changed:
        yield acts(matter.handler, case, "contact", _AGAIN)
        yield from answered(matter, case)
        yield from concluded(matter, case)
    if final:
        city = "潮州市人民政府"
        yield acts(who, case, "request_review", _asked(t.ReviewLevel.FINAL_REVIEW, city), 5)
        upheld = _decided(t.ReviewResult.UPHELD, "复核")
        yield acts(who, case, "final_decision", upheld, 18)


def _asked(level: t.ReviewLevel, organ: str) -> Callable[[date], t.RequestReview]:
    return lambda today: t.RequestReview(level=level, requested_on=today, organ=organ)


def _decided(result: t.ReviewResult, word: str) -> Callable[[date], t.ReviewDecided]:
    return lambda today: t.ReviewDecided(
        result=result,
        decided_on=today,
        doc_no=f"{word}〔{today.year}〕8号",
        new_due_on=today + timedelta(days=30) if result is t.ReviewResult.CHANGED else None,
        opinion="事实认定清楚。" if result is t.ReviewResult.UPHELD else "请补充调查后重新答复。",
    )


def handed_to_discipline(matter: Matter) -> Life:
    """The deputy exports the sealed report and hands it over; nothing of it stays."""
    case = yield from registered(matter)

    def export(desk: Desk) -> None:
        with TemporaryDirectory() as stick:
            desk.exports.confirm(desk.exports.make(case, Path(stick)))

    yield looks(CAI, export)
    yield acts(CAI, case, "discipline", _handed_over)


def _handed_over(today: date) -> t.ToDiscipline:
    return t.ToDiscipline(handed_on=today, exported=True)


def within_readers(matter: Matter) -> Life:
    """A report about the office itself: handled by whom only its readers know."""
    case = yield from registered(matter)
    yield acts(CAI, case, "accept", t.Accept(opinion="予以受理，限定知悉范围。"))
    yield acts(
        CAI,
        case,
        "assign",
        t.Assign(
            handler_id=XU,
            handler_unit=unit("law"),
            clue="请核对近两年小额工程的发包资料。",
            requirement="只与分管负责人联系。",
            no_conflict=True,
        ),
    )
    quiet = t.RecordContact(mode=t.ContactMode.NONE, note="先行核对资料，不接触当事人。")
    yield acts(XU, case, "contact", quiet)
