"""The whole way of a record: recorded, sealed, sent, receipted; what comes back; what goes wrong."""

import shutil
from datetime import UTC, datetime

import msgspec
import pytest

from tests.sync.conftest import HTML, City, Dropped
from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.sync.line import Line
from zwcx_desktop.sync.troubles import (
    DamagedHere,
    Later,
    NotEnrolled,
    NotThePlatform,
    Offline,
    OldKeys,
    OtherPlatform,
)
from zwcx_desktop.wire import envelope, receipt
from zwcx_desktop.wire.keys import to_text
from zwcx_desktop.wire.problems import Refused
from zwcx_gateway.enrolment import set_status
from zwcx_gateway.ledger import open_ledger


def test_what_was_submitted_is_delivered_and_receipted(computer, city):
    records = [computer.record() for _ in range(3)]
    draft = computer.record(submit=False)
    sent = [line.line for line in computer.desk.outbox.pending()]
    report = computer.sync()
    assert report.trouble is None
    assert (report.sent, report.accepted, report.exceptions) == (1, 3, 0)
    assert "送达 3 条" in report.words
    assert city.lines() == sent
    assert computer.states(*records, draft) == ["ACCEPTED"] * 3 + ["LOCAL_ONLY"]
    assert computer.desk.counts().unsent == 0
    (line,) = computer.desk.deliveries.batches()
    assert (line.state, line.count, line.refused) == ("receipted", 3, 0)
    signed = computer.desk.outbox.receipt(records[0])
    assert line.receipt_hash == receipt.receipt_hash(signed)
    standing = computer.desk.deliveries.standing()
    assert standing.outcome.complete_at
    assert (standing.pending, standing.sealed) == (0, 0)


def test_a_second_run_sends_nothing_and_acknowledges(computer, city, box):
    computer.record()
    computer.sync()
    posts = box.posts()
    report = computer.sync()
    assert (report.sent, report.received, report.trouble, box.posts()) == (0, 0, None, posts)
    (device,) = city.devices()
    assert device.feed_seen == computer.desk.inbox.cursor().n == 2


def test_batches_follow_one_another_in_one_chain(computer, city):
    for _ in range(3):
        computer.record()
        computer.sync()
    assert [row.seq for row in city.batches()] == [1, 2, 3]
    assert [line.seq for line in computer.desk.deliveries.batches()] == [3, 2, 1]


def test_progress_is_told_and_a_run_can_be_stopped(computer, city):
    computer.record()
    told = []
    report = computer.sync(progress=lambda *said: told.append(said))
    assert ("正在上报", 1, 1) in told
    computer.record()
    report = computer.sync(cancelled=lambda: True)
    assert report.cancelled
    assert len(city.lines()) == 1
    assert computer.sync().accepted == 1


def test_without_enrolment_there_is_no_run(make_computer):
    with pytest.raises(NotEnrolled):
        make_computer().sync()


def test_offline_then_back(own_city):
    computer, city = own_city
    computer.record()
    computer.sync()
    port = city.process.port
    city.process.kill()
    late = [computer.record() for _ in range(2)]
    report = computer.sync()
    assert report.offline
    assert isinstance(report.trouble, Offline)
    assert "已保存在本机" in report.trouble.message
    assert computer.desk.deliveries.standing().outcome.offline
    assert computer.desk.counts().unsent == 2
    city.process.start(port)
    assert computer.sync().accepted == 2
    assert computer.states(*late) == ["ACCEPTED", "ACCEPTED"]
    assert not computer.desk.deliveries.standing().outcome.trouble


REDIRECT = (302, {"Location": "http://portal.local/login"}, b"")
NOT_OURS = (200, {"Content-Type": "application/json"}, b'{"ok":true}')


