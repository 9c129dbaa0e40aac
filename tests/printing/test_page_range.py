import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.printing.page_range import PagesRefused, parse_pages


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1-3,5", (1, 2, 3, 5)),
        ("5,1-3", (1, 2, 3, 5)),
        ("１－３，５", (1, 2, 3, 5)),
        ("1、3；5", (1, 3, 5)),
        ("1—3", (1, 2, 3)),
        ("2～4", (2, 3, 4)),
        ("2至4", (2, 3, 4)),
        ("第2到4页", (2, 3, 4)),
        (" 1 - 3 , 6 ", (1, 2, 3, 6)),
        ("1 3 5", (1, 3, 5)),
        ("4-", (4, 5, 6)),
        ("-2", (1, 2)),
        ("2,2,1-2", (1, 2)),
        ("3,", (3,)),
        ("6", (6,)),
    ],
)
def test_pages_as_people_write_them(text, pages):
    assert parse_pages(text, 6) == pages


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "没有填写页码"),
        (" ，、 ", "没有填写页码"),
        ("一", "“一”不是页码"),
        ("1,a", "“a”不是页码"),
        ("1-2-3", "“1-2-3”不是页码"),
        ("-", "“-”不是页码"),
        ("1.5", "“1.5”不是页码"),
        ("0", "没有第 0 页"),
        ("7", "没有第 7 页"),
        ("5-9", "没有第 9 页"),
        ("5-3", "请写成 3-5"),
        ("9999999", "不是页码"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_write(text, said):
    with pytest.raises(PagesRefused) as refused:
        parse_pages(text, 6)
    assert said in str(refused.value)
    assert refused.value.hint


@given(st.text(max_size=12), st.integers(1, 40))
def test_whatever_is_typed_names_pages_or_is_refused(text, count):
    try:
        pages = parse_pages(text, count)
    except PagesRefused:
        return
    assert pages
    assert list(pages) == sorted(set(pages))
    assert 1 <= pages[0] <= pages[-1] <= count
