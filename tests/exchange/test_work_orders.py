"""Work orders of a hotline come in as complaints; who called is sealed, what needs care is left."""

from datetime import datetime

import pytest

from tests.exchange.books import write_book
from zwcx_desktop.clock import CHINA
from zwcx_desktop.exchange.amounts import parse_moment
from zwcx_desktop.exchange.importers import IMPORTERS, read_under, remember, report_text, try_table
from zwcx_desktop.exchange.layout import texts_of
from zwcx_desktop.exchange.report import Level
from zwcx_desktop.exchange.sheets import Sheet, UnreadableTable, read_sheets
from zwcx_desktop.exchange.work_order_columns import category_of
from zwcx_desktop.exchange.work_orders import UNSAID
from zwcx_desktop.records.complaint import Category, ComplaintState, IdentityMode
from zwcx_desktop.store.values import ListQuery

ORDERS = IMPORTERS["complaint"]
HEADINGS = (
    "序号", "工单编号", "来电时间", "派单时间", "诉求人", "联系电话", "是否保密", "诉求标题", "诉求内容",
    "诉求类型", "所属区域", "社区", "事发地址", "被反映单位", "办理时限", "备注", "坐席工号", "处理状态",
)  # fmt: skip
CALLER, PHONE = "周晓燕", "13812345678"


def order(number, **cells):
    usual = {
        "工单编号": number,
        "来电时间": "2026-11-18 09:12:33",
        "派单时间": "2026/11/18 10:05",
        "诉求人": CALLER,
        "联系电话": PHONE,
        "诉求标题": "路灯不亮",
        "诉求内容": f"{CALLER}来电（{PHONE}）反映红旗路路灯已有一周不亮，请尽快修复。",
        "诉求类型": "求助",
        "所属区域": "双台子区胜利街道",
        "社区": "红旗社区",
        "事发地址": "红旗路12号",
        "办理时限": "5个工作日内（2026-11-25 18:00前）",
        "备注": "请先行电话联系",
        "处理状态": "待签收",
    } | cells
    return tuple(usual.get(heading, "") for heading in HEADINGS)


def sheet(*rows):
    return Sheet((("12345政务服务便民热线工单导出", *[""] * 17), HEADINGS, *rows))


def read(desk, table):
    tried = try_table(ORDERS, desk, table)
    return (tried if tried.reading else read_under(ORDERS, desk, tried, tried.layout)).reading


def test_headings_propose_their_meaning(desk) -> None:
    tried = try_table(ORDERS, desk, sheet(order("GD1"), order("GD2", 诉求类型="咨询")))
    assert tried.reading is None
    meant = dict(zip(HEADINGS, tried.layout.columns, strict=True))
    assert meant == {
        "序号": "", "工单编号": "source_no", "来电时间": "called", "派单时间": "dispatched",
        "诉求人": "name", "联系电话": "phone", "是否保密": "confidential", "诉求标题": "title",
        "诉求内容": "facts", "诉求类型": "category", "所属区域": "area", "社区": "place_unit",
        "事发地址": "place", "被反映单位": "respondent", "办理时限": "deadline", "备注": "note",
        "坐席工号": "", "处理状态": "note",
    }  # fmt: skip
    assert tried.layout.codes == {"求助": "HELP", "咨询": "CONSULT"}
    assert texts_of(sheet(order("1")).rows, tried.layout, "category") == {"求助": 1}


def test_the_layout_is_remembered_for_the_same_headings(sit) -> None:
    desk = sit("clerk")
    first = try_table(ORDERS, desk, sheet(order("GD1", 诉求类型="民生")))
    assert not first.layout.settled
    chosen = type(first.layout)(
        first.layout.header, first.layout.headings, first.layout.columns, {"民生": "HELP"}
    )
    remember(ORDERS, desk, chosen)
    again = try_table(ORDERS, sit("clerk"), sheet(order("GD2", 诉求类型="民生")))
    assert again.reading is not None
    assert again.reading.records[0].category is Category.HELP
    new = try_table(ORDERS, sit("clerk"), sheet(order("GD3", 诉求类型="没见过的")))
    assert new.reading is None


def test_a_work_order_becomes_a_complaint(desk) -> None:
    (one,) = read(desk, sheet(order("GD1"))).records
    assert (one.channel, one.source_no, one.category) == ("HOTLINE_12345", "GD1", Category.HELP)
    assert one.received_at == datetime(2026, 11, 18, 10, 5, tzinfo=CHINA)
    assert one.identity_mode is IdentityMode.REAL_NAME
    assert (one.complainant.name, one.complainant.phone) == (CALLER, PHONE)
    assert one.place == "双台子区胜利街道红旗社区红旗路12号"
    assert one.place_unit == "红旗社区"
    assert "办理时限：5个工作日内（2026-11-25 18:00前）" in one.facts
    assert "备注：请先行电话联系" in one.facts
    assert "处理状态：待签收" in one.facts
    for secret in (CALLER, PHONE):
        assert secret not in f"{one.title}{one.facts}{one.request}"


