"""The pages of a PDF on the screen: the very bytes that are printed and kept."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.printing.preview import page_sizes, render

_THUMB_DPI = 12
_ZOOMS = (50, 75, 100, 125, 150, 200)


def page_image(pdf: bytes, page: int, dpi: float) -> QImage:
    """Return *page* (from 0) as a picture."""
    width, height, rgb = render(pdf, page, dpi)
    return QImage(rgb, width, height, width * 3, QImage.Format.Format_RGB888).copy()


class PageView(QWidget):
    """One page at a time, large, with small ones beside it to choose from.

    Attributes:
        turned: another page is shown; emitted with its number (from 0) and the count.
    """

    turned = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._sizes: list[tuple[float, float]] = []
        self._zoom = 75
        self._small = QListWidget(self)
        self._small.setViewMode(QListView.ViewMode.IconMode)
        self._small.setFlow(QListView.Flow.TopToBottom)
        self._small.setWrapping(False)
        self._small.setMovement(QListView.Movement.Static)
        self._small.setIconSize(QSize(110, 150))
        self._small.setFixedWidth(150)
        self._small.setAccessibleName("页面缩略图")
        self._page = QLabel()
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        restyle(self._scroll, desk=True)
        restyle(self._page, desk=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._small)
        side = QVBoxLayout()
        side.addWidget(self._scroll)
        row.addLayout(side, 1)
        self._small.currentRowChanged.connect(self._turn)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return max(0, self._small.currentRow())

    def show_pdf(self, pdf: bytes) -> None:
        """Show *pdf* from its first page."""
        self._pdf = pdf
        self._sizes = page_sizes(pdf)
        self._small.clear()
        for number in range(len(self._sizes)):
            small = QPixmap.fromImage(page_image(pdf, number, _THUMB_DPI))
            icon = QIcon(small)
            icon.addPixmap(small, QIcon.Mode.Selected)
            item = QListWidgetItem(icon, f"第 {number + 1} 页", self._small)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._small.setVisible(len(self._sizes) > 1)
        self._small.setCurrentRow(0)

    def zoom(self, by: int) -> int:
        """Go *by* steps larger or smaller; return the zoom in per cent."""
        at = _ZOOMS.index(self._zoom) + by
        self._zoom = _ZOOMS[min(max(at, 0), len(_ZOOMS) - 1)]
        self._turn(self.page)
        return self._zoom

    def go(self, page: int) -> None:
        """Show *page*, from 0."""
        self._small.setCurrentRow(min(max(page, 0), self.count - 1))

    def _turn(self, page: int) -> None:
        if not 0 <= page < self.count:
            return
        ratio = self.devicePixelRatioF()
        image = page_image(self._pdf, page, 96 * self._zoom / 100 * ratio)
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(ratio)
        self._page.setPixmap(picture)
        self._page.setAccessibleName(f"第 {page + 1} 页，共 {self.count} 页")
        self._scroll.verticalScrollBar().setValue(0)
        self.turned.emit(page, self.count)
