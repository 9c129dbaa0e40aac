"""The office itself: its own details, its units and the people who work in it.

Field list and separation rules: domain model §3.2 (Organization, OrgUnit, User) and §3.3.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated

from zwcx_desktop.records.codes import region_fault, uscc_fault
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import (
    Code,
    Field,
    Problem,
    Role,
    Severity,
    field_specs,
    missing_or_long,
)

SMALL_OFFICE_STAFF = 3
"""The most people an office may have and still review and sign in one step (§3.3 rule 2)."""


class OrgType(Code):
    """What sort of body the office is."""

    STREET = "STREET", "街道办事处"
    TOWN = "TOWN", "镇人民政府"
    TOWNSHIP = "TOWNSHIP", "乡人民政府"
    DEPARTMENT = "DEPARTMENT", "部门"
    DEV_ZONE = "DEV_ZONE", "管委会"


class UnitKind(Code):
    """What sort of unit stands below the office."""

    SECTION = "SECTION", "科室"
    STATION = "STATION", "站所"
    COMMUNITY = "COMMUNITY", "社区"
    VILLAGE = "VILLAGE", "村"


class UserStatus(Code):
    """Whether an account may be used."""

    ACTIVE = "ACTIVE", "在用"
    LOCKED = "LOCKED", "已锁定"
    HANDED_OVER = "HANDED_OVER", "已交接"
    DISABLED = "DISABLED", "已停用"


_UNIT, _CONTACT = "单位", "联系方式"
_REMEDY, _DUTY = "上级与救济", "责任人"
_STREET_CODES = {
    OrgType.STREET: (range(1, 100), "001–099"),
    OrgType.TOWN: (range(100, 200), "100–199"),
    OrgType.TOWNSHIP: (range(200, 400), "200–399"),
    OrgType.DEV_ZONE: ((0, *range(400, 600)), "400–599，未单独编码的为 000"),
    OrgType.DEPARTMENT: (range(1), "000"),
}
_VILLAGE_CODES = {UnitKind.COMMUNITY: range(1, 200), UnitKind.VILLAGE: range(200, 400)}
_PHONE = re.compile(
    r"(\+86[- ]?)?(1\d{10}|(0\d{2,3}[- ]?)?\d{7,8}([-转]\d{1,6})?|1\d{4}|95\d{3,6})"
)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_LOGIN = re.compile(r"[^\s/\\:]{2,32}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """The office's own details, printed on its documents.

    The last three name people and units of the office, which exist only after the office does:
    they are asked together with the users and checked by `Office.problems`.
    """

    name: Annotated[
        str, Field("单位全称", "用作文书的发文机关署名。", required=True, limit=60, group=_UNIT)
    ]
    short_name: Annotated[
        str, Field("单位规范化简称", "用于列表和文件名。", required=True, limit=20, group=_UNIT)
    ]
    org_type: Annotated[OrgType, Field("单位性质", required=True, group=_UNIT)]
    uscc: Annotated[
        str,
        Field("统一社会信用代码", "18 位，见机关法人证书。", required=True, limit=18, group=_UNIT),
    ]
    region_code: Annotated[
        str,
        Field("行政区划代码", "9 位：县级 6 位加乡级 3 位。", required=True, limit=9, group=_UNIT),
    ]
    doc_prefix: Annotated[
        str,
        Field("机关代字", "发文字号的开头，如“潮×街”。", required=True, limit=12, group=_UNIT),
    ]
    parent_name: Annotated[str, Field("上级单位", required=True, limit=60, group=_REMEDY)]
    parent_uscc: Annotated[str, Field("上级单位信用代码", limit=18, group=_REMEDY)] = ""
    review_authority: Annotated[
        str,
        Field(
            "行政复议机关",
            "写入答复的救济途径，一般为上一级人民政府（行政复议法第二十四条）。",
            required=True,
            limit=60,
            group=_REMEDY,
        ),
    ]
    court_name: Annotated[str, Field("管辖法院", "写入救济途径。", limit=60, group=_REMEDY)] = ""
    supervision_phone: Annotated[
        str, Field("监督电话", "印在每份公示上。", required=True, limit=30, group=_CONTACT)
    ]
    phone: Annotated[str, Field("值班电话", limit=30, group=_CONTACT)] = ""
    address: Annotated[str, Field("办公地址", limit=100, group=_CONTACT)] = ""
    postcode: Annotated[str, Field("邮政编码", limit=6, group=_CONTACT)] = ""
    email: Annotated[str, Field("电子信箱", limit=80, group=_CONTACT)] = ""
    box_locations: Annotated[
        tuple[str, ...], Field("举报箱位置", "每个举报箱一行。", group=_CONTACT)
    ] = ()
    principal: Annotated[
        UserId | None, Field("主要负责人", "对本单位政务诚信建设负总责。", group=_DUTY)
    ] = None
    deputy: Annotated[UserId | None, Field("分管负责人", group=_DUTY)] = None
    duty_unit: Annotated[UnitId | None, Field("政务诚信责任科室", group=_DUTY)] = None
    profile_id: Annotated[str, Field("城市配置", required=True, limit=40, shown=False)] = "national"
    profile_version: Annotated[int, Field("城市配置版本", shown=False)] = 1

    def check(self) -> list[Problem]:
        """Return everything wrong with the details, field by field."""
        found = list(missing_or_long(field_specs(Organization), self))
        empty = {p.field for p in found}
        return [*found, *(p for p in _organization_problems(self) if p.field not in empty)]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrgUnit:
    """A section, station, village or community of the office."""

    id: Annotated[UnitId, Field("标识", shown=False)]
    name: Annotated[str, Field("名称", required=True, limit=40)]
    kind: Annotated[UnitKind, Field("类别", required=True)] = UnitKind.SECTION
    parent: Annotated[UnitId | None, Field("上级科室")] = None
    head: Annotated[UserId | None, Field("负责人")] = None
    code: Annotated[str, Field("村（社区）代码", "12 位，科室和站所不填。", limit=12)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """One natural person with one account; accounts are never shared."""

    id: Annotated[UserId, Field("标识", shown=False)]
    login: Annotated[str, Field("登录名", "2 至 32 个字，不含空格。", required=True, limit=32)]
    display_name: Annotated[str, Field("姓名", required=True, limit=40)]
    title: Annotated[str, Field("职务", limit=40)] = ""
    unit: Annotated[UnitId | None, Field("所在科室")] = None
    roles: Annotated[frozenset[Role], Field("角色", required=True)] = frozenset()
    status: Annotated[UserStatus, Field("状态", shown=False)] = UserStatus.ACTIVE

    @property
    def active(self) -> bool:
        """Whether the account may act now."""
        return self.status is UserStatus.ACTIVE

    @property
    def employed(self) -> bool:
        """Whether the person still works here: a locked account is a short interruption."""
        return self.status in {UserStatus.ACTIVE, UserStatus.LOCKED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The organisation, its units and its users.

    Attributes:
        small_office_mode: True or False when the office decided; None follows its size.
    """

    organization: Organization
    units: tuple[OrgUnit, ...] = ()
    users: tuple[User, ...] = ()
    small_office_mode: bool | None = None

    @property
    def small_office(self) -> bool:
        """Whether review and signing may be one step (§3.3 rule 2: at most three staff).

        A mode switched on counts only while the office is small enough for it.
        """
        small = 0 < len(staff(self.users)) <= SMALL_OFFICE_STAFF
        return small and self.small_office_mode is not False

    def user(self, user_id: UserId | None) -> User | None:
        """Return the user with *user_id*, None when there is none such."""
        return next((u for u in self.users if u.id == user_id), None)

    def unit(self, unit_id: UnitId | None) -> OrgUnit | None:
        """Return the unit with *unit_id*, None when there is none such."""
        return next((u for u in self.units if u.id == unit_id), None)

    def name_of(self, user_id: UserId | None) -> str:
        """Return a user's name as documents print it, "" when unknown."""
        found = self.user(user_id)
        return found.display_name if found else ""

    def problems(self) -> list[Problem]:
        """Return everything wrong with the office, its units and its users."""
        return [
            *self.organization.check(),
            *_duty_problems(self),
            *_unit_problems(self),
            *check_users(self),
        ]


