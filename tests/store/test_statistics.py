"""The office's figures at a desk: computed, closed, and silent about what one may not know of."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.system.conftest import AUDITOR, Town
from zwcx_desktop.records.complaint import Category, Complaint, IdentityMode, Respondent
from zwcx_desktop.records.complaint.parts import RespondentKind
from zwcx_desktop.rules.statistics import INDICATORS, Period
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.store.engine import Clash
from zwcx_desktop.store.errors import NotPermitted, StaleReport
from zwcx_desktop.store.surveys import Lag, Report

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31), date(2026, 3, 31))
VISIT = Complaint(
    channel="VISIT", received_at=datetime(2026, 3, 2, 2, tzinfo=UTC), title="路灯不亮",
    category=Category.COMPLAINT, identity_mode=IdentityMode.ANONYMOUS, facts="村口路灯不亮。",
    request="请修好。", place="石坎村", place_unit="石坎村",
    respondents=(Respondent(kind=RespondentKind.UNIT, name="供电所"),),
)  # fmt: skip


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path, datetime(2026, 3, 2, 3, tzinfo=UTC))


def figure(report: Report, code: str, name: str):
    return next(f for f in report.figures[code] if f.name == name)


def accusing_the_leader() -> Complaint:
    accused = Respondent(
        kind=RespondentKind.PERSON, name="黄伟明", is_self_org=True, is_leader=True, user_id=LEADER
    )
    return replace(VISIT, category=Category.REPORT, respondents=(accused,), title="举报")


def test_every_figure_of_a_kind_is_there(town: Town) -> None:
    with town.sit(CLERK) as desk:
        report = desk.statistics.compute(MARCH)
    assert set(report.figures) == set(INDICATORS)
    assert report.figures["S38"][0].name == "数据同步及时率"
    assert not report.closed


def test_behind_a_number_stand_its_records(town: Town) -> None:
    with town.sit(CLERK) as desk:
        made = [desk.create("complaint", replace(VISIT, title=t)).id for t in ("甲", "乙", "丙")]
        found = figure(desk.statistics.compute(MARCH, ["S13"]), "S13", "投诉件次")
    assert (found.value, sorted(found.counted)) == (3, sorted(made))


def test_who_is_complained_about_finds_nothing_behind_a_number(town: Town) -> None:
    with town.sit(CLERK) as desk:
        report = desk.create("complaint", accusing_the_leader()).id
        mine = figure(desk.statistics.compute(MARCH, ["S13"]), "S13", "投诉件次")
    assert mine.counted == (report,)
    with town.sit(LEADER) as desk:
        his = figure(desk.statistics.compute(MARCH, ["S13"]), "S13", "投诉件次")
    assert (his.counted, his.value, his.masked) == ((), None, True)


def test_a_number_large_enough_is_told_but_not_the_record(town: Town) -> None:
    with town.sit(CLERK) as desk:
        for title in ("甲", "乙"):
            desk.create("complaint", replace(VISIT, title=title))
        report = desk.create("complaint", accusing_the_leader()).id
    with town.sit(LEADER) as desk:
        his = figure(desk.statistics.compute(MARCH, ["S13"]), "S13", "投诉件次")
    assert (his.value, len(his.counted)) == (3, 2)
    assert report not in his.counted


def test_who_handles_no_complaints_reads_no_figures_of_theirs(town: Town) -> None:
    with town.sit(AUDITOR) as desk:
        assert "S13" not in desk.statistics.compute(MARCH).figures


def test_a_closed_period_never_changes(town: Town) -> None:
    with town.sit(CLERK) as desk:
        desk.create("complaint", VISIT)
    town.on(2026, 4, 1)
    with town.sit(LEADER) as desk:
        desk.statistics.close(MARCH)
    with town.sit(CLERK) as desk:
        desk.create("complaint", replace(VISIT, title="补登"))
    with town.sit(REVIEWER) as desk:
        kept = desk.statistics.of(MARCH)
        assert (kept.closed, kept.by) == (True, LEADER)
        assert figure(kept, "S13", "投诉件次").value == 1
        assert figure(desk.statistics.compute(MARCH), "S13", "投诉件次").value == 2
        assert [r.id for r in desk.statistics.closed()] == [kept.id]
    with town.sit(LEADER) as desk, pytest.raises(StaleReport, match="已经固化"):
        desk.statistics.close(MARCH)


def test_only_a_leader_closes_and_only_what_is_over(town: Town) -> None:
    with town.sit(LEADER) as desk, pytest.raises(StaleReport, match="尚未结束"):
        desk.statistics.close(MARCH)
    town.on(2026, 4, 1)
    with town.sit(CLERK) as desk, pytest.raises(NotPermitted):
        desk.statistics.close(MARCH)


def test_nobody_mends_a_closed_period_by_sql(town: Town) -> None:
    town.on(2026, 4, 1)
    with town.sit(LEADER) as desk:
        desk.statistics.close(MARCH)
        database = desk._session.database
        for statement in ("DELETE FROM report", "UPDATE report SET body = ''"):
            with pytest.raises(Clash, match="closed period"), database.transaction():
                database.run(statement)


def test_what_this_computer_has_not_sent_is_said(town: Town) -> None:
    with town.sit(CLERK) as desk:
        record = commitment(town.script.chapter("commitments")[0])
        desk.act(desk.create("commitment", record).id, "submit")
        (lag,) = desk.statistics.compute(MARCH).lags
    assert (lag.device, lag.unsent) == ("A1", 1)


def test_a_report_knows_when_it_is_stale(town: Town) -> None:
    with town.sit(CLERK) as desk:
        before = desk.statistics.version()
        assert desk.statistics.version() == before
        desk.create("complaint", VISIT)
        assert desk.statistics.version() != before


def test_one_reading_serves_several_periods(town: Town) -> None:
    with town.sit(CLERK) as desk:
        desk.create("complaint", VISIT)
        february = Period(date(2026, 2, 1), date(2026, 2, 28), date(2026, 2, 28))
        survey = desk.statistics.survey(["S13"], (MARCH, february))
    counts = [figure(survey.of(p), "S13", "投诉件次").value for p in (MARCH, february)]
    assert counts == [1, 0]


def test_a_closed_period_stands_among_computed_ones(town: Town) -> None:
    town.on(2026, 4, 1)
    with town.sit(LEADER) as desk:
        desk.statistics.close(MARCH)
        survey = desk.statistics.survey(["S13"], (MARCH,))
        assert (survey.of(MARCH).closed, survey.compute(MARCH).closed) == (True, False)


def test_records_behind_a_figure_come_in_their_order_and_only_to_who_may_see_them(
    town: Town,
) -> None:
    with town.sit(CLERK) as desk:
        made = [desk.create("complaint", replace(VISIT, title=t)).id for t in ("甲", "乙", "丙")]
        promised = desk.create("commitment", commitment(town.script.chapter("commitments")[0])).id
        wanted = [made[2], promised, made[0]]
        assert [row.id for row in desk.statistics.records(wanted)] == wanted
        accusing = desk.create("complaint", accusing_the_leader()).id
    with town.sit(LEADER) as desk:
        assert [row.id for row in desk.statistics.records([accusing, made[1]])] == [made[1]]
    with town.sit(AUDITOR) as desk:
        assert [row.id for row in desk.statistics.records([made[1], promised])] == [promised]


def test_a_number_kept_back_keeps_back_what_it_was_made_of(town: Town) -> None:
    with town.sit(CLERK) as desk:
        desk.create("complaint", accusing_the_leader())
    with town.sit(LEADER) as desk:
        named = figure(desk.statistics.compute(MARCH, ["S25"]), "S25", "实名率")
    assert (named.masked, named.part, named.whole) == (True, 0, None)


def test_a_lag_is_told_in_words() -> None:
    assert Lag(device="A1", unsent=3).words == "本机（A1）有 3 条尚未送达平台"
    last = datetime(2026, 6, 12, 17, tzinfo=UTC)
    assert Lag(device="A2", since=last).words == "A2 在 6月13日 之后没有收到数据，可能尚未同步"
