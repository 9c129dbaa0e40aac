"""How an issued document moves: sealed, delivered, archived; or void. Its number never returns."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.issued_document.parts import (
    ARCHIVE_RULE,
    DELIVERY_RULE,
    REGISTER_RULE,
    SEAL_RULE,
    ArchiveDocument,
    Deliver,
    Delivery,
    DeliveryMode,
    IssuedState,
    Receipt,
    Receive,
    SealDocument,
)
from zwcx_desktop.records.issued_document.record import IssuedDocument, check
from zwcx_desktop.records.kind import Problem, State
from zwcx_desktop.records.parts import Reason, not_later
from zwcx_desktop.records.signing import void
from zwcx_desktop.records.workflow import Act, Either, Refusal, Transition, given, stay

S = IssuedState
_LIVE = frozenset(set(S) - {S.VOID})
_UNNAMED = "送达对象的身份已密封，这里不登记，请在原事项中登记送达。"


def _sealed_if_numbered(document: IssuedDocument, _act: Act) -> Refusal | None:
    if document.sealed or not document.doc_no:
        return None
    return Refusal("有发文字号的文书须先登记盖章", SEAL_RULE)


def _seal_problems(document: IssuedDocument, act: Act) -> Iterator[Problem]:
    answers: SealDocument = act.answers
    day = answers.sealed_on
    yield from not_later("sealed_on", "盖章日期", day, act.today)
    if day and document.signed_on and day < document.signed_on:
        yield Problem("sealed_on", f"早于成文日期 {document.signed_on}，请核对。")
    if answers.copies < 1:
        yield Problem("copies", "盖章份数至少 1 份。")


def _seal(document: IssuedDocument, act: Act) -> IssuedDocument:
    answers: SealDocument = act.answers
    return replace(document, sealed=True, sealed_on=answers.sealed_on, copies=answers.copies)


def _delivery_problems(document: IssuedDocument, act: Act) -> Iterator[Problem]:
    answers: Deliver = act.answers
    sent = answers.sent_on
    yield from not_later("sent_on", "送出日期", sent, act.today)
    if sent and document.sealed_on and sent < document.sealed_on:
        yield Problem("sent_on", f"早于盖章日期 {document.sealed_on}，请核对。")
    if document.discreet:
        if answers.to.strip() or answers.tracking_no.strip():
            yield Problem("to", _UNNAMED)
    elif not answers.to.strip():
        yield Problem("to", "请填写“送达对象”。")
    elif answers.mode is DeliveryMode.MAIL and not answers.tracking_no.strip():
        yield Problem("tracking_no", "邮寄送达的，请填写邮件单号。")
    if answers.receipt is not None:
        delivery = _sent(answers)
        yield from _receipt_problems(document, delivery, answers.receipt, act)


def _receipt_problems(
    document: IssuedDocument, delivery: Delivery, receipt: Receipt, act: Act
) -> Iterator[Problem]:
    day = receipt.received_on
    if day is None:
        yield Problem("receipt", "请填写签收日期；还没有签收的，清空签收情况。")
    elif day > act.today:
        yield Problem("receipt", "签收日期晚于今天，请填写实际日期。")
    elif day < delivery.sent_on:
        yield Problem("receipt", f"签收日期早于送出日期 {delivery.sent_on}，请核对。")
    if not receipt.proof.strip():
        yield Problem("receipt", "请填写凭据。")
    named = any(text.strip() for text in (receipt.receiver, receipt.relation))
    if document.discreet and named:
        yield Problem("receipt", _UNNAMED)
    left = receipt.refused or delivery.mode is DeliveryMode.LEFT
    if left and not receipt.witness.strip():
        yield Problem("receipt", "拒绝签收、留置送达的，请填写见证人。")
    direct = delivery.mode is DeliveryMode.DIRECT and not left
    if direct and not document.discreet and not receipt.receiver.strip():
        yield Problem("receipt", "直接送达的，请填写签收人。")


def _sent(answers: Deliver) -> Delivery:
    return Delivery(
        mode=given(answers.mode),
        sent_on=given(answers.sent_on),
        to=answers.to,
        tracking_no=answers.tracking_no,
    )


def _received(delivery: Delivery, receipt: Receipt) -> Delivery:
    return replace(
        delivery,
        received_on=receipt.received_on,
        receiver=receipt.receiver,
        relation=receipt.relation,
        refused=receipt.refused,
        witness=receipt.witness,
        proof=receipt.proof,
    )


def _deliver(document: IssuedDocument, act: Act) -> IssuedDocument:
    answers: Deliver = act.answers
    delivery = _sent(answers)
    if answers.receipt is not None:
        delivery = _received(delivery, answers.receipt)
    return replace(document, deliveries=(*document.deliveries, delivery))


def _state_when_sent(document: IssuedDocument, act: Act) -> State:
    return _arrived(_deliver(document, act))


def _place_problems(document: IssuedDocument, act: Act) -> Iterator[Problem]:
    answers: Receive = act.answers
    if not 1 <= answers.place <= len(document.deliveries):
        yield Problem("place", f"没有第 {answers.place} 次送达，请核对。")
        return
    delivery = document.deliveries[answers.place - 1]
    if delivery.complete:
        yield Problem("place", f"第 {answers.place} 次送达已经登记签收。")
    yield from _receipt_problems(document, delivery, given(answers.receipt), act)


def _receive(document: IssuedDocument, act: Act) -> IssuedDocument:
    answers: Receive = act.answers
    receipt = given(answers.receipt)
    deliveries = tuple(
        _received(delivery, receipt) if place == answers.place else delivery
        for place, delivery in enumerate(document.deliveries, start=1)
    )
    return replace(document, deliveries=deliveries)


def _state_when_received(document: IssuedDocument, act: Act) -> State:
    return _arrived(_receive(document, act))


def _arrived(document: IssuedDocument) -> State:
    return S.DELIVERED if all(each.complete for each in document.deliveries) else S.SENT


def _archive(document: IssuedDocument, act: Act) -> IssuedDocument:
    answers: ArchiveDocument = act.answers
    return replace(
        document,
        publicity=answers.publicity,
        retention=answers.retention,
        file_no=answers.file_no,
        archived_on=act.today,
    )


def _reprint(document: IssuedDocument, _act: Act) -> IssuedDocument:
    return replace(document, reprints=document.reprints + 1)


WORKFLOW: tuple[Transition[IssuedDocument], ...] = (
    Transition(
        event="seal",
        label="登记盖章",
        sources=frozenset({S.ISSUED}),
        target=S.SEALED,
        roles=guards.CLERK,
        basis=SEAL_RULE,
        asks=SealDocument,
        guards=(guards.complete(check),),
        check=_seal_problems,
        effect=_seal,
        primary=True,
    ),
    Transition(
        event="deliver",
        label="登记送达",
        sources=frozenset({S.SEALED, S.SENT, S.DELIVERED}),
        target=Either(frozenset({S.SENT, S.DELIVERED}), _state_when_sent),
        roles=guards.CLERK,
        basis=DELIVERY_RULE,
        asks=Deliver,
        check=_delivery_problems,
        effect=_deliver,
    ),
    Transition(
        event="receive",
        label="登记签收",
        sources=frozenset({S.SENT}),
        target=Either(frozenset({S.SENT, S.DELIVERED}), _state_when_received),
        roles=guards.CLERK,
        basis=DELIVERY_RULE,
        asks=Receive,
        check=_place_problems,
        effect=_receive,
        primary=True,
    ),
    Transition(
        event="archive",
        label="归档",
        sources=frozenset({S.ISSUED, S.SEALED, S.DELIVERED}),
        target=S.ARCHIVED,
        roles=guards.CLERK,
        basis=ARCHIVE_RULE,
        asks=ArchiveDocument,
        guards=(guards.complete(check), _sealed_if_numbered),
        effect=_archive,
        documents=("D35",),
    ),
    Transition(
        event="reprint",
        label="补打",
        sources=frozenset(S),
        target=stay,
        roles=frozenset(),
        basis=REGISTER_RULE,
        effect=_reprint,
        follows=True,
    ),
    Transition(
        event="void",
        label="作废",
        sources=_LIVE,
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER | guards.LEADER,
        basis=REGISTER_RULE,
        asks=Reason,
        effect=void,
        danger=True,
    ),
)