def test_who_called_stands_in_the_sealed_part_only(sit) -> None:
    desk = sit("clerk")
    reading = read(desk, sheet(order("GD1", 备注=f"回拨 {PHONE}"), order("GD2", 是否保密="是")))
    assert CALLER not in report_text(reading.report)
    assert PHONE not in report_text(reading.report)
    ids = desk.imports.keep("complaint", reading.records, "工单.xlsx", {}).ids
    for one in ids:
        assert desk.get(one).record.complainant is None
        assert CALLER not in repr(desk.get(one).record)
        assert desk.unseal(one, "核对").complainant.phone == PHONE
    modes = {desk.get(one).record.identity_mode for one in ids}
    assert modes == {IdentityMode.REAL_NAME, IdentityMode.CONFIDENTIAL}
    database = desk._session.database
    for (table,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
        if not table.startswith("search"):
            assert CALLER not in repr(database.rows(f'SELECT * FROM "{table}"'))


def test_what_was_registered_before_is_told_and_skipped(desk) -> None:
    first = read(desk, sheet(order("GD1")))
    desk.imports.keep("complaint", first.records, "一.xlsx", {})
    again = read(desk, sheet(order("GD1"), order("GD2"), order("GD2")))
    assert [one.source_no for one in again.records] == ["GD2"]
    left = [(f.row, f.text) for f in again.report.of(Level.LEFT)]
    assert [row for row, _ in left] == [3, 5]
    assert "已经登记过" in left[0][1]
    desk.imports.keep("complaint", again.records, "二.xlsx", {})
    assert desk.page(ListQuery(kind="complaint")).total == 2


def test_an_undone_order_can_be_registered_again(desk) -> None:
    reading = read(desk, sheet(order("GD1")))
    desk.imports.keep("complaint", reading.records, "一.xlsx", {})
    (kept,) = desk.imports.all("complaint")
    desk.imports.undo(kept.id)
    (row,) = desk.page(ListQuery(kind="complaint")).rows
    assert row.state is ComplaintState.VOID
    again = read(desk, sheet(order("GD1")))
    assert len(desk.imports.keep("complaint", again.records, "一.xlsx", {}).ids) == 1


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"工单编号": ""}, "没有工单编号"),
        ({"诉求类型": "检举控告"}, "须单独登记"),
        ({"诉求类型": "失信投诉"}, "须单独登记"),
        ({"诉求内容": "镇长黄伟明承诺的路灯没有装"}, "提到本单位人员"),
        ({"诉求类型": "火星"}, "没有对应的类别"),
        ({"来电时间": "昨天", "派单时间": ""}, "收到时间"),
        ({"来电时间": "", "派单时间": "2027-01-01"}, "晚于今天"),
        ({"诉求内容": ""}, "没有诉求内容"),
    ],
)
def test_what_needs_care_is_left_for_a_person(desk, cells, why) -> None:
    reading = read(desk, sheet(order("GD1", **cells), order("GD2")))
    assert [one.source_no for one in reading.records] == ["GD2"]
    (left,) = reading.report.of(Level.LEFT)
    assert why in left.text
    assert "未导入 1 行" in reading.report.summary


def test_half_known_callers_and_unsaid_matters(desk) -> None:
    rows = (
        order("1", 诉求人="匿名", 联系电话=""),
        order("2", 诉求人="", 联系电话=PHONE),
        order("3", 诉求类型="投诉", 被反映单位=""),
        order("4", 诉求类型="投诉", 被反映单位="盘锦某物业有限公司"),
        order("5", 诉求类型="投诉", 被反映单位="民生保障办公室"),
        order("6", 所属区域="", 社区="", 事发地址="", 诉求标题=""),
    )
    made = read(desk, sheet(*rows)).records
    assert made[0].identity_mode is IdentityMode.ANONYMOUS
    assert (made[1].identity_mode, made[1].complainant.phone) == (IdentityMode.UNCLEAR, PHONE)
    assert [r.name for r in made[2].respondents] == [UNSAID]
    assert made[3].respondents[0].kind.value == "ENTERPRISE"
    assert made[4].respondents[0].is_self_org
    assert made[5].place == UNSAID
    assert CALLER not in made[5].title
    desk.imports.keep("complaint", made, "工单.xlsx", {})


@pytest.mark.parametrize("ending", [".xlsx", ".xls", ".ods", ".csv"])
def test_every_format_is_read(desk, tmp_path, ending) -> None:
    path = write_book(tmp_path / f"工单{ending}", sheet(order("GD1"), order("GD2")).rows)
    assert len(read(desk, read_sheets(path)[0]).records) == 2


def test_every_row_is_accounted_for(desk) -> None:
    blank = tuple("" for _ in HEADINGS)
    table = sheet(order("GD1"), blank, HEADINGS, order(""))
    report = read(desk, table).report
    told = {f.row for f in report.findings} | {row for row, _ in report.aside}
    assert told == set(range(1, report.lines + 1))


def test_a_table_without_headings_is_refused(desk) -> None:
    with pytest.raises(UnreadableTable, match="没有找到表头"):
        try_table(ORDERS, desk, Sheet((("会议纪要", "第一项"), ("a", "b"))))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-11-18 09:12:33", (2026, 11, 18, 9, 12, 33)),
        ("2026/11/18 9:12", (2026, 11, 18, 9, 12)),
        ("2026年11月18日 9时12分", (2026, 11, 18, 9, 12)),
        ("2026年11月18日", (2026, 11, 18)),
        ("2026.11.18", (2026, 11, 18)),
        ("20261118091233", (2026, 11, 18, 9, 12, 33)),
        ("2026-11-18T09:12:33.120", (2026, 11, 18, 9, 12, 33)),
        ("46344.5", (2026, 11, 18, 12)),
    ],
)
def test_points_in_time_as_exports_write_them(text, at) -> None:
    assert parse_moment(text) == datetime(*at, tzinfo=CHINA)


@pytest.mark.parametrize("text", ["", "昨天", "2026-13-01", "2026-11-18 25:00"])
def test_what_is_no_point_in_time(text) -> None:
    assert parse_moment(text) is None


def test_kinds_of_matter_are_proposed() -> None:
    assert category_of("投诉举报") == "COMPLAINT"
    assert category_of("业务咨询类") == "CONSULT"
    assert category_of("举报") == "REPORT"
    assert category_of("其他") == ""
