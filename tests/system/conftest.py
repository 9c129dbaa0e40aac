"""The 潮州 sample office with more staff, its people taking turns, and what lies on its disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import sqlcipher3

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.crypto.keyring import Keyring, Opened
from zwcx_desktop.crypto.purposes import Purpose, derive
from zwcx_desktop.crypto.slots import KdfCost
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import Office, User
from zwcx_desktop.sample.cast import LEADER, Script, read_script
from zwcx_desktop.sample.desks import Desks
from zwcx_desktop.sample.week import MONDAY, Week
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.engine import connect
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.office_file import Setting

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
SETTING = Setting(floor=CHEAP)
ADMIN, AUDITOR = UserId("zhengjl"), UserId("wujs")
SECRECY, COUNTER = UserId("limm"), UserId("xushh")
DOUBLE = UserId("zhuangyf")
"""A leader who also drafts: what separation of duties is about."""
_MORE = (
    (ADMIN, "郑家乐", "service", {Role.ADMIN}),
    (AUDITOR, "吴计生", "economy", {Role.AUDITOR}),
    (SECRECY, "李敏敏", "social", {Role.SECRECY_REVIEWER}),
    (COUNTER, "许山海", "service", {Role.CLERK, Role.REVIEWER}),
    (DOUBLE, "庄一帆", "economy", {Role.LEADER, Role.CLERK}),
)


def staffed(office: Office) -> Office:
    """Return the sample office with the people its four do not cover."""
    more = tuple(
        User(id=user, login=str(user), display_name=name, unit=UnitId(unit), roles=frozenset(roles))
        for user, name, unit, roles in _MORE
    )
    return replace(office, users=(*office.users, *more))


class Town:
    """The office on one computer.

    Attributes:
        code: the recovery code, as printed on D37.
        stick: what sealed exports are carried away on.
    """

    def __init__(
        self, folder: Path, founded: datetime = MONDAY, people: tuple[UserId, ...] = ()
    ) -> None:
        self.script: Script = read_script()
        self.clock = FixedClock(founded)
        self.home = folder / "home"
        self.stick = folder / "stick"
        self.stick.mkdir(exist_ok=True)
        office = staffed(self.script.office)
        if people:  # a small office: only these, and the mode follows their number
            few = tuple(user for user in office.users if user.id in people)
            organization = replace(office.organization, deputy=LEADER)
            office = Office(organization=organization, units=office.units, users=few)
        self.passwords = {user.id: f"白鹭 {user.id} 过青山 77" for user in office.users}
        self.desks = Desks(self.home, self.passwords, self.clock, SETTING)
        self.code = self.desks.found(office)
        self.week = Week(self.desks, self.script, self.clock)

    @contextmanager
    def sit(self, user: UserId) -> Iterator[Desk]:
        """Sign *user* in, give the desk, sign out."""
        with self.desks.signed_in(user) as desk:
            yield desk

    def on(self, year: int, month: int, day: int, hour: int = 9) -> None:
        """Make it that hour of that day, office time."""
        self.clock.set(datetime(year, month, day, hour - 8, 30, tzinfo=UTC))

    def keys_of(self, user: UserId) -> Opened:
        """Return everything the password of *user* opens."""
        return Keyring.load(Home(self.home).keyring, CHEAP).unlock(user, self.passwords[user])

    @contextmanager
    def sql(self, user: UserId) -> Iterator[Any]:
        """Open the database as somebody does who has the password of *user* and knows SQL."""
        opened = self.keys_of(user)
        office = Keyring.load(Home(self.home).keyring, CHEAP).office
        key = derive(opened.master, office.encode(), Purpose.DATABASE)
        connection = connect(Home(self.home).database, key)
        try:
            yield connection
        finally:
            connection.close()

    def cells(self, user: UserId) -> list[bytes]:
        """Return every cell of every table that *user* can read by SQL."""
        with self.sql(user) as connection:
            return cells_of(connection)


def cells_of(connection: Any) -> list[bytes]:
    """Return every cell of every table, those of the search index included."""
    found: list[bytes] = []
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in names:
        try:
            rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()
        except sqlcipher3.OperationalError:  # the index itself keeps no text to select
            continue
        found += [c if isinstance(c, bytes) else str(c).encode() for row in rows for c in row]
    return found


def holding(markers: tuple[str, ...], *texts: bytes) -> list[str]:
    """Return which *markers* stand somewhere in *texts*, in any encoding a program may write."""
    joined = b"\x00".join(texts)
    return [
        marker
        for marker in markers
        for coded in (marker.encode(), marker.encode("utf-16-le"), marker.encode("gb18030"))
        if coded in joined
    ]


def files_under(folder: Path) -> list[bytes]:
    """Return the content of every file under *folder*, and its path."""
    return [
        part
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for part in (path.read_bytes(), str(path).encode())
    ]


def words_of(pdf: bytes) -> str:
    """Return all text of a finished document without blanks and line ends."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [document[i].get_textpage().get_text_range() for i in range(len(document))]
    finally:
        document.close()
    return "".join("".join(page.split()) for page in pages)


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path)


@pytest.fixture(scope="session")
def press() -> Press:
    return Press(FontBook(asset("fonts")), asset("templates"))
