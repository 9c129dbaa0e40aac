"""How a creation dossier moves: drafted, signed, applied, decided, until the title ends."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.creation_dossier.parts import (
    CAMPAIGN,
    Apply,
    CreationResult,
    CreationState,
    RecordDecision,
    Revoke,
)
from zwcx_desktop.records.creation_dossier.record import CreationDossier, check, unproved
from zwcx_desktop.records.kind import Problem, State
from zwcx_desktop.records.parts import OptionalOpinion, Reason, not_later
from zwcx_desktop.records.signing import Stages, signing_rows
from zwcx_desktop.records.workflow import Act, Either, Refusal, Transition

S = CreationState
_STAGES = Stages(
    draft=S.DRAFT, in_review=S.IN_REVIEW, to_sign=S.TO_SIGN, signed=S.SIGNED, void=S.VOID
)


def _offered(_dossier: CreationDossier, act: Act) -> Refusal | None:
    if act.facts.term("campaign"):
        return None
    return Refusal("本市方案没有部署诚信创建活动", "城市配置：未列创建活动")


def _self_checked(dossier: CreationDossier, _act: Act) -> Refusal | None:
    if not dossier.criteria:
        return Refusal("还没有创建标准，请按上级标准逐项录入", CAMPAIGN)
    for criterion in dossier.criteria:
        if fault := unproved(criterion):
            return Refusal(f"第 {criterion.code} 项{fault}", CAMPAIGN)
    return None


def _sign(dossier: CreationDossier, act: Act) -> CreationDossier:
    return replace(dossier, signed_on=act.today)


def _application_problems(dossier: CreationDossier, act: Act) -> Iterator[Problem]:
    day = act.answers.applied_on
    yield from not_later("applied_on", "申报日期", day, act.today)
    if day and dossier.signed_on and day < dossier.signed_on:
        yield Problem("applied_on", f"早于签发日期 {dossier.signed_on}，请核对。")


def _apply(dossier: CreationDossier, act: Act) -> CreationDossier:
    answers: Apply = act.answers
    return replace(
        dossier,
        applied_on=answers.applied_on,
        applied_to=answers.applied_to,
        application_doc=answers.application_doc,
    )


def _decision_problems(dossier: CreationDossier, act: Act) -> Iterator[Problem]:
    answers: RecordDecision = act.answers
    day, end = answers.decided_on, answers.valid_to
    yield from not_later("decided_on", "决定日期", day, act.today)
    if day and dossier.applied_on and day < dossier.applied_on:
        yield Problem("decided_on", f"早于申报日期 {dossier.applied_on}，请核对。")
    if answers.result is not CreationResult.AWARDED:
        return
    for name, label in (("decision_doc", "决定文件"), ("honour_title", "授予称号")):
        if not getattr(answers, name).strip():
            yield Problem(name, f"命名的，请填写“{label}”。")
    if day and end and end <= day:
        yield Problem("valid_to", "有效期应晚于决定日期，请改正。")


def _decided_state(_dossier: CreationDossier, act: Act) -> State:
    return S.AWARDED if act.answers.result is CreationResult.AWARDED else S.REFUSED


def _decide(dossier: CreationDossier, act: Act) -> CreationDossier:
    answers: RecordDecision = act.answers
    return replace(
        dossier,
        result=answers.result,
        reviewed_by=answers.reviewed_by,
        decided_on=answers.decided_on,
        decision_doc=answers.decision_doc,
        honour_title=answers.honour_title,
        valid_to=answers.valid_to,
    )


def _run_out(dossier: CreationDossier, act: Act) -> Refusal | None:
    end = dossier.valid_to
    if end is None:
        return Refusal("没有登记有效期，称号长期有效", CAMPAIGN)
    if end >= act.today:
        return Refusal(f"有效期至 {end.isoformat()}，尚未届满", CAMPAIGN)
    return None


def _expire(dossier: CreationDossier, _act: Act) -> CreationDossier:
    return replace(dossier, ended_on=dossier.valid_to)


def _revocation_problems(dossier: CreationDossier, act: Act) -> Iterator[Problem]:
    day = act.answers.revoked_on
    yield from not_later("revoked_on", "撤销日期", day, act.today)
    if day and dossier.decided_on and day < dossier.decided_on:
        yield Problem("revoked_on", f"早于命名日期 {dossier.decided_on}，请核对。")


def _revoke(dossier: CreationDossier, act: Act) -> CreationDossier:
    answers: Revoke = act.answers
    return replace(dossier, revocation=answers.document, ended_on=answers.revoked_on)


def _withdraw(dossier: CreationDossier, act: Act) -> CreationDossier:
    return replace(dossier, ended_on=act.today)


WORKFLOW: tuple[Transition[CreationDossier], ...] = (
    *signing_rows(
        _STAGES, CAMPAIGN, (_offered, guards.complete(check), _self_checked), _sign, ("D31",)
    ),
    Transition(
        event="apply",
        label="登记申报",
        sources=frozenset({S.SIGNED}),
        target=S.APPLIED,
        roles=guards.CLERK,
        basis=CAMPAIGN,
        asks=Apply,
        check=_application_problems,
        effect=_apply,
        primary=True,
    ),
    Transition(
        event="decide",
        label="登记评审结果",
        sources=frozenset({S.APPLIED}),
        target=Either(frozenset({S.AWARDED, S.REFUSED}), _decided_state),
        roles=guards.CLERK_OR_REVIEWER,
        basis=CAMPAIGN,
        asks=RecordDecision,
        check=_decision_problems,
        effect=_decide,
        primary=True,
    ),
    Transition(
        event="withdraw",
        label="撤回申报",
        sources=frozenset({S.SIGNED, S.APPLIED}),
        target=S.WITHDRAWN,
        roles=guards.LEADER,
        basis=CAMPAIGN,
        asks=Reason,
        effect=_withdraw,
        danger=True,
    ),
    Transition(
        event="expire",
        label="登记到期",
        sources=frozenset({S.AWARDED}),
        target=S.EXPIRED,
        roles=guards.CLERK_OR_REVIEWER,
        basis=CAMPAIGN,
        asks=OptionalOpinion,
        guards=(_run_out,),
        effect=_expire,
    ),
    Transition(
        event="revoke",
        label="登记撤销称号",
        sources=frozenset({S.AWARDED}),
        target=S.REVOKED,
        roles=guards.REVIEWER_OR_LEADER,
        basis="撤销称号须有命名机关的文件",
        asks=Revoke,
        check=_revocation_problems,
        effect=_revoke,
        danger=True,
    ),
)
