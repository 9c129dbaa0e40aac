"""Any list leaves as a table: as filtered and sorted, with real dates and sums, nothing hidden in it."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
import python_calamine

from zwcx_desktop.exchange.book import CUT, MOST, Book
from zwcx_desktop.exchange.cells import HIDDEN_TIE, Words, Yuan, as_words, cell
from zwcx_desktop.exchange.list_table import Extraction, headings, text, workbook
from zwcx_desktop.exchange.sheets import read_text
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.complaint import (
    Category,
    Complainant,
    Complaint,
    IdentityMode,
    Respondent,
    RespondentKind,
)
from zwcx_desktop.records.disclosure import Disclosure, DisclosureKind, FinanceItem
from zwcx_desktop.records.ids import Fen, RecordId, UnitId, UserId
from zwcx_desktop.records.kind import field_specs
from zwcx_desktop.records.task import Task, TaskItem
from zwcx_desktop.store.values import ListQuery


def asking(desk):
    return lambda work: work(desk)


def extraction(kind, *columns, chosen=(), **query):
    return Extraction(KINDS[kind], ListQuery(kind=kind, **query), chosen, columns)


def rows_of(content):
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    return book.get_sheet_by_index(0).to_python(skip_empty_area=False)


def table(desk, what):
    head, *rows = rows_of(workbook(asking(desk), what))
    return [dict(zip(head, row, strict=True)) for row in rows]


def task(seq, name="修路", **fields):
    usual = {
        "seq": seq, "name": name, "items": (TaskItem(text="硬化三公里"),), "due_text": "年底",
        "due_on": date(2026, 12, 31), "lead_units": ("经济办",),
    }  # fmt: skip
    return Task(**{**usual, **fields})


def complaint(**fields):
    usual = {
        "channel": "VISIT",
        "received_at": datetime(2026, 11, 19, 1, 30, tzinfo=UTC),
        "identity_mode": IdentityMode.REAL_NAME,
        "complainant": Complainant(name="周晓燕", phone="13812345678"),
        "category": Category.COMPLAINT,
        "title": "路灯不亮",
        "facts": "红旗路路灯不亮。",
        "request": "修好。",
        "place": "红旗社区",
        "respondents": (Respondent(kind=RespondentKind.PERSON, name="钱多多"),),
    }
    return Complaint(**{**usual, **fields})


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_table_and_shows_nothing_sealed(sit, kind) -> None:
    what = extraction(kind)
    said = headings(what)
    assert said[:3] == ("编号", "状态", "期限")
    assert len(said) > 8
    sealed = field_specs(KINDS[kind].seal.secret) if KINDS[kind].seal else ()
    assert not {spec.words.label for spec in sealed if spec.words.label in said} - {""}
    assert rows_of(workbook(asking(sit("clerk")), what)) == [list(said)]


def test_dates_and_figures_are_what_they_are(desk) -> None:
    desk.create("task", task(3))
    (line,) = table(desk, extraction("task"))
    assert line["完成日期"] == date(2026, 12, 31)
    assert line["序号"] == 3
    assert line["登记时间"] == datetime(2026, 11, 20, 10, 0)
    assert "硬化三公里" in line["任务分解"]
    assert (line["状态"], line["拟稿人"]) == ("未启动", "李㙟")


def test_money_codes_units_and_flags_are_told_as_people_say_them(desk) -> None:
    record = Disclosure(
        title="补贴公示",
        kind=DisclosureKind.FINANCE,
        summary="补贴",
        formed_on=date(2026, 11, 2),
        unit_id=UnitId("people"),
        publish_channels=("BULLETIN_BOARD", "PORTAL"),
        finance=(
            FinanceItem(
                budget_year=2026, item="补贴", source="专项", amount=Fen(123_450), period="全年"
            ),
        ),
    )
    desk.create("disclosure", record)
    (line,) = table(desk, extraction("disclosure"))
    assert line["公开渠道"] == "公开栏、政府网站"
    assert (line["责任科室"], line["公示"], line["类别"]) == ("民生保障办公室", "否", "财务公开")
    assert "实际支出（元）：1234.50" in line["财务要素"]
    spec = next(s for s in field_specs(FinanceItem) if s.name == "amount")
    assert cell(Fen(5), spec, Words(desk.office, desk.profile)) == Yuan(Decimal("0.05"))


def test_the_list_leaves_as_it_was_filtered_sorted_and_shown(desk) -> None:
    for seq, name in ((1, "甲"), (2, "乙"), (3, "丙")):
        desk.create("task", task(seq, name, due_on=date(2026, 12, seq)))
    what = extraction("task", "due", "title", "lead_units", order="due", descending=True)
    head, *rows = rows_of(workbook(asking(desk), what))
    assert head == ["期限", "标题", "牵头单位"]
    assert [row[1] for row in rows] == ["3．丙", "2．乙", "1．甲"]
    assert rows[0][0] == date(2026, 12, 3)
    assert len(table(desk, extraction("task", "title", text="乙"))) == 1
    page = desk.page(ListQuery(kind="task"))
    chosen = extraction("task", "title", chosen=page.rows[:1])
    assert [line["标题"] for line in table(desk, chosen)] == [page.rows[0].title]


def test_personal_details_are_masked_and_sealed_ones_stay(sit) -> None:
    desk = sit("clerk")
    made = desk.create("complaint", complaint()).id
    content = workbook(asking(desk), extraction("complaint"))
    said = repr(rows_of(content))
    assert "钱**" in said
    for secret in ("钱多多", "周晓燕", "13812345678"):
        assert secret not in said
    # Whoever could open the seal gets no more by an export either.
    assert desk.unseal(made, "核对").complainant.name == "周晓燕"
    assert "周晓燕" not in repr(rows_of(workbook(asking(desk), extraction("complaint"))))


def test_what_a_user_may_not_know_of_does_not_leave(sit) -> None:
    desk = sit("clerk")
    desk.create("complaint", complaint(title="寻常件"))
    about = Respondent(
        kind=RespondentKind.PERSON, name="黄伟明", is_self_org=True, is_leader=True,
        user_id=UserId("leader"),
    )  # fmt: skip
    desk.create("complaint", complaint(title="涉及领导", respondents=(about,)))
    assert len(table(desk, extraction("complaint", "title"))) == 2
    leader = sit("leader")
    assert [line["标题"] for line in table(leader, extraction("complaint", "title"))] == ["寻常件"]
    assert "涉及领导" not in repr(table(leader, extraction("complaint")))


def test_ties_are_named_as_far_as_they_may_be_known(desk) -> None:
    spec = next(s for s in KINDS["complaint"].fields if s.name == "related")
    words = Words(desk.office, desk.profile, {RecordId("a"): "GK-1 补贴公示"})
    said = cell((RecordId("a"), RecordId("b")), spec, words)
    assert said == f"GK-1 补贴公示、{HIDDEN_TIE}"


def test_every_table_is_told_to_the_audit(desk) -> None:
    desk.create("task", task(1))
    workbook(asking(desk), extraction("task"))
    workbook(asking(desk), extraction("task", "title"))
    text(asking(desk), extraction("task", "title"))
    said = [line.summary for line in desk.oversight.audit()[:3]]
    assert said == ["复制列表，共 1 条", "导出列表，共 1 条", "导出全部字段，共 1 条"]
    assert desk.oversight.verify().sound


def test_pasted_text_becomes_no_formula(desk) -> None:
    desk.create("task", task(1, "=HYPERLINK(1)"))
    desk.create("task", task(2, "-5", lead_units=("=1+1",)))
    said, count = text(asking(desk), extraction("task", "lead_units", "due"))
    assert count == 2
    cells = {one for row in read_text(said)[1:] for one in row}
    assert "'=1+1" in cells
    assert "2026-12-31" in cells


def test_the_sheet_is_ready_to_filter_to_read_and_to_print() -> None:
    book = Book("列表:一", ("标题", "金额"))
    book.add(("=1+1" + "很长的中文" * 20, Yuan(Decimal("1234.5"))))
    content = book.finish()
    packed = zipfile.ZipFile(io.BytesIO(content))
    sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    for part in ('state="frozen"', "<autoFilter", 'orientation="landscape"', 'paperSize="9"',
                 'fitToHeight="0"', "&amp;P"):  # fmt: skip
        assert part in sheet, part
    assert "<f>" not in sheet
    assert "Print_Titles" in packed.read("xl/workbook.xml").decode()
    assert "#,##0.00" in packed.read("xl/styles.xml").decode()
    widths = [float(w.split('"')[1]) for w in sheet.split(" width=")[1:]]
    assert widths[0] == pytest.approx(48, abs=1)
    assert widths[1] < 14
    assert rows_of(content)[1][1] == 1234.5


def test_a_cell_that_no_program_takes_is_cut_and_says_so() -> None:
    book = Book("长", ("内容",))
    book.add(("长" * 40_000,))
    (said,) = rows_of(book.finish())[1]
    assert said == "长" * MOST + CUT


def test_long_lists_are_read_in_pieces_and_told(desk) -> None:
    desk.create_many("task", [task(n + 1, f"任务{n}") for n in range(1_100)])
    heard, asked = [], []

    def ask(work):
        asked.append(1)
        return work(desk)

    content = workbook(ask, extraction("task"), lambda done, of: heard.append((done, of)))
    assert heard == [(500, 1100), (1000, 1100), (1100, 1100)]
    assert len(asked) == 4  # three pieces, and the audit
    assert len(rows_of(content)) == 1_101
    assert as_words(None) == ""
    assert replace(extraction("task"), columns=("title",)).whole is False
