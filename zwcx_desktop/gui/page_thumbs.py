"""The small pages beside the large one: drawn when they show; a click or arrow key goes there."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QWidget

from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.page_renderer import PageRenderer
from zwcx_desktop.gui.theme import ink
from zwcx_desktop.printing.page_layout import SCREEN_DPI, Strip
from zwcx_desktop.printing.preview import POINTS_PER_INCH, pixel_size

_LONGER = 116
"""Pixels of the longer edge of a small A4 page."""
_DPI = _LONGER / 841.89 * POINTS_PER_INCH
_AROUND = 12
_NO_INDEX = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class _Thumbs(QAbstractListModel):
    """One row a page; its picture comes when it is first asked for."""

    def __init__(self, renderer: PageRenderer, view: QListView) -> None:
        super().__init__(view)
        self._renderer, self._view = renderer, view
        renderer.ready.connect(self._ready)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many pages there are."""
        return 0 if parent.isValid() else len(self._renderer.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return number, picture and words of a page."""
        page = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(page + 1)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"第 {page + 1} 页"
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignHCenter
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(page)
            case Qt.ItemDataRole.SizeHintRole:
                return self._view.gridSize()
            case _:
                return None

    def _picture(self, page: int) -> QIcon:
        strip = self._strip(page)
        image = self._renderer.picture(strip)
        if image is None:
            self._renderer.want_small(strip)
        if image is None or image.isNull():
            blank = QPixmap(*pixel_size(self._renderer.sizes[page], strip.dpi))
            blank.fill(Qt.GlobalColor.white)
        else:
            blank = QPixmap.fromImage(image)
        painter = QPainter(blank)
        painter.setPen(ink(self._view.palette(), "border"))
        painter.drawRect(blank.rect().adjusted(0, 0, -1, -1))
        painter.end()
        blank.setDevicePixelRatio(self._view.devicePixelRatioF())
        icon = QIcon(blank)
        # Selected, the picture would be tinted; the mark around it is enough.
        icon.addPixmap(blank, QIcon.Mode.Selected)
        return icon

    def _strip(self, page: int) -> Strip:
        dpi = round(_DPI * self._view.devicePixelRatioF(), 2)
        return Strip(page, dpi, 0, pixel_size(self._renderer.sizes[page], dpi)[1])

    def _ready(self, strip: Strip) -> None:
        if strip.dpi < SCREEN_DPI / 2 and strip == self._strip(strip.page):
            index = self.index(strip.page, 0)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class PageThumbs(QListView):
    """The strip of small pages; hidden while there is only one.

    Attributes:
        chosen: a page is wanted; emitted with it, from 0.
    """

    chosen = Signal(int)

    def __init__(self, renderer: PageRenderer, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = _Thumbs(renderer, self)
        self.setModel(self._model)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_LONGER, _LONGER))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("页面缩略图")
        restyle(self, desk=True)
        self.hide()
        renderer.opened.connect(self._opened)
        self.selectionModel().currentChanged.connect(self._current)

    def mark(self, page: int) -> None:
        """Mark *page* as the current one and bring it into sight."""
        index = self._model.index(page, 0)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the pages in the middle of the strip."""
        line = self.fontMetrics().height()
        self.setGridSize(QSize(self.viewport().width(), _LONGER + line + 2 * _AROUND))
        super().resizeEvent(event)

    def _opened(self) -> None:
        self._model.beginResetModel()
        self._model.endResetModel()
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setFixedWidth(_LONGER + 2 * _AROUND + side + 2 * self.frameWidth())
        self.setVisible(self._model.rowCount() > 1)

    def _current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())