@pytest.mark.parametrize("answer", [HTML, REDIRECT, NOT_OURS, (404, {}, b"")])
@pytest.mark.parametrize("path", ["/v1/meta", "/v1/batches", "/v1/chain", "/v1/feed"])
def test_a_web_page_is_never_success(computer, box, city, answer, path):
    record = computer.record()
    # NOT_OURS as a batch's answer is no receipt; everywhere else it is no answer at all.
    box.harm = lambda call: answer if call.path.startswith(path) else None
    report = computer.sync()
    if path == "/v1/batches" and answer is NOT_OURS:
        assert isinstance(report.trouble, receipt.BadReceipt)
    else:
        assert isinstance(report.trouble, NotThePlatform)
    if path != "/v1/feed":
        assert computer.states(record) == ["PENDING" if path != "/v1/batches" else "BATCHED"]
    box.harm = lambda _call: None
    assert computer.sync().trouble is None
    assert len(city.lines()) == 1


def test_a_batch_harmed_once_on_its_way_goes_again_as_it_was(computer, box, city):
    record = computer.record()
    harmed = []

    def harm(call):
        if call.path == "/v1/batches" and not harmed:
            harmed.append(call.body)
            call.body = call.body[:40] + bytes([call.body[40] ^ 1]) + call.body[41:]
            return call.forward(call)
        return None

    box.harm = harm
    assert computer.sync().accepted == 1
    assert (harmed, computer.states(record)) == ([bytes(city.batches()[0].wire)], ["ACCEPTED"])


def test_a_batch_harmed_every_time_stays_unsent_with_the_platforms_word(computer, box, city):
    record = computer.record()

    def harm(call):
        if call.path == "/v1/batches":
            call.body = call.body[:-9] + bytes(9)
            return call.forward(call)
        return None

    box.harm = harm
    report = computer.sync()
    assert isinstance(report.trouble, Refused)
    assert report.trouble.code == "corrupt"
    assert (box.posts(), city.lines(), computer.states(record)) == (3, [], ["BATCHED"])
    # The proof names what arrived, which is not what was sent: it proves nothing for this batch.
    assert computer.desk.deliveries.batches()[0].rejected == ""
    box.harm = lambda _call: None
    assert computer.sync().accepted == 1


def test_a_batch_altered_here_is_not_sent(computer, box, city):
    computer.record()
    box.harm = lambda call: HTML if call.path == "/v1/batches" else None
    computer.sync()
    database = computer.desk._session.database
    with database.transaction():
        database.run("UPDATE batch SET envelope = cast(replace(envelope, x'41', x'42') AS BLOB)")
    box.harm = lambda _call: None
    posts = box.posts()
    assert isinstance(computer.sync().trouble, DamagedHere)
    assert (box.posts(), city.lines()) == (posts, [])


def forge_count(signed, _other):
    return signed.replace(b'"payload":"', b'"payload":"A', 1)


def forge_signature(signed, _other):
    payload = envelope.unseal(signed, receipt.PAYLOAD).payload
    return envelope.seal(payload, receipt.PAYLOAD, SigningKey.generate())


def forge_other(_signed, other):
    return other


@pytest.mark.parametrize("forge", [forge_count, forge_signature, forge_other])
def test_a_tampered_receipt_delivers_nothing_and_raises_an_alarm(computer, box, city, forge):
    first = computer.record()
    computer.sync()
    other = computer.desk.outbox.receipt(first)
    record = computer.record()

    def harm(call):
        if call.path == "/v1/batches":
            status, headers, content = call.forward(call)
            return status, headers, forge(content, other)
        return None

    box.harm = harm
    report = computer.sync()
    assert isinstance(report.trouble, receipt.BadReceipt)
    assert computer.states(record) == ["BATCHED"]
    assert computer.desk.counts().unsent == 1
    assert any("回执" in words for words in computer.audit("alarm"))
    assert computer.desk.deliveries.standing().outcome.batch
    box.harm = lambda _call: None
    assert computer.sync().accepted == 1
    assert len(city.lines()) == 2


def test_a_lost_reply_is_answered_by_the_same_receipt(computer, box, city):
    record = computer.record()
    lost = []

    def harm(call):
        if call.path == "/v1/batches" and not lost:
            lost.append(call.forward(call)[2])
            raise Dropped

    box.harm = harm
    assert computer.sync().accepted == 1
    assert computer.desk.outbox.receipt(record) == lost[0]
    assert len(city.batches()) == 1


