"""Long titles: balanced, words whole, nothing lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.printing.linebreak import NO_END, NO_START
from zwcx_desktop.printing.titles import balanced


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("受理告知书", ("受理告知书",)),
        (
            "临溪镇人民政府关于进一步加强政务诚信建设工作的通知",
            ("临溪镇人民政府关于进一步", "加强政务诚信建设工作的通知"),
        ),
        (
            "临溪镇人民政府关于变更村级道路硬化工程完成期限承诺事项的公告",
            ("临溪镇人民政府关于变更村级道路", "硬化工程完成期限承诺事项的公告"),
        ),
        (
            "临溪镇人民政府关于2026年度政务诚信建设工作情况的报告",
            ("临溪镇人民政府关于2026年度", "政务诚信建设工作情况的报告"),
        ),
        (
            "关于撤回“2026年临时救助对象名单”信息的公告",
            ("关于撤回“2026年临时", "救助对象名单”信息的公告"),
        ),
        (
            "临溪镇人民政府关于变更“十五日内办结社会救助初审”承诺事项的公告",
            None,
        ),
    ],
)
def test_titles_of_the_office(title, wanted):
    lines = balanced(title, 19)
    assert "".join(lines) == title
    assert wanted is None or lines == wanted
    assert not any(line.startswith(("的", "和", "与")) for line in lines)


@given(st.text("临溪镇人民政府关于政务诚信建设的通知和“”《》，2026年", min_size=1, max_size=70))
def test_no_title_loses_or_overflows(title):
    lines = balanced(title, 19)
    assert "".join(lines) == title
    assert max(map(len, lines)) <= 19


@given(st.text("临溪镇人民政府关于政务诚信建设通知", min_size=20, max_size=57))
def test_titles_are_about_equally_long(title):
    lengths = [len(line) for line in balanced(title, 19)]
    assert len(lengths) == -(-len(title) // 19)
    assert max(lengths) - min(lengths) <= 12


def test_marks_do_not_begin_or_end_lines():
    lines = balanced("临溪镇人民政府关于公布“政务公开、合同履约、投诉办理”专项整治结果的公告", 19)
    assert all(line[0] not in NO_START for line in lines)
    assert all(line[-1] not in NO_END for line in lines[:-1])


def test_a_standard_number_and_a_long_address_are_kept_as_whole_as_can_be():
    title = "临溪镇人民政府关于GB/T 9704—2012等标准执行情况的公告"
    assert any("9704—2012" in line for line in balanced(title, 18))
    lines = balanced("网址（https://www.example.gov.cn/zwgk/2026/gongkai/a?id=7）的公告", 18)
    assert "".join(lines) == "网址（https://www.example.gov.cn/zwgk/2026/gongkai/a?id=7）的公告"
    assert not any(line[0] in "）／" for line in lines)
