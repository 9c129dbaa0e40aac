"""How an entry of the disclosure catalogue moves: drafted, settled, revised, abolished."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.catalogue_item.parts import (
    CATALOGUE_RULE,
    SCOPE_LAW,
    UPDATE_LAW,
    CatalogueState,
    CatalogueVersion,
)
from zwcx_desktop.records.catalogue_item.questions import Abolish, Settle
from zwcx_desktop.records.catalogue_item.record import COLUMNS, CatalogueItem, check
from zwcx_desktop.records.kind import Problem, State
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason, not_later
from zwcx_desktop.records.workflow import Act, Either, Refusal, Transition, stay

S = CatalogueState


def _has_unit(item: CatalogueItem, _act: Act) -> Refusal | None:
    if item.unit_id is None:
        return Refusal("请先选择责任科室", CATALOGUE_RULE)
    return None


def _drafting(item: CatalogueItem, _act: Act) -> State:
    return S.REVISING if item.superseded else S.DRAFT


_BACK = Either[CatalogueItem](frozenset({S.DRAFT, S.REVISING}), _drafting)


def _settle_problems(item: CatalogueItem, act: Act) -> Iterator[Problem]:
    start = act.answers.valid_from or item.valid_from or act.today
    if item.valid_to is not None and item.valid_to < start:
        yield Problem("valid_from", "生效日期晚于表中的失效日期，请核对。")


def _settle(item: CatalogueItem, act: Act) -> CatalogueItem:
    return replace(
        item,
        settled_on=act.today,
        checked_on=act.today,
        valid_from=act.answers.valid_from or item.valid_from or act.today,
    )


def _revise(item: CatalogueItem, act: Act) -> CatalogueItem:
    old = CatalogueVersion(version=item.version, **{name: getattr(item, name) for name in COLUMNS})
    # Who revises has drafted the new text: only he may edit it, and he may not settle it.
    return replace(
        item,
        author=act.actor.id,
        version=item.version + 1,
        valid_from=None,
        revision_reason=act.answers.reason,
        superseded=(*item.superseded, old),
    )


def _drop_revision(item: CatalogueItem, _act: Act) -> CatalogueItem:
    *before, old = item.superseded
    return replace(
        item,
        version=old.version,
        revision_reason="",
        superseded=tuple(before),
        **{name: getattr(old, name) for name in COLUMNS},
    )


def _confirm(item: CatalogueItem, act: Act) -> CatalogueItem:
    return replace(item, checked_on=act.today)


def _abolish_problems(_item: CatalogueItem, act: Act) -> Iterator[Problem]:
    yield from not_later("abolished_on", "废止日期", act.answers.abolished_on, act.today)


def _abolish(item: CatalogueItem, act: Act) -> CatalogueItem:
    answers: Abolish = act.answers
    return replace(
        item,
        abolished_by=answers.abolished_by,
        abolished_on=answers.abolished_on,
        valid_to=answers.abolished_on,
    )


def _void(item: CatalogueItem, act: Act) -> CatalogueItem:
    return replace(item, void_reason=act.answers.reason)


_SETTLING: tuple[Transition[CatalogueItem], ...] = (
    Transition(
        event="submit",
        label="提交审核",
        sources=frozenset({S.DRAFT, S.REVISING}),
        target=S.IN_REVIEW,
        roles=guards.CLERK_OR_REVIEWER,
        basis=CATALOGUE_RULE,
        guards=(guards.author_only, guards.complete(check), _has_unit),
        primary=True,
    ),
    Transition(
        event="pass",
        label="审核通过",
        sources=frozenset({S.IN_REVIEW}),
        target=S.TO_SIGN,
        roles=guards.REVIEWER,
        basis=CATALOGUE_RULE,
        asks=OptionalOpinion,
        guards=(guards.not_author,),
        primary=True,
    ),
    Transition(
        event="return",
        label="退回修改",
        sources=frozenset({S.IN_REVIEW}),
        target=_BACK,
        roles=guards.REVIEWER_OR_LEADER,
        basis=CATALOGUE_RULE,
        asks=Opinion,
    ),
    Transition(
        event="sign",
        label="审定",
        sources=frozenset({S.TO_SIGN}),
        target=S.IN_FORCE,
        roles=guards.LEADER,
        basis=SCOPE_LAW,
        asks=Settle,
        guards=(guards.not_author, guards.not_done_by_actor("pass")),
        check=_settle_problems,
        effect=_settle,
        documents=("D06",),
        primary=True,
    ),
    Transition(
        event="reject",
        label="不予审定",
        sources=frozenset({S.TO_SIGN}),
        target=_BACK,
        roles=guards.LEADER,
        basis=SCOPE_LAW,
        asks=Opinion,
    ),
    Transition(
        event="review_and_sign_combined",
        label="审核并审定",
        sources=frozenset({S.IN_REVIEW}),
        target=S.IN_FORCE,
        roles=guards.LEADER,
        basis=guards.SMALL_OFFICE,
        asks=Settle,
        guards=(guards.small_office, guards.not_author),
        check=_settle_problems,
        effect=_settle,
        documents=("D06",),
    ),
)

_IN_FORCE: tuple[Transition[CatalogueItem], ...] = (
    Transition(
        event="confirm",
        label="核对无需修订",
        sources=frozenset({S.IN_FORCE}),
        target=stay,
        roles=guards.CLERK_OR_REVIEWER,
        basis=UPDATE_LAW,
        asks=Opinion,
        effect=_confirm,
        documents=("D06",),
    ),
    Transition(
        event="revise",
        label="修订",
        sources=frozenset({S.IN_FORCE}),
        target=S.REVISING,
        roles=guards.CLERK_OR_REVIEWER,
        basis=UPDATE_LAW,
        asks=Reason,
        effect=_revise,
    ),
    Transition(
        event="drop_revision",
        label="放弃修订",
        sources=frozenset({S.REVISING}),
        target=S.IN_FORCE,
        roles=guards.CLERK_OR_REVIEWER,
        basis=UPDATE_LAW,
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=_drop_revision,
    ),
    Transition(
        event="abolish",
        label="废止",
        sources=frozenset({S.IN_FORCE}),
        target=S.ABOLISHED,
        roles=guards.LEADER,
        basis=UPDATE_LAW,
        asks=Abolish,
        check=_abolish_problems,
        effect=_abolish,
        documents=("D06",),
        danger=True,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.DRAFT}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的条目可以作废，编号保留；已生效的请废止",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=_void,
        danger=True,
    ),
)

WORKFLOW = (*_SETTLING, *_IN_FORCE)
