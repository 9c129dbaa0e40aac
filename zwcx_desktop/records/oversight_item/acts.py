"""Guards, checks and effects of acts on an oversight item."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zwcx_desktop.records.kind import Problem, State
from zwcx_desktop.records.oversight_item import questions as ask
from zwcx_desktop.records.oversight_item.parts import (
    APPEARANCE_RULE,
    BASIS,
    DEPUTIES_LAW,
    Adoption,
    Attitude,
    Hearing,
    ItemKind,
    ItemState,
    Judgement,
    Openness,
    Talk,
)
from zwcx_desktop.records.oversight_item.record import OversightItem, advised
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.workflow import Act, given


def assign(item: OversightItem, act: Act) -> OversightItem:
    """Write down who handles it."""
    answers: ask.Assign = act.answers
    return replace(item, lead_unit=given(answers.lead_unit), co_units=answers.co_units)


def assign_problems(_item: OversightItem, act: Act) -> Iterator[Problem]:
    """Yield a problem when the lead is named among those who help it."""
    if act.answers.lead_unit in act.answers.co_units:
        yield Problem("co_units", "主办科室不必再列为协办科室。")


def talk_problems(_item: OversightItem, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of a conversation."""
    yield from not_later("on", "面商日期", act.answers.on, act.today)


def add_talk(item: OversightItem, act: Act) -> OversightItem:
    """Add one conversation."""
    answers: ask.RecordTalk = act.answers
    talk = Talk(on=given(answers.on), by=act.actor.id, place=answers.place, note=answers.note)
    return replace(item, talks=(*item.talks, talk))


def draft_problems(item: OversightItem, act: Act) -> Iterator[Problem]:
    """Yield what a reply to advice leaves unsaid."""
    answers: ask.DraftAnswer = act.answers
    if not advised(item) or item.kind is None:
        return
    if answers.adoption is None:
        basis = BASIS[item.kind]
        yield Problem("adoption", f"{item.kind.label}请说明采纳情况（依据：{basis}）。")
    elif answers.adoption is not Adoption.FULL and not answers.adoption_note.strip():
        yield Problem("adoption_note", "部分采纳、未采纳的，请写明理由。")


def draft(item: OversightItem, act: Act) -> OversightItem:
    """Write the drafted reply."""
    answers: ask.DraftAnswer = act.answers
    return replace(
        item,
        reply_text=answers.reply_text,
        adoption=answers.adoption if advised(item) else None,
        adoption_note=answers.adoption_note if advised(item) else "",
    )


def attitude_problems(item: OversightItem, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with what a deputy or member is said to have answered."""
    answers: ask.RecordAttitude = act.answers
    yield from not_later("on", "反馈日期", answers.on, act.today)
    if answers.on and item.replied_on and answers.on < item.replied_on:
        yield Problem("on", "反馈日期早于答复日期，请核对。")
    if answers.attitude is not Attitude.DISSATISFIED:
        return
    if not answers.comment.strip():
        yield Problem("comment", "不满意的，请写明意见。")
    if answers.redo_due_on is None:
        yield Problem("redo_due_on", "不满意的须重新办理，请填写重新答复期限。")
    elif answers.redo_due_on < act.today:
        yield Problem("redo_due_on", "重新答复期限早于今天，请改正。")


def state_after_attitude(_item: OversightItem, act: Act) -> State:
    """Return where the item goes: a reply that does not satisfy is worked on again."""
    again = act.answers.attitude is Attitude.DISSATISFIED
    return ItemState.ASSIGNED if again else ItemState.JUDGED


def add_attitude(item: OversightItem, act: Act) -> OversightItem:
    """Add what was said of the reply."""
    answers: ask.RecordAttitude = act.answers
    again = answers.attitude is Attitude.DISSATISFIED
    said = Judgement(
        attitude=given(answers.attitude),
        on=given(answers.on),
        comment=answers.comment,
        redo_due_on=answers.redo_due_on if again else None,
    )
    return replace(item, judgements=(*item.judgements, said))


def public_problems(item: OversightItem, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of publication."""
    answers: ask.MakePublic = act.answers
    yield from not_later("on", "公开日期", answers.on, act.today)
    if answers.on and item.replied_on and answers.on < item.replied_on:
        yield Problem("on", "公开日期早于答复日期，请核对。")


def make_public(item: OversightItem, act: Act) -> OversightItem:
    """Keep where the handling was made public."""
    answers: ask.MakePublic = act.answers
    openness = Openness(on=answers.on, place=answers.place, disclosure=answers.disclosure)
    return replace(item, openness=openness)


def close_problems(item: OversightItem, act: Act) -> Iterator[Problem]:
    """Yield a problem when a deputy's suggestion is closed unpublished without a reason."""
    open_question = item.kind is ItemKind.NPC and not item.published
    if open_question and not act.answers.reason_not_public.strip():
        yield Problem(
            "reason_not_public",
            f"代表建议的办理情况应当公开（依据：{DEPUTIES_LAW}）；请先登记公开，或写明不公开的理由。",
        )


def close(item: OversightItem, act: Act) -> OversightItem:
    """Keep why the handling stays unpublished, if it does."""
    reason = act.answers.reason_not_public.strip()
    if item.published or not reason:
        return item
    return replace(item, openness=Openness(reason_not=reason))


def hand_back_problems(_item: OversightItem, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of return."""
    yield from not_later("returned_on", "退回日期", act.answers.returned_on, act.today)


def hand_back(item: OversightItem, act: Act) -> OversightItem:
    """Keep when it was returned to whoever assigned it."""
    return replace(item, handed_back_on=act.answers.returned_on)


def hearing_problems(_item: OversightItem, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the record of a hearing."""
    answers: ask.RecordHearing = act.answers
    yield from not_later("held_on", "开庭日期", answers.held_on, act.today)
    if not answers.is_principal and not answers.reason.strip():
        yield Problem("reason", f"负责人没有出庭的，请写明理由（依据：{APPEARANCE_RULE}）。")


def add_hearing(item: OversightItem, act: Act) -> OversightItem:
    """Add one hearing."""
    answers: ask.RecordHearing = act.answers
    held: date = given(answers.held_on)
    hearing = Hearing(
        held_on=held,
        appeared_by=answers.appeared_by,
        post=answers.post,
        is_principal=answers.is_principal,
        reason="" if answers.is_principal else answers.reason,
        note=answers.note,
    )
    return replace(item, hearing_on=held, hearings=(*item.hearings, hearing))


def void(item: OversightItem, act: Act) -> OversightItem:
    """Keep why it was struck out."""
    return replace(item, void_reason=act.answers.reason)
