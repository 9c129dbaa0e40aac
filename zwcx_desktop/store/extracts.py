"""Whole lists on their way out into a table: read in bulk, and each one told to the audit.

What a user may not know of is not read, and what is sealed of a record is not in its body.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from zwcx_desktop.records import codec
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.engine import Row
from zwcx_desktop.store.lists import VISIBLE
from zwcx_desktop.store.session import Session

_CHUNK = 500


class Extracts:
    """Records as many at once, as far as the signed-in user may know of them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database

    def records(self, ids: Sequence[RecordId]) -> Mapping[RecordId, Any]:
        """Return the records of *ids* without their secrets; those not visible are left out."""
        kinds = {kind.name: kind for kind in self._session.visible_kinds()}
        return {
            RecordId(record): codec.load(kinds[kind], json.loads(body))
            for record, kind, body in self._rows("id, kind, body", ids)
            if kind in kinds
        }

    def names(self, ids: Sequence[RecordId]) -> Mapping[RecordId, str]:
        """Return number and title of the records of *ids*; those not visible are left out."""
        kinds = {kind.name for kind in self._session.visible_kinds()}
        return {
            RecordId(record): " ".join(part for part in (number, title) if part)
            for record, kind, number, title in self._rows("id, kind, number, title", ids)
            if kind in kinds
        }

    def note(self, kind: str, count: int, how: str, record: str = "") -> None:
        """Tell the audit that *count* records of *kind* went out, and *how* (导出全部字段 …).

        *record* is the one that went out, when it was one.
        """
        with self._database.transaction():
            self._session.note("extract", f"{how}，共 {count} 条", kind=kind, record=record)

    def _rows(self, columns: str, ids: Sequence[RecordId]) -> list[Row]:
        found: list[Row] = []
        for start in range(0, len(ids), _CHUNK):
            some = ids[start : start + _CHUNK]
            marks = ", ".join("?" * len(some))
            statement = f"SELECT {columns} FROM record WHERE id IN ({marks}) AND {VISIBLE}"  # noqa: S608
            found += self._database.rows(statement, (*some, self._session.user_id))
        return found
