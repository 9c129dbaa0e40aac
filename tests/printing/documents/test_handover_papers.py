from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.printing.documents.handovers import handover_list
from zwcx_desktop.records.handing import OpenWork, Owed, Passing
from zwcx_desktop.records.handover import (
    Article,
    Handover,
    HandoverCause,
    HandoverState,
    Party,
    Signature,
    SigningMode,
)
from zwcx_desktop.records.ids import Fen, UserId


def work(kind: str, place: int, passing: Passing = Passing.MOVES) -> OpenWork:
    return OpenWork(
        kind=kind,
        number=f"CN-445103118-A1-20260106-{place:03d}",
        title=f"第{place}项：硬化㙟头村道",
        duty="责任人",
        state="履行中",
        due_on=date(2026, 12, 20),
        passing=passing,
    )


BARE = Handover(
    state=HandoverState.LISTED,
    from_user=UserId("leader"),
    to_user=UserId("clerk"),
    witness=UserId("reviewer"),
    cause=HandoverCause.LEADER_CHANGE,
    handover_on=date(2026, 11, 20),
    account_status="在用",
    listed_on=date(2026, 11, 18),
    closed_matters="不足3件",
)
FULL = replace(
    BARE,
    items=(work("公开承诺", 1), work("公开承诺", 2, Passing.DRAFT), work("投诉举报", 3, Passing.REASSIGN)),
    unsaved_forms=2,
    leader_change=True,
    standing=(work("公开承诺", 4),),
    owed=(Owed(contract_no="FX-2026-07", counterparty="潮州凤溪陶瓷有限公司", what="工程款",
               due_on=date(2026, 12, 1), amount=Fen(3860000)),),
    owed_total=Fen(3860000),
    articles=(Article(name="UKey", number="K-017", note="负责人签名"),),
    matters="与区发改局的联系人见通讯录。",
    signatures=(Signature(party=Party.FROM, user=UserId("leader"), on=date(2026, 11, 19),
                          mode=SigningMode.SIGNED_IN),),
)  # fmt: skip


def test_d36_says_everything_required(request_for, text_of) -> None:
    text = text_of(handover_list(request_for("D36", FULL)))
    for wanted in (
        "岗位交接清单", "移交人", "黄伟明党政综合办公室", "接交人", "李㙟", "监交人", "陈建国", "换届或负责人更替", "2026年11月18日",
        "移交人账号", "在用", "交接完成时注销", "一、未办结事项", "共3件。其中公开承诺2件、投诉举报1件。", "限定知悉的事项：不足3件。",
        "未保存的表单2张", "CN-445103118-A1-20260106-003", "须先改派", "二、继续履行的承诺", "以下1项承诺继续履行",
        "三、未付款项", "38,600.00元（大写：叁万捌仟陆佰元整）", "FX-2026-07", "四、印章、介质和钥匙", "UKey", "K-017",
        "五、其他交接事项", "六、签字", "本人登录确认（2026年11月19日）", "签名：年月日",
    ):  # fmt: skip
        assert wanted in text, wanted


def test_d36_of_a_post_with_nothing_open(request_for, text_of) -> None:
    text = text_of(handover_list(request_for("D36", BARE)))
    assert "无未办结事项。" in text
    assert "继续履行的承诺" not in text
    assert "未付" not in text
    assert "二、印章、介质和钥匙" in text
    assert "三、签字" in text
    assert text.count("签名：年月日") == 3


@pytest.mark.parametrize("record", [BARE, FULL, replace(FULL, items=FULL.items * 30)])
def test_d36_measures_up_to_the_standard(record, request_for, set_paper, measure) -> None:
    checks = (measure.archive, measure.paper, measure.page_numbers, measure.kinsoku)
    paper = handover_list(request_for("D36", record))
    assert measure.problems(set_paper(paper).pdf, *checks) == []
