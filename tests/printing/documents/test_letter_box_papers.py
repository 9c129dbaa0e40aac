from dataclasses import replace
from datetime import UTC, datetime

import pytest

from zwcx_desktop.printing.documents.letter_boxes import opening_sheet
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.letter_box_opening import (
    BoxLetter,
    LetterBoxOpening,
    LetterOutcome,
    OpeningState,
)

PROFILES = ("national", "chaozhou", "foshan", "panjin", "meizhou_yj")


@pytest.fixture
def opening() -> LetterBoxOpening:
    return LetterBoxOpening(
        state=OpeningState.CONFIRMED,
        number="KX-445103118-A1-20261116-001",
        author=UserId("clerk"),
        box="镇政府东门",
        opened_at=datetime(2026, 11, 16, 1, 0, tzinfo=UTC),
        openers=(UserId("clerk"), UserId("reviewer")),
        witnesses=("派驻纪检组林某",),
        letters_count=4,
        letters=(
            BoxLetter(no=1, appearance="白色信封，打印字", outcome=LetterOutcome.COMPLAINT,
                      complaint=RecordId("one")),
            BoxLetter(no=2, appearance="牛皮纸信封", outcome=LetterOutcome.FORWARDED,
                      note="原封转交镇纪委"),
            BoxLetter(no=3, appearance="广告单", outcome=LetterOutcome.UNRELATED, note="商业广告"),
            BoxLetter(no=4, appearance="无信封，手写"),
        ),
        remarks="箱锁完好。",
    )  # fmt: skip


@pytest.mark.parametrize("profile", PROFILES)
def test_d38_tells_box_time_persons_and_every_letter(
    request_for, text_of, petition, opening, profile
) -> None:
    tied = {RecordId("one"): petition}
    text = text_of(opening_sheet(request_for("D38", opening, tied=tied, profile=profile)))
    for wanted in (
        "举报箱开箱登记表", "KX-445103118-A1-20261116-001", "镇政府东门", "2026年11月16日9时00分", "李㙟、陈建国、派驻纪检组林某", "4件",
        "白色信封，打印字", "登记为投诉举报", "TS-445103118-", "原封转交镇纪委", "待登记", "箱锁完好。", "签名：",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "村道硬化" not in text
    assert text.count("签名：") == 3


def test_d38_does_not_give_the_number_of_what_few_may_know(request_for, text_of, opening) -> None:
    text = text_of(opening_sheet(request_for("D38", opening)))
    assert "另行登记" in text
    assert "TS-" not in text


def test_d38_of_an_empty_box(request_for, text_of, opening) -> None:
    empty = replace(opening, letters_count=0, letters=())
    assert "空箱" in text_of(opening_sheet(request_for("D38", empty)))


def test_d38_measures_up(request_for, set_paper, measure, opening) -> None:
    many = replace(opening, letters=tuple(replace(opening.letters[1], no=n) for n in range(1, 60)))
    for record, pages in ((opening, 1), (many, 4)):
        sheets = set_paper(opening_sheet(request_for("D38", record)))
        assert measure.problems(sheets.pdf, measure.archive, measure.paper) == []
        assert sheets.pages <= pages
