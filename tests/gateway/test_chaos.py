"""The gateway is killed again and again and replies are lost; nothing may happen twice or not."""

import random
import threading
from itertools import pairwise

import httpx
import pytest
from sqlalchemy import select

from zwcx_desktop.wire import changes, receipt
from zwcx_desktop.wire.batch import Link
from zwcx_gateway.tables import BATCH, CHANGE, NOTICE

DEVICES, BATCHES, RECORDS, KILLS = 4, 14, 5, 5


class Trial:
    """Devices send while the process dies; every kill waits for progress, never for time."""

    def __init__(self, process, devices):
        self.process = process
        self.devices = devices
        self.answers = 0
        self.replays = 0
        self.failures = []
        self.moved = threading.Condition()

    def run(self):
        threads = [threading.Thread(target=self._guarded, args=(d,)) for d in self.devices]
        for thread in threads:
            thread.start()
        total = DEVICES * BATCHES
        for kill in range(1, KILLS + 1):
            with self.moved:
                self.moved.wait_for(lambda k=kill: self.answers >= k * total // (KILLS + 1))
            self.process.kill()
            with self.moved:
                self.process.start()
                self.moved.notify_all()
        for thread in threads:
            thread.join()
        assert not self.failures, self.failures[0]

    def _guarded(self, device):
        try:
            self._send_all(device)
        except BaseException as error:
            self.failures.append(error)
            with self.moved:
                self.answers = DEVICES * BATCHES
                self.moved.notify_all()

    def _send_all(self, device):
        chance = random.Random(device.id)
        device.sent = []
        for _ in range(BATCHES):
            batch = device.batch(*(device.change() for _ in range(RECORDS)))
            kept = None
            while True:
                response = self._try(device, batch)
                if kept is not None:
                    assert response.content == kept
                if response.status_code == 200:
                    self.replays += 1
                if kept is None and chance.random() < 0.15:
                    kept = response.content  # the reply is lost on its way: send again
                    continue
                break
            receipt.verify_receipt(response.content, device.keys, batch)
            device.sent += batch.lines
            with self.moved:
                self.answers += 1
                self.moved.notify_all()

    def _try(self, device, batch):
        while True:
            url = self.process.url
            try:
                response = device.send(batch)
            except httpx.TransportError:
                with self.moved:
                    self.moved.wait_for(lambda u=url: self.process.url != u, 20)
                continue
            assert response.status_code in (200, 201), response.text
            return response


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_killed_and_unheard_everything_still_happens_exactly_once(
    make_process, make_device, new_org, kind
):
    process = make_process(kind)
    orgs = [new_org(), new_org()]
    devices = [make_device(process, orgs[n % 2]) for n in range(DEVICES)]
    for device in devices:
        assert device.enrol().status_code == 201
    trial = Trial(process, devices)
    trial.run()
    assert trial.replays > 0

    def held(connection):
        return (
            connection.execute(select(CHANGE)).all(),
            connection.execute(select(NOTICE.c.org, NOTICE.c.n)).all(),
            connection.execute(select(BATCH).order_by(BATCH.c.device, BATCH.c.seq)).all(),
        )

    held_changes, notices, held_batches = process.ledger.read(held)
    assert len(held_changes) == DEVICES * BATCHES * RECORDS
    assert len({(row.record, row.rev) for row in held_changes}) == len(held_changes)
    for device in devices:
        lines = {bytes(row.line) for row in held_changes if row.device == device.id}
        assert lines == set(device.sent)
        mine = [row for row in held_batches if row.device == device.id]
        assert [row.seq for row in mine] == list(range(1, BATCHES + 1))
        hashes = [receipt.receipt_hash(bytes(row.receipt)) for row in mine]
        opened = [receipt.open_receipt(bytes(row.receipt), device.keys) for row in mine]
        assert [r.prev_receipt for r in opened[1:]] == hashes[:-1]
        assert all(a.seq + 1 == b.seq for a, b in pairwise(opened))
        assert device.link == Link(BATCHES + 1, device.link.prev)
    for org in orgs:
        numbers = [row.n for row in held_changes if row.org == org]
        numbers += [row.n for row in notices if row.org == org]
        assert sorted(numbers) == list(range(1, len(numbers) + 1))
    assert changes.read_change(devices[0].sent[0]).rev == 1
    process.stop()