def staff(users: Iterable[User]) -> tuple[User, ...]:
    """Return the people who do the office's work: not its administrator, not its auditor."""
    aside = {Role.ADMIN, Role.AUDITOR}
    return tuple(u for u in users if u.employed and u.roles - aside)


def check_users(office: Office) -> list[Problem]:
    """Return why the users cannot keep the separation of §3.3.

    Administrator and auditor stand alone: every other role reads personal details that §3.3
    rule 3 keeps from the administrator, and whoever works cannot audit his own work. Drafts need
    another person to review and to sign (rule 1); a small office needs only another to sign.
    """
    found = [*_account_problems(office), *_role_problems(office.users)]
    if office.small_office_mode and len(staff(office.users)) > SMALL_OFFICE_STAFF:
        found.append(
            Problem(
                "small_office_mode",
                f"小单位模式只适用于 {SMALL_OFFICE_STAFF} 人及以下的单位，请关闭该模式。",
            )
        )
    return [*found, *_separation_problems(office)]


def _organization_problems(org: Organization) -> Iterator[Problem]:
    if fault := uscc_fault(org.uscc):
        yield Problem("uscc", f"统一社会信用代码{fault}。")
    elif not org.uscc.startswith("11"):
        yield Problem(
            "uscc", "党政机关的代码一般以 11 开头，请与机关法人证书核对。", Severity.WARNING
        )
    if org.parent_uscc and (fault := uscc_fault(org.parent_uscc)):
        yield Problem("parent_uscc", f"上级单位信用代码{fault}。")
    yield from _region_problems(org)
    yield from _contact_problems(org)
    if not re.fullmatch(r"[\u4e00-\u9fff\u3400-\u4dbf\U00020000-\U0003ffff×]+", org.doc_prefix):
        yield Problem("doc_prefix", "机关代字只用汉字，不含年份、括号和文种字。")


