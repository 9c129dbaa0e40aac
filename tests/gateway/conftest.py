"""Real gateway processes on loopback, over SQLite and PostgreSQL, and a device that talks to them."""

import dataclasses
import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import msgspec
import psycopg
import pytest

from tests.city import Process
from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.records import KINDS, codec
from zwcx_desktop.records.change import Change, line_hash
from zwcx_desktop.records.codes import organ_check, uscc_check
from zwcx_desktop.records.ids import uuid7
from zwcx_desktop.wire import batch as batches
from zwcx_desktop.wire import changes, enrol, feed, receipt
from zwcx_desktop.wire import keys as platform_keys
from zwcx_desktop.wire.meta import Chain, Meta
from zwcx_desktop.wire.problems import read_document
from zwcx_desktop.wire.terms import NO_HASH, instant


def new_id() -> str:
    return uuid7(datetime.now(UTC), os.urandom(10))


def task_body(title: str) -> dict[str, Any]:
    return codec.dump(KINDS["task"], KINDS["task"].record(name=title))


@dataclass
class Device:
    """A device of an office, as simple as the protocol allows."""

    process: Process
    org: str
    id: str = field(default_factory=new_id)
    epoch: int = 1
    key: SigningKey = field(default_factory=SigningKey.generate)
    link: batches.Link = field(default_factory=batches.Link)
    seq: int = 0
    keys: platform_keys.PlatformKeys | None = None
    cursor: feed.Cursor = field(default_factory=feed.Cursor)

    def __post_init__(self) -> None:
        self.http = httpx.Client(timeout=20, trust_env=False)

    def post(self, path: str, content: bytes, **headers: str) -> httpx.Response:
        return self.http.post(self.process.url + path, content=content, headers=headers)

    def get(self, path: str, at: datetime | None = None) -> httpx.Response:
        headers = {"Authorization": self.token(at)}
        return self.http.get(self.process.url + path, headers=headers)

    def token(self, at: datetime | None = None) -> str:
        return self.holder.token(at or datetime.now(UTC), self.key)

    @property
    def holder(self) -> enrol.Holder:
        return enrol.Holder(self.id, self.epoch, self.platform)

    @property
    def platform(self) -> str:
        return self.process.home.platform

    def request(self, code: str, **other: Any) -> bytes:
        meta = msgspec.json.decode(self.http.get(self.process.url + "/v1/meta").content, type=Meta)
        request = enrol.Request(
            app="0.1.0",
            code_hmac=NO_HASH,
            device=self.id,
            enc_spki=platform_keys.to_text(b"unused"),
            epoch=self.epoch,
            machine="测试机",
            made=instant(datetime.now(UTC)),
            org=self.org,
            platform=meta.platform,
            sign_spki=platform_keys.to_text(self.key.verify_key.spki),
        )
        self.asked = msgspec.structs.replace(request, **other)
        return enrol.request(self.asked, code, self.key)

    def enrol(self, code: str = "") -> httpx.Response:
        code = code or self.process.code(self.org)
        response = self.post("/v1/enrol", self.request(code))
        if response.status_code == 201:
            self.keys = enrol.open_answer(response.content, self.asked, code).keys
        return response

    def change(self, title: str = "村道硬化三公里", **other: Any) -> Change:
        self.seq += 1
        change = Change(
            at=instant(datetime.now(UTC)),
            base="",
            by="u1",
            data=task_body(title),
            id=new_id(),
            kind="task",
            op="put",
            org=self.org,
            rev=1,
            seq=self.seq,
        )
        return msgspec.structs.replace(change, **other)

    def next_revision(self, change: Change, title: str) -> Change:
        base = line_hash(changes.write_change(change))
        return self.change(title, id=change.id, rev=change.rev + 1, base=base)

    def batch(self, *wanted: Change | bytes, link: batches.Link | None = None, **header: Any):
        lines = [one if isinstance(one, bytes) else changes.write_change(one) for one in wanted]
        sender = batches.Sender(
            device=self.id,
            epoch=self.epoch,
            org=self.org,
            platform=self.platform,
            app="0.1.0",
            profile="chaozhou 2026-07",
        )
        created = header.pop("created", datetime.now(UTC))
        batch = header.pop("batch", None) or new_id()
        return batches.build(
            lines,
            dataclasses.replace(sender, **header),
            link or self.link,
            batch=batch,
            created=created,
            signer=self.key,
        )

    def send(self, batch: batches.Batch) -> httpx.Response:
        response = self.post("/v1/batches", batch.wire(), **{"Idempotency-Key": batch.header.batch})
        if response.status_code in (200, 201):
            receipt.verify_receipt(response.content, self.keys, batch)
            self.link = batch.next_link
        return response

    def submit(self, *wanted: Change | bytes) -> receipt.Receipt:
        batch = self.batch(*wanted)
        response = self.send(batch)
        assert response.status_code == 201, response.text
        return receipt.verify_receipt(response.content, self.keys, batch)

    def page(self, limit: int = 500) -> feed.Page:
        response = self.get(f"/v1/feed?after={self.cursor.n}&limit={limit}")
        assert response.status_code == 200, response.text
        page = feed.open_page(response.content, self.keys, self.id, self.cursor)
        self.cursor = page.cursor
        return page

    def chain(self) -> Chain:
        return msgspec.json.decode(self.get(f"/v1/chain/{self.id}").content, type=Chain)


