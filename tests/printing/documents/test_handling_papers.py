from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.complaint_handling import (
    assignment_sheet,
    extension_notice,
    urgent_report,
)
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.records.complaint import (
    KIND,
    Assignment,
    Category,
    Complaint,
    ComplaintState,
    Decision,
    Extension,
    IdentityMode,
    RuleSet,
    Urgency,
    UrgentReport,
)
from zwcx_desktop.records.ids import UnitId, UserId

SECRETS = ("欧阳", "13800138025", "3巷5号", "440524198001010013", "13900139000")
PROFILES = ("national", "chaozhou", "foshan", "panjin", "meizhou_yj")


def concealed(complaint: Complaint) -> Complaint:
    assert KIND.seal is not None
    shown, _ = KIND.seal.conceal(complaint)
    return shown


@pytest.fixture
def handled(petition) -> Complaint:
    """A petition given to somebody, its extension approved, reported at once twice."""
    return replace(
        petition,
        state=ComplaintState.IN_PROGRESS,
        urgency=Urgency.CRITICAL,
        people_count=12,
        accepted_on=date(2026, 11, 4),
        due_on=date(2027, 1, 31),
        handler_id=UserId("reviewer"),
        handler_unit=UnitId("social"),
        co_units=(UnitId("office"),),
        clue="核实㙟头村村道硬化工程款的支付情况。",
        assignments=(
            Assignment(handler_id=UserId("reviewer"), handler_unit=UnitId("social"),
                       on=date(2026, 11, 5), by=UserId("leader"),
                       requirement="核对合同和支付凭证，提出处理意见。"),
        ),
        extensions=(
            Extension(reason="工程决算审计尚未完成。", old_due_on=date(2027, 1, 4),
                      new_due_on=date(2027, 1, 31), asked_by=UserId("reviewer"),
                      asked_on=date(2026, 12, 20), decision=Decision.APPROVED),
            Extension(reason="其他理由", new_due_on=date(2027, 2, 3), asked_by=UserId("reviewer"),
                      asked_on=date(2026, 12, 22), decision=Decision.REJECTED),
        ),
        urgent_reports=tuple(
            UrgentReport(organ="潮安区信访局", phoned_at=datetime(2026, 11, 2, hour, 5, tzinfo=UTC),
                         at=datetime(2026, 11, 2, hour, 30, tzinfo=UTC), by=UserId("clerk"),
                         note=note)
            for hour, note in ((1, "12人到镇政府集体走访。"), (3, "已推选5名代表座谈，其余人员离开。"))
        ),
    )  # fmt: skip


@pytest.mark.parametrize("profile", PROFILES)
def test_d11a_reports_what_when_and_to_whom(request_for, text_of, handled, profile) -> None:
    text = text_of(urgent_report(request_for("D11a", concealed(handled), profile=profile)))
    for wanted in (
        "重大紧急事项报告单", "第2次报告", "潮安区信访局", "2026年11月2日11时05分", "2026年11月2日11时30分", "重大紧急", "12人",
        "已推选5名代表座谈", "2026年11月2日9时30分向潮安区信访局报告", "领导批示", "李㙟", "㙟头村",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text
    assert not any(secret in text for secret in SECRETS)


def test_d11a_of_a_report_says_nothing_of_the_matter(request_for, text_of, handled) -> None:
    sealed = concealed(replace(handled, category=Category.REPORT, people_count=None))
    text = text_of(urgent_report(request_for("D11a", sealed)))
    assert "（内容密封）" in text
    assert "村道硬化" not in text
    assert "陈大海" not in text


@pytest.mark.parametrize("profile", PROFILES)
def test_d15_says_who_does_what_until_when(request_for, text_of, handled, profile) -> None:
    text = text_of(assignment_sheet(request_for("D15", concealed(handled), profile=profile)))
    for wanted in (
        "内部交办单", "TS-445103118-A1-20261102-003", "㙟头村村道硬化工程款拖欠", "公共服务办公室", "陈建国", "党政综合办公室", "核对合同和支付凭证",
        "2027年1月31日", "支付尾款", "交办人：黄伟明", "2026年11月5日", "承办人签收",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text
    assert not any(secret in text for secret in SECRETS)


@pytest.mark.parametrize(
    "more",
    [{"category": Category.REPORT}, {"identity_mode": IdentityMode.CONFIDENTIAL}],
    ids=["report", "confidential"],
)
def test_d15_of_a_report_gives_the_clue_only(request_for, text_of, handled, more) -> None:
    hidden = replace(handled, **more)
    for record in (hidden, concealed(hidden)):
        text = text_of(assignment_sheet(request_for("D15", record)))
        assert "核实㙟头村村道硬化工程款的支付情况" in text
        for word in ("拖欠", "尾款", "陈大海", *SECRETS):
            assert word not in text, word


def test_d15_of_a_report_without_a_clue_is_not_issued(request_for, handled) -> None:
    hidden = concealed(replace(handled, category=Category.REPORT, clue=""))
    assert UNFILLED in repr(assignment_sheet(request_for("D15", hidden)))


@pytest.mark.parametrize("profile", PROFILES)
def test_d16_says_why_by_how_much_and_until_when(
    request_for, text_of, handled, who, profile
) -> None:
    text = text_of(extension_notice(request_for("D16", handled, identity=who, profile=profile)))
    for wanted in (
        "延期办理告知书", "欧阳晓敏：", "于2026年11月4日受理", "原办理期限至2027年1月4日", "因工程决算审计尚未完成，根据《信访工作条例》第三十四条",
        "经本机关负责人批准", "办理期限延长27日，至2027年1月31日", "公共服务办公室", "特此告知。",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


def test_d16_of_a_hotline_order_counts_working_days(request_for, text_of, handled, who) -> None:
    first, more = date(2026, 11, 20), date(2026, 11, 27)
    order = replace(
        handled,
        rule_set=RuleSet.HOTLINE,
        extensions=(replace(handled.extensions[0], old_due_on=first, new_due_on=more),),
    )
    text = text_of(extension_notice(request_for("D16", order, identity=who)))
    assert "延长5个工作日" in text
    assert "第三十四条" not in text


@pytest.mark.parametrize("code", ["D11a", "D15", "D16"])
def test_they_are_offered_only_when_it_happened(code, petition) -> None:
    assert CATALOGUE[code].obstacle(petition)


def test_they_measure_up(request_for, set_paper, measure, handled, who) -> None:
    for build, code in ((urgent_report, "D11a"), (assignment_sheet, "D15")):
        sheets = set_paper(build(request_for(code, handled)))
        assert measure.problems(sheets.pdf, measure.archive, measure.paper) == [], code
        assert sheets.pages == 1, code
    notice = set_paper(extension_notice(request_for("D16", handled, identity=who)))
    checks = (measure.archive, measure.paper, measure.page_numbers, measure.kinsoku,
              measure.body_type, measure.signed("2026年11月20日"))  # fmt: skip
    assert measure.problems(notice.pdf, *checks) == []
