"""A record's life as a person reads it: every revision and act, and what each one changed."""

import json
from collections.abc import Mapping
from typing import Any

from zwcx_desktop.records import codec
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.store.ledger import submitted_body
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.stored import Stored
from zwcx_desktop.store.values import Difference, Moment, SyncState
from zwcx_desktop.wire.terms import moment

BY_PROGRAM = "系统自动"
_HISTORY = (
    "SELECT h.at, h.by, h.event, h.label, h.rev, h.opinion, h.body, c.line, c.state"
    " FROM history h LEFT JOIN change c ON c.seq = h.seq AND h.seq > 0"
    " WHERE h.record = ? ORDER BY h.n"
)


def timeline(session: Session, stored: Stored) -> tuple[Moment, ...]:
    """Return the moments of *stored*, oldest first. Secrets are in none of them."""
    names = {user.id: user.display_name for user in session.office.users}
    moments, before = [], None
    for at, by, event, label, rev, opinion, body, line, state in session.database.rows(
        _HISTORY, (stored.id,)
    ):
        content = submitted_body(line) if line else json.loads(body or "null")
        record = codec.load(stored.kind, content) if content else None
        moments.append(
            Moment(
                at=moment(at),
                by=UserId(by),
                by_name=names.get(UserId(by)) or by or BY_PROGRAM,
                event=event,
                label=label,
                rev=rev,
                differences=_differences(stored.kind, before, record),
                sync=SyncState(state) if state else SyncState.LOCAL_ONLY,
                opinion=opinion,
            )
        )
        before = record
    return tuple(moments)


def _differences(kind: Kind[Any], before: Any, after: Any) -> tuple[Difference, ...]:
    if before is None or after is None:
        return ()
    shown: Mapping[str, str] = {
        spec.name: spec.words.label
        for spec in kind.fields
        if spec.words.shown or spec.name in ("state", "number")
    }
    return tuple(
        Difference(name, label, getattr(before, name), getattr(after, name))
        for name, label in shown.items()
        if getattr(before, name) != getattr(after, name)
    )
