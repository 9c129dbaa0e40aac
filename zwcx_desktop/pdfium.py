"""PDFium, one caller at a time: the library must not be entered by two threads at once."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from zwcx_desktop.errors import ClientError

_ENTERED = threading.RLock()


class PdfUnreadable(ClientError):
    """A file that is no PDF, is damaged or is locked by a password."""

    def __init__(self) -> None:
        super().__init__("这份 PDF 打不开。", "文件可能已损坏或者设有密码，请换一份重试。")


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    """Yield *pdf* as a `pypdfium2.PdfDocument`; nothing of it may outlive the block.

    Raises:
        PdfUnreadable: the file or a page of it cannot be read.
    """
    # Loaded late: the first window does not need it.
    import pypdfium2

    with _ENTERED:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise PdfUnreadable from error
        try:
            yield document
        except pypdfium2.PdfiumError as error:
            raise PdfUnreadable from error
        finally:
            document.close()


@contextmanager
def made() -> Iterator[Any]:
    """Yield a new `pypdfium2.PdfDocument` without pages; nothing of it may outlive the block."""
    import pypdfium2

    with _ENTERED:
        document = pypdfium2.PdfDocument.new()
        try:
            yield document
        finally:
            document.close()


def signature_count(document: Any) -> int:
    """Return how many signature fields with a signature an opened *document* has."""
    from pypdfium2 import raw

    return int(raw.FPDF_GetSignatureCount(document.raw))
