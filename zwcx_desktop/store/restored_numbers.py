"""Numbers given after a backup was made: the office that goes back to it must not give them again.

Where the file in use until now can still be read, what it gave is carried over exactly. Where it is
gone, records of the day start at a serial no day reaches by hand, and document numbers wait until
somebody compared the paper register (domain scenario 24).
"""

from collections.abc import Iterable
from datetime import date, datetime

from zwcx_desktop.clock import CHINA
from zwcx_desktop.store.engine import Database
from zwcx_desktop.store.errors import StoreDamaged
from zwcx_desktop.store.number_allotment import PLAN
from zwcx_desktop.store.session import Session, Settings

BEYOND_A_DAY = 500
"""No office numbers so many records of one kind in a day."""


def keep_numbers(session: Session, restored: Database, made_at: datetime) -> None:
    """Let *restored* know what was numbered since *made_at*, when its backup was made.

    Args:
        session: the office at the file in use until now.
        restored: the copy that will be in use.
        made_at: time of the backup.
    """
    try:
        with restored.transaction():
            _carry_over(session.database, restored)
    except StoreDamaged:
        doubt_numbers(session, restored, made_at)


def doubt_numbers(session: Session, restored: Database, made_at: datetime) -> None:
    """Let *restored* know that what was numbered since *made_at* is lost."""
    today = session.clock.today()
    prefixes = {kind.prefix for kind in session.kinds.values()}
    settings = Settings(restored)
    with restored.transaction():
        _raise_serials(
            restored, ((prefix, session.device, today, BEYOND_A_DAY) for prefix in prefixes)
        )
        day = made_at.astimezone(CHINA).date().isoformat()
        settings.put(PLAN, {**settings.get(PLAN, {}), "unsure": day})


def _carry_over(old: Database, new: Database) -> None:
    rows = old.rows("SELECT prefix, device, day, last FROM business_number")
    _raise_serials(new, ((p, device, date.fromisoformat(day), n) for p, device, day, n in rows))
    for row in old.rows("SELECT series, year, n, at, by, void_reason FROM document_number"):
        new.run(
            "INSERT INTO document_number (series, year, n, at, by, source, issued, void_reason)"
            " VALUES (?, ?, ?, ?, ?, 'PAPER', '', ?)"
            " ON CONFLICT (series, year, n) DO UPDATE SET void_reason = excluded.void_reason",
            row,
        )
    new.run("DELETE FROM number_block")
    for row in old.rows("SELECT series, year, device, first, last FROM number_block"):
        new.run(
            "INSERT INTO number_block (series, year, device, first, last) VALUES (?, ?, ?, ?, ?)",
            row,
        )
    Settings(new).put(PLAN, Settings(old).get(PLAN, {}))


def _raise_serials(database: Database, serials: Iterable[tuple[str, str, date, int]]) -> None:
    for prefix, device, day, last in serials:
        database.run(
            "INSERT INTO business_number (prefix, device, day, last) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (prefix, device, day) DO UPDATE SET last = max(last, excluded.last)",
            (prefix, device, day.isoformat(), last),
        )
