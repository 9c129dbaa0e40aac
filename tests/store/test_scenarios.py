"""Scenarios 8, 9 and 16 of the domain, with the real kinds and the office's real rules."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.store.conftest import (
    CHEAP,
    CLERK,
    DEPUTY,
    LEADER,
    PASSWORDS,
    REVIEWER,
    small_town,
)
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.crypto import parcel
from zwcx_desktop.crypto.seals import NotAReader
from zwcx_desktop.records import codec
from zwcx_desktop.records.complaint import (
    Category,
    Complainant,
    Complaint,
    ComplaintState,
    IdentityMode,
    Respondent,
    RespondentKind,
    ToDiscipline,
    Urgency,
)
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotPermitted, NotVisible
from zwcx_desktop.store.office_file import Setting, create_office, unlock
from zwcx_desktop.store.values import ListQuery, Moment
from zwcx_desktop.wire.handover import Delivered

REAL = Setting(floor=CHEAP)
LOGINS = {user.id: user.login for user in small_town().users}


def complaint(**more: object) -> Complaint:
    values: dict[str, object] = {
        "channel": "LETTER",
        "received_at": datetime(2026, 11, 19, 1, 0, tzinfo=UTC),
        "urgency": next(iter(Urgency)),
        "identity_mode": IdentityMode.CONFIDENTIAL,
        "category": Category.COMPLAINT,
        "title": "路灯长期不亮",
        "facts": "石坎村主干道路灯损坏三个月无人修理",
        "request": "尽快修复",
        "place": "石坎村",
        "complainant": Complainant(name="赵举报", phone="13800138000"),
        "respondents": (Respondent(kind=RespondentKind.UNIT, name="供电所"),),
    }
    return Complaint(**(values | more))  # type: ignore[arg-type]


AGAINST_LEADER = complaint(
    category=Category.REPORT,
    title="反映王镇收受红包",
    facts="王镇在工程发包中收受红包",
    respondents=(
        Respondent(
            kind=RespondentKind.PERSON,
            name="王镇",
            is_self_org=True,
            is_leader=True,
            user_id=LEADER,
        ),
    ),
)


@pytest.fixture
def sign_in(tmp_path: Path):
    clock = FixedClock(datetime(2026, 11, 20, 2, 0, tzinfo=UTC))
    create_office(tmp_path / "home", small_town(), PASSWORDS, clock, REAL)
    opened: list[Desk] = []

    def enter(user: UserId) -> Desk:
        while opened:
            opened.pop().close()
        opened.append(unlock(tmp_path / "home", LOGINS[user], PASSWORDS[user], clock, REAL))
        return opened[0]

    yield enter
    while opened:
        opened.pop().close()


def texts(moments: tuple[Moment, ...]) -> str:
    return repr(moments)


def test_a_report_against_the_leader(sign_in) -> None:
    desk = sign_in(CLERK)
    report = desk.create("complaint", AGAINST_LEADER).id
    entry = desk.get(report)
    assert entry.restricted
    assert "红包" not in repr(entry) + texts(desk.timeline(report))
    assert desk.search("红包") == ()
    assert desk.unseal(report).facts == AGAINST_LEADER.facts
    for user in (LEADER, REVIEWER):
        desk = sign_in(user)
        with pytest.raises(NotVisible):
            desk.get(report)
        assert desk.page(ListQuery(kind="complaint")).rows == ()
        assert desk.search(entry.number) == ()
        assert [item for item in desk.todo() if item.id == report] == []
    desk = sign_in(DEPUTY)
    with pytest.raises(NotPermitted):
        desk.unseal(report)
    assert desk.unseal(report, "核查").complainant == AGAINST_LEADER.complainant


def test_nothing_is_handed_over_before_it_was_exported(sign_in, tmp_path: Path) -> None:
    report = sign_in(CLERK).create("complaint", AGAINST_LEADER).id
    answers = ToDiscipline(handed_on=date(2026, 11, 20), exported=True)
    desk = sign_in(DEPUTY)
    with pytest.raises(Refused, match="请先“导出密封件”"):
        desk.act(report, "discipline", answers)
    exported = desk.exports.make(report, tmp_path)
    with pytest.raises(Refused, match="抄下提取码"):
        desk.act(report, "discipline", answers)
    desk.exports.confirm(exported)
    desk.act(report, "discipline", answers)
    assert desk.get(report).state is ComplaintState.DISCIPLINE
    read = Delivered(parcel.unwrap(exported.code, exported.path.open("rb"), CHEAP)).statement
    whole = codec.load(desk._session.kinds["complaint"], read.record)
    assert (whole.facts, whole.complainant) == (AGAINST_LEADER.facts, AGAINST_LEADER.complainant)


def test_a_confidential_complaint_keeps_its_sender_from_the_office(sign_in) -> None:
    desk = sign_in(CLERK)
    made = desk.create("complaint", complaint()).id
    assert desk.get(made).state is ComplaintState.REGISTERED
    desk = sign_in(REVIEWER)
    assert desk.get(made).record.complainant is None
    assert [found.id for found in desk.search("石坎村")] == [made]
    with pytest.raises(NotAReader):
        desk.unseal(made, "想看看")
    assert sign_in(LEADER).unseal(made, "核实情况").complainant.name == "赵举报"


def test_a_draft_of_each_kind_can_be_listed_and_counted(sign_in) -> None:
    desk = sign_in(CLERK)
    desk.create("complaint", complaint())
    assert desk.counts().by_kind == {"complaint": 1}
    (row,) = desk.page(ListQuery(kind="complaint")).rows
    assert row.number == "TS-445102101-A1-20261120-001"
