"""The office: codes, its own details, and who may work together."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.records import codec
from zwcx_desktop.records.codes import (
    USCC_ALPHABET,
    organ_check,
    region_fault,
    uscc_check,
    uscc_fault,
)
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import Problem, Role, Severity, field_specs
from zwcx_desktop.records.office import (
    Office,
    Organization,
    OrgType,
    OrgUnit,
    UnitKind,
    User,
    UserStatus,
    check_users,
    staff,
)

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


def person(login: str, *roles: Role, **more: object) -> User:
    values = {"id": UserId(login), "login": login, "display_name": f"{login}某", **more}
    return User(roles=frozenset(roles), **values)  # type: ignore[arg-type]


FULL = Office(
    organization=ORGANIZATION,
    units=(OrgUnit(id=UnitId("office"), name="党政综合办公室", head=UserId("leader")),),
    users=(
        person("clerk", Role.CLERK, unit=UnitId("office")),
        person("reviewer", Role.REVIEWER),
        person("secrecy", Role.SECRECY_REVIEWER),
        person("leader", Role.LEADER),
        person("admin", Role.ADMIN),
    ),
)
SMALL = replace(FULL, users=(person("clerk", Role.CLERK), person("leader", Role.LEADER)))


def faults(problems: list[Problem]) -> dict[str, str]:
    return {p.field: p.message for p in problems if p.severity is Severity.ERROR}


@pytest.mark.parametrize(
    "code",
    [
        "11100000000013127D",
        "91440101MA5CJQ4N59",
        "123502001549897397",
        "914403001922038216",
        "114451020000000194",
        "112111030000000272",
    ],
)
def test_published_credit_codes_are_sound(code):
    assert uscc_fault(code) == ""


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("91350203M0001QAY9B", "校验码不符"),
        ("11445102000000019", "17 位"),
        ("11445102000000019I", "I"),
        ("", "18 位"),
    ],
)
def test_a_wrong_credit_code_says_what_is_wrong(code, words):
    assert words in uscc_fault(code)


@given(st.text(USCC_ALPHABET, min_size=17, max_size=17), st.integers(0, 16), st.data())
def test_one_mistyped_character_never_passes(body, place, data):
    good = body + uscc_check(body)
    other = data.draw(st.sampled_from(sorted(set(USCC_ALPHABET) - {good[place]})))
    assert uscc_check(good[:17]) == good[17]
    assert uscc_fault(good[:place] + other + good[place + 1 :])


def test_organisation_code_check_digit():
    assert organ_check("00000001") == "9"
    assert organ_check("00000002") == "7"


@pytest.mark.parametrize(
    "code", ["", "44510210", "4451021011", "99510210１", "995102101", "44510210a"]
)
def test_a_wrong_region_code_is_refused(code):
    assert region_fault(code)


@pytest.mark.parametrize(
    ("kind", "code", "sound"),
    [
        (OrgType.STREET, "445102001", True),
        (OrgType.STREET, "445102101", False),
        (OrgType.TOWN, "445102199", True),
        (OrgType.TOWN, "445102200", False),
        (OrgType.TOWNSHIP, "445102200", True),
        (OrgType.DEPARTMENT, "445102000", True),
        (OrgType.DEPARTMENT, "445102001", False),
        (OrgType.DEV_ZONE, "445102400", True),
        (OrgType.DEV_ZONE, "445102101", False),
    ],
)
def test_region_code_agrees_with_the_sort_of_office(kind, code, sound):
    problems = faults(replace(ORGANIZATION, org_type=kind, region_code=code).check())
    assert ("region_code" not in problems) is sound


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("supervision_phone", "", "请填写"),
        ("supervision_phone", "二二八一二三四", "电话"),
        ("postcode", "52100", "6 位"),
        ("email", "town.gov.cn", "电子信箱"),
        ("name", "", "请填写"),
        ("name", "镇" * 61, "超出 1 个字"),
        ("uscc", "114451020000000195", "校验码"),
        ("parent_uscc", "1144510200000001", "18 位"),
        ("doc_prefix", "潮示镇〔2026〕", "机关代字"),
        ("box_locations", ("一楼大厅", " "), "空行"),
    ],
)
def test_each_bad_value_has_its_sentence(field, value, words):
    assert words in faults(replace(ORGANIZATION, **{field: value}).check())[field]


@pytest.mark.parametrize(
    "number", ["0768-2281234", "13800001234", "12345", "2281234", "0768 2281234-801"]
)
def test_phones_as_people_write_them_are_accepted(number):
    assert ORGANIZATION.check() == []
    assert replace(ORGANIZATION, supervision_phone=number).check() == []


def test_a_code_of_another_city_is_only_a_warning():
    moved = replace(ORGANIZATION, region_code="211103101").check()
    assert [p.severity for p in moved] == [Severity.WARNING]


def test_every_shown_field_has_label_and_group():
    for spec in field_specs(Organization):
        assert spec.words.label
        assert spec.words.group or not spec.words.shown


def test_a_complete_office_has_no_problems():
    assert FULL.problems() == []
    assert not FULL.small_office


def test_responsible_people_must_belong_to_the_office():
    stranger = replace(ORGANIZATION, principal=UserId("x"), deputy=None, duty_unit=UnitId("y"))
    assert set(faults(replace(FULL, organization=stranger).problems())) == {
        "principal",
        "deputy",
        "duty_unit",
    }


def test_clerk_and_leader_are_enough_for_a_small_office():
    assert SMALL.small_office
    assert faults(SMALL.problems()) == {}
    assert "管理员" in SMALL.problems()[-1].message


@pytest.mark.parametrize("role", [Role.CLERK, Role.LEADER])
def test_a_small_office_needs_clerk_and_leader(role):
    left = tuple(u for u in SMALL.users if role not in u.roles)
    assert role.label in faults(check_users(replace(SMALL, users=left)))["users"]


def test_four_staff_need_reviewers():
    crowd = (*SMALL.users, person("c2", Role.CLERK), person("c3", Role.CLERK))
    messages = [p.message for p in check_users(replace(SMALL, users=crowd))]
    assert any("审核员" in m for m in messages)
    assert any("保密审查员" in m for m in messages)


def test_a_locked_account_does_not_make_the_office_small():
    users = tuple(
        replace(u, status=UserStatus.LOCKED) if u.login == "clerk" else u for u in FULL.users
    )
    assert not replace(FULL, users=users).small_office
    left = tuple(
        replace(u, status=UserStatus.DISABLED) if u.login == "secrecy" else u for u in FULL.users
    )
    assert replace(FULL, users=left).small_office
    assert len(staff(left)) == 3


def test_small_office_mode_can_be_declined_but_not_forced():
    assert not replace(SMALL, small_office_mode=False).small_office
    forced = replace(FULL, small_office_mode=True)
    assert not forced.small_office
    assert "small_office_mode" in faults(check_users(forced))


@pytest.mark.parametrize("role", [Role.ADMIN, Role.AUDITOR])
@pytest.mark.parametrize("other", [Role.LEADER, Role.CLERK, Role.REVIEWER])
def test_administrator_and_auditor_stand_alone(role, other):
    users = (*FULL.users, person("both", role, other))
    assert "不能兼任" in faults(check_users(replace(FULL, users=users)))["users"]


def test_nobody_drafts_and_is_the_only_one_to_sign():
    users = (person("aa", Role.CLERK), person("bb", Role.CLERK, Role.LEADER))
    alone = replace(SMALL, users=users)
    assert "签发本人拟的稿" in faults(check_users(alone))["users"]
    assert faults(check_users(replace(alone, users=(*users, person("cc", Role.LEADER))))) == {}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"login": "LEADER"}, "重复"),
        ({"login": "a b"}, "登录名"),
        ({"display_name": " "}, "没有填写姓名"),
        ({"unit": UnitId("gone")}, "科室不存在"),
        ({"roles": frozenset()}, "至少选择一个角色"),
    ],
)
def test_each_account_problem_is_said(change, words):
    users = (*FULL.users, replace(person("new", Role.CLERK), **change))
    assert words in " ".join(p.message for p in check_users(replace(FULL, users=users)))


def unit(name: str, **more: object) -> OrgUnit:
    return OrgUnit(id=UnitId(name), name=name, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("units", "words"),
    [
        ((unit("甲", parent=UnitId("乙")), unit("乙", parent=UnitId("甲"))), "上级科室"),
        ((unit("甲", parent=UnitId("无")),), "上级科室"),
        ((unit("甲", head=UserId("nobody")),), "负责人"),
        ((unit("甲"), replace(unit("甲"), id=UnitId("z"))), "都叫"),
        ((unit("甲", code="445102101001"),), "不填"),
        ((unit("甲", kind=UnitKind.VILLAGE, code="445102101001"),), "200–399"),
        ((unit("甲", kind=UnitKind.COMMUNITY, code="445102102001"),), "445102101"),
        ((unit("甲", kind=UnitKind.COMMUNITY, code="4451021020"),), "12 位"),
    ],
)
def test_each_unit_problem_is_said(units, words):
    office = replace(FULL, units=(*FULL.units, *units))
    assert words in faults(office.problems())["units"]


def test_village_codes_that_agree_pass():
    village = unit("东村", kind=UnitKind.VILLAGE, code="445102101201", parent=UnitId("office"))
    assert replace(FULL, units=(*FULL.units, village)).problems() == []


def test_an_office_survives_the_codec():
    assert codec.load_part(Office, codec.dump_part(FULL)) == FULL
