"""How records move: each kind's table of transitions, and the only function that applies one.

A transition is refused by name and law, never silently: `refusals` answers before any dialog opens
(greyed buttons show it), `perform` answers again when the act is carried out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import (
    Kind,
    Problem,
    Record,
    Role,
    Severity,
    State,
    Step,
    field_specs,
    missing_or_long,
)
from zwcx_desktop.records.reckoning import Reckoning
from zwcx_desktop.records.schemes import Scheme

if TYPE_CHECKING:
    from zwcx_desktop.records.handing import Work

R = TypeVar("R", bound=Record)
T = TypeVar("T")


class Facts(Reckoning, Protocol):
    """What a transition may ask about the office around the record. Implemented in rules.facts."""

    @property
    def small_office(self) -> bool:
        """Whether the office has at most three staff and combines review with signing."""
        ...

    def mandatory_channels(self, category: str) -> tuple[str, ...]:
        """Return the channel codes where *category* must be published under the profile."""
        ...

    def channel_label(self, code: str) -> str:
        """Return the profile's name of a publication or complaint channel."""
        ...

    def privacy_hits(self, record: Record) -> tuple[str, ...]:
        """Return the personal details found in the record's public text that nobody decided on."""
        ...

    def personal_details(self, text: str) -> tuple[str, ...]:
        """Return the personal details found in *text*, whether or not it is ever published."""
        ...

    def evidence_count(self) -> int:
        """Return how many attachments the record has."""
        ...

    def was_exported(self) -> bool:
        """Return whether all the record holds now was exported sealed, its code written down."""
        ...

    def is_employed(self, user: UserId) -> bool:
        """Return whether the office still has *user*; a locked account is a short interruption."""
        ...

    def state_of(self, record: RecordId) -> State | None:
        """Return the state of another record of the office, None when there is none such."""
        ...

    def roles_of(self, user: UserId) -> frozenset[Role]:
        """Return the roles *user* has in the office, none when it does not know him."""
        ...

    def work_of(self, user: UserId) -> "Work":
        """Return what is open with *user* at this moment."""
        ...

    def term(self, name: str) -> str:
        """Return what the city calls something ("campaign" …), "" where it has no such thing."""
        ...

    def scheme(self, purpose: str, name: str) -> Scheme | None:
        """Return the scheme called *name*, the first for that purpose where *name* is empty."""
        ...

    def is_restricted(self, record: RecordId) -> bool:
        """Return whether only named people may know that another record exists."""
        ...

    def own_names(self) -> tuple[str, ...]:
        """Return what the office is called: its full name, its short name, its credit code."""
        ...

    def lead_unit(self, duty: str) -> str:
        """Return who leads *duty* ("overall" …) in the city, "" where its document names nobody."""
        ...

    def record_of(self, record: RecordId) -> Record | None:
        """Return another record without its secrets, None when the actor knows of none such."""
        ...


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a signed-in user, with the roles and the unit the office gave."""

    id: UserId
    roles: frozenset[Role]
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """One attempt to move a record.

    Attributes:
        answers: an instance of the transition's `asks`, or None when it asks nothing.
        following: whether it comes along with an act on another record.
        clock_suspect: why the computer's time may be wrong, "" when nothing says so.
    """

    actor: Actor
    now: datetime
    today: date
    facts: Facts
    answers: Any = None
    following: bool = False
    clock_suspect: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an act may not be done, and which rule or law says so.

    Attributes:
        privacy: the cause stands in the public text itself, and can be shown there.
    """

    message: str
    basis: str
    privacy: bool = False

    def __str__(self) -> str:
        """Return the sentence a greyed button shows."""
        return f"{self.message}（依据：{self.basis}）" if self.basis else self.message


class Refused(ClientError):
    """A transition that its guards or its answers do not allow.

    Attributes:
        refusals: the guards that said no.
        problems: what is wrong with the answers, by field.
    """

    def __init__(self, refusals: Iterable[Refusal] = (), problems: Iterable[Problem] = ()) -> None:
        self.refusals = tuple(refusals)
        self.problems = tuple(problems)
        said = [str(r) for r in self.refusals] + [p.message for p in self.problems]
        super().__init__("；".join(said), "请按提示处理后再试。")


Guard = Callable[[R, Act], Refusal | None]
"""Judges record and actor, before any question is asked."""
Check = Callable[[R, Act], Iterator[Problem]]
"""Judges the answers; a problem names the answer's field."""
Effect = Callable[[R, Act], R]


@dataclass(frozen=True)
class Either(Generic[R]):
    """A target that depends on record and act, naming every state it may choose."""

    states: frozenset[State]
    pick: Callable[[R, Act], State]

    def __call__(self, record: R, act: Act) -> State:
        """Return the state chosen for this act."""
        return self.pick(record, act)


def stay(record: Record, _act: Act) -> State:
    """Return the record's own state: the target of a row that only adds to the record."""
    return record.state


def given(answer: T | None) -> T:
    """Return a required *answer*; effects run only after `answer_problems` found it there.

    Raises:
        LookupError: the question does not require an answer.
    """
    if answer is None:
        raise LookupError("the question does not require an answer")
    return answer


def _no_problems(_record: Any, _act: Act) -> Iterator[Problem]:
    return iter(())


def _unchanged(record: Any, _act: Act) -> Any:
    return record


