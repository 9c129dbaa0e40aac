"""Numbers of records: unique without a network, because the device is part of them (§3.5.3)."""

from dataclasses import replace
from typing import Any

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.kind import Kind, Record
from zwcx_desktop.rules.numbering import BusinessNumber
from zwcx_desktop.store.session import Session


class BusinessNumbers:
    """Allots `TS-445102001-A1-20261120-007` and the like, one series per prefix and day."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database

    def allot(self, kind: Kind[Any], record: Record, event: str) -> Record:
        """Return *record* with its number, when it has none and *event* is when it gets one."""
        if record.number or not kind.is_numbered_by(event):
            return record
        return replace(record, number=str(self._next(kind.prefix)))

    def _next(self, prefix: str) -> BusinessNumber:
        now = self._session.clock.now()
        day = now.astimezone(CHINA).date()
        serial = self._database.value(
            "INSERT INTO business_number VALUES (?, ?, ?, 1)"
            " ON CONFLICT (prefix, device, day) DO UPDATE SET last = last + 1 RETURNING last",
            (prefix, self._session.device, day.isoformat()),
        )
        region = self._session.office.organization.region_code
        return BusinessNumber(prefix, region, self._session.device, day, int(serial))