def test_after_lost_replies_the_chain_has_the_receipt(computer, box, city):
    record = computer.record()

    def harm(call):
        if call.path == "/v1/batches":
            call.forward(call)
            raise Dropped

    box.harm = harm
    assert computer.sync().offline
    assert computer.states(record) == ["BATCHED"]
    box.harm = lambda _call: None
    posts = box.posts()
    report = computer.sync()
    assert (report.accepted, box.posts()) == (1, posts)
    assert computer.states(record) == ["ACCEPTED"]
    assert len(city.lines()) == 1


def test_a_gateway_killed_between_commit_and_reply(own_city, monkeypatch):
    computer, city = own_city
    port = city.process.port
    record = computer.record()
    waits = []

    def pause(seconds):
        waits.append(seconds)
        return False

    call = Line.call

    def deadly(self, method, path, **rest):
        answer = call(self, method, path, **rest)
        if path == "/v1/batches" and not waits:
            city.process.kill()
            city.process.start(port)
            raise Offline("连接中断")
        return answer

    monkeypatch.setattr(Line, "call", deadly)
    assert computer.sync(pause=pause).accepted == 1
    assert len(waits) == 1
    assert computer.states(record) == ["ACCEPTED"]
    assert len(city.batches()) == len(city.lines()) == 1


class Killed(BaseException):
    pass


def test_a_client_killed_between_receipt_and_commit(computer, box, city):
    record = computer.record()
    passed = []

    def harm(call):
        if call.path == "/v1/batches":
            answer = call.forward(call)
            passed.append(answer)
            return answer
        return None

    box.harm = harm
    ask = computer.ask

    def dying(work):
        if passed:
            raise Killed
        return ask(work)

    computer.ask = dying
    with pytest.raises(Killed):
        computer.sync()
    computer.close()
    computer.open()
    computer.ask = ask
    assert computer.states(record) == ["BATCHED"]
    assert computer.sync().accepted == 1
    assert computer.states(record) == ["ACCEPTED"]
    assert len(city.batches()) == len(city.lines()) == 1


def test_a_busy_platform_is_given_the_time_it_asks_for(computer, box, city):
    computer.record()
    busy = [b"", b""]
    problem = b'{"retry":"after","status":429,"title":"x","type":"urn:tcs:problem:busy"}'

    def harm(call):
        if call.path == "/v1/batches" and busy:
            busy.pop()
            kind = "application/problem+json"
            return 429, {"Content-Type": kind, "Retry-After": "7"}, problem
        return None

    box.harm = harm
    waits = []
    report = computer.sync(pause=waits.append)
    assert (report.accepted, waits) == (1, [7.0, 7.0])
    computer.record()
    box.harm = lambda call: (
        (503, {"Retry-After": "600", "Content-Type": "text/html"}, b"")
        if call.path == "/v1/batches"
        else None
    )
    report = computer.sync(pause=waits.append)
    assert isinstance(report.trouble, Later)
    assert (report.retry_after, len(waits)) == (600.0, 2)


def test_what_is_too_large_for_a_proxy_goes_in_smaller_batches(computer, box, city):
    records = [computer.record() for _ in range(5)]
    offered = []

    def harm(call):
        if call.path == "/v1/batches":
            offered.append(len(call.body))
        if call.path == "/v1/batches" and len(call.body) >= offered[0]:
            return 413, {"Content-Type": "text/html"}, b"<html>413</html>"
        return None

    box.harm = harm
    report = computer.sync()
    assert report.trouble is None
    assert report.sent > 1
    assert computer.states(*records) == ["ACCEPTED"] * 5
    assert [row.seq for row in city.batches()] == list(range(1, report.sent + 1))


def test_another_platform_at_the_address_gets_nothing(computer, box, own_city):
    _other, strange = own_city
    record = computer.record()
    upstream, box.upstream = box.upstream, lambda: strange.process.port
    assert isinstance(computer.sync().trouble, OtherPlatform)
    assert computer.states(record) == ["PENDING"]
    box.upstream = upstream
    assert computer.sync().accepted == 1


