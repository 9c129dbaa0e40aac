"""An office's computers, a real gateway process, and a box on the wire between them that can harm."""

import itertools
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.city import Process
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.crypto.slots import KdfCost
from zwcx_desktop.records.change import Change
from zwcx_desktop.records.codes import organ_check, uscc_check
from zwcx_desktop.sample.cast import CLERK, read_script
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.store.office_file import Setting, create_office, unlock
from zwcx_desktop.sync.enrolling import enrol
from zwcx_desktop.sync.run import synchronise
from zwcx_desktop.wire.changes import read_change
from zwcx_gateway import pages
from zwcx_gateway.tables import BATCH, CHANGE, DEVICE

CHEAP = Setting(floor=KdfCost(memory_kib=64, iterations=1, lanes=1))
NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)


HTML = (200, {"Content-Type": "text/html"}, b"<html>please log in</html>")


class Dropped(Exception):
    """The box closes the connection without an answer."""


@dataclass
class Call:
    """One request on its way through the box."""

    method: str
    path: str
    headers: dict
    body: bytes
    forward: Callable[..., tuple]


@dataclass
class Box:
    """A proxy. `harm` may replace an answer, change a body, or drop the connection."""

    upstream: Callable[[], int]
    harm: Callable[[Call], tuple | None] = lambda _call: None
    calls: list[tuple[str, str]] = field(default_factory=list)

    def start(self):
        box = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _serve(self):
                size = int(self.headers.get("content-length", 0))
                body = self.rfile.read(size)
                box.calls.append((self.command, self.path.partition("?")[0]))
                call = Call(self.command, self.path, dict(self.headers), body, box._forward)
                try:
                    status, headers, content = box.harm(call) or box._forward(call)
                except (Dropped, OSError, HTTPException):
                    self.close_connection = True
                    self.connection.close()
                    return
                self.send_response(status)
                for name, value in headers.items():
                    if name.lower() not in ("content-length", "connection", "date", "server"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(content)

            do_GET = do_POST = do_HEAD = do_PATCH = do_PUT = _serve  # noqa: N815

            def log_message(self, *arguments):
                pass

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, address):
                pass

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_port}"

    def stop(self):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def posts(self):
        return self.calls.count(("POST", "/v1/batches"))

    def _forward(self, call, cut=None):
        """Pass *call* on; with *cut*, only that many bytes of its body, then hang up."""
        connection = HTTPConnection("127.0.0.1", self.upstream(), timeout=20)
        try:
            connection.putrequest(call.method, call.path, skip_accept_encoding=True)
            for name, value in call.headers.items():
                if name.lower() not in ("host", "connection", "content-length"):
                    connection.putheader(name, value)
            connection.putheader("Content-Length", str(len(call.body)))
            connection.endheaders()
            connection.send(call.body if cut is None else call.body[:cut])
            if cut is not None:
                raise Dropped
            response = connection.getresponse()
            return response.status, dict(response.headers), response.read()
        finally:
            connection.close()


@dataclass
class Computer:
    """One of the office's computers: a store on disk, opened or not, and the run of sync."""

    home: object
    clock: FixedClock
    url: str
    process: Process
    password: str
    desk: object = None
    titles: object = field(default_factory=lambda: itertools.count(1))

    def ask(self, work):
        return work(self.desk)

    def open(self):
        self.desk = unlock(self.home, CLERK, self.password, self.clock, CHEAP)
        return self.desk

    def close(self):
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    @property
    def org(self):
        return self.desk.office.organization.uscc

    def enrol(self, code=""):
        return enrol(self.ask, self.url, code or self.process.code(self.org), "党政办-01")

    def sync(self, **manner):
        report = synchronise(self.ask, **manner)
        self.confirm_clock()
        return report

    def confirm_clock(self):
        """The platform lives today, these tests on one day: the person at the desk says so."""
        if self.desk is not None and self.desk.oversight.clock_fault():
            self.desk.oversight.accept_clock()

    def record(self, title="", *, submit=True):
        entry = read_script().chapter("commitments")[0]
        made = replace(
            commitment(entry),
            title=title or f"第 {next(self.titles)} 号承诺",
            back_entry_reason="补录",
        )
        found = self.desk.create("commitment", made).id
        if submit:
            self.desk.act(found, "submit")
        return found

    def states(self, *records):
        return [self.desk.get(one).sync.name for one in records]

    def audit(self, action):
        rows = self.desk._session.database.rows(
            "SELECT summary FROM audit WHERE action = ?", (action,)
        )
        return [summary for (summary,) in rows]


