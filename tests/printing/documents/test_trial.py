"""Words being tried and words that were adjusted, on real papers."""

from datetime import date

import pytest

from tests.paper import judge
from tests.printing.documents.desks import CLERK, LEADER, NUMBER, promise, report, signed
from tests.printing.documents.test_press import read
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.fonts import MissingGlyph
from zwcx_desktop.printing.trial import NothingToShow, adjust, trial_draft

BREACH = "没有兑现的，我单位在二十日内公开说明原因，并依法依规承担相应责任。"
SAFEGUARDS = """（一）责任到人。|每项承诺写明责任科室和责任人，公开联系方式，欢迎随时询问进度。
（二）依法变更。|不以换届、责任人更替、行政区划和机构职能调整等为由不予履行。"""
CHANNELS = """欢迎拨打监督电话：{phone}[[；热线：{hotline}]]。
[[来信请发至{email}。]]
[[也可以投入举报箱（{boxes}）。]]"""
TEXTS = {"breach": BREACH, "safeguards": SAFEGUARDS, "channels": CHANNELS}


def test_an_adjusted_d01_is_set_to_the_standard_and_names_its_words(sign_in, press) -> None:
    ids = signed(sign_in, "就业帮扶", "入学审核")
    desk = sign_in(LEADER)
    earlier = press.issue(desk, "D01", ids[:1], NUMBER)
    desk.adjustments.adjust("D01", TEXTS)
    gathered = press.gather(desk, "D01", ids, number="凤溪镇诺〔2026〕2号", draft=False)
    sheets = press.lay(gathered, desk.clock.now())
    assert judge.findings(sheets.pdf, gathered.paper) == []
    said = read(sheets.pdf)
    for words in (BREACH, "（一）责任到人。每项承诺", "欢迎拨打监督电话：0768-5550112；热线："):
        assert words in said
    assert "|" not in said
    later = press.issue(desk, "D01", ids, "凤溪镇诺〔2026〕2号")
    assert (earlier.template, later.template) == ("D01-1", "D01-1+A1.3")
    assert BREACH not in read(desk.documents.pdf(earlier.id))
    desk.adjustments.adjust("D01", {"breach": press_original(desk, "breach")})
    assert press.issue(desk, "D01", ids, "凤溪镇诺〔2026〕3号").template == "D01-1+A1.4"


def press_original(desk, name: str) -> str:
    found = next(one for one in desk.adjustments.documents() if one.wording.code == "D01")
    return found.wording.text[name]


def test_a_paper_dated_before_keeps_the_words_of_its_day(sign_in, press) -> None:
    ids = signed(sign_in, "就业帮扶")
    desk = sign_in(LEADER)
    desk.adjustments.adjust("D01", {"breach": BREACH})
    today = desk.clock.today()
    dated = press.gather(desk, "D01", ids, Options(on=today))
    before = press.gather(
        desk, "D01", ids, Options(on=date(today.year, today.month, today.day - 1))
    )
    assert (dated.paper.template_version, before.paper.template_version) == ("1+A1.1", "1")
    assert BREACH in repr(dated.paper)
    assert BREACH not in repr(before.paper)


def test_words_are_tried_on_a_record_at_hand_and_kept_nowhere(sign_in, press) -> None:
    desk = sign_in(CLERK)
    with pytest.raises(NothingToShow, match="公开承诺书"):
        trial_draft(press, desk, "D01", {"breach": BREACH})
    desk.create("commitment", promise("就业帮扶"))
    gathered = trial_draft(press, desk, "D01", {"breach": BREACH})
    assert BREACH in repr(gathered.paper)
    assert gathered.paper.draft
    assert gathered.name == "措辞预览-D01-公开承诺书.pdf"
    assert BREACH not in repr(trial_draft(press, desk, "D01", {}).paper)
    assert desk.adjustments.of("D01") == ()


def test_trying_words_opens_no_seal(sign_in, press) -> None:
    desk = sign_in(CLERK)
    desk.create("complaint", report())
    desk = sign_in(LEADER)
    gathered = trial_draft(press, desk, "D12", {"close": "特此告知，感谢信任。"})
    assert "感谢信任" in repr(gathered.paper)
    assert "郑晓敏" not in repr(gathered.paper)
    assert "unseal" not in {line.action for line in desk.oversight.audit(0, 50)}


def test_a_character_no_font_has_is_named(sign_in, press) -> None:
    assert press.unprintable("㙟头村\n（一）明确责任。|每项") == ""
    assert press.unprintable("好\U0001f600的") == "\U0001f600"
    desk = sign_in(LEADER)
    with pytest.raises(MissingGlyph, match="受理告知书的“特此\U0001f600告知。”"):
        adjust(press, desk, {"D01": {"breach": BREACH}, "D12": {"close": "特此\U0001f600告知。"}})
    assert desk.adjustments.of("D01") == ()
    adjust(press, desk, {"D01": {"breach": BREACH}, "D12": {"close": "特此告知本人。"}})
    assert [len(desk.adjustments.of(code)) for code in ("D01", "D12")] == [1, 1]
