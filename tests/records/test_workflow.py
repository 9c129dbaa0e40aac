"""The engine: what a refusal says, what a step keeps, how fields are judged."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Annotated

import pytest

from zwcx_desktop.records import task
from zwcx_desktop.records.change import Change, line_hash
from zwcx_desktop.records.ids import uuid7
from zwcx_desktop.records.kind import Code, Field, field_specs, missing_or_long
from zwcx_desktop.records.workflow import (
    Refusal,
    Refused,
    answer_problems,
    choices,
    given,
    perform,
    transition,
)


@dataclass(frozen=True)
class Form:
    name: Annotated[str, Field("姓名", required=True)] = "  "
    sure: Annotated[bool, Field("确认", required=True)] = False
    count: Annotated[int | None, Field("件数", required=True)] = 0


class Colour(Code):
    RED = "RED", "红"
    BLUE = "BLUE", "蓝", "某法第一条"


def test_a_code_has_value_label_and_ban():
    assert Colour("RED") is Colour.RED
    assert (Colour.BLUE.label, Colour.BLUE.forbidden, Colour.RED.forbidden) == (
        "蓝",
        "某法第一条",
        "",
    )


def test_a_refusal_quotes_its_basis():
    assert str(Refusal("不行", "某法第一条")) == "不行（依据：某法第一条）"
    assert str(Refusal("不行", "")) == "不行"


def test_refused_carries_every_reason(scene, a_task):
    record = scene.save(task.KIND, a_task(name="", due_on=None))
    with pytest.raises(Refused) as caught:
        perform(task.KIND, record, "start", scene.act("clerk"))
    assert len(caught.value.refusals) == 2
    assert caught.value.hint


def test_a_row_that_does_not_concern_a_record_is_not_offered(scene, a_task):
    start, *rest = task.KIND.workflow
    never = replace(start, applies=lambda record: record.seq != 1)
    kind = replace(task.KIND, workflow=(never, *rest))
    record = scene.save(kind, a_task())
    assert never not in [c.transition for c in choices(kind, record, scene.act("clerk"))]
    assert "本件不适用“启动办理”" in scene.refuse(kind, record, "start", "clerk")
    other = scene.save(kind, a_task(seq=2))
    assert never in [c.transition for c in choices(kind, other, scene.act("clerk"))]


def test_a_refused_act_leaves_the_record_alone(scene, a_task):
    record = scene.save(task.KIND, a_task())
    before = replace(record)
    scene.refuse(task.KIND, record, "close", "leader")
    assert record == before


def test_warnings_do_not_stop_an_act(scene, a_task):
    overdue = scene.save(task.KIND, a_task(due_on=scene.today.replace(day=1)))
    assert scene.do(task.KIND, overdue, "start", "clerk").state is task.TaskState.IN_PROGRESS


def test_a_question_needs_an_answer(scene, a_task):
    row = transition(task.KIND, "close", task.TaskState.IN_PROGRESS)
    (problem,) = answer_problems(row, a_task(), scene.act("leader"))
    assert row.label in problem.message


def test_given_is_for_required_answers_only():
    assert given(0) == 0
    with pytest.raises(LookupError):
        given(None)


def test_texts_are_measured_inside_tuples_and_parts():
    record = task.Task(
        seq=1, name="字" * 201, due_text="年末", lead_units=("单" * 61,), items=(task.TaskItem(),)
    )
    said = {p.field: p.message for p in missing_or_long(field_specs(task.Task), record)}
    assert "超出 1 个字" in said["name"]
    assert "超出 1 个字" in said["lead_units"]
    assert "第 1 项" in said["items"]


def test_blank_text_is_empty_and_false_is_an_answer():
    assert [p.field for p in missing_or_long(field_specs(Form), Form())] == ["name"]


def test_ids_sort_by_time():
    first = uuid7(datetime(2026, 3, 2, tzinfo=UTC), b"\xff" * 10)
    second = uuid7(datetime(2026, 3, 3, tzinfo=UTC), b"\x00" * 10)
    assert first < second
    assert first[14] == "7"
    assert first[19] in "89ab"
    with pytest.raises(ValueError, match="ten bytes"):
        uuid7(datetime(2026, 3, 2, tzinfo=UTC), b"")


def test_a_line_is_hashed_as_a_leaf():
    """RFC 6962 §2.1: the hash of an empty leaf."""
    empty = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    assert line_hash(b"") == f"sha256:{empty}"


def test_a_change_is_frozen():
    change = Change(
        at="2026-03-02T00:00:00.000Z", base="", by="u", data={}, id="r", kind="task", op="put",
        org="114451020000000194", rev=1, seq=1,
    )  # fmt: skip
    with pytest.raises(AttributeError):
        change.rev = 2