def _region_problems(org: Organization) -> Iterator[Problem]:
    if fault := region_fault(org.region_code):
        yield Problem("region_code", f"行政区划代码{fault}。")
        return
    allowed, words = _STREET_CODES[org.org_type]
    if int(org.region_code[6:]) not in allowed:
        yield Problem(
            "region_code",
            f"单位性质为“{org.org_type.label}”时，区划代码末三位应为 {words}，请核对两项。",
        )
    if not uscc_fault(org.uscc) and org.uscc[2:6] != org.region_code[:4]:
        yield Problem(
            "region_code",
            "区划代码与信用代码中的登记地不在同一市，请核对。",
            Severity.WARNING,
        )


def _contact_problems(org: Organization) -> Iterator[Problem]:
    for name, label in (("supervision_phone", "监督电话"), ("phone", "值班电话")):
        number = getattr(org, name)
        if number and not _PHONE.fullmatch(number):
            yield Problem(name, f"{label}不像电话号码，请按“区号-号码”填写，如 0768-2281234。")
    if org.postcode and not re.fullmatch(r"[0-9]{6}", org.postcode):
        yield Problem("postcode", "邮政编码应为 6 位数字。")
    if org.email and not _EMAIL.fullmatch(org.email):
        yield Problem("email", "电子信箱格式不对，应形如 name@example.gov.cn。")
    if any(not place.strip() for place in org.box_locations):
        yield Problem("box_locations", "举报箱位置有空行，请补全或删除。")


def _duty_problems(office: Office) -> Iterator[Problem]:
    org = office.organization
    for name, label in (("principal", "主要负责人"), ("deputy", "分管负责人")):
        user_id = getattr(org, name)
        if user_id is None:
            yield Problem(name, f"请指定{label}。")
        elif office.user(user_id) is None:
            yield Problem(name, f"{label}不在本单位人员中，请重新选择。")
    if org.duty_unit is None:
        yield Problem("duty_unit", "请指定政务诚信责任科室。")
    elif office.unit(org.duty_unit) is None:
        yield Problem("duty_unit", "政务诚信责任科室不在本单位科室中，请重新选择。")


