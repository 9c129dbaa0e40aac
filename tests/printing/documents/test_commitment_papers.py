from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from zwcx_desktop.printing.documents.commitments import commitment_ledger, public_commitment
from zwcx_desktop.printing.documents.request import Options, Period, Style
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.fonts import MissingGlyph
from zwcx_desktop.records.commitment import (
    ChangeKind,
    Commitment,
    CommitmentChange,
    CommitmentKind,
    CommitmentState,
    Decision,
    Ground,
    Outcome,
    Progress,
)
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import Step

DOMAINS = ("DAILY_LIFE", "EMPLOYMENT", "SCHOOLING", "MEDICAL_CARE", "ELDERLY_CARE",
           "DISABILITY_AID", "FIRE_THEFT_PREVENTION")  # fmt: skip
NOTICE = Period(date(2026, 11, 23), date(2026, 11, 27), "5个工作日")
FORMAL = Options(period=NOTICE, copy_to="潮安区发展和改革局。", publicity="主动公开")


def promised(place: int, domain: str) -> Commitment:
    return Commitment(
        number=f"CN-445103118-A1-20261120-{place:03d}",
        state=CommitmentState.ACTIVE,
        title=f"第{place}项承诺",
        kind=CommitmentKind.SERVICE_QUALITY,
        domain=domain,
        content=f"对㙟头村群众提供第{place}项服务，材料齐全的当场受理。",
        measure=f"自受理之日起{place}个工作日内办结。",
        start_on=date(2026, 1, 5),
        due_on=date(2026, 12, 20),
        unit_id=UnitId("social"),
        owner_id=UserId("clerk"),
        steps=(Step(event="pass", by=UserId("reviewer"), at=datetime(2026, 1, 4, tzinfo=UTC)),),
    )


SEVEN = tuple(promised(place, domain) for place, domain in enumerate(DOMAINS, start=1))


