"""Due dates as people are to see them: when warnings begin, and whether they are settled."""

import json
from datetime import date
from typing import Any

from zwcx_desktop.records import codec
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind, Record
from zwcx_desktop.rules.calendar import Deadline
from zwcx_desktop.store.session import Session


class Dues:
    """Tells of a due date how it came about."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, record_id: RecordId, kind: str, due: date) -> Deadline:
        """Return the *due* date of a record with the day warnings go by (民法典 §203)."""
        law = self._session.law
        plain = Deadline(due, tentative=False, nominal=due)
        if law.settled(due):
            return plain
        found = self._session.kinds[kind]
        body = self._session.database.value("SELECT body FROM record WHERE id = ?", (record_id,))
        record = codec.load(found, json.loads(body))
        return law.reckoned(found, record).get(due, plain)

    def tentative(self, kind: Kind[Any], record: Record) -> frozenset[date]:
        """Return the last days in *record* that may still move (暂定)."""
        reckoned = self._session.law.reckoned(kind, record)
        return frozenset(day for day, deadline in reckoned.items() if deadline.tentative)
