"""How a handover moves: listed, signed by both, witnessed; then the old account ends."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.handing import KEEPING_LAW, POST_RULE, Passing
from zwcx_desktop.records.handover.parts import (
    HandoverState,
    Party,
    RegisterSlip,
    Signature,
    SigningMode,
)
from zwcx_desktop.records.handover.record import Handover, check, listed
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Problem, Role, State
from zwcx_desktop.records.parts import OptionalOpinion, Reason, not_later
from zwcx_desktop.records.signing import void
from zwcx_desktop.records.workflow import Act, Either, Guard, Refusal, Transition, given, stay

S = HandoverState
SIGNING_RULE = "岗位交接：移交人、接交人、监交人三方签字"
_ORDER = (Party.FROM, Party.TO, Party.WITNESS)


def _concerned(handover: Handover, act: Act) -> Refusal | None:
    people = {handover.from_user, handover.to_user, handover.witness, handover.author}
    if act.actor.id in people:
        return None
    return Refusal("由移交人、接交人、监交人或登记人办理", SIGNING_RULE)


def _fit_people(handover: Handover, act: Act) -> Refusal | None:
    facts = act.facts
    if not (handover.to_user and facts.is_employed(handover.to_user)):
        return Refusal("接交人没有可用的账号，请先请管理员添加", POST_RULE)
    checks = {Role.REVIEWER, Role.LEADER}
    if not (handover.witness and facts.roles_of(handover.witness) & checks):
        return Refusal("监交人须是审核员或负责人", SIGNING_RULE)
    return None


def _is(party: Party) -> Guard[Handover]:
    def guard(handover: Handover, act: Act) -> Refusal | None:
        if handover.party(party) == act.actor.id:
            return None
        return Refusal(f"须由{party.label}本人登录办理", SIGNING_RULE)

    return guard


def _next(party: Party) -> Guard[Handover]:
    """Return a guard that lets *party* sign once and only after those before."""

    def guard(handover: Handover, _act: Act) -> Refusal | None:
        if handover.signed(party):
            return Refusal(f"{party.label}已经签字", SIGNING_RULE)
        missing = _unsigned(handover)
        if missing is party:
            return None
        return Refusal(f"{missing.label}还没有签字", SIGNING_RULE) if missing else None

    return guard


def _unsigned(handover: Handover) -> Party | None:
    """Return the first party, in their order, that has not signed."""
    return next((party for party in _ORDER if not handover.signed(party)), None)


def _list(handover: Handover, act: Act) -> Handover:
    return replace(listed(handover, act.facts), listed_on=act.today)


def _signs(party: Party) -> Callable[[Handover, Act], Handover]:
    def effect(handover: Handover, act: Act) -> Handover:
        signature = Signature(
            party=party, user=act.actor.id, on=act.today, mode=SigningMode.SIGNED_IN
        )
        return replace(handover, signatures=(*handover.signatures, signature))

    return effect


def _slip_problems(handover: Handover, act: Act) -> Iterator[Problem]:
    answers: RegisterSlip = act.answers
    missing = _unsigned(handover)
    if missing is not None and answers.party is not missing:
        yield Problem("party", f"接下来应由{missing.label}签字。")
    elif missing is not None and handover.party(missing) == act.actor.id:
        yield Problem("party", "您本人可以登录，请直接确认，不用上传签字件。")
    yield from not_later("signed_on", "签字日期", answers.signed_on, act.today)
    if answers.signed_on and handover.listed_on and answers.signed_on < handover.listed_on:
        yield Problem("signed_on", f"早于列清单的日期 {handover.listed_on}，请核对。")


def _sign_slip(handover: Handover, act: Act) -> Handover:
    answers: RegisterSlip = act.answers
    party = given(answers.party)
    signature = Signature(
        party=party,
        user=given(handover.party(party)),
        on=given(answers.signed_on),
        mode=SigningMode.SLIP,
        proof=answers.proof,
    )
    return replace(handover, signatures=(*handover.signatures, signature))


def _state_when_signed(handover: Handover, act: Act) -> State:
    stages = {Party.TO: S.CONFIRMED, Party.WITNESS: S.WITNESSED}
    return stages.get(given(act.answers.party), handover.state)


def _not_leaving(handover: Handover, act: Act) -> Refusal | None:
    if handover.from_user != act.actor.id:
        return None
    return Refusal("移交人不能停用本人的账号", POST_RULE)


def _nothing_left(handover: Handover, act: Act) -> Refusal | None:
    """Refuse while something is left with the old person (domain model §3.3 rule 5)."""
    work = act.facts.work_of(handover.from_user or UserId(""))
    moving = (Passing.MOVES, Passing.REASSIGN)
    left = [item for item in work.items if item.passing in moving]
    count = len(left) + work.closed_to_reassign
    if not count:
        return None
    named = "、".join(item.number or item.title for item in left[:3])
    which = f"：{named}{'等' if count > min(3, len(left)) else ''}" if named else ""
    return Refusal(f"移交人名下还有 {count} 件没有改派或移交{which}", POST_RULE)


def _finish(handover: Handover, act: Act) -> Handover:
    return replace(handover, keys_revoked=True, finished_on=act.today, account_status="已交接")


_LISTING: tuple[Transition[Handover], ...] = (
    Transition(
        event="list",
        label="列出清单",
        sources=frozenset({S.DRAFT}),
        target=S.LISTED,
        roles=guards.ANY_OFFICER,
        basis=POST_RULE,
        guards=(guards.complete(check), _concerned, _fit_people),
        effect=_list,
        documents=("D36",),
        primary=True,
    ),
    Transition(
        event="relist",
        label="重新列出清单",
        sources=frozenset({S.LISTED, S.CONFIRMED, S.WITNESSED}),
        target=S.LISTED,
        roles=guards.ANY_OFFICER,
        basis=POST_RULE,
        guards=(_concerned, _fit_people),
        documents=("D36",),
        effect=_list,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.DRAFT, S.LISTED, S.CONFIRMED}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER | guards.LEADER,
        basis="作废须写明原因，编号和记录保留",
        asks=Reason,
        guards=(_concerned,),
        effect=void,
        danger=True,
    ),
)

_SIGNING: tuple[Transition[Handover], ...] = (
    Transition(
        event="sign_over",
        label="确认移交",
        sources=frozenset({S.LISTED}),
        target=stay,
        roles=guards.ANY_OFFICER,
        basis=SIGNING_RULE,
        asks=OptionalOpinion,
        guards=(_is(Party.FROM), _next(Party.FROM)),
        effect=_signs(Party.FROM),
        primary=True,
    ),
    Transition(
        event="confirm",
        label="确认接收",
        sources=frozenset({S.LISTED}),
        target=S.CONFIRMED,
        roles=guards.ANY_OFFICER,
        basis=f"{SIGNING_RULE}；{KEEPING_LAW}",
        asks=OptionalOpinion,
        guards=(_is(Party.TO), _next(Party.TO)),
        effect=_signs(Party.TO),
    ),
    Transition(
        event="attest",
        label="监交确认",
        sources=frozenset({S.CONFIRMED}),
        target=S.WITNESSED,
        roles=guards.REVIEWER_OR_LEADER,
        basis=SIGNING_RULE,
        asks=OptionalOpinion,
        guards=(_is(Party.WITNESS), _next(Party.WITNESS)),
        effect=_signs(Party.WITNESS),
        primary=True,
    ),
    Transition(
        event="sign_slip",
        label="登记签字件",
        sources=frozenset({S.LISTED, S.CONFIRMED}),
        target=Either(frozenset({S.LISTED, S.CONFIRMED, S.WITNESSED}), _state_when_signed),
        roles=guards.CLERK_OR_REVIEWER | guards.LEADER,
        basis=SIGNING_RULE,
        asks=RegisterSlip,
        guards=(guards.evidence("签字的交接清单", SIGNING_RULE),),
        check=_slip_problems,
        effect=_sign_slip,
    ),
    Transition(
        event="finish",
        label="完成交接并停用原账号",
        sources=frozenset({S.WITNESSED}),
        target=S.DONE,
        roles=guards.REVIEWER_OR_LEADER,
        basis=POST_RULE,
        asks=OptionalOpinion,
        guards=(_not_leaving, _nothing_left),
        effect=_finish,
        danger=True,
        documents=("D36",),
        primary=True,
    ),
)

WORKFLOW = (*_LISTING, *_SIGNING)
