"""Values as a reader sees them."""

from datetime import UTC, date, datetime

from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.words import as_text
from zwcx_desktop.records.commitment import Commitment, Progress
from zwcx_desktop.records.disclosure import Disclosure, Review, ReviewResult, ReviewStep
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import field_specs

CONTEXT = FormContext(today=date(2026, 11, 20), users={UserId("a"): "陈秀英"})


def spec_of(cls, name):
    return next(spec for spec in field_specs(cls) if spec.name == name)


def test_numbers_and_yes_in_a_part_say_what_they_are():
    review = Review(
        step=ReviewStep.CONTENT, result=ReviewResult.PASS, by=UserId("a"),
        at=datetime(2026, 11, 18, 5, 40, tzinfo=UTC), opinion="内容属实", combined=True,
    )  # fmt: skip
    text = as_text((review,), spec_of(Disclosure, "reviews"), CONTEXT)
    assert text == "内容审核 · 同意公开 · 陈秀英 · 2026-11-18 13:40 · 版本 1 · 内容属实 · 合并办理"


def test_no_in_a_part_is_not_said_and_a_lone_value_is_bare():
    progress = Progress(on=date(2026, 11, 16), by=UserId("a"), percent=54, note="新增就业141人。")
    text = as_text((progress,), spec_of(Commitment, "progress"), CONTEXT)
    assert text == "2026-11-16 · 陈秀英 · 进度（%） 54 · 新增就业141人。"
    assert as_text(82, spec_of(Commitment, "progress_pct"), CONTEXT) == "82"
