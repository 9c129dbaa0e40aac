"""Guards that several workflow tables use: who may not act, and what must be there first.

Every refusal names the rule or the law behind it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Protocol, TypeVar

from zwcx_desktop.records.kind import (
    Problem,
    Record,
    Role,
    Severity,
    field_specs,
    missing_or_long,
)
from zwcx_desktop.records.parts import PrivacyDecision, time_is_up
from zwcx_desktop.records.workflow import Act, Guard, Refusal

R = TypeVar("R", bound=Record)

SEPARATION = "岗位分离：拟稿、审核、签发由不同的人办理"
SMALL_OFFICE = "小单位模式：在岗人员不超过三人的，审核与签发由负责人一并办理并记明"
PRIVACY_LAW = "个人信息保护法第二十五条、政府信息公开条例第十五条"

CLERK = frozenset({Role.CLERK})
REVIEWER = frozenset({Role.REVIEWER})
SECRECY = frozenset({Role.SECRECY_REVIEWER})
LEADER = frozenset({Role.LEADER})
CLERK_OR_REVIEWER = CLERK | REVIEWER
REVIEWER_OR_LEADER = REVIEWER | LEADER
ANY_OFFICER = CLERK | REVIEWER | SECRECY | LEADER


def not_author(record: Record, act: Act) -> Refusal | None:
    """Refuse the person who drafted the record, and whoever took it over and submitted it."""
    if record.author and record.author == act.actor.id:
        return Refusal("您是本件的拟稿人，须由他人办理", SEPARATION)
    if any(step.event == "submit" and step.by == act.actor.id for step in record.steps):
        return Refusal("本件由您接手提交，须由他人办理", SEPARATION)
    return None


def author_only(record: Record, act: Act) -> Refusal | None:
    """Refuse anyone but the person who drafted the record; a leaver's draft is any clerk's.

    The step says who took it over; the author stays who he was.
    """
    if not record.author or record.author == act.actor.id:
        return None
    if act.facts.is_employed(record.author):
        return Refusal("只有本件的拟稿人可以办理", "权限规则：草稿由拟稿人办理")
    if Role.CLERK in act.actor.roles:
        return None
    return Refusal("拟稿人已离岗，由其他录入员接手办理", "权限规则：草稿由拟稿人办理")


def author_or_reviewer(record: Record, act: Act) -> Refusal | None:
    """Refuse anyone but the drafter and the reviewers."""
    return None if Role.REVIEWER in act.actor.roles else author_only(record, act)


def small_office(_record: Record, act: Act) -> Refusal | None:
    """Refuse the combined step where the office is large enough to separate the two."""
    if act.facts.small_office:
        return None
    return Refusal("本单位未启用小单位模式，须先审核、后签发，由不同的人办理", SMALL_OFFICE)


def not_done_by_actor(*events: str) -> Guard[Any]:
    """Return a guard that refuses whoever last did one of *events*: steps need distinct persons."""

    def guard(record: Record, act: Act) -> Refusal | None:
        last = next((s for s in reversed(record.steps) if s.event in events), None)
        if last is not None and last.by == act.actor.id:
            return Refusal("您已办理过本件的前一环节，须由他人办理", SEPARATION)
        return None

    return guard


def complete(check: Callable[[R, date], Iterator[Problem]]) -> Guard[R]:
    """Return a guard that refuses a record with anything wrong in its fields."""

    def guard(record: R, act: Act) -> Refusal | None:
        specs = field_specs(type(record))
        problems = [*missing_or_long(specs, record), *check(record, act.today)]
        errors = [p.message for p in problems if p.severity is Severity.ERROR]
        if not errors:
            return None
        more = f"等 {len(errors)} 处" if len(errors) > 1 else ""
        return Refusal(
            f"内容尚不完整：{errors[0].rstrip('。')}{more}", "填报要求：必填项完整、合规"
        )

    return guard


def evidence(what: str, basis: str) -> Guard[Any]:
    """Return a guard that refuses a record without a single attachment."""

    def guard(_record: Record, act: Act) -> Refusal | None:
        if act.facts.evidence_count() > 0:
            return None
        return Refusal(f"请先上传{what}", basis)

    return guard


def still_running(due_on: date | None, today: date, basis: str) -> Refusal | None:
    """Refuse to ask for, or to grant, more time once the time is up."""
    if due_on is None or not time_is_up(due_on, today):
        return None
    return Refusal(f"到期日 {due_on.isoformat()} 已过，不能再延期", basis)


class _Scanned(Protocol):
    @property
    def privacy_decisions(self) -> tuple[PrivacyDecision, ...]: ...


S = TypeVar("S", bound=_Scanned)


def undecided_privacy(record: Any, act: Act) -> tuple[str, ...]:
    """Return the personal details in *record*'s public text that no reviewer decided to keep."""
    kept = {decision.text for decision in record.privacy_decisions if decision.keeps}
    return tuple(hit for hit in act.facts.privacy_hits(record) if hit not in kept)


def privacy_clean(record: Any, act: Act) -> Refusal | None:
    """Refuse a record whose public text still shows personal details nobody decided on."""
    hits = undecided_privacy(record, act)
    if not hits:
        return None
    return Refusal(
        f"公开内容中有 {len(hits)} 处疑似个人信息尚未处理，请退回脱敏、删除，或写明保留理由",
        PRIVACY_LAW,
        privacy=True,
    )


def privacy_found(record: Any, act: Act) -> Refusal | None:
    """Refuse to decide on personal details where none are left undecided."""
    if undecided_privacy(record, act):
        return None
    return Refusal("没有待处理的个人信息", PRIVACY_LAW)


def privacy_problems(_record: Any, act: Act) -> Iterator[Problem]:
    """Yield a problem for each detail that is kept without a reason."""
    for place, decision in enumerate(act.answers.decisions, start=1):
        if decision.keeps and not decision.reason.strip():
            yield Problem(
                "decisions", f"第 {place} 项选择保留，请写明理由（依据：{PRIVACY_LAW}）。"
            )


def decide_privacy(record: S, act: Act) -> S:
    """Write the decisions; a detail that has to go is not written down again."""
    new = tuple(
        replace(
            decision,
            by=act.actor.id,
            text=decision.text if decision.keeps else f"{decision.text[:1]}＊＊",
        )
        for decision in act.answers.decisions
    )
    changed: Mapping[str, Any] = {"privacy_decisions": (*record.privacy_decisions, *new)}
    return replace(record, **changed)  # type: ignore[type-var]
