"""The rows by which a paper of the office is drafted, reviewed and signed, kind after kind."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from zwcx_desktop.records import guards
from zwcx_desktop.records.kind import Record, State
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason
from zwcx_desktop.records.workflow import Act, Effect, Guard, Transition

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stages:
    """The states a paper goes through until it is signed, and the one it ends in when it is not."""

    draft: State
    in_review: State
    to_sign: State
    signed: State
    void: State


def signing_rows(
    stages: Stages,
    basis: str,
    ready: tuple[Guard[Any], ...],
    signed: Effect[Any],
    documents: tuple[str, ...] = (),
) -> tuple[Transition[Any], ...]:
    """Return the rows from draft to signature.

    Args:
        stages: the kind's own states.
        basis: the law or rule quoted in refusals.
        ready: what must hold before the paper leaves its author.
        signed: what signing writes.
        documents: codes of documents that signing makes printable.
    """
    drafting = _drafting(stages, basis, ready)
    return (*drafting, *_signing(stages, basis, signed, documents), _void(stages))


def void(record: R, act: Act) -> R:
    """Write why the record is void."""
    changed: Mapping[str, Any] = {"void_reason": act.answers.reason}
    return replace(record, **changed)


def _drafting(
    stages: Stages, basis: str, ready: tuple[Guard[Any], ...]
) -> tuple[Transition[Any], ...]:
    in_review = frozenset({stages.in_review})
    return (
        Transition(
            event="submit",
            label="提交审核",
            sources=frozenset({stages.draft}),
            target=stages.in_review,
            roles=guards.CLERK,
            basis=basis,
            guards=(guards.author_only, *ready),
            primary=True,
        ),
        Transition(
            event="return",
            label="退回修改",
            sources=in_review,
            target=stages.draft,
            roles=guards.REVIEWER_OR_LEADER,
            basis=basis,
            asks=Opinion,
        ),
        Transition(
            event="pass",
            label="审核通过",
            sources=in_review,
            target=stages.to_sign,
            roles=guards.REVIEWER,
            basis=basis,
            asks=OptionalOpinion,
            guards=(guards.not_author,),
            primary=True,
        ),
    )


def _signing(
    stages: Stages, basis: str, signed: Effect[Any], documents: tuple[str, ...]
) -> tuple[Transition[Any], ...]:
    to_sign = frozenset({stages.to_sign})
    return (
        Transition(
            event="review_and_sign_combined",
            label="审核并签发",
            sources=frozenset({stages.in_review}),
            target=stages.signed,
            roles=guards.LEADER,
            basis=guards.SMALL_OFFICE,
            asks=OptionalOpinion,
            guards=(guards.small_office, guards.not_author),
            effect=signed,
            documents=documents,
        ),
        Transition(
            event="reject",
            label="不予签发",
            sources=to_sign,
            target=stages.draft,
            roles=guards.LEADER,
            basis=basis,
            asks=Opinion,
        ),
        Transition(
            event="sign",
            label="签发",
            sources=to_sign,
            target=stages.signed,
            roles=guards.LEADER,
            basis=basis,
            asks=OptionalOpinion,
            guards=(guards.not_author, guards.not_done_by_actor("pass")),
            effect=signed,
            documents=documents,
            primary=True,
        ),
    )


def _void(stages: Stages) -> Transition[Any]:
    return Transition(
        event="void",
        label="作废",
        sources=frozenset({stages.draft, stages.in_review, stages.to_sign}),
        target=stages.void,
        roles=guards.CLERK_OR_REVIEWER,
        basis="作废须写明原因，编号和记录保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=void,
        danger=True,
    )