def _always(_record: Any) -> bool:
    return True


@dataclass(frozen=True)
class Transition(Generic[R]):
    """One row of a workflow table.

    Attributes:
        event: identifier, also the Step's event.
        label: what the button says.
        sources: states it starts from.
        target: the state it ends in, `stay`, or an `Either` that chooses one.
        roles: roles that may do it (any one of them).
        basis: the law or rule behind the row, quoted in refusals by role.
        asks: frozen dataclass of questions (annotated with Field) or None.
        guards: judge record and actor before the questions.
        check: judges the answers.
        effect: writes answers and derived values into the record.
        applies: whether the row concerns such a record at all; one that does not is not offered
            (an order received is never issued). It reads what no act changes.
        documents: codes of documents this act makes printable ("D01").
        danger: ask for confirmation, the act cannot be taken back.
        primary: the usual next step; shown as the main button.
        follows: only ever comes along with an act on another record, whose roles and guards
            stand in for this row's roles; it has no button.
    """

    event: str
    label: str
    sources: frozenset[State]
    target: State | Either[R] | Callable[[R, Act], State]
    roles: frozenset[Role]
    basis: str
    asks: type | None = None
    guards: tuple[Guard[R], ...] = ()
    check: Check[R] = _no_problems
    effect: Effect[R] = _unchanged
    applies: Callable[[R], bool] = _always
    documents: tuple[str, ...] = ()
    danger: bool = False
    primary: bool = False
    follows: bool = False

    @property
    def targets(self) -> frozenset[State]:
        """Every state the row may end in."""
        if isinstance(self.target, State):
            return frozenset({self.target})
        return self.target.states if isinstance(self.target, Either) else self.sources


@dataclass(frozen=True)
class Choice(Generic[R]):
    """A transition from the record's present state and why this user may not do it, if so."""

    transition: Transition[R]
    refusals: tuple[Refusal, ...] = field(default=())

    @property
    def allowed(self) -> bool:
        """Whether the button is live."""
        return not self.refusals


def refusals(row: Transition[R], record: R, act: Act) -> tuple[Refusal, ...]:
    """Return why *act* may not be started; empty when it may."""
    if record.state not in row.sources:
        wanted = "、".join(sorted(s.label for s in row.sources))
        text = f"当前状态为“{record.state.label}”，“{row.label}”只能在“{wanted}”状态下进行"
        return (Refusal(text, row.basis),)
    if not row.applies(record):
        return (Refusal(f"本件不适用“{row.label}”", row.basis),)
    if row.follows and not act.following:
        return (Refusal(f"“{row.label}”随关联件的办理自动记录，不能单独办理", row.basis),)
    if not (row.follows or row.roles & act.actor.roles):
        wanted = "、".join(r.label for r in Role if r in row.roles)
        return (Refusal(f"“{row.label}”须由{wanted}办理", row.basis),)
    return tuple(no for guard in row.guards if (no := guard(record, act)) is not None)


def choices(kind: Kind[R], record: R, act: Act) -> tuple[Choice[R], ...]:
    """Return every transition from the record's state, in table order, allowed or not."""
    return tuple(
        Choice(row, refusals(row, record, act))
        for row in kind.workflow
        if record.state in row.sources and not row.follows and row.applies(record)
    )


def transition(kind: Kind[R], event: str, state: State) -> Transition[R]:
    """Return the row of *kind* for *event* that leaves *state* (else the event's first row).

    Raises:
        LookupError: the kind has no such event.
    """
    rows = [row for row in kind.workflow if row.event == event]
    if not rows:
        raise LookupError(f"{kind.name} has no event {event!r}")
    return next((row for row in rows if state in row.sources), rows[0])


def answer_problems(row: Transition[R], record: R, act: Act) -> list[Problem]:
    """Return what is wrong with the answers of *act*."""
    if row.asks is None:
        return list(row.check(record, act))
    if act.answers is None:
        return [Problem("", f"“{row.label}”需要先填写相关内容。")]
    if not isinstance(act.answers, row.asks):
        raise TypeError(f"{row.event} asks {row.asks.__name__}, got {type(act.answers).__name__}")
    problems = list(missing_or_long(field_specs(row.asks), act.answers))
    return problems or list(row.check(record, act))


def perform(kind: Kind[R], record: R, event: str, act: Act) -> R:
    """Return *record* after *event*: its new state, its effects and the step that says who did it.

    Raises:
        Refused: a guard or an answer does not allow it; the record is unchanged.
        LookupError: the kind has no such event.
    """
    row = transition(kind, event, record.state)
    if no := refusals(row, record, act):
        raise Refused(no)
    problems = answer_problems(row, record, act)
    if any(p.severity is Severity.ERROR for p in problems):
        raise Refused(problems=problems)
    state = row.target if isinstance(row.target, State) else row.target(record, act)
    step = Step(
        event=event,
        by=act.actor.id,
        at=act.now,
        opinion=str(getattr(act.answers, "opinion", "") or getattr(act.answers, "reason", "")),
        combined=event.endswith("_combined"),
        clock_suspect=act.clock_suspect,
    )
    moved = row.effect(record, act)
    changed: Mapping[str, Any] = {"state": state, "steps": (*moved.steps, step)}
    return kind.derive(replace(moved, **changed), act.facts)
