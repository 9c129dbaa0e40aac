from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.changes import change_notice, compensation_notice
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.records.commitment import (
    ChangeKind,
    Commitment,
    CommitmentChange,
    CommitmentKind,
    CommitmentState,
    Contract,
    Decision,
    Ground,
    Loss,
    Procedure,
    ProcedureStep,
    PromiseeType,
)
from zwcx_desktop.records.ids import Fen, UnitId
from zwcx_desktop.records.parts import Publication

MOVED = CommitmentChange(
    change_kind=ChangeKind.DUE,
    ground=Ground.PUBLIC_INTEREST,
    ground_title="凤溪镇防洪排涝应急方案",
    ground_doc_no="潮府〔2026〕3号",
    ground_clause="第四条",
    authority="潮州市潮安区人民政府",
    procedure=(
        Procedure(step=ProcedureStep.LEGALITY, done=True),
        Procedure(step=ProcedureStep.EXPERTS, note="不涉及专业技术问题"),
        Procedure(step=ProcedureStep.COLLECTIVE, done=True),
    ),
    old_content="硬化㙟头村道3公里。",
    old_measure="完成3公里，验收合格。",
    old_due_on=date(2026, 9, 30),
    new_content="硬化㙟头村道3公里。",
    new_measure="完成3公里，验收合格。",
    new_due_on=date(2026, 12, 31),
    affected_parties="无",
    loss=Loss.NONE,
    effective_on=date(2026, 8, 5),
    decision=Decision.APPROVED,
    decided_on=date(2026, 8, 1),
)
ROAD = Commitment(
    number="CN-445103118-A1-20260106-001",
    title="硬化㙟头村道",
    content="硬化㙟头村道3公里。",
    state=CommitmentState.ACTIVE,
    signed_on=date(2026, 1, 6),
    publications=(Publication(channel="BULLETIN_BOARD", from_on=date(2026, 1, 8)),),
    changes=(MOVED,),
)
LOST = replace(
    MOVED,
    change_kind=ChangeKind.TERMINATE,
    new_due_on=None,
    affected_parties="凤溪陶瓷有限公司",
    loss=Loss.LOSS,
    old_content="减免入园企业两年租金。",
    old_measure="",
    loss_note="前期厂房租金及设备运输费用，经第三方审计为38600.50元。",
    compensation_required=True,
    compensation_amount=Fen(3860050),
    compensation_due=date(2026, 12, 15),
)
FIRM = replace(
    ROAD,
    kind=CommitmentKind.INVESTMENT,
    title="陶瓷产业园租金减免",
    content="减免入园企业两年租金。",
    promisee_type=PromiseeType.ENTERPRISE,
    promisee_name="潮州凤溪陶瓷有限公司",
    contract=Contract(no="FX-2026-07", counterparty="潮州凤溪陶瓷有限公司",
                      signed_on=date(2026, 1, 20)),
    unit_id=UnitId("social"),
    state=CommitmentState.TERMINATED,
    changes=(LOST,),
)  # fmt: skip


