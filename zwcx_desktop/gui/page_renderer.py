"""Pictures of pages, drawn away from the screen: only those that show, the newest wish first."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from zwcx_desktop.gui.tasks import Courier
from zwcx_desktop.printing.page_layout import Strip
from zwcx_desktop.printing.preview import Size, page_sizes, render

_ROOM = 192 * 1024 * 1024
"""Bytes of pictures kept."""
_SMALL_WISHES = 40
"""Thumbnails waited for; older wishes have been scrolled past."""


def strip_image(pdf: bytes, strip: Strip) -> QImage:
    """Return *strip* of *pdf* drawn."""
    drawn = render(pdf, strip.page, strip.dpi, strip.top, strip.rows)
    shape = (drawn.width, drawn.height, drawn.stride)
    return QImage(drawn.pixels, *shape, QImage.Format.Format_RGB32).copy()


class PageRenderer(QObject):
    """Draws the pages of one PDF on the lane of paper, one strip at a time.

    Attributes:
        opened: the sizes of the pages are known.
        ready: a strip was drawn; emitted with it.
        failed: the PDF cannot be read; emitted with the error.
        drawn: how many strips were drawn so far.
    """

    opened = Signal()
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, courier: Courier, parent: QObject) -> None:
        super().__init__(parent)
        self._courier = courier
        self._pdf = b""
        self._drawing: Strip | None = None
        self._wanted: list[Strip] = []
        self._small: list[Strip] = []
        self._kept: OrderedDict[Strip, QImage] = OrderedDict()
        self._bytes = 0
        self.sizes: tuple[Size, ...] = ()
        self.drawn = 0

    @property
    def busy(self) -> bool:
        """Whether pictures that were wanted are still to come."""
        return self._drawing is not None or bool(self._wanted or self._small)

    def open(self, pdf: bytes) -> None:
        """Draw the pages of *pdf* from now on."""
        self._pdf = pdf
        self._kept.clear()
        self._wanted, self._small, self._bytes, self.sizes = [], [], 0, ()

        def known(sizes: list[Size]) -> None:
            if pdf is self._pdf:
                self.sizes = tuple(sizes)
                self.opened.emit()

        self._run(lambda: page_sizes(pdf), known, self.failed.emit)

    def picture(self, strip: Strip) -> QImage | None:
        """Return *strip* if it was drawn."""
        found = self._kept.get(strip)
        if found is not None:
            self._kept.move_to_end(strip)
        return found

    def want(self, strips: Sequence[Strip]) -> None:
        """Have *strips* drawn next, whatever large ones were wanted before."""
        known = (*self._kept, self._drawing)
        self._wanted = [strip for strip in strips if strip not in known]
        self._next()

    def want_small(self, strip: Strip) -> None:
        """Have the thumbnail *strip* drawn when nothing else is to do."""
        if strip not in (*self._small, self._drawing):
            self._small = [*self._small, strip][-_SMALL_WISHES:]
            self._next()

    def _next(self) -> None:
        if not self.busy or self._drawing is not None:
            return
        self._drawing = strip = self._wanted.pop(0) if self._wanted else self._small.pop()
        pdf = self._pdf

        def drawn(image: QImage) -> None:
            self._drawing = None
            if pdf is self._pdf:
                self._keep(strip, image)
                self.ready.emit(strip)
            self._next()

        # A page that is damaged stays white; the others are still shown.
        self._run(lambda: strip_image(pdf, strip), drawn, lambda _error: drawn(QImage()))

    def _keep(self, strip: Strip, image: QImage) -> None:
        self.drawn += 1
        self._kept[strip] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _ROOM and len(self._kept) > 1:
            _oldest, dropped = self._kept.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()

    def _run(
        self,
        work: Callable[[], object],
        then: Callable[..., object],
        failed: Callable[[Exception], object],
    ) -> None:
        self._courier.run(self._courier.lanes.paper, self, work, then, failed)
