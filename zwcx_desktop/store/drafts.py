"""What is being typed: kept every few seconds, so that a kill loses at most the last ones.

Drafts are sealed to whoever types them. A complaint being registered holds the complainant's name,
which nobody else may read, not even from the unlocked database.
"""

from typing import Any

import msgspec

from zwcx_desktop.crypto.seals import SealBroken, seal_to
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.errors import DiskFull
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes, Draft
from zwcx_desktop.wire.terms import instant, moment


class Drafts:
    """The signed-in user's unsaved forms."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database

    def keep(
        self, key: str, kind: str, record_id: RecordId | None, values: dict[str, Any]
    ) -> Changes:
        """Keep *values* (JSON) of the form *key*, in place of what was kept before.

        Raises:
            DiskFull: the disk is full and the reserve is used up.
        """
        user = self._session.user_id
        content = seal_to(
            self._session.seal_key.public, msgspec.json.encode(values), self._context(key)
        )
        now = instant(self._session.clock.now())
        row = (key, user, kind, record_id or "", content, now)
        try:
            self._put(row)
        except DiskFull:
            if not self._session.home.give_up_reserve():
                raise
            self._put(row)
        return Changes(frozenset({kind}))

    def get(self, key: str) -> Draft | None:
        """Return the draft of the form *key*, None when there is none."""
        return next((draft for draft in self.all() if draft.key == key), None)

    def all(self) -> tuple[Draft, ...]:
        """Return the user's drafts, the latest first."""
        rows = self._database.rows(
            "SELECT key, kind, record, content, saved_at FROM draft WHERE user = ?",
            (self._session.user_id,),
        )
        found = []
        for key, kind, record, content, saved_at in rows:
            try:
                opened = self._session.seal_key.open(content, self._context(key))
            except SealBroken:
                # Sealed to keys from before the password was reset: nobody can read it any more.
                continue
            found.append(
                Draft(
                    key,
                    kind,
                    RecordId(record) if record else None,
                    msgspec.json.decode(opened),
                    moment(saved_at),
                )
            )
        return tuple(sorted(found, key=lambda draft: draft.saved_at, reverse=True))

    def count(self) -> int:
        """Return how many drafts the user has."""
        return int(
            self._database.value(
                "SELECT count(*) FROM draft WHERE user = ?", (self._session.user_id,)
            )
        )

    def drop(self, key: str) -> Changes:
        """Throw away the draft of the form *key*."""
        with self._database.transaction():
            self._database.run(
                "DELETE FROM draft WHERE user = ? AND key = ?", (self._session.user_id, key)
            )
        return Changes()

    def _put(self, row: tuple[Any, ...]) -> None:
        with self._database.transaction():
            self._database.run("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?)", row)

    def _context(self, key: str) -> str:
        return f"{self._session.keyring.office}|draft|{self._session.user_id}|{key}"
