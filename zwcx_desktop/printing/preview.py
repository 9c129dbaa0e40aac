"""Pages of a PDF as pictures and as text, for the screen and for printers without a PDF queue."""

import math
from dataclasses import dataclass

from zwcx_desktop.pdfium import opened

POINTS_PER_INCH = 72
Size = tuple[float, float]
"""Width and height of a page in points, as it is shown."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of a page: four bytes a pixel, blue, green, red and one unused.

    Attributes:
        stride: bytes from one row to the next.
    """

    width: int
    height: int
    stride: int
    pixels: bytes


def pixel_size(size: Size, dpi: float) -> tuple[int, int]:
    """Return width and height in pixels of a page of *size* points at *dpi*."""
    width, height = size
    return math.ceil(width * dpi / POINTS_PER_INCH), math.ceil(height * dpi / POINTS_PER_INCH)


def page_sizes(pdf: bytes) -> list[Size]:
    """Return the size of each page; none is drawn for it.

    Raises:
        PdfUnreadable: it is no PDF.
    """
    with opened(pdf) as document:
        return [document.get_page_size(i) for i in range(len(document))]


def render(pdf: bytes, page: int, dpi: float, top: int = 0, rows: int | None = None) -> Picture:
    """Return *page* (from 0) at *dpi*: *rows* rows of pixels from row *top*, None for all below.

    Raises:
        IndexError: there is no such page.
        PdfUnreadable: it is no PDF.
    """
    with opened(pdf) as document:
        if not 0 <= page < len(document):
            raise IndexError(page)
        _width, height = pixel_size(document.get_page_size(page), dpi)
        below = 0 if rows is None else max(0, height - top - rows)
        one = document[page]
        bitmap = one.render(
            scale=dpi / POINTS_PER_INCH,
            crop=(0, _cut(below, dpi), 0, _cut(top, dpi)),
            prefer_bgrx=True,
        )
        try:
            return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            bitmap.close()
            one.close()


def page_text(pdf: bytes, page: int) -> str:
    """Return the text of *page* (from 0), "" when it has none, as a scan.

    Raises:
        PdfUnreadable: it is no PDF.
    """
    with opened(pdf) as document:
        one = document[page]
        words = one.get_textpage()
        try:
            return str(words.get_text_range()).replace("\r\n", "\n")
        finally:
            words.close()
            one.close()


def _cut(pixels: int, dpi: float) -> float:
    # PDFium's helper rounds up: half a pixel less is exactly this many.
    return max(0.0, pixels - 0.5) * POINTS_PER_INCH / dpi
