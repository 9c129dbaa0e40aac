"""An office with very many records. Filled past the desk, in bulk: only what reading needs is real."""

import sqlite3
import tempfile
from contextlib import contextmanager
from pathlib import Path

from bench.sample import commitments, desks
from zwcx_desktop.records import KINDS, codec
from zwcx_desktop.sample.cast import CLERK
from zwcx_desktop.store import search

COLUMNS = (
    "n, id, kind, rev, state, number, title, unit, due, open, author, created_at, updated_at, sync,"
    " restricted, sealed, base, returned, natural, cells, body, words"
)
SINCE = "019f5a26-8c00"
"""Time part of all ids: 2026-07-13, within what is looked through for duplicates."""
STATES = ("ACTIVE", "FULFILLED", "DRAFT", "ACTIVE", "SIGNED")


@contextmanager
def big_office(size: int, kind="commitment", records=None):
    """Give the clerk's desk of an office with *size* records, a thousand commitments by default."""
    with (
        tempfile.TemporaryDirectory() as folder,
        desks(Path(folder) / "office").signed_in(CLERK) as desk,
    ):
        drawn = commitments(1000) if records is None else records
        _fill(desk._session.database, size, KINDS[kind], list(drawn))
        yield desk


@contextmanager
def plain_copy(desk):
    """Give a plain sqlite3 file with the same records and the same indexes."""
    with tempfile.TemporaryDirectory() as folder:
        plain = sqlite3.connect(Path(folder) / "plain.db", isolation_level=None)
        plain.execute("PRAGMA cache_size = -32768")
        schema = desk._session.database.rows(
            "SELECT sql FROM sqlite_master WHERE tbl_name = 'record' AND type IN ('table', 'index')"
            " AND sql IS NOT NULL ORDER BY type DESC"
        )
        plain.execute("BEGIN")
        for (statement,) in schema:
            plain.execute(statement)
        marks = ", ".join("?" * 22)
        for row in _batches(desk._session.database):
            plain.executemany(f"INSERT INTO record ({COLUMNS}) VALUES ({marks})", row)
        plain.execute("COMMIT")
        yield plain
        plain.close()


def _batches(database):
    after = 0
    while rows := database.rows(
        f"SELECT {COLUMNS} FROM record WHERE n > ? ORDER BY n LIMIT 20000", (after,)
    ):
        yield rows
        after = rows[-1][0]


def _fill(database, size, kind, records):
    import msgspec

    texts = []
    for record in records:
        body = codec.dump(kind, record)
        cells = {name: body[name] for name in kind.columns if name in body}
        title = kind.title(record)
        words = search.fold("\n".join((title, kind.search_text(record))))
        texts.append(
            (
                title,
                msgspec.json.encode(cells).decode(),
                msgspec.json.encode(body).decode(),
                words,
                search.index_terms(words, kind.name),
            )
        )
    for start in range(0, size, 20_000):
        with database.transaction():
            driver = database._driver
            span = range(start + 1, min(start + 20_000, size) + 1)
            marks = ", ".join("?" * 22)
            driver.executemany(
                f"INSERT INTO record ({COLUMNS}) VALUES ({marks})",
                (_row(n, kind, texts[n % len(texts)]) for n in span),
            )
            driver.executemany(
                "INSERT INTO search (rowid, words) VALUES (?, ?)",
                ((n, texts[n % len(texts)][4]) for n in span),
            )
    database.checkpoint()


def _row(n, kind, text):
    title, cells, body, words, _terms = text
    day = f"2026-{n % 12 + 1:02d}-{n % 28 + 1:02d}"
    return (
        n, f"{SINCE}-7abc-8def-{n:012x}", kind.name, 3, _state(n, kind),
        f"{kind.prefix}-445103118-A1-20261120-{n:07d}", title, "service", day, 1, CLERK,
        f"{day}T01:00:00.000Z", f"{day}T02:00:00.{n % 1000:03d}Z", "accepted", 0, 0, "", "", "",
        cells, body, words,
    )  # fmt: skip


def _state(n, kind):
    return STATES[n % len(STATES)] if kind.name == "commitment" else next(iter(kind.states)).value
