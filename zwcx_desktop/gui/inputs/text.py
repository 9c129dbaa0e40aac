"""Inputs for text: one line, many lines, and codes typed without an input method."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.records.kind import FieldSpec


class TextInput(QLineEdit):
    """One line of text."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.edited)

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:  # noqa: ARG002
        """Allow some text over the limit, so that pasting says how much too long it is."""
        self.setMaxLength(spec.words.limit * 2 + 100)

    def value(self) -> Any:
        """Return the text without blanks around it."""
        return self.text().strip()

    def show_value(self, value: Any) -> None:
        """Show *value*."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def draft(self) -> Any:
        """Return the text as it stands."""
        return self.text()

    def restore(self, draft: Any) -> None:
        """Bring a draft back."""
        self.setText(str(draft))

    def retype(self, text: str) -> None:
        """Put *text* in place of all that stands here, as one step that can be undone."""
        self.selectAll()
        self.insert(text)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be copied but not changed."""
        self.setReadOnly(read_only)


class CodeInput(TextInput):
    """One line of digits and Latin letters: identity, telephone and document numbers.

    The input method is off, because an X typed with one on is lost in its candidate window.
    """

    def inputMethodQuery(self, query: Qt.InputMethodQuery, *argument: Any) -> Any:  # noqa: N802
        """Tell Qt that no input method is wanted here."""
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(query, *argument)


class LongTextInput(QPlainTextEdit):
    """Text of several lines. Tab moves on; the height grows with the text up to a limit."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = 3
        self._composing = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._changed)
        self._fit()

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:  # noqa: ARG002
        """Take the field's height."""
        self._least = max(2, spec.words.lines)
        self._fit()

    def value(self) -> Any:
        """Return the text without blank lines around it."""
        return self.toPlainText().strip()

    def show_value(self, value: Any) -> None:
        """Show *value* without emitting `edited`."""
        with QSignalBlocker(self):
            self.setPlainText("" if value is None else str(value))
        self._fit()

    def draft(self) -> Any:
        """Return the text as it stands."""
        return self.toPlainText()

    def restore(self, draft: Any) -> None:
        """Bring a draft back."""
        self.show_value(draft)

    def retype(self, text: str) -> None:
        """Put *text* in place of all that stands here, as one step that can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be copied but not changed; then no room is left for more."""
        self.setReadOnly(read_only)
        self._fit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Remember whether an input method is composing."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll the form, not the text, unless the text is being worked on."""
        if self.hasFocus() or self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def _changed(self) -> None:
        self._fit()
        if not self._composing:
            self.edited.emit()

    def _lines(self) -> int:
        block, lines = self.document().begin(), 0
        while block.isValid():
            lines += max(1, block.lineCount())
            block = block.next()
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Count the lines anew: they wrap at another width."""
        super().resizeEvent(event)
        self._fit()
        if self.viewport().width() != event.size().width():
            # The new height brought the form's scroll bar, of which Qt tells nobody in here.
            super().resizeEvent(QResizeEvent(self.viewport().size(), event.size()))
            self._fit()

    def _fit(self) -> None:
        least = 1 if self.isReadOnly() else self._least
        lines = min(max(least, self._lines()), self._least + 8)
        margins = self.contentsMargins()
        edge = 2 * int(self.document().documentMargin()) + 2 * self.frameWidth()
        height = lines * self.fontMetrics().lineSpacing() + edge + margins.top() + margins.bottom()
        if self.minimumHeight() != height:
            self.setFixedHeight(height)
