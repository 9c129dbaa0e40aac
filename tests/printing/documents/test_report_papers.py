"""D30, D31, D32 and D35: what an office reports of a year."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from zwcx_desktop.printing.documents.annual import annual_report, last_year
from zwcx_desktop.printing.documents.archives import archive_list
from zwcx_desktop.printing.documents.assessments import assessment_report
from zwcx_desktop.printing.documents.creation import creation_form
from zwcx_desktop.printing.documents.request import Annual, Options
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.paper import Table
from zwcx_desktop.records.access_request import (
    AccessRequest,
    Applicant,
    ApplicantKind,
    Proceeding,
    ProceedingKind,
    ProceedingResult,
)
from zwcx_desktop.records.creation_dossier import CreationCriterion, CreationDossier, SelfCheck
from zwcx_desktop.records.disclosure import Disclosure
from zwcx_desktop.records.ids import Fen, RecordId
from zwcx_desktop.records.issued_document import IssuedDocument, IssuedState, Retention
from zwcx_desktop.records.policy_document import PolicyDocument
from zwcx_desktop.records.self_assessment import AssessmentItem, SelfAssessment
from zwcx_desktop.rules.statistics.figure import count, rate, table

CITIZEN, FIRM = RecordId("a"), RecordId("b")
FIGURES = {
    "S03": (rate("兑现率", ("x", "y"), ("x", "y", "z")),),
    "S09": (rate("公开及时率", (), ()),),
    "S11": (
        count("主动公开", ("p", "q", "r")),
        *table("公开按类别", {"财务公开": ("p", "q"), "政策公开": ("r",)}),
        *table("公开按渠道", {"政府网站": ("p", "q", "r")}),
    ),
    "S12": (
        rate("依申请公开按期答复率", (CITIZEN,), (CITIZEN, FIRM)),
        count("新收申请", (CITIZEN, FIRM)),
        count("上期结转", ()),
        count("予以公开", (CITIZEN,)),
        count("部分公开", ()),
        count("不予公开", ()),
        count("无法提供", ()),
        count("不予处理", ()),
        count("其他处理", ()),
        count("结转下期", (FIRM,)),
    ),
}
ASKED = {
    CITIZEN: AccessRequest(
        applicant=Applicant(kind=ApplicantKind.CITIZEN, name="林小兰"),
        proceedings=(
            Proceeding(kind=ProceedingKind.RECONSIDERATION, organ="区政府",
                       started_on=date(2025, 6, 1), result=ProceedingResult.REDO),
            Proceeding(kind=ProceedingKind.LITIGATION, organ="法院", started_on=date(2026, 2, 1)),
        ),
    ),
    FIRM: AccessRequest(applicant=Applicant(kind=ApplicantKind.LEGAL_PERSON, name="凤溪陶瓷")),
}  # fmt: skip
TOLD = Options(
    annual=Annual(rules=(2, 1, 5), penalties=7, fees=Fen(1250000), problems="公开不够及时。")
)
SCORED = SelfAssessment(
    scheme="2026年政务诚信考核方案",
    issuer="潮州市潮安区人民政府",
    period_from=date(2026, 1, 1),
    period_to=date(2026, 6, 30),
    items=(
        AssessmentItem(code="A1", group="承诺", name="兑现率", weight=Decimal(60), indicator="S03",
                       value="66.67%（2/3）", self_score=Decimal("40.5"), evidence="承诺台账"),
        AssessmentItem(code="A2", group="公开", name="及时率", weight=Decimal(40),
                       absent="本期没有应公开事项"),
    ),
    summary="做法：逐项督办。\n问题：村级公开不及时。\n打算：每季度核对一次。",
    score_text="缺 1 项（A2）",
)  # fmt: skip
DOSSIER = CreationDossier(
    campaign="诚信街道和诚信乡镇创建活动",
    year=2026,
    scheme="本系统示例标准",
    scheme_note="上级没有标准时参考",
    criteria=(
        CreationCriterion(code="1", group="承诺", text="公开承诺全部上墙", self_check=SelfCheck.MET,
                          evidence="公开栏照片.jpg"),
        CreationCriterion(code="2", group="公开", text="财务按季公开", self_check=SelfCheck.PARTLY,
                          note="第一季度迟5天"),
        CreationCriterion(code="3", text="无失信记录"),
    ),
    summary="主要做法。",
    applied_to="潮安区发展和改革局",
)  # fmt: skip
FILED = IssuedDocument(
    state=IssuedState.ARCHIVED,
    title="公开承诺书",
    doc_no="凤溪镇诺〔2026〕1号",
    signed_on=date(2026, 1, 6),
    pages=4,
    file_no="2",
    retention=Retention.YEARS_30,
)


def test_d32_has_six_parts_and_its_tables(request_for, text_of) -> None:
    request = request_for("D32", Disclosure(), options=TOLD, figures=FIGURES, read=ASKED)
    paper = annual_report(request)
    assert paper.letterhead is None
    text = text_of(paper)
    for wanted in (
        "2025年度政府信息公开工作报告", "自2025年1月1日至2025年12月31日", "一、总体情况", "本年主动公开政府信息3件。",
        "本年新收政府信息公开申请2件", "二、主动公开政府信息情况", "行政规范性文件", "行政处罚", "12,500.00", "财务公开", "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "公开不够及时。", "六、其他需要报告的事项",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "林小兰" not in text
    assert UNFILLED not in text
    tables = {b.columns[0].title: b for b in paper.blocks if isinstance(b, Table)}
    requests = {row[0]: row[1:] for row in tables["事项"].rows}
    assert requests["一、本年新收政府信息公开申请数量"] == ("1", "1", "2")
    assert requests["三、本年度办理结果：总计"] == ("1", "0", "1")
    assert requests["四、结转下年度继续办理"] == ("0", "1", "1")
    assert tables["救济途径"].rows == (
        ("行政复议", "0", "1", "0", "0", "1"),
        ("行政诉讼", "0", "0", "0", "0", "0"),
    )


def test_d32_is_not_issued_without_its_problems(request_for, text_of) -> None:
    text = text_of(annual_report(request_for("D32", Disclosure())))
    assert UNFILLED in text
    assert "无其他需要报告的事项。" in text
    assert last_year((), Options(), date(2027, 1, 20)) == (date(2026, 1, 1), date(2026, 12, 31))


def test_d32_of_a_year_without_anything_is_complete(request_for, text_of, set_paper) -> None:
    nothing = {
        "S11": (count("主动公开", ()), count("撤回", ())),
        "S12": (count("新收申请", ()), count("上期结转", ()), count("结转下期", ())),
    }
    paper = annual_report(request_for("D32", options=TOLD, figures=nothing))
    text = text_of(paper)
    for wanted in (
        "（一）主动公开情况。本年主动公开政府信息0件。", "（二）依申请公开情况。本年没有收到政府信息公开申请", "（三）政府信息管理情况。",
        "（四）政府信息公开平台建设情况。公开渠道指定专人维护", "（五）监督保障情况。设立监督电话0768-5550112",
        "四、政府信息公开行政复议、行政诉讼情况", "行政复议00000", "行政诉讼00000",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text
    set_paper(paper)


def test_d30_sums_up_and_scores(request_for, text_of) -> None:
    text = text_of(assessment_report(request_for("D30", SCORED, figures=FIGURES)))
    for wanted in (
        "关于2026年上半年政务诚信建设工作总结和自评的报告", "潮州市潮安区人民政府：", "“2026年政务诚信考核方案”", "一、组织领导",
        "主要负责人黄伟明负总责，党政综合办公室具体负责", "二、承诺履行", "本期应兑现承诺3件，已兑现2件，兑现率66.67%。", "三、政务公开", "本期主动公开政府信息3件",
        "四、主要做法、存在问题和打算", "问题：村级公开不及时。", "五、自评结果", "自评缺1项（A2），缺项不计总分", "附件：绩效考核自评表",
        "承诺：兑现率", "40.5", "承诺台账", "缺项：本期没有应公开事项", "合计", "100",
    ):  # fmt: skip
        assert wanted in text, wanted
    whole = replace(SCORED, self_total=Decimal("86.5"), score_text="86.5 分")
    assert "自评得分86.5分。" in text_of(assessment_report(request_for("D30", whole)))


def test_d31_lists_criteria_and_leaves_room_for_opinions(request_for, text_of) -> None:
    text = text_of(creation_form(request_for("D31", DOSSIER)))
    for wanted in (
        "诚信街道和诚信乡镇创建申报表", "申报单位", "2026年", "黄伟明", "潮安区发展和改革局", "对照标准：本系统示例标准（上级没有标准时参考）。",
        "共3项，达到1项，部分达到1项，未达到0项，不适用0项。另有1项尚未自查。", "公开承诺全部上墙", "第一季度迟5天", "三、佐证材料目录",
        "公开栏照片.jpg", "申报单位意见", "上级主管部门意见", "（盖章）年月日",
    ):  # fmt: skip
        assert wanted in text, wanted


def test_d35_lists_documents_in_their_order(request_for, text_of) -> None:
    first = replace(FILED, file_no="1", doc_no="凤溪镇公〔2026〕2号", pages=2)
    void = replace(FILED, file_no="3", state=IssuedState.VOID)
    paper = archive_list(request_for("D35", FILED, void, first))
    text = text_of(paper)
    for wanted in (
        "归档文件目录",
        "件号",
        "责任者",
        "文号",
        "题名",
        "页数",
        "保管期限",
        "备注",
        "共3件，10页",
        "30年",
        "作废",
    ):
        assert wanted in text, wanted
    (grid,) = (block for block in paper.blocks if isinstance(block, Table))
    assert [row[1] for row in grid.rows] == ["1", "2", "3"]
    received = PolicyDocument(title="关于印发方案的通知", issuer="潮安区人民政府", archive_no="7",
                              doc_no="潮安府〔2026〕3号", received_on=date(2026, 3, 1))  # fmt: skip
    assert "潮安府〔2026〕3号" in text_of(archive_list(request_for("D35", received)))


@pytest.mark.parametrize(
    ("code", "build", "record"),
    [
        ("D30", assessment_report, SCORED),
        ("D30", assessment_report, SelfAssessment()),
        ("D31", creation_form, DOSSIER),
        ("D31", creation_form, CreationDossier()),
        ("D32", annual_report, Disclosure()),
        ("D35", archive_list, FILED),
    ],
)
def test_they_measure_up_to_the_standard(
    code, build, record, request_for, set_paper, measure
) -> None:
    request = request_for(code, record, figures=FIGURES, read=ASKED, number="凤溪镇报〔2026〕9号")
    checks = [measure.archive, measure.paper, measure.page_numbers, measure.kinsoku]
    if code == "D30":
        checks.append(measure.signed("2026年11月20日"))
    assert measure.problems(set_paper(build(request)).pdf, *checks) == []
