"""The page of statistics: a period chosen, figures read, looked behind, closed, printed, given out."""

from datetime import UTC, date, datetime, timedelta

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.gui.records.conftest import (  # noqa: F401 - fixtures are found by name
    founded,
    office,
    promise,
    sign_in,
)
from zwcx_desktop.exchange.sheets import read_file, read_text
from zwcx_desktop.gui import theme
from zwcx_desktop.gui.statistics_page import StatisticsPage
from zwcx_desktop.records.complaint import (
    Category,
    Complaint,
    IdentityMode,
    Respondent,
    RespondentKind,
)
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.rules.statistics.periods import Reporting, Span

NOVEMBER = Reporting.around(Span.MONTH, date(2026, 11, 1))
OCTOBER = NOVEMBER.earlier
DONE = ("S16", "办结率")
CAME = ("S13", "投诉件次")


def complaint(title, day=date(2026, 11, 3), **changes):
    values = {
        "channel": "VISIT", "received_at": datetime(day.year, day.month, day.day, 2, tzinfo=UTC),
        "title": title, "category": Category.COMPLAINT, "identity_mode": IdentityMode.ANONYMOUS,
        "facts": "村口路灯不亮。", "request": "请修好。", "place": "石坎村", "place_unit": "石坎村",
        "respondents": (Respondent(kind=RespondentKind.UNIT, name="供电所"),),
    }  # fmt: skip
    return Complaint(**(values | changes))


def accusing_the_leader():
    accused = Respondent(
        kind=RespondentKind.PERSON, name="黄伟明", is_self_org=True, is_leader=True,
        user_id=UserId("huangwm"),
    )  # fmt: skip
    return complaint("举报", respondents=(accused,), category=Category.REPORT)


@pytest.fixture
def open_page(sign_in, qtbot):  # noqa: F811
    """Return a function that shows the page of a login, after its desk wrote *records*."""

    def open_it(login="linxy", *records):
        if records:
            clerk = sign_in("linxy").desk
            for record in records:
                kind = "complaint" if isinstance(record, Complaint) else "commitment"
                clerk.create(kind, record)
        at = sign_in(login)
        page = StatisticsPage(at.window, at.tasks)
        page.at = at
        at.window.opened = []
        at.window.open_record = lambda kind, record: at.window.opened.append((kind, record))
        qtbot.addWidget(page, before_close_func=lambda _page: at.tasks.stop())
        page.resize(1180, 760)
        page.show()
        page.arrived()
        qtbot.waitUntil(lambda: page._shown is not None and page._shown.whole)
        return page

    return open_it


def go(page, qtbot, reporting):
    page.period.show_period(reporting)
    qtbot.waitUntil(lambda: page._shown is not None and page._shown.whole)
    assert page._shown.reporting == reporting


@pytest.fixture
def page(open_page, qtbot):
    called = complaint("乙", channel="PHONE")
    made = open_page("linxy", complaint("甲"), called, complaint("丙", date(2026, 10, 9)))
    go(made, qtbot, NOVEMBER)
    return made


def settle():
    for _ in range(8):
        QApplication.processEvents()


def test_it_begins_with_the_report_the_city_asks_for(open_page):
    page = open_page("linxy", complaint("甲"))
    assert page.form.period.text() == "2026年"
    assert page.form.year.isChecked()
    assert "数据截至 2026年11月20日" in page.form.as_of.text()
    assert "也只算到同一天" in page.form.as_of.text()


def test_key_figures_stand_at_the_top_and_say_how_they_moved(page):
    card = next(c for c in page.form.cards.cards if c.line.key == CAME)
    shown = {label.text() for label in card.findChildren(QLabel)}
    assert {"投诉件次", "2", "件", "环比 ↑ 增加 1 件（100.00%）", "同比 ↑ 增加 2 件"} <= shown
    assert card.accessibleName().startswith("投诉件次 2 件，环比增加 1 件")


