"""Openings of letter boxes: two persons, a count that agrees, nobody named, no letter lost."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.records import letter_box_opening as b
from zwcx_desktop.records.complaint import ComplaintState
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.letter_box_opening import KIND, OpeningState
from zwcx_desktop.records.letter_box_opening.record import derive
from zwcx_desktop.records.parts import OptionalOpinion, Reason

S = OpeningState
TODAY = date(2026, 3, 2)
ONE = b.BoxLetter(appearance="白色信封，打印字")
TWO = b.BoxLetter(appearance="牛皮纸信封，未封口")
FIRST = b.RecordLetter(no=1, outcome=b.LetterOutcome.COMPLAINT, complaint=RecordId("c1"))
JUNK = b.RecordLetter(no=2, outcome=b.LetterOutcome.UNRELATED, note="广告单")


def an_opening(**values):
    usual = {
        "box": "镇政府大门左侧",
        "opened_at": datetime(2026, 3, 2, 1, 0, tzinfo=UTC),
        "openers": (UserId("clerk"), UserId("reviewer")),
        "letters_count": 2,
        "letters": (ONE, TWO),
    }
    return b.LetterBoxOpening(**{**usual, **values})


@pytest.fixture
def confirmed(scene):
    scene.states[RecordId("c1")] = ComplaintState.REGISTERED
    record = scene.save(KIND, an_opening())
    return scene.do(KIND, record, "confirm", "reviewer", OptionalOpinion())


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"openers": (UserId("clerk"),)}, "openers", "至少两人"),
        ({"openers": (UserId("clerk"), UserId("clerk"))}, "openers", "至少两人"),
        ({"openers": (), "witnesses": ("甲", "甲 ")}, "openers", "至少两人"),
        ({"opened_at": datetime(2026, 3, 3, 1, tzinfo=UTC)}, "opened_at", "晚于今天"),
        ({"letters_count": 3}, "letters_count", "填了 3 件，逐件登记了 2 件"),
        ({"letters_count": -1}, "letters_count", "负数"),
        ({"letters_count": None}, "letters_count", "件数"),
        ({"letters": (replace(ONE, no=1), replace(TWO, no=1))}, "letters", "重复"),
        ({"letters": (ONE, b.BoxLetter())}, "letters", "外观"),
        ({"box": ""}, "box", "举报箱"),
    ],
)
def test_what_an_opening_lacks_is_said_beside_the_field(values, field, words):
    found = KIND.problems(an_opening(**values), TODAY)
    assert any(words in p.message for p in found if p.field == field), found


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"openers": (UserId("clerk"),), "witnesses": ("派驻纪检组 某某",)},
        {"letters_count": 0, "letters": ()},
    ],
)
def test_two_persons_and_a_count_that_agrees_will_do(values):
    assert KIND.problems(an_opening(**values), TODAY) == []


@given(st.lists(st.integers(0, 6), max_size=8).filter(
    lambda numbers: len({n for n in numbers if n}) == len([n for n in numbers if n])
))  # fmt: skip
def test_every_letter_gets_a_number_of_its_own(numbers):
    letters = tuple(replace(ONE, no=no) for no in numbers)
    found = derive(an_opening(letters=letters), None)
    given_out = [letter.no for letter in found.letters]
    assert len(set(given_out)) == len(numbers)
    assert all(new == old for new, old in zip(given_out, numbers, strict=True) if old)
    assert all(no > 0 for no in given_out)


def test_another_opener_confirms(scene):
    record = scene.save(KIND, an_opening())
    assert [letter.no for letter in record.letters] == [1, 2]
    assert "拟稿人" in scene.refuse(KIND, record, "confirm", "clerk", OptionalOpinion())
    assert "一同开箱" in scene.refuse(KIND, record, "confirm", "leader", OptionalOpinion())
    done = scene.do(KIND, record, "confirm", "reviewer", OptionalOpinion())
    assert done.state is S.CONFIRMED


def test_a_witness_without_an_account_signs_on_paper(scene):
    record = scene.save(KIND, an_opening(openers=(UserId("clerk"),), witnesses=("某某",)))
    assert "签字" in scene.refuse(KIND, record, "confirm", "reviewer", OptionalOpinion())
    scene.attach()
    assert scene.do(KIND, record, "confirm", "reviewer", OptionalOpinion()).state is S.CONFIRMED


@pytest.mark.parametrize(
    "values",
    [
        {"letters": (replace(ONE, appearance="落款13712345678"), TWO)},
        {"remarks": "来信人身份证440524188001010014"},
    ],
)
def test_it_names_nobody(scene, values):
    record = scene.save(KIND, an_opening(**values))
    told = scene.refuse(KIND, record, "confirm", "reviewer", OptionalOpinion())
    assert "疑似个人信息" in told
    assert "信访工作条例第三十条" in told
    assert "13712345678" not in told


def test_what_became_of_every_letter(scene, confirmed):
    assert "第 1、2 封" in scene.refuse(KIND, confirmed, "close", "clerk")
    record = scene.do(KIND, confirmed, "record_letter", "clerk", FIRST)
    assert (record.letters[0].complaint, record.unsettled) == ("c1", (2,))
    assert "已登记为" in scene.refuse(KIND, record, "record_letter", "clerk", FIRST)
    assert "第 2 封" in scene.refuse(KIND, record, "close", "clerk")
    record = scene.do(KIND, record, "record_letter", "clerk", JUNK)
    assert "每封信都已" in scene.refuse(KIND, record, "record_letter", "clerk", JUNK)
    assert scene.do(KIND, record, "close", "clerk").state is S.CLOSED


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (replace(FIRST, no=7), "没有第 7 封"),
        (replace(FIRST, complaint=None), "请先登记"),
        (replace(FIRST, complaint=RecordId("x")), "没有找到"),
        (replace(JUNK, complaint=RecordId("c1")), "不选投诉举报件"),
        (replace(JUNK, note=""), "受件单位"),
        (replace(JUNK, note="转交，来信人13712345678"), "疑似个人信息"),
    ],
)
def test_a_fate_that_cannot_be(scene, confirmed, answers, words):
    assert words in scene.refuse(KIND, confirmed, "record_letter", "clerk", answers)


def test_one_complaint_is_one_letter(scene, confirmed):
    record = scene.do(KIND, confirmed, "record_letter", "clerk", FIRST)
    twice = replace(FIRST, no=2)
    assert "另一封信" in scene.refuse(KIND, record, "record_letter", "clerk", twice)


def test_a_restricted_complaint_is_not_written_into_what_others_read(scene, confirmed):
    scene.restricted.add(RecordId("c1"))
    told = scene.refuse(KIND, confirmed, "record_letter", "clerk", FIRST)
    assert "限定知悉" in told
    assert "信访工作条例第三十条" in told
    hidden = replace(FIRST, complaint=None, is_restricted=True)
    record = scene.do(KIND, confirmed, "record_letter", "clerk", hidden)
    assert (record.letters[0].complaint, record.unsettled) == (None, (2,))


def test_an_empty_box_is_closed_at_once(scene):
    record = scene.save(KIND, an_opening(letters_count=0, letters=()))
    record = scene.do(KIND, record, "confirm", "reviewer", OptionalOpinion())
    assert scene.do(KIND, record, "close", "clerk").state is S.CLOSED


def test_a_mistaken_entry_is_void_and_an_opening_has_a_name(scene):
    record = scene.save(KIND, an_opening())
    assert scene.do(KIND, record, "void", "clerk", Reason(reason="误录")).state is S.VOID
    assert KIND.title(record) == "镇政府大门左侧 2026-03-02"
    assert KIND.title(b.LetterBoxOpening(box="一号箱")) == "一号箱"
    assert "牛皮纸" in KIND.search_text(record)
    assert KIND.for_complaint_staff
    assert [p for p in KIND.problems(record, TODAY) if p.severity is Severity.ERROR] == []
