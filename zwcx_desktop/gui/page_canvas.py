"""The pages of a document, one below the other, drawn where they show."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from zwcx_desktop.gui.manners import ZOOMS
from zwcx_desktop.gui.page_renderer import PageRenderer
from zwcx_desktop.gui.theme import ink
from zwcx_desktop.printing.page_layout import GAP, Fit, Layout, Strip, Zoom, next_zoom

_PAPER = QColor(255, 255, 255)
_NOTCH = 120
"""Eighths of a degree of one notch of the wheel."""


class PageCanvas(QAbstractScrollArea):
    """Shows pages at a zoom and keeps the place when the zoom changes.

    Attributes:
        turned: another page is the current one; emitted with it, from 0.
        zoomed: the zoom is another; `percent` and `zoom` tell it.
    """

    turned = Signal(int)
    zoomed = Signal()

    def __init__(self, renderer: PageRenderer, parent: QWidget) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._layout = Layout.of((), 100, (1, 1))
        self._page = 0
        self._turned_degrees = 0
        self._placing = False
        self.zoom: Zoom = Fit.WIDTH
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setProperty(ZOOMS, True)  # noqa: FBT003 - Qt's signature
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        renderer.opened.connect(self._opened)
        renderer.ready.connect(lambda _strip: self.viewport().update())

    @property
    def page(self) -> int:
        """The page that is looked at, from 0."""
        return self._page

    @property
    def percent(self) -> int:
        """The zoom in per cent, rounded."""
        return round(self._layout.percent)

    def go(self, page: int) -> None:
        """Show *page*, from 0, from its top; the first or last one when there is none such."""
        if not self._layout.sizes:
            return
        page = min(max(page, 0), len(self._layout.sizes) - 1)
        self._placing = True
        self.verticalScrollBar().setValue(round(self._layout.tops[page]) - GAP)
        self._placing = False
        self._set_page(page)

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the pages at *zoom*, the same place at the top."""
        self.zoom = zoom
        self._place()

    def step_zoom(self, by: int) -> None:
        """Show the pages larger (*by* above 0) or smaller by one step."""
        self.set_zoom(next_zoom(self._layout.percent, by))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the pages that show, and have those drawn that are not yet."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), ink(self.palette(), "sunken"))
        upper = self.verticalScrollBar().value()
        lower = upper + self.viewport().height()
        missing: list[Strip] = []
        for page in self._layout.pages_between(upper, lower):
            missing += self._draw_page(painter, page, upper, lower)
        painter.end()
        self._renderer.want(missing)

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Place the pages anew."""
        self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom with Ctrl, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        event.accept()
        self._turned_degrees += event.angleDelta().y()
        if abs(self._turned_degrees) >= _NOTCH:
            self.step_zoom(1 if self._turned_degrees > 0 else -1)
            self._turned_degrees = 0

    def _draw_page(self, painter: QPainter, page: int, upper: float, lower: float) -> list[Strip]:
        """Draw *page* and return the strips of it that are still to be drawn."""
        ratio = self.devicePixelRatioF()
        corner = self._corner(page, ratio)
        width, height = self._layout.size(page)
        painter.setPen(QPen(ink(self.palette(), "border"), 1 / ratio))
        painter.setBrush(_PAPER)
        painter.drawRect(QRectF(corner.x(), corner.y(), width, height))
        missing = []
        for strip in self._layout.strips(page, upper, lower, ratio):
            picture = self._renderer.picture(strip)
            if picture is None:
                missing.append(strip)
            elif not picture.isNull():
                at = QPointF(corner.x(), corner.y() + strip.top / ratio)
                room = (picture.width() / ratio, picture.height() / ratio)
                painter.drawImage(QRectF(at.x(), at.y(), *room), picture)
        return missing

    def _corner(self, page: int, ratio: float) -> QPointF:
        """Return where *page* begins in the viewport, on a whole pixel of the device."""
        wide, _high = self._layout.size(page)
        free = max(self.viewport().width(), self._layout.width) - wide
        x = free / 2 - self.horizontalScrollBar().value()
        y = self._layout.tops[page] - self.verticalScrollBar().value()
        return QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio)

    def _opened(self) -> None:
        self._page = 0
        self._layout = Layout.of((), 100, (1, 1))
        self._place()
        self.verticalScrollBar().setValue(0)
        self.turned.emit(0)

    def _place(self) -> None:
        """Lay the pages out again and keep what is at the top there."""
        old, bar = self._layout, self.verticalScrollBar()
        page = old.page_at(bar.value()) if old.sizes else 0
        into = (bar.value() - old.tops[page]) / old.percent if old.sizes else 0.0
        room = self.maximumViewportSize()
        wide = room.width() - self.verticalScrollBar().sizeHint().width()
        high = room.height()
        self._layout = new = Layout.of(self._renderer.sizes, self.zoom, (wide, high))
        view = self.viewport().size()
        self._placing = True
        bar.setRange(0, max(0, round(new.height) - view.height()))
        bar.setPageStep(view.height())
        bar.setSingleStep(40)
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, round(new.width) - view.width()))
        across.setPageStep(view.width())
        if old.sizes and old.sizes == new.sizes:
            bar.setValue(round(new.tops[page] + into * new.percent))
        self._placing = False
        self.viewport().update()
        self.zoomed.emit()

    def _scrolled(self, value: int) -> None:
        if not self._placing and self._layout.sizes:
            self._set_page(self._layout.page_at(value + self.viewport().height() / 3))

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.turned.emit(page)
