"""Requests for government information, to every outcome and through every remedy."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from zwcx_desktop.records import access_request as a
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.openness import ExceptionBasis
from zwcx_desktop.records.parts import DeliveryMode, IdType, Opinion, OptionalOpinion, Reason
from zwcx_desktop.sample.town.diary import Life, Told, acts, begins
from zwcx_desktop.sample.town.people import ABOVE, CAI, CLERK_OF, HUANG, REVIEWER_OF, unit
from zwcx_desktop.sample.town.teller import Teller, chapters

_CHANNELS = {
    a.RequestChannel.INTERNET: 5,
    a.RequestChannel.FACE: 4,
    a.RequestChannel.REGISTERED_MAIL: 4,
    a.RequestChannel.PLAIN_MAIL: 1,
    a.RequestChannel.ORAL: 1,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request as it came, and who has to do with it."""

    record: a.AccessRequest
    teller: Teller
    told: Mapping[str, Any]
    words: Mapping[str, str]
    clerk: UserId
    signer: UserId

    @property
    def reviewer(self) -> UserId:
        """Who reviews the reply."""
        return REVIEWER_OF[self.clerk]


def asked(seed: str, day: date, place: int | None = None) -> Asked:
    """Return somebody's request of *day*."""
    teller = Teller(seed)
    entries = chapters("papers")["requests"]
    told = entries[place] if place is not None else teller.pick(entries)
    words = {**teller.words(day), "y": str(day.year - 1)}
    channel = teller.weighed(_CHANNELS)
    mail = channel is a.RequestChannel.REGISTERED_MAIL
    record = a.AccessRequest(
        applicant=_applicant(teller),
        content=teller.fill(told["content"], words),
        form_requirement=told["form"],
        channel=channel,
        submitted_on=day,
        signed_for_on=day if mail else None,
        confirmed_on=day if channel.confirmed else None,
        read_back=channel is a.RequestChannel.ORAL,
        unit_id=unit(told["unit"]),
    )
    return Asked(
        record=record,
        teller=teller,
        told=told,
        words=words,
        clerk=CLERK_OF[told["unit"]],
        signer=teller.pick((CAI, HUANG)),
    )


def _applicant(teller: Teller) -> a.Applicant:
    way = teller.pick((a.Obtaining.POST, a.Obtaining.EMAIL, a.Obtaining.PICK_UP))
    if teller.often(20):
        return a.Applicant(
            kind=a.ApplicantKind.LEGAL_PERSON,
            name=teller.firm(),
            uscc=teller.uscc(),
            contact=teller.person(),
            phone=teller.phone("1390013"),
            delivery_mode=way,
        )
    return a.Applicant(
        name=teller.person(),
        id_type=IdType.RESIDENT,
        id_no=teller.citizen_id(),
        phone=teller.phone("1390013"),
        address=f"潮州市潮安区凤溪镇{teller.village()}",
        delivery_mode=way,
    )


def received(made: Asked) -> Told:
    """It is registered and its receipt confirmed."""
    request: RecordId = yield begins(made.clerk, "access_request", made.record)
    yield acts(made.clerk, request, "receive")
    return request


def drafted(made: Asked, request: RecordId, wait: int, earlier: RecordId | None = None) -> Life:
    """The reply is written, as its outcome demands."""
    told = made.told
    outcome = a.RequestOutcome.DUPLICATE if earlier else a.RequestOutcome(told["outcome"])
    basis = told.get("exception")
    fill = made.teller.fill
    reply = a.DraftReply(
        outcome=outcome,
        reply_text=fill(told["reply"], made.words),
        exception_basis=(ExceptionBasis(basis),) if basis and outcome.refuses else (),
        outcome_basis=told.get("why", ""),
        search_statement=fill(told.get("search", ""), made.words),
        where_public=told.get("where", ""),
        responsible_organ=fill(told.get("organ", ""), made.words),
        earlier=earlier,
    )
    yield acts(made.clerk, request, "draft_reply", reply, wait)


def signed(made: Asked, request: RecordId) -> Life:
    """It is reviewed, now and then sent back, signed and delivered."""
    if made.teller.often(8):
        why = Opinion(opinion="请写明救济途径和期限。")
        yield acts(made.reviewer, request, "return_reply", why)
        yield from drafted(made, request, 0)
    yield acts(made.reviewer, request, "review_reply", OptionalOpinion(opinion="依据准确。"))
    yield acts(made.signer, request, "sign_reply", OptionalOpinion(opinion="同意。"))
    yield acts(made.clerk, request, "deliver", _delivery(made))


def _delivery(made: Asked) -> Callable[[date], a.DeliverReply]:
    serial = made.teller.number(1, 60)

    def sent(today: date) -> a.DeliverReply:
        post = a.ReplyDelivery(
            mode=DeliveryMode.POST, sent_on=today, tracking_no=f"XA{today:%Y%m%d}{serial:03d}"
        )
        number = f"凤溪镇依复〔{today.year}〕{serial}号"
        return a.DeliverReply(replied_on=today, reply_doc=number, delivery=post)

    return sent


