"""Written replies that the office drafts, its leader signs and a clerk sends: shared by kinds."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Any, Generic, Protocol, TypeVar

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records import guards
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Field, Problem, Record, State
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, not_later
from zwcx_desktop.records.workflow import Act, Check, Effect, Transition, stay

REPLY_RULE = "回复由负责人签发，起草人不签发"
_DRAFTED = ("draft_reply", "revise_reply")


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReply:
    """Asks for the text of a reply."""

    reply_text: Annotated[
        str, Field("回复内容", "逐条写明办理情况、结果和依据。", required=True, lines=8, limit=8000)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendReply:
    """Asks when and under what number a signed reply went out."""

    replied_on: Annotated[
        date | None, Field("送出日期", "是否按期，以这一天为准。", required=True)
    ] = None
    reply_doc: Annotated[str, Field("文号", "没有文号的不填。", limit=60)] = ""
    receipt: Annotated[str, Field("送达情况", "如“机要交换，对方已签收”。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentReply:
    """One reply as it went out, or as it came in from whoever had to report."""

    text: Annotated[str, Field("内容", lines=6, limit=8000)] = ""
    doc_no: Annotated[str, Field("文号", limit=60)] = ""
    on: Annotated[date | None, Field("日期")] = None
    by: Annotated[UserId | None, Field("经办人")] = None
    receipt: Annotated[str, Field("送达情况", limit=200)] = ""
    due_on: Annotated[date | None, Field("当时的期限")] = None

    @property
    def in_time(self) -> bool | None:
        """Whether it kept the day then in force; None when one of the two is not known."""
        return None if self.on is None or self.due_on is None else self.on <= self.due_on


class _Replied(Protocol):
    @property
    def reply_text(self) -> str: ...

    @property
    def replies(self) -> tuple[SentReply, ...]: ...

    @property
    def due_on(self) -> date | None: ...


R = TypeVar("R", bound=Record)
S = TypeVar("S", bound=_Replied)


def _always(_record: Any) -> bool:
    return True


def _nothing_wrong(_record: Any, _act: Act) -> Iterator[Problem]:
    return iter(())


def draft(record: S, act: Act) -> S:
    """Write the drafted text."""
    changed: Mapping[str, Any] = {"reply_text": act.answers.reply_text}
    return replace(record, **changed)  # type: ignore[type-var]


def send(record: S, act: Act) -> S:
    """Keep the signed text as it went out, beside those before it."""
    answers: SendReply = act.answers
    sent = SentReply(
        text=record.reply_text,
        doc_no=answers.reply_doc,
        on=answers.replied_on,
        by=act.actor.id,
        receipt=answers.receipt,
    )
    return received(record, sent)


def received(record: S, reply: SentReply) -> S:
    """Return *record* with *reply* as its newest, beside the day that was in force for it."""
    changed: Mapping[str, Any] = {
        "replies": (*record.replies, replace(reply, due_on=record.due_on)),
        "reply_text": reply.text,
        "reply_doc": reply.doc_no,
        "replied_on": reply.on,
    }
    return replace(record, **changed)  # type: ignore[type-var]


def send_problems(record: Record, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day a reply is said to have gone out."""
    sent: date | None = act.answers.replied_on
    yield from not_later("replied_on", "送出日期", sent, act.today)
    signed = next((s.at for s in reversed(record.steps) if s.event == "sign_reply"), None)
    if sent and signed and sent < signed.astimezone(CHINA).date():
        yield Problem("replied_on", "送出日期早于签发日期，请核对。")


@dataclass(frozen=True, kw_only=True)
class ReplyPath(Generic[R]):
    """The states of a kind that a reply leads through.

    Attributes:
        start: where a reply may be drafted.
        drafted: it waits for the leader; signed: it waits to be sent; sent: it is out.
        back: where a draft goes that the leader returns.
        asks: what is asked for the draft; has `reply_text`.
        check: judges the draft beyond its being filled in.
        draft: writes the draft into the record.
        documents: codes of documents that signing makes printable.
    """

    start: frozenset[State]
    drafted: State
    signed: State
    sent: State
    back: State
    basis: str
    word: str = "回复"
    asks: type = DraftReply
    check: Check[R] = _nothing_wrong
    draft: Effect[R]
    applies: Callable[[R], bool] = _always
    documents: tuple[str, ...] = ()


def reply_rows(path: ReplyPath[R], sending: Effect[R]) -> tuple[Transition[R], ...]:
    """Return the rows of *path*; *sending* writes what went out into the record."""
    return (*_drafting(path), *_signing(path), _sending(path, sending))


def _drafting(path: ReplyPath[R]) -> tuple[Transition[R], ...]:
    def row(event: str, label: str, sources: frozenset[State], target: Any) -> Transition[R]:
        return Transition(
            event=event,
            label=label,
            sources=sources,
            target=target,
            roles=guards.CLERK_OR_REVIEWER,
            basis=path.basis,
            asks=path.asks,
            check=path.check,
            effect=path.draft,
            applies=path.applies,
            primary=event == "draft_reply",
        )

    return (
        row("draft_reply", f"起草{path.word}", path.start, path.drafted),
        row("revise_reply", f"修改{path.word}", frozenset({path.drafted}), stay),
    )


def _signing(path: ReplyPath[R]) -> tuple[Transition[R], ...]:
    waiting = frozenset({path.drafted})
    return (
        Transition(
            event="sign_reply",
            label=f"签发{path.word}",
            sources=waiting,
            target=path.signed,
            roles=guards.LEADER,
            basis=REPLY_RULE,
            asks=OptionalOpinion,
            guards=(guards.not_done_by_actor(*_DRAFTED),),
            applies=path.applies,
            documents=path.documents,
            primary=True,
        ),
        Transition(
            event="return_reply",
            label=f"退回修改{path.word}",
            sources=waiting,
            target=path.back,
            roles=guards.LEADER,
            basis=REPLY_RULE,
            asks=Opinion,
            applies=path.applies,
        ),
    )


def _sending(path: ReplyPath[R], sending: Effect[R]) -> Transition[R]:
    return Transition(
        event="send_reply",
        label=f"登记送出{path.word}",
        sources=frozenset({path.signed}),
        target=path.sent,
        roles=guards.CLERK_OR_REVIEWER,
        basis=path.basis,
        asks=SendReply,
        check=send_problems,
        effect=sending,
        applies=path.applies,
        documents=path.documents,
        primary=True,
    )
