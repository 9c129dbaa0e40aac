from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.oversight import written_answer
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.paper import Correspondence
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.oversight_item import (
    Adoption,
    ItemKind,
    Openness,
    OversightItem,
    Talk,
)

DEPUTY = OversightItem(
    kind=ItemKind.NPC,
    item_no="第012号",
    title="关于㙟头村道路硬化的建议",
    proposer="林国强",
    assigned_by="潮安区人大常委会选联工委",
    content="建议硬化村道。",
    assigned_on=date(2026, 9, 1),
    talks=(
        Talk(on=date(2026, 10, 8), by=UserId("clerk")),
        Talk(on=date(2026, 10, 8), by=UserId("clerk")),
        Talk(on=date(2026, 10, 20), by=UserId("clerk")),
    ),
    reply_text="1.已列入2026年民生实事。\n2.计划12月底完工，联系电话13712345678。",
)
COURT = OversightItem(
    kind=ItemKind.JUDICIAL,
    item_no="（2026）粤5103司建2号",
    title="规范合同履行",
    proposer="潮州市潮安区人民法院",
    received_on=date(2026, 10, 9),
    adoption=Adoption.PARTLY,
    adoption_note="第三条建议由区财政局统一办理。",
    reply_text="已制定合同台账。",
)


def test_d33_answers_a_deputy_and_asks_whether_he_is_satisfied(request_for, text_of) -> None:
    text = text_of(written_answer(request_for("D33", DEPUTY, number="凤溪镇函〔2026〕8号")))
    for wanted in (
        "关于人大代表建议（第012号）的答复函", "林国强代表：", "“关于㙟头村道路硬化的建议”（编号：第012号）收悉",
        "一、办理情况", "1.已列入2026年民生实事。", "二、沟通情况", "于2026年10月8日、2026年10月20日就建议",
        "感谢对我单位工作的关心和支持。", "（联系人：李㙟，联系电话：0768-5550101）", "附件：办理情况征询意见表",
        "□满意", "□不满意", "凤溪镇函〔2026〕8号", "抄送：潮安区人大常委会选联工委。", "公开方式：主动公开",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "13712345678" not in text
    assert "采纳情况" not in text
    assert UNFILLED not in text


def test_d33_answers_a_court_how_far_its_advice_is_adopted(request_for, text_of) -> None:
    text = text_of(written_answer(request_for("D33", COURT)))
    for wanted in (
        "关于（2026）粤5103司建2号司法建议办理情况的复函", "潮州市潮安区人民法院：",
        "贵院2026年10月9日发来的（2026）粤5103司建2号“规范合同履行”收悉", "二、采纳情况", "对上述建议予以部分采纳。",
        "第三条建议由区财政局统一办理。", "特此函复。",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "征询意见表" not in text
    refused = replace(COURT, adoption=Adoption.NONE, adoption_note="")
    assert "对上述建议未予采纳。" in text_of(written_answer(request_for("D33", refused)))


def test_d33_says_why_it_is_not_public(request_for, text_of) -> None:
    secret = replace(DEPUTY, openness=Openness(reason_not="涉及第三方商业秘密"))
    text = text_of(written_answer(request_for("D33", secret)))
    assert "本件不予公开，理由：涉及第三方商业秘密。" in text
    assert "主动公开" not in text
    shown = replace(DEPUTY, openness=Openness(on=date(2026, 11, 1), place="门户网站"))
    assert "本件办理情况已于2026年11月1日公开。" in text_of(
        written_answer(request_for("D33", shown))
    )


def test_a_member_is_called_by_what_he_is_only_once(request_for) -> None:
    for proposer, kind, wanted in (
        ("林国强", ItemKind.CPPCC, "林国强委员"),
        ("林国强代表", ItemKind.NPC, "林国强代表"),
        ("民盟潮安区总支委员会", ItemKind.CPPCC, "民盟潮安区总支委员会"),
    ):
        item = replace(DEPUTY, proposer=proposer, kind=kind)
        assert written_answer(request_for("D33", item)).addressee == wanted


def test_a_court_appearance_is_not_answered_in_writing() -> None:
    assert CATALOGUE["D33"].obstacle(replace(COURT, kind=ItemKind.APPEARANCE))
    assert not CATALOGUE["D33"].obstacle(COURT)


@pytest.mark.parametrize("kind", [k for k in ItemKind if k is not ItemKind.APPEARANCE])
def test_d33_measures_up_to_the_standard(kind, request_for, set_paper) -> None:
    item = replace(DEPUTY, kind=kind, received_on=date(2026, 10, 9), talks=(), content="")
    paper = written_answer(request_for("D33", item, number="凤溪镇函〔2026〕8号"))
    assert isinstance(paper.letterhead, Correspondence)
    set_paper(paper)


@pytest.mark.parametrize(
    ("kind", "proposer", "said"),
    [
        (ItemKind.NPC, "林小兰", "您提出的"),
        (ItemKind.NPC, "凤溪镇代表团", "贵单位提出的"),
        (ItemKind.CPPCC, "陈建国", "您提出的"),
        (ItemKind.CPPCC, "民盟潮安区基层委员会", "贵单位提出的"),
        (ItemKind.JUDICIAL, "潮安区人民法院", "贵院2026年"),
        (ItemKind.PROCURATORIAL, "潮安区人民检察院", "贵院2026年"),
        (ItemKind.RECONSIDERATION, "潮安区司法局", "贵单位2026年"),
    ],
)
def test_d33_addresses_whom_it_answers(request_for, text_of, kind, proposer, said) -> None:
    item = replace(COURT, kind=kind, proposer=proposer)
    assert said in text_of(written_answer(request_for("D33", item)))


def test_d33_to_who_reconsiders_is_a_letter_in_title_and_words(request_for, text_of) -> None:
    item = replace(COURT, kind=ItemKind.RECONSIDERATION, proposer="潮安区司法局")
    text = text_of(written_answer(request_for("D33", item)))
    assert "行政复议意见书落实情况的复函" in text
    assert "特此函复。" in text


def test_d33_does_not_tell_of_a_publication_after_its_own_date(request_for, text_of) -> None:
    for on, told in ((date(2026, 11, 20), True), (date(2026, 11, 21), False)):
        item = replace(COURT, openness=Openness(on=on))
        text = text_of(written_answer(request_for("D33", item)))
        assert ("本件办理情况已于" in text) is told
