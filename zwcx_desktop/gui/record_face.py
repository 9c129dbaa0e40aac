"""How the page of a record is laid out; what its parts do is in record_page."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.attachments_panel import AttachmentsPanel
from zwcx_desktop.gui.duplicates_strip import DuplicatesStrip
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.print_panel import PrintPanel
from zwcx_desktop.gui.record_actions import RecordActions
from zwcx_desktop.gui.record_form import RecordForm
from zwcx_desktop.gui.record_table import state_tone
from zwcx_desktop.gui.seal_export import SealExport
from zwcx_desktop.gui.sealed_card import SealedCard
from zwcx_desktop.gui.ties_panel import TiesPanel
from zwcx_desktop.gui.timeline import Timeline
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.records.kind import Kind, State


class Offer(QFrame):
    """A notice with two answers, such as 继续 and 放弃 for a draft that was found."""

    taken = Signal()
    declined = Signal()

    def __init__(self, yes: str, no: str, parent: QWidget) -> None:
        super().__init__(parent)
        restyle(self, notice="accent")
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.yes = QPushButton(yes, self)
        restyle(self.yes, primary=True)
        self.no = QPushButton(no, self)
        self.yes.clicked.connect(self.taken)
        self.no.clicked.connect(self.declined)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.hide()


class RecordFace(QWidget):
    """The parts of the page.

    Attributes:
        back, save, save_next: the buttons of the bar.
        returned: why the city sent the record back.
        homeless: problems that belong to no field.
        draft: offers a draft that was found.
        likely: complaints that are likely the same.
    """

    def __init__(self, kind: Kind[Any], context: FormContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self.back = QToolButton(self)
        self.save = QPushButton("保存", self)
        self.save_next = QPushButton("保存并转下一条", self)
        self.returned, self.homeless = Note(self), Note(self)
        self.draft = Offer("继续填写", "放弃草稿", self)
        self.likely = DuplicatesStrip(self)
        self.sealed = SealedCard(kind, context, self)
        self.form = RecordForm(kind, context, self)
        self.acts = RecordActions(kind, self)
        self.export = SealExport(self)
        self.timeline = Timeline(kind.fields, context, self)
        self.attachments = AttachmentsPanel(self)
        self.papers = PrintPanel(kind, self)
        self.ties = TiesPanel(self)
        self.tabs = QTabWidget(self)
        self._title, self._number, self._state = QLabel(self), QLabel(self), QLabel(self)
        self._tabs()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar())
        box.addWidget(self._body(), 1)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keep room for the right side at another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_side"):
            self._widen_side()

    def name(self, title: str, number: str, state: State) -> None:
        """Say which record this is and where it stands."""
        self._title.setText(title or f"新建{self._kind.label}")
        self._number.setText(number)
        self._number.setVisible(bool(number))
        self._state.setText(state.label)
        tone = state_tone(self._kind, state)
        restyle(self._state, tone="" if tone == "muted" else tone)

    def let_save(self, *, able: bool) -> None:
        """Show the buttons that save, or hide them for a record that cannot be edited."""
        self.save.setVisible(able)
        self.save_next.setVisible(able)

    def take_focus(self) -> None:
        """Begin where a person goes on: in the first field, or, of what is only read, beside it."""
        if self.save.isVisibleTo(self):
            self.form.binder.focus_first()
        else:
            self.tabs.tabBar().setFocus()

    def go_to(self, tab: int) -> None:
        """Bring a tab to the front, and the focus to what can be done there first."""
        self.tabs.setCurrentIndex(tab)
        self.tabs.tabBar().setFocus()
        if tab:
            self.tabs.tabBar().focusNextChild()
        elif (button := self.acts.first()) is not None:
            button.setFocus()

    def show_counts(self, attachments: int) -> None:
        """Say on the tab how many files there are."""
        self._count(self.attachments, "附件", attachments)

    def _count(self, panel: QWidget, label: str, count: int) -> None:
        self.tabs.setTabText(self.tabs.indexOf(panel), f"{label} {count}" if count else label)

    def _tabs(self) -> None:
        doing = QWidget(self)
        column = QVBoxLayout(doing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.acts, 1)
        column.addWidget(self.export)
        self.tabs.addTab(doing, "办理")
        self.tabs.addTab(self.timeline, "时间线")
        self.tabs.addTab(self.attachments, "附件")
        self.tabs.addTab(self.papers, "文书")
        self.tabs.addTab(self.ties, "关联")
        self.ties.counted.connect(lambda count: self._count(self.ties, "关联", count))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        restyle(self.tabs.tabBar(), tight=True)
        self.tabs.tabBar().setAccessibleName("办理、时间线、附件、文书、关联")
        self.tabs.setAccessibleName("办理与记录")

    def _bar(self) -> QFrame:
        bar = QFrame(self)
        restyle(bar, bar=True)
        dress(self.back, "arrow-left")
        self.back.setToolTip("返回列表（Esc）")
        self.back.setAccessibleName("返回列表")
        self._title.setProperty("role", "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._number.setProperty("role", "hint")
        restyle(self._state, chip=True)
        restyle(self.save, primary=True)
        self.save.setToolTip("保存（Ctrl+S）")
        self.save_next.setToolTip("保存并转下一条（Ctrl+Enter）")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 24, 10)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self._title, 1)
        for widget in (self._number, self._state, self.save_next, self.save):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return bar

    def _body(self) -> QSplitter:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(24, 16, 8, 16)
        column.setSpacing(12)
        for notice in (self.draft, self.returned, self.homeless, self.likely, self.sealed):
            column.addWidget(notice)
        column.addWidget(self.form, 1)
        right = QFrame(self)
        restyle(right, card=True)
        inner = QVBoxLayout(right)
        inner.setContentsMargins(16, 8, 8, 8)
        inner.addWidget(self.tabs)
        frame = QWidget(self)
        around = QVBoxLayout(frame)
        around.setContentsMargins(8, 16, 24, 16)
        around.addWidget(right)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(frame)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 2)
        self._side = frame
        self._widen_side()
        split.setSizes([1000, letters(self, 54)])
        return split

    def _widen_side(self) -> None:
        """Give the right side the room its words need at this text size."""
        self._side.setMinimumWidth(letters(self, 48))
