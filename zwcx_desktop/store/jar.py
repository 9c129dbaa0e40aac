"""An office file put up in a jar: every row of it, compressed, to be opened at once elsewhere.

Encrypted pages cannot be compressed, and the lines of three years say much the same over and over.
Only the sample is kept like this: whoever has the jar and a password has the office.
"""

from pathlib import Path
from typing import Any, Final

import msgspec
import zstandard

from zwcx_desktop.crypto.keyring import Keyring
from zwcx_desktop.crypto.purposes import Purpose, derive
from zwcx_desktop.files import replace_file
from zwcx_desktop.store.engine import Database
from zwcx_desktop.store.errors import OfficeExists
from zwcx_desktop.store.finding import write_words
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.migrations import CURRENT, migrate
from zwcx_desktop.store.office_file import Setting

_LEVEL: Final = 12
_WINDOW: Final = 27
_MADE_ANEW: Final = frozenset({"tally", "search"})
"""What other rows bring with them: counts by trigger, the index by its words."""
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table'"
    " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' ORDER BY name"
)


class StaleJar(Exception):
    """The jar was put up by a program that keeps its rows in another form."""


class _Jar(msgspec.Struct, array_like=True):
    form: int
    keyring: bytes
    heads: bytes
    files: dict[str, bytes]
    rows: dict[str, list[tuple[Any, ...]]]


def put_up(home: Path, login: str, password: str, setting: Setting) -> bytes:
    """Return the jar of the office in *home*, which nobody has open.

    Raises:
        KeyringMissing, WrongPassword, StoreDamaged: as `unlock`.
    """
    place = Home(home)
    database = _database(place, login, password, setting)
    try:
        names = [name for (name,) in database.rows(_TABLES) if name not in _MADE_ANEW]
        rows = {name: database.rows(f"SELECT * FROM {name}") for name in names}  # noqa: S608
    finally:
        database.close()
    jar = _Jar(
        form=CURRENT,
        keyring=place.keyring.read_bytes(),
        heads=place.heads.read_bytes(),
        files={path.name: path.read_bytes() for path in sorted(place.attachments.iterdir())},
        rows=rows,
    )
    how = zstandard.ZstdCompressionParameters.from_level(_LEVEL, window_log=_WINDOW)
    return zstandard.ZstdCompressor(compression_params=how).compress(msgspec.msgpack.encode(jar))


def open_jar(jar: bytes, home: Path, login: str, password: str, setting: Setting) -> None:
    """Make the office of *jar* in the empty folder *home*.

    Raises:
        OfficeExists: the folder holds one already.
        StaleJar: another form of the program put it up.
        DiskFull, ReadOnlyHome: the folder cannot be used.
    """
    place = Home(home)
    if place.keyring.exists() or place.database.exists():
        raise OfficeExists
    unpacked = zstandard.ZstdDecompressor(max_window_size=2**_WINDOW).decompress(jar)
    kept = msgspec.msgpack.decode(unpacked, type=_Jar)
    if kept.form != CURRENT:
        raise StaleJar
    place.prepare()
    place.require_room()
    place.generation_folder(1).mkdir(mode=0o700, exist_ok=True)
    for name, content in kept.files.items():
        (place.attachments / name).write_bytes(content)
    place.heads.write_bytes(kept.heads)
    replace_file(place.keyring, kept.keyring)
    place.switch(1)
    database = _database(place, login, password, setting)
    try:
        migrate(database)
        _fill(database, kept.rows)
    finally:
        database.close()


def _database(place: Home, login: str, password: str, setting: Setting) -> Database:
    keyring = Keyring.load(place.keyring, setting.floor)
    master = keyring.unlock(login, password).master
    return Database(place.database, derive(master, keyring.office.encode(), Purpose.DATABASE))


def _fill(database: Database, tables: dict[str, list[tuple[Any, ...]]]) -> None:
    with database.transaction():
        for name, rows in tables.items():
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                database.run_many(f"INSERT INTO {name} VALUES ({marks})", rows)  # noqa: S608
        found = database.rows("SELECT n, kind, words FROM record")
        for n, kind, words in found:
            write_words(database, n, kind, words, known=False)
