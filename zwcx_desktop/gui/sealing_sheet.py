"""The sheet a recovery code is kept on (D37): set once, handed out, stored nowhere."""

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import Clock
from zwcx_desktop.printing.documents.keys import SealedKey
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.office import Office

SHEET_NAME = "D37-恢复码密封页.pdf"
"""What the sheet is saved under; nothing in it may tell the code."""


def sealing_sheet(office: Office, code: str, clock: Clock) -> bytes:
    """Return D37 for the recovery *code* of *office* as a PDF."""
    key = SealedKey.of(office, code, clock.today())
    press = Press(FontBook(asset("fonts")), asset("templates"))
    return press.sealing_sheet(key, clock.now()).pdf
