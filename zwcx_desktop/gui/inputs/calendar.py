"""A month to pick a day from."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.theme import ink

_TURNS = (("«", "上一年", -12), ("‹", "上一月", -1), ("›", "下一月", 1), ("»", "下一年", 12))
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class Month(QCalendarWidget):
    """The days of a month in the colours of the program; *today* is framed."""

    def __init__(self, today: QDate, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self.setNavigationBarVisible(False)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.setAccessibleName("日历")
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, QTextCharFormat())
        heading = QTextCharFormat()
        heading.setForeground(ink(self.palette(), "muted"))
        self.setHeaderTextFormat(heading)
        view = self.findChild(QTableView)
        if view is not None:
            view.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedSize(letters(self, 52), 7 * letters(self, 4.2))

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:  # noqa: N802
        """Draw *day*: the one picked filled, today framed, those of other months faint."""
        chosen = day == self.selectedDate()
        colour = ink(self.palette(), self._ink(day))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, ink(self.palette(), "surface"))
        box = rect.adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(self.palette(), "accent" if chosen else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if day == self._today and not chosen:
            painter.setPen(ink(self.palette(), "accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        painter.restore()

    def _ink(self, day: QDate) -> str:
        if day == self.selectedDate():
            return "on_accent"
        if day.month() != self.monthShown():
            return "strong_border"
        return "danger" if Qt.DayOfWeek(day.dayOfWeek()) in _WEEKEND else "text"


class CalendarPopup(QFrame):
    """A month, keys to turn it and a button for *today*; closes itself once a day is picked."""

    picked = Signal(object)

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        restyle(self, card=True)
        self._month = Month(QDate(today.year, today.month, today.day), self)
        self._name = QLabel(self)
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._today = QPushButton(f"今天（{today.month}月{today.day}日）", self)
        restyle(self._today, link=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(4)
        box.addLayout(self._turning())
        box.addWidget(self._month)
        box.addWidget(self._today, 0, Qt.AlignmentFlag.AlignHCenter)
        self._month.clicked.connect(self._pick)
        self._month.activated.connect(self._pick)
        self._month.currentPageChanged.connect(self._tell)
        self._today.clicked.connect(lambda: self._done(today))

    def open_at(self, day: date) -> None:
        """Show the month of *day* below the input."""
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))
        self._tell(day.year, day.month)
        self._place()
        self.show()
        self._month.setFocus()

    def _place(self) -> None:
        """Go below the input, or above it where the screen ends."""
        owner = self.parentWidget()
        if owner is None:
            return
        size, room = self.sizeHint(), self.screen().availableGeometry()
        place = owner.mapToGlobal(QPoint(0, owner.height() + 2))
        if place.y() + size.height() > room.bottom():
            place = owner.mapToGlobal(QPoint(0, -size.height() - 2))
        last = QPoint(room.right() - size.width(), room.bottom() - size.height())
        self.move(
            max(room.left(), min(place.x(), last.x())), max(room.top(), min(place.y(), last.y()))
        )

    def _turning(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for sign, name, months in _TURNS:
            button = QPushButton(sign, self)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked=False, by=months: self._turn(by))
            restyle(button, link=True)
            if months == 1:
                row.addWidget(self._name, 1)
            row.addWidget(button)
        return row

    def _turn(self, months: int) -> None:
        shown = QDate(self._month.yearShown(), self._month.monthShown(), 1).addMonths(months)
        self._month.setCurrentPage(shown.year(), shown.month())

    def _tell(self, year: int, month: int) -> None:
        self._name.setText(f"{year}年{month}月")

    def _pick(self, day: QDate) -> None:
        self._done(date(day.year(), day.month(), day.day()))

    def _done(self, day: date) -> None:
        self.picked.emit(day)
        self.close()
