from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.dishonesty import (
    NotNothing,
    period_report,
    report_form,
    written_explanation,
)
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.records.commitment import Commitment, CommitmentState, Outcome
from zwcx_desktop.records.dishonesty_record import (
    DishonestyRecord,
    DishonestyState,
    Dispute,
    Ground,
    ImpactLevel,
    Repair,
    Sanction,
    SanctionKind,
    Source,
    StaffMember,
    SubjectKind,
)
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.integrity import DishonestyDomain
from zwcx_desktop.records.parts import Explanation

TOLD = Explanation(
    facts="应付工程款38600元，截至9月30日未付。",
    cause="预算调整未及时办理。",
    loss="承包人垫付利息1200元。",
    responsibility="财政所负主要责任，经办人13712345678。",
    measures="1.落实资金。\n2.由黄伟明督办。",
    rectify_by=date(2026, 12, 10),
    signed_by="黄伟明",
    signed_on=date(2026, 11, 18),
)
OFFICE = DishonestyRecord(
    number="SX-445103118-A1-20261101-001",
    state=DishonestyState.REPORTED,
    subject_kind=SubjectKind.ORG,
    subject_name="潮州市潮安区凤溪镇人民政府",
    subject_uscc="1144510300712345XE",
    unit_id=UnitId("office"),
    source=Source.CONTRACT_BREACH,
    domain=DishonestyDomain.GOV_INVESTMENT,
    summary="村道工程款逾期未付。",
    loss="承包人垫付利息1200元",
    impact_level=ImpactLevel.ORDINARY,
    report_to="潮安区发展和改革局",
    explanations=(TOLD,),
    rectify_by=date(2026, 12, 10),
    ground=Ground.OVERDUE,
    recognised_by="潮安区住房和城乡建设局",
    recognised_on=date(2026, 11, 12),
    recognition_doc="潮安建函〔2026〕30号",
    sanctions=(
        Sanction(kind=SanctionKind.PUBLIC_CRITICISM, authority="潮安区人民政府",
                 doc_no="潮安府通〔2026〕5号", on=date(2026, 11, 15)),
    ),
    disputes=(Dispute(objection=RecordId("o"), opened_on=date(2026, 11, 16)),),
    repairs=(Repair(application=RecordId("r"), request="信用修复", applied_on=date(2026, 11, 19)),),
    reported_on=date(2026, 11, 17),
    report_doc="凤溪镇报〔2026〕3号",
)  # fmt: skip
OFFICIAL = replace(
    OFFICE,
    number="SX-445103118-A1-20261101-002",
    subject_kind=SubjectKind.PERSON,
    subject_name="",
    subject_uscc="",
    source=Source.DISCIPLINE,
    person=StaffMember(staff_code="FX-017"),
    summary="违规收受礼金",
    instrument_no="潮安纪处〔2026〕2号",
    recognition_doc="潮安纪函〔2026〕8号",
    explanations=(),
    disputes=(),
    repairs=(),
)
BROKEN = Commitment(
    title="硬化㙟头村道", state=CommitmentState.UNFULFILLED, explanation=replace(TOLD, loss="无")
)


def test_d24_says_everything_required_on_one_page(request_for, text_of, set_paper) -> None:
    paper = report_form(request_for("D24", OFFICE))
    assert set_paper(paper).pages == 1
    text = text_of(paper)
    for wanted in (
        "政务失信信息报送表", "报送对象：潮安区发展和改革局", "SX-445103118-A1-20261101-001", "政府机构",
        "1144510300712345XE", "违约失信", "政府投资", "一般", "村道工程款逾期未付。", "承包人垫付利息1200元",
        "潮安区住房和城乡建设局，2026年11月12日，潮安建函〔2026〕30号", "逾期未完成整改", "已提交（2026年11月18日，黄伟明签字）",
        "通报批评（潮安区人民政府，潮安府通〔2026〕5号，2026年11月15日）", "有异议，处理中", "信用修复：未决定",
        "凤溪镇报〔2026〕3号", "填报人：李㙟", "负责人审签", "由其认定、公开", "填报日期：2026年11月20日",
    ):  # fmt: skip
        assert wanted in text, wanted


def test_papers_never_say_what_is_sealed_of_an_official(request_for, text_of) -> None:
    form = text_of(report_form(request_for("D24", OFFICIAL)))
    report = text_of(period_report(request_for("D39", OFFICE, OFFICIAL)))
    assert "（密封，另行报送）" in form
    assert "（密封）" in report
    for hidden in ("FX-017", "违规收受礼金", "潮安纪处", "潮安纪函〔2026〕8号"):
        assert hidden not in form, hidden
        assert hidden not in report, hidden


def test_d25_says_everything_required(request_for, text_of) -> None:
    for record, matter in (
        (OFFICE, "“违约失信”失信记录情况"),
        (replace(BROKEN, outcome=Outcome.UNFULFILLED), "“硬化㙟头村道”承诺未兑现情况"),
    ):
        text = text_of(
            written_explanation(request_for("D25", record, number="凤溪镇说〔2026〕1号"))
        )
        for wanted in (
            f"关于{matter}的书面说明", f"现就{matter}说明如下。", "特此说明。", "凤溪镇说〔2026〕1号", "潮州市潮安区人民政府：", "一、基本事实", "应付工程款38600元",
            "二、形成原因", "预算调整未及时办理。", "三、造成的损失及社会影响", "四、责任认定", "财政所负主要责任",
            "五、整改措施、责任人和完成时限", "2.由黄伟明督办。", "于2026年12月10日前完成。", "主要负责人：黄伟明（签字）",
        ):  # fmt: skip
            assert wanted in text, wanted
        assert "13712345678" not in text
        assert UNFILLED not in text
    text = text_of(written_explanation(request_for("D25", OFFICE)))
    assert "认定文书：潮安建函〔2026〕30号" in text
    assert "根据潮安建函〔2026〕30号要求" not in text


