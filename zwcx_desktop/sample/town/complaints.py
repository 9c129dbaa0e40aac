"""How a complaint is usually handled in the town: accepted, answered, called back, closed."""

from datetime import date, timedelta

from zwcx_desktop.records import complaint as t
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import DeliveryMode, Grade, Opinion, OptionalOpinion
from zwcx_desktop.sample.town.diary import Deed, Life, Told, acts, begins, looks
from zwcx_desktop.sample.town.matters import Matter
from zwcx_desktop.sample.town.people import unit

_GRADES = {Grade.VERY_GOOD: 46, Grade.GOOD: 36, Grade.FAIR: 11, Grade.BAD: 5, Grade.VERY_BAD: 2}
_REPLY_LAW = "《信访工作条例》第三十二条"


def handled(matter: Matter, wait: int = 0) -> Told:
    """A complaint from its registration to its closing."""
    case = yield from registered(matter, wait)
    yield from taken_on(matter, case)
    yield from answered(matter, case)
    yield from concluded(matter, case)
    return case


def registered(matter: Matter, wait: int = 0) -> Told:
    """The clerk writes it down."""
    case: RecordId = yield begins(matter.registrar, "complaint", matter.complaint, wait)
    return case


def taken_on(matter: Matter, case: RecordId) -> Life:
    """It is accepted, the person told, and given to somebody, who makes contact."""
    yield acts(matter.triage, case, "accept", t.Accept(opinion="属于本机关职权范围，予以受理。"))
    yield acts(
        matter.triage,
        case,
        "assign",
        t.Assign(
            handler_id=matter.handler,
            handler_unit=unit(matter.unit),
            clue="请核实所反映事项的事实和手续。" if matter.complaint.complainant else "",
            requirement="到场核实，限期办理并答复。",
            no_conflict=True,
        ),
    )
    if matter.complaint.reachable and not matter.hotline:
        wait = matter.teller.number(1, 6)
        yield acts(matter.registrar, case, "record_notice", _notice, wait)
    yield acts(matter.handler, case, "contact", _contact(matter))
    if matter.extended:
        yield from extended(matter, case)


def _notice(today: date) -> t.RecordNotice:
    return t.RecordNotice(notified_on=today, opinion="书面告知，当面送达。")


def _contact(matter: Matter) -> t.RecordContact:
    if matter.complaint.reachable:
        mode = matter.teller.pick((t.ContactMode.PHONE, t.ContactMode.PHONE, t.ContactMode.VISIT))
        return t.RecordContact(mode=mode, note="已联系反映人，听取诉求，约定现场核查。")
    return t.RecordContact(mode=t.ContactMode.NONE, note="匿名来件，直接到现场核查。")


def extended(matter: Matter, case: RecordId) -> Life:
    """The handler asks for more time and the leader agrees."""
    due = yield looks(matter.handler, lambda desk: desk.get(case).record.due_on)
    later = due + timedelta(days=3 if matter.hotline else 20)
    asked = t.AskExtension(new_due_on=later, reason="涉及多个部门，需要现场会商后确定方案。")
    yield acts(matter.handler, case, "ask_extension", asked)
    yield acts(
        matter.signer, case, "approve_extension", OptionalOpinion(opinion="情况复杂，同意。")
    )


def drafted(matter: Matter, case: RecordId, wait: int) -> Deed:
    """The handler writes down what he found and what is to be answered."""
    planned = matter.outcome is t.Outcome.PLANNED
    return acts(
        matter.handler,
        case,
        "draft_reply",
        lambda today: t.DraftReply(
            findings=matter.findings,
            verified=matter.verified,
            outcome=matter.outcome,
            reply_text=matter.reply,
            reply_basis="" if matter.hotline else _REPLY_LAW,
            planned_on=today + timedelta(days=90) if planned else None,
        ),
        wait,
    )


def _days_of_work(matter: Matter) -> int:
    if matter.complaint.category is t.Category.CONSULT:
        return 0
    if matter.hotline:
        return 5 if matter.teller.often(3) else matter.teller.number(1, 2)
    return 60 if matter.teller.often(2) else matter.teller.number(4, 24)


def answered(matter: Matter, case: RecordId) -> Life:
    """The reply is drafted, now and then sent back, reviewed, signed and delivered."""
    yield drafted(matter, case, _days_of_work(matter))
    if matter.teller.often(6):
        words = Opinion(opinion="请补充现场照片和完成时间。")
        yield acts(matter.reviewer, case, "return_reply", words)
        yield drafted(matter, case, 0)
    passed = OptionalOpinion(opinion="事实清楚，答复适当。")
    yield acts(matter.reviewer, case, "review_reply", passed)
    yield acts(matter.signer, case, "sign_reply", OptionalOpinion(opinion="同意。"))
    yield acts(matter.registrar, case, "deliver", lambda today: delivery(matter, today))


def delivery(matter: Matter, today: date) -> t.Deliver:
    """Return how the answer reached the person, or where it hangs."""
    if not matter.complaint.reachable:
        said = "已在镇便民服务中心公开栏张贴答复。"
        return t.Deliver(reply_mode=t.ReplyMode.PUBLIC, replied_on=today, opinion=said)
    if matter.hotline or matter.complaint.channel in {"PHONE", "EMAIL"}:
        said = "已电话答复。"
        return t.Deliver(reply_mode=t.ReplyMode.PHONE, replied_on=today, opinion=said)
    served = t.Delivery(
        mode=DeliveryMode.DIRECT, sent_on=today, received_on=today, proof="送达回证.pdf"
    )
    number = f"凤溪镇信复〔{today.year}〕{matter.teller.number(1, 180)}号"
    return t.Deliver(
        reply_mode=t.ReplyMode.WRITTEN, replied_on=today, reply_doc=number, delivery=served
    )


def concluded(matter: Matter, case: RecordId, *, merged: bool = False) -> Life:
    """Somebody else calls back; what does not satisfy is done again; then it is closed.

    What was *merged* nobody handles by itself: it is not done again.
    """
    if matter.complaint.reachable:
        usual = Grade.BAD if matter.upset else matter.teller.weighed(_GRADES)
        grade = Grade.GOOD if merged else usual
        bad = grade in {Grade.BAD, Grade.VERY_BAD}
        yield called(matter, case, grade, matter.teller.number(3, 8))
        if bad:
            why = t.Reopen(reason="诉求合理，现场复查后重新办理。")
            yield acts(matter.signer, case, "reopen", why, 1)
            again = "已再次到场处理，邀请反映人现场确认。"
            yield acts(matter.handler, case, "contact", t.RecordContact(
                mode=t.ContactMode.VISIT, note=again))  # fmt: skip
            yield from answered(matter, case)
            yield called(matter, case, Grade.GOOD, 2)
    closing = t.CloseComplaint(review_told=True, opinion="同意办结。")
    yield acts(matter.reviewer, case, "close", closing, matter.teller.number(1, 5))


def called(matter: Matter, case: RecordId, grade: Grade, wait: int) -> Deed:
    """The reviewer calls back."""
    bad = grade in {Grade.BAD, Grade.VERY_BAD}
    said = "答复及时，但问题没有彻底解决。" if bad else "对办理结果表示认可。"
    call = t.CallBack(mode=t.ContactMode.PHONE, solved=not bad, satisfaction=grade, opinion=said)
    return acts(matter.reviewer, case, "follow_up", call, wait)