def replied(made: Asked) -> Told:
    """It is answered within its days, as a rule."""
    request = yield from received(made)
    yield from drafted(made, request, 24 if made.teller.often(3) else made.teller.number(4, 12))
    yield from signed(made, request)
    return request


def answered(made: Asked) -> Told:
    """It is answered, the reply arrives, and the matter is closed."""
    request = yield from replied(made)
    yield acts(made.clerk, request, "reply_arrived", _arrived, 4)
    yield acts(made.clerk, request, "close", OptionalOpinion(opinion="办结归档。"), 2)
    return request


def _arrived(today: date) -> a.ReplyArrived:
    return a.ReplyArrived(received_on=today, proof="邮件签收查询截图.png")


def corrected(made: Asked, *, abandoned: bool = False) -> Life:
    """It is not clear what is wanted: the applicant says so, or lets his time pass."""
    request = yield from received(made)
    yield acts(made.clerk, request, "ask_correction", _unclear, 2)
    if abandoned:
        why = a.Abandoned(reason="补正告知书已签收，逾期未补正且未说明正当理由。")
        yield acts(CAI, request, "abandon", why, 12)
        return
    yield acts(made.clerk, request, "corrected", _cleared(made), 5)
    yield from drafted(made, request, 6)
    yield from signed(made, request)


def _unclear(today: date) -> a.AskCorrection:
    return a.AskCorrection(sent_on=today, period=10, opinion="请明确所需信息的名称、年度和形式。")


def _cleared(made: Asked) -> Callable[[date], a.Corrected]:
    return lambda today: a.Corrected(corrected_on=today, corrected=made.record.content)


def consulted(made: Asked, event: str, *, silent: bool = False) -> Life:
    """Others are asked before anything is said: a third party, or who made it as well."""
    request = yield from received(made)
    name = made.teller.firm() if event == "ask_third_party" else "潮州市潮安区财政局"

    def letter(today: date) -> a.Consult:
        return a.Consult(name=name, sent_on=today, received_on=today)

    yield acts(made.clerk, request, event, letter, 2)
    if silent:
        why = a.NoOpinion(reason="已签收并电话催问两次，逾期未提出意见。")
        yield acts(made.clerk, request, "opinion_missing", why, 17)
    else:
        yield acts(made.clerk, request, "opinion_received", _said, 6)
    yield from drafted(made, request, 4)
    yield from signed(made, request)


def _said(today: date) -> a.OpinionReceived:
    return a.OpinionReceived(
        reply_on=today, answer=a.ThirdPartyOpinion.AGREE, opinion="同意公开，无其他意见。"
    )


def extended(made: Asked) -> Life:
    """The leader gives more time and the applicant is told before the day."""
    request = yield from received(made)
    more = a.Extend(days=15, reason="需要查阅三个年度的纸质档案。")
    yield acts(CAI, request, "extend", more, 10)
    yield acts(made.clerk, request, "tell_extension", _told)
    yield from drafted(made, request, 12)
    yield from signed(made, request)


def _told(today: date) -> a.ExtensionTold:
    return a.ExtensionTold(notified_on=today)


def attacked(made: Asked, event: str, result: a.ProceedingResult) -> Life:
    """The applicant goes against the reply: to the government above, or to court."""
    request = yield from replied(made)
    organ = ABOVE if event == "reconsider" else "潮州市潮安区人民法院"

    def notice(today: date) -> a.Proceed:
        return a.Proceed(organ=organ, started_on=today, case_no=f"〔{today.year}〕7号")

    yield acts(made.clerk, request, event, notice, 15)
    yield acts(made.clerk, request, "decided", _decision(result), 30)
    if result is a.ProceedingResult.REDO:
        yield from drafted(made, request, 5)
        yield from signed(made, request)


def _decision(result: a.ProceedingResult) -> Callable[[date], a.Decided]:
    redo = result is a.ProceedingResult.REDO
    return lambda today: a.Decided(
        result=result,
        decided_on=today,
        decision_no=f"潮安府行复〔{today.year}〕12号",
        redo_by=today + timedelta(days=28) if redo else None,
        opinion="责令说明理由后重新答复。" if redo else "原答复事实清楚、程序合法。",
    )


def repeated(made: Asked, again: Asked) -> Life:
    """The same person asks for the same once more."""
    first = yield from answered(made)
    request = yield from received(again)
    yield from drafted(again, request, 3, first)
    yield from signed(again, request)


def withdrawn(made: Asked) -> Life:
    """The applicant no longer asks."""
    request = yield from received(made)
    yield acts(made.clerk, request, "withdraw", Reason(reason="申请人书面撤回。"), 3)


def voided(made: Asked) -> Life:
    """It was registered twice."""
    request: RecordId = yield begins(made.clerk, "access_request", made.record)
    yield acts(made.clerk, request, "void", Reason(reason="重复登记。"))
