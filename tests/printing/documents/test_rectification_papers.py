from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.printing.documents.rectifications import (
    rectification_order,
    rectification_report,
)
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.parts import SuperiorDocument
from zwcx_desktop.records.rectification import (
    Acceptance,
    Extension,
    Measure,
    Rectification,
    Result,
)

ORDERED = Rectification(
    number="ZG-445103118-A1-20261110-001",
    title="村道硬化承诺未按期兑现",
    ordered_by="潮州市潮安区人民政府",
    order_doc="潮安府改〔2026〕4号",
    ordered_on=date(2026, 11, 10),
    limit_days=30,
    due_on=date(2026, 12, 10),
    original_due_on=date(2026, 12, 10),
    unit_id=UnitId("social"),
    owner_id=UserId("clerk"),
    problems=("㙟头村道尚有1公里没有硬化", "没有公布延期原因"),
    measures=(
        Measure(problem=1, text="增加班组，12月5日前完成。", person="王强"),
        Measure(problem=2, text="在公开栏说明原因", done=True, done_on=date(2026, 11, 12),
                evidence="公开栏照片.jpg"),
    ),
    progress_pct=50,
)  # fmt: skip
FINISHED = replace(
    ORDERED,
    measures=tuple(replace(m, done=True, done_on=date(2026, 12, 12)) for m in ORDERED.measures),
    due_on=date(2026, 12, 11),
    extensions=(
        Extension(
            document=SuperiorDocument(title="同意延期", doc_no="潮安府改〔2026〕9号",
                                      issuer="潮州市潮安区人民政府"),
            old_due_on=date(2026, 12, 10),
            new_due_on=date(2026, 12, 11),
        ),
    ),
    done_on=date(2026, 12, 12),
    progress_pct=100,
    report="村道全部硬化。",
    acceptances=(
        Acceptance(result=Result.ACCEPTED, on=date(2026, 12, 15), by=UserId("reviewer"),
                   opinion="现场核实，同意验收。"),
    ),
)  # fmt: skip


def test_d22_says_everything_required(request_for, text_of) -> None:
    text = text_of(rectification_order(request_for("D22", ORDERED, number="凤溪镇改〔2026〕1号")))
    for wanted in (
        "限期整改通知书", "凤溪镇改〔2026〕1号", "公共服务办公室：", "根据潮州市潮安区人民政府（潮安府改〔2026〕4号）要求",
        "“村道硬化承诺未按期兑现”", "一、存在问题", "1.㙟头村道尚有1公里没有硬化。", "2.没有公布延期原因。", "二、整改要求",
        "1.增加班组，12月5日前完成（责任人：王强）。", "整改责任人为李㙟", "三、整改期限",
        "请于2026年12月10日前完成整改（自2026年11月10日起30日内，遇节假日不顺延）", "四、逾期后果", "国发〔2016〕76号",
        "联系电话：0768-5550101",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


def test_d22_of_the_offices_own_is_not_said_to_be_ordered(request_for, text_of) -> None:
    own = replace(ORDERED, ordered_by="凤溪镇政府", order_doc="", limit_days=None)
    text = text_of(rectification_order(request_for("D22", own)))
    assert "经核查，现就“村道硬化承诺未按期兑现”有关问题通知你单位" in text
    assert "请于2026年12月10日前完成整改，逐项报送" in text


def test_d23_tells_what_is_still_open(request_for, text_of) -> None:
    text = text_of(rectification_report(request_for("D23", ORDERED, number="凤溪镇报〔2026〕2号")))
    for wanted in (
        "关于“村道硬化承诺未按期兑现”整改情况的报告", "潮州市潮安区人民政府：", "整改期限为2026年12月10日",
        "问题共2个、整改措施2项，已完成1项，完成率50%。", "二、逐项整改情况", "整改措施", "佐证", "公开栏照片.jpg",
        "2026.11.12", "未完成", "三、未完成事项说明", "第1项措施“增加班组，12月5日前完成”尚未完成，由王强负责，将于2026年12月10日前完成。",
        "特此报告。",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "验收情况" not in text
    late = text_of(rectification_report(request_for("D23", ORDERED, on=date(2026, 12, 20))))
    assert "逾期未完成，由王强负责，正在抓紧办理。" in late


def test_d23_of_what_is_done_tells_who_accepted_it(request_for, text_of) -> None:
    paper = rectification_report(request_for("D23", FINISHED, on=date(2026, 12, 20)))
    assert "整改完成时间晚于整改期限1天。" in repr(paper)
    text = text_of(paper)
    for wanted in (
        "村道全部硬化。", "完成率100%。", "全部整改于2026年12月12日完成。",
        "经潮州市潮安区人民政府批准（潮安府改〔2026〕9号），由2026年12月10日延长至2026年12月11日", "三、验收情况",
        "2026年12月15日，潮州市潮安区凤溪镇人民政府验收，结果为：验收通过，验收意见：现场核实，同意验收。",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "未完成事项说明" not in text


@pytest.mark.parametrize("record", [ORDERED, FINISHED, replace(ORDERED, measures=(), problems=())])
@pytest.mark.parametrize(
    ("code", "build"), [("D22", rectification_order), ("D23", rectification_report)]
)
def test_they_measure_up_to_the_standard(
    code, build, record, request_for, set_paper, measure
) -> None:
    options = Options(copy_to="潮安区发展和改革局。")
    paper = build(request_for(code, record, options=options, number="凤溪镇改〔2026〕1号"))
    checks = (measure.archive, measure.paper, measure.page_numbers, measure.kinsoku,
              measure.letterhead, measure.imprint, measure.signed("2026年11月20日"))  # fmt: skip
    assert measure.problems(set_paper(paper).pdf, *checks) == []
