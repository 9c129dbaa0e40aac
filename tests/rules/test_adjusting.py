"""What a leader may make of a text, sentence by sentence, and from which day a paper says it."""

import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.assets import asset
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.rules.adjusting import (
    Adjustment,
    adjusted,
    dropped,
    examples,
    fault,
    latest,
    tidy,
)
from zwcx_desktop.rules.templates import NAME, OPTIONAL, Wording, fill, length, read_wording

TOML = """
code = "D01"
version = "1"
valid_from = 2016-12-22
title = "公开承诺书"
source = "测试"
[text]
title = "公开承诺书"
channels = "监督电话：{phone}[[；热线：{hotline}]]。\\n[[电子信箱：{email}。]]"
breach = "未按承诺兑现的，依法依规承担相应责任。"
safeguards = "（一）明确责任。|每项落实。\\n（二）留痕管理。|全部登记。"
third = "（三）政府信息管理情况。|逐件审核。"
thanks = "感谢支持。"
[bounds]
channels = { label = "监督方式", longest = 60 }
breach = { label = "违约责任", longest = 30, keep = ["依法依规承担相应责任"] }
safeguards = { label = "保障措施", longest = 80, lines = 3 }
third = { label = "信息管理", longest = 40 }
thanks = { label = "致谢", longest = 20, empty = true }
[blanks]
phone = { label = "监督电话", example = "0768-1" }
hotline = { label = "热线名称", example = "12345" }
email = { label = "电子信箱", example = "a@b" }
"""
WORDING = read_wording(TOML)
SHIPPED = [
    read_wording(path.read_text(encoding="utf-8"))
    for path in sorted(asset("templates").glob("*.toml"))
]
ADJUSTABLE = [(wording, name) for wording in SHIPPED for name in wording.bounds]
CHANNELS = WORDING.text["channels"]
GOOD = "欢迎拨打监督电话：{phone}[[；热线：{hotline}]]。\n[[信箱：{email}。]]"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("channels", GOOD),
        ("channels", "[[（热线：{hotline}）]]电话：{phone}。\n[[来信寄往{email}。]]"),
        ("breach", "没有做到的，书面说明，依法依规承担相应责任。"),
        ("breach", "国发〔2016〕76号：依法依规承担相应责任。"),
        ("safeguards", "（一）明确责任。|落实到人。"),
        ("safeguards", "（一）甲。|一。\n（二）乙。|二。\n（三）丙。|三。"),
        ("third", "（三）信息管理。|每件审核。"),
        ("thanks", ""),
        ("breach", "请拨打0768-2281234。依法依规承担相应责任。"),
    ],
)
def test_within_its_bounds_a_text_may_say_anything(name: str, words: str) -> None:
    assert fault(WORDING, name, words) == ""


@pytest.mark.parametrize(
    ("name", "words", "why"),
    [
        ("title", "承诺", "不能调整"),
        ("breach", "", "不能没有文字"),
        ("channels", GOOD.replace("{phone}", ""), "少了〔监督电话〕"),
        ("channels", GOOD.replace("{phone}", "{phone}{phone}"), "多了〔监督电话〕"),
        ("channels", GOOD.replace("。", "{address}。", 1), "多了〔address〕"),
        ("channels", GOOD.replace("[[；热线：{hotline}]]", "；热线：{hotline}"), "【】里是有内容才印"),
        ("channels", GOOD.replace("{phone}[[；", "[[{phone}；"), "【】里是有内容才印"),
        ("channels", GOOD + "[[无条件]]", "【】里是有内容才印"),
        ("channels", GOOD.replace("]]。\n[[", "，"), "【】里是有内容才印"),
        ("channels", GOOD.replace("[[；", "；"), "须成对"),
        ("channels", GOOD.replace("]]", "", 1), "须成对"),
        ("channels", GOOD.replace("{phone}", "{phone}}"), "须成对"),
        ("channels", GOOD.replace("热线：", "热{线：", 1), "须成对"),
        ("channels", GOOD.replace("\n", ""), "原文是 2 行"),
        ("channels", GOOD.replace("电话：", "电话|"), "不能用“|”"),
        ("breach", "依法依规承担责任。", "请保留“依法依规承担相应责任”"),
        ("breach", "依法依规承担相应责任。" + "字" * 20, "共 31 字，请减到 30 字以内"),
        ("breach", "（未填）依法依规承担相应责任。", "不能写“（未填）”"),
        ("breach", "13800138000依法依规承担相应责任。", "像是手机号码"),
        ("breach", "11010519491231002X依法依规承担相应责任。", "像是公民身份号码"),
        ("breach", "依法依规承担相应责任。\u200b", "看不见的控制字符（U+200B）"),
        ("breach", "依法依规承担相应责任。\t甲", "看不见的控制字符（U+0009）"),
        ("breach", "依法依规承担相应责任。 ", "不能有空格"),
        ("safeguards", "（一）甲。|一。\n\n（二）乙。|二。", "多余的空行"),
        ("safeguards", "（一）明确责任。每项落实。", "第 1 行请用一个“|”"),
        ("safeguards", "（一）甲。|一。\n（二）乙|二|三。", "第 2 行请用一个“|”"),
        ("safeguards", "（一）甲。|", "第 1 行的“|”前后都要有文字"),
        ("safeguards", "（一）甲。|一。\n（三）乙。|二。", "第 2 行请以“（二）”开头"),
        ("safeguards", "\n".join(f"（{n}）甲。|甲。" for n in "一二三四"), "共 4 行，请减到 3 行"),
        ("third", "（一）信息管理。|每件审核。", "第 1 行请以“（三）”开头"),
    ],
)  # fmt: skip
def test_out_of_its_bounds_a_text_is_told_what_to_do(name: str, words: str, why: str) -> None:
    assert why in fault(WORDING, name, words)


