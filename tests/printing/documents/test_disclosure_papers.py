from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from zwcx_desktop.printing.documents.disclosures import public_notice, review_sheet
from zwcx_desktop.printing.documents.request import Options, Style
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.records.disclosure import (
    DayUnit,
    Disclosure,
    DisclosureKind,
    DisclosureState,
    ExceptionBasis,
    FinanceItem,
    Review,
    ReviewResult,
    ReviewStep,
    SecrecyPoint,
)
from zwcx_desktop.records.ids import Fen, UserId
from zwcx_desktop.records.parts import PrivacyChoice, PrivacyDecision, Publicity

ID = "440524198001010013"
PHONE = "13712345678"


def review(step: ReviewStep, by: str, day: int, **more: object) -> Review:
    at = datetime(2026, 11, day, 2, tzinfo=UTC)
    values = {"result": ReviewResult.PASS, **more}
    return Review(step=step, by=UserId(by), at=at, **values)


@pytest.fixture
def finance() -> Disclosure:
    """A finance notice with personal details in its text and two payees."""
    return Disclosure(
        state=DisclosureState.APPROVED,
        number="GK-445103118-A1-20261120-001",
        author=UserId("clerk"),
        kind=DisclosureKind.FINANCE,
        title="2026年第三季度临时救助资金发放情况",
        summary="公开临时救助资金的来源、对象和金额。",
        body=f"本季度共救助12户。\n其中㙟头村陈大海（电话{PHONE}，身份证号{ID}）5000.00元。",
        formed_on=date(2026, 11, 2),
        disclose_by=date(2026, 11, 30),
        basis="《社会救助暂行办法》（国务院令第649号）",
        publish_channels=("PORTAL", "BULLETIN_BOARD"),
        is_notice=True,
        notice_days=7,
        notice_unit=DayUnit.NATURAL_DAY,
        notice_from=date(2026, 11, 23),
        notice_to=date(2026, 11, 30),
        objection_contact="镇公共服务办公室，电话0768-5550123",
        finance=(
            FinanceItem(budget_year=2026, item="临时救助（上级补助）", source="上级专项资金",
                        budget=Fen(3000000), amount=Fen(2860000), payee_masked="救助对象9户",
                        period="2026年第三季度", owner="陈建国"),
            FinanceItem(budget_year=2026, item="临时救助（镇级配套）", source="镇级财政",
                        budget=Fen(1200000), amount=Fen(1000000), payee_masked="陈大海",
                        period="2026年第三季度", owner="陈建国"),
        ),
        reviews=(
            review(ReviewStep.CONTENT, "reviewer", 17, opinion="内容属实"),
            review(ReviewStep.SECRECY, "secrecy", 18, points=tuple(SecrecyPoint)),
            review(ReviewStep.SIGN, "leader", 19),
        ),
    )  # fmt: skip


