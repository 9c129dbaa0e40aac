from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.complainant import NobodyToTell
from zwcx_desktop.printing.documents.complaint_replies import call_sheet, reply
from zwcx_desktop.printing.documents.delivery import receipt
from zwcx_desktop.printing.documents.request import Options, Sent
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.records.complaint import (
    KIND,
    Category,
    Complaint,
    ComplaintLink,
    ComplaintState,
    ContactMode,
    Delivery,
    DeliveryMode,
    FollowUp,
    IdentityMode,
    LinkKind,
    Outcome,
    RuleSet,
    Verified,
)
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.parts import Grade

SECRETS = ("欧阳晓敏", "13800138025", "3巷5号", "440524198001010013")
PROFILES = ("national", "chaozhou", "foshan", "panjin", "meizhou_yj")
REMEDY = "自收到本意见书之日起30日内向潮州市潮安区人民政府提出复查请求"


@pytest.fixture
def answered(petition) -> Complaint:
    return replace(
        petition,
        state=ComplaintState.REPLY_SIGNED,
        accepted_on=date(2026, 11, 4),
        handler_id=UserId("reviewer"),
        handler_unit=UnitId("social"),
        findings="工程于2025年9月验收合格，决算价128.6万元。\n截至2026年10月已付90万元。",
        verified=Verified.TRUE,
        outcome=Outcome.RESOLVED,
        reply_text="1.尾款38.6万元于2026年12月31日前支付。\n2.拖欠因决算审计未完成，已向你说明。",
        reply_basis="《保障中小企业款项支付条例》第九条",
    )


@pytest.fixture
def delivered(answered) -> Complaint:
    return replace(
        answered,
        state=ComplaintState.REPLIED,
        reply_doc="凤溪镇信复〔2026〕3号",
        replied_on=date(2026, 11, 20),
        delivery=Delivery(mode=DeliveryMode.POST, sent_on=date(2026, 11, 20),
                          received_on=date(2026, 11, 22), tracking_no="XA12345678944",
                          relation="配偶"),
    )  # fmt: skip


