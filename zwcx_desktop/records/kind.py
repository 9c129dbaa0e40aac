"""What a record kind is: a frozen dataclass, its fields, its rules, its workflow, its words.

A kind is declared once, in its own module. Storage, list, search, history, wire bytes, the printed
sheet and the generic tests are read from that declaration.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, field, is_dataclass
from dataclasses import fields as dataclass_fields
from datetime import date, datetime
from enum import Enum
from functools import cache, cached_property
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Generic,
    TypeVar,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from zwcx_desktop.records.ids import UserId

if TYPE_CHECKING:
    from zwcx_desktop.records.workflow import Facts, Transition

Json = dict[str, Any]
R = TypeVar("R", bound="Record")


class Code(Enum):
    """An entry of a code list: a stable English value and its Chinese label.

    Members are written `NAME = "NAME", "中文"`; the wire carries the value only. A third text is
    the law that forbids choosing the member: lists show it greyed with that citation.
    """

    label: str
    forbidden: str
    # Members are one of a kind; hashing their names in Python costs much where many are counted.
    __hash__ = object.__hash__

    def __new__(cls, value: str, label: str = "", forbidden: str = "") -> "Code":
        """Make a member whose value is the code and whose `label` is the Chinese."""
        member = object.__new__(cls)
        member._value_ = value
        member.label = label
        member.forbidden = forbidden
        return member


class State(Code):
    """A workflow state. Each kind has its own subclass."""


class Section(Code):
    """Where a kind stands in the sidebar; the members are in the order of the sidebar."""

    PROMISES = "PROMISES", "承诺与任务"
    OPENNESS = "OPENNESS", "政务公开"
    COMPLAINTS = "COMPLAINTS", "投诉举报"
    INTEGRITY = "INTEGRITY", "诚信与整改"
    OVERSIGHT = "OVERSIGHT", "监督考核"
    OFFICE = "OFFICE", "文书与交接"


class Severity(Enum):
    """How much a problem matters."""

    ERROR = "error"
    WARNING = "warning"


class Sensitivity(Code):
    """Privacy class of a value (个人信息保护法 §§28, 51; classes of docs/privacy)."""

    PUBLIC = "P0", "公开"
    INTERNAL = "P1", "内部"
    PERSONAL = "P2", "个人信息"
    SEALED = "P3", "敏感信息"


class Role(Code):
    """What a user may be in the office."""

    CLERK = "CLERK", "录入员"
    REVIEWER = "REVIEWER", "审核员"
    SECRECY_REVIEWER = "SECRECY_REVIEWER", "保密审查员"
    LEADER = "LEADER", "负责人"
    ADMIN = "ADMIN", "管理员"
    AUDITOR = "AUDITOR", "审计员"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one field, ready to be shown beside it.

    What is wrong inside a part names the record's field; the message says which entry.
    """

    field: str
    message: str
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Field:
    """What a person needs to know of a field; its Python type says the rest.

    Attributes:
        label: the field's name on screen and paper.
        help: one sentence below the field.
        required: must be filled at every save.
        sensitivity: privacy class of the value.
        lines: height of the input; more than 1 makes it multi-line.
        limit: greatest length in characters (text only).
        codes: name of the profile's code list the value comes from ("domain", "channel" …), or
            "box" for the places of the office's letter boxes.
        kinds: names of the kinds that a reference may point at; () for every kind.
        group: heading the field stands under in forms and sheets.
        shown: False for fields that only the workflow writes.
    """

    label: str
    help: str = ""
    required: bool = False
    sensitivity: Sensitivity = Sensitivity.INTERNAL
    lines: int = 1
    limit: int = 200
    codes: str = ""
    kinds: tuple[str, ...] = ()
    group: str = ""
    shown: bool = True


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field as the floors above read it.

    Attributes:
        type: the Python type without `Annotated` and without `| None`:
            str, bool, int, Fen, Decimal, date, datetime, UserId, a Code subclass,
            a part (frozen dataclass), or `tuple[X, ...]` of one of those.
        optional: whether None is allowed.
    """

    name: str
    type: Any
    optional: bool
    words: Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One act in a record's life, part of its signed content.

    Attributes:
        clock_suspect: why `at` may be wrong, "" when nothing says so.
    """

    event: str
    by: UserId
    at: datetime
    opinion: str = ""
    combined: bool = False
    clock_suspect: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedFile:
    """A file that belongs to a record, as its signed content names it.

    Attributes:
        size: in bytes.
        sha256: of the content, hex; the platform asks for the file by it (TCS/1 §2.5).
    """

    name: str
    mime: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record carries besides its own fields. Each kind narrows `state` to its own."""

    state: Annotated[State, Field("状态", shown=False)]
    number: Annotated[str, Field("编号", shown=False)] = ""
    author: Annotated[UserId, Field("拟稿人", shown=False)] = UserId("")
    steps: Annotated[tuple[Step, ...], Field("办理过程", shown=False)] = ()
    void_reason: Annotated[str, Field("作废原因", shown=False)] = ""
    attachments: Annotated[tuple[AttachedFile, ...], Field("附件", shown=False)] = ()
    restricted: Annotated[bool, Field("限定知悉范围", shown=False)] = False


@dataclass(frozen=True)
class Sealing(Generic[R]):
    """How a kind hides what only named readers may see (信访工作条例 §30).

    Attributes:
        secret: the frozen dataclass of what is hidden.
        conceal: splits a record into what everyone with access may see and the secret;
            the secret is None when the record holds nothing to hide (any sealed secret stays).
        reveal: joins the two again.
        restricted: whether the very existence of the record is shown only to its readers.
        hides: whether the matter itself is sealed, and its files with it, not only who brought it.
        expunged: whether nothing may stay on this computer but the body itself: the sealed secret,
            earlier revisions, drafts and attachments are destroyed (移送纪检监察机关).
    """

    secret: type
    conceal: Callable[[R], tuple[R, Any]]
    reveal: Callable[[R, Any], R]
    restricted: Callable[[R], bool]
    hides: Callable[[R], bool] = lambda _record: False
    expunged: Callable[[R], bool] = lambda _record: False


def _as_is(record: Any, _facts: Any) -> Any:
    return record


def _no_due(_record: Any) -> date | None:
    return None


def _nothing(_record: Any) -> str:
    return ""


def _no_names(_record: Any) -> frozenset[str]:
    return frozenset()


@dataclass(frozen=True)
class Kind(Generic[R]):
    """Everything the program knows about one sort of record.

    Attributes:
        name: identifier, also the wire's `kind`.
        version: version of the body's shape; `upgrades[n]` raises version n to n + 1.
        section: the heading of the sidebar that its page stands under.
        prefix: business-number prefix (TS, CN …).
        numbered_at: the event that allots the number, also when it is combined with another
            (`review_and_sign_combined` is a `sign`); "" means at first save.
        states: the State subclass; its first member is the initial state.
        open_states: states in which `due` counts.
        draft_states: states in which the author may still edit freely.
        title: one line that names the record to a person.
        due: the date the record must be done by, None when there is none.
        unit: id of the responsible unit, or its name where the office keeps no id for it.
        purpose: one sentence on what its page is for, said where there is no record yet.
        unasked: names of fields that do not concern such a record; its form leaves those out that
            hold nothing.
        columns: field names a list shows first, in order.
        told: those of `columns` that the title or the due date says already: a paper list needs
            them, the list on the screen does not.
        search_text: what full-text search indexes besides the title.
        check: field problems beyond required-but-empty ones.
        derive: fills fields that follow from others (deadlines); runs at every save.
        workflow: every way a state may change. There is no other.
        natural_key: a text no two records of the kind may share, "" when it has none
            (a hotline's work-order number is registered once).
        flow: which of the kind's flows a record takes where a city tells several apart
            ("investment"), "" for the usual one.
        seal: how secrets are split off, if the kind has any.
        responsible: names of the fields that say who has to act on a record; what is open with a
            person is found by them.
        term: the city's term the kind rests on ("campaign"); not offered where there is none.
        beside_complaints: whether it speaks of complaints without sealing anything itself.
        personal: records name people outside the office, so that whoever administers or audits
            does not see them (个人信息保护法 §51).
    """

    name: str
    version: int
    label: str
    section: Section
    prefix: str
    record: type[R]
    states: type[State]
    open_states: frozenset[State]
    draft_states: frozenset[State]
    title: Callable[[R], str]
    columns: tuple[str, ...]
    search_text: Callable[[R], str]
    check: "Callable[[R, date], Iterator[Problem]]"
    workflow: "tuple[Transition[R], ...]"
    due: Callable[[R], date | None] = _no_due
    unit: Callable[[R], str] = _nothing
    derive: "Callable[[R, Facts], R]" = _as_is
    numbered_at: str = ""
    natural_key: Callable[[R], str] = _nothing
    flow: Callable[[R], str] = _nothing
    seal: Sealing[R] | None = None
    responsible: tuple[str, ...] = ()
    term: str = ""
    beside_complaints: bool = False
    personal: bool = False
    purpose: str = ""
    unasked: Callable[[R], frozenset[str]] = _no_names
    told: frozenset[str] = frozenset()
    upgrades: Mapping[int, Callable[[Json], Json]] = field(default_factory=dict)

    @cached_property
    def fields(self) -> tuple[FieldSpec, ...]:
        """The fields, in the order they are declared."""
        return field_specs(self.record)

    @property
    def has_due(self) -> bool:
        """Whether its records have to be done by a date."""
        return self.due is not _no_due

    @property
    def has_unit(self) -> bool:
        """Whether some unit answers for its records."""
        return self.unit is not _nothing

    @property
    def for_complaint_staff(self) -> bool:
        """Whether only those who handle complaints may know of its records."""
        return self.seal is not None or self.beside_complaints

    def is_numbered_by(self, event: str) -> bool:
        """Return whether *event* ("create" at first save) allots the record's number."""
        if not self.numbered_at:
            return event == "create"
        return event == self.numbered_at or event.endswith(f"_{self.numbered_at}_combined")

    def problems(self, record: R, today: date) -> list[Problem]:
        """Return everything wrong with *record*: empty or overlong fields, then its own rules."""
        return [*missing_or_long(self.fields, record), *self.check(record, today)]


def missing_or_long(specs: tuple[FieldSpec, ...], record: Any) -> Iterator[Problem]:
    """Yield a problem for each required field left empty and each text that is too long.

    Parts are judged too. What only the workflow writes is not the writer's to put right.
    """
    for spec in specs:
        value = getattr(record, spec.name)
        words = spec.words
        if words.required and _is_empty(value):
            yield Problem(spec.name, f"请填写“{words.label}”。")
        elif words.shown and value:
            yield from _too_long(spec.name, words, value)
            yield from _inside(spec, value)


def _is_empty(value: Any) -> bool:
    return value in (None, ()) or (isinstance(value, str) and not value.strip())


def _too_long(name: str, words: Field, value: Any) -> Iterator[Problem]:
    for text in value if isinstance(value, tuple) else (value,):
        if isinstance(text, str) and len(text) > words.limit:
            over = len(text) - words.limit
            yield Problem(name, f"“{words.label}”超出 {over} 个字，请精简。")


def _inside(spec: FieldSpec, value: Any) -> Iterator[Problem]:
    if value is None or isinstance(value, str | int | date):
        return
    several = isinstance(value, tuple)
    for place, part in enumerate(value if several else (value,), start=1):
        if not is_dataclass(part) or isinstance(part, type):
            continue
        where = f"“{spec.words.label}”第 {place} 项：" if several else f"“{spec.words.label}”："
        for problem in missing_or_long(field_specs(type(part)), part):
            yield Problem(spec.name, where + problem.message, problem.severity)


def field_specs(cls: type) -> tuple[FieldSpec, ...]:
    """Return the annotated fields of a record, a part or a question form, in declared order."""
    return _field_specs(cast("Hashable", cls))


@cache
def _field_specs(cls: Any) -> tuple[FieldSpec, ...]:
    hints = get_type_hints(cls, include_extras=True)
    return tuple(_read(f.name, hints[f.name]) for f in dataclass_fields(cls))


def _read(name: str, hint: Any) -> FieldSpec:
    if get_origin(hint) is not Annotated:
        return FieldSpec(name, hint, optional=False, words=Field(name, shown=False))
    python_type, *extras = get_args(hint)
    words = next(e for e in extras if isinstance(e, Field))
    inner = [t for t in get_args(python_type) if t is not type(None)]
    optional = type(None) in get_args(python_type)
    return FieldSpec(name, inner[0] if optional else python_type, optional, words)
