"""Personal details found and masked."""

import random
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from zwcx_desktop.records.codes import uscc_fault
from zwcx_desktop.rules.privacy import (
    Hit,
    HitKind,
    is_bank_card,
    is_citizen_id,
    mask_address,
    mask_bank_card,
    mask_citizen_id,
    mask_name,
    mask_phone,
    masked,
    scan,
)

CARD = "6222021234567890128"
SHORT_CARD = "6222021234567894"


def luhn(body: str) -> str:
    total = sum(sum(divmod(int(c) * (1 if n % 2 else 2), 10)) for n, c in enumerate(reversed(body)))
    return body + str(-total % 10)


@pytest.mark.parametrize(
    "number",
    ["11010519491231002X", "11010519491231002x", "440524188001010014", "999999199001010016"],
)
def test_sound_citizen_numbers(number):
    assert is_citizen_id(number)


@pytest.mark.parametrize(
    "number",
    [
        "110105194912310021",
        "110105194913310025",
        "11010519491231002",
        "",
        "１１０１０５１９４９１２３１００２X",
    ],
)
def test_unsound_citizen_numbers(number):
    assert not is_citizen_id(number)


@given(st.from_regex(r"[4-6][0-9]{14,17}", fullmatch=True), st.integers(0, 14), st.integers(1, 9))
def test_luhn_finds_one_wrong_digit(body, place, change):
    good = luhn(body)
    # One digit throughout, and a code of credit made of digits only, are no cards.
    assume(len(set(good)) > 1 and uscc_fault(good))
    wrong = good[:place] + str((int(good[place]) + change) % 10) + good[place + 1 :]
    assert is_bank_card(good)
    assert not is_bank_card(wrong)


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("身份证11010519491231002X，", HitKind.CITIZEN_ID, "11010519491231002X"),
        ("ID440524188001010014", HitKind.CITIZEN_ID, "440524188001010014"),
        (
            "号１１０１０５１９４９１２３１００２Ｘ",
            HitKind.CITIZEN_ID,
            "１１０１０５１９４９１２３１００２Ｘ",
        ),
        ("旧证110105491231002。", HitKind.OLD_CITIZEN_ID, "110105491231002"),
        ("残疾证11010519491231002X43", HitKind.DISABILITY_CARD, "11010519491231002X43"),
        ("手机13800001234", HitKind.MOBILE, "13800001234"),
        ("tel19912345678转", HitKind.MOBILE, "19912345678"),
        ("联系+86 138-0000-1234", HitKind.MOBILE, "+86 138-0000-1234"),
        ("电话0768-2281234", HitKind.LANDLINE, "0768-2281234"),
        ("电话（0768）2281234", HitKind.LANDLINE, "（0768）2281234"),
        ("010-62345678转801", HitKind.LANDLINE, "010-62345678转801"),
        (f"卡号{luhn('622202123456789012')}。", HitKind.BANK_CARD, luhn("622202123456789012")),
        (
            f"卡号6222 0212 3456 {luhn('622202123456789')[12:]}",
            HitKind.BANK_CARD,
            f"6222 0212 3456 {luhn('622202123456789')[12:]}",
        ),
        ("车牌粤U12345停放", HitKind.PLATE, "粤U12345"),
        ("车牌粤U·D12345", HitKind.PLATE, "粤U·D12345"),
        ("本人患有慢性肾炎，", HitKind.ILLNESS, "患有慢性肾炎"),
        ("因患尿毒症", HitKind.ILLNESS, "患尿毒症"),
        ("其未成年子女", HitKind.MINOR, "未成年子女"),
        ("由王小明反映", HitKind.NAME, "王小明"),
    ],
)
def test_each_pattern_is_found(text, kind, found):
    hits = scan(text, ("王小明",))
    assert [(h.kind, h.text) for h in hits] == [(kind, found)]
    assert text[hits[0].start : hits[0].end] == found


