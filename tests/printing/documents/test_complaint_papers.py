from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from zwcx_desktop.printing.documents.complainant import NobodyToTell
from zwcx_desktop.printing.documents.complaints import acceptance_notice, registration_form
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.records.complaint import (
    KIND,
    Category,
    Complainant,
    Complaint,
    ComplaintState,
    IdentityMode,
    Respondent,
    RespondentKind,
    RuleSet,
)
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import AttachedFile

WHO = Complainant(
    name="欧阳晓敏",
    phone="13800138025",
    address="潮州市潮安区凤溪镇㙟头村3巷5号",
    id_no="440524198001010013",
)
SECRETS = ("欧阳晓敏", "13800138025", "3巷5号", "440524198001010013")


@pytest.fixture
def hotline() -> Complaint:
    """A work order of the hotline, accepted and assigned."""
    return Complaint(
        state=ComplaintState.ASSIGNED,
        number="TS-445103118-A1-20261116-001",
        author=UserId("clerk"),
        channel="HOTLINE_12345",
        source_no="CZ20261116008812",
        received_at=datetime(2026, 11, 16, 1, 30, tzinfo=UTC),
        identity_mode=IdentityMode.REAL_NAME,
        category=Category.COMPLAINT,
        title="㙟头村路口夜间无照明",
        facts="6盏路灯已熄灭两周，可联系13900139000。",
        request="尽快修复路灯。",
        place="㙟头村",
        respondents=(
            Respondent(name="㙟头村村民委员会"),
            Respondent(name="陈大海", kind=RespondentKind.PERSON),
        ),
        rule_set=RuleSet.HOTLINE,
        accepted_on=date(2026, 11, 17),
        due_on=date(2026, 11, 24),
        handler_unit=UnitId("social"),
        attachments=(AttachedFile(name="现场照片.jpg", mime="image/jpeg", size=1, sha256="0"),),
    )


def concealed(complaint: Complaint) -> Complaint:
    assert KIND.seal is not None
    shown, _ = KIND.seal.conceal(complaint)
    return shown


