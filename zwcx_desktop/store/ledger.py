"""The one door every change of a record goes through, local or received.

One transaction writes the record, its history line, its search terms, its seals, its audit line
and, when it is submitted, its canonical line in the outbox; or nothing.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import msgspec
from msgspec import UNSET

from zwcx_desktop.records import codec
from zwcx_desktop.records.change import Change, line_hash
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import AttachedFile, Json, Kind, Record
from zwcx_desktop.store import search
from zwcx_desktop.store.engine import Clash
from zwcx_desktop.store.errors import Duplicate, NotVisible
from zwcx_desktop.store.expunge import blank_earlier, expunge
from zwcx_desktop.store.finding import write_ties, write_words
from zwcx_desktop.store.numbers import BusinessNumbers
from zwcx_desktop.store.schema import NO_DUE
from zwcx_desktop.store.sealed import SealedContents, pack, unpack
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.stored import BUT_RECUSED, BY_READERS, OPEN, Deed, Stored
from zwcx_desktop.store.texts import clean, clean_text
from zwcx_desktop.store.values import Changes, SyncState
from zwcx_desktop.wire.changes import write_change
from zwcx_desktop.wire.terms import instant

_READ = (
    "SELECT n, id, kind, rev, state, number, title, created_at, updated_at, sync, restricted,"
    " sealed, base, returned, body, author FROM record WHERE id = ?"
)
_COLUMNS = (
    "SELECT rev, state, number, title, unit, due, open, author, updated_at, sync, restricted,"
    " sealed, base, returned, natural, cells, body, words FROM record WHERE n = ?"
)
_INSERT = (
    "INSERT INTO record (rev, state, number, title, unit, due, open, author, updated_at, sync,"
    " restricted, sealed, base, returned, natural, cells, body, words, id, kind, created_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class Ledger:
    """Reads and writes records."""

    def __init__(self, session: Session, sealed: SealedContents, numbers: BusinessNumbers) -> None:
        self._session = session
        self._database = session.database
        self._sealed = sealed
        self._numbers = numbers

    def read(self, record_id: RecordId) -> Stored:
        """Return a record the user may know of.

        Raises:
            NotVisible: there is none such.
        """
        stored = self.find(record_id)
        self._session.kind(stored.kind.name)
        if stored.restricted != OPEN and self._session.user_id not in self._admitted(record_id):
            raise NotVisible
        return stored

    def find(self, record_id: RecordId) -> Stored:
        """Return a record whoever may know of it; for what follows from another record's act.

        Raises:
            NotVisible: there is none such.
        """
        row = self._database.row(_READ, (record_id,))
        if row is None:
            raise NotVisible
        kind = self._session.kinds[row[2]]
        return Stored(
            n=row[0],
            id=record_id,
            kind=kind,
            rev=row[3],
            record=codec.load(kind, json.loads(row[14])),
            title=row[6],
            created_at=row[7],
            updated_at=row[8],
            sync=SyncState(row[9]),
            restricted=row[10],
            sealed=bool(row[11]),
            base=row[12],
            returned=row[13],
        )

    def whole(self, stored: Stored) -> Any:
        """Return the record with what the user holds a key to; for rules, not for showing."""
        if not stored.sealed or stored.kind.seal is None or not self._sealed.readable(stored.id):
            return stored.record
        secret = unpack(stored.kind.seal.secret, self._sealed.open(stored.id))
        return stored.kind.seal.reveal(stored.record, secret)

    def new(self, kind: Kind[Any], now: datetime) -> Stored:
        """Return an empty place for a new record of *kind*."""
        return Stored(0, self._session.new_id(), kind, 0, None, instant(now))

    def write(self, place: Stored, record: Record, deed: Deed) -> Changes:
        """Keep *record* (whole, as far as the user knows it) as the newest state of *place*.

        Raises:
            Duplicate: the sender's own number for it was registered before.
        """
        now = self._session.clock.now()
        with self._database.transaction():
            numbered = self._numbers.allot(place.kind, record, deed.event)
            shown, secret, restriction = self._shown(place, numbered)
            body = clean(codec.dump(place.kind, shown))
            line = self._submit(place, shown, body, now) if deed.submit else None
            values = self._columns(place, shown, body, line)
            values["restricted"] = restriction
            values["updated_at"] = instant(now)
            changed = self._changed(place, values)
            n = self._put(place, changed)
            self._remember(place, deed, body, line, now)
            write_ties(self._database, place, shown)
            if "words" in changed:
                write_words(
                    self._database, n, place.kind.name, values["words"], known=bool(place.n)
                )
            self._guard(place, numbered, secret, values)
            if place.kind.seal is not None and place.kind.seal.expunged(numbered):
                expunge(self._session, place.id)
            self._session.note(
                deed.event,
                deed.label,
                kind=place.kind.name,
                record=place.id,
                rev=line.rev if line else place.rev,
            )
        return Changes(frozenset({place.kind.name}), frozenset({place.id}))

    def hand_on(self) -> None:
        """Seal anew, for their present readers, contents that waited for the signed-in user."""
        for record_id in self._sealed.waiting():
            try:
                stored = self.read(record_id)
            except NotVisible:
                continue
            self._sealed.hand_over(record_id, self.readers(stored))

    def readers(self, stored: Stored) -> frozenset[UserId]:
        """Return who may read what is sealed of *stored*, as far as it can be judged here.

        Who cannot open the matter does not know whom it is about: the present readers stay.
        """
        seal = stored.kind.seal
        matter = stored.restricted == BY_READERS or (seal and seal.hides(stored.record))
        if not matter or self._sealed.readable(stored.id):
            return self._session.law.readers(self.whole(stored))
        return self._sealed.readers(stored.id) if stored.sealed else self._admitted(stored.id)

    def _shown(self, place: Stored, record: Record) -> tuple[Any, Any, int]:
        """Return what everyone with access may see, the secret, and who may know of it at all."""
        kind = place.kind
        shown, secret = (record, None) if kind.seal is None else kind.seal.conceal(record)
        restriction = self._restriction(place, record, secret)
        closed = hides_files(kind, restriction, record)
        files = () if closed else self._files(place, record)
        named = restriction == BY_READERS
        if (shown.attachments, shown.restricted) != (files, named):
            shown = replace(shown, attachments=files, restricted=named)
        if closed and place.record and not hides_files(kind, place.restricted, place.record):
            blank_earlier(self._session, place.id)
        return shown, secret, restriction

    def _submit(self, place: Stored, shown: Any, body: Json, now: datetime) -> "_Line":
        seq = int(self._database.value("SELECT coalesce(max(seq), 0) + 1 FROM change"))
        change = Change(
            at=instant(now),
            base=place.base,
            by=self._session.user_id,
            data=body,
            flow_codes=list(self._session.law.flow_codes(place.kind, shown)) or UNSET,
            id=place.id,
            kind=place.kind.name,
            op="put",
            org=self._session.office.organization.uscc,
            rev=place.rev + 1,
            seq=seq,
        )
        raw = write_change(change)
        made = _Line(seq, place.rev + 1, raw, line_hash(raw))
        self._database.run(
            "INSERT INTO change VALUES (?, ?, ?, ?, ?, 'pending', '', '')",
            (seq, place.id, made.rev, raw, made.hash),
        )
        return made

    def _columns(
        self, place: Stored, shown: Any, body: Json, line: "_Line | None"
    ) -> dict[str, Any]:
        kind = place.kind
        due = kind.due(shown)
        sync = SyncState.PENDING if line else place.sync
        return {
            "rev": line.rev if line else place.rev,
            "state": shown.state.value,
            "number": shown.number,
            "title": clean_text(kind.title(shown)),
            "unit": kind.unit(shown),
            "due": due.isoformat() if due else NO_DUE,
            "open": int(shown.state in kind.open_states and due is not None),
            "author": shown.author,
            "updated_at": "",
            "sync": sync.value,
            "restricted": OPEN,
            "sealed": int(place.sealed),
            "base": line.hash if line else place.base,
            "returned": "" if line else place.returned,
            "natural": kind.natural_key(shown),
            "cells": _text({name: body[name] for name in kind.columns if name in body}),
            "body": _text(body),
            "words": search.fold(
                "\n".join((kind.title(shown), shown.number, kind.search_text(shown)))
            ),
        }

    def _files(self, place: Stored, record: Record) -> tuple[AttachedFile, ...]:
        if not place.n:
            return record.attachments
        rows = self._database.rows(
            "SELECT name, mime, size, sha256, removed_at FROM attachment"
            " WHERE record = ? AND role = '' ORDER BY at, id",
            (place.id,),
        )
        known = {row[3] for row in rows}
        elsewhere = tuple(f for f in record.attachments if f.sha256 not in known)
        here = tuple(
            AttachedFile(name=name, mime=mime, size=size, sha256=digest)
            for name, mime, size, digest, removed_at in rows
            if not removed_at
        )
        return elsewhere + here

    def _restriction(self, place: Stored, whole: Any, secret: Any) -> int:
        if place.n and _blind(place, whole, secret):
            return place.restricted
        seal = place.kind.seal
        known = place.restricted == BY_READERS or whole.restricted
        if seal is not None and (known or seal.restricted(whole)):
            return BY_READERS
        return BUT_RECUSED if self._session.law.barred(whole) else OPEN

    def _changed(self, place: Stored, values: dict[str, Any]) -> dict[str, Any]:
        """Return the columns to write: naming the others would rewrite their indexes as well."""
        before = self._database.row(_COLUMNS, (place.n,)) if place.n else None
        if before is None:
            return values
        pairs = zip(values.items(), before, strict=True)
        return {name: value for (name, value), old in pairs if value != old}

    def _put(self, place: Stored, values: Mapping[str, Any]) -> int:
        try:
            if place.n and not values:
                return place.n
            if place.n:
                assigned = ", ".join(f"{column} = ?" for column in values)
                update = f"UPDATE record SET {assigned} WHERE n = ?"  # noqa: S608 - our own names
                self._database.run(update, (*values.values(), place.n))
                return place.n
            return self._database.insert(
                _INSERT, (*values.values(), place.id, place.kind.name, place.created_at)
            )
        except Clash as error:
            if "natural" not in str(error):
                raise
            raise Duplicate(
                "这个号已经登记过。",
                f"请先在“{place.kind.label}”中搜索这个号，确属同一件的不要重复登记。",
            ) from error

    def _remember(
        self, place: Stored, deed: Deed, body: Json, line: "_Line | None", now: datetime
    ) -> None:
        doubt = self._session.clock_guard.doubt()
        opinion = "；".join(part for part in (deed.opinion, doubt and f"时间存疑：{doubt}") if part)
        # A submitted revision's content is its line; keeping it twice could let the two differ.
        self._database.run(
            "INSERT INTO history (record, rev, at, by, event, label, opinion, body, seq)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                place.id, line.rev if line else place.rev, instant(now),
                "" if deed.program else self._session.user_id,
                deed.event, deed.label, clean_text(opinion), "" if line else _text(body),
                line.seq if line else 0,
            ),
        )  # fmt: skip

    def _guard(self, place: Stored, whole: Any, secret: Any, values: Mapping[str, Any]) -> None:
        if place.kind.seal is None and values["restricted"] == OPEN == place.restricted:
            return
        if _blind(place, whole, secret):
            if not place.n and values["restricted"]:
                self._admit(place.id, frozenset({whole.author}))
            return
        readers = self._session.law.readers(whole)
        if secret is not None:
            self._seal(place, pack(secret), readers)
        if place.n and hides_files(place.kind, values["restricted"], whole):
            self._sealed.hide_files(place.id, readers)
        if place.sealed or secret is not None or place.restricted != OPEN:
            self._sealed.hand_over(place.id, readers)
        knowers = self._session.law.knowers(whole)
        if values["restricted"] == BUT_RECUSED:
            barred = self._session.law.barred(whole)
            knowers = frozenset(u.id for u in self._session.office.users) - barred
        self._admit(place.id, knowers if values["restricted"] else frozenset())

    def _admitted(self, record: RecordId) -> frozenset[UserId]:
        rows = self._database.rows("SELECT user FROM reader WHERE record = ?", (record,))
        return frozenset(UserId(user) for (user,) in rows)

    def _seal(self, place: Stored, packed: bytes, readers: frozenset[UserId]) -> None:
        unchanged = (
            place.sealed
            and self._sealed.readable(place.id)
            and self._sealed.open(place.id) == packed
        )
        if not unchanged:
            self._sealed.put(place.id, packed, readers)
            self._database.run("UPDATE record SET sealed = 1 WHERE id = ?", (place.id,))

    def _admit(self, record: RecordId, readers: frozenset[UserId]) -> None:
        self._database.run("DELETE FROM reader WHERE record = ?", (record,))
        for user in readers:
            self._database.run("INSERT INTO reader VALUES (?, ?)", (record, user))


@dataclass(frozen=True, slots=True)
class _Line:
    seq: int
    rev: int
    raw: bytes
    hash: str


def _text(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def hides_files(kind: Kind[Any], restriction: int, record: Any) -> bool:
    """Return whether names and keys of a record's files lie behind its seal."""
    return restriction != OPEN or (kind.seal is not None and kind.seal.hides(record))


def submitted_body(line: bytes) -> Json:
    """Return the record's body in a canonical *line*."""
    body: Json = msgspec.json.decode(line)["data"]
    return body


def _blind(place: Stored, whole: Any, secret: Any) -> bool:
    """Whether *whole* does not tell whom it is about: sealed, destroyed, or kept elsewhere."""
    seal = place.kind.seal
    if seal is None or secret is not None:
        return False
    closed = place.restricted == BY_READERS or whole.restricted or seal.hides(whole)
    return closed or seal.expunged(whole)
