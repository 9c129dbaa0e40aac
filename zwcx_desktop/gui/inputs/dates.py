"""Inputs for dates and moments, typed in the ways people write them or picked from a calendar."""

import re
from datetime import UTC, date, datetime, time
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from zwcx_desktop.clock import CHINA
from zwcx_desktop.gui.icons import icon
from zwcx_desktop.gui.inputs.calendar import CalendarPopup
from zwcx_desktop.gui.inputs.contract import FormContext, Unreadable
from zwcx_desktop.gui.inputs.text import CodeInput
from zwcx_desktop.records.kind import FieldSpec

_WIDE = str.maketrans("０１２３４５６７８９．－／：", "0123456789.-/:")
_SPLIT = re.compile(r"[-./年月日\s]+")
_MOMENT = re.compile(r"^(.*?)[\sT]+(\d{1,2}):(\d{2})$")
_KEYS = "空格键填今天，Alt+↓ 打开日历"
_EXAMPLE = "请按 2026-11-20 的样子输入日期，也可以输入 20261120 或 11.20。"


def parse_date(text: str, today: date) -> date | None:
    """Return the day in *text*, None when it is empty; a day without a year is of this year.

    Raises:
        Unreadable: *text* is no day.
    """
    bare = text.translate(_WIDE).strip()
    if not bare:
        return None
    parts = [part for part in _SPLIT.split(bare) if part]
    if len(parts) == 1 and len(bare) == 8:
        parts = [bare[:4], bare[4:6], bare[6:]]
    if len(parts) == 2:
        parts = [str(today.year), *parts]
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        raise Unreadable(_EXAMPLE)
    year, month, day = (int(part) for part in parts)
    if year < 100:
        year += 2000
    if not 1900 <= year <= 2200:
        raise Unreadable(f"年份 {year} 不对，请检查。")
    try:
        return date(year, month, day)
    except ValueError:
        raise Unreadable(f"没有 {year}年{month}月{day}日 这一天，请检查。") from None


def parse_moment(text: str, today: date) -> datetime | None:
    """Return the instant in *text* (`2026-11-20 09:30`, office time), None when it is empty.

    Raises:
        Unreadable: *text* is no instant.
    """
    bare = text.translate(_WIDE).strip()
    if not bare:
        return None
    found = _MOMENT.match(bare)
    day = parse_date(found.group(1) if found else bare, today)
    if day is None or found is None:
        raise Unreadable("请同时输入日期和时间，例如 2026-11-20 09:30。")
    try:
        clock = time(int(found.group(2)), int(found.group(3)), tzinfo=CHINA)
    except ValueError:
        raise Unreadable("时间应在 00:00 到 23:59 之间。") from None
    return datetime.combine(day, clock).astimezone(UTC)


def moment_text(value: datetime) -> str:
    """Return *value* in office time: 2026-11-20 09:30."""
    return value.astimezone(CHINA).strftime("%Y-%m-%d %H:%M")


class DateInput(CodeInput):
    """A day. Alt+Down or the icon opens a calendar; leaving the input writes the day in full.

    Today is one key away: the space bar while nothing stands here, Ctrl+; as in a spreadsheet.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date(2000, 1, 1)
        self.setPlaceholderText("年-月-日")
        self._pick = QAction(icon("calendar", "muted"), "选择日期", self)
        self._pick.triggered.connect(self.open_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:  # noqa: ARG002
        """Learn today's date."""
        self.set_today(context.today)
        self.setMaxLength(30)

    def set_today(self, today: date) -> None:
        """Take *today* for days without a year, for the calendar and for the key that writes it."""
        self._today = today

    def value(self) -> Any:
        """Return the day, None when nothing is typed."""
        return self.parse(self.text())

    def show_value(self, value: Any) -> None:
        """Show *value*."""
        self.setText("" if value is None else self.format(value))

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the day be copied but not changed."""
        super().set_read_only(read_only=read_only)
        self._pick.setVisible(not read_only)
        self.setToolTip("" if read_only else _KEYS)

    def parse(self, text: str) -> Any:
        """Return the day in *text*."""
        return parse_date(text, self._today)

    def format(self, value: Any) -> str:
        """Return *value* as it is shown."""
        return str(value.isoformat())

    def open_calendar(self) -> None:
        """Show a calendar at the day typed so far, else at today."""
        try:
            day = parse_date(self.text().split(" ")[0], self._today) or self._today
        except Unreadable:
            day = self._today
        popup = CalendarPopup(self._today, self)
        popup.picked.connect(self._take)
        popup.open_at(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the calendar on Alt+Down, write today's date on the space bar or Ctrl+;."""
        held = event.modifiers()
        alt = bool(held & Qt.KeyboardModifier.AltModifier)
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Down and alt:
            self.open_calendar()
        elif (event.key() == Qt.Key.Key_Semicolon and control) or (
            event.key() == Qt.Key.Key_Space and not self.text().strip()
        ):
            self._take(self._today)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw the icon anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._pick.setIcon(icon("calendar", "muted"))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Write the day in full once it is complete."""
        super().focusOutEvent(event)
        try:
            value = self.parse(self.text())
        except Unreadable:
            return
        if value is not None:
            self.setText(self.format(value))

    def _take(self, day: date) -> None:
        self.retype(self.with_day(day))
        self.setFocus()

    def with_day(self, day: date) -> str:
        """Return the text after *day* was picked."""
        return day.isoformat()


class MomentInput(DateInput):
    """A day and a time of the day, office time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("年-月-日 时:分")

    def parse(self, text: str) -> Any:
        """Return the instant in *text*."""
        return parse_moment(text, self._today)

    def format(self, value: Any) -> str:
        """Return *value* as it is shown."""
        return moment_text(value)

    def with_day(self, day: date) -> str:
        """Keep the time typed before."""
        clock = self.text().rpartition(" ")[2]
        return f"{day.isoformat()} {clock if ':' in clock else '09:00'}"

    def _take(self, day: date) -> None:
        super()._take(day)
        # Nobody said it was nine: the next digits typed are the time.
        clock = self.text().rpartition(" ")[2]
        self.setSelection(len(self.text()) - len(clock), len(clock))
