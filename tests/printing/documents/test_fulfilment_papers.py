from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.printing.documents.fulfilment import fulfilment_notice
from zwcx_desktop.printing.documents.request import Options, Period, Style
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.records.commitment import (
    ChangeKind,
    Commitment,
    CommitmentChange,
    CommitmentState,
    Decision,
    Ground,
    Outcome,
    Progress,
)
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.parts import Explanation

NOTICE = Period(date(2026, 11, 23), date(2026, 11, 27), "5个工作日")
FORMAL = Options(period=NOTICE, copy_to="潮安区发展和改革局。")
TOLD = Explanation(
    facts="应于9月底前硬化㙟头村道3公里，实际完成2公里。",
    cause="汛期连续降雨，路基返工。",
    loss="无",
    responsibility="公共服务办公室",
    measures="增加一个班组，由黄伟明督办，联系人13712345678。",
    rectify_by=date(2026, 12, 31),
    signed_by="黄伟明",
    signed_on=date(2026, 10, 9),
)


def promised(content: str, state: CommitmentState, **more: object) -> Commitment:
    values = {"due_on": date(2026, 9, 30), "signed_on": date(2026, 1, 6), **more}
    return Commitment(title="承诺", content=content, state=state, **values)


KEPT = promised(
    "为㙟头村60岁以上老人免费体检一次。",
    CommitmentState.FULFILLED,
    outcome=Outcome.FULFILLED_ON_TIME,
    fulfilled_on=date(2026, 9, 20),
)
LATE = promised(
    "安装路灯40盏。",
    CommitmentState.FULFILLED,
    outcome=Outcome.FULFILLED_LATE,
    fulfilled_on=date(2026, 10, 20),
)
BROKEN = promised(
    "硬化㙟头村道3公里。",
    CommitmentState.UNFULFILLED,
    outcome=Outcome.UNFULFILLED,
    explanation=TOLD,
)
ENDED = promised(
    "新建停车位30个。",
    CommitmentState.TERMINATED,
    outcome=Outcome.LAWFULLY_TERMINATED,
    changes=(
        CommitmentChange(
            change_kind=ChangeKind.TERMINATE,
            ground=Ground.PUBLIC_INTEREST,
            ground_title="凤溪镇国土空间规划",
            ground_doc_no="潮府〔2026〕3号",
            authority="潮安区人民政府",
            decision=Decision.APPROVED,
            decided_on=date(2026, 8, 1),
        ),
    ),
)
STANDING = promised("材料齐全的当场受理。", CommitmentState.ACTIVE, due_on=None, is_standing=True)
FIVE = (KEPT, LATE, BROKEN, ENDED, STANDING)