@pytest.mark.parametrize(("wording", "name"), ADJUSTABLE, ids=lambda v: getattr(v, "code", v))
def test_what_the_program_brings_is_within_its_own_bounds(wording: Wording, name: str) -> None:
    assert fault(wording, name, wording.text[name]) == ""
    assert wording.fault() == ""


def test_titles_law_periods_and_remedies_are_out_of_reach() -> None:
    fixed = re.compile(
        r"title|head_|remedy|basis|body|limit|period|decision|decided|granted|said_|privacy|rule"
    )
    assert [(w.code, n) for w, n in ADJUSTABLE if fixed.match(n)] == []
    law = re.compile(r"《|〔|条例|规定期限|工作日|[0-9]+日")
    assert [(w.code, n) for w, n in ADJUSTABLE if law.search(w.text[n])] == []


def adjustment(serial: int, new: str, day: int = 20, **more: object) -> Adjustment:
    values = {
        "code": "D01", "serial": serial, "name": "breach", "label": "违约责任", "template": "1",
        "original": WORDING.text["breach"], "old": WORDING.text["breach"], "new": new,
        "valid_from": date(2026, 11, day), "at": datetime(2026, 11, day, tzinfo=UTC),
        "by": UserId("head"), "device": "A1", **more,
    }  # fmt: skip
    return Adjustment(**values)  # type: ignore[arg-type]


ONE = adjustment(1, "说明原因，依法依规承担相应责任。")
TWO = adjustment(2, "感谢。", 21, name="thanks", original="感谢支持。")
BACK = adjustment(3, WORDING.text["breach"], 22)


def test_a_paper_says_what_was_confirmed_by_its_day() -> None:
    known = (ONE, TWO, BACK)
    before, first, both, back = (adjusted(WORDING, known, date(2026, 11, d)) for d in range(19, 23))
    assert before is WORDING
    assert (first.say("breach"), first.version) == (ONE.new, "1+A1.1")
    assert (both.say("breach"), both.say("thanks"), both.version) == (ONE.new, "感谢。", "1+A1.2")
    assert (back.say("breach"), back.version) == (WORDING.text["breach"], "1+A1.3")
    assert adjusted(WORDING, (ONE, adjustment(2, BACK.new)), date.max) is WORDING
    assert latest(known)["breach"] is BACK


def test_a_newer_template_drops_what_it_replaces() -> None:
    newer = read_wording(TOML.replace("未按承诺兑现的", "没有兑现的").replace('"1"', '"2"', 1))
    assert adjusted(newer, (ONE, TWO), date.max).version == "2+A1.2"
    assert adjusted(newer, (ONE,), date.max) is newer
    assert dropped(newer, (ONE, TWO)) == (ONE,)
    assert dropped(newer, (ONE, TWO, BACK)) == ()
    bare = read_wording(TOML.partition("[bounds]")[0])
    assert dropped(bare, (ONE, TWO)) == (ONE, TWO)
    shorter = read_wording(TOML.replace("longest = 20", "longest = 5").replace("感谢支持", "谢"))
    assert dropped(shorter, (TWO,)) == (TWO,)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("[bounds]", "[bounds]\nnone = { label = '无', longest = 9 }", "“none”没有文字"),
        ("longest = 20", "longest = 2", "“thanks”自身不合限制"),
        ('keep = ["依法依规承担相应责任"]', 'keep = ["甲"]', "“breach”自身不合限制"),
        ("phone = {", "fon = {", "没有写明 phone 的名称"),
        ("热线名称", "监督电话", "同一个名称"),
    ],
)
def test_a_template_with_impossible_bounds_says_so(old: str, new: str, why: str) -> None:
    assert why in read_wording(TOML.replace(old, new, 1)).fault()


PIECES = st.sampled_from(
    ["{phone}", "{hotline}", "{email}", "{", "}", "[[", "]]", "|", "\n", "电话", "。", " ", "（未填）"]
)  # fmt: skip


@given(st.lists(PIECES | st.characters(), max_size=24).map("".join))
def test_what_passes_can_always_be_filled_like_the_original(words: str) -> None:
    if fault(WORDING, "channels", words):
        return
    values = dict(examples(WORDING))
    for missing in ((), ("hotline",), ("email",), ("hotline", "email")):
        given_values = {**values, **dict.fromkeys(missing, "")}
        said = fill(words, given_values)
        assert not set("{}") & set(said)
        assert "[[" not in said
        for name in values:
            assert (values[name] in said) is (name not in missing) or values[name] in words
    assert length(words) <= 60
    assert len(words.splitlines()) == 2


@given(st.sampled_from(ADJUSTABLE), st.data())
def test_taking_a_value_or_a_bracket_away_is_always_noticed(
    place: tuple[Wording, str], data: st.DataObject
) -> None:
    wording, name = place
    words = wording.text[name]
    marks = [*NAME.finditer(words), *OPTIONAL.finditer(words)]
    if not marks:
        return
    mark = data.draw(st.sampled_from(marks))
    assert fault(wording, name, words[: mark.start()] + words[mark.end() :])
    assert fault(wording, name, words[: mark.start()] + words[mark.start() + 1 :])
    assert fault(wording, name, words[: mark.end()] + mark[0] + words[mark.end() :])


@given(st.text())
def test_tidying_once_is_enough(words: str) -> None:
    assert tidy(tidy(words)) == tidy(words)
