"""A real office with four people, opened at a real desk, around the screens of records."""

import os
import sys
from datetime import date
from types import SimpleNamespace

import pytest

from zwcx_desktop.crypto.slots import KdfCost
from zwcx_desktop.gui.pages import Session
from zwcx_desktop.gui.press_room import PressRoom
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.commitment.parts import CommitmentKind
from zwcx_desktop.records.commitment.record import Commitment
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import Office, Organization, OrgType, OrgUnit, UnitKind, User
from zwcx_desktop.records.parts import Basis
from zwcx_desktop.settings import Preferences
from zwcx_desktop.store.office_file import Setting, create_office, unlock

CHEAP = Setting(floor=KdfCost(memory_kib=64, iterations=1, lanes=1))
PASSWORD = "凤溪-青石板-7421-雨天"


PEOPLE = (
    ("linxy", "林秀英", "政务诚信专干", {Role.CLERK}),
    ("chenjg", "陈建国", "党政综合办公室主任", {Role.REVIEWER}),
    ("suyl", "苏雅丽", "综合办副主任", {Role.SECRECY_REVIEWER}),
    ("huangwm", "黄伟明", "镇长", {Role.LEADER}),
    ("admin", "郑向东", "信息管理员", {Role.ADMIN}),
)


def _office():
    organization = Organization(
        name="潮州市潮安区凤溪镇人民政府",
        short_name="凤溪镇政府",
        org_type=OrgType.TOWN,
        uscc="1144510300712345XE",
        region_code="445103118",
        parent_name="潮州市潮安区人民政府",
        review_authority="潮州市潮安区人民政府",
        doc_prefix="凤溪镇",
        supervision_phone="0768-5550112",
        principal=UserId("huangwm"),
        deputy=UserId("huangwm"),
        duty_unit=UnitId("office"),
        profile_id="chaozhou",
    )
    units = (
        OrgUnit(id=UnitId("office"), name="党政综合办公室"),
        OrgUnit(id=UnitId("service"), name="便民服务中心", kind=UnitKind.STATION),
    )
    users = tuple(
        User(
            id=UserId(login),
            login=login,
            display_name=name,
            title=title,
            unit=UnitId("office"),
            roles=frozenset(roles),
        )
        for login, name, title, roles in PEOPLE
    )
    return Office(organization=organization, units=units, users=users)


@pytest.fixture(scope="session")
def office():
    return _office()


@pytest.fixture(scope="session")
def founded(tmp_path_factory, office):
    """An office on disk, made once; tests copy it."""
    from datetime import UTC, datetime

    from zwcx_desktop.clock import FixedClock

    home = tmp_path_factory.mktemp("office") / "home"
    clock = FixedClock(datetime(2026, 11, 20, 0, 30, tzinfo=UTC))
    create_office(home, office, {u.id: PASSWORD for u in office.users}, clock, CHEAP)
    return home


class Window:
    """What a page asks of the window around it, remembered for the test."""

    def __init__(self, session, home):
        self.session = session
        self.preferences = Preferences()
        self.press = PressRoom(home)
        self.said = []
        self.errors = []
        self.pages = {}

    def keep(self, preferences):
        self.preferences = preferences

    def open_record(self, kind, record_id):
        self.pages[kind].open_record(record_id)

    def show_page(self, name):
        self.said.append(name)

    def toast(self, text, action="", act=None):
        self.said.append(text)
        self.last = SimpleNamespace(text=text, action=action, act=act)

    def show_error(self, error):
        self.errors.append(error)


@pytest.fixture
def sign_in(tmp_path, founded, clock, lanes, dressed):
    """Opens the office as one user; signing in again closes the desk before."""
    import shutil

    home = tmp_path / "home"
    shutil.copytree(founded, home)
    open_desks = []

    def sign(login):
        if open_desks:
            open_desks.pop().close()
        desk = unlock(home, login, PASSWORD, clock, CHEAP)
        open_desks.append(desk)
        session = Session(desk.user, desk.office, desk.profile, clock)
        window = Window(session, home)
        return SimpleNamespace(desk=desk, window=window, tasks=Tasks(lanes, desk), session=session)

    yield sign
    for desk in open_desks:
        desk.close()


@pytest.fixture
def promise():
    """A commitment that a clerk could submit."""
    return Commitment(
        title="办事窗口限时办结承诺",
        kind=CommitmentKind.TIME_LIMIT,
        domain="SCHOOLING",
        content="全镇便民服务中心受理的入学材料核验，3个工作日内办结并告知结果。",
        measure="3个工作日内办结，逾期率不超过1%。",
        basis=(Basis(doc="国务院关于加强政务诚信建设的指导意见", clause="第五条"),),
        start_on=date(2026, 11, 1),
        due_on=date(2026, 12, 31),
        unit_id=UnitId("service"),
        owner_id=UserId("linxy"),
        leader_id=UserId("huangwm"),
        phone="0768-5550112",
        publish_channels=("BULLETIN_BOARD",),
    )


@pytest.fixture
def queue(tmp_path, monkeypatch):
    """A print queue: a program called lp, first on the path, that keeps what it gets."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the queue of Linux")
    folder = tmp_path / "bin"
    folder.mkdir()
    script = f'#!/bin/sh\n[ -e "{tmp_path}/shut" ] && {{ echo 队列停用 >&2; exit 1; }}\n'
    script += f'echo "$@" > "{tmp_path}/said"; exec cat > "{tmp_path}/got.pdf"\n'
    (folder / "lp").write_text(script)
    (folder / "lp").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return tmp_path