@pytest.mark.parametrize(
    ("outcome", "how"),
    [
        (Outcome.UNFULFILLED, "未兑现情况"),
        (Outcome.PARTIAL, "未全部兑现情况"),
        (Outcome.FULFILLED_LATE, "逾期兑现情况"),
        (Outcome.FULFILLED_ON_TIME, "履行情况"),
    ],
)
def test_d25_names_how_a_promise_was_not_kept(request_for, text_of, outcome, how) -> None:
    text = text_of(written_explanation(request_for("D25", replace(BROKEN, outcome=outcome))))
    assert f"关于“硬化㙟头村道”承诺{how}的书面说明" in text


def test_d25_needs_an_explanation_that_may_be_seen() -> None:
    obstacle = CATALOGUE["D25"].obstacle
    assert obstacle(OFFICE) == obstacle(BROKEN) == ""
    assert "密封" in obstacle(OFFICIAL)
    assert "还没有填写" in obstacle(replace(OFFICE, explanations=()))


def test_d39_counts_what_it_lists(request_for, text_of) -> None:
    repaired = replace(OFFICE, state=DishonestyState.REPAIRED, rectified_on=date(2026, 11, 1))
    untrue = DishonestyRecord(state=DishonestyState.NOT_TRUE, subject_name="凤溪镇财政所",
                              source=Source.OTHER)  # fmt: skip
    records = (OFFICE, OFFICIAL, repaired, untrue)
    text = text_of(period_report(request_for("D39", *records, number="凤溪镇报〔2026〕4号")))
    for wanted in (
        "关于2026年度政务失信情况的报告", "潮安区发展和改革局：", "共4件，其中经认定的3件，核实不属实的1件", "违约失信2件、纪律处分1件、其他1件",
        "正在整改0件，已完成整改1件", "提交书面说明2件", "提出异议2件，其中处理中2件", "申请修复2件，已修复1件",
        "附件：政务失信情况明细表", "事实摘要", "不属实", "特此报告。",
    ):  # fmt: skip
        assert wanted in text, wanted


@pytest.mark.parametrize(
    ("code", "build", "record"),
    [
        ("D24", report_form, OFFICE),
        ("D24", report_form, OFFICIAL),
        ("D24", report_form, DishonestyRecord()),
        ("D25", written_explanation, OFFICE),
        ("D25", written_explanation, BROKEN),
        ("D39", period_report, OFFICE),
        ("D39", period_report, DishonestyRecord()),
    ],
)
def test_they_measure_up_to_the_standard(
    code, build, record, request_for, set_paper, measure
) -> None:
    options = Options(copy_to="潮安区发展和改革局。")
    paper = build(request_for(code, record, options=options, number="凤溪镇说〔2026〕1号"))
    checks = [measure.archive, measure.paper, measure.page_numbers, measure.kinsoku]
    if code != "D24":
        checks += [measure.letterhead, measure.imprint, measure.signed("2026年11月20日")]
    assert measure.problems(set_paper(paper).pdf, *checks) == []


def test_d39_of_a_period_without_records_says_so(request_for, text_of, set_paper) -> None:
    paper = period_report(request_for("D39", number="凤溪镇报〔2026〕2号"))
    text = text_of(paper)
    for wanted in (
        "关于2026年度政务失信情况的报告", "签发人：黄伟明", "经自查，我单位2026年度没有政务失信线索", "实行零报告。", "特此报告。",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert not paper.annexes
    assert "0件" not in text
    set_paper(paper)


def test_d39_of_nothing_is_refused_where_there_is_something(request_for) -> None:
    ask = request_for("D39")
    for record, known in ((OFFICE, True), (replace(OFFICE, state=DishonestyState.VOID), False)):
        request = replace(ask, read={RecordId("sx"): record})
        if known:
            with pytest.raises(NotNothing, match="2026年度有1件"):
                period_report(request)
        else:
            period_report(request)
    earlier = replace(
        ask,
        read={RecordId("sx"): OFFICE},
        options=Options(covers=(date(2024, 1, 1), date(2024, 12, 31))),
    )
    period_report(earlier)


def test_d39_without_repairs_does_not_count_noughts(request_for, text_of) -> None:
    text = text_of(period_report(request_for("D39", replace(OFFICE, repairs=(), disputes=()))))
    assert "提出异议0件" not in text
    assert "本期没有提出异议、申请信用修复的事项。" in text


def test_d39_goes_where_records_are_reported_to(request_for) -> None:
    lead = request_for("D39").profile.leads["overall"].text
    past = replace(OFFICE, state=DishonestyState.VOID, report_to="潮安区发展和改革局")
    for records, read, to in (
        ((replace(OFFICE, report_to="潮安区发展和改革局"),), {}, "潮安区发展和改革局"),
        ((), {RecordId("sx"): past}, "潮安区发展和改革局"),
        ((), {}, lead),
    ):
        assert period_report(request_for("D39", *records, read=read)).addressee == to
