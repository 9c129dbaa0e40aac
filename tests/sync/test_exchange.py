"""Two computers of one office, the city's returns, lines that come back, attachments."""

import json
import os
from dataclasses import replace

import pytest

from tests.sync.conftest import Dropped
from zwcx_desktop.records.change import Change, line_hash
from zwcx_desktop.store.errors import NotEditable
from zwcx_desktop.sync import files
from zwcx_desktop.wire.changes import write_change
from zwcx_desktop.wire.problems import Refused


@pytest.fixture
def second(make_computer, computer):
    other = make_computer()
    other.enrol()
    return other


def retitled(computer, record, title):
    """Edit a returned record, as the screens do."""
    entry = computer.desk.get(record)
    return computer.desk.edit(record, replace(entry.record, title=title), entry.rev)


def odd_line(computer):
    """Put a line into the outbox that no gateway takes: its body has a member nobody knows."""
    record = computer.record(submit=False)
    entry = computer.desk.get(record)
    body = json.loads(
        computer.desk._session.database.value("SELECT body FROM record WHERE id = ?", (record,))
    )
    line = write_change(
        Change(
            at="2026-11-20T01:00:00.000Z", base="", by="linxy", data={**body, "odd": "1"},
            id=record, kind=entry.kind, op="put", org=computer.org, rev=1, seq=1,
        )
    )  # fmt: skip
    database = computer.desk._session.database
    with database.transaction():
        seq = database.value("SELECT coalesce(max(seq), 0) + 1 FROM change")
        database.run(
            "INSERT INTO change VALUES (?, ?, 1, ?, ?, 'pending', '', '')",
            (seq, record, line, line_hash(line)),
        )
        database.run(
            "UPDATE record SET rev = 1, base = ?, sync = 'pending' WHERE id = ?",
            (line_hash(line), record),
        )
    return record


def test_one_line_that_is_refused_holds_up_nobody(computer, city):
    good = computer.record()
    bad = odd_line(computer)
    also_good = computer.record()
    report = computer.sync()
    assert (report.accepted, report.exceptions, report.trouble) == (2, 1, None)
    assert computer.states(good, bad, also_good) == ["ACCEPTED", "REJECTED", "ACCEPTED"]
    (trouble,) = computer.desk.deliveries.troubles()
    assert (trouble.id, trouble.sync.name) == (bad, "REJECTED")
    assert "平台不认识的项" in trouble.reason
    assert "$.data" in trouble.reason
    assert computer.desk.deliveries.batches()[0].refused == 1
    retitled(computer, bad, "更正后的承诺")
    computer.desk.act(bad, "submit")
    assert computer.sync().accepted == 1
    assert [c.rev for c in city.revisions(bad)] == [1]
    assert computer.desk.deliveries.troubles() == ()


def test_a_returned_record_comes_back_and_its_correction_arrives(computer, city):
    record = computer.record()
    computer.sync()
    with pytest.raises(NotEditable):
        retitled(computer, record, "不该改")
    city.send_back(record, "衡量标准不明确")
    report = computer.sync()
    assert (report.received, report.returned) == (1, 1)
    assert computer.desk.get(record).returned.startswith("衡量标准不明确")
    assert [t.id for t in computer.desk.deliveries.troubles()] == [record]
    retitled(computer, record, "更正后的承诺")
    assert computer.desk.deliveries.troubles() == ()
    assert computer.sync().accepted == 1
    first, answer = city.revisions(record)
    assert (answer.rev, answer.data["title"]) == (2, "更正后的承诺")
    assert first.rev == 1
    assert computer.sync().received == 0
    assert computer.states(record) == ["ACCEPTED"]


def test_the_other_computer_shows_what_this_one_sent(computer, second):
    record = computer.record("第一台记的")
    computer.sync()
    assert second.sync().received == 1
    assert (second.desk.get(record).title, second.states(record)) == ("第一台记的", ["ACCEPTED"])
    numbers = {c.desk.enrolments.present().device_no for c in (computer, second)}
    assert len(numbers) == 2


@pytest.fixture
def crossed(computer, second, city):
    """One record, sent back by the city and corrected on both computers."""
    record = computer.record("原来的")
    computer.sync()
    second.sync()
    city.send_back(record, "请补正")
    for one in (computer, second):
        one.sync()
    retitled(computer, record, "甲的更正")
    retitled(second, record, "乙的更正")
    assert computer.sync().accepted == 1
    report = second.sync()
    assert (report.accepted, report.exceptions) == (0, 1)
    return record


def test_a_conflict_shows_both_and_overwrites_neither(second, city, crossed):
    entry = second.desk.get(crossed)
    assert (entry.title, entry.sync.name) == ("乙的更正", "CONFLICT")
    assert second.desk.inbox.theirs(crossed).title == "甲的更正"
    assert second.sync().exceptions == 0
    assert [c.data["title"] for c in city.revisions(crossed)] == ["原来的", "甲的更正"]


