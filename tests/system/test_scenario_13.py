"""Scenario 13: a grave and urgent matter. Twelve people come; the superior is told at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.system.conftest import COUNTER, Town
from zwcx_desktop.records.complaint import (
    Category,
    Complainant,
    Complaint,
    ComplaintState,
    EmergencyRoute,
    IdentityMode,
    ReportUrgent,
    Route,
    Urgency,
)
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.sample.cast import CLERK, LEADER
from zwcx_desktop.store.errors import Unfit

PEOPLE = ("陈一", "林二", "黄三", "吴四", "郑五", "王六")


def visit(town: Town, representatives: int, urgency: Urgency = Urgency.NORMAL) -> Complaint:
    """Twelve people who come together about one matter, and whom they chose to speak."""
    return Complaint(
        channel="VISIT",
        received_at=town.clock.now(),
        urgency=urgency,
        identity_mode=IdentityMode.REAL_NAME,
        complainant=Complainant(
            name="陈一", phone="13800138000", representatives=PEOPLE[:representatives]
        ),
        people_count=12,
        category=Category.APPEAL,
        title="拖欠工资聚集",
        facts="工地12名工人到镇政府反映三个月工资没有发放，情绪激动。",
        request="立即发放工资",
        place="镇政府大院",
    )


def test_more_than_five_representatives_are_refused_with_the_sentence_to_say(town: Town) -> None:
    with town.sit(CLERK) as desk:
        (problem,) = desk.problems("complaint", visit(town, 6))
        assert problem.field == "complainant"
        assert "推选不超过5名代表" in problem.message
        assert "信访工作条例第二十条" in problem.message
        with pytest.raises(Unfit, match="代表有 6 人"):
            desk.create("complaint", visit(town, 6))
        hint = desk.problems("complaint", visit(town, 0))
        assert [p.severity for p in hint] == [Severity.WARNING]
        assert desk.create("complaint", visit(town, 5)).id


def test_the_superior_is_told_at_once_and_the_time_of_the_call_is_kept(town: Town) -> None:
    with town.sit(CLERK) as desk:
        urgent = visit(town, 5, Urgency.CRITICAL)
        (warning,) = desk.problems("complaint", urgent)
        assert "立即电话报告上级" in warning.message
        record = desk.create("complaint", urgent).id
        assert desk.todo()[0].id == record, "due the day it came"
        assert desk.todo()[0].due == town.clock.today()
        slip = ReportUrgent(organ="区委区政府总值班室", note="12人聚集，已派员劝导。")
        with pytest.raises(Refused, match="电话报告时间"):
            desk.act(record, "report_urgent", slip)
        later = replace(slip, phoned_at=town.clock.now() + timedelta(minutes=5))
        with pytest.raises(Refused, match="晚于现在"):
            desk.act(record, "report_urgent", later)
        phoned = town.clock.now() - timedelta(minutes=3)
        desk.act(record, "report_urgent", replace(slip, phoned_at=phoned))
        told = desk.get(record).record
        (report,) = told.urgent_reports
        assert (report.phoned_at, report.at, report.by) == (phoned, town.clock.now(), CLERK)
        assert desk.problems("complaint", told) == []
        assert desk.get(record).state is ComplaintState.REGISTERED
    with town.sit(LEADER) as desk:
        assert desk.timeline(record)[-1].label == "重大紧急报告"


def test_reporting_makes_any_open_matter_grave(town: Town) -> None:
    with town.sit(CLERK) as desk:
        record = desk.create("complaint", visit(town, 5)).id
    with town.sit(COUNTER) as desk:
        slip = ReportUrgent(organ="区委总值班室", phoned_at=town.clock.now(), note="事态扩大。")
        desk.act(record, "report_urgent", slip)
        assert desk.get(record).record.urgency is Urgency.CRITICAL


@pytest.mark.parametrize("service", ["110", "119", "120", "122"])
def test_what_the_emergency_services_handle_goes_to_them_first(town: Town, service: str) -> None:
    with town.sit(CLERK) as desk:
        record = desk.create("complaint", visit(town, 5, Urgency.CRITICAL)).id
        call = EmergencyRoute(service="12345", called_at=town.clock.now(), reason="现场有人受伤。")
        with pytest.raises(Refused, match="110、119、120、122"):
            desk.act(record, "route_emergency", call)
        ahead = replace(call, service=service, called_at=town.clock.now() + timedelta(hours=1))
        with pytest.raises(Refused, match="转办时间晚于现在"):
            desk.act(record, "route_emergency", ahead)
        desk.act(record, "route_emergency", replace(call, service=service))
        moved = desk.get(record).record
        assert (moved.state, moved.route) == (ComplaintState.TRANSFERRED, Route.EMERGENCY)
        (referral,) = moved.referrals
        assert (referral.organ, referral.called_at) == (service, town.clock.now())
        slip = ReportUrgent(organ="区委总值班室", phoned_at=town.clock.now(), note="已转办。")
        desk.act(record, "report_urgent", slip)
        assert desk.get(record).state is ComplaintState.TRANSFERRED
