"""Trainings: counted, confirmed by somebody else, with the list of names kept out of the record."""

from datetime import date
from decimal import Decimal

import pytest

from zwcx_desktop.records import training_record as t
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason
from zwcx_desktop.records.training_record import KIND, TrainingState

S = TrainingState
TODAY = date(2026, 3, 2)


def a_training(**values):
    usual = {
        "topic": "政务诚信与依法行政",
        "form": t.TrainingForm.LECTURE,
        "held_on": date(2026, 2, 27),
        "hours": Decimal("2.5"),
        "organiser": "示范镇党政办",
        "attendees_count": 46,
        "list_file": "签到表.pdf",
        "civil_servants": 40,
        "with_credit_file": 38,
    }
    return t.TrainingRecord(**{**usual, **values})


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"held_on": date(2026, 3, 3)}, "held_on", "晚于今天"),
        ({"hours": Decimal(0)}, "hours", "大于 0"),
        ({"hours": Decimal(401)}, "hours", "400"),
        ({"attendees_count": 0}, "attendees_count", "至少为 1"),
        ({"civil_servants": 0, "with_credit_file": 0}, "civil_servants", "至少为 1"),
        ({"with_credit_file": -1}, "with_credit_file", "负数"),
        ({"with_credit_file": 41}, "with_credit_file", "多于"),
        ({"civil_servants": None}, "civil_servants", "一并填写"),
        ({"with_credit_file": None}, "with_credit_file", "一并填写"),
        ({"list_file": ""}, "list_file", "签到名单"),
    ],
)
def test_what_a_training_lacks_is_said_beside_the_field(values, field, words):
    found = KIND.problems(a_training(**values), TODAY)
    assert any(words in p.message for p in found if p.field == field), found


@pytest.mark.parametrize(
    "values", [{}, {"civil_servants": None, "with_credit_file": None}, {"with_credit_file": 40}]
)
def test_a_complete_training_has_no_problems(values):
    assert KIND.problems(a_training(**values), TODAY) == []


def test_somebody_else_confirms_it_with_the_list_at_hand(scene):
    record = scene.save(KIND, a_training())
    assert "签到名单" in scene.refuse(KIND, record, "submit", "clerk")
    scene.attach()
    assert "拟稿人" in scene.refuse(KIND, record, "submit", "clerk2")
    record = scene.do(KIND, record, "submit", "clerk")
    back = scene.do(KIND, record, "send_back", "reviewer", Opinion(opinion="学时不符"))
    assert back.state is S.DRAFT
    assert back.steps[-1].opinion == "学时不符"
    record = scene.do(KIND, back, "submit", "clerk")
    own = scene.do(KIND, scene.save(KIND, a_training(), "reviewer"), "submit", "reviewer")
    assert "拟稿人" in scene.refuse(KIND, own, "confirm", "reviewer", OptionalOpinion())
    done = scene.do(KIND, record, "confirm", "reviewer", OptionalOpinion())
    assert done.state is S.CONFIRMED
    assert "负责人" in scene.refuse(KIND, done, "void_confirmed", "clerk", Reason(reason="重复"))
    void = scene.do(KIND, done, "void_confirmed", "leader", Reason(reason="重复"))
    assert (void.state, void.void_reason) == (S.VOID, "重复")


def test_a_draft_is_void(scene):
    record = scene.save(KIND, a_training(content="学习信用建设文件"))
    assert scene.do(KIND, record, "void", "clerk", Reason(reason="误录")).state is S.VOID
    assert KIND.title(record) == "政务诚信与依法行政"
    assert "信用建设" in KIND.search_text(record)
    assert KIND.unit(record) == "示范镇党政办"
