"""The gateway's database: readers, and writers that answer only after the commit.

SQLite has one writer thread that puts whatever is waiting into one commit, a savepoint each, so
that many small batches share one fsync. PostgreSQL has a few writers side by side; the row locks of
device and office order them.
"""

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol, TypeVar

from sqlalchemy import Column, Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from zwcx_desktop.errors import ClientError
from zwcx_desktop.wire.problems import Refused
from zwcx_gateway.tables import METADATA

T = TypeVar("T")

WAITING = 256
"""Batches that may wait for the writer before new ones are told to come later."""
_TOGETHER = 64
_PG_WRITERS = 8
_VALUES = 500


class Ledger:
    """The opened database."""

    def __init__(self, engine: Engine, writer: "_Writer") -> None:
        self._engine = engine
        self._writer = writer

    def read(self, work: Callable[[Connection], T]) -> T:
        """Run *work* in a transaction of its own that writes nothing."""
        with self._engine.connect() as connection:
            return work(connection)

    def submit(self, work: Callable[[Connection], T]) -> "Future[T]":
        """Run *work* in a writing transaction; the future is done after the commit.

        Raises:
            Refused: `busy`, too many are waiting.
        """
        return self._writer.submit(work)

    def write(self, work: Callable[[Connection], T]) -> T:
        """Do as `submit`, and wait."""
        return self.submit(work).result()

    def close(self) -> None:
        """Finish what is waiting and close."""
        self._writer.close()
        self._engine.dispose()


def open_ledger(database: str) -> Ledger:
    """Open the database at the SQLAlchemy URL *database*, making missing tables.

    Raises:
        ClientError: the URL is not understood or the server cannot be reached.
    """
    try:
        url = make_url(database)
        sqlite = url.get_backend_name() == "sqlite"
        engine = _sqlite_engine(database) if sqlite else _server_engine(database)
        with engine.execution_options(writes=True).begin() as connection:
            METADATA.create_all(connection)
    except (ArgumentError, ImportError, OperationalError) as error:
        raise ClientError(
            "数据库打不开。", f"请核对 --database 与数据库服务。（{type(error).__name__}）"
        ) from error
    return Ledger(engine, _GroupWriter(engine) if sqlite else _PoolWriter(engine))


def sqlite_url(path: Path) -> str:
    """Return the URL of the SQLite file at *path*."""
    return f"sqlite:///{path}"


def insert_many(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert *rows*, each with every column of *table* in order.

    Like `select_in` past SQLAlchemy's handling of parameters, which costs more than SQLite's work.
    """
    if rows:
        marks = _marks(connection, len(table.columns))
        connection.exec_driver_sql(f"INSERT INTO {table.name} VALUES ({marks})", list(rows))  # noqa: S608


def select_in(
    connection: Connection, columns: Sequence[Column[Any]], key: Column[Any], values: Sequence[str]
) -> Iterator[tuple[Any, ...]]:
    """Yield *columns* of the rows whose *key* is one of *values*."""
    what = ", ".join(column.name for column in columns)
    for begin in range(0, len(values), _VALUES):
        some = tuple(values[begin : begin + _VALUES])
        sql = (
            f"SELECT {what} FROM {key.table} WHERE {key.name} IN ({_marks(connection, len(some))})"  # noqa: S608
        )
        yield from connection.exec_driver_sql(sql, some).tuples()


def _marks(connection: Connection, count: int) -> str:
    return ", ".join(["?" if connection.dialect.paramstyle == "qmark" else "%s"] * count)


class _Writer(Protocol):
    def submit(self, work: Callable[[Connection], T]) -> "Future[T]": ...

    def close(self) -> None: ...


class _PoolWriter:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(_PG_WRITERS, "ledger")
        self._places = threading.Semaphore(WAITING)

    def submit(self, work: Callable[[Connection], T]) -> "Future[T]":
        if not self._places.acquire(blocking=False):
            raise Refused("busy")
        future = self._threads.submit(self._run, work)
        future.add_done_callback(lambda _: self._places.release())
        return future

    def _run(self, work: Callable[[Connection], T]) -> T:
        with self._engine.begin() as connection:
            return work(connection)

    def close(self) -> None:
        self._threads.shutdown()


_Job = tuple[Callable[[Connection], Any], "Future[Any]"]


class _GroupWriter:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(writes=True)
        self._jobs: queue.Queue[_Job | None] = queue.Queue(WAITING)
        self._thread = threading.Thread(target=self._run, name="ledger", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[Connection], T]) -> "Future[T]":
        future: Future[T] = Future()
        try:
            self._jobs.put_nowait((work, future))
        except queue.Full:
            raise Refused("busy") from None
        return future

    def close(self) -> None:
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while True:
            first = self._jobs.get()
            if first is None:
                return
            jobs = [first]
            last = False
            while len(jobs) < _TOGETHER and not self._jobs.empty():
                job = self._jobs.get()
                if job is None:
                    last = True
                    break
                jobs.append(job)
            self._commit(jobs)
            if last:
                return

    def _commit(self, jobs: list[_Job]) -> None:
        answers: list[Callable[[], None]] = []
        try:
            with self._engine.begin() as connection:
                answers = [_answer(connection, work, future) for work, future in jobs]
        except Exception as error:  # noqa: BLE001 - whoever waits must hear of it
            for _, future in jobs:
                future.set_exception(error)
            return
        for answer in answers:
            answer()


def _answer(
    connection: Connection, work: Callable[[Connection], T], future: "Future[T]"
) -> Callable[[], None]:
    savepoint = connection.begin_nested()
    try:
        result = work(connection)
    except Exception as error:  # noqa: BLE001 - belongs to this job only
        savepoint.rollback()
        failure = error
        return lambda: future.set_exception(failure)
    savepoint.commit()
    return lambda: future.set_result(result)


def _server_engine(database: str) -> Engine:
    # Parameters are records: an error in the log must not repeat them.
    return create_engine(database, pool_size=20, pool_pre_ping=True, hide_parameters=True)


def _sqlite_engine(database: str) -> Engine:
    engine = create_engine(database, pool_size=20, hide_parameters=True)

    def connected(connection: Any, _record: Any) -> None:
        # The driver's own transaction handling would begin too late and commit too early.
        connection.isolation_level = None
        # A record is a kilobyte or two; the usual page would hold two of them.
        connection.execute("PRAGMA page_size=16384")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA busy_timeout=10000")
        connection.execute("PRAGMA cache_size=-32768")
        # Pages that change often are copied from the log once in 16 MB, not once in 4.
        connection.execute("PRAGMA wal_autocheckpoint=4000")

    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begin)
    return engine
