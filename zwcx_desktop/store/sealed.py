"""Sealed contents of records: kept, opened, handed from one set of readers to another."""

from collections.abc import Mapping
from typing import Any

import msgspec

from zwcx_desktop.crypto.seals import Seal, seal
from zwcx_desktop.records import codec
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.store.session import Session

RECORD = "record"
"""Class of a record's own secret; attachments use `attachment:<id>`."""


class SealedContents:
    """What only named readers of a record may read."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database

    def context(self, record: RecordId, name: str) -> str:
        """Return what a seal is bound to."""
        return f"{self._session.keyring.office}|{record}|{name}"

    def put(
        self, record: RecordId, secret: bytes, readers: frozenset[UserId], name: str = RECORD
    ) -> None:
        """Seal *secret* to *readers* under a new key, in place of what was there.

        Readers without a confirmed key get theirs when they have one.
        """
        keys = self._public_keys()
        known = {str(u): keys[u] for u in readers if u in keys}
        made = seal(secret, known, self.context(record, name))
        self._database.run(
            "INSERT INTO sealed VALUES (?, ?, ?, ?) ON CONFLICT (record, class)"
            " DO UPDATE SET content = excluded.content, pending = excluded.pending",
            (record, name, made.content, int(len(known) < len(readers))),
        )
        self._database.run("DELETE FROM sealed_key WHERE record = ? AND class = ?", (record, name))
        for user, key in made.keys.items():
            self._database.run(
                "INSERT INTO sealed_key VALUES (?, ?, ?, ?)", (record, name, user, key)
            )

    def open(self, record: RecordId, name: str = RECORD) -> bytes:
        """Return a sealed content to the signed-in user.

        Raises:
            NotAReader: it was not sealed to them.
            SealBroken: it was altered.
            LookupError: the record has none of that class.
        """
        content = self._database.value(
            "SELECT content FROM sealed WHERE record = ? AND class = ?", (record, name)
        )
        if content is None:
            raise LookupError(name)
        me = self._session.user_id
        key = self._database.value(
            "SELECT key FROM sealed_key WHERE record = ? AND class = ? AND user = ?",
            (record, name, me),
        )
        keys = {} if key is None else {str(me): key}
        return Seal(content, keys).open(me, self._session.seal_key, self.context(record, name))

    def readable(self, record: RecordId, name: str = RECORD) -> bool:
        """Return whether the signed-in user holds a key to it."""
        found = self._database.value(
            "SELECT 1 FROM sealed_key WHERE record = ? AND class = ? AND user = ?",
            (record, name, self._session.user_id),
        )
        return found is not None

    def readers(self, record: RecordId, name: str = RECORD) -> frozenset[UserId]:
        """Return who holds a key to it."""
        rows = self._database.rows(
            "SELECT user FROM sealed_key WHERE record = ? AND class = ?", (record, name)
        )
        return frozenset(UserId(user) for (user,) in rows)

    def hand_over(self, record: RecordId, readers: frozenset[UserId]) -> None:
        """Make *readers* the readers of everything sealed in *record*.

        Whoever cannot open a seal cannot make it anew: then leavers lose their keys at once, and
        newcomers get theirs when a present reader next signs in.
        """
        confirmed = frozenset(self._public_keys())
        for (name,) in self._database.rows("SELECT class FROM sealed WHERE record = ?", (record,)):
            if self.readers(record, name) == readers & confirmed:
                continue
            if self.readable(record, name):
                self.put(record, self.open(record, name), readers, name)
            else:
                self._drop_leavers(record, name, readers)

    def _drop_leavers(self, record: RecordId, name: str, readers: frozenset[UserId]) -> None:
        for user in self.readers(record, name) - readers:
            self._database.run(
                "DELETE FROM sealed_key WHERE record = ? AND class = ? AND user = ?",
                (record, name, user),
            )
        self._database.run(
            "UPDATE sealed SET pending = 1 WHERE record = ? AND class = ?", (record, name)
        )

    def hide_files(self, record: RecordId, readers: frozenset[UserId]) -> None:
        """Move names and keys of the record's files behind its seal."""
        for file_id, name, key in self._database.rows(
            "SELECT id, name, key FROM attachment WHERE record = ? AND removed_at = ''"
            " AND key <> x''",
            (record,),
        ):
            self.put(record, pack_file(name, key), readers, file_class(file_id))
            self._database.run(
                "UPDATE attachment SET name = '', key = x'' WHERE id = ?", (file_id,)
            )

    def waiting(self) -> list[RecordId]:
        """Return records whose contents wait to be handed on, and that the user can open."""
        rows = self._database.rows(
            "SELECT DISTINCT s.record FROM sealed s JOIN sealed_key k"
            " ON k.record = s.record AND k.class = s.class AND k.user = ?"
            " WHERE s.pending = 1",
            (self._session.user_id,),
        )
        return [RecordId(record) for (record,) in rows]

    def waiting_count(self) -> int:
        """Return how many contents wait for some reader to hand them on."""
        return int(self._database.value("SELECT count(*) FROM sealed WHERE pending = 1"))

    def _public_keys(self) -> Mapping[UserId, bytes]:
        rows = self._database.rows(
            "SELECT user, seal_public FROM user_key WHERE confirmed_by <> ''"
        )
        return {UserId(user): public for user, public in rows}


def file_class(attachment_id: str) -> str:
    """Return the class of a file's sealed name and key."""
    return f"attachment:{attachment_id}"


def pack_file(name: str, key: bytes) -> bytes:
    """Return name and key of a file as the bytes that are sealed."""
    return msgspec.json.encode({"name": name, "key": key.hex()})


def pack(secret: Any) -> bytes:
    """Return a secret part as the bytes that are sealed."""
    return msgspec.json.encode(codec.dump_part(secret), order="sorted")


def unpack(cls: type, packed: bytes) -> Any:
    """Return the secret part in *packed*."""
    return codec.load_part(cls, msgspec.json.decode(packed))
