"""Business numbers and document numbers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.rules.numbering import (
    BusinessNumber,
    DocumentNumber,
    NumberRefused,
    normalise_document_number,
    parse_business_number,
    parse_document_number,
)

TODAY = date(2026, 11, 20)


def test_a_business_number_reads_as_in_the_rules():
    number = BusinessNumber("TS", "445102001", "A1", TODAY, 7)
    assert str(number) == "TS-445102001-A1-20261120-007"


@given(
    prefix=st.sampled_from(["CN", "GK", "TS", "RW"]),
    region=st.from_regex(r"[0-9]{9}", fullmatch=True),
    device=st.from_regex(r"[A-Z][1-9]", fullmatch=True),
    day=st.dates(date(2020, 1, 1), date(2099, 12, 31)),
    serial=st.integers(1, 99999),
)
def test_business_numbers_survive_parsing(prefix, region, device, day, serial):
    number = BusinessNumber(prefix, region, device, day, serial)
    assert parse_business_number(str(number)) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "TS-445102001-A1-20261120",
        "TS-445102001-A1-20261320-007",
        "TS-44510200１-A1-20261120-007",
        "TS-445102001-A0-20261120-007",
    ],
)
def test_other_texts_are_no_business_number(text):
    with pytest.raises(NumberRefused):
        parse_business_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "潮府〔2018〕15号",
        "盘政发〔2017〕25号",
        "梅市应急〔2020〕52号",
        "梅市府函〔2018〕79号",
        "国发〔2016〕76号",
        "潮×街诺〔2026〕1号",
        "㙟镇诺〔2026〕3号",
    ],
)
def test_real_document_numbers_pass_unchanged(text):
    assert str(parse_document_number(text)) == text


@pytest.mark.parametrize(
    "typed",
    [
        "潮府[2018]15号",
        "潮府(2018)15号",
        "潮府（2018）15号",
        "潮府【2018】15号",
        "潮府［２０１８］１５号",
        "潮府〔2018〕 15 号",
        " 潮府﹝2018﹞15号",
    ],
)
def test_brackets_and_widths_are_put_right(typed):
    assert str(parse_document_number(typed)) == "潮府〔2018〕15号"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("潮府2018年15号", "六角括号"),
        ("〔2018〕15号", "机关代字"),
        ("潮府〔18〕15号", "四位数字"),
        ("潮府〔2018〕第15号", "不加“第”"),
        ("潮府〔2018〕015号", "不补零"),
        ("潮府〔2018〕15", "“号”结尾"),
        ("潮府〔2018〕0号", "不补零"),
        ("潮府〔2018〕123456号", "最多五位"),
    ],
)
def test_a_refused_number_says_why(typed, why):
    with pytest.raises(NumberRefused, match=why):
        parse_document_number(typed)


@given(st.text("潮府诺告", min_size=1, max_size=12), st.integers(1900, 2099), st.integers(1, 9999))
def test_document_numbers_survive_any_brackets(head, year, serial):
    number = DocumentNumber(head, year, serial)
    assert parse_document_number(str(number)) == number
    assert parse_document_number(f"{head}[{year}]{serial}号") == number
    assert normalise_document_number(str(number)) == str(number)


def test_the_series_word_is_what_follows_the_office_code():
    number = parse_document_number("潮示镇信复〔2026〕3号")
    assert number.word("潮示镇") == "信复"
    assert number.word("盘示镇") == ""
