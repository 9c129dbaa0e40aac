"""防篡改签名: a document as issued is signed by the office's own key. It is no legal seal."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from zwcx_desktop.crypto.office_key import OfficeKey
from zwcx_desktop.printing.signature_field import SignatureField
from zwcx_desktop.printing.typeset import Sheets
from zwcx_desktop.store.desk import Desk

REASON = "防篡改签名，不是法定电子印章"
UNSIGNED = "没有加上防篡改签名，文书本身不受影响，原因请管理员查看运行日志。"

_log = logging.getLogger(__name__)


def lay_signed(
    desk: Desk, lay: Callable[[datetime, SignatureField | None], Sheets]
) -> tuple[Sheets, str]:
    """Return the sheets that *lay* sets, signed where the office wants it, and what to tell.

    A document is due whatever becomes of its signature: one that cannot be made is left out, and
    whoever issues the document is told.
    """
    now = desk.clock.now()
    if not desk.signatures.wanted:
        return lay(now, None), ""
    try:
        key = desk.signatures.key()
    except Exception:  # noqa: BLE001 - a document is due all the same
        _log.exception("no key to sign with")
        return lay(now, None), UNSIGNED
    sheets = lay(now, SignatureField(key.certificate.name, REASON, now))
    try:
        return replace(sheets, pdf=_signed(sheets.pdf, key)), ""
    except Exception:  # noqa: BLE001 - a document is due all the same
        _log.exception("not signed")
        return lay(now, None), UNSIGNED


def _signed(pdf: bytes, key: OfficeKey) -> bytes:
    # Here, because it is slow to load and most that is printed is not signed.
    from zwcx_desktop.printing.signature import sign

    return sign(pdf, key)
