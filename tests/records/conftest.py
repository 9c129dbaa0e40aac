"""A town office with real rules, and people who act on records in it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.records.commitment import Commitment, CommitmentKind
from zwcx_desktop.records.complaint import (
    Category,
    Complainant,
    Complaint,
    IdentityMode,
    Respondent,
    RespondentKind,
)
from zwcx_desktop.records.disclosure import Disclosure, DisclosureKind
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.kind import Kind, Record, Role, State
from zwcx_desktop.records.office import Office, Organization, OrgType, User, UserStatus
from zwcx_desktop.records.parts import Basis
from zwcx_desktop.records.task import Task, TaskItem
from zwcx_desktop.records.workflow import Act, Actor, Refused, perform
from zwcx_desktop.rules.calendar import read_calendar
from zwcx_desktop.rules.deadlines import read_deadline_rules
from zwcx_desktop.rules.facts import OfficeFacts
from zwcx_desktop.rules.profile import read_profiles
from zwcx_desktop.rules.schemes import read_schemes

ROLES = {
    "clerk": Role.CLERK,
    "clerk2": Role.CLERK,
    "reviewer": Role.REVIEWER,
    "reviewer2": Role.REVIEWER,
    "secrecy": Role.SECRECY_REVIEWER,
    "leader": Role.LEADER,
    "admin": Role.ADMIN,
    "auditor": Role.AUDITOR,
}
ORGANIZATION = Organization(
    name="潮州市湘桥区示范镇人民政府",
    short_name="示范镇",
    org_type=OrgType.TOWN,
    uscc="114451020000000194",
    region_code="445102101",
    doc_prefix="潮示镇",
    parent_name="潮州市湘桥区人民政府",
    review_authority="潮州市湘桥区人民政府",
    supervision_phone="0768-2281234",
    principal=UserId("leader"),
    deputy=UserId("leader"),
    duty_unit=UnitId("office"),
)


@dataclass
class Scene:
    """An office on one day. `do` performs one act the way the desk does, as one person."""

    facts: OfficeFacts
    profiles: dict[str, Any]
    today: date = date(2026, 3, 2)
    states: dict[RecordId, State] = field(default_factory=dict)
    restricted: set[RecordId] = field(default_factory=set)
    records: dict[RecordId, Record] = field(default_factory=dict)

    def act(self, who: str, answers: Any = None, *, roles: frozenset[Role] | None = None) -> Act:
        mine = frozenset({ROLES[who]}) if roles is None else roles
        now = datetime(self.today.year, self.today.month, self.today.day, 2, tzinfo=UTC)
        known = {**{i: r.state for i, r in self.records.items()}, **self.states}
        hidden = self.restricted.__contains__
        facts = replace(self.facts, states=known.get, restricted=hidden, records=self.records.get)
        return Act(Actor(UserId(who), mine), now, self.today, facts, answers)

    def save(self, kind: Kind[Any], record: Record, who: str = "clerk") -> Any:
        return kind.derive(replace(record, author=UserId(who)), self.facts)

    def do(self, kind: Kind[Any], record: Any, event: str, who: str, answers: Any = None) -> Any:
        return perform(kind, record, event, self.act(who, answers))

    def refuse(
        self, kind: Kind[Any], record: Any, event: str, who: str, answers: Any = None
    ) -> str:
        """Perform an act that must be refused and return what the user is told."""
        with pytest.raises(Refused) as caught:
            self.do(kind, record, event, who, answers)
        return str(caught.value)

    def later(self, **by: float) -> None:
        self.today += timedelta(**by)

    def on(self, day: date) -> None:
        self.today = day

    def attach(self, count: int = 1) -> None:
        self.facts = replace(self.facts, evidence=count)

    def export(self) -> None:
        self.facts = replace(self.facts, exported=True)

    def leaves(self, who: str) -> None:
        """Disable the account of somebody who moved on."""
        users = tuple(
            replace(u, status=UserStatus.DISABLED) if u.id == who else u
            for u in self.facts.office.users
        )
        self.facts = replace(self.facts, office=replace(self.facts.office, users=users))

    def make_small(self) -> None:
        """Leave three people: more than that must keep review and signing apart."""
        few = tuple(u for u in self.facts.office.users if u.id in ("clerk", "reviewer", "leader"))
        office = replace(self.facts.office, users=few, small_office_mode=True)
        self.facts = replace(self.facts, office=office)

    def move_to(self, profile: str) -> None:
        self.facts = replace(self.facts, profile=self.profiles[profile])


@pytest.fixture(scope="session")
def office_facts() -> OfficeFacts:
    users = tuple(
        User(id=UserId(login), login=login, display_name=f"{login}某", roles=frozenset({role}))
        for login, role in ROLES.items()
    )
    return OfficeFacts(
        office=Office(organization=ORGANIZATION, users=users, small_office_mode=False),
        profile=read_profiles(asset("profiles"))["chaozhou"],
        calendar=read_calendar(asset("calendars")),
        rules=read_deadline_rules(asset("rules/deadlines.json")),
        schemes=read_schemes(asset("rules")),
    )


@pytest.fixture
def scene(office_facts: OfficeFacts) -> Scene:
    return Scene(office_facts, read_profiles(asset("profiles")))


@pytest.fixture
def a_commitment() -> Callable[..., Commitment]:
    def make(**values: Any) -> Commitment:
        usual: dict[str, Any] = {
            "title": "新增城镇就业",
            "kind": CommitmentKind.PEOPLE_LIVELIHOOD,
            "domain": "EMPLOYMENT",
            "content": "为辖区城镇失业人员提供岗位推荐，新增城镇就业120人。",
            "measure": "全年新增城镇就业不少于120人",
            "basis": (Basis(doc="国发〔2016〕76号", clause="五（六）"),),
            "start_on": date(2026, 1, 5),
            "due_on": date(2026, 9, 30),
            "unit_id": UnitId("office"),
            "owner_id": UserId("clerk2"),
            "leader_id": UserId("leader"),
            "phone": "0768-2281234",
            "publish_channels": ("BULLETIN_BOARD",),
        }
        return Commitment(**{**usual, **values})

    return make


@pytest.fixture
def a_disclosure() -> Callable[..., Disclosure]:
    def make(**values: Any) -> Disclosure:
        usual: dict[str, Any] = {
            "title": "2026年第一季度道路维修资金使用情况",
            "kind": DisclosureKind.POLICY,
            "summary": "公开道路维修资金的来源和去向。",
            "body": "本季度维修镇区道路三条。",
            "formed_on": date(2026, 3, 2),
            "unit_id": UnitId("office"),
        }
        return Disclosure(**{**usual, **values})

    return make


@pytest.fixture
def a_complaint() -> Callable[..., Complaint]:
    def make(**values: Any) -> Complaint:
        usual: dict[str, Any] = {
            "channel": "LETTER",
            "received_at": datetime(2026, 3, 2, 1, tzinfo=UTC),
            "identity_mode": IdentityMode.REAL_NAME,
            "complainant": Complainant(name="陈秀㙟", phone="13800001234"),
            "category": Category.COMPLAINT,
            "title": "路灯长期不亮",
            "facts": "村口三盏路灯两个月不亮，夜间出行不便。",
            "request": "尽快修复",
            "place": "东湖村",
            "respondents": (Respondent(kind=RespondentKind.UNIT, name="路灯维护公司"),),
        }
        return Complaint(**{**usual, **values})

    return make


@pytest.fixture
def a_task() -> Callable[..., Task]:
    def make(**values: Any) -> Task:
        usual: dict[str, Any] = {
            "seq": 1,
            "name": "建立政务诚信专项督导机制",
            "items": (TaskItem(text="每半年考核一次"), TaskItem(text="全面推进政务公开")),
            "due_text": "2026年12月末",
            "due_on": date(2026, 12, 31),
            "lead_units": ("市政府办", "市发改委"),
        }
        return Task(**{**usual, **values})

    return make
