from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.corrections import correction_notice
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.records.disclosure import (
    Disclosure,
    DisclosureKind,
    DisclosureState,
    PublishedVersion,
    Withdrawal,
    WithdrawalReason,
)
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.parts import Publication

POSTED = (
    Publication(channel="BULLETIN_BOARD", from_on=date(2026, 11, 3)),
    Publication(channel="PORTAL", from_on=date(2026, 11, 2)),
)
LEAK = Withdrawal(
    reason=WithdrawalReason.PRIVACY,
    note="误把林小兰的身份证号110101199003071234和住址一并公布",
    by=UserId("clerk"),
    at=datetime(2026, 11, 5, 3, 0, tzinfo=UTC),
    remedial="已联系林小兰本人致歉",
)
LIST = Disclosure(
    number="GK-445103118-A1-20261102-004",
    title="林小兰等3户低保对象名单",
    kind=DisclosureKind.SUBSIDY,
    summary="第四季度低保对象。",
    state=DisclosureState.WITHDRAWN,
    published_on=date(2026, 11, 2),
    publications=POSTED,
    withdrawals=(LEAK,),
)
WRONG = replace(
    LIST,
    title="2026年第三季度财务收支情况",
    kind=DisclosureKind.FINANCE,
    withdrawals=(
        replace(
            LEAK,
            reason=WithdrawalReason.ERROR,
            note="办公费实际支出应为38600元。",
            remedial="核对凭证后重新公布。",
        ),
    ),
)
AGAIN = replace(
    WRONG,
    title="2026年第三季度财务收支情况（更正）",
    state=DisclosureState.PUBLISHED,
    version=2,
    published_on=date(2026, 11, 10),
    publications=(Publication(channel="PORTAL", from_on=date(2026, 11, 10)),),
    superseded=(
        PublishedVersion(
            version=1,
            title=WRONG.title,
            summary="",
            body_hash="",
            published_on=date(2026, 11, 2),
            publications=POSTED,
        ),
    ),
)


def test_d09_never_says_again_what_should_not_be_public(request_for, text_of) -> None:
    text = text_of(correction_notice(request_for("D09", LIST, number="凤溪镇公〔2026〕4号")))
    for wanted in (
        "关于撤回“有关惠民补贴”信息的公告", "我单位于2026年11月2日通过公开栏、政府网站公布的“有关惠民补贴”",
        "公开编号：GK-445103118-A1-20261102-004", "因其中含有不宜公开的个人信息，已于2026年11月5日撤回。",
        "不再使用、转载，并删除留存的内容", "咨询电话：0768-5550101",
    ):  # fmt: skip
        assert wanted in text, wanted
    for hidden in ("林小兰", "110101199003071234", "低保", "住址", "致歉"):
        assert hidden not in text, hidden
    assert UNFILLED not in text


def test_d09_of_a_mistake_says_what_is_right(request_for, text_of) -> None:
    text = text_of(correction_notice(request_for("D09", WRONG)))
    for wanted in (
        "关于撤回“2026年第三季度财务收支情况”信息的公告", "因内容有误，已于2026年11月5日撤回。",
        "撤回内容：办公费实际支出应为38600元。", "处理措施：核对凭证后重新公布。", "不再作为办理有关事项的依据",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "删除留存的内容" not in text


def test_d09_of_what_is_public_again_is_a_correction(request_for, text_of) -> None:
    text = text_of(correction_notice(request_for("D09", AGAIN)))
    assert "关于更正“2026年第三季度财务收支情况”信息的公告" in text
    assert "我单位于2026年11月2日通过公开栏、政府网站公布的" in text
    assert "更正后的信息于2026年11月10日重新公布" in text
    assert "不再作为办理有关事项的依据" not in text


def test_d09_needs_a_withdrawal() -> None:
    assert CATALOGUE["D09"].obstacle(LIST) == ""
    assert "没有撤回过" in CATALOGUE["D09"].obstacle(replace(LIST, withdrawals=()))


@pytest.mark.parametrize("reason", WithdrawalReason)
def test_d09_measures_up_to_the_standard(reason, request_for, set_paper, measure) -> None:
    record = replace(WRONG, withdrawals=(replace(LEAK, reason=reason, note="", remedial=""),))
    options = Options(copy_to="潮安区政务服务数据管理局。")
    paper = correction_notice(
        request_for("D09", record, options=options, number="凤溪镇公〔2026〕4号")
    )
    checks = (measure.archive, measure.paper, measure.page_numbers, measure.kinsoku,
              measure.letterhead, measure.imprint, measure.signed("2026年11月20日"))  # fmt: skip
    assert measure.problems(set_paper(paper).pdf, *checks) == []
