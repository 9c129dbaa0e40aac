"""The pages of a PDF on the screen: the very bytes that are printed and kept."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.page_canvas import PageCanvas
from zwcx_desktop.gui.page_renderer import PageRenderer
from zwcx_desktop.gui.page_thumbs import PageThumbs
from zwcx_desktop.gui.tasks import Courier
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.pdfium import PdfUnreadable
from zwcx_desktop.printing.page_layout import ZOOMS, Fit, Zoom
from zwcx_desktop.printing.preview import Size, page_text

_CHOICES: tuple[Zoom, ...] = (*Fit, *ZOOMS)
_EVERYWHERE = Qt.ShortcutContext.WindowShortcut
_INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class PageView(QWidget):
    """The pages, small ones beside them to choose from, and a bar to turn and magnify them.

    Attributes:
        opened: the pages are there.
        bar: the row above the pages; more may be put at its end.
    """

    opened = Signal()

    def __init__(self, courier: Courier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._courier, self._pdf = courier, b""
        self._renderer = PageRenderer(courier, self)
        self.canvas = PageCanvas(self._renderer, self)
        self.thumbs = PageThumbs(self._renderer, self)
        self._fault = Note(self)
        self.box = QSpinBox(self)
        self.zooms = QComboBox(self)
        self.bar = self._fill_bar()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.thumbs)
        row.addWidget(self.canvas, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self.bar)
        column.addWidget(self._fault)
        column.addLayout(row, 1)
        self.setFocusProxy(self.canvas)
        self._add_keys()
        self._renderer.opened.connect(self._opened)
        self._renderer.failed.connect(self._refused)
        self.canvas.turned.connect(self._turned)
        self.canvas.zoomed.connect(self._zoomed)
        self.thumbs.chosen.connect(self.canvas.go)
        self.box.valueChanged.connect(lambda number: self.go(number - 1))
        self.zooms.activated.connect(lambda at: self.canvas.set_zoom(_CHOICES[at]))

    @property
    def count(self) -> int:
        """How many pages there are, 0 until they are there."""
        return len(self._renderer.sizes)

    @property
    def page(self) -> int:
        """The page that is looked at, from 0."""
        return self.canvas.page

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The sizes of the pages in points."""
        return self._renderer.sizes

    @property
    def drawn(self) -> int:
        """How many pictures of pages were drawn so far."""
        return self._renderer.drawn

    def show_pdf(self, pdf: bytes) -> None:
        """Show *pdf* from its first page."""
        self._pdf = pdf
        self._fault.say("")
        self._renderer.open(pdf)

    def go(self, page: int) -> None:
        """Show *page*, from 0."""
        self.canvas.go(page)

    def copy_text(self) -> None:
        """Put the text of the page on the clipboard."""
        pdf, page = self._pdf, self.page

        def copied(text: str) -> None:
            QApplication.clipboard().setText(text)

        self._courier.run(
            self._courier.lanes.paper, self, lambda: page_text(pdf, page), copied, self._refused
        )

    def _fill_bar(self) -> QHBoxLayout:
        self.box.setAccessibleName("页码")
        self.box.setKeyboardTracking(False)
        self.box.setPrefix("第 ")
        self.box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.zooms.setAccessibleName("缩放")
        self.zooms.addItems([z.value if isinstance(z, Fit) else f"{z}%" for z in _CHOICES])
        row = QHBoxLayout()
        row.setSpacing(4)
        for sign, name, act, keys, follows in (
            ("chevron-left", "上一页", lambda: self.go(self.page - 1), "PgUp", self.box),
            ("chevron-right", "下一页", lambda: self.go(self.page + 1), "PgDown", None),
            ("minus", "缩小", lambda: self.canvas.step_zoom(-1), "Ctrl+减号", self.zooms),
            ("plus", "放大", lambda: self.canvas.step_zoom(1), "Ctrl+加号", None),
        ):
            row.addWidget(self._tool(sign, name, act, keys))
            if follows is not None:
                row.addWidget(follows)
            else:
                row.addSpacing(16)
        row.addStretch(1)
        self._order_keys(row)
        return row

    def _order_keys(self, row: QHBoxLayout) -> None:
        """Have the Tab key go as the eye does: the bar, the small pages, the large one."""
        found = (item.widget() for n in range(row.count()) if (item := row.itemAt(n)) is not None)
        order = [*filter(None, found), self.thumbs, self.canvas]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _tool(self, sign: str, name: str, act: Callable[[], object], keys: str) -> QToolButton:
        button = QToolButton(self)
        dress(button, sign)
        button.setToolTip(f"{name}（{keys}）")
        button.setAccessibleName(name)
        button.clicked.connect(lambda _on: act())
        return button

    def _add_keys(self) -> None:
        zoom, canvas = self.canvas.step_zoom, self.canvas
        for keys, act, context in (
            ("PgUp", lambda: self.go(self.page - 1), _EVERYWHERE),
            ("PgDown", lambda: self.go(self.page + 1), _EVERYWHERE),
            ("Home", lambda: self.go(0), _INSIDE),
            ("End", lambda: self.go(self.count - 1), _INSIDE),
            ("Ctrl+=", lambda: zoom(1), _EVERYWHERE),
            ("Ctrl++", lambda: zoom(1), _EVERYWHERE),
            ("Ctrl+-", lambda: zoom(-1), _EVERYWHERE),
            ("Ctrl+0", lambda: canvas.set_zoom(Fit.PAGE), _EVERYWHERE),
            ("Ctrl+C", self.copy_text, _INSIDE),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(context)
            shortcut.activated.connect(act)

    def _opened(self) -> None:
        self.box.setRange(1, self.count)
        self.box.setSuffix(f"／{self.count} 页")
        self._turned(0)
        self.opened.emit()

    def _turned(self, page: int) -> None:
        self.box.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.box.setValue(page + 1)
        self.box.blockSignals(False)  # noqa: FBT003
        self.thumbs.mark(page)
        self.canvas.setAccessibleName(f"第 {page + 1} 页，共 {self.count} 页")

    def _zoomed(self) -> None:
        zoom = self.canvas.zoom
        self.zooms.setCurrentIndex(_CHOICES.index(zoom))
        self.zooms.setToolTip(f"现在 {self.canvas.percent}%")

    def _refused(self, error: Exception) -> None:
        self._fault.say(str(error if isinstance(error, PdfUnreadable) else PdfUnreadable()))