def test_d01_says_everything_required(request_for, text_of) -> None:
    text = text_of(public_commitment(request_for("D01", *SEVEN, options=FORMAL,
                                                 number="凤溪镇诺〔2026〕1号")))  # fmt: skip
    for wanted in (
        "潮州市潮安区凤溪镇人民政府文件", "凤溪镇诺〔2026〕1号", "2026年度公开承诺书",
        "国发〔2016〕76号", "《潮州市加强政务系统诚信建设实施方案》（潮府〔2018〕15号）",
        "衣食住行、就业、就学、就医、养老、助残扶贫、防火防盗等服务事项", "共7项", "一、承诺事项", "二、保障措施",
        "三、监督方式", "监督电话：0768-5550112", "电子信箱：fengxi@example.gov.cn",
        "设于镇便民服务中心门口、镇政府东门", "热线：“12345”政务服务平台", "未按承诺兑现的",
        "公示期：2026年11月23日至2026年11月27日（5个工作日）", "附件：2026年度公开承诺事项表", "序号", "领域",
        "承诺内容", "标准", "完成期限", "责任科室及责任人", "2026年12月20日", "公共服务办公室", "李㙟", "㙟头村",
        "2026年11月20日", "公开方式：主动公开", "抄送：潮安区发展和改革局。", "2026年11月20日印发",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text
    assert "草" + "稿" not in text


def test_d01_measures_up_to_the_standard(request_for, set_paper, measure) -> None:
    paper = public_commitment(
        request_for("D01", *SEVEN, options=FORMAL, number="凤溪镇诺〔2026〕1号")
    )
    faults = measure.problems(
        set_paper(paper).pdf,
        measure.archive,
        measure.paper,
        measure.page_numbers,
        measure.kinsoku,
        measure.body_type,
        measure.letterhead,
        measure.imprint,
        measure.signed("2026年11月20日"),
    )
    assert faults == []


def test_d01_for_the_board_is_plain(request_for, text_of) -> None:
    paper = public_commitment(request_for("D01", *SEVEN, options=Options(style=Style.NOTICE)))
    assert paper.letterhead is None
    assert paper.imprint is None
    assert not paper.annexes
    text = text_of(paper)
    assert "具体如下表" in text
    assert "附件" not in text
    assert "公示期" not in text


def test_d01_draft_is_marked_and_has_no_date(request_for) -> None:
    paper = public_commitment(
        request_for("D01", SEVEN[0], draft=True, number="凤溪镇诺〔2026〕　号")
    )
    assert paper.draft
    assert paper.signature is not None
    assert paper.signature.date == "2026年　月　日"
    assert paper.letterhead is not None
    assert paper.letterhead.number == "凤溪镇诺〔2026〕　号"


def test_d01_speaks_the_citys_language(request_for, text_of) -> None:
    text = text_of(public_commitment(request_for("D01", *SEVEN, profile="panjin")))
    assert "诚信承诺制度" in text
    assert "盘政发〔2017〕25号" in text
    assert "“12346”失信投诉举报平台" in text
    national = text_of(public_commitment(request_for("D01", *SEVEN, profile="national")))
    assert national.count("国发〔2016〕76号") == 1


def test_d01_masks_personal_numbers_and_leaves_words(request_for, text_of) -> None:
    leaky = replace(SEVEN[0], content="为未成年人服务，联系人13712345678，办公室0768-5550122。")
    text = text_of(public_commitment(request_for("D01", leaky)))
    assert "13712345678" not in text
    assert "137****5678" in text
    assert "为未成年人服务" in text
    assert "0768-5550122" in text


def test_rare_characters_are_printed_or_refused(request_for, set_paper, text_of) -> None:
    rare = replace(SEVEN[0], content="𪨶村、㙟村、䶮村的便民服务点每周开放5天。")
    assert "𪨶村、㙟村、䶮村" in text_of(public_commitment(request_for("D01", rare)))
    unknown = replace(SEVEN[0], content="\U00020005村的便民服务点每周开放5天。")
    with pytest.raises(MissingGlyph, match="U\\+20005"):
        set_paper(public_commitment(request_for("D01", unknown)))


def test_d02_lists_every_commitment_with_how_it_stands(request_for, text_of) -> None:
    change = CommitmentChange(
        change_kind=ChangeKind.DUE,
        ground=Ground.FORCE_MAJEURE,
        decision=Decision.APPROVED,
        decided_on=date(2026, 8, 1),
    )
    said = Progress(on=date(2026, 6, 30), by=UserId("clerk"), percent=60, note="上半年完成60户")
    kept = replace(
        SEVEN[0],
        state=CommitmentState.FULFILLED,
        outcome=Outcome.FULFILLED_LATE,
        fulfilled_on=date(2026, 10, 2),
        changes=(change,),
        progress=(said,),
        progress_pct=100,
    )
    standing = replace(SEVEN[1], due_on=None, is_standing=True)
    void = replace(SEVEN[2], state=CommitmentState.VOID)
    paper = commitment_ledger(
        request_for("D02", kept, standing, void, options=Options(reporting="2026年第三季度"))
    )
    assert paper.landscape
    text = text_of(paper)
    for wanted in (
        "公开承诺事项台账", "填报单位：潮州市潮安区凤溪镇人民政府", "报告期：2026年第三季度", "填报人：李㙟",
        "审核人：陈建国", "负责人：黄伟明", "承诺编号", "类型", "领域", "内容", "期限", "责任人", "进度", "兑现情况", "变更",
        "备注", "CN-445103118-A1-20261120-001", "服务质量承诺", "2026.12.20", "长期", "逾期兑现2026.10.2",
        "变更期限（已批准）2026.8.1", "已兑现，100%", "作废", "合计3项：履行中1项，已兑现1项，作废1项",
    ):  # fmt: skip
        assert wanted in text, wanted


def test_d02_of_many_pages_repeats_its_head(request_for, set_paper, measure) -> None:
    paper = commitment_ledger(request_for("D02", *(SEVEN * 12)))
    sheets = set_paper(paper)
    assert sheets.pages > 3
    read = measure.Document(sheets.pdf)
    for page in read.sheets:
        assert "承诺编号" in measure.squeezed(page.text())
    faults = measure.problems(sheets.pdf, measure.archive, measure.paper, measure.page_numbers)
    assert faults == []