def test_keeping_mine_makes_the_next_revision(computer, second, city, crossed):
    second.desk.inbox.keep_mine(crossed)
    assert second.sync().accepted == 1
    computer.sync()
    titles = [c.data["title"] for c in city.revisions(crossed)]
    assert titles == ["原来的", "甲的更正", "乙的更正"]
    for one in (computer, second):
        assert (one.desk.get(crossed).title, one.states(crossed)) == ("乙的更正", ["ACCEPTED"])
        assert one.desk.get(crossed).rev == 3


def test_taking_theirs_sends_nothing(second, city, crossed):
    second.desk.inbox.keep_theirs(crossed)
    entry = second.desk.get(crossed)
    assert (entry.title, entry.rev, entry.sync.name) == ("甲的更正", 2, "ACCEPTED")
    assert second.desk.deliveries.troubles() == ()
    assert second.sync().accepted == 0
    assert len(city.revisions(crossed)) == 2
    with pytest.raises(NotEditable):
        second.desk.inbox.keep_theirs(crossed)


def test_the_same_correction_twice_is_no_second_revision(computer, second, city):
    record = computer.record()
    computer.sync()
    second.sync()
    second.sync()
    assert second.states(record) == ["ACCEPTED"]
    assert len(city.lines()) == 1


SIZE = 2_300_000


@pytest.fixture
def content():
    """A file nobody has sent before."""
    return b"%PDF-1.7\n" + os.urandom(SIZE - 9)


def with_file(computer, content, name="验收单.pdf"):
    record = computer.record(submit=False)
    computer.desk.attachments.add(record, name, content)
    computer.desk.act(record, "submit")
    return record


def stored(city, computer, record):
    digest = computer.desk.attachments.of(record)[0].sha256
    return city.process.home.folder / "blobs" / "whole" / digest[:2] / digest


def test_attachments_follow_their_record(computer, city, content):
    record = with_file(computer, content)
    report = computer.sync()
    assert (report.files_sent, report.files_left, report.trouble) == (1, 0, None)
    assert stored(city, computer, record).read_bytes() == content
    assert computer.desk.attachments.of(record)[0].sync.name == "ACCEPTED"
    assert computer.desk.deliveries.files() == ()


def test_a_cut_attachment_goes_on_where_the_platform_stands(computer, city, box, content):
    record = with_file(computer, content)
    cuts = []

    def harm(call):
        if call.method == "PATCH" and not cuts:
            cuts.append(len(call.body))
            return call.forward(call, cut=300_000)
        return None

    box.harm = harm
    report = computer.sync()
    assert (report.files_sent, report.trouble) == (1, None)
    assert stored(city, computer, record).read_bytes() == content
    assert cuts == [files.PIECE]


def test_a_line_that_stays_dead_leaves_the_rest_for_the_next_run(computer, city, box, content):
    record = with_file(computer, content)
    sizes = []

    def harm(call):
        if call.method == "PATCH":
            sizes.append(len(call.body))
            if len(sizes) > 1:
                raise Dropped

    box.harm = harm
    report = computer.sync()
    assert (report.accepted, report.files_sent, report.files_left) == (1, 0, 1)
    assert report.offline
    assert [f.name for f in computer.desk.deliveries.files()] == ["验收单.pdf"]
    sizes.clear()
    box.harm = lambda call: sizes.append(len(call.body)) if call.method == "PATCH" else None
    assert computer.sync().files_sent == 1
    assert sum(sizes) == SIZE - files.PIECE
    assert stored(city, computer, record).read_bytes() == content


def test_a_file_the_platform_has_is_not_sent_again(computer, second, box, city, content):
    with_file(computer, content)
    computer.sync()
    with_file(second, content, "同一份.pdf")
    patches = len([m for m, _ in box.calls if m == "PATCH"])
    report = second.sync()
    assert (report.files_sent, report.files_left) == (0, 0)
    assert len([m for m, _ in box.calls if m == "PATCH"]) == patches
    assert second.desk.attachments.to_send() == ()


def test_a_file_damaged_here_does_not_hold_up_the_others(computer, city, content):
    damaged = with_file(computer, content)
    whole = with_file(computer, content[:5000], "另一份.pdf")
    name = computer.desk.attachments.of(damaged)[0].id
    path = computer.home / "attachments" / name
    path = next(computer.home.rglob(name)) if not path.exists() else path
    path.write_bytes(path.read_bytes()[:-20])
    report = computer.sync()
    assert (report.files_sent, report.files_left) == (1, 1)
    assert any("验收单.pdf" in note for note in report.notes)
    assert stored(city, computer, whole).exists()
    assert not isinstance(report.trouble, Refused)
