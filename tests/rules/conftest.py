"""The law's own data files, read once, and a town office."""

import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import Office, Organization, OrgType, OrgUnit, User
from zwcx_desktop.rules.calendar import Calendar, read_calendar
from zwcx_desktop.rules.deadlines import DeadlineRules, read_deadline_rules
from zwcx_desktop.rules.profile import Profile, read_profiles


@pytest.fixture(scope="session")
def calendar() -> Calendar:
    return read_calendar(asset("calendars"))


@pytest.fixture(scope="session")
def deadline_rules() -> DeadlineRules:
    return read_deadline_rules(asset("rules/deadlines.json"))


@pytest.fixture(scope="session")
def profiles() -> dict[str, Profile]:
    return read_profiles(asset("profiles"))


def _user(login: str, name: str, unit: str, *roles: Role) -> User:
    return User(
        id=UserId(login),
        login=login,
        display_name=name,
        unit=UnitId(unit) if unit else None,
        roles=frozenset(roles),
    )


@pytest.fixture(scope="session")
def town() -> Office:
    """A town office: principal, deputy, a general office under the principal, a section."""
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
            principal=UserId("head"),
            deputy=UserId("deputy"),
            duty_unit=UnitId("general"),
            profile_id="chaozhou",
        ),
        units=(
            OrgUnit(id=UnitId("general"), name="党政综合办公室", head=UserId("head")),
            OrgUnit(id=UnitId("welfare"), name="社会事务办公室", head=UserId("reviewer")),
        ),
        users=(
            _user("head", "陈大明", "", Role.LEADER),
            _user("deputy", "林小红", "general", Role.LEADER),
            _user("clerk", "黄一", "general", Role.CLERK),
            _user("clerk2", "黄二", "general", Role.CLERK),
            _user("reviewer", "吴芳", "welfare", Role.REVIEWER),
            _user("worker", "郑工", "welfare", Role.CLERK),
            _user("secrecy", "许密", "general", Role.SECRECY_REVIEWER),
            _user("admin", "管理", "", Role.ADMIN),
            _user("auditor", "审计", "", Role.AUDITOR),
        ),
    )
