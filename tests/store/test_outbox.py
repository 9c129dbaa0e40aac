"""Out and in: batches, receipts, exceptions, the feed. Wire values are real, keys included."""

from datetime import UTC, datetime

import pytest

from tests.store.conftest import CLERK, REVIEWER, Desks, Letter, Note, NoteState, Opinion
from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.records.change import Change, line_hash
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.enrolments import Enrolment
from zwcx_desktop.store.errors import NotEditable
from zwcx_desktop.store.values import SyncState
from zwcx_desktop.wire.batch import Batch, Sender, build, open_batch
from zwcx_desktop.wire.changes import read_change, write_change
from zwcx_desktop.wire.feed import ChangeItem, Page, PageHeader, ReturnItem
from zwcx_desktop.wire.receipt import Receipt, RecordException
from zwcx_desktop.wire.terms import NO_HASH, BatchId, DeviceId, Hash, OrgCode, PlatformId, sha256

DEVICE = "01994e00-0000-7000-8000-00000000d001"
PLATFORM = "01994e00-0000-7000-8000-00000000f001"
ORG = "114451020000000194"
NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
AT = "2026-11-20T03:00:00.000Z"
KEY = SigningKey.generate()


def enrol(desk: Desk, epoch: int = 1, device: str = DEVICE, device_no: str = "B2") -> None:
    desk.outbox.enrol(
        Enrolment(
            url="http://127.0.0.1", device=device, device_no=device_no, epoch=epoch,
            platform=PLATFORM,
            platform_name="潮州市平台", root=b"r", root_suite="S1", key_list=b"k",
            sign_key=KEY.raw(), seal_key=b"s" * 32, certificate=b"c", at=AT,
        )
    )  # fmt: skip


def send(desk: Desk, number: int = 1) -> Batch:
    lines = desk.outbox.pending()
    sender = Sender(
        device=DeviceId(DEVICE), epoch=desk.outbox.enrolment().epoch, org=OrgCode(ORG),
        platform=PlatformId(PLATFORM), app="1", profile="chaozhou-1",
    )  # fmt: skip
    batch = build(
        [p.line for p in lines], sender, desk.outbox.link(),
        batch=BatchId(f"01994f3a-0000-7000-8000-{number:012d}"), created=NOW, signer=KEY,
    )  # fmt: skip
    desk.outbox.seal(batch, lines)
    return batch


def receipt(batch: Batch, *refused: tuple[int, str], missing: tuple[Hash, ...] = ()) -> Receipt:
    lines = [read_change(line) for line in batch.lines]
    exceptions = [
        RecordException(code=code, current="", field="", id=lines[i].id, idx=i, rev=lines[i].rev)
        for i, code in refused
    ]
    header = batch.header
    return Receipt(
        accepted=header.n - len(exceptions), batch=header.batch, clock_offset_ms=0,
        device=header.device, epoch=header.epoch, exceptions=exceptions, feed=[],
        header=batch.header_hash, missing_blobs=list(missing), platform=header.platform,
        prev_receipt=NO_HASH, received=AT, root=header.root, seq=header.seq, stage="applied",
    )  # fmt: skip


def submitted(desk: Desk, *titles: str) -> list[str]:
    notes = [desk.create("note", Note(title=title)).id for title in titles]
    for note in notes:
        desk.act(note, "submit")
    return notes


def page(after: int, *items: object) -> Page:
    header = PageHeader(
        after=after, device=DEVICE, head=sha256(b"head"), last=after + len(items), made=AT,
        n=len(items), org=ORG, platform=PLATFORM, prev=NO_HASH, root=NO_HASH,
        to=after + len(items),
    )  # fmt: skip
    return Page(header, items)