@pytest.mark.parametrize(
    "text",
    [
        "3个工作日内办结，覆盖率达到100%",
        "统一社会信用代码114451020000000194",
        "统一社会信用代码123502001549897397",
        "编号TS-445102001-A1-20261120-007",
        "潮府〔2018〕15号，2018年8月23日",
        "总额1234567890123456元",
        "拨打12345热线或110",
        "安全隐患排查整治，患者就医方便，医患关系和谐",
        "贯彻未成年人保护法，做好未成年人保护工作",
        "身份证110105194912310021",
        "行政区划代码445102001",
        "云A4纸十箱",
        "",
    ],
)
def test_ordinary_official_text_passes(text):
    assert scan(text) == ()


def test_names_shorter_than_two_characters_are_ignored():
    assert scan("王先生", ("王", "")) == ()


def test_hits_do_not_overlap_and_come_in_order():
    text = "张三，11010519491231002X，13800001234，患有高血压病，未成年人张三"
    hits = scan(text, ("张三",))
    assert [h.kind for h in hits] == [
        *(HitKind.NAME, HitKind.CITIZEN_ID, HitKind.MOBILE, HitKind.ILLNESS),
        *(HitKind.MINOR, HitKind.NAME),
    ]
    assert all(a.end <= b.start for a, b in pairwise(hits))


@pytest.mark.parametrize(
    ("mask", "value", "shown"),
    [
        (mask_name, "张三", "张*"),
        (mask_name, "张三丰", "张**"),
        (mask_name, "欧阳明月", "欧阳**"),
        (mask_name, "东方", "东*"),
        (mask_name, "", ""),
        (mask_phone, "13800001234", "138****1234"),
        (mask_phone, "+86 138 0000 1234", "138****1234"),
        (mask_phone, "2281234", "*****34"),
        (mask_citizen_id, "445102199001011234", "445102********1234"),
        (mask_citizen_id, "110105491231002", "110105*****1002"),
        (mask_citizen_id, "123", "***"),
        (mask_bank_card, "6222021234567890128", "***************0128"),
        (mask_address, "潮州市湘桥区示范镇东村三巷5号", "潮州市湘桥区示范镇东村***"),
        (mask_address, "示范街道南社区居委会大街1号", "示范街道南社区***"),
        (mask_address, "示范镇大街1号", "示范镇***"),
        (mask_address, "东村", "东村"),
        (mask_address, "大街1号", "***"),
    ],
)
def test_masks(mask, value, shown):
    assert mask(value) == shown


def test_masked_text_keeps_everything_else():
    text = "张三（身份证11010519491231002X，电话13800001234，粤U12345）获补助800元"
    assert masked(text, scan(text, ("张三",))) == (
        "张*（身份证110105********002X，电话138****1234，粤U***45）获补助800元"
    )


def test_a_hit_of_another_text_is_refused():
    with pytest.raises(ValueError, match="does not belong"):
        masked("没有", (Hit(0, 2, HitKind.NAME, "张三"),))


SECRETS = ["11010519491231002X", "13800001234", "0768-2281234", "张三丰", "粤U12345"]


@given(st.lists(st.sampled_from([*SECRETS, "，获得补助", "。", "公示七日；"]), max_size=12))
def test_what_is_masked_is_not_found_again(pieces):
    text = "|".join(pieces)
    clean = masked(text, scan(text, ("张三丰",)))
    assert scan(clean, ("张三丰",)) == ()
    assert not any(secret in clean for secret in SECRETS)


@given(st.text("0123456789Xx患有病未成年人粤U转-+ ", max_size=60))
def test_scanning_never_fails_and_hits_are_true(text):
    for hit in scan(text, ("人粤",)):
        assert text[hit.start : hit.end] == hit.text
    masked(text, scan(text))


def test_scanning_a_long_text_is_linear_enough():
    """A subsidy list of 300 rows is scanned whole; nothing in the patterns blows up."""
    rng = random.Random(7)
    rows = [f"{n} 东村 {rng.randrange(10**9)} 患" + "甲" * 40 for n in range(3000)]
    assert scan("\n".join(rows)) == ()
