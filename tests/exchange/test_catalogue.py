"""Disclosure catalogues as townships publish them: every format, every way to tick, nothing lost."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.exchange.books import write_book
from zwcx_desktop.exchange.catalogue_book import catalogue_workbook
from zwcx_desktop.exchange.catalogue_table import UNSAID, USUAL_LIMIT, read_catalogue
from zwcx_desktop.exchange.cells import Words
from zwcx_desktop.exchange.importers import IMPORTERS, try_workbook
from zwcx_desktop.exchange.report import Level
from zwcx_desktop.exchange.sheets import Sheet, UnreadableTable, read_sheets, read_text
from zwcx_desktop.exchange.ticks import is_tick, read_ticks, unbroken
from zwcx_desktop.records.catalogue_item import Audience, OpenDomain, OpenLevel, OpenMode
from zwcx_desktop.records.ids import UnitId

TOP = (
    "序\n号", "公开事项", "", "公开内容\n（要素）", "公开依据", "公开\n时限", "公开主体",
    "公开渠道和载体", "公开对象", "", "公开方式", "", "公开层级", "",
)  # fmt: skip
LOW = (
    "", "一级\n事项", "二级\n事项", "", "", "", "", "", "全社会", "特定\n群众", "主动", "依申请\n公开",
    "县级", "乡级",
)  # fmt: skip
BOXES = (
    "■政府网站 □政府公报\n□两微一端 □发布会/听证会\n□广播电视 □纸质媒体\n□公开查阅点 ■政务服务中心\n"
    "□便民服务站 □入户/现场\n■社区/企事业单位/村公示栏（电子屏）\n□精准推送 □其他"
)
LAW = "《中华人民共和国政府信息公开条例》\n（国务院令第711号）"
TIME = "自信息形\n成或者变\n更之日起\n20个工作\n日内"
TITLE = "涉农补贴领域基层政务公开标准目录"
STANDARD = (
    (TITLE, *[""] * 13),
    TOP,
    LOW,
    ("1", "政策文件", "行政法规、\n规章", "文件名称；文号；发布日期", LAW, TIME, "镇人民政府", BOXES,
     "√", "", "√", "", "", "√"),
    ("2", "", "规范性文件", "1.文件名称\n2.发文字号\n3.生效\n日期", "", "", "", "", "√", "", "√", "",
     "", "√"),
    ("3", "补贴发放", "发放结果", "姓名（脱敏）、村、金额", LAW, "公示不少于\n7日", "民生保障办公室",
     "□政府网站 ☑村公示栏", "", "√（补贴对象）", "√", "", "√", "√"),
    ("注：本目录依据国办发〔2019〕54号编制。", *[""] * 13),
)  # fmt: skip
MERGES = (
    ((0, 0), (0, 13)),
    *(((1, at), (2, at)) for at in (0, 3, 4, 5, 6, 7)),
    *(((1, at), (1, at + 1)) for at in (1, 8, 10, 12)),
    *(((3, at), (4, at)) for at in (1, 4, 5, 6, 7)),
    ((6, 0), (6, 13)),
)


def check_standard(desk, sheet):
    reading = read_catalogue(desk, sheet)
    report = reading.report
    told = {f.row for f in report.findings} | {row for row, _ in report.aside}
    assert told == set(range(1, report.lines + 1))
    assert report.ready
    first, second, third = reading.records
    assert [item.seq for item in reading.records] == [1, 2, 3]
    assert {item.domain for item in reading.records} == {OpenDomain.FARM_SUBSIDY}
    assert (first.first_level, first.second_level) == ("政策文件", "行政法规、规章")
    assert (second.first_level, second.second_level) == ("政策文件", "规范性文件")
    assert second.elements == "1.文件名称\n2.发文字号\n3.生效日期"
    assert first.time_limit == second.time_limit == "自信息形成或者变更之日起20个工作日内"
    assert second.basis == "《中华人民共和国政府信息公开条例》（国务院令第711号）"
    assert second.subject == "镇人民政府"
    assert set(first.channels) == {"PORTAL", "OTHER", "VILLAGE_BOARD", "E_SCREEN"}
    assert first.channels == second.channels
    assert third.channels == ("VILLAGE_BOARD",)
    assert (third.audience, third.audience_text) == (Audience.GROUP, "补贴对象")
    assert first.audience is Audience.EVERYONE
    assert third.levels == (OpenLevel.COUNTY, OpenLevel.TOWNSHIP)
    assert first.levels == (OpenLevel.TOWNSHIP,)
    assert {item.mode for item in reading.records} == {OpenMode.PROACTIVE}
    return reading


@pytest.mark.parametrize("ending", [".xlsx", ".xls", ".ods", ".csv"])
def test_the_standard_catalogue_is_read_from_every_format(desk, tmp_path: Path, ending) -> None:
    path = write_book(tmp_path / f"目录{ending}", STANDARD, MERGES)
    sheet = read_sheets(path)[0]
    assert (sheet.merges is not None) == (ending in {".xlsx", ".xls"})
    reading = check_standard(desk, sheet)
    carried = [f for f in reading.report.of(Level.GUESSED) if "沿用上一行" in f.text]
    # Only where the file does not tell of merged cells is carrying down a guess.
    assert bool(carried) == (sheet.merges is None)
    changes = desk.imports.keep("catalogue_item", reading.records, path.name, {})
    assert len(changes.ids) == 3


def test_a_catalogue_is_pasted(desk) -> None:
    lines = "".join("\t".join(f'"{c}"' if "\n" in c else c for c in row) + "\n" for row in STANDARD)
    check_standard(desk, Sheet(read_text(lines)))


def test_headings_repeat_on_every_page_and_titles_change_the_domain(desk) -> None:
    page = STANDARD[3]
    other = ("（二）义务教育领域基层政务公开标准目录", *[""] * 13)
    rows = (STANDARD[0], TOP, LOW, page, TOP, LOW, STANDARD[5], other, TOP, LOW, page)
    reading = read_catalogue(desk, Sheet(rows))
    domains = [item.domain for item in reading.records]
    assert domains == [OpenDomain.FARM_SUBSIDY] * 2 + [OpenDomain.COMPULSORY_EDUCATION]
    assert [why for _, why in reading.report.aside].count("重复的表头") == 2


def test_channels_in_columns_of_their_own(desk) -> None:
    rows = (
        ("序号", "公开事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "", "",
         "公开方式", "责任科室"),
        ("", "", "", "", "", "", "政府网站", "公开栏", "微信公众号", "", ""),
        ("01", "办事指南", "条件、材料", LAW, "实时公开", "街道", "√", "□", "✓", "主动公开", "民生保障办"),
        ("02", "年度报告", "报告全文", LAW, "每年1月31日前", "街道", "", "√", "", "依申请公开",
         "不存在的科室"),
    )  # fmt: skip
    first, second = read_catalogue(desk, Sheet(rows)).records
    assert first.channels == ("PORTAL", "WECHAT")
    assert second.channels == ("BULLETIN_BOARD",)
    assert (first.mode, second.mode) == (OpenMode.PROACTIVE, OpenMode.ON_REQUEST)
    assert (first.unit_id, second.unit_id) == (UnitId("people"), None)
    assert (first.first_level, first.second_level) == ("办事指南", "")


def test_letters_that_stand_for_boxes_are_seen(desk) -> None:
    cell = "t政府网站□政府公报\n口两微一端口发布会/听证会 t社区/企事业单位/村公示栏（电子屏）"
    ticks = read_ticks(cell, ("政府网站", "政府公报", "两微一端", "发布会", "社区"))
    assert ticks.chosen == ("政府网站", "社区/企事业单位/村公示栏（电子屏）")
    assert read_ticks("服务窗口、公开栏").chosen == ("服务窗口", "公开栏")
    assert not is_tick("（申请人）")
    assert unbroken("受理范围及\n条件") == "受理范围及条件"


def test_what_is_missing_is_guessed_or_left_to_a_person(desk) -> None:
    rows = (
        ("序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体",
         "公开渠道和载体", "公开对象", "公开方式", "附加栏", "备注"),
        ("甲", "重大项目", "", "", LAW, "", "", "□政府网站", "特定群众", "■主动 ■依申请", "多出的",
         "每季核对"),
        ("", "", "", "", "", "接上页的时限", "", "", "", "", "", ""),
    )  # fmt: skip
    reading = read_catalogue(desk, Sheet(rows))
    (item,) = reading.records
    assert item.elements == "重大项目"
    assert item.time_limit == "接上页的时限"
    assert item.subject == desk.office.organization.name
    assert (item.audience, item.audience_text) == (Audience.GROUP, UNSAID)
    assert item.domain is OpenDomain.OTHER
    said = "\n".join(f.text for f in reading.report.findings)
    for words in ("没有勾选的渠道", "已并入上一项", "第 11 列", "备注", "主动、依申请都已勾选"):
        assert words in said
    assert not reading.report.ready
    assert USUAL_LIMIT not in said


def test_what_is_no_catalogue_is_refused(desk) -> None:
    with pytest.raises(UnreadableTable, match="没有找到公开目录的表头"):
        read_catalogue(desk, Sheet((("会议纪要",), ("序号", "内容"))))


def test_what_goes_out_comes_in_again(desk, tmp_path: Path) -> None:
    reading = read_catalogue(desk, Sheet(STANDARD, MERGES))
    kept = [replace(item, unit_id=UnitId("people")) for item in reading.records]
    kept[1] = replace(kept[1], mode=OpenMode.ON_REQUEST, domain=OpenDomain.OTHER, third_level="甲")
    path = tmp_path / "目录.xlsx"
    path.write_bytes(catalogue_workbook(kept, Words(desk.office, desk.profile)))
    again = read_catalogue(desk, read_sheets(path)[0])
    assert list(again.records) == kept
    assert {f.level for f in again.report.findings} == {Level.READ}


def test_the_catalogue_is_found_behind_a_cover_and_other_sheets_are_named(desk) -> None:
    cover = Sheet((("填报说明",), ("一、本表由各单位填报。",)), (), "说明")
    table, more = Sheet(STANDARD, MERGES, "涉农补贴"), Sheet(STANDARD, MERGES, "就业")
    tried = try_workbook(IMPORTERS["catalogue_item"], desk, (cover, table, more))
    assert len(tried.reading.records) == 3
    assert tried.others == ("说明", "就业")
    with pytest.raises(UnreadableTable, match="公开目录的表头"):
        try_workbook(IMPORTERS["catalogue_item"], desk, (cover,))