def test_d11_says_everything_required_with_identity_masked(request_for, text_of, hotline) -> None:
    text = text_of(registration_form(request_for("D11", concealed(hotline), identity=WHO)))
    for wanted in (
        "投诉举报登记表", "TS-445103118-A1-20261116-001", "CZ20261116008812", "12345政务服务平台",
        "2026年11月16日9时30分", "欧阳**", "138****8025", "㙟头村***", "㙟头村村民委员会、陈**", "㙟头村路口夜间无照明",
        "尽快修复路灯", "现场照片.jpg", "拟办意见", "领导批示", "签名：", "个人信息告知", "公共服务办公室", "李㙟",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert not any(secret in text for secret in (*SECRETS, "13900139000"))
    assert UNFILLED not in text


def test_d11_without_the_right_to_read_hides_all(request_for, text_of, hotline) -> None:
    text = text_of(registration_form(request_for("D11", concealed(hotline))))
    assert text.count("（已依法隐去）") == 3
    assert "欧阳" not in text


def test_d11_of_a_sealed_report_shows_no_name(request_for, text_of, hotline) -> None:
    report = replace(
        hotline,
        category=Category.REPORT,
        identity_mode=IdentityMode.CONFIDENTIAL,
        complainant=WHO,
        title="反映黄伟明",
        facts="黄伟明在工程发包中打招呼。",
        respondents=(
            Respondent(name="黄伟明", kind=RespondentKind.PERSON, is_self_org=True, is_leader=True),
        ),
        attachments=(AttachedFile(name="黄伟明通话.mp3", mime="audio/mpeg", size=1, sha256="0"),),
    )
    for identity in (None, WHO):
        paper = registration_form(request_for("D11", concealed(report), identity=identity))
        text = text_of(paper)
        for name in ("黄伟明", "黄**", "欧阳", "打招呼", "通话"):
            assert name not in text, name
        assert "（密封保存）" in text
        assert "1件" in text


def test_d11_of_an_anonymous_letter_says_so(request_for, text_of, hotline) -> None:
    letter = replace(hotline, identity_mode=IdentityMode.ANONYMOUS, respondents=())
    text = text_of(registration_form(request_for("D11", letter)))
    assert text.count("匿名") == 2
    assert "已依法隐去" not in text


def test_d11_is_one_page(request_for, set_paper, measure, hotline) -> None:
    sheets = set_paper(registration_form(request_for("D11", concealed(hotline), identity=WHO)))
    assert sheets.pages == 1
    assert measure.problems(sheets.pdf, measure.archive, measure.paper) == []


def test_d12_says_everything_required_to_the_person(request_for, text_of, hotline) -> None:
    paper = acceptance_notice(
        request_for("D12", hotline, identity=WHO, number="凤溪镇告〔2026〕5号")
    )
    text = text_of(paper)
    for wanted in (
        "受理告知书", "凤溪镇告〔2026〕5号", "欧阳晓敏：", "你（单位）于2026年11月16日通过12345政务服务平台反映的“㙟头村路口夜间无照明”事项",
        "登记编号：TS-445103118-A1-20261116-001", "来源工单号：CZ20261116008812", "现予受理",
        "受理之日（2026年11月17日）起5个工作日内办结并答复", "2026年11月24日", "承办科室：公共服务办公室", "联系电话：0768-5550101",
        "查询方式", "特此告知。", "潮州市潮安区凤溪镇人民政府", "2026年11月20日",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


def test_d12_of_a_hotline_order_accepted_late_says_what_is_left(
    request_for, text_of, hotline
) -> None:
    late = replace(hotline, accepted_on=date(2026, 11, 20))
    assert "起2个工作日内" in text_of(acceptance_notice(request_for("D12", late, identity=WHO)))
    passed = replace(hotline, accepted_on=date(2026, 11, 24))
    text = text_of(acceptance_notice(request_for("D12", passed, identity=WHO)))
    assert "起依法按期办结并答复" in text


def test_d12_with_a_limit_set_by_the_sender_counts_days(request_for, text_of, hotline) -> None:
    custom = replace(hotline, rule_set=RuleSet.CUSTOM)
    assert "起7日内" in text_of(acceptance_notice(request_for("D12", custom, identity=WHO)))


def test_d12_of_a_petition_says_sixty_days(request_for, text_of, hotline) -> None:
    petition = replace(hotline, rule_set=RuleSet.XINFANG, due_on=date(2027, 1, 18), source_no="")
    text = text_of(acceptance_notice(request_for("D12", petition, identity=WHO)))
    assert "起60日内" in text
    assert "2027年1月18日" in text
    assert "来源工单号" not in text


@pytest.mark.parametrize("mode", [IdentityMode.ANONYMOUS, IdentityMode.UNCLEAR])
def test_d12_is_not_for_the_anonymous(request_for, hotline, mode) -> None:
    with pytest.raises(NobodyToTell, match="不制发受理告知书"):
        acceptance_notice(request_for("D12", replace(hotline, identity_mode=mode)))


def test_d12_needs_the_name_but_its_draft_does_not(request_for, text_of, hotline) -> None:
    with pytest.raises(NobodyToTell, match="抬头"):
        acceptance_notice(request_for("D12", hotline))
    assert "×××：" in text_of(acceptance_notice(request_for("D12", hotline, draft=True)))


def test_d12_for_a_child_goes_to_the_guardian(request_for, hotline) -> None:
    child = Complainant(name="小明", minor_under_14=True, guardian="郑建华")
    paper = acceptance_notice(request_for("D12", hotline, identity=child))
    assert paper.addressee == "郑建华"


def test_d12_measures_up_to_the_standard(request_for, set_paper, measure, hotline) -> None:
    sheets = set_paper(acceptance_notice(request_for("D12", hotline, identity=WHO)))
    checks = (measure.archive, measure.paper, measure.page_numbers, measure.kinsoku,
              measure.body_type, measure.signed("2026年11月20日"))  # fmt: skip
    assert measure.problems(sheets.pdf, *checks) == []
