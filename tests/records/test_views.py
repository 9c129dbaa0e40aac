"""A view reads what the record itself would."""

import msgspec
import pytest

from zwcx_desktop.records import KINDS, codec
from zwcx_desktop.records.task import KIND, Task, TaskItem
from zwcx_desktop.records.views import reader_of

TASK = Task(seq=3, name="清欠", items=(TaskItem(no=1, text="核对"),), lead_units=("财政所",))
BODY = msgspec.json.encode(codec.dump(KIND, TASK)).decode()


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_every_field_of_every_kind_can_be_viewed(kind):
    state = next(iter(kind.states))
    record = kind.record(state=state)
    body = msgspec.json.encode(codec.dump(kind, record)).decode()
    names = tuple(spec.name for spec in kind.fields)
    view = reader_of(kind, names)(body)
    for name in names:
        assert getattr(view, name) == getattr(record, name), name


def test_a_view_has_only_what_was_asked_for():
    view = reader_of(KIND, ("name", "items"))(BODY)
    assert (view.name, view.items) == (TASK.name, TASK.items)
    with pytest.raises(AttributeError):
        _ = view.lead_units


def test_an_older_body_is_raised_first():
    from dataclasses import replace

    newer = replace(KIND, version=2, upgrades={1: lambda body: {**body, "name": "改名"}})
    assert reader_of(newer, ("name",))(BODY).name == "改名"
