"""Saving one record durably, and the first page of a long list, against plain sqlite3 doing the least of it."""

import itertools
import sqlite3
import tempfile
from pathlib import Path

from bench.big import big_office, plain_copy
from bench.rows import Row, pair
from bench.sample import commitments, desks
from zwcx_desktop.records.commitment import CommitmentState
from zwcx_desktop.sample.cast import CLERK
from zwcx_desktop.store.values import ListQuery

SIZE = 100_000
PLAIN_PAGE = """SELECT id, title, number, state, unit, due, updated_at, cells FROM record
  WHERE kind = 'commitment' AND state = 'ACTIVE' ORDER BY due, id LIMIT 51"""


def rows():
    yield from _save()
    with big_office(SIZE) as desk:
        yield first_page(desk, SIZE)


def _save():
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        plain = sqlite3.connect(place / "plain.db", isolation_level=None)
        plain.execute("PRAGMA journal_mode = WAL")
        plain.execute("PRAGMA synchronous = FULL")
        plain.execute("CREATE TABLE record (id INTEGER PRIMARY KEY, body TEXT)")
        body = "承诺" * 400
        records = itertools.cycle(list(commitments(400)))
        with desks(place / "office").signed_in(CLERK) as desk:
            ids = []

            def save():
                # A submitted revision writes the most: record, history, line, outbox, search, audit.
                for _ in range(20):
                    ids.append(desk.create("commitment", next(records)).id)
                    desk.act(ids[-1], "submit")

            def bare():
                for _ in range(40):
                    plain.execute("INSERT INTO record (body) VALUES (?)", (body,))

            mine, other = pair(save, bare, rounds=9)
        plain.close()
    yield Row(
        "durable save with history, search, audit, outbox (of 1)",
        mine / 40,
        other / 40,
        "bare INSERT, WAL/FULL",
        4,
    )


def first_page(desk, size: int) -> Row:
    """Return the row for the first page of *desk*'s list of *size* commitments."""
    query = ListQuery(
        kind="commitment", states=(CommitmentState.ACTIVE,), order="due", descending=False
    )

    def ours():
        for _ in range(20):
            assert len(desk.page(query).rows) == 50

    with plain_copy(desk) as plain:

        def bare():
            for _ in range(20):
                assert len(plain.execute(PLAIN_PAGE).fetchall()) == 51

        mine, other = pair(ours, bare, rounds=7)
    name = f"first filtered, sorted page of {size:,} records"
    return Row(name, mine / 20, other / 20, "the same query, plain sqlite3", 5)
