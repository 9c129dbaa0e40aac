from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.printing.documents.credit import objection_result, repair_letter
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.paper import Correspondence
from zwcx_desktop.records.credit_repair import (
    Condition,
    ConditionKind,
    CreditRepair,
    Decision,
    Mitigation,
    MitigationKind,
    RepairRequest,
    RepairState,
)
from zwcx_desktop.records.dishonesty_record import DishonestyRecord, Source, SubjectKind
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.objection import Objection, ObjectionKind, Result, SourceCheck

OBJECTION = Objection(
    number="YY-445103118-A1-20261103-001",
    title="认定日期有误",
    applicant="潮州凤溪陶瓷有限公司",
    claim="记录写明的认定日期早于判决生效日期，请求更正。",
    materials="判决书复印件",
    received_on=date(2026, 11, 3),
    accepted_on=date(2026, 11, 4),
    checked_with=(
        SourceCheck(organ="潮安区人民法院", asked_on=date(2026, 11, 4), due_on=date(2026, 11, 9),
                    answered_on=date(2026, 11, 6), answer="判决生效日期为2026年9月30日。"),
    ),
    result=Result.CORRECTED,
    decided_on=date(2026, 11, 10),
    decided_by="潮安区发展和改革局",
    decision_doc="潮安发改函〔2026〕12号",
    reason="认定日期由2026年8月30日改为2026年9月30日",
    update_due_on=date(2026, 11, 13),
)  # fmt: skip
RECORD = DishonestyRecord(
    number="SX-445103118-A1-20261001-001",
    subject_kind=SubjectKind.ORG,
    subject_name="潮州市潮安区凤溪镇人民政府",
    source=Source.CONTRACT_BREACH,
    recognised_by="潮安区住房和城乡建设局",
    recognised_on=date(2026, 10, 12),
    recognition_doc="潮安建函〔2026〕30号",
    summary="村道工程款逾期未付",
)
REPAIR = CreditRepair(
    title="工程款失信修复",
    state=RepairState.APPLIED,
    target=RecordId("sx"),
    request=RepairRequest.REPAIR,
    authority="潮安区住房和城乡建设局",
    statement="11月1日已全额支付工程款38600元。",
    conditions=(
        Condition(kind=ConditionKind.PERFORMED, met=True, met_on=date(2026, 11, 1),
                  evidence="支付凭证"),
        Condition(kind=ConditionKind.PLEDGED, evidence="认定部门未要求公开"),
    ),
    mitigation=(
        Mitigation(kind=MitigationKind.LOSS_RECOVERED, facts="支付垫付利息1200元",
                   on=date(2026, 11, 2), evidence="收据"),
    ),
    applied_on=date(2026, 11, 20),
)  # fmt: skip


