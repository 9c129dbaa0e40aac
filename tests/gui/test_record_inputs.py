"""Inputs by type: what may be typed, what is refused and how, what a draft keeps."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.inputs.calendar import CalendarPopup
from zwcx_desktop.gui.inputs.choices import ChecksInput, ChoiceInput
from zwcx_desktop.gui.inputs.contract import FormContext, Option, Unreadable
from zwcx_desktop.gui.inputs.dates import (
    DateInput,
    MomentInput,
    moment_text,
    parse_date,
    parse_moment,
)
from zwcx_desktop.gui.inputs.links import LinkPicker, LinksInput
from zwcx_desktop.gui.inputs.numbers import MoneyInput, money_text, parse_decimal, parse_money
from zwcx_desktop.gui.inputs.part_dialog import PartDialog
from zwcx_desktop.gui.inputs.parts import PartsInput
from zwcx_desktop.gui.inputs.text import CodeInput, LongTextInput
from zwcx_desktop.records.commitment.parts import Ground, Milestone
from zwcx_desktop.records.commitment.questions import ProposeChange
from zwcx_desktop.records.commitment.record import Commitment
from zwcx_desktop.records.complaint import Complaint
from zwcx_desktop.records.ids import Fen, RecordId, UserId
from zwcx_desktop.records.kind import field_specs

TODAY = date(2026, 11, 20)
CONTEXT = FormContext(today=TODAY, users={UserId("a"): "陈秀英"})


def spec_of(cls, name):
    return next(s for s in field_specs(cls) if s.name == name)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-20",
        "20261120",
        "11.20",
        "11-20",
        "2026/11/20",
        "2026年11月20日",
        "２０２６１１２０",
    ],
)
def test_a_day_may_be_written_in_every_usual_way(text):
    assert parse_date(text, TODAY) == date(2026, 11, 20)


@pytest.mark.parametrize("text", ["2026-13-01", "2026-02-30", "abc", "11", "1.2.3.4", "99999999"])
def test_what_is_no_day_is_refused_in_words(text):
    with pytest.raises(Unreadable, match=r"[年日请]"):
        parse_date(text, TODAY)


def test_no_day_is_no_day():
    assert parse_date("  ", TODAY) is None


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_every_day_is_read_as_it_is_written(day):
    assert parse_date(day.isoformat(), TODAY) == day
    assert parse_date(day.strftime("%Y").zfill(4) + day.strftime("%m%d"), TODAY) == day


@given(st.datetimes(datetime(1950, 1, 1), datetime(2190, 1, 1)))
def test_every_moment_is_read_as_it_is_written(at):
    instant = at.replace(second=0, microsecond=0, tzinfo=UTC)
    assert parse_moment(moment_text(instant), TODAY) == instant


@given(st.integers(-(10**14), 10**14))
def test_money_is_read_as_it_is_written(fen):
    assert parse_money(money_text(Fen(fen))) == fen


@pytest.mark.parametrize(
    ("text", "fen"),
    [("1,200", 120000), ("3.5万", 3500000), ("0.01元", 1), ("2亿", 2 * 10**10), ("", None)],
)
def test_money_may_be_typed_with_its_words(text, fen):
    assert parse_money(text) == fen


@pytest.mark.parametrize("text", ["1.001", "一百", "1e99", "NaN", "--1"])
def test_what_is_no_amount_is_refused_in_words(text):
    with pytest.raises(Unreadable):
        parse_money(text)


@given(
    st.decimals(
        allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9
    )
)
def test_numbers_are_read_as_they_are_written(number):
    assert parse_decimal(f"{number:,f}") == number


def test_codes_are_typed_without_an_input_method(qtbot):
    entry = CodeInput()
    qtbot.addWidget(entry)
    assert entry.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False


def test_a_day_is_written_in_full_when_it_is_left(qtbot, dressed):
    form = QWidget()
    box = QVBoxLayout(form)
    entry, other = DateInput(), CodeInput()
    box.addWidget(entry)
    box.addWidget(other)
    entry.prepare(spec_of(Commitment, "start_on"), CONTEXT)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    entry.setFocus()
    qtbot.keyClicks(entry, "11.20")
    other.setFocus()
    assert entry.text() == "2026-11-20"
    assert entry.value() == TODAY


@pytest.fixture
def day(qtbot, dressed):
    entry = DateInput()
    entry.prepare(spec_of(Commitment, "start_on"), CONTEXT)
    entry.set_read_only(read_only=False)
    qtbot.addWidget(entry)
    with qtbot.waitActive(entry):
        entry.show()
    return entry


def test_the_space_bar_writes_today_where_no_day_stands_yet(qtbot, day):
    assert "空格" in day.toolTip()
    with qtbot.waitSignal(day.edited):
        qtbot.keyClick(day, Qt.Key.Key_Space)
    assert day.value() == TODAY
    day.undo()
    assert day.text() == ""
    day.setText("2026-01-05")
    qtbot.keyClick(day, Qt.Key.Key_Space)
    assert day.value() == date(2026, 1, 5)


def test_today_replaces_another_day_by_the_key_of_spreadsheets(qtbot, day):
    day.setText("2026-01-05")
    qtbot.keyClick(day, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert day.value() == TODAY


def test_a_day_that_is_only_read_is_not_written(qtbot, day):
    day.set_read_only(read_only=True)
    qtbot.keyClick(day, Qt.Key.Key_Space)
    qtbot.keyClick(day, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert (day.text(), day.toolTip()) == ("", "")


def test_the_calendar_opens_at_today_and_has_a_button_for_it(qtbot, day):
    day.open_calendar()
    popup = day.findChild(CalendarPopup)
    assert popup.findChild(QCalendarWidget).selectedDate() == QDate(2026, 11, 20)
    button = next(b for b in popup.findChildren(QPushButton) if "今天" in b.text())
    assert button.text() == "今天（11月20日）"
    with qtbot.waitSignal(popup.picked):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert day.value() == TODAY


def test_the_calendar_is_turned_by_month_and_year(qtbot, day):
    day.setText("2026-01-31")
    day.open_calendar()
    popup = day.findChild(CalendarPopup)
    said = popup.findChild(QLabel)
    keys = {b.accessibleName(): b for b in popup.findChildren(QPushButton)}
    for key, month in (("上一月", "2025年12月"), ("下一年", "2026年12月"), ("下一月", "2027年1月")):
        keys[key].click()
        assert said.text() == month
    assert day.text() == "2026-01-31"


def test_of_a_moment_the_time_is_left_to_be_typed(qtbot, dressed):
    entry = MomentInput()
    entry.prepare(spec_of(Complaint, "received_at"), CONTEXT)
    qtbot.addWidget(entry)
    qtbot.keyClick(entry, Qt.Key.Key_Space)
    assert (entry.text(), entry.selectedText()) == ("2026-11-20 09:00", "09:00")
    qtbot.keyClicks(entry, "16:30")
    assert entry.text() == "2026-11-20 16:30"


def test_money_is_shown_with_thousands_when_it_is_left(qtbot, dressed):
    entry = MoneyInput()
    entry.prepare(spec_of(ProposeChange, "compensation_amount"), CONTEXT)
    qtbot.addWidget(entry)
    entry.show_value(Fen(123456789))
    assert entry.text() == "1,234,567.89"
    assert entry.value() == 123456789


def test_the_wheel_does_not_change_a_choice(qtbot, dressed):
    entry = ChoiceInput()
    entry.prepare(spec_of(Commitment, "kind"), CONTEXT)
    qtbot.addWidget(entry)
    entry.show()
    before = entry.currentIndex()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(entry, turn)
    assert entry.currentIndex() == before
    assert not turn.isAccepted()


def test_forbidden_grounds_are_shown_greyed_with_the_law(qtbot, dressed):
    entry = ChoiceInput()
    entry.prepare(spec_of(ProposeChange, "ground"), CONTEXT)
    qtbot.addWidget(entry)
    at = next(i for i in range(entry.count()) if "政府换届" in entry.itemText(i))
    assert "优化营商环境条例第三十一条" in entry.itemText(at)
    assert not entry.model().item(at).isEnabled()
    free = next(i for i in range(entry.count()) if entry.itemText(i) == "不可抗力")
    assert entry.model().item(free).isEnabled()
    entry.show_value(Ground.FORCE_MAJEURE)
    assert entry.value() is Ground.FORCE_MAJEURE


def test_a_code_that_is_no_longer_offered_is_kept(qtbot, dressed):
    context = replace(CONTEXT, options={"domain": (Option("SCHOOLING", "就学"),)})
    entry = ChoiceInput()
    entry.prepare(spec_of(Commitment, "domain"), context)
    qtbot.addWidget(entry)
    entry.show_value("HOUSING")
    assert entry.value() == "HOUSING"
    entry.show_value("")
    assert entry.value() == ""


def test_ticks_come_in_the_order_of_the_list(qtbot, dressed):
    offered = (Option("B", "乙"), Option("A", "甲"), Option("C", "丙"))
    entry = ChecksInput()
    entry.prepare(
        spec_of(Commitment, "publish_channels"),
        replace(CONTEXT, options={"publish_channel": offered}),
    )
    qtbot.addWidget(entry)
    entry.show_value(("C", "B"))
    assert entry.value() == ("B", "C")
    assert entry.draft() == ["B", "C"]


@pytest.fixture
def rows(qtbot, dressed):
    entry = PartsInput()
    entry.prepare(spec_of(Commitment, "milestones"), CONTEXT)
    qtbot.addWidget(entry)
    entry.show()
    entry.show_value(
        (Milestone(text="一", due_on=TODAY), Milestone(text="二"), Milestone(text="三"))
    )
    return entry


def test_rows_are_moved_and_removed(rows, qtbot):
    rows._table.selectRow(2)
    rows.move_row(-1)
    assert [m.text for m in rows.value()] == ["一", "三", "二"]
    qtbot.keyClick(rows._table, Qt.Key.Key_Delete)
    assert [m.text for m in rows.value()] == ["一", "二"]


def test_rows_survive_as_a_draft(rows):
    draft, value = rows.draft(), rows.value()
    rows.show_value(())
    rows.restore(draft)
    assert rows.value() == value


def test_a_part_is_asked_for_and_its_faults_named(qtbot, dressed):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PartDialog(Milestone, "添加里程碑", None, CONTEXT, parent)
    dialog.open()
    dialog.accept()
    assert dialog.isVisible()
    assert "请填写“节点内容”" in dialog.binder.note("text").text()
    dialog.binder.entry("text").setText("开工")
    dialog.binder.entry("due_on").setText("12.1")
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.part == Milestone(text="开工", due_on=date(2026, 12, 1))


def test_a_record_is_found_by_a_few_words(qtbot, dressed):
    asked = []

    def find(text, kinds, then):
        asked.append((text, kinds))
        then(((RecordId("r1"), "公开承诺 · 限时办结"), (RecordId("r2"), "公开承诺 · 首问负责")))

    parent = LinksInput()
    qtbot.addWidget(parent)
    kinds = {"commitment": "公开承诺", "task": "任务台账"}
    picker = LinkPicker(replace(CONTEXT, find=find, kinds=kinds), parent)
    picker.open()
    assert asked == [("", ("commitment", "task"))]  # the newest are there before a word is typed
    picker.kind.setCurrentIndex(1)
    qtbot.keyClicks(picker._text, "ab")
    qtbot.waitUntil(lambda: asked[-1] == ("ab", ("commitment",)))
    qtbot.keyClick(picker._text, Qt.Key.Key_Down)
    qtbot.keyClick(picker._text, Qt.Key.Key_Return)
    assert picker.chosen == (RecordId("r2"), "公开承诺 · 首问负责")


def test_a_field_for_one_kind_offers_no_choice_of_kinds(qtbot, dressed):
    parent = LinksInput()
    qtbot.addWidget(parent)
    context = replace(CONTEXT, kinds={"commitment": "公开承诺", "task": "任务台账"})
    picker = LinkPicker(context, parent, "关联承诺", ("commitment",))
    picker.open()
    assert picker.kind.isHidden()
    assert picker.kind.kinds() == ("commitment",)
    assert picker.windowTitle() == "选择关联承诺"


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30
)
@given(st.text(max_size=200))
def test_long_text_comes_back_without_the_blanks_around_it(qapp, text):
    entry = LongTextInput()
    entry.show_value(text)
    shown = entry.toPlainText()
    assert entry.value() == shown.strip()
    assert entry.draft() == shown


def test_a_decimal_is_written_without_empty_places(qtbot):
    assert parse_decimal("1,200.50") == Decimal("1200.50")
