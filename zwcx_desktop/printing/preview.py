"""Pages of a PDF as pictures, for preview and for printing on systems without a PDF queue."""

import pypdfium2

POINTS_PER_INCH = 72


def render(pdf: bytes, page: int, dpi: float) -> tuple[int, int, bytes]:
    """Return width and height in pixels and the RGB bytes, row by row, of *page* (from 0).

    Raises:
        IndexError: there is no such page.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        if not 0 <= page < len(document):
            raise IndexError(page)
        bitmap = document[page].render(scale=dpi / POINTS_PER_INCH, rev_byteorder=True)
        width, height = bitmap.width, bitmap.height
        used, stride = width * bitmap.n_channels, bitmap.stride
        raw = bytes(bitmap.buffer)
        rows = b"".join(raw[y * stride : y * stride + used] for y in range(height))
        return width, height, rows
    finally:
        document.close()


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return width and height of each page in points, as it is shown."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document[i].get_size() for i in range(len(document))]
    finally:
        document.close()