def test_d07_carries_three_opinions_and_signatures(request_for, text_of, finance) -> None:
    text = text_of(review_sheet(request_for("D07", finance)))
    for wanted in (
        "政府信息公开审查单", "信息名称", "2026年第三季度临时救助资金发放情况", "内容摘要", "拟稿人", "李㙟", "形成日期",
        "2026年11月2日", "拟公开方式", "主动公开", "拟公开范围", "全社会", "拟公开时间", "2026年11月30日前", "不予公开",
        "理由和依据", "个人信息处理", "内容审核", "内容属实。", "签名：陈建国2026年11月17日", "保密审查",
        "不含国家秘密", "签名：周敏2026年11月18日", "签发意见", "签名：黄伟明2026年11月19日", "第十七条",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


def test_d07_is_one_page_and_archived(request_for, set_paper, measure, finance) -> None:
    sheets = set_paper(review_sheet(request_for("D07", finance)))
    assert sheets.pages == 1
    assert measure.problems(sheets.pdf, measure.archive, measure.paper) == []


def test_d07_before_review_has_room_to_sign(request_for, text_of, finance) -> None:
    text = text_of(review_sheet(request_for("D07", replace(finance, reviews=()), draft=True)))
    assert text.count("签名：年月日") == 3


def test_d07_says_what_became_of_personal_details(request_for, text_of, finance) -> None:
    assert "2处疑似个人信息，尚待处理" in text_of(review_sheet(request_for("D07", finance)))
    clean = replace(finance, body="本季度共救助12户。")
    assert "未发现身份证号" in text_of(review_sheet(request_for("D07", clean)))
    decided = replace(
        finance,
        privacy_decisions=(
            PrivacyDecision(text="1＊＊", choice=PrivacyChoice.MASK),
            PrivacyDecision(text=PHONE, choice=PrivacyChoice.KEEP, reason="对外公布的值班手机"),
        ),
    )
    text = text_of(review_sheet(request_for("D07", decided)))
    assert "扫描发现2处，逐项处理：脱敏、保留（对外公布的值班手机）" in text
    assert PHONE not in text


def test_d07_of_a_refusal_gives_ground_and_reason(request_for, text_of, finance) -> None:
    refused = replace(
        finance,
        publicity=Publicity.NOT_DISCLOSED,
        exception_basis=(ExceptionBasis.X15_PRIVACY,),
        exception_text="涉及救助对象病情",
        reviews=(review(ReviewStep.SECRECY, "leader", 18, result=ReviewResult.REFUSE,
                        combined=True),),
    )  # fmt: skip
    text = text_of(review_sheet(request_for("D07", refused)))
    for wanted in ("个人隐私（第十五条）", "涉及救助对象病情。", "不予公开（小单位合并审查）"):
        assert wanted in text, wanted


def test_d08_says_everything_required(request_for, text_of, finance) -> None:
    text = text_of(public_notice(request_for("D08", finance, number="凤溪镇公〔2026〕3号")))
    for wanted in (
        "凤溪镇公〔2026〕3号", "关于2026年第三季度临时救助资金发放情况的公示",
        "根据《社会救助暂行办法》（国务院令第649号）", "预算年度：2026年", "单位：元", "项目名称", "资金来源", "预算金额",
        "实际支出", "收款方", "时间", "责任人", "28,600.00", "合计", "42,000.00", "38,600.00",
        "合计（大写）：叁万捌仟陆佰元整", "公示期为2026年11月23日至2026年11月30日（7日）",
        "异议受理：镇公共服务办公室，电话0768-5550123", "监督电话：0768-5550112", "2026年11月20日",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


def test_d08_shows_nobodys_numbers_nor_full_payee(request_for, text_of, finance) -> None:
    text = text_of(public_notice(request_for("D08", finance)))
    assert PHONE not in text
    assert ID not in text
    assert "440524********0013" in text
    assert "陈**" in text
    wrong_digit = replace(finance, body="身份证号440524198001010019。")
    assert "440524198001010019" not in text_of(public_notice(request_for("D08", wrong_digit)))


def test_d08_keeps_what_was_kept_on_purpose(request_for, text_of, finance) -> None:
    kept = PrivacyDecision(text=PHONE, choice=PrivacyChoice.KEEP, reason="值班手机")
    text = text_of(public_notice(request_for("D08", replace(finance, privacy_decisions=(kept,)))))
    assert PHONE in text
    assert ID not in text


def test_d08_without_table_basis_or_period_has_no_holes(request_for, text_of) -> None:
    plain = Disclosure(title="关于村道改造的公示", summary="改造村道2条。")
    text = text_of(public_notice(request_for("D08", plain, options=Options(style=Style.NOTICE))))
    assert "关于村道改造的公示" in text
    assert "根据《中华人民共和国政府信息公开条例》" in text
    assert "公示期限" not in text
    assert "异议受理：" not in text
    assert "二、异议受理" in text
    assert UNFILLED not in text


def test_d08_measures_up_to_the_standard(request_for, set_paper, measure, finance) -> None:
    sheets = set_paper(public_notice(request_for("D08", finance, number="凤溪镇公〔2026〕3号")))
    checks = (measure.archive, measure.paper, measure.page_numbers, measure.kinsoku,
              measure.letterhead, measure.signed("2026年11月20日"))  # fmt: skip
    assert measure.problems(sheets.pdf, *checks) == []


@pytest.mark.parametrize(
    ("opinion", "said"),
    [
        ("", "同意公开。"),
        ("同意公开。", "同意公开。"),
        ("内容属实，同意公开。", "内容属实，同意公开。"),
        ("内容属实。", "同意公开。内容属实。"),
    ],
)
def test_d07_says_the_result_once(request_for, text_of, finance, opinion, said) -> None:
    content, *others = finance.reviews
    judged = replace(finance, reviews=(replace(content, opinion=opinion), *others))
    text = text_of(review_sheet(request_for("D07", judged)))
    assert f"内容审核意见{said}签名" in text


def test_d08_keeps_large_sums_whole(request_for, set_paper, finance) -> None:
    item = replace(finance.finance[0], budget=Fen(43_849_740), amount=Fen(1_876_543_210))
    sheets = set_paper(public_notice(request_for("D08", replace(finance, finance=(item,) * 3))))
    document = pypdfium2.PdfDocument(sheets.pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    for whole in ("438,497.40", "18,765,432.10", "1,315,492.20", "56,296,296.30"):
        assert whole in text, whole
