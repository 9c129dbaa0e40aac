"""Who must not see a complaint, and who may open what it seals (scenarios 8 and 9)."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from zwcx_desktop.records.commitment import Commitment
from zwcx_desktop.records.dishonesty_record import DishonestyRecord, StaffMember, SubjectKind
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Code, Record, Role, State, Step
from zwcx_desktop.rules.recusal import barred, barred_users, readers


class Category(Code):
    COMPLAINT = "COMPLAINT", "投诉"
    REPORT = "REPORT", "举报"


class Mode(Code):
    REAL_NAME = "REAL_NAME", "实名"
    CONFIDENTIAL = "CONFIDENTIAL", "实名要求保密"
    ANONYMOUS = "ANONYMOUS", "匿名"


class Stage(State):
    REGISTERED = "REGISTERED", "已登记"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accused:
    name: str
    is_self_org: bool = True
    is_leader: bool = False
    user_id: UserId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grievance(Record):
    state: Stage = Stage.REGISTERED
    category: Category = Category.COMPLAINT
    identity_mode: Mode = Mode.REAL_NAME
    handler_id: UserId | None = None
    respondents: tuple[Accused, ...] = ()


def about(*accused: Accused, **more: object) -> Grievance:
    return Grievance(author=UserId("clerk"), respondents=accused, **more)  # type: ignore[arg-type]


HEAD = Accused(name="镇长", is_leader=True, user_id=UserId("head"))


def test_a_complaint_about_someone_else_bars_nobody(town):
    outside = about(Accused(name="某某公司陈大明", is_self_org=False))
    assert barred_users(outside, town) == frozenset()


def test_other_records_bar_nobody(town):
    assert barred_users(Commitment(), town) == frozenset()


@pytest.mark.parametrize(
    ("accused", "out"),
    [
        (Accused(name="工作人员", user_id=UserId("worker")), {"worker"}),
        (Accused(name="办事员郑工"), {"worker"}),
        (Accused(name="社会事务办公室"), {"reviewer"}),
        (Accused(name="示范镇社会事务办公室窗口"), {"reviewer"}),
        (Accused(name="示范镇人民政府"), set()),
        (Accused(name="不存在的人"), set()),
    ],
)
def test_respondents_and_heads_of_respondent_units_are_barred(town, accused, out):
    assert barred_users(about(accused), town) == out


def test_a_leader_and_his_section_are_barred(town):
    """The registrar knows it already; the other leaders have to handle it."""
    out = barred_users(about(HEAD), town)
    assert out == {"head", "clerk2", "secrecy"}
    assert barred(town.user(UserId("head")), about(HEAD), town)
    assert not barred(town.user(UserId("deputy")), about(HEAD), town)


@pytest.mark.parametrize("name", ["陈大明", "镇长陈大明", "本镇主要领导"])
def test_a_leader_without_a_linked_account_is_still_found(town, name):
    accused = Accused(name=name, is_leader=True)
    assert "head" in barred_users(about(accused), town)


def test_a_report_against_the_whole_office_bars_its_principal(town):
    office = Accused(name="示范镇人民政府")
    assert barred_users(about(office, category=Category.REPORT), town) == {"head"}
    assert barred_users(about(office), town) == frozenset()


def test_readers_are_registrar_handler_and_leaders(town):
    assert readers(about(), town) == {"clerk", "head", "deputy"}
    handled = about(handler_id=UserId("worker"))
    assert readers(handled, town) == {"clerk", "worker", "head", "deputy"}


@pytest.mark.parametrize(
    ("category", "mode", "handler_reads"),
    [
        (Category.COMPLAINT, Mode.REAL_NAME, True),
        (Category.COMPLAINT, Mode.CONFIDENTIAL, False),
        (Category.REPORT, Mode.REAL_NAME, False),
        (Category.REPORT, Mode.CONFIDENTIAL, False),
        (Category.REPORT, Mode.ANONYMOUS, True),
    ],
)
def test_the_handler_works_without_a_protected_identity(town, category, mode, handler_reads):
    record = about(category=category, identity_mode=mode, handler_id=UserId("worker"))
    assert ("worker" in readers(record, town)) is handler_reads


def test_nobody_barred_is_ever_a_reader(town):
    accusations = [
        about(HEAD, handler_id=UserId("clerk2"), category=Category.REPORT),
        about(Accused(name="社会事务办公室"), handler_id=UserId("reviewer")),
        about(Accused(name="黄一", user_id=UserId("clerk"))),
    ]
    for record in accusations:
        assert not readers(record, town) & barred_users(record, town)
    assert readers(accusations[0], town) == {"clerk", "deputy"}
    assert readers(accusations[1], town) == {"clerk", "head", "deputy"}
    assert readers(accusations[2], town) == {"head", "deputy"}


@pytest.mark.parametrize("role", [Role.ADMIN, Role.AUDITOR])
def test_administrator_and_auditor_never_read(town, role):
    users = tuple(
        replace(u, roles=u.roles | {role}) if u.id in {"clerk", "head"} else u for u in town.users
    )
    assert readers(about(), replace(town, users=users)) == {"deputy"}


def test_a_record_that_names_respondents_otherwise_fails_loudly(town):
    @dataclass(frozen=True, kw_only=True)
    class Odd(Record):
        respondents: tuple[str, ...] = ("镇长",)

    with pytest.raises(AttributeError):
        barred_users(Odd(state=Stage.REGISTERED), town)


def about_official(user: str | None, *steps: Step) -> DishonestyRecord:
    person = StaffMember(staff_code="GW-0417", user_id=UserId(user) if user else None)
    return DishonestyRecord(
        subject_kind=SubjectKind.PERSON, person=person, author=UserId("clerk"), steps=steps
    )


def test_an_official_is_barred_from_his_own_record(town):
    assert barred_users(about_official("reviewer"), town) == {"reviewer"}
    assert barred_users(about_official(None), town) == frozenset()
    assert barred_users(DishonestyRecord(), town) == frozenset()


def test_leaders_read_what_an_official_did_and_the_registrar_until_it_is_taken_up(town):
    fresh = readers(about_official("head"), town)
    assert "clerk" in fresh
    assert "head" not in fresh
    step = Step(event="start_verifying", by=UserId("deputy"), at=datetime(2026, 3, 2, tzinfo=UTC))
    taken_up = readers(about_official("head", step), town)
    assert taken_up == fresh - {"clerk"}
    assert taken_up == {"deputy"}
