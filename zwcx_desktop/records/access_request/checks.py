"""What must hold of a request's fields beyond being filled in."""

from collections.abc import Iterator
from datetime import date

from zwcx_desktop.records.access_request.parts import (
    RECEIPT_LAW,
    REQUEST_LAW,
    Applicant,
    ApplicantKind,
    RequestChannel,
    RequestState,
)
from zwcx_desktop.records.access_request.record import ANSWERING, WORKING, AccessRequest
from zwcx_desktop.records.codes import citizen_id_fault, uscc_fault
from zwcx_desktop.records.kind import Problem, Severity
from zwcx_desktop.records.parts import IdType, not_later


def check(request: AccessRequest, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *request* beyond empty and overlong fields."""
    if request.applicant is not None:
        yield from _applicant_problems(request.applicant)
    yield from _receipt_problems(request, today)
    by = request.answer_by
    if by is not None and by < today and request.state in WORKING | ANSWERING:
        text = f"已超过答复期限 {(today - by).days} 天，请立即答复。"
        yield Problem("content", text, Severity.WARNING)


def _applicant_problems(who: Applicant) -> Iterator[Problem]:
    if who.kind is ApplicantKind.CITIZEN:
        if who.id_type is None or not who.id_no.strip():
            yield Problem("applicant", f"公民申请的，请填写证件类型和号码（{REQUEST_LAW}）。")
        elif who.id_type is IdType.RESIDENT and (fault := citizen_id_fault(who.id_no)):
            yield Problem("applicant", f"居民身份证号{fault}。")
    elif not who.uscc:
        yield Problem("applicant", f"法人或者其他组织请填写统一社会信用代码（{REQUEST_LAW}）。")
    elif fault := uscc_fault(who.uscc):
        yield Problem("applicant", f"统一社会信用代码{fault}。")
    if not any(way.strip() for way in (who.phone, who.address, who.email)):
        yield Problem("applicant", "请至少填写电话、通信地址、电子邮箱中的一项，以便答复。")


def _receipt_problems(request: AccessRequest, today: date) -> Iterator[Problem]:
    submitted, channel = request.submitted_on, request.channel
    yield from not_later("submitted_on", "提交（到达）日期", submitted, today)
    for name, label in (("signed_for_on", "签收日期"), ("confirmed_on", "双方确认日期")):
        day = getattr(request, name)
        yield from not_later(name, label, day, today)
        if day and submitted and day < submitted:
            yield Problem(name, f"{label}早于提交（到达）日期，请核对。")
    if channel is RequestChannel.REGISTERED_MAIL and request.signed_for_on is None:
        yield Problem("signed_for_on", f"挂号信、特快专递请填写签收日期（{RECEIPT_LAW}）。")
    if channel is RequestChannel.ORAL and not request.read_back:
        yield Problem("read_back", "口头提出的，代填后请申请人核对并签名，再勾选此项。")
    if channel is None or not channel.confirmed:
        return
    if request.confirmed_on is None:
        if request.state is RequestState.REGISTERED:
            text = "请与申请人确认收到申请，填写双方确认日期；确认之日起算答复期限。"
            yield Problem("confirmed_on", text, Severity.WARNING)
    elif channel is RequestChannel.PLAIN_MAIL and request.confirmed_on != submitted:
        text = f"平常信函应当于收到当日与申请人确认（{RECEIPT_LAW}），请核对。"
        yield Problem("confirmed_on", text, Severity.WARNING)
