"""CPU a real gateway process spends on 1,000 records over HTTP and SQLite, against its allowance."""

import itertools
import os
import statistics
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bench.rows import Allowance
from bench.sample import change_lines
from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.demo.city import City
from zwcx_desktop.records.ids import uuid7
from zwcx_desktop.sync.line import JSON, Line
from zwcx_desktop.sync.platform import ask_meta
from zwcx_desktop.wire import batch, enrol, keys, receipt
from zwcx_desktop.wire.changes import write_change
from zwcx_desktop.wire.terms import NO_HASH, instant

COUNT = 10_000
ALLOWED = 0.060


def rows():
    with tempfile.TemporaryDirectory() as folder:
        city = City(Path(folder))
        city.found("bench")
        line = Line(city.start())
        try:
            spent = _spent(city, line)
        finally:
            line.close()
            city.stop()
    yield Allowance("gateway CPU per 1,000 records (HTTP, SQLite)", spent, ALLOWED)


def _spent(city: City, line: Line) -> float:
    """Return the median CPU seconds per 1,000 records, over batches of the size a client makes."""
    changes = change_lines(COUNT)
    lines = [write_change(change) for change in changes]
    key = SigningKey.generate()
    sender, platform = _enrolled(city, line, changes[0].org, key)
    link, spent = batch.Link(), []
    for some in _cut(lines, batch.LINES):
        built = batch.build(some, sender, link, batch=_id(), created=datetime.now(UTC), signer=key)
        before = _cpu(city)
        answer = line.call("POST", "/v1/batches", expect=JSON, content=built.wire())
        spent.append((_cpu(city) - before) * 1000 / len(some))
        assert receipt.verify_receipt(answer.content, platform, built).accepted == len(some)
        link = built.next_link
    return statistics.median(spent)


def _enrolled(city, line, org, key):
    meta = ask_meta(line)
    code = city.code(org, "bench")
    asked = enrol.Request(
        app="0",
        code_hmac=NO_HASH,
        device=_id(),
        enc_spki=keys.to_text(b"unused"),
        epoch=1,
        machine="bench",
        made=instant(datetime.now(UTC)),
        org=org,
        platform=meta.platform,
        sign_spki=keys.to_text(key.verify_key.spki),
    )
    answer = line.call("POST", "/v1/enrol", expect=JSON, content=enrol.request(asked, code, key))
    known = enrol.open_answer(answer.content, asked, code).keys
    sender = batch.Sender(
        device=asked.device, epoch=1, org=org, platform=meta.platform, app="0", profile="chaozhou 1"
    )
    return sender, known


def _cpu(city: City) -> float:
    """Return the CPU time of the process so far, in seconds, to the nanosecond."""
    threads = Path(f"/proc/{city.pid}/task").iterdir()
    return sum(int((t / "schedstat").read_text().split()[0]) for t in threads) / 1e9


def _id() -> str:
    return uuid7(datetime.now(UTC), os.urandom(10))


def _cut(lines, size):
    rest = iter(lines)
    while some := list(itertools.islice(rest, size)):
        yield some
