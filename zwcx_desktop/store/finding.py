"""What a record is found by besides its own columns: its words, and its ties to other records."""

from typing import Any

from zwcx_desktop.records.ties import ties
from zwcx_desktop.store import search
from zwcx_desktop.store.engine import Database
from zwcx_desktop.store.stored import Stored


def write_ties(database: Database, place: Stored, shown: Any) -> None:
    """Keep the references of *shown*, and drop those that its earlier revision alone had."""
    new = ties(shown)
    old = ties(place.record) if place.record is not None else frozenset()
    if place.n and place.record is None:
        database.run("DELETE FROM tie WHERE record = ?", (place.id,))
    for tie in old - new:
        database.run(
            "DELETE FROM tie WHERE record = ? AND field = ? AND other = ?",
            (place.id, tie.field, tie.other),
        )
    for tie in new - old:
        database.run("INSERT INTO tie VALUES (?, ?, ?)", (place.id, tie.field, tie.other))


def write_words(database: Database, n: int, kind: str, words: str, *, known: bool) -> None:
    """Index *words* for the record in row *n*, in place of what was there when it is *known*."""
    if known:
        database.run("DELETE FROM search WHERE rowid = ?", (n,))
    database.run(
        "INSERT INTO search (rowid, words) VALUES (?, ?)", (n, search.index_terms(words, kind))
    )
