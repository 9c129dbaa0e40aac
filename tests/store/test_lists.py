"""Lists page by key along an index, and search finds what clerks look for."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.conftest import CLERK, REVIEWER, Desks, Letter, Note, NoteState
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.store import search
from zwcx_desktop.store.lists import statement_for
from zwcx_desktop.store.values import Cursor, ListQuery, SyncState

STATES = tuple(NoteState)
SHAPES = [
    ListQuery(kind="note", states=states, order=order, descending=down, after=after, **filters)
    for states in ((), STATES[:1], STATES[:3])
    for order in ("updated", "due", "number", "title")
    for down in (True, False)
    for after in (None, Cursor("x", "y"))
    for filters in (
        {},
        {"mine": True},
        {"unit": "u"},
        {"due_before": date(2026, 12, 1)},
        {"year": 2026},
    )
]


@pytest.fixture
def filled(desks: Desks, clock: FixedClock) -> Desks:
    desk = desks(CLERK)
    for n in range(25):
        clock.advance(minutes=1)
        due = date(2026, 12, 1) + timedelta(days=n % 5) if n % 3 else None
        note = desk.create("note", Note(title=f"便函{n:02}", text=f"第{n}件", due_on=due)).id
        if n % 2:
            desk.act(note, "submit")
    return desks


def walk(desks: Desks, query: ListQuery) -> list[str]:
    desk, titles = desks(CLERK), []
    while True:
        page = desk.page(query)
        titles += [row.title for row in page.rows]
        if page.next is None:
            return titles
        query = ListQuery(
            **{name: getattr(query, name) for name in ListQuery.__slots__} | {"after": page.next}
        )


@pytest.mark.parametrize("order", ["updated", "due", "number", "title"])
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("states", [(), (NoteState.DRAFT,), (NoteState.DRAFT, NoteState.IN_REVIEW)])
def test_pages_together_are_the_whole_list_once(filled: Desks, order, descending, states) -> None:
    query = ListQuery(kind="note", states=states, order=order, descending=descending, limit=4)
    titles = walk(filled, query)
    wanted = 13 if states == (NoteState.DRAFT,) else 25
    assert len(titles) == len(set(titles)) == wanted
    if order == "title":
        assert titles == sorted(titles, reverse=descending)


def test_filters_and_totals(filled: Desks) -> None:
    desk = filled(CLERK)
    assert desk.page(ListQuery(kind="note", limit=5)).total == 25
    assert desk.page(ListQuery(kind="note", states=(NoteState.DRAFT,), limit=5)).total == 13
    due = desk.page(ListQuery(kind="note", due_before=date(2026, 12, 2), order="due")).rows
    assert due
    assert all(row.due is not None and row.due <= date(2026, 12, 2) for row in due)
    assert len(walk(filled, ListQuery(kind="note", mine=True, limit=7))) == 25
    assert filled(REVIEWER).page(ListQuery(kind="note", mine=True)).rows == ()


def test_a_year_begins_at_midnight_in_china(desks: Desks, clock: FixedClock) -> None:
    desk = desks(CLERK)
    for title, day in (
        ("旧年", datetime(2026, 12, 31, 15, 59, tzinfo=UTC)),
        ("新年", datetime(2026, 12, 31, 16, 0, tzinfo=UTC)),
    ):
        clock.set(day)
        desk.create("note", Note(title=f"{title}便函", text="内容"))

    def titles(**asked) -> list[str]:
        return [row.title for row in desk.page(ListQuery(kind="note", **asked)).rows]

    assert titles(year=2026) == titles(year=2026, text="便函") == ["旧年便函"]
    assert titles(year=2027) == titles(year=2027, order="due") == ["新年便函"]
    assert titles(year=2028) == []
    assert titles() == ["新年便函", "旧年便函"]


def test_rows_carry_typed_cells(filled: Desks) -> None:
    row = filled(CLERK).page(ListQuery(kind="note", text="便函07")).rows[0]
    assert row.cells == {"title": "便函07", "due_on": date(2026, 12, 3)}
    assert (row.state, row.sync) == (NoteState.IN_REVIEW, SyncState.PENDING)


def test_every_list_walks_an_index(desks: Desks) -> None:
    database = desks(CLERK)._session.database
    for query in SHAPES:
        statement, values = statement_for(query, CLERK)
        plan = database.rows(f"EXPLAIN QUERY PLAN {statement}", values)
        steps = [detail for _, _, _, detail in plan]
        assert not [step for step in steps if step.startswith("SCAN record")], (query, steps)
        # Several states are the parts of single ones, each limited, merged: a small sort. A date
        # range is sorted when the list is ordered by something else. Nothing sorts a whole kind.
        if query.due_before is None and len(query.states) <= 1:
            assert not [step for step in steps if "FOR ORDER BY" in step], (query, steps)


def test_searching_finds_words_names_and_numbers(desks: Desks) -> None:
    desk = desks(CLERK)
    road = desk.create("letter", Letter(title="反映石坎村道路", facts="村道硬化，ＡＢＣ公司")).id
    desk.create("letter", Letter(title="石头与坎下村", facts="石头多，坎下村"))
    number = desk.get(road).number
    assert [f.id for f in desk.search("石坎村")] == [road]
    assert [f.id for f in desk.search("abc公司")] == [road]
    assert [f.id for f in desk.search(number)] == [road]
    assert [f.id for f in desk.search("硬")] == [road]
    assert len(desk.search("村")) == 2
    assert desk.search("村", kinds=("another",)) == ()
    assert desk.search("道路 不存在") == ()
    assert desk.search("  ") == desk.search("。") == ()


def test_a_title_hit_comes_first_and_the_snippet_is_safe(desks: Desks) -> None:
    desk = desks(CLERK)
    title = desk.create(
        "letter", Letter(title="低保问题", facts="<script>alert(1)</script>低保")
    ).id
    desk.create("letter", Letter(title="其他", facts="顺带提到低保"))
    found = desk.search("低保")
    assert found[0].id == title
    assert "<b>低保</b>" in found[0].snippet_html
    assert "<script>" not in found[0].snippet_html


def test_changed_text_is_found_and_old_text_is_not(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="旧题目", text="旧内容")).id
    desk.edit(note, Note(title="新题目", text="新内容"), rev=0)
    assert desk.search("旧内容") == ()
    assert [f.id for f in desk.search("新内容")] == [note]


@given(st.text(alphabet="石坎村道路低保 ，。", max_size=40), st.integers(0, 30), st.integers(1, 6))
def test_any_piece_of_a_text_matches_its_terms(text: str, start: int, length: int) -> None:
    piece = text[start : start + length]
    indexed = set(search.index_terms(text, "note").split())
    for run in search.match(search.query_terms(piece)).split(" AND "):
        if not run:
            continue
        term = run.strip('"*')
        term = term.removesuffix('"')
        known = (
            {t for t in indexed if t.startswith(term)} if run.endswith("*") else indexed & {term}
        )
        assert known or not piece.strip(" ，。"), (text, piece, run)


@given(st.text(max_size=60))
def test_folding_keeps_length(text: str) -> None:
    assert len(search.fold(text)) == len(text)