@pytest.mark.parametrize("profile", PROFILES)
def test_d17_of_a_petition_says_all_four_parts(
    request_for, text_of, answered, who, profile
) -> None:
    text = text_of(reply(request_for("D17", answered, identity=who, profile=profile)))
    for wanted in (
        "关于欧阳晓敏反映“㙟头村村道硬化工程款拖欠”事项的处理意见", "欧阳晓敏：", "于2026年11月2日通过来信提出的", "信访事项，我单位于2026年11月4日受理",
        "一、投诉请求", "1.支付尾款。", "2.说明拖欠原因。", "二、调查核实的事实和理由", "决算价128.6万元", "反映的情况属实",
        "三、处理意见及依据", "根据《保障中小企业款项支付条例》第九条，对投诉请求予以支持", "尾款38.6万元", "四、救济途径", REMEDY,
        "潮州市潮安区凤溪镇人民政府", "2026年11月20日",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text
    assert "监督电话" not in text
    assert not any(secret in text for secret in SECRETS[1:])


@pytest.mark.parametrize("rules", [RuleSet.HOTLINE, RuleSet.DISHONESTY, RuleSet.CUSTOM])
def test_d17_of_anything_else_names_whom_to_ask_instead(
    request_for, text_of, answered, who, rules
) -> None:
    other = replace(answered, rule_set=rules, channel="HOTLINE_12345", source_no="CZ77",
                    reply_basis="")  # fmt: skip
    text = text_of(reply(request_for("D17", other, identity=who)))
    assert text.startswith("投诉举报答复书")
    assert "经12345政务服务平台转来，我单位于2026年11月2日收到" in text
    assert "来源工单号：CZ77" in text
    assert "复查" not in text
    for wanted in ("可以联系公共服务办公室，电话：", "0768-5550101", "监督电话：0768-5550112"):
        assert wanted in text, wanted
    assert UNFILLED not in text


@pytest.mark.parametrize("outcome", list(Outcome))
def test_d17_has_words_for_every_outcome(request_for, answered, who, outcome) -> None:
    planned = date(2027, 3, 1) if outcome is Outcome.PLANNED else None
    record = replace(answered, outcome=outcome, planned_on=planned)
    said = repr(reply(request_for("D17", record, identity=who)))
    assert UNFILLED not in said
    assert ("2027年3月1日" in said) == (outcome is Outcome.PLANNED)


def test_d17_without_findings_is_not_issued(request_for, answered, who) -> None:
    for name in ("findings", "reply_text", "outcome", "request"):
        empty = replace(answered, **{name: None if name == "outcome" else ""})
        assert UNFILLED in repr(reply(request_for("D17", empty, identity=who))), name


def test_d17_of_an_anonymous_letter_hangs_in_public_without_a_name(
    request_for, text_of, answered
) -> None:
    letter = replace(
        answered, identity_mode=IdentityMode.ANONYMOUS, findings="联系人13900139000已核实。"
    )
    paper = reply(request_for("D17", letter))
    text = text_of(paper)
    assert paper.addressee == ""
    assert "没有留下可以联系的方式，现公告答复如下" in text
    assert "13900139000" not in text
    assert "复查" not in text
    assert not CATALOGUE["D17"].obstacle(letter)


def test_d17_of_an_anonymous_report_does_not_hang_anywhere(answered) -> None:
    assert KIND.seal is not None
    report = replace(answered, identity_mode=IdentityMode.ANONYMOUS, category=Category.REPORT)
    shown, _ = KIND.seal.conceal(report)
    assert "不公告答复" in CATALOGUE["D17"].obstacle(shown)


def test_d17_of_a_merged_complaint_gives_what_its_primary_found(
    request_for, text_of, petition, answered, who
) -> None:
    link = ComplaintLink(
        other=RecordId("first"), kind=LinkKind.DUPLICATE, basis="相同", primary=RecordId("first"),
        decided_by=UserId("leader"), decided_at=datetime(2026, 11, 5, tzinfo=UTC),
    )  # fmt: skip
    merged = replace(petition, state=ComplaintState.MERGED, links=(link,))
    first = {RecordId("first"): replace(answered, number="TS-445103118-A1-20261028-001")}
    text = text_of(reply(request_for("D17", merged, identity=who, tied=first)))
    assert "尾款38.6万元" in text
    assert "登记编号：TS-445103118-A1-20261102-003" in text
    assert "20261028" not in text
    assert UNFILLED not in text
    drafted = {RecordId("first"): replace(answered, state=ComplaintState.REPLY_DRAFT)}
    assert UNFILLED in repr(reply(request_for("D17", merged, identity=who, tied=drafted)))


@pytest.mark.parametrize("profile", PROFILES)
def test_d18_says_what_is_known_and_leaves_room_for_the_rest(
    request_for, text_of, delivered, who, profile
) -> None:
    text = text_of(receipt(request_for("D18", delivered, identity=who, profile=profile)))
    for wanted in (
        "送达回证", "信访事项处理意见书（凤溪镇信复〔2026〕3号）", "欧阳晓敏", "■邮寄（挂号）", "□留置送达", "XA12345678944", "3巷5号", "2026年11月22日",
        "收件人签名", "配偶", "拒收、留置", "见证人签名", "送达人签名",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


def test_d18_before_delivery_is_filled_in_by_hand(request_for, text_of, answered, who) -> None:
    text = text_of(receipt(request_for("D18", answered, identity=who)))
    assert "信访事项处理意见书" in text
    assert "■" not in text
    assert "（）" not in text


def test_d18_is_for_the_document_sent_last_or_the_one_named(
    request_for, text_of, answered, who
) -> None:
    sent = (
        Sent("D17", "处理意见书（答复书）", "凤溪镇信复〔2026〕3号"),
        Sent("D16", "延期办理告知书", "凤溪镇告〔2026〕9号"),
    )
    text = text_of(receipt(request_for("D18", answered, identity=who, sent=sent)))
    assert "延期办理告知书（凤溪镇告〔2026〕9号）" in text
    last = text_of(receipt(request_for("D18", answered, identity=who, sent=sent[:1])))
    assert "信访事项处理意见书（凤溪镇信复〔2026〕3号）" in last
    named = Options(served="受理告知书（凤溪镇告〔2026〕2号）")
    text = text_of(receipt(request_for("D18", answered, identity=who, sent=sent, options=named)))
    assert "受理告知书（凤溪镇告〔2026〕2号）" in text


def test_d18_needs_the_name(request_for, delivered) -> None:
    with pytest.raises(NobodyToTell):
        receipt(request_for("D18", delivered))


def called(complaint: Complaint, **more: object) -> Complaint:
    call = FollowUp(
        **{
            "by": UserId("clerk"),
            "at": datetime(2026, 11, 24, 1, 5, tzinfo=UTC),
            "mode": ContactMode.PHONE,
            "reached": True,
            "solved": True,
            "satisfaction": Grade.GOOD,
            "opinion": "对处理结果满意",
            **more,
        }
    )
    return replace(complaint, followups=(*complaint.followups, call))


@pytest.mark.parametrize("profile", PROFILES)
def test_d19_says_what_was_asked_and_answered(
    request_for, text_of, delivered, who, profile
) -> None:
    record = called(delivered)
    text = text_of(call_sheet(request_for("D19", record, identity=who, profile=profile)))
    for wanted in (
        "回访记录表", "■电话", "■已联系上", "■已解决", "□非常满意", "■满意", "□非常不满意", "对处理结果满意。", "回访人：李㙟", "2026年11月24日9时05分",
        "欧阳**", "138****8025", "陈建国", "不得是本件承办人",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert not any(secret in text for secret in SECRETS)


def test_d19_of_nobody_called_yet_is_a_form_to_fill_in(request_for, text_of, delivered) -> None:
    text = text_of(call_sheet(request_for("D19", delivered)))
    assert "■" not in text
    assert text.count("（已依法隐去）") == 2


def test_d19_shows_every_call(request_for, text_of, set_paper, delivered, who) -> None:
    twice = called(
        called(delivered, solved=False, satisfaction=Grade.BAD),
        reached=False, solved=False, satisfaction=None,
    )  # fmt: skip
    paper = call_sheet(request_for("D19", twice, identity=who))
    text = text_of(paper)
    assert "第1次回访" in text
    assert "第2次回访" in text
    assert "■不满意" in text
    assert "■未联系上" in text
    assert set_paper(paper).pages <= 2


@pytest.mark.parametrize("code", ["D17", "D19"])
def test_they_are_offered_only_when_it_happened(code, petition) -> None:
    assert CATALOGUE[code].obstacle(petition)


def test_they_measure_up(request_for, set_paper, measure, answered, delivered, who) -> None:
    opinion = set_paper(reply(request_for("D17", answered, identity=who)))
    checks = (measure.archive, measure.paper, measure.page_numbers, measure.kinsoku,
              measure.body_type, measure.signed("2026年11月20日"))  # fmt: skip
    assert measure.problems(opinion.pdf, *checks) == []
    for build, code, record in (
        (receipt, "D18", delivered),
        (receipt, "D18", answered),
        (call_sheet, "D19", called(delivered)),
        (call_sheet, "D19", delivered),
    ):
        sheets = set_paper(build(request_for(code, record, identity=who)))
        assert measure.problems(sheets.pdf, measure.archive, measure.paper) == [], code
        assert sheets.pages == 1, code


@pytest.mark.parametrize(
    ("channel", "mode", "said"),
    [
        ("LETTER", IdentityMode.REAL_NAME, "事项，我单位当日受理。"),
        ("HOTLINE_12345", IdentityMode.REAL_NAME, "我单位于2026年11月2日收到并受理。"),
        ("LETTER_BOX", IdentityMode.ANONYMOUS, "的事项，并于当日受理。因反映人"),
    ],
)
def test_d17_does_not_say_one_day_twice(
    request_for, text_of, answered, who, channel, mode, said
) -> None:
    same = replace(answered, channel=channel, identity_mode=mode, accepted_on=answered.received_on)
    identity = who if same.reachable else None
    assert said in text_of(reply(request_for("D17", same, identity=identity)))
