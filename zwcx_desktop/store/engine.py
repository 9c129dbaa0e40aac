"""Opening the encrypted file, and failing closed when it would not be encrypted.

One thread owns one connection. Writes are `BEGIN IMMEDIATE` transactions, durable when they return
(WAL with synchronous=FULL: the only setting without loss in simulated power cuts).
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from operator import methodcaller
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlcipher3
from sqlalchemy.pool import StaticPool

from zwcx_desktop.store.errors import DiskFull, NotEncrypted, ReadOnlyHome, StoreDamaged

MIN_SQLITE = (3, 53, 3)
"""First version without the WAL-reset fault and without CVE-2026-11822 and -11824 in FTS5."""
MIN_CIPHER = (4, 17, 0)
_SETTINGS = (
    "synchronous = FULL",
    "foreign_keys = ON",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "busy_timeout = 10000",
    "cache_size = -32768",
    "mmap_size = 0",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "journal_size_limit = 16777216",
)
_PROOF = {"synchronous": 2, "foreign_keys": 1, "temp_store": 2, "secure_delete": 1}

Clash = sqlcipher3.IntegrityError
"""What `run` raises when a constraint of the schema says no."""
Row = tuple[Any, ...]


def connect(path: Path, key: bytes) -> Any:
    """Return a driver connection to the encrypted database *path* under the 32-byte *key*.

    Raises:
        NotEncrypted: not SQLCipher, or too old: nothing was written.
        StoreDamaged: the key does not fit the file, or the file is damaged.
        ReadOnlyHome: the file cannot be written.
    """
    uri = path.absolute().as_uri() + "?mode=rwc"
    try:
        connection = sqlcipher3.connect(uri, uri=True, timeout=10, isolation_level=None)
    except sqlcipher3.OperationalError as error:
        raise ReadOnlyHome from error
    try:
        _unlock(connection, key)
        _prove(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _unlock(connection: Any, key: bytes) -> None:
    version = connection.execute("PRAGMA cipher_version").fetchone()
    if not version:
        raise NotEncrypted("不是 SQLCipher")
    cipher = tuple(int(part) for part in version[0].split()[0].split("."))
    if cipher < MIN_CIPHER or sqlcipher3.sqlite_version_info < MIN_SQLITE:
        raise NotEncrypted(f"版本过低 {version[0]} / {sqlcipher3.sqlite_version}")
    if connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchone() != ("ok",):
        raise NotEncrypted("密钥未生效")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA cipher_page_size = 4096")


def _prove(connection: Any) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
            raise ReadOnlyHome
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    except sqlcipher3.DatabaseError as error:
        raise _translated(error) from error
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in _PROOF}
    if found != _PROOF:
        raise NotEncrypted("安全设置未生效")


_ALL, _ONE = methodcaller("fetchall"), methodcaller("fetchone")


def _cursor(cursor: Any) -> Any:
    return cursor


class Database:
    """The open database. Belongs to the thread that made it."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._engine = sa.create_engine(
            "sqlite+pysqlite:///" + path.absolute().as_posix(),
            module=sqlcipher3,
            creator=lambda: connect(path, key),
            poolclass=StaticPool,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,
        )
        self._connection = self._engine.connect()
        self._driver: Any = self._connection.connection.driver_connection
        self._writing = False

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return all rows of a query with `?` for its values."""
        found: list[Row] = self._do(statement, values, _ALL)
        return found

    def row(self, statement: str, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row, None when there is none."""
        found: Row | None = self._do(statement, values, _ONE)
        return found

    def value(self, statement: str, values: Sequence[Any] = ()) -> Any:
        """Return the first column of the first row, None when there is none."""
        found = self._do(statement, values, _ONE)
        return found[0] if found else None

    def run(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Carry out a change inside `transaction` and return how many rows it touched.

        Raises:
            RuntimeError: outside a transaction.
            Clash: a constraint of the schema says no.
        """
        self._require_transaction()
        return int(self._do(statement, values).rowcount)

    def run_many(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        """Carry out one change for each of *rows* inside `transaction`.

        Raises:
            RuntimeError, Clash: as `run`.
        """
        self._require_transaction()
        try:
            self._driver.executemany(statement, rows)
        except sqlcipher3.IntegrityError:
            raise
        except sqlcipher3.DatabaseError as error:
            raise _translated(error) from error

    def insert(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Carry out an INSERT inside `transaction` and return the new row's number."""
        self._require_transaction()
        return int(self._do(statement, values).lastrowid)

    def _require_transaction(self) -> None:
        if not self._writing:
            raise RuntimeError("a change outside a transaction")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep everything inside or nothing; nested uses join the outermost one.

        Raises:
            DiskFull, ReadOnlyHome, StoreDamaged: it could not be kept.
        """
        if self._writing:
            yield
            return
        self._writing = True
        try:
            self.run("BEGIN IMMEDIATE")
            yield
            self.run("COMMIT")
        except BaseException:
            # A full disk makes SQLite roll back by itself; a second ROLLBACK would fail.
            if self._driver.in_transaction:
                self._driver.execute("ROLLBACK")
            raise
        finally:
            self._writing = False

    def copy_to(self, path: Path) -> None:
        """Write one consistent, compact, encrypted copy under the same key to the new file *path*.

        Raises:
            DiskFull, ReadOnlyHome, StoreDamaged: it could not be written.
        """
        try:
            self._driver.execute("VACUUM INTO ?", (str(path),))
        except sqlcipher3.DatabaseError as error:
            raise _translated(error) from error

    def checkpoint(self) -> None:
        """Move everything from the write-ahead log into the file (milliseconds when idle)."""
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in and disappears."""
        self._connection.close()
        self._engine.dispose()

    def _do(
        self, statement: str, values: Sequence[Any], take: Callable[[Any], Any] = _cursor
    ) -> Any:
        # Straight to the driver: a save is a dozen small fixed statements, and SQLAlchemy's
        # bookkeeping costs more than each of them.
        try:
            # A damaged page is often met only while the rows are taken.
            return take(self._driver.execute(statement, tuple(values)))
        except sqlcipher3.IntegrityError:
            raise
        except sqlcipher3.DatabaseError as error:
            said = _translated(error)
            if said is error:
                raise
            raise said from error


_CAUSES = (
    ("disk is full", DiskFull),
    ("readonly", ReadOnlyHome),
    ("read-only", ReadOnlyHome),
    ("unable to open", ReadOnlyHome),
    ("malformed", StoreDamaged),
    ("not a database", StoreDamaged),
    ("disk I/O error", StoreDamaged),
    ("corrupt", StoreDamaged),
)


def _translated(error: BaseException) -> BaseException:
    text = str(error)
    for words, cause in _CAUSES:
        if words in text:
            return cause()
    return error
