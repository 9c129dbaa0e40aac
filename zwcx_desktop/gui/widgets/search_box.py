"""Search over all records: type, arrow down, Enter. Nothing is sought while a word is composed."""

import html
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QPainter, QTextDocument
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from zwcx_desktop.gui.icons import pixmap
from zwcx_desktop.gui.theme import ink

if TYPE_CHECKING:
    from zwcx_desktop.store.values import Found

_PAUSE = 200
_FOUND = Qt.ItemDataRole.UserRole
_SHOWN = 8


class SearchBox(QLineEdit):
    """The box in the header, with its results below.

    Attributes:
        wanted: emitted with the text when typing has paused.
        chosen: emitted with the Found that was picked.
    """

    wanted = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._results: QListWidget | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._typed)

    @property
    def results(self) -> QListWidget:
        """The list of results; made when first needed, a child of the window so it can overlap."""
        if self._results is None:
            self._results = QListWidget(self.window())
            self._results.setAccessibleName("搜索结果")
            self._results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._results.setItemDelegate(_Result(self._results))
            self._results.itemClicked.connect(self._pick)
            self._results.hide()
        return self._results

    def show_found(self, text: str, found: Sequence["Found"], kinds: Mapping[str, str]) -> None:
        """Show what was found for *text*, unless something else has been typed since."""
        if text != self.text().strip():
            return
        self.results.clear()
        for one in found:
            kind = kinds.get(one.kind, one.kind)
            item = QListWidgetItem(self.results)
            item.setData(_FOUND, one)
            head = " · ".join(part for part in (kind, one.number, one.state.label) if part)
            item.setText(
                f"<b>{html.escape(one.title)}</b><br>"
                f"<small>{html.escape(head)}　{one.snippet_html}</small>"
            )
            said = f"{kind}，{one.title}，{one.number}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        if not found:
            nothing = QListWidgetItem("没有找到。可换两个字以上的词再试。", self.results)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        self.results.setCurrentRow(0)
        self._place()
        self.results.show()
        self.results.raise_()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Remember whether a word is being composed."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move through the results without leaving the box."""
        shown = self._results is not None and self._results.isVisible()
        if event.key() == Qt.Key.Key_Escape:
            self.clear() if shown or self.text() else event.ignore()
        elif shown and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.results.currentRow() + step
            self.results.setCurrentRow(max(0, min(row, self.results.count() - 1)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.results.currentItem()) if shown else self._ask()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Put the results away."""
        super().focusOutEvent(event)
        if self._results is not None:
            self._results.hide()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a whole placeholder and a dozen characters more."""
        wide = self.fontMetrics().horizontalAdvance(self.placeholderText()) + 80
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least that still shows the placeholder."""
        return QSize(self.sizeHint().width() - 40, super().minimumSizeHint().height())

    def _typed(self) -> None:
        if not self.text().strip():
            self._pause.stop()
            if self._results is not None:
                self._results.hide()
        elif not self._composing:
            self._pause.start()

    def _ask(self) -> None:
        if self.text().strip():
            self.wanted.emit(self.text().strip())

    def _pick(self, item: QListWidgetItem | None) -> None:
        found = item.data(_FOUND) if item is not None else None
        if found is not None:
            self.clear()
            self.chosen.emit(found)

    def _place(self) -> None:
        line = self.fontMetrics().height()
        width = max(self.width(), line * 26)
        height = min(self.results.count(), _SHOWN) * round(line * 2.9) + 8
        corner = self.mapTo(self.window(), QPoint(self.width() - width, self.height() + 4))
        self.results.setGeometry(max(8, corner.x()), corner.y(), width, height)


class _Result(QStyledItemDelegate):
    """Draws one result: the icon of its kind, the title, then where the words stand."""

    def sizeHint(self, option: Any, _index: object) -> QSize:  # noqa: N802
        """Return two lines."""
        return QSize(100, round(option.fontMetrics.height() * 2.9))

    def paint(
        self,
        painter: QPainter,
        option: Any,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the HTML of the result, of which only `<b>` is not ours."""
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, ink(option.palette, "accent_soft"))
        document = QTextDocument()
        document.setDefaultFont(option.font)
        document.setDocumentMargin(4)
        colour = ink(option.palette, "text").name()
        document.setHtml(f'<div style="color:{colour}">{index.data()}</div>')
        painter.setClipRect(option.rect)
        line, found = option.fontMetrics.height(), index.data(_FOUND)
        if found is not None:
            glyph = pixmap(found.kind, line, "muted")
            painter.drawPixmap(option.rect.left() + 12, option.rect.center().y() - line // 2, glyph)
        spare = max(0, option.rect.height() - document.size().height()) / 2
        left = option.rect.left() + 16 + round(line * 1.2)
        painter.translate(left, option.rect.top() + spare)
        document.drawContents(painter)
        painter.restore()