def test_d26_says_everything_required(request_for, text_of) -> None:
    text = text_of(objection_result(request_for("D26", OBJECTION, number="凤溪镇异〔2026〕1号")))
    for wanted in (
        "异议处理结果告知书", "凤溪镇异〔2026〕1号", "潮州凤溪陶瓷有限公司：", "于2026年11月3日提出的“认定日期有误”异议事项",
        "YY-445103118-A1-20261103-001", "一、申请事项", "记录写明的认定日期早于判决生效日期", "提交的材料：判决书复印件。",
        "二、核查情况", "自2026年11月4日起对相关信息作异议标注", "潮安区人民法院答复：判决生效日期为2026年9月30日。", "三、处理结论",
        "由潮安区发展和改革局于2026年11月10日决定对相关信息予以更正（潮安发改函〔2026〕12号）。",
        "更正内容：认定日期由2026年8月30日改为2026年9月30日。", "将于2026年11月13日前更新", "四、救济途径",
        "向潮州市潮安区人民政府申请行政复议", "特此告知。",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


def test_d26_of_a_complaint_that_changes_nothing(request_for, text_of) -> None:
    upheld = replace(
        OBJECTION, kind=ObjectionKind.COMPLAINT, result=Result.UPHELD, reason="与判决一致。",
        checked_with=(), update_due_on=None,
    )  # fmt: skip
    text = text_of(objection_result(request_for("D26", upheld)))
    assert "投诉处理结果告知书" in text
    assert "决定维持原信息" in text
    assert "理由：与判决一致。" in text
    assert "更新" not in text


def test_d27_applies_with_record_conditions_and_pledge(request_for, text_of) -> None:
    request = request_for(
        "D27", REPAIR, tied={RecordId("sx"): RECORD}, number="凤溪镇修〔2026〕1号"
    )
    text = text_of(repair_letter(request))
    for wanted in (
        "政务信用修复申请书", "潮安区住房和城乡建设局：", "申请信用修复。", "一、失信信息",
        "登记编号：SX-445103118-A1-20261001-001；主体：潮州市潮安区凤溪镇人民政府；来源：违约失信；认定单位：潮安区住房和城乡建设局",
        "认定文号：潮安建函〔2026〕30号", "失信事实：村道工程款逾期未付。", "二、纠正与履行情况", "11月1日已全额支付",
        "三、修复条件", "义务履行", "已具备", "2026.11.1", "支付凭证", "不适用", "认定部门未要求公开", "四、减损事实",
        "主动挽回损失（2026年11月2日）：支付垫付利息1200元。佐证：收据。", "五、信用承诺", "材料真实、准确、完整", "请予审查。",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


def test_d27_says_nothing_of_an_official_or_of_what_cannot_be_seen(request_for, text_of) -> None:
    official = replace(RECORD, subject_kind=SubjectKind.PERSON, subject_name="", summary="收礼")
    text = text_of(repair_letter(request_for("D27", REPAIR, tied={RecordId("sx"): official})))
    assert "主体：（密封）" in text
    assert "收礼" not in text
    assert "潮安建函" not in text
    assert "见所附认定文书" in text_of(repair_letter(request_for("D27", REPAIR)))


def test_d27_after_the_decision_tells_how_it_went(request_for, text_of) -> None:
    done = replace(
        REPAIR, decision=Decision.GRANTED, decided_by="潮安区住房和城乡建设局",
        decided_on=date(2026, 12, 1), decision_doc="潮安建函〔2026〕41号",
        platform_updated_on=date(2026, 12, 3),
    )  # fmt: skip
    text = text_of(repair_letter(request_for("D27", done)))
    for wanted in (
        "关于政务信用修复情况的说明",
        "决定同意（潮安建函〔2026〕41号）",
        "平台已于2026年12月3日更新。",
    ):
        assert wanted in text, wanted
    assert "信用承诺" not in text.replace("信用承诺公开", "")


@pytest.mark.parametrize(
    ("code", "build", "record"),
    [
        ("D26", objection_result, OBJECTION),
        ("D26", objection_result, replace(OBJECTION, accepted_on=None, checked_with=())),
        ("D27", repair_letter, REPAIR),
        ("D27", repair_letter, replace(REPAIR, request=RepairRequest.EXEMPT, conditions=())),
        ("D27", repair_letter, replace(REPAIR, request=RepairRequest.LENIENT, mitigation=())),
    ],
)
def test_they_measure_up_to_the_standard(code, build, record, request_for, set_paper) -> None:
    options = Options(copy_to="潮安区发展和改革局。")
    paper = build(request_for(code, record, options=options, number="凤溪镇修〔2026〕1号"))
    assert isinstance(paper.letterhead, Correspondence) is (code == "D27")
    set_paper(paper)


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (Result.CORRECTED, "经核查，异议成立，由潮安区发展和改革局于2026年11月10日决定对相关信息予以更正"),
        (Result.REVOKED, "经核查，异议成立，由潮安区发展和改革局于2026年11月10日决定对相关信息予以撤销"),
        (Result.UPHELD, "经核查，异议不成立，由潮安区发展和改革局于2026年11月10日决定维持原信息"),
    ],
)  # fmt: skip
def test_d26_has_words_for_every_conclusion(request_for, text_of, result, said) -> None:
    text = text_of(objection_result(request_for("D26", replace(OBJECTION, result=result))))
    assert said in text
    complained = replace(OBJECTION, result=result, kind=ObjectionKind.COMPLAINT)
    assert said.replace("异议", "投诉") in text_of(objection_result(request_for("D26", complained)))


def test_d27_of_a_refusal_is_no_application_any_more(request_for, text_of) -> None:
    refused = replace(
        REPAIR,
        state=RepairState.REFUSED,
        decision=Decision.REFUSED,
        decided_by="潮安区住房和城乡建设局",
        decided_on=date(2026, 11, 18),
        decision_reason="公示期未满。",
    )
    text = text_of(repair_letter(request_for("D27", refused)))
    assert "关于政务信用修复情况的说明" in text
    assert "决定不予同意" in text
    assert "特此说明。" in text
    assert "请予审查。" not in text
    assert "我单位承诺：" not in text