def test_d04_of_a_moved_day_says_everything_required(request_for, text_of) -> None:
    text = text_of(change_notice(request_for("D04", ROAD, number="凤溪镇公〔2026〕3号")))
    for wanted in (
        "凤溪镇公〔2026〕3号", "关于变更“硬化㙟头村道”承诺事项的公告", "我单位于2026年1月8日公开承诺：硬化㙟头村道3公里。",
        "衡量标准为：完成3公里，验收合格。完成期限为2026年9月30日。承诺编号：CN-445103118-A1-20260106-001",
        ("因公共利益，依据《凤溪镇防洪排涝应急方案》（潮府〔2026〕3号）第四条，经合法性审查、集体讨论决定程序，"
        "由潮州市潮安区人民政府决定，自2026年8月5日起作如下变更："), "完成期限由2026年9月30日变更为2026年12月31日。",
        "其余承诺内容不变。", "经评估，本次变更期限不造成财产损失。", "咨询电话：0768-5550101", "特此公告。",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text
    assert "本次变更期限涉及" not in text


def test_d04_of_an_end_does_not_name_whom_it_costs(request_for, text_of) -> None:
    text = text_of(change_notice(request_for("D04", FIRM)))
    assert "关于终止“陶瓷产业园租金减免”承诺事项的公告" in text
    assert "终止履行上述承诺。" in text
    assert "依法予以补偿，于2026年12月15日前兑付。" in text
    assert "凤溪陶瓷有限公司" not in text
    assert "38,600.50" not in text


@pytest.mark.parametrize(
    ("ground", "clause", "said"),
    [
        (Ground.STATUTORY, "二（一）", "因法定事由，依据《凤溪镇防洪排涝应急方案》（潮府〔2026〕3号）第二部分第（一）项，"),
        (Ground.NATIONAL_INTEREST, "第四条", "因国家利益，依据《凤溪镇防洪排涝应急方案》（潮府〔2026〕3号）第四条，"),
        (Ground.FORCE_MAJEURE, "", "因不可抗力，依据《凤溪镇防洪排涝应急方案》（潮府〔2026〕3号），"),
    ],
)  # fmt: skip
def test_d04_reads_its_ground_and_clause_as_a_sentence(
    request_for, text_of, ground, clause, said
) -> None:
    change = replace(MOVED, ground=ground, ground_clause=clause)
    text = text_of(change_notice(request_for("D04", replace(ROAD, changes=(change,)))))
    assert said in text


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (ChangeKind.CONTENT, "起变更下述承诺的内容。根据"),
        (ChangeKind.DUE, "起变更下述承诺的完成期限。根据"),
        (ChangeKind.TERMINATE, "起终止履行下述承诺。根据"),
    ],
)
def test_d05_says_what_became_of_the_promise(request_for, text_of, kind, said) -> None:
    changed = replace(FIRM, changes=(replace(LOST, change_kind=kind),))
    assert said in text_of(compensation_notice(request_for("D05", changed)))


def test_d05_does_not_tell_of_a_payment_after_its_own_date(request_for, text_of) -> None:
    for paid, told in ((date(2026, 11, 20), True), (date(2026, 11, 21), False)):
        later = replace(FIRM, changes=(replace(LOST, compensation_paid_on=paid),))
        text = text_of(compensation_notice(request_for("D05", later)))
        assert ("上述款项已于" in text) is told
        assert "特此告知。" in text


def test_d04_needs_an_approved_change() -> None:
    refused = replace(ROAD, changes=(replace(MOVED, decision=Decision.REJECTED),))
    assert CATALOGUE["D04"].obstacle(ROAD) == ""
    assert "没有经批准" in CATALOGUE["D04"].obstacle(refused)
    assert "补偿" in CATALOGUE["D05"].obstacle(ROAD)
    assert CATALOGUE["D05"].obstacle(FIRM) == ""


def test_d05_says_everything_required(request_for, text_of) -> None:
    text = text_of(compensation_notice(request_for("D05", FIRM, number="凤溪镇告〔2026〕5号")))
    for wanted in (
        "补偿告知书", "凤溪镇告〔2026〕5号", "潮州凤溪陶瓷有限公司：", "减免入园企业两年租金",
        "相关合同：FX-2026-07，签订日期：2026年1月20日", "根据《优化营商环境条例》第三十一条",
        "前期厂房租金及设备运输费用", "补偿金额为38,600.50元（大写：叁万捌仟陆佰元伍角整）", "于2026年12月15日前支付", "与公共服务办公室联系", "四、救济途径",
        "60日内向潮州市潮安区人民政府申请行政复议", "6个月内依法向人民法院提起行政诉讼", "2026年11月20日",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


def test_d05_goes_to_whom_the_printer_names(request_for) -> None:
    anyone = replace(FIRM, promisee_type=PromiseeType.PUBLIC, promisee_name="")
    assert compensation_notice(request_for("D05", anyone)).addressee == "凤溪陶瓷有限公司"
    named = request_for("D05", anyone, options=Options(addressee="㙟头村村民委员会"))
    assert compensation_notice(named).addressee == "㙟头村村民委员会"


@pytest.mark.parametrize(("code", "build"), [("D04", change_notice), ("D05", compensation_notice)])
@pytest.mark.parametrize("profile", ["national", "panjin"])
def test_they_measure_up_to_the_standard(
    code, build, profile, request_for, set_paper, measure
) -> None:
    record = ROAD if code == "D04" else FIRM
    options = Options(copy_to="潮安区发展和改革局。")
    paper = build(request_for(code, record, profile=profile, options=options,
                              number="凤溪镇公〔2026〕3号"))  # fmt: skip
    checks = [measure.archive, measure.paper, measure.page_numbers, measure.kinsoku,
              measure.signed("2026年11月20日")]  # fmt: skip
    if code == "D04":
        checks += [measure.letterhead, measure.imprint]
    assert measure.problems(set_paper(paper).pdf, *checks) == []
