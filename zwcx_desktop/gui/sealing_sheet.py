"""The sheet a recovery code is kept on (D37): set once, handed out, stored nowhere."""

import hashlib

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import Clock
from zwcx_desktop.printing.documents.keys import SealedKey
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import Office

SHEET_NAME = "D37-恢复码密封页.pdf"
"""What the sheet is saved under; nothing in it may tell the code."""


def sealing_sheet(office: Office, code: str, clock: Clock) -> bytes:
    """Return D37 for the recovery *code* of *office* as a PDF."""
    keepers = [u for u in office.users if u.active and u.roles & {Role.LEADER, Role.ADMIN}]
    key = SealedKey(
        org=office.organization.name,
        fingerprint=hashlib.sha256(code.encode()).hexdigest()[:16].upper(),
        on=clock.today(),
        code=code,
        sealed_by=tuple(u.display_name for u in keepers[:2]),
    )
    press = Press(FontBook(asset("fonts")), asset("templates"))
    return press.sealing_sheet(key, clock.now()).pdf
