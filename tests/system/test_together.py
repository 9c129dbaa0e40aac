"""Whatever a save writes, it writes together: record, history, search, audit, outbox, seals.

At every step of every kind the same act is first made to fail in each table it touches, on a
database that is read-only and on one that is full, and has to leave everything as it was.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from tests.system import integrity, openness, overseen
from tests.system.answers import answer
from tests.system.conftest import COUNTER, SECRECY, Town
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.change import line_hash
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.task import Task, TaskItem
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.sample.disclosures import disclosure
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.engine import Clash
from zwcx_desktop.store.errors import DiskFull, Duplicate, ReadOnlyHome
from zwcx_desktop.store.search import kind_term
from zwcx_desktop.store.values import ListQuery

NEW = "鼍鼍"
"""A pair of characters that only the edited text holds."""
TABLES = ("record", "history", "change", "sealed", "sealed_key", "reader", "audit", "tally")
LEDGERS = (*TABLES, "attachment", "draft", "business_number", "setting", "document_number")


@dataclass(frozen=True)
class Walk:
    """A record's way: how it begins, how it is edited, and who then does what.

    Attributes:
        file: name of a file that has to be attached before the first act.
    """

    record: Callable[[Town], Any]
    words: str
    grown: Callable[[Any, str], Any]
    acts: tuple[tuple[UserId, str], ...]
    file: str = ""


def _masked(town: Town) -> Any:
    told = disclosure(town.script.chapter("disclosures")[0])
    return replace(told, body="本季度共救助12户，发放资金38600元。")


def _task(_town: Town) -> Task:
    return Task(
        seq=1,
        name="建立政务诚信督导机制",
        items=(TaskItem(text="每半年考核一次"),),
        due_text="2026年12月末",
        due_on=date(2026, 12, 31),
        lead_units=("镇政府",),
    )


WALKS = {
    "commitment": Walk(
        lambda town: commitment(town.script.chapter("commitments")[0]),
        "就业帮扶",
        lambda record, text: replace(record, content=text),
        (
            (CLERK, "submit"), (REVIEWER, "pass"), (LEADER, "sign"), (CLERK, "publish"),
            (CLERK, "progress"), (CLERK, "claim"), (REVIEWER, "confirm"),
        ),
    ),
    "disclosure": Walk(
        _masked,
        "临时救助",
        lambda record, text: replace(record, body=text),
        (
            (CLERK, "submit"), (REVIEWER, "pass_content"), (SECRECY, "pass_secrecy"),
            (LEADER, "sign"), (CLERK, "publish"), (REVIEWER, "withdraw"),
        ),
    ),
    "complaint": Walk(
        lambda town: town.week.complaint("hotline"),
        "路灯",
        lambda record, text: replace(record, facts=text),
        (
            (REVIEWER, "accept"), (REVIEWER, "assign"), (COUNTER, "contact"),
            (COUNTER, "draft_reply"), (REVIEWER, "review_reply"), (LEADER, "sign_reply"),
            (CLERK, "deliver"), (CLERK, "follow_up"), (REVIEWER, "close"),
        ),
    ),
    "task": Walk(
        _task,
        "督导机制",
        lambda record, text: replace(record, items=(TaskItem(text=text),)),
        ((CLERK, "start"), (CLERK, "progress"), (LEADER, "close")),
    ),
    "dishonesty_record": Walk(
        lambda _town: integrity.EXAMPLES["dishonesty_record"],
        "路灯采购",
        lambda record, text: replace(record, summary=text),
        (
            (REVIEWER, "start_verifying"), (CLERK, "supply_facts"), (REVIEWER, "found_true"),
            (LEADER, "start_rectifying"), (REVIEWER, "confirm_rectified"),
            (LEADER, "close_without_record"),
        ),
    ),
    "rectification": Walk(
        lambda _town: integrity.EXAMPLES["rectification"],
        "采购未依法公告",
        lambda record, text: replace(record, problems=(text[:900],)),
        ((CLERK, "start"), (CLERK, "report_measures"), (LEADER, "extend")),
    ),
    "objection": Walk(
        lambda town: replace(
            integrity.EXAMPLES["objection"], target=integrity.recognised(town)
        ),
        "处罚金额",
        lambda record, text: replace(record, claim=text),
        (
            (CLERK, "accept"), (CLERK, "ask_source"), (CLERK, "source_answered"),
            (LEADER, "decide"), (CLERK, "notify"), (CLERK, "record_update"),
        ),
    ),
    "credit_repair": Walk(
        lambda town: replace(
            integrity.EXAMPLES["credit_repair"], target=integrity.recognised(town)
        ),
        "补发",
        lambda record, text: replace(record, statement=text),
        (
            (CLERK, "submit"), (REVIEWER, "pass"), (LEADER, "send_application"),
            (CLERK, "record_decision"), (CLERK, "record_update"),
        ),
        file="凭证.txt",
    ),
}  # fmt: skip
WALKS |= {
    "policy_document": Walk(
        lambda _town: openness.EXAMPLES["policy_document"],
        "公开承诺制度",
        lambda record, text: replace(record, clauses=(replace(record.clauses[0], text=text),)),
        (
            (CLERK, "propose"), (REVIEWER, "audit"), (LEADER, "instruct"), (CLERK, "report"),
            (LEADER, "finish"), (CLERK, "archive"),
        ),
    ),
    "catalogue_item": Walk(
        lambda _town: openness.EXAMPLES["catalogue_item"],
        "救助标准",
        lambda record, text: replace(record, elements=text),
        ((CLERK, "submit"), (REVIEWER, "pass"), (LEADER, "sign"), (CLERK, "confirm")),
    ),
    "access_request": Walk(
        lambda _town: openness.EXAMPLES["access_request"],
        "低保资金",
        lambda record, text: replace(record, content=text),
        (
            (CLERK, "receive"), (CLERK, "ask_third_party"), (CLERK, "opinion_received"),
            (CLERK, "draft_reply"), (REVIEWER, "review_reply"), (LEADER, "sign_reply"),
            (CLERK, "deliver"), (CLERK, "close"),
        ),
    ),
    "online_flow_item": Walk(
        lambda _town: openness.EXAMPLES["online_flow_item"],
        "3个工作日",
        lambda record, text: replace(record, standard=text),
        ((CLERK, "submit"), (REVIEWER, "pass"), (LEADER, "explain")),
    ),
}  # fmt: skip
WALKS |= {
    "supervision_order": Walk(
        lambda _town: overseen.ORDER,
        "承诺逾期",
        lambda record, text: replace(record, requirement=text),
        (
            (CLERK, "receive"), (CLERK, "draft_reply"), (LEADER, "sign_reply"),
            (CLERK, "send_reply"), (CLERK, "record_acceptance"),
        ),
    ),
    "oversight_item": Walk(
        lambda _town: overseen.ITEM,
        "村道照明",
        lambda record, text: replace(record, content=text),
        (
            (REVIEWER, "assign"), (CLERK, "record_talk"), (CLERK, "draft_reply"),
            (LEADER, "sign_reply"), (CLERK, "send_reply"), (CLERK, "record_attitude"),
            (CLERK, "make_public"), (REVIEWER, "close_proposal"),
        ),
    ),
    "honour": Walk(
        lambda _town: overseen.HONOUR,
        "守信践诺",
        lambda record, text: replace(record, deeds=text),
        (
            (CLERK, "ask_check"), (CLERK, "record_check"), (LEADER, "approve"), (CLERK, "award"),
        ),
    ),
    "third_party_assessment": Walk(
        lambda _town: overseen.ASSESSMENT,
        "诚信评估",
        lambda record, text: replace(record, findings=text),
        (
            (REVIEWER, "register"), (CLERK, "draft_reply"), (LEADER, "sign_reply"),
            (CLERK, "send_reply"),
        ),
        file="评估报告.txt",
    ),
    "training_record": Walk(
        lambda _town: overseen.TRAINING,
        "依法行政",
        lambda record, text: replace(record, content=text),
        ((CLERK, "submit"), (REVIEWER, "confirm"), (LEADER, "void_confirmed")),
        file="签到表.txt",
    ),
    "letter_box_opening": Walk(
        lambda _town: overseen.OPENING,
        "镇政府大门",
        lambda record, text: replace(record, remarks=text),
        ((REVIEWER, "confirm"), (CLERK, "record_letter"), (CLERK, "close")),
    ),
}  # fmt: skip
assert set(WALKS) == set(KINDS)


def everything(desk: Desk) -> dict[str, Any]:
    """Every row of every ledger, and what the index holds."""
    database = desk._session.database
    found: dict[str, Any] = {
        table: database.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in LEDGERS
    }
    terms = (NEW, *(kind_term(kind) for kind in KINDS))
    found["search"] = [
        database.rows("SELECT rowid FROM search WHERE search MATCH ?", (f'"{term}"',))
        for term in terms
    ]
    return found


@contextmanager
def refusing(desk: Desk, table: str) -> Iterator[None]:
    """Let every write into *table* fail, as a constraint does."""
    rows = desk._session.database.rows
    for verb in ("INSERT", "UPDATE", "DELETE"):
        rows(
            f"CREATE TEMP TRIGGER no_{verb} BEFORE {verb} ON main.{table}"
            " BEGIN SELECT raise(ABORT, 'refused by the test'); END"
        )
    try:
        yield
    finally:
        for verb in ("INSERT", "UPDATE", "DELETE"):
            rows(f"DROP TRIGGER temp.no_{verb}")


@contextmanager
def read_only(desk: Desk) -> Iterator[None]:
    desk._session.database.rows("PRAGMA query_only = ON")
    try:
        yield
    finally:
        desk._session.database.rows("PRAGMA query_only = OFF")


@contextmanager
def full(desk: Desk) -> Iterator[None]:
    rows, value = desk._session.database.rows, desk._session.database.value
    rows("PRAGMA wal_checkpoint(TRUNCATE)")
    rows(f"PRAGMA max_page_count = {value('PRAGMA page_count')}")
    try:
        yield
    finally:
        rows("PRAGMA max_page_count = 1073741823")


class Undone(Exception):
    """Ends a rehearsal."""


def rehearsed(desk: Desk, step: Callable[[], Any]) -> set[str]:
    """Take *step* and take it back; return the ledgers it wrote into."""
    before = everything(desk)
    after = {}
    with suppress(Undone), desk._session.database.transaction():
        step()
        after = everything(desk)
        raise Undone
    assert everything(desk) == before
    return {name for name in after if after[name] != before[name]}


def take(desk: Desk, step: Callable[[], Any], *, grows: bool) -> set[str]:
    """See *step* fail whole wherever it can fail, then take it; return what it wrote into."""
    before = everything(desk)
    written = rehearsed(desk, step)
    assert {"record", "history", "audit"} <= written
    failures = [(refusing(desk, table), (Clash, Duplicate)) for table in written & set(TABLES)]
    failures.append((read_only(desk), (ReadOnlyHome,)))
    if grows:
        failures.append((full(desk), (DiskFull,)))
    for fault, expected in failures:
        with fault, pytest.raises(expected):
            step()
        assert everything(desk) == before
    step()
    after = everything(desk)
    assert {name for name in after if after[name] != before[name]} == written
    told = len(after["history"]) - len(before["history"])
    assert told >= 1  # more where an act takes a step of another record along
    assert len(after["audit"]) == len(before["audit"]) + told
    return written


def holds_together(desk: Desk, record: RecordId, words: str, *, submitted: bool) -> None:
    """See that record, history, outbox and search tell the same."""
    row = desk._session.database.row
    entry, moments = desk.get(record), desk.timeline(record)
    assert moments[-1].rev == entry.rev
    assert (entry.rev > 0) == submitted
    assert record in {found.id for found in desk.search(words)}
    listed = desk.page(ListQuery(kind=entry.kind, text=words))
    assert record in {found.id for found in listed.rows}
    if submitted:
        seq, line, digest = row(
            "SELECT seq, line, hash FROM change WHERE record = ? ORDER BY seq DESC", (record,)
        )
        assert entry.base == digest == line_hash(line)
        assert row("SELECT seq FROM history WHERE record = ? ORDER BY n DESC", (record,)) == (seq,)
    audited = row("SELECT rev FROM audit WHERE record = ? ORDER BY seq DESC", (record,))
    assert audited == (entry.rev,)


@pytest.mark.parametrize("kind", WALKS)
def test_a_save_is_whole_or_not_at_all(town: Town, kind: str) -> None:
    walk = WALKS[kind]
    record = walk.record(town)
    with town.sit(CLERK) as desk:
        written = take(desk, lambda: desk.create(kind, record), grows=False)
        assert "search" in written
        assert "change" not in written
        (made,) = (row.id for row in desk.page(ListQuery(kind=kind)).rows)
        holds_together(desk, made, walk.words, submitted=False)
        big = walk.grown(desk.get(made).record, walk.words + NEW + "长" * 900)
        written = take(desk, lambda: desk.edit(made, big, 0), grows=True)
        assert "search" in written
        assert "change" not in written
        holds_together(desk, made, walk.words, submitted=False)
        if walk.file:
            desk.attachments.add(made, walk.file, "合格".encode())
    submitted = False
    for user, event in walk.acts:
        town.clock.advance(minutes=1)
        with town.sit(user) as desk:
            stored = desk.get(made).record
            row = next(r for r in KINDS[kind].workflow if r.event == event)
            told = answer(row, stored, COUNTER, made, desk.clock.now())
            written = take(desk, lambda: desk.act(made, event, told), grows=False)  # noqa: B023
            submitted = submitted or "change" in written
            assert submitted
            holds_together(desk, made, walk.words, submitted=submitted)
    with town.sit(CLERK) as desk:
        assert [m.event for m in desk.timeline(made)] == [
            "create", "edit", *(event for _, event in walk.acts)
        ]  # fmt: skip
        assert desk.oversight.verify().sound
        assert [line.seq for line in desk.outbox.pending()] == list(
            range(1, len(desk.outbox.pending()) + 1)
        )


@pytest.mark.parametrize("case", ["hotline", "report"])
def test_a_seal_is_written_with_its_record_or_not_at_all(town: Town, case: str) -> None:
    with town.sit(CLERK) as desk:
        told = town.week.complaint(case)
        written = take(desk, lambda: desk.create("complaint", told), grows=False)
        assert {"sealed", "sealed_key"} <= written
        assert ("reader" in written) == (case == "report")
        (made,) = (row.id for row in desk.page(ListQuery(kind="complaint")).rows)
        assert desk.unseal(made).complainant == told.complainant


def test_an_import_is_whole_or_not_at_all_when_the_database_fails(town: Town) -> None:
    tasks = [replace(_task(town), seq=n) for n in range(1, 15)]
    with town.sit(CLERK) as desk:
        before = everything(desk)
        for fault, expected in ((refusing(desk, "audit"), Clash), (full(desk), DiskFull)):
            with fault, pytest.raises(expected):
                desk.create_many("task", tasks)
            assert everything(desk) == before
        desk.create_many("task", tasks)
        assert desk.page(ListQuery(kind="task")).total == 14
