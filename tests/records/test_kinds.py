"""What every record kind has to keep: fields, workflow table, bytes."""

import dataclasses
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from zwcx_desktop.records import KINDS, codec
from zwcx_desktop.records.kind import (
    AttachedFile,
    Code,
    FieldSpec,
    Kind,
    Role,
    State,
    Step,
    field_specs,
)
from zwcx_desktop.records.workflow import (
    Act,
    Either,
    Transition,
    answer_problems,
    choices,
    perform,
    refusals,
    stay,
    transition,
)

EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
ROWS = [(kind, row) for kind in KINDS.values() for row in kind.workflow]
EVERY_ROW = pytest.mark.parametrize(
    ("kind", "row"), ROWS, ids=[f"{kind.name}-{row.event}" for kind, row in ROWS]
)
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: _TEXT,
    bool: st.booleans(),
    int: st.integers(0, 2**53 - 1),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False, places=2, max_value=10**9),
    date: st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    datetime: st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
}


_ID = st.text("0123456789abcdef", min_size=1, max_size=8)


def values_of(python_type: Any) -> st.SearchStrategy[Any]:
    plain = getattr(python_type, "__supertype__", python_type)
    if plain is str and python_type is not str:
        return _ID
    if get_origin(plain) is tuple:
        return st.lists(values_of(get_args(plain)[0]), max_size=2).map(tuple)
    if isinstance(plain, type) and issubclass(plain, Enum):
        return st.sampled_from(list(plain))
    if dataclasses.is_dataclass(plain):
        return instances_of(plain)
    return _SIMPLE[plain]


def _value(spec: FieldSpec, *, may_be_empty: bool) -> st.SearchStrategy[Any]:
    some = values_of(spec.type)
    if dataclasses.is_dataclass(spec.type):  # a part without a single value is no part
        some = some.filter(lambda part: codec.dump_part(part) != {})
    if not may_be_empty:
        return some.filter(lambda value: value not in ("", ()))
    return st.none() | some if spec.optional else some


def instances_of(cls: Any) -> st.SearchStrategy[Any]:
    """Instances of a record or part. A field without a default is one that is never empty."""
    default = {f.name: f.default is not dataclasses.MISSING for f in dataclasses.fields(cls)}
    return st.builds(
        cls,
        **{s.name: _value(s, may_be_empty=default[s.name]) for s in field_specs(cls)},
    )


@EVERY_KIND
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.generate],
)
@given(data=st.data())
def test_a_record_survives_its_own_bytes(kind: Kind[Any], data: st.DataObject) -> None:
    record = data.draw(instances_of(kind.record))
    raw = msgspec.json.encode(codec.dump(kind, record))
    assert codec.load(kind, msgspec.json.decode(raw)) == record


@EVERY_KIND
def test_empty_values_are_not_written(kind: Kind[Any]) -> None:
    body = codec.dump(kind, kind.record())
    assert not [name for name, value in body.items() if value in (None, "", [], (), {})]
    assert body["v"] == kind.version


@EVERY_KIND
def test_what_may_be_empty_has_a_default(kind: Kind[Any]) -> None:
    for cls in _parts(kind.record, {kind.record}):
        for field, spec in zip(dataclasses.fields(cls), field_specs(cls), strict=True):
            if spec.optional or get_origin(spec.type) is tuple:
                assert field.default is not dataclasses.MISSING, f"{cls.__name__}.{field.name}"


@EVERY_KIND
def test_unknown_names_and_versions_are_refused(kind: Kind[Any]) -> None:
    body = codec.dump(kind, kind.record())
    with pytest.raises(codec.CodecError, match="surprise"):
        codec.load(kind, {**body, "surprise": 1})
    with pytest.raises(codec.CodecError, match="version"):
        codec.load(kind, {**body, "v": kind.version + 1})
    step = {"event": "submit", "by": "u", "at": "2026-03-02T00:00:00Z", "surprise": 1}
    with pytest.raises(codec.CodecError, match=r"steps\.surprise"):
        codec.load(kind, {**body, "steps": [step]})


@EVERY_KIND
def test_a_new_record_stands_in_the_first_state(kind: Kind[Any]) -> None:
    first = next(iter(kind.states))
    assert kind.record().state is first
    assert first in kind.draft_states <= kind.open_states


@EVERY_KIND
def test_fields_can_be_shown(kind: Kind[Any]) -> None:
    names = {spec.name for spec in kind.fields}
    assert set(kind.columns) <= names
    for spec in kind.fields:
        assert spec.words.label
        if spec.words.shown:
            assert spec.words.group, spec.name


def _parts(cls: Any, seen: set[Any]) -> set[Any]:
    for spec in field_specs(cls):
        inner = (get_args(spec.type) or (spec.type,))[0]
        if dataclasses.is_dataclass(inner) and inner not in seen:
            seen.add(inner)
            _parts(inner, seen)
    return seen


@EVERY_KIND
def test_every_part_and_question_is_labelled(kind: Kind[Any]) -> None:
    asked = {row.asks for row in kind.workflow if row.asks}
    for cls in set().union(_parts(kind.record, set()), asked, *(_parts(a, set()) for a in asked)):
        if cls in (Step, AttachedFile):  # history and files are shown by screens of their own
            continue
        labels = [spec.words.label for spec in field_specs(cls)]
        assert all("一" <= label[0] <= "鿿" for label in labels), cls
        assert len(labels) == len(set(labels)), cls


