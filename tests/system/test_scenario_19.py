"""Scenario 19: the superior's half-year assessment, and what a third party says of the office.

Two computers of the office and a real platform; what one of them has not sent is missing from the
report, and the report says so.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from tests.city import Process
from tests.system.conftest import SETTING, Town, words_of
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records import third_party_assessment as a
from zwcx_desktop.records.complaint import (
    Accept,
    Category,
    Complaint,
    IdentityMode,
    Respondent,
    RespondentKind,
)
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.parts import OptionalOpinion
from zwcx_desktop.records.replies import DraftReply, SendReply
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.rules.statistics import Period
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.sample.desks import Desks
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotEditable
from zwcx_desktop.store.statistics import Report
from zwcx_desktop.sync.enrolling import enrol
from zwcx_desktop.sync.run import synchronise

HALF_YEAR = Period(date(2026, 1, 1), date(2026, 6, 30), date(2026, 6, 30))
LETTER = Complaint(
    channel="LETTER",
    received_at=datetime(2026, 3, 2, 2, tzinfo=UTC),
    title="路灯不亮",
    category=Category.COMPLAINT,
    identity_mode=IdentityMode.ANONYMOUS,
    facts="村口路灯不亮。",
    request="请修好。",
    place="石坎村",
    respondents=(Respondent(kind=RespondentKind.UNIT, name="供电所"),),
)
RATING = a.ThirdPartyAssessment(
    agency="某信用服务公司",
    entrusted_by="市发展和改革局",
    title="2026年上半年政务诚信评估报告",
    report_no="信评〔2026〕18号",
    period="2026年上半年",
    received_on=date(2026, 7, 10),
    score=Decimal("86.5"),
    full_score=Decimal(100),
    rank=3,
    rank_of=18,
    warnings=(
        a.RiskWarning(level=a.WarningLevel.SERIOUS, text="承诺兑现率偏低。", due=date(2026, 7, 20)),
    ),
)
ANSWER = "对评估指出的承诺兑现率偏低问题，我镇已逐项核对，未兑现的一项限期整改。"


class Office:
    """The town's first computer, and a second one that shares the office through the platform."""

    def __init__(self, folder: Path, city: Process) -> None:
        self.first = Town(folder, datetime(2026, 1, 5, 1, tzinfo=UTC))
        self.clock = FixedClock(datetime(2026, 1, 5, 1, tzinfo=UTC))
        shutil.copytree(self.first.home, folder / "second")
        self.second = Desks(folder / "second", self.first.passwords, self.clock, SETTING)
        self.names = []
        for desks in (self.first.desks, self.second):
            with desks.signed_in(CLERK) as desk:
                code = city.code(desk.office.organization.uscc)
                enrol(lambda work, desk=desk: work(desk), city.url, code, "党政办")
                self.names.append(desk.enrolments.present().device_no)

    def on(self, month: int, day: int) -> None:
        """Make it the morning of that day on both computers."""
        self.first.on(2026, month, day)
        self.clock.set(self.first.clock.now())

    @contextmanager
    def sit(self, desks: Desks, user: UserId) -> Iterator[Desk]:
        """Sign *user* in. The platform lives today, this office in 2026: he says so if asked."""
        with desks.signed_in(user) as desk:
            if desk.oversight.clock_fault():
                desk.oversight.accept_clock()
            yield desk

    def write(self, desks: Desks, title: str) -> RecordId:
        with self.sit(desks, CLERK) as desk:
            record = desk.create("complaint", replace(LETTER, title=title)).id
        with self.sit(desks, REVIEWER) as desk:
            desk.act(record, "accept", Accept())
        return record

    def sync(self, desks: Desks) -> None:
        with self.sit(desks, CLERK) as desk:
            assert synchronise(lambda work: work(desk)).trouble is None


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    process = Process(tmp_path_factory.mktemp("city") / "home", "")
    yield process
    process.stop()


@pytest.fixture
def office(tmp_path: Path, city: Process) -> Office:
    return Office(tmp_path, city)


