"""The documents of requests for government information."""

from typing import Any

from zwcx_desktop.printing.documents import access_replies, access_requests
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.access_request import RequestOutcome, RequestState
from zwcx_desktop.records.kind import State

S = RequestState
KIND = "access_request"


def _not_asked(record: Any) -> str:
    return "" if record.correction else "本件没有告知补正。"


def _not_extended(record: Any) -> str:
    return "" if record.extension else "本件没有延期。"


def _not_consulted(record: Any) -> str:
    return "" if record.consultations else "本件没有征求意见。"


def _not_answered(record: Any) -> str:
    if record.outcome is None:
        return "本件还没有拟写答复。"
    handled = record.outcome not in access_replies.NOT_HANDLED
    return "" if handled else "本件的结论是不予处理，请制发 D10g 不予处理告知书。"


def _handled(record: Any) -> str:
    if record.outcome is None:
        return "本件还没有拟写答复。"
    handled = record.outcome not in access_replies.NOT_HANDLED
    return "本件不是不予处理，请制发 D10f 答复书。" if handled else ""


def _not_partial(record: Any) -> str:
    partial = record.outcome is RequestOutcome.PARTIAL
    return "" if partial else "本件不是部分公开，不作区分处理说明。"


_REGISTERED: frozenset[State] = frozenset(S) - {S.REGISTERED, S.VOID}
_WORKING: frozenset[State] = frozenset({S.RECEIVED, S.EXTENDED, S.THIRD_PARTY, S.CO_AGENCY})
_SIGNED: frozenset[State] = frozenset({S.SIGNED, S.REPLIED})
_SIGNING = frozenset({"sign_reply", "review_and_sign_combined"})
_CONSULTING = frozenset({"ask_third_party", "ask_co_agency"})

REQUEST_FORMS = (
    Form(
        "D10a",
        "政府信息公开申请登记回执",
        KIND,
        access_requests.registration_receipt,
        _REGISTERED,
        acts=frozenset({"receive"}),
    ),
    Form(
        "D10b",
        "补正告知书",
        KIND,
        access_requests.correction_notice,
        frozenset({S.CORRECTION_ASKED}),
        word="告",
        obstacle=_not_asked,
        acts=frozenset({"ask_correction"}),
    ),
    Form(
        "D10c",
        "延期答复告知书",
        KIND,
        access_requests.extension_notice,
        _WORKING,
        word="告",
        obstacle=_not_extended,
        acts=frozenset({"extend"}),
    ),
    Form(
        "D10d",
        "征求意见书",
        KIND,
        access_requests.consultation,
        _WORKING,
        word="函",
        obstacle=_not_consulted,
        acts=_CONSULTING,
    ),
    Form(
        "D10e",
        "征求意见告知书",
        KIND,
        access_requests.consultation_notice,
        _WORKING,
        word="告",
        obstacle=_not_consulted,
        acts=_CONSULTING,
    ),
    Form(
        "D10f",
        "答复书",
        KIND,
        access_replies.reply,
        _SIGNED,
        word="依复",
        obstacle=_not_answered,
        acts=_SIGNING,
        tied=True,
    ),
    Form(
        "D10g",
        "不予处理告知书",
        KIND,
        access_replies.refusal_to_handle,
        _SIGNED | {S.ABANDONED},
        word="依复",
        obstacle=_handled,
        acts=_SIGNING | {"abandon"},
    ),
    Form(
        "D10h",
        "区分处理说明",
        KIND,
        access_replies.partial_note,
        _SIGNED,
        obstacle=_not_partial,
        acts=_SIGNING,
    ),
)
