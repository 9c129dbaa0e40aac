"""A small office and two small kinds: a note that is reviewed, a letter that hides its sender."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

import pytest

from zwcx_desktop.clock import FixedClock
from zwcx_desktop.crypto.slots import KdfCost
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.kind import Field, Kind, Record, Role, Sealing, Section, State
from zwcx_desktop.records.office import Office, Organization, OrgType, OrgUnit, User
from zwcx_desktop.records.workflow import Act, Refusal, Transition
from zwcx_desktop.rules.consequences import Opening, Origin, Touch
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.office_file import Setting, create_office, unlock

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)


class NoteState(State):
    DRAFT = "DRAFT", "草稿"
    IN_REVIEW = "IN_REVIEW", "待审核"
    DONE = "DONE", "已办结"
    VOID = "VOID", "作废"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    to: Annotated[RecordId, Field("答复")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    state: Annotated[NoteState, Field("状态", shown=False)] = NoteState.DRAFT
    title: Annotated[str, Field("标题", required=True, limit=80)] = ""
    text: Annotated[str, Field("内容", limit=4000)] = ""
    due_on: Annotated[date | None, Field("期限")] = None
    about: Annotated[tuple[RecordId, ...], Field("关于")] = ()
    replies: Annotated[tuple[Reply, ...], Field("复函")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    opinion: Annotated[str, Field("意见", required=True)]


def _not_author(record: Note, act: Act) -> Refusal | None:
    return Refusal("不能审核本人拟的稿", "§3.3") if record.author == act.actor.id else None


NOTE = Kind(
    name="note",
    version=1,
    label="便函",
    section=Section.OFFICE,
    prefix="BH",
    record=Note,
    states=NoteState,
    open_states=frozenset({NoteState.IN_REVIEW}),
    draft_states=frozenset({NoteState.DRAFT}),
    title=lambda note: note.title,
    columns=("title", "due_on"),
    search_text=lambda note: note.text,
    check=lambda note, today: iter(()),
    due=lambda note: note.due_on,
    numbered_at="pass",
    workflow=(
        Transition(
            event="submit",
            label="提交审核",
            sources=frozenset({NoteState.DRAFT}),
            target=NoteState.IN_REVIEW,
            roles=frozenset({Role.CLERK}),
            basis="§3.3",
            primary=True,
        ),
        Transition(
            event="pass",
            label="通过",
            sources=frozenset({NoteState.IN_REVIEW}),
            target=NoteState.DONE,
            roles=frozenset({Role.REVIEWER}),
            basis="§3.3",
            guards=(_not_author,),
            primary=True,
        ),
        Transition(
            event="return",
            label="退回",
            sources=frozenset({NoteState.IN_REVIEW}),
            target=NoteState.DRAFT,
            roles=frozenset({Role.REVIEWER}),
            basis="§3.3",
            asks=Opinion,
        ),
        Transition(
            event="void",
            label="作废",
            sources=frozenset({NoteState.DRAFT}),
            target=NoteState.VOID,
            roles=frozenset({Role.CLERK}),
            basis="§3.3",
        ),
        Transition(
            event="settle",
            label="随来信办结",
            sources=frozenset({NoteState.IN_REVIEW}),
            target=NoteState.DONE,
            roles=frozenset(),
            basis="§3.4",
            follows=True,
        ),
    ),
)


class LetterState(State):
    REGISTERED = "REGISTERED", "已登记"
    ASSIGNED = "ASSIGNED", "已交办"
    GONE = "GONE", "移送"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accused:
    name: str
    is_self_org: bool = False
    is_leader: bool = False
    user_id: UserId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    name: Annotated[str, Field("姓名")] = ""
    phone: Annotated[str, Field("电话")] = ""
    facts: Annotated[str, Field("事实")] = ""
    respondents: Annotated[tuple[Accused, ...], Field("被反映对象")] = ()


class Mode(State):
    REAL_NAME = "REAL_NAME", "实名"
    CONFIDENTIAL = "CONFIDENTIAL", "保密"


class Category(State):
    COMPLAINT = "COMPLAINT", "投诉"
    REPORT = "REPORT", "举报"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Record):
    state: Annotated[LetterState, Field("状态", shown=False)] = LetterState.REGISTERED
    title: Annotated[str, Field("标题")] = "来信"
    facts: Annotated[str, Field("事实")] = ""
    category: Annotated[Category, Field("类型")] = Category.COMPLAINT
    identity_mode: Annotated[Mode, Field("实名类型")] = Mode.REAL_NAME
    handler_id: Annotated[UserId | None, Field("承办人")] = None
    respondents: Annotated[tuple[Accused, ...], Field("被反映对象")] = ()
    sender: Annotated[Sender | None, Field("来信人")] = None
    source_no: Annotated[str, Field("来源编号")] = ""
    hidden: Annotated[bool, Field("密件", shown=False)] = False
    notes: Annotated[tuple[RecordId, ...], Field("关联便函")] = ()


def _restricted(letter: Letter) -> bool:
    return letter.hidden or any(r.is_leader for r in letter.respondents)


def _conceal(letter: Letter) -> tuple[Letter, Sender | None]:
    if _restricted(letter):
        if letter.sender is None and not letter.facts and not letter.respondents:
            return replace(letter, hidden=True), None
        sender = letter.sender or Sender()
        secret = replace(sender, facts=letter.facts, respondents=letter.respondents)
        bare = replace(letter, title="密件", facts="", respondents=(), sender=None, hidden=True)
        return bare, secret
    return replace(letter, sender=None), letter.sender


def _reveal(letter: Letter, secret: Sender) -> Letter:
    sender = replace(secret, facts="", respondents=())
    if letter.hidden:
        return replace(letter, facts=secret.facts, respondents=secret.respondents, sender=sender)
    return replace(letter, sender=sender)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assign:
    handler: Annotated[UserId, Field("承办人", required=True)]


LETTER = Kind(
    name="letter",
    version=1,
    label="来信",
    section=Section.OFFICE,
    prefix="TS",
    record=Letter,
    states=LetterState,
    open_states=frozenset({LetterState.REGISTERED}),
    draft_states=frozenset(),
    title=lambda letter: letter.title,
    columns=("title",),
    search_text=lambda letter: letter.facts,
    check=lambda letter, today: iter(()),
    natural_key=lambda letter: letter.source_no,
    seal=Sealing(
        secret=Sender,
        conceal=_conceal,
        reveal=_reveal,
        restricted=_restricted,
        expunged=lambda letter: letter.state is LetterState.GONE,
    ),
    workflow=(
        Transition(
            event="assign",
            label="交办",
            sources=frozenset(LetterState) - {LetterState.GONE},
            target=LetterState.ASSIGNED,
            roles=frozenset({Role.REVIEWER, Role.LEADER}),
            basis="§3.4.4",
            asks=Assign,
            effect=lambda letter, act: replace(letter, handler_id=act.answers.handler),
        ),
        Transition(
            event="discipline",
            label="移送纪检",
            sources=frozenset({LetterState.REGISTERED}),
            target=LetterState.GONE,
            roles=frozenset({Role.LEADER, Role.CLERK}),
            basis="§3.4.4",
            effect=lambda letter, act: replace(
                letter, title="已移送", facts="", respondents=(), sender=None, hidden=True
            ),
        ),
    ),
)
KINDS: dict[str, Kind[Any]] = {"note": NOTE, "letter": LETTER}


def _letter_answered(origin: Origin) -> Iterator[Opening | Touch]:
    """A letter handed out settles the note it is about and opens another one."""
    for note in origin.record.notes:
        yield Touch(note, "settle")
    if not origin.restricted:
        yield Opening("note", Note(title="", about=(origin.id,)))


SETTING = Setting(
    kinds=KINDS, floor=CHEAP, consequences={("letter", "assign"): (_letter_answered,)}
)

CLERK, REVIEWER, SECRECY = UserId("u-clerk"), UserId("u-review"), UserId("u-secret")
LEADER, DEPUTY, ADMIN = UserId("u-leader"), UserId("u-deputy"), UserId("u-admin")
AUDITOR = UserId("u-audit")
PASSWORDS = {
    user: f"白鹭 {user} 过青山 77"
    for user in (CLERK, REVIEWER, SECRECY, LEADER, DEPUTY, ADMIN, AUDITOR)
}


def _user(user: UserId, login: str, name: str, role: Role, unit: str | None = None) -> User:
    return User(
        id=user,
        login=login,
        display_name=name,
        roles=frozenset({role}),
        unit=UnitId(unit) if unit else None,
    )


def small_town() -> Office:
    return Office(
        organization=Organization(
            name="潮州市湘桥区示范镇人民政府",
            short_name="示范镇",
            org_type=OrgType.TOWN,
            uscc="114451020000000194",
            region_code="445102101",
            doc_prefix="潮示镇",
            parent_name="潮州市湘桥区人民政府",
            review_authority="潮州市湘桥区人民政府",
            supervision_phone="0768-2281234",
            principal=LEADER,
            deputy=DEPUTY,
            duty_unit=UnitId("office"),
            profile_id="chaozhou",
        ),
        units=(
            OrgUnit(id=UnitId("office"), name="党政办"),
            OrgUnit(id=UnitId("petition"), name="信访办"),
        ),
        users=(
            _user(CLERK, "luru", "陈录", Role.CLERK, "petition"),
            _user(REVIEWER, "shenhe", "林审", Role.REVIEWER, "office"),
            _user(SECRECY, "baomi", "黄密", Role.SECRECY_REVIEWER, "office"),
            _user(LEADER, "zhenzhang", "王镇", Role.LEADER),
            _user(DEPUTY, "fuzhen", "李副", Role.LEADER),
            _user(ADMIN, "admin", "郑管", Role.ADMIN),
            _user(AUDITOR, "shenji", "吴计", Role.AUDITOR),
        ),
    )


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 20, 2, 0, tzinfo=UTC))


@pytest.fixture
def home(tmp_path: Path, clock: FixedClock) -> Path:
    create_office(tmp_path / "home", small_town(), PASSWORDS, clock, SETTING)
    return tmp_path / "home"


class Desks:
    """Signs users in one after the other, as one computer does."""

    def __init__(self, home: Path, clock: FixedClock) -> None:
        self.home = home
        self.clock = clock
        self._open: Desk | None = None

    def __call__(self, user: UserId, password: str | None = None) -> Desk:
        self.close()
        login = next(u.login for u in small_town().users if u.id == user)
        self._open = unlock(self.home, login, password or PASSWORDS[user], self.clock, SETTING)
        return self._open

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None


@pytest.fixture
def desks(home: Path, clock: FixedClock) -> Iterator[Desks]:
    opened = Desks(home, clock)
    yield opened
    opened.close()