def _unit_problems(office: Office) -> Iterator[Problem]:
    names = Counter(u.name for u in office.units)
    for unit in office.units:
        if not unit.name.strip():
            yield Problem("units", "有一个科室没有名称，请补全。")
        elif names[unit.name] > 1:
            yield Problem("units", f"有两个科室都叫“{unit.name}”，请区分名称。")
        if unit.parent is not None and _loops(office, unit):
            yield Problem("units", f"“{unit.name}”的上级科室设置有误，请重新选择。")
        if unit.head is not None and office.user(unit.head) is None:
            yield Problem("units", f"“{unit.name}”的负责人不在本单位人员中，请重新选择。")
        if unit.code:
            yield from _village_problems(office.organization, unit)


def _village_problems(org: Organization, unit: OrgUnit) -> Iterator[Problem]:
    allowed = _VILLAGE_CODES.get(unit.kind)
    if allowed is None:
        yield Problem("units", f"“{unit.name}”是{unit.kind.label}，不填村（社区）代码。")
    elif fault := region_fault(unit.code, 12):
        yield Problem("units", f"“{unit.name}”的代码{fault}。")
    elif not unit.code.startswith(org.region_code) or int(unit.code[9:]) not in allowed:
        yield Problem(
            "units",
            f"“{unit.name}”的代码应以 {org.region_code} 开头，"
            f"末三位在 {allowed[0]:03d}–{allowed[-1]:03d} 之间。",
        )


def _loops(office: Office, unit: OrgUnit) -> bool:
    seen, above = {unit.id}, unit.parent
    while above is not None:
        found = office.unit(above)
        if found is None or found.id in seen:
            return True
        seen.add(found.id)
        above = found.parent
    return False


def _account_problems(office: Office) -> Iterator[Problem]:
    logins = Counter(u.login.casefold() for u in office.users)
    ids = Counter(u.id for u in office.users)
    for user in office.users:
        who = user.display_name or user.login
        if not user.display_name.strip():
            yield Problem("users", f"账号“{user.login}”没有填写姓名。")
        if not _LOGIN.fullmatch(user.login):
            yield Problem("users", f"“{who}”的登录名应为 2 至 32 个字，不含空格和斜线。")
        if logins[user.login.casefold()] > 1 or ids[user.id] > 1:
            yield Problem("users", f"登录名“{user.login}”重复，一人一个账号，请换一个。")
        if user.unit is not None and office.unit(user.unit) is None:
            yield Problem("users", f"“{who}”的所在科室不存在，请重新选择。")
        if not user.roles:
            yield Problem("users", f"请为“{who}”至少选择一个角色。")


def _role_problems(users: tuple[User, ...]) -> Iterator[Problem]:
    alone = {
        Role.ADMIN: "不能查看个人信息和举报内容",
        Role.AUDITOR: "不能审计自己经办的事项",
    }
    for user in users:
        for role, why in alone.items():
            if role in user.roles and len(user.roles) > 1:
                yield Problem(
                    "users", f"“{user.display_name}”是{role.label}，{why}，不能兼任其他角色。"
                )


def _separation_problems(office: Office) -> Iterator[Problem]:
    people = [u for u in office.users if u.employed]
    held = {role: {u.id for u in people if role in u.roles} for role in Role}
    checkers = [Role.LEADER]
    if not office.small_office:
        checkers = [Role.REVIEWER, Role.SECRECY_REVIEWER, Role.LEADER]
    for role in (Role.CLERK, *checkers):
        if not held[role]:
            yield Problem("users", f"还没有{role.label}，请至少设置一人。")
    if not held[Role.ADMIN]:
        words = "还没有管理员，日后无法增减人员，建议设置一人。"
        yield Problem("users", words, Severity.WARNING)
    for user in people:
        for role in checkers:
            if Role.CLERK in user.roles and held[role] == {user.id}:
                yield Problem(
                    "users",
                    f"“{user.display_name}”既拟稿又是唯一的{role.label}，"
                    f"而本人不能{_VERBS[role]}本人拟的稿，请再设一名{role.label}。",
                )


_VERBS = {
    Role.REVIEWER: "审核",
    Role.SECRECY_REVIEWER: "审查",
    Role.LEADER: "签发",
}
