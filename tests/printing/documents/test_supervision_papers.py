import re
from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.documents.supervision import report_slip, supervision_notice
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.policy_document import (
    Disposition,
    HandlingReport,
    PolicyDocument,
    ReportSlip,
)
from zwcx_desktop.records.supervision_order import (
    Direction,
    Level,
    OrderKind,
    Reminder,
    SupervisionOrder,
)

ORDER = SupervisionOrder(
    number="DB-445103118-A1-20261105-001",
    direction=Direction.ISSUED,
    kind=OrderKind.SUPERVISE,
    level=Level.LISTED,
    to_units=("㙟头村村民委员会", "公共服务办公室"),
    title="承诺事项公示栏更新不及时",
    issues=("第三季度承诺兑现情况没有上墙", "举报箱11月未开箱"),
    requirement="逐项说明原因，11月底前整改到位。",
    issued_on=date(2026, 11, 20),
    limit_days=10,
    due_on=date(2026, 11, 30),
    original_due_on=date(2026, 11, 30),
)
FROM_ABOVE = SupervisionOrder(
    direction=Direction.RECEIVED,
    kind=OrderKind.REMIND,
    from_org="潮州市潮安区人民政府办公室",
    order_no="潮安督〔2026〕9号",
    title="政务诚信建设任务进展",
    issues=("未报送第三季度进展",),
    issued_on=date(2026, 11, 10),
    limit_days=10,
    due_on=date(2026, 11, 20),
    handler_unit=UnitId("office"),
    reply_text="1.已于11月18日报送。\n2.已明确专人负责。",
    reply_doc="凤溪镇函〔2026〕7号",
    replied_on=date(2026, 11, 19),
)
SLIP = ReportSlip(
    issued_on=date(2017, 1, 4),
    days=10,
    issuer="广东省人民政府办公厅",
    due_on=date(2017, 1, 14),
)
PAPER = PolicyDocument(
    issuer="国务院",
    doc_no="国发〔2016〕76号",
    title="国务院关于加强政务诚信建设的指导意见",
    slips=(SLIP,),
    disposition=Disposition.REPRINT_ALL,
    handler_id=UserId("clerk"),
    unit_id=UnitId("office"),
)


def test_d21_orders_with_its_days_and_its_receipt(request_for, text_of) -> None:
    paper = supervision_notice(request_for("D21", ORDER, number="凤溪镇督〔2026〕1号"))
    # A sentence may run on over the foot of a page.
    text = re.sub(r"[0-9a-f]{8}本件由系统生成，加盖公章后生效—\d—", "", text_of(paper))
    for wanted in (
        "督办通知书", "凤溪镇督〔2026〕1号", "㙟头村村民委员会、公共服务办公室：", "“承诺事项公示栏更新不及时”事项交由你单位办理（挂牌督办）",
        "一、存在问题", "1.第三季度承诺兑现情况没有上墙。", "2.举报箱11月未开箱。", "二、办理要求", "11月底前整改到位。",
        "三、回报要求", "2026年11月30日前（自发出之日起10日内，遇节假日不顺延）回报。",
        "加盖公章", "联系人：李㙟，联系电话：0768-5550101。", "附件：办理情况回执", "办理情况（逐项填写）",
        "回报单位（盖章）", "退回时间：年月日",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


def test_d21_after_the_day_is_a_reminder(request_for, text_of) -> None:
    late = replace(
        ORDER,
        requirement="",
        reminders=(Reminder(on=date(2026, 12, 2), by=UserId("clerk")),) * 2,
    )
    text = text_of(supervision_notice(request_for("D21", late)))
    assert "催办通知书" in text
    assert "限于2026年11月30日前回报，你单位至今未回报。现予第2次催办。" in text
    assert "二、回报要求" in text
    assert "自发出之日起" not in text


@pytest.mark.parametrize(
    ("kind", "title"),
    [(OrderKind.INSPECTION, "督导检查通知书"), (OrderKind.REMIND, "催办通知书")],
)
def test_d21_is_named_after_its_kind(kind, title, request_for) -> None:
    stated = replace(ORDER, kind=kind, limit_days=None, level=Level.NORMAL)
    assert supervision_notice(request_for("D21", stated)).title == (
        "关于“承诺事项公示栏更新不及时”事项的",
        title,
    )


def test_d21b_is_the_slip_of_the_superior_filled_in(request_for, text_of) -> None:
    said = HandlingReport(
        reported_on=date(2017, 1, 12), text="已翻印发至各村。", by=UserId("clerk")
    )
    text = text_of(report_slip(request_for("D21b", replace(PAPER, reports=(said,)))))
    for wanted in (
        "广东省人民政府办公厅公文办理情况回（催）报单", "来文单位", "国务院", "国发〔2016〕76号", "文件标题", "主办单位",
        "潮州市潮安区凤溪镇人民政府", "2017年1月4日", "限于2017年1月14日前回报", "办理提示",
        "√1.原文翻印发至各村（社区）和所属各单位", "5.其他", "已翻印发至各村。", "李㙟", "回报单位（盖章）",
        "退回时间：2017年1月12日",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert text.count("√") == 1
    empty = text_of(report_slip(request_for("D21b", PAPER)))
    assert "退回时间：年月日" in empty


def test_d21b_answers_an_order_from_above(request_for, text_of) -> None:
    text = text_of(report_slip(request_for("D21b", FROM_ABOVE)))
    for wanted in (
        "督办事项办理情况回报单", "潮州市潮安区人民政府办公室", "潮安督〔2026〕9号", "未报送第三季度进展",
        "限于2026年11月20日前回报", "1.已于11月18日报送。", "党政综合办公室", "退回时间：2026年11月19日",
    ):  # fmt: skip
        assert wanted in text, wanted


def test_who_issued_the_order_decides_which_paper_there_is() -> None:
    notice, slip = CATALOGUE["D21"], CATALOGUE["D21b"]
    assert (notice.obstacle(ORDER), slip.obstacle(FROM_ABOVE), slip.obstacle(PAPER)) == ("", "", "")
    assert "发出单位" in notice.obstacle(FROM_ABOVE)
    assert "对方回报" in slip.obstacle(ORDER)
    assert "没有要求" in slip.obstacle(replace(PAPER, slips=()))
    assert slip.fits("policy_document")
    assert slip.fits("supervision_order")


@pytest.mark.parametrize(
    ("code", "build", "record"),
    [
        ("D21", supervision_notice, ORDER),
        ("D21", supervision_notice, replace(ORDER, limit_days=None, requirement="")),
        ("D21b", report_slip, PAPER),
        ("D21b", report_slip, FROM_ABOVE),
        ("D21b", report_slip, replace(FROM_ABOVE, reply_text="", replied_on=None)),
    ],
)
def test_they_measure_up_to_the_standard(
    code, build, record, request_for, set_paper, measure
) -> None:
    options = Options(copy_to="潮安区发展和改革局。")
    paper = build(request_for(code, record, number="凤溪镇督〔2026〕1号", options=options))
    checks = [measure.archive, measure.paper, measure.page_numbers, measure.kinsoku]
    if code == "D21":
        checks += [measure.letterhead, measure.imprint, measure.signed("2026年11月20日")]
    assert measure.problems(set_paper(paper).pdf, *checks) == []
