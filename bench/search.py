"""A million records: the first page of a list, and a two-character search with snippets."""

from bench.big import big_office
from bench.rows import Row, pair
from bench.store import first_page

SIZE = 1_000_000
WORDS = ("低保", "路灯", "消防")


def rows():
    with big_office(SIZE) as desk:
        yield first_page(desk, SIZE)
        database = desk._session.database

        def ours():
            for word in WORDS:
                assert len(desk.search(word)) == 20

        def bare():
            for word in WORDS:
                found = database.rows(
                    "SELECT record.id, title FROM search JOIN record ON record.n = search.rowid"
                    " WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT 20",
                    (f'"{word}"',),
                )
                assert len(found) == 20

        mine, other = pair(ours, bare, rounds=9)
    count = len(WORDS)
    yield Row(
        "two-character search, 1,000,000 records, snippets",
        mine / count,
        other / count,
        "bare FTS5 newest 20",
        10,
    )
