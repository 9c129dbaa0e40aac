"""The key figures of a report, large and quiet, at its head."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.inputs.style import letters
from zwcx_desktop.rules.statistics import told
from zwcx_desktop.rules.statistics.lines import Line
from zwcx_desktop.rules.statistics.told import Change

_WIDTH = 28
"""Latin letters that a card takes at least."""


class FigureCard(QPushButton):
    """One key figure: its value, what was divided, and how it moved. Press it to look behind it.

    Attributes:
        looked_at: it took the focus; emitted with its line.
    """

    looked_at = Signal(object)

    def __init__(self, line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.setProperty("tile", True)  # noqa: FBT003 - Qt's own signature
        number, _, unit = told.value(line.figure).partition(" ")
        value, after = self._label(number, "number"), self._label(unit, "muted")
        top, row = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._label(line.figure.name, "muted"), 1)
        top.addWidget(self._label(told.fraction(line.figure), "muted"))
        # The small word on the line of the large number, whose descent is longer by so much.
        after.setContentsMargins(0, 0, 0, value.fontMetrics().descent() // 2)
        row.setSpacing(6)
        row.addWidget(value)
        row.addWidget(after, 1, Qt.AlignmentFlag.AlignBottom)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(row)
        for hint in _hints(line):
            column.addWidget(hint_label := self._label(hint, "hint"))
            hint_label.setWordWrap(bool(line.figure.missing))
        column.addStretch(1)
        # The cards of a row are as high as the highest of them.
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(line.spoken)
        self.setAccessibleDescription("按回车查看这个数字由哪些记录组成")
        self.setToolTip(line.indicator.formula)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room the words need."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: nothing in a card may be cut off."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show beside the table what the card is about."""
        super().focusInEvent(event)
        self.looked_at.emit(self.line)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label


class FigureCards(QWidget):
    """The cards, as many beside one another as fit.

    Attributes:
        looked_at: a card took the focus; emitted with its line.
        opened: the records behind a figure are wanted; emitted with its line.
    """

    looked_at = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[FigureCard, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._across = 0

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show a card for each of *lines*; the card that had the focus keeps it."""
        focused = next((card.line.key for card in self.cards if card.hasFocus()), None)
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = tuple(FigureCard(line, self) for line in lines)
        for card in self.cards:
            card.looked_at.connect(self.looked_at)
            card.clicked.connect(lambda _on, line=card.line: self.opened.emit(line))
            card.show()
        self._across = 0
        self._arrange()
        for card in self.cards:
            if card.line.key == focused:
                card.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put more or fewer beside one another."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange them anew for another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grid"):
            self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of one card, so that the window may become narrow."""
        hint = super().minimumSizeHint()
        widest = max((card.sizeHint().width() for card in self.cards), default=0)
        return QSize(widest, hint.height())

    def _arrange(self) -> None:
        if not self.cards:
            return
        least = max(letters(self, _WIDTH), *(card.sizeHint().width() for card in self.cards))
        fitting = max(1, (self.width() + 12) // (least + 12))
        rows = -(-len(self.cards) // fitting)
        across = -(-len(self.cards) // rows)
        if across == self._across:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._across = across
        for n, card in enumerate(self.cards):
            self._grid.addWidget(card, n // across, n % across)
            self._grid.setColumnStretch(n % across, 1)


def _hints(line: Line) -> tuple[str, ...]:
    """Return why the figure is missing, else how it moved."""
    if line.figure.missing:
        return (line.figure.missing,)
    moved = (("环比", line.on_period), ("同比", line.on_year))
    return tuple(f"{words} {_said(change)}" for words, change in moved)


def _said(change: Change | None) -> str:
    return told.NOTHING if change is None else change.marked