@EVERY_KIND
def test_an_event_leaves_a_state_in_one_way(kind: Kind[Any]) -> None:
    pairs = [(row.event, source) for row in kind.workflow for source in row.sources]
    assert len(pairs) == len(set(pairs))


@EVERY_KIND
def test_every_state_can_be_reached(kind: Kind[Any]) -> None:
    reached: set[State] = {next(iter(kind.states))}
    while (
        more := {
            target
            for row in kind.workflow
            if row.target is not stay and row.sources & reached
            for target in row.targets
        }
        - reached
    ):
        reached |= more
    assert reached == set(kind.states)


@EVERY_KIND
def test_only_ends_cannot_be_left(kind: Kind[Any]) -> None:
    left = {source for row in kind.workflow for source in row.sources if row.target is not stay}
    assert kind.open_states <= left


@EVERY_ROW
def test_a_row_is_complete(kind: Kind[Any], row: Transition[Any]) -> None:
    assert row.label
    assert row.basis
    assert row.sources
    assert bool(row.roles) is not row.follows
    assert isinstance(row.target, State | Either) or row.target is stay
    assert row.sources | row.targets <= set(kind.states)
    assert not row.roles & {Role.ADMIN, Role.AUDITOR}


@EVERY_ROW
def test_a_row_refuses_strangers_and_wrong_states(kind: Kind[Any], row: Any, scene: Any) -> None:
    act = scene.act("clerk", roles=frozenset())
    for source in row.sources:
        record = dataclasses.replace(kind.record(), state=source)
        (no,) = refusals(row, record, act)
        assert row.label in no.message
        assert no.basis
    for other in set(kind.states) - row.sources:
        record = dataclasses.replace(kind.record(), state=other)
        (no,) = refusals(row, record, scene.act("leader"))
        assert other.label in no.message


@EVERY_ROW
def test_required_answers_are_asked_for(kind: Kind[Any], row: Any, scene: Any) -> None:
    if row.asks is None:
        return
    record = dataclasses.replace(kind.record(), state=next(iter(row.sources)))
    assert answer_problems(row, record, scene.act("clerk"))
    needed = [spec for spec in field_specs(row.asks) if spec.words.required]
    problems = answer_problems(row, record, scene.act("clerk", row.asks()))
    missing = {spec.name for spec in needed if getattr(row.asks(), spec.name) in (None, "", ())}
    assert missing <= {problem.field for problem in problems}


@EVERY_ROW
def test_combined_steps_are_for_small_offices(kind: Kind[Any], row: Any, scene: Any) -> None:
    if not row.event.endswith("_combined"):
        return
    record = dataclasses.replace(kind.record(), state=next(iter(row.sources)))
    assert any("小单位" in no.basis for no in refusals(row, record, scene.act("leader")))
    scene.make_small()
    assert not any("未启用" in no.message for no in refusals(row, record, scene.act("leader")))


@EVERY_ROW
def test_nothing_happens_by_itself(kind: Kind[Any], row: Any, scene: Any) -> None:
    """No act is open to nobody: the client has no system user and no timer moves a record."""
    for source in row.sources:
        record = dataclasses.replace(kind.record(), state=source)
        assert refusals(row, record, Act(scene.act("admin").actor, scene.act("admin").now,
                                         scene.today, scene.facts))  # fmt: skip


@EVERY_KIND
def test_numbers_are_allotted_once_and_by_a_row(kind: Kind[Any]) -> None:
    if not kind.numbered_at:
        assert kind.is_numbered_by("create")
        assert not any(kind.is_numbered_by(row.event) for row in kind.workflow)
        return
    assert not kind.is_numbered_by("create")
    assert any(kind.is_numbered_by(row.event) for row in kind.workflow)


def test_signing_combined_with_review_allots_the_number_too() -> None:
    assert KINDS["commitment"].is_numbered_by("review_and_sign_combined")
    assert not KINDS["commitment"].is_numbered_by("pass")


@EVERY_KIND
def test_choices_are_the_rows_of_the_state_in_order(kind: Kind[Any], scene: Any) -> None:
    for state in kind.states:
        record = dataclasses.replace(kind.record(), state=state)
        rows = [
            row
            for row in kind.workflow
            if state in row.sources and not row.follows and row.applies(record)
        ]
        assert [c.transition for c in choices(kind, record, scene.act("auditor"))] == rows
        assert not any(c.allowed for c in choices(kind, record, scene.act("auditor")))


def test_unknown_events_and_wrong_answers_are_bugs(scene: Any, a_commitment: Any) -> None:
    kind = KINDS["commitment"]
    with pytest.raises(LookupError):
        transition(kind, "publish_by_timeout", kind.record().state)
    record = scene.do(kind, scene.save(kind, a_commitment()), "submit", "clerk")
    with pytest.raises(TypeError):
        perform(kind, record, "return", scene.act("reviewer", "just text"))


def test_forbidden_codes_name_their_law() -> None:
    def codes(cls: type[Code]) -> list[Code]:
        return [*cls, *(code for sub in cls.__subclasses__() for code in codes(sub))]

    ours = [
        code for code in codes(Code) if type(code).__module__.startswith("zwcx_desktop.records")
    ]
    forbidden = [code for code in ours if code.forbidden]
    assert {code.label for code in forbidden} == {
        "政府换届", "责任人更替", "行政区划调整", "机构或职能调整", "秘密", "机密", "绝密",
    }  # fmt: skip
    assert all("条" in code.forbidden for code in forbidden)