def test_d03_says_everything_required(request_for, text_of) -> None:
    text = text_of(fulfilment_notice(request_for("D03", *FIVE, options=FORMAL,
                                                 number="凤溪镇公〔2026〕2号")))  # fmt: skip
    for wanted in (
        "凤溪镇公〔2026〕2号", "关于2026年度公开承诺兑现情况的公示", "服务承诺等公开",
        "公示承诺5项，其中2026年度应兑现3项，已兑现2项（按期1项），部分兑现0项，未兑现1项。依法终止1项。",
        "兑现率为66.67%，按期兑现率为33.33%", "附件：2026年度公开承诺兑现情况表",
        "承诺内容", "承诺期限", "完成日期", "结果", "未兑现原因与措施", "2026.9.30", "2026.9.20", "2026.10.20",
        "按期兑现", "逾期兑现", "未兑现", "长期", "履行中", "原因：汛期连续降雨，路基返工。措施：增加一个班组",
        "整改期限：2026年12月31日。", "终止承诺，事由：公共利益（凤溪镇国土空间规划，潮府〔2026〕3号）。",
        "监督电话：0768-5550112", "公示期：2026年11月23日至2026年11月27日（5个工作日）", "抄送：潮安区发展和改革局。",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text
    assert "13712345678" not in text


def test_d03_counts_only_what_was_due_in_its_period(request_for, text_of) -> None:
    options = Options(style=Style.NOTICE, covers=(date(2026, 10, 1), date(2026, 12, 31)))
    paper = fulfilment_notice(request_for("D03", KEPT, BROKEN, options=options))
    assert paper.letterhead is None
    assert not paper.annexes
    text = text_of(paper)
    assert "2026年第四季度没有应兑现的承诺" in text
    assert "兑现率" not in text.replace("公开承诺兑现", "")
    assert "四、监督方式" in text


THIRD_QUARTER = Options(style=Style.NOTICE, covers=(date(2026, 7, 1), date(2026, 9, 30)))


def test_d03_counts_nothing_done_after_its_period_but_tells_it(request_for, text_of) -> None:
    """The same rate as the statistics page gives of that quarter (S03)."""
    text = text_of(fulfilment_notice(request_for("D03", KEPT, LATE, options=THIRD_QUARTER)))
    assert "应兑现2项，已兑现1项（按期1项），部分兑现0项，未兑现1项" in text
    assert "兑现率为50.00%" in text
    assert "2026.10.20" not in text
    assert "逾期未兑现统计期后已于2026年10月20日兑现。" in text
    assert "未按期兑现事项的处理" in text


def test_d03_calls_nothing_overdue_that_fell_due_after_its_period(request_for, text_of) -> None:
    early = replace(KEPT, due_on=date(2026, 11, 30), fulfilled_on=date(2026, 11, 2))
    running = replace(STANDING, due_on=date(2026, 11, 10), is_standing=False)
    text = text_of(fulfilment_notice(request_for("D03", early, running, options=THIRD_QUARTER)))
    assert "2026年第三季度没有应兑现的承诺" in text
    assert "逾期" not in text
    assert text.count("履行中") == 2
    assert "统计期后已于2026年11月2日兑现。" in text


def test_d03_without_a_broken_word_has_no_such_part(request_for, text_of) -> None:
    text = text_of(fulfilment_notice(request_for("D03", KEPT)))
    assert "未按期兑现事项的处理" not in text
    assert "三、监督方式" in text
    assert "兑现率为100.00%" in text


def test_d03_of_an_overdue_promise_tells_how_far_it_is_or_is_not_issued(
    request_for, text_of
) -> None:
    overdue = replace(STANDING, due_on=date(2026, 9, 30), is_standing=False)
    assert UNFILLED in text_of(fulfilment_notice(request_for("D03", overdue)))
    said = Progress(on=date(2026, 9, 1), by=UserId("clerk"), percent=60, note="完成60户。")
    told = replace(overdue, progress=(said,), progress_pct=60)
    text = text_of(fulfilment_notice(request_for("D03", told)))
    assert "逾期未兑现" in text
    assert "正在办理（进度60%）：完成60户。" in text


@pytest.mark.parametrize("profile", ["national", "chaozhou", "foshan", "panjin", "meizhou_yj"])
def test_d03_measures_up_to_the_standard(profile, request_for, set_paper, measure) -> None:
    paper = fulfilment_notice(
        request_for("D03", *FIVE * 6, options=FORMAL, profile=profile, number="凤溪镇公〔2026〕2号")
    )
    checks = (measure.archive, measure.paper, measure.page_numbers, measure.kinsoku,
              measure.letterhead, measure.imprint, measure.signed("2026年11月20日"))  # fmt: skip
    assert measure.problems(set_paper(paper).pdf, *checks) == []


@pytest.mark.parametrize(
    ("state", "due_on", "result", "waiting"),
    [
        (CommitmentState.ACTIVE, date(2026, 11, 20), "履行中", True),
        (CommitmentState.ACTIVE, date(2026, 11, 19), "逾期未兑现", False),
        (CommitmentState.CLAIMED, date(2026, 11, 19), "待确认", True),
    ],
)
def test_d03_calls_broken_only_what_is_overdue(
    request_for, text_of, state, due_on, result, waiting
) -> None:
    said = Progress(on=date(2026, 9, 1), by=UserId("clerk"), percent=60, note="完成60户。")
    due = promised("安装路灯。", state, due_on=due_on, progress=(said,), progress_pct=60)
    text = text_of(fulfilment_notice(request_for("D03", due)))
    counted = "未兑现0项，期限当日办理或者待确认1项。" if waiting else "未兑现1项。"
    assert f"应兑现1项，已兑现0项（按期0项），部分兑现0项，{counted}" in text
    assert result in text
    assert ("未按期兑现事项的处理" in text) is not waiting