def code_of(response: httpx.Response) -> str:
    assert response.headers["content-type"] == "application/problem+json", response.text
    document = read_document(response.content)
    assert document.status == response.status_code
    return document.code


class Cluster:
    """A PostgreSQL server of the tests' own, in a temporary folder, on a socket there."""

    def __init__(self, programs: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pg-"))
        self._user = "postgres" if os.geteuid() == 0 else None
        if self._user:
            shutil.chown(self.folder, self._user)
        self._programs = programs
        self._run(
            "initdb", "-D", "data", "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8"
        )
        options = f"-c listen_addresses='' -k {self.folder} -F"
        self._run("pg_ctl", "-D", "data", "-l", "log", "-o", options, "-w", "start")
        self._numbers = itertools.count()

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._programs / program, *arguments],
            cwd=self.folder,
            user=self._user,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def database(self) -> str:
        name = f"test{next(self._numbers)}"
        with psycopg.connect(f"host={self.folder} user=postgres", autocommit=True) as connection:
            connection.execute(f"create database {name}")
        return f"postgresql+psycopg://postgres@/{name}?host={self.folder}"

    def stop(self) -> None:
        self._run("pg_ctl", "-D", "data", "-m", "immediate", "-w", "stop")
        shutil.rmtree(self.folder)


def _postgres_programs() -> Path | None:
    found = shutil.which("pg_ctl")
    places = [Path(found).parent] if found else []
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "initdb").exists()), None)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    programs = _postgres_programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed")
    cluster = Cluster(programs)
    yield cluster
    cluster.stop()


BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(scope="session")
def make_process(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Process]:
    def make(kind: str) -> Process:
        database = "" if kind == "sqlite" else request.getfixturevalue("cluster").database()
        return Process(tmp_path_factory.mktemp("gateway") / "home", database)

    return make


@pytest.fixture(scope="session", params=BOTH)
def process(
    request: pytest.FixtureRequest, make_process: Callable[[str], Process]
) -> Iterator[Process]:
    process = make_process(request.param)
    yield process
    process.stop()


@pytest.fixture(scope="session")
def new_org() -> Callable[[], str]:
    numbers = itertools.count(7312345)

    def new() -> str:
        organ = f"{next(numbers):08d}"
        body = "11445100" + organ + organ_check(organ)
        return body + uscc_check(body)

    return new


@pytest.fixture
def device(process: Process, new_org: Callable[[], str]) -> Iterator[Device]:
    device = Device(process, new_org())
    assert device.enrol().status_code == 201
    yield device
    device.http.close()


@pytest.fixture
def second(device: Device) -> Iterator[Device]:
    """Another computer of the same office."""
    other = Device(device.process, device.org)
    assert other.enrol().status_code == 201
    yield other
    other.http.close()


@pytest.fixture
def problem_code() -> Callable[[httpx.Response], str]:
    return code_of


@pytest.fixture
def make_device() -> Callable[..., Device]:
    return Device
