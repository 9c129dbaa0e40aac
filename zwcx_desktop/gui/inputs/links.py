"""Inputs that point at other records, found by typing a part of their title or number."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.contract import FormContext, Linked
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Field, FieldSpec

Kinds = tuple[str, ...]
_UNKNOWN = "（不在您可以查看的范围内）"


class LinkPicker(QDialog):
    """Finds a record of the kinds a field may point at; begins with the newest.

    Attributes:
        chosen: the record, once accepted.
    """

    def __init__(
        self, context: FormContext, parent: QWidget, label: str = "事项", kinds: Kinds = ()
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"选择{label}")
        self.chosen: Linked | None = None
        self._find = context.find
        self._text = QLineEdit(self)
        self._text.setPlaceholderText("输入编号或标题中的几个字")
        self._text.setAccessibleName(f"查找{label}")
        self.kind = _KindChoice(kinds or tuple(context.kinds), context, self)
        self._found = QListWidget(self)
        self._found.setAccessibleName("找到的事项")
        self._found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "hint")
        self._wait = QTimer(self, singleShot=True, interval=200)
        self._wait.timeout.connect(self._search)
        self._text.textChanged.connect(self._wait.start)
        self._text.returnPressed.connect(self._enter)
        self._text.installEventFilter(self)
        self.kind.currentIndexChanged.connect(self._search)
        self._found.itemActivated.connect(self._take)
        self._lay_out()
        self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow keys choose a line while the cursor stays in the words."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            row = self._found.currentRow() + by
            if by and 0 <= row < self._found.count():
                self._found.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.kind)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addLayout(row)
        box.addWidget(self._found)
        box.addWidget(self._hint)
        self.resize(letters(self, 76), letters(self, 60))

    def _search(self) -> None:
        self._find(self._text.text().strip(), self.kind.kinds(), self._show)

    def _show(self, found: tuple[Linked, ...]) -> None:
        self._found.clear()
        for record_id, title in found:
            item = QListWidgetItem(title, self._found)
            item.setToolTip(title)
            item.setData(Qt.ItemDataRole.UserRole, record_id)
        if found and self._text.text().strip():
            self._hint.setText(f"找到 {len(found)} 件")
        elif found:
            self._hint.setText("以上是最近办理的。输入编号或标题中的几个字查找。")
        else:
            self._hint.setText("没有找到，请换几个字再试。")
        if found:
            self._found.setCurrentRow(0)

    def _enter(self) -> None:
        item = self._found.currentItem()
        if item is not None:
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen = (RecordId(item.data(Qt.ItemDataRole.UserRole)), item.text())
        self.accept()


class _KindChoice(QComboBox):
    """Which of several kinds to look among; hidden where there is no choice."""

    def __init__(self, kinds: Kinds, context: FormContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._all = kinds
        self.setAccessibleName("类别")
        self.addItem("全部类别", kinds)
        for name in kinds:
            if name in context.kinds:
                self.addItem(context.kinds[name], (name,))
        self.setVisible(self.count() > 2)

    def kinds(self) -> Kinds:
        """Return the kinds to look among."""
        return tuple(self.currentData() or self._all)


class LinksInput(QWidget):
    """Other records, each on a line."""

    edited = Signal()
    most = 50

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[RecordId] = []
        self._titles: dict[RecordId, str] = {}
        self._context: FormContext
        self._words = Field("事项")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._add = QPushButton("选择…", self)
        dress(self._add, "search", "accent")
        restyle(self._add, link=True)
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._pick)
        self._read_only = False
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._rows)
        box.addLayout(row)
        self.setFocusProxy(self._add)

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:
        """Learn which records may be chosen."""
        self._context = context
        self._words = spec.words
        self._add.setAccessibleName(f"选择{spec.words.label}")

    def value(self) -> Any:
        """Return the ids."""
        return tuple(self._ids)

    def show_value(self, value: Any) -> None:
        """Show *value*."""
        self._ids = [RecordId(one) for one in value or ()]
        self._refresh()

    def draft(self) -> Any:
        """Return the ids with their names."""
        return [[one, self._title(one)] for one in self._ids]

    def restore(self, draft: Any) -> None:
        """Bring a draft back."""
        self._titles.update({RecordId(one): title for one, title in draft if title})
        self._ids = [RecordId(one) for one, _ in draft]
        self._refresh()

    def set_read_only(self, *, read_only: bool) -> None:
        """Show the records without letting them change."""
        self._read_only = read_only
        self._refresh()

    def _pick(self) -> None:
        words = self._words
        picker = LinkPicker(self._context, self, words.label, words.kinds)
        if picker.exec() and picker.chosen:
            record_id, title = picker.chosen
            self._titles[record_id] = title
            if record_id not in self._ids:
                self._ids = [*self._ids, record_id][-self.most :]
            self._refresh()
            self.edited.emit()
        picker.deleteLater()

    def _title(self, record_id: RecordId) -> str:
        return self._titles.get(record_id) or self._context.titles.get(record_id, "")

    def _drop(self, record_id: RecordId) -> None:
        self._ids.remove(record_id)
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for record_id in self._ids:
            self._rows.addWidget(self._line(record_id))
        self._add.setVisible(not self._read_only)

    def _line(self, record_id: RecordId) -> QWidget:
        title = self._title(record_id) or _UNKNOWN
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        name = QLabel(title, line)
        name.setWordWrap(True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(name, 1)
        if not self._read_only:
            drop = QPushButton("移除", line)
            restyle(drop, link=True)
            drop.setAutoDefault(False)
            drop.setAccessibleName(f"移除 {title}")
            drop.clicked.connect(lambda: self._drop(record_id))
            row.addWidget(drop)
        return line


class LinkInput(LinksInput):
    """One other record."""

    most = 1

    def value(self) -> Any:
        """Return the id, None when there is none."""
        return self._ids[0] if self._ids else None

    def show_value(self, value: Any) -> None:
        """Show *value*."""
        super().show_value((value,) if value else ())