@dataclass
class City:
    """What the gateway of the tests holds of one office."""

    process: Process
    org: str

    def lines(self):
        rows = self.process.ledger.read(
            lambda c: c.execute(CHANGE.select().where(CHANGE.c.org == self.org)).all()
        )
        return [bytes(row.line) for row in sorted(rows, key=lambda row: row.n)]

    def revisions(self, record) -> list[Change]:
        return [c for c in map(read_change, self.lines()) if c.id == record]

    def batches(self):
        devices = [row.device for row in self.devices()]
        return self.process.ledger.read(
            lambda c: c.execute(BATCH.select().where(BATCH.c.device.in_(devices))).all()
        )

    def devices(self):
        return self.process.ledger.read(
            lambda c: c.execute(DEVICE.select().where(DEVICE.c.org == self.org)).all()
        )

    def send_back(self, record, *reasons):
        correction = pages.Correction(record, list(reasons), "2026-12-31", "市信用办")
        self.process.ledger.write(lambda c: pages.return_record(c, correction, datetime.now(UTC)))


def another_uscc(number):
    organ = f"{number:08d}"
    body = "11445100" + organ + organ_check(organ)
    return body + uscc_check(body)


@pytest.fixture(scope="session")
def gateway(tmp_path_factory) -> Iterator[Process]:
    process = Process(tmp_path_factory.mktemp("city") / "home", "")
    yield process
    process.stop()


@pytest.fixture
def fresh_gateway(tmp_path) -> Iterator[Process]:
    """A gateway of this test's own, to be killed or put back."""
    process = Process(tmp_path / "city", "")
    yield process
    process.stop()


@pytest.fixture(scope="session")
def offices(tmp_path_factory):
    """Stores of different offices, made when wanted; tests copy them."""
    numbers = itertools.count(7312345)
    script = read_script()

    def make():
        number = next(numbers)
        home = tmp_path_factory.mktemp("office") / "home"
        office = script.office
        organization = replace(office.organization, uscc=another_uscc(number))
        office = replace(office, organization=organization)
        create_office(home, office, script.passwords, FixedClock(NOW), CHEAP)
        return home

    return make


@contextmanager
def _computers(folder, offices, process, url):
    home = offices()
    made = []

    def make(copy_of=None):
        place = folder / f"computer{len(made)}"
        shutil.copytree(copy_of or home, place)
        password = read_script().passwords[CLERK]
        computer = Computer(place, FixedClock(NOW), url, process, password)
        computer.open()
        made.append(computer)
        return computer

    yield make
    for computer in made:
        computer.close()


@pytest.fixture
def box(gateway) -> Iterator[Box]:
    box = Box(lambda: gateway.port)
    box.start()
    yield box
    box.stop()


@pytest.fixture
def make_computer(tmp_path, offices, gateway, box):
    """Computers of one office that reach the gateway through the box."""
    with _computers(tmp_path, offices, gateway, box.url) as make:
        yield make


@pytest.fixture
def computer(make_computer) -> Computer:
    """An enrolled computer."""
    computer = make_computer()
    computer.enrol()
    return computer


@pytest.fixture
def city(gateway, computer) -> City:
    return City(gateway, computer.org)


@pytest.fixture
def own_city(tmp_path, offices, fresh_gateway):
    """A computer and a gateway that nobody else uses, without the box."""
    with _computers(tmp_path / "own", offices, fresh_gateway, fresh_gateway.url) as make:
        computer = make()
        computer.enrol()
        yield computer, City(fresh_gateway, computer.org)