def counted(report: Report) -> list[RecordId]:
    (every,) = [f for f in report.figures["S13"] if f.name == "投诉件次"]
    return sorted(every.counted)


def test_the_report_of_frozen_figures_names_the_computer_that_was_silent(office: Office) -> None:
    first, second = office.first.desks, office.second
    office.on(3, 2)
    seen = [office.write(first, "甲"), office.write(second, "乙")]
    for desks in (second, first):
        office.sync(desks)
    office.on(6, 25)
    unsent = office.write(second, "丙")  # and this computer is not heard of again
    office.on(7, 1)
    office.sync(first)
    with office.sit(first, LEADER) as desk:
        desk.statistics.close(HALF_YEAR)
        report = desk.statistics.of(HALF_YEAR)
    assert counted(report) == sorted(seen)
    (lag,) = report.lags
    assert (lag.device, lag.since) == (office.names[1], datetime(2026, 3, 2, 1, 30, tzinfo=UTC))

    office.on(7, 15)
    for desks in (second, first):
        office.sync(desks)
    with first.signed_in(LEADER) as desk:
        assert counted(desk.statistics.compute(HALF_YEAR)) == sorted([*seen, unsent])
        kept = desk.statistics.of(HALF_YEAR)
    assert kept == report, "what was frozen stays as it was, its gap included"


def test_what_this_computer_has_not_sent_is_said_as_well(office: Office) -> None:
    office.on(6, 25)
    office.write(office.first.desks, "甲")
    office.on(7, 1)
    with office.first.sit(LEADER) as desk:
        (lag,) = desk.statistics.compute(HALF_YEAR).lags
    assert (lag.device, lag.unsent) == (office.names[0], 1)


@pytest.fixture
def rated(office: Office) -> tuple[Town, RecordId]:
    """The town and a third party's rating, entered from the report and registered."""
    town = office.first
    office.on(7, 10)
    with town.sit(CLERK) as desk:
        record = desk.create("third_party_assessment", RATING).id
        desk.attachments.add(record, "评估报告.pdf", b"%PDF-1.7 report")
    with town.sit(REVIEWER) as desk:
        desk.act(record, "register", OptionalOpinion())
    return town, record


def test_a_registered_rating_is_read_only(rated: tuple[Town, RecordId]) -> None:
    town, record = rated
    better = replace(RATING, score=Decimal(99), rank=1, warnings=())
    for user in (CLERK, REVIEWER, LEADER):
        with town.sit(user) as desk:
            entry = desk.get(record)
            with pytest.raises((NotEditable, Refused)):
                desk.edit(record, better, entry.rev)
            for action in desk.actions(record):
                assert action.transition.event not in ("edit", "void"), (
                    "nothing takes it back either"
                )
    with town.sit(CLERK) as desk:
        now = desk.get(record).record
    assert (now.score, now.rank, now.warnings) == (RATING.score, RATING.rank, RATING.warnings)
    assert now.due_on == date(2026, 7, 20)


def test_the_answer_is_drafted_signed_sent_and_printed(
    rated: tuple[Town, RecordId], press: Press
) -> None:
    town, record = rated
    with town.sit(CLERK) as desk:
        assert record in {item.id for item in desk.todo()}
        desk.act(record, "draft_reply", DraftReply(reply_text=ANSWER))
    with town.sit(LEADER) as desk:
        desk.act(record, "sign_reply", OptionalOpinion())
    with town.sit(CLERK) as desk:
        sent = SendReply(replied_on=date(2026, 7, 10), reply_doc="凤溪镇函〔2026〕9号")
        desk.act(record, "send_reply", sent)
        now = desk.get(record).record
        words = words_of(press.draft(desk, "P00", (record,)).pdf)
    assert now.state is a.AssessmentState.REPLIED
    assert now.replies[0].in_time
    for said in (ANSWER, "凤溪镇函〔2026〕9号", "86.5", "信评〔2026〕18号", "承诺兑现率偏低"):
        assert said in words
