"""Guards, checks and effects of acts on a supervision order."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zwcx_desktop.records import replies
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.supervision_order import questions as ask
from zwcx_desktop.records.supervision_order.parts import (
    EXTENSION_RULE,
    REMINDER_RULE,
    REPLY_RULE,
    DueChange,
    Reminder,
    Returned,
)
from zwcx_desktop.records.supervision_order.record import SupervisionOrder
from zwcx_desktop.records.workflow import Act, Refusal, given


def day_ahead(order: SupervisionOrder, act: Act) -> Refusal | None:
    """Refuse to issue an order whose own day has passed already."""
    if order.stated_due_on and order.stated_due_on <= act.today:
        return Refusal("写明的期限已到，请先改定期限再发出", REPLY_RULE)
    return None


def still_running(order: SupervisionOrder, act: Act) -> Refusal | None:
    """Refuse to move a day that has passed."""
    if order.due_on and act.today > order.due_on:
        return Refusal("原期限已过，不能再延期", EXTENSION_RULE)
    return None


def overdue(order: SupervisionOrder, act: Act) -> Refusal | None:
    """Refuse to remind of what is not late yet."""
    if order.due_on and act.today <= order.due_on:
        return Refusal(f"期限是 {order.due_on.isoformat()}，尚未到期", REMINDER_RULE)
    return None


def issue(order: SupervisionOrder, act: Act) -> SupervisionOrder:
    """Date the order the day it is signed."""
    return replace(order, issued_on=act.today)


def received_problems(order: SupervisionOrder, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of receipt."""
    yield from _since_issue(order, "received_on", "签收日期", act.answers.received_on, act.today)


def _since_issue(
    order: SupervisionOrder, name: str, label: str, day: date | None, today: date
) -> Iterator[Problem]:
    yield from not_later(name, label, day, today)
    if day and order.issued_on and day < order.issued_on:
        yield Problem(name, f"“{label}”早于发出日期，请核对。")


def receive(order: SupervisionOrder, act: Act) -> SupervisionOrder:
    """Keep the receipt and who is to see to it."""
    answers: ask.Receive = act.answers
    return replace(order, received_on=answers.received_on, handler_unit=given(answers.handler_unit))


def record_receipt(order: SupervisionOrder, act: Act) -> SupervisionOrder:
    """Keep that those below signed for it."""
    answers: ask.RecordReceipt = act.answers
    return replace(order, received_on=answers.received_on, receipt=answers.receipt)


def extend_problems(order: SupervisionOrder, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with an extension the issuer is said to have given."""
    agreed = act.answers.agreed_on
    yield from _since_issue(order, "agreed_on", "同意日期", agreed, act.today)
    if agreed and order.due_on and agreed > order.due_on:
        yield Problem("agreed_on", f"同意日期晚于原期限，不算延期（依据：{EXTENSION_RULE}）。")
    yield from later_problems(order, act)


def later_problems(order: SupervisionOrder, act: Act) -> Iterator[Problem]:
    """Yield a problem when the new day is no later than the old one."""
    new = act.answers.new_due_on
    if new and order.due_on and new <= order.due_on:
        yield Problem("new_due_on", "新期限须晚于原期限。")


def extend(order: SupervisionOrder, act: Act) -> SupervisionOrder:
    """Move the day as the issuer above agreed."""
    answers: ask.Extend = act.answers
    return _moved(
        order, given(answers.new_due_on), given(answers.agreed_on), answers.reason, answers.consent
    )


def grant(order: SupervisionOrder, act: Act) -> SupervisionOrder:
    """Move the day of those below."""
    answers: ask.Grant = act.answers
    return _moved(order, given(answers.new_due_on), act.today, answers.reason)


def _moved(
    order: SupervisionOrder, new: date, on: date, reason: str, consent: str = ""
) -> SupervisionOrder:
    change = DueChange(
        old_due_on=order.due_on, new_due_on=new, on=on, reason=reason, consent=consent
    )
    return replace(order, due_changes=(*order.due_changes, change))


def remind_problems(order: SupervisionOrder, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of a reminder."""
    yield from _since_issue(order, "on", "催办日期", act.answers.on, act.today)


def remind(order: SupervisionOrder, act: Act) -> SupervisionOrder:
    """Count one more reminder."""
    answers: ask.Remind = act.answers
    entry = Reminder(
        on=given(answers.on), by=act.actor.id, doc_no=answers.doc_no, note=answers.note
    )
    return replace(order, reminders=(*order.reminders, entry))


def reply_problems(order: SupervisionOrder, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day a reply from below came in."""
    day = act.answers.replied_on
    yield from _since_issue(order, "replied_on", "收到回复日期", day, act.today)


def record_reply(order: SupervisionOrder, act: Act) -> SupervisionOrder:
    """Keep the reply of those below."""
    answers: ask.RecordReply = act.answers
    reply = replies.SentReply(
        text=answers.reply_text, doc_no=answers.reply_doc, on=answers.replied_on, by=act.actor.id
    )
    return replies.received(order, reply)


def verdict_problems(order: SupervisionOrder, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of a verdict."""
    decided = act.answers.decided_on
    yield from not_later("decided_on", "日期", decided, act.today)
    if decided and order.replied_on and decided < order.replied_on:
        yield Problem("decided_on", "早于回复日期，请核对。")


def return_problems(order: SupervisionOrder, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with a return and the day it sets."""
    yield from verdict_problems(order, act)
    answers: ask.SendBack = act.answers
    if answers.new_due_on and answers.decided_on and answers.new_due_on < answers.decided_on:
        yield Problem("new_due_on", "重报期限早于退回日期，请核对。")


def accept(order: SupervisionOrder, act: Act) -> SupervisionOrder:
    """Keep the verdict."""
    answers: ask.Conclude = act.answers
    return replace(order, result=answers.result, accepted_on=answers.decided_on)


def send_back(order: SupervisionOrder, act: Act) -> SupervisionOrder:
    """Keep why the reply came back, and the new day if one was set."""
    answers: ask.SendBack = act.answers
    on = given(answers.decided_on)
    entry = Returned(on=on, reason=answers.reason)
    order = replace(order, returns=(*order.returns, entry))
    if answers.new_due_on is None:
        return order
    return _moved(order, answers.new_due_on, on, "退回重报")


def give_up(order: SupervisionOrder, act: Act) -> SupervisionOrder:
    """Keep why the order no longer counts."""
    return replace(order, void_reason=act.answers.reason)