def test_enter_looks_behind_a_figure_and_going_back_keeps_the_place(page, qtbot):
    page.form.figures.setFocus()
    page.form.figures.choose(DONE)
    qtbot.keyClick(page.form.figures, Qt.Key.Key_Return)
    records = page.records
    qtbot.waitUntil(lambda: records.table.lines.rowCount() == 2)
    assert page.stack.currentWidget() is records
    assert records.heading.text() == "办结率　0.00%（0／2）"
    shown = {records.table.lines.line(n).cells[:2] for n in range(2)}
    assert shown == {("未计入", "甲"), ("未计入", "乙")}
    assert records.filters["missed"].text() == "未计入 2"
    qtbot.keyClick(records.table, Qt.Key.Key_Return)
    assert page.at.window.opened == [("complaint", records.table.current().id)]
    qtbot.keyClick(records.table, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.report
    assert page.form.figures.current().key == DONE


def test_a_card_looks_behind_its_figure_and_a_filter_narrows_the_list(page, qtbot):
    card = next(c for c in page.form.cards.cards if c.line.key == DONE)
    card.click()
    qtbot.waitUntil(lambda: page.records.table.lines.rowCount() == 2)
    page.records.filters["counted"].click()
    qtbot.waitUntil(lambda: page.records.stack.currentWidget() is page.records.nothing)
    assert not page.records.print.isEnabled()


def test_a_plain_count_lists_its_records_without_marks(page, qtbot):
    page.form.figures.choose(CAME)
    page._open(page.form.figures.current())
    qtbot.waitUntil(lambda: page.records.table.lines.rowCount() == 2)
    assert page.records.table.isColumnHidden(0)
    assert not page.records.filters["missed"].isVisible()


def test_rows_of_tables_fold_under_their_figure(page):
    item = page.form.figures._items[CAME]
    tables = [item.child(n).text(0) for n in range(item.childCount())]
    assert tables[:2] == ["按渠道", "按诉求类型"]
    row = item.child(0).child(0)
    assert (row.text(0), row.text(1)) == ("来访", "1 件")
    item.setExpanded(True)
    page.form.figures.show_lines(page._shown.lines)
    assert page.form.figures._items[CAME].isExpanded()


def test_the_side_tells_how_a_figure_is_counted_and_how_it_went(page, qtbot):
    page.form.figures.choose(CAME)
    form = page.form
    assert form.figure_formula.text().startswith("口径：件次为本期收到的全部来件")
    assert form.bars_name.text() == "按渠道"
    qtbot.waitUntil(lambda: form.trend_name.text() == "最近 12 个月")
    assert [p.value for p in form.trend.points][-2:] == [1.0, 2.0]
    assert form.trend.points[-1].mark == "26.11"
    assert "26.11 2件" in form.trend.accessibleDescription()


def test_a_course_is_computed_once_for_the_same_records(page, qtbot):
    page.side._wait.stop()
    seen = []
    page.reading.course(("S13",), NOVEMBER, seen.append, seen.append)
    qtbot.waitUntil(lambda: bool(seen) and seen[-1].whole)
    assert len(seen) == 13
    again = []
    page.reading.course(("S13",), NOVEMBER, again.append, again.append)
    assert again == [seen[-1]]


def test_nothing_is_computed_anew_until_something_happened(page, qtbot):
    reports = []
    page.reading.compared.connect(reports.append)
    page.arrived()
    settle()
    assert reports == []
    page.at.desk.create("complaint", complaint("丁"))
    page.arrived()
    qtbot.waitUntil(lambda: len(reports) == 2)
    assert page.form.figures._items[CAME].text(1) == "3 件"


def test_one_goes_back_and_on_but_not_into_the_future(page, qtbot):
    form = page.form
    assert not form.later.isEnabled()
    form.earlier.click()
    qtbot.waitUntil(lambda: page._shown is not None and page._shown.whole)
    assert (form.period.text(), form.later.isEnabled()) == ("2026年10月", True)
    form.quarter.click()
    qtbot.waitUntil(lambda: page._shown is not None and page._shown.whole)
    assert form.period.text() == "2026年第四季度"


def test_days_of_ones_choice(page, qtbot):
    form = page.form
    form.free.click()
    assert (form.from_on.text(), form.to_on.text()) == ("2026-11-01", "2026-11-20")
    for start, end, why in (
        ("2026-11-20", "2026-11-01", "早于"),
        ("2026-11-50", "2026-11-01", "没有"),
        ("", "2026-11-01", "请填写"),
        ("2027-01-01", "2027-01-02", "今天以前"),
    ):
        form.from_on.setText(start)
        form.to_on.setText(end)
        form.show_range.click()
        assert why in form.range_note.text()
    form.from_on.setText("10.1")
    form.to_on.setText("2026-10-31")
    form.show_range.click()
    qtbot.waitUntil(lambda: page._shown is not None and page._shown.whole)
    assert form.range_note.problem is None
    assert form.figures._items[CAME].text(1) == "1 件"
    assert not form.close_period.isEnabled()


def test_a_period_without_records_says_so_and_leads_back(page, qtbot):
    go(page, qtbot, Reporting.around(Span.MONTH, date(2026, 9, 1)))
    assert page.form.content.currentWidget() is page.form.empty_page
    page.form.empty.findChild(QPushButton).click()
    assert page.period.reporting.label == "2026年8月"


def test_who_is_complained_about_reads_no_number_that_tells_of_it(open_page, qtbot):
    page = open_page("huangwm", accusing_the_leader())
    go(page, qtbot, NOVEMBER)
    item = page.form.figures._items[CAME]
    assert (item.text(1), item.text(2)) == ("＜3", "")
    page._open(item.data(0, Qt.ItemDataRole.UserRole))
    assert "不向您显示" in page.records.words.text()


def test_only_leaders_close_and_only_what_is_over(open_page, qtbot):
    assert not open_page("linxy", complaint("甲")).form.close_period.isVisible()
    leader = open_page("huangwm")
    go(leader, qtbot, NOVEMBER)
    assert leader.form.close_period.isVisible()
    assert not leader.form.close_period.isEnabled()
    assert "结束后" in leader.form.close_period.toolTip()


def test_a_leader_closes_a_period_and_everyone_sees_who_did(open_page, qtbot):
    page = open_page("huangwm", complaint("丙", date(2026, 10, 9)))
    go(page, qtbot, OCTOBER)
    page.form.close_period.click()
    dialog = page.closing.dialog
    said = "".join(label.text() for label in dialog.findChildren(QLabel))
    assert "不再改变" in said
    dialog.reject()
    assert page.at.desk.statistics.closed() == ()
    page.form.close_period.click()
    page.closing.dialog.accept()
    qtbot.waitUntil(page.form.closed_chip.isVisible)
    assert page.form.closed_chip.text() == "已固化 2026-11-20 黄伟明"
    assert not page.form.close_period.isEnabled()
    qtbot.waitUntil(lambda: "上期、上年同期没有固化" in page.form.as_of.text())
    page.period.show_period(NOVEMBER)
    page.form.closed_list.click()
    qtbot.waitUntil(lambda: page.closing.dialog is not None)
    (line,) = [page.closing.dialog.table.lines.line(0)]
    assert line.cells == ("2026年10月", "月报", "2026-11-20 09:00", "黄伟明")
    qtbot.keyClick(page.closing.dialog.table, Qt.Key.Key_Return)
    assert page.period.reporting == OCTOBER


def test_lags_are_named_before_closing(open_page, qtbot, promise):  # noqa: F811
    desk = open_page("linxy").at.desk
    made = desk.create("commitment", promise)
    desk.act(made.id, "submit")
    page = open_page("huangwm", complaint("丙", date(2026, 10, 9)))
    go(page, qtbot, OCTOBER)
    assert "条尚未送达平台" in page.form.lags.text()
    page.form.close_period.click()
    assert "建议先同步" in page.closing.dialog.lags.text()
    page.closing.dialog.reject()


def test_the_table_goes_to_the_clipboard_and_into_a_workbook(page, qtbot, tmp_path):
    page.export.copy()
    copied = read_text(QApplication.clipboard().text())
    assert copied[0][2] == "指标"
    assert any(row[2:5] == ("投诉件次", "2", "件") for row in copied)
    page.export.save_to(tmp_path / "统计.xlsx")
    qtbot.waitUntil(lambda: page.at.window.said[-1] == "已导出 统计.xlsx")
    assert read_file(tmp_path / "统计.xlsx") == copied


def text_of(preview):
    pages = pypdfium2.PdfDocument(preview._pdf)
    return "".join("".join(p.get_textpage().get_text_range().split()) for p in pages)


def test_the_report_prints_with_the_text_as_it_was_edited(page, qtbot):
    page.form.print_report.click()
    qtbot.waitUntil(lambda: page.paper.dialog is not None)
    asked = page.paper.dialog
    written = asked.binder.entry("text")
    assert "2026年11月投诉方面：投诉件次2件" in written.toPlainText()
    written.setPlainText("一、总体情况\n本月来件增多，已逐件交办。")
    asked.binder.entry("reviewed_by").setText("陈建国")
    asked.accept()
    qtbot.waitUntil(lambda: page.paper.preview is not None)
    text = text_of(page.paper.preview)
    for words in (
        "政务诚信建设统计月报", "未固化", "审核人：陈建国", "统计分析报告", "已逐件交办。", "26.11",
    ):  # fmt: skip
        assert words in text
    page.paper.preview.close()
    page.form.print_report.click()
    qtbot.waitUntil(lambda: page.paper.dialog is not None)
    assert "已逐件交办" in page.paper.dialog.binder.entry("text").toPlainText()
    assert page.paper.dialog.binder.entry("reviewed_by").text() == "陈建国"
    page.paper.dialog.reject()
    assert not page.at.desk.drafts.all()


def ask_for_report(page, qtbot):
    page.form.print_report.click()
    qtbot.waitUntil(lambda: page.paper.dialog is not None)
    return page.paper.dialog


def test_what_was_edited_outlives_the_lock_and_only_for_its_figures(page, open_page, qtbot):
    asked = ask_for_report(page, qtbot)
    asked.binder.entry("text").setPlainText("本月来件增多，已逐件交办。")
    asked.binder.entry("notes").setPlainText("含县级转办件。")
    page.keep_drafts()
    asked.reject()
    again = open_page("linxy")
    go(again, qtbot, NOVEMBER)
    asked = ask_for_report(again, qtbot)
    assert asked.binder.entry("text").toPlainText() == "本月来件增多，已逐件交办。"
    assert asked.binder.entry("notes").toPlainText() == "含县级转办件。"
    asked.reject()
    more = open_page("linxy", complaint("丁"))
    go(more, qtbot, NOVEMBER)
    assert "投诉件次3件" in ask_for_report(more, qtbot).binder.entry("text").toPlainText()
    more.paper.dialog.reject()


def test_what_was_edited_and_given_up_is_forgotten(page, qtbot):
    asked = ask_for_report(page, qtbot)
    asked.binder.entry("text").setPlainText("写错了。")
    asked.reject()
    qtbot.waitUntil(lambda: page.paper.dialog is None)
    assert "投诉件次2件" in ask_for_report(page, qtbot).binder.entry("text").toPlainText()
    page.paper.dialog.reject()


def test_the_list_behind_a_figure_prints(page, qtbot):
    page.form.figures.choose(DONE)
    page._open(page.form.figures.current())
    qtbot.waitUntil(lambda: page.records.table.lines.rowCount() == 2)
    page.records.print.click()
    qtbot.waitUntil(lambda: page.paper.preview is not None)
    text = text_of(page.paper.preview)
    assert "统计指标清单" in text
    assert text.count("未计入") == 2
    page.paper.preview.close()


def test_a_list_that_is_cut_says_so_on_paper_and_on_the_screen(page, qtbot, monkeypatch):
    monkeypatch.setattr("zwcx_desktop.gui.statistics_paper._MOST", 1)
    page.form.figures.choose(DONE)
    page._open(page.form.figures.current())
    qtbot.waitUntil(lambda: page.records.table.lines.rowCount() == 2)
    page.records.print.click()
    qtbot.waitUntil(lambda: page.paper.preview is not None)
    assert "共2件，只列前1件" in text_of(page.paper.preview)
    said = "共 2 件，只列出前 1 件；请筛选后分几次打印。"
    assert page.paper.preview._warned.text() == said
    page.paper.preview.close()


def test_a_long_list_is_fetched_as_it_is_scrolled(open_page, qtbot):
    page = open_page(
        "linxy", *(complaint(f"第{n}件", date(2026, 11, 1) + timedelta(n % 9)) for n in range(230))
    )
    page.form.figures.choose(CAME)
    page._open(page.form.figures.current())
    lines = page.records.table.lines
    qtbot.waitUntil(lambda: lines.rowCount() == 200)
    page.records.table.scrollToBottom()
    qtbot.waitUntil(lambda: lines.rowCount() == 230)


def cut_off(widget):
    for label in widget.findChildren(QLabel):
        short = not label.wordWrap() and label.text() and label.isVisible()
        if short and label.width() + 1 < label.minimumSizeHint().width():
            yield label.text()
    for button in widget.findChildren(QPushButton):
        if button.isVisible() and button.width() + 1 < button.minimumSizeHint().width():
            yield button.text()


@pytest.mark.parametrize(
    ("scheme", "size"),
    [("light", 100), ("dark", 125), ("light", 150), ("contrast", 200)],
)
def test_nothing_is_cut_off_at_any_size(page, qapp, scheme, size):
    theme.apply(qapp, scheme, size)
    settle()
    page.resize(1180, 760)
    settle()
    assert page.width() == 1180
    assert list(cut_off(page)) == []
    assert not page.grab().isNull()
    page._open(page._shown.lines[0])
    settle()
    assert list(cut_off(page)) == []