def test_lines_go_out_in_order_and_are_delivered_by_a_receipt(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    first, second = submitted(desk, "甲", "乙")
    assert [p.seq for p in desk.outbox.pending()] == [1, 2]
    assert [p.seq for p in desk.outbox.pending(limit=1)] == [1]
    batch = send(desk)
    assert desk.get(first).sync is SyncState.BATCHED
    desk = desks(CLERK)
    (waiting,) = desk.outbox.unsent_batches()
    assert open_batch(waiting.wire(), lambda _: KEY.verify_key).lines == batch.lines
    desk.outbox.receive(receipt(batch), b"signed")
    assert {desk.get(n).sync for n in (first, second)} == {SyncState.ACCEPTED}
    assert desk.outbox.unsent_batches() == ()
    assert desk.outbox.receipt(first) == desk.outbox.last_receipt() == b"signed"
    assert desk.counts().unsent == 0
    assert desk.outbox.link() == batch.next_link
    assert desk.outbox.receive(receipt(batch), b"again").ids == frozenset()


def test_numbers_carry_the_enrolled_device(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    assert "-B2-" in desk.get(desk.create("letter", Letter()).id).number


def test_one_refused_record_stops_no_other_and_is_corrected(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    good, bad = submitted(desk, "甲", "乙")
    desk.outbox.receive(receipt(send(desk), (1, "schema")), b"r")
    assert desk.get(good).sync is SyncState.ACCEPTED
    entry = desk.get(bad)
    assert (entry.sync, entry.rev, entry.base) == (SyncState.REJECTED, 0, "")
    assert entry.returned
    assert desk.todo()[0].id == bad
    desk.edit(bad, Note(title="乙（更正）"), rev=0)
    (line,) = desk.outbox.pending()
    change = read_change(line.line)
    assert (change.rev, change.base, change.data["title"]) == (1, "", "乙（更正）")
    assert desk.get(bad).returned == ""


def test_revisions_on_top_of_a_refused_one_wait_with_it(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    (note,) = submitted(desk, "甲")
    first = send(desk)
    desks(REVIEWER).act(note, "return", Opinion(opinion="改"))
    desk = desks(CLERK)
    desk.outbox.receive(receipt(first, (0, "schema")), b"r")
    assert desk.outbox.pending() == ()
    assert desk.get(note).rev == 0


def test_a_withdrawn_batch_gives_its_lines_and_its_place_back(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    submitted(desk, "甲")
    one = send(desk, 1)
    submitted(desk, "乙")
    send(desk, 2)
    with pytest.raises(ValueError, match=one.header.batch):
        desk.outbox.withdraw(one.header.batch)
    desk.outbox.withdraw("01994f3a-0000-7000-8000-000000000002")
    assert len(desk.outbox.pending()) == 1
    assert desk.outbox.link() == one.next_link


def test_a_new_enrolment_takes_unreceipted_batches_apart(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    submitted(desk, "甲", "乙")
    send(desk)
    enrol(desk, epoch=2)
    assert len(desk.outbox.pending()) == 2
    assert desk.outbox.link().seq == 1


def test_missing_files_wait_and_go_piece_by_piece(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    note = desk.create("note", Note(title="甲")).id
    content = bytes(range(256)) * 10000
    desk.attachments.add(note, "a.txt", "表".encode() * 500)
    desk.attachments.add(note, "b.mp3", b"ID3" + content)
    desk.act(note, "submit")
    digests = [a.sha256 for a in sorted(desk.attachments.of(note), key=lambda a: a.name)]
    desk.outbox.receive(receipt(send(desk), missing=(Hash("sha256:" + digests[1]),)), b"r")
    (waiting,) = desk.attachments.to_send()
    assert (waiting.sha256, waiting.size) == (digests[1], 3 + len(content))
    pieces = [
        desk.attachments.piece(waiting.sha256, n, 700_001) for n in range(0, waiting.size, 700_001)
    ]
    assert b"".join(pieces) == b"ID3" + content
    desk.attachments.sent(waiting.sha256)
    assert desk.attachments.to_send() == ()


def returned(n: int, note: str, hash_: str) -> ReturnItem:
    return ReturnItem(
        at=AT, by="市信用办", due="2026-12-01", hash=Hash(hash_), id=note, kind="note", n=n,
        reasons=["衡量标准不清"], rev=1,
    )  # fmt: skip


def test_a_return_shows_its_reason_and_allows_the_correction(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    (note,) = submitted(desk, "甲")
    desk.outbox.receive(receipt(send(desk)), b"r")
    with pytest.raises(NotEditable):
        desk.edit(note, Note(title="乙"), rev=1)
    desk.inbox.apply(page(0, returned(1, note, desk.get(note).base)))
    assert desk.get(note).returned == "衡量标准不清（请于 2026-12-01 前更正）"
    assert desk.timeline(note)[-1].label == "上级退回更正"
    assert desk.inbox.cursor().n == 1
    base = desk.get(note).base
    desk.edit(note, Note(title="乙"), rev=1)
    change = read_change(desk.outbox.pending()[0].line)
    assert (change.rev, change.base, desk.get(note).state) == (2, base, NoteState.IN_REVIEW)


def test_a_page_counts_once_and_a_crossed_return_asks_nothing(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    (note,) = submitted(desk, "甲")
    old = returned(1, note, "sha256:" + "1" * 64)
    desk.inbox.apply(page(0, old))
    desk.inbox.apply(page(0, old))
    assert desk.get(note).returned == ""
    assert [m.event for m in desk.timeline(note)].count("returned") == 1


def other(title: str, rev: int, base: str, record: str, seq: int = 1) -> ChangeItem:
    line = write_change(
        Change(
            at=AT, base=base, by="u-clerk", data={"title": title, "state": "IN_REVIEW", "v": 1,
            "author": "u-clerk"}, id=record, kind="note", op="put", org=ORG, rev=rev, seq=seq,
        )
    )  # fmt: skip
    import msgspec

    return ChangeItem(
        change=msgspec.Raw(line), device="01994e00-0000-7000-8000-00000000d002", n=rev
    )


RECORD = "01994f2e-7c00-7abc-8def-0123456789ab"


def test_another_computers_record_appears_and_moves_on(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    first = other("别机甲", 1, "", RECORD)
    desk.inbox.apply(page(0, first))
    entry = desk.get(RECORD)
    assert (entry.title, entry.rev, entry.sync) == ("别机甲", 1, SyncState.ACCEPTED)
    assert [f.id for f in desk.search("别机")] == [RECORD]
    desk.inbox.apply(page(1, other("别机乙", 2, line_hash(first.line), RECORD, 2)))
    assert desk.get(RECORD).title == "别机乙"
    desks(REVIEWER).act(RECORD, "pass")
    assert desks(CLERK).get(RECORD).rev == 3


def test_crossing_changes_are_both_kept(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    (note,) = submitted(desk, "本机")
    theirs = other("别机", 1, "", note)
    desk.inbox.apply(page(0, theirs))
    entry = desk.get(note)
    assert (entry.sync, entry.title, entry.base) == (
        SyncState.CONFLICT,
        "本机",
        line_hash(theirs.line),
    )
    assert desk.inbox.theirs(note).title == "别机"
    desk.edit(note, Note(title="合并"), rev=entry.rev)
    (line,) = desk.outbox.pending()
    newest = read_change(line.line)
    assert (newest.rev, newest.base) == (2, line_hash(theirs.line))