def test_keys_the_pinned_root_did_not_sign_end_the_run(computer, box, own_city):
    _other, strange = own_city
    forged = msgspec.json.decode(strange.process.home.keys.signed_list)
    computer.record()

    def harm(call):
        if call.path == "/v1/meta":
            status, headers, content = call.forward(call)
            meta = msgspec.json.decode(content)
            meta["keys"] = to_text(msgspec.json.encode(forged, order="sorted"))
            return status, headers, msgspec.json.encode(meta)
        return None

    box.harm = harm
    assert isinstance(computer.sync().trouble, OldKeys)


def test_a_platform_that_speaks_another_version_says_upgrade(computer, box):
    def harm(call):
        if call.path == "/v1/meta":
            status, headers, content = call.forward(call)
            meta = msgspec.json.decode(content)
            meta["protocol"] = [2, 3]
            return status, headers, msgspec.json.encode(meta)
        return None

    box.harm = harm
    trouble = computer.sync().trouble
    assert trouble.code == "protocol-too-old"
    assert "升级程序" in trouble.hint


def test_a_wrong_clock_is_told_and_stops_nothing(computer, city):
    computer.clock.advance(days=400)
    computer.record()
    report = computer.sync()
    assert report.accepted == 1
    assert report.clock_is_off
    assert report.trouble is None
    outcome = computer.desk.deliveries.standing().outcome
    assert outcome.clock_offset == round(report.clock_offset.total_seconds() * 1000)


def test_a_suspended_device_sends_nothing_but_still_hears_the_city(computer, city):
    record = computer.record()
    computer.sync()
    device = city.devices()[0].device
    city.process.ledger.write(lambda c: set_status(c, device, "suspended", datetime.now(UTC)))
    city.send_back(record, "请补正")
    computer.record()
    report = computer.sync()
    assert report.trouble.code == "suspended"
    assert (report.sent, report.returned) == (0, 1)
    assert computer.desk.get(record).returned


def test_a_store_put_back_stops_before_it_forks_and_a_new_code_mends_it(
    make_computer, gateway, tmp_path
):
    computer = make_computer()
    computer.enrol()
    city = City(gateway, computer.org)
    first = computer.record("先报的")
    computer.sync()
    computer.close()
    shutil.copytree(computer.home, tmp_path / "backup")
    computer.open()
    lost = computer.record("备份之后报的")
    computer.sync()
    restored = make_computer(tmp_path / "backup")
    restored.clock.advance(days=1)
    kept = restored.record("恢复之后记的")
    report = restored.sync()
    assert report.trouble.code == "fork"
    assert "重新登记" in report.trouble.hint
    assert {row.status for row in city.devices()} == {"active"}
    restored.enrol()
    report = restored.sync()
    assert report.trouble is None
    assert restored.states(first, kept, lost) == ["ACCEPTED"] * 3
    assert restored.desk.get(lost).title == "备份之后报的"
    assert sorted(row.epoch for row in city.devices()) == [1, 2]
    assert {row.status for row in city.devices()} == {"active", "replaced"}
    assert len(city.lines()) == 3


def test_a_platform_put_back_gets_again_what_it_lost(own_city):
    computer, city = own_city
    process = city.process
    first = computer.record()
    computer.sync()
    port = process.port
    process.kill()
    process.ledger.close()
    files = [p for p in process.home.folder.iterdir() if p.name.startswith("gateway.sqlite")]
    kept = {path: path.read_bytes() for path in files}

    def restart():
        process.ledger = open_ledger(process.home.settings.database)
        process.start(port)

    restart()
    second, third = computer.record(), None
    computer.sync()
    proof = computer.desk.outbox.receipt(second)
    process.kill()
    process.ledger.close()
    for path in process.home.folder.glob("gateway.sqlite*"):
        path.unlink()
    for path, content in kept.items():
        path.write_bytes(content)
    restart()
    assert len(city.lines()) == 1
    third = computer.record()
    report = computer.sync()
    assert len(city.lines()) == 3
    assert report.accepted == 1
    assert any("补发 1 批" in note for note in report.notes)
    assert computer.states(first, second, third) == ["ACCEPTED"] * 3
    assert computer.desk.outbox.receipt(second) == proof
    computer.record()
    assert computer.sync().accepted == 1
