"""Worked examples of S27–S30 and S39."""

from datetime import date

from zwcx_desktop.records.credit_repair import CreditRepair, Decision, RepairRequest
from zwcx_desktop.records.dishonesty_record import DishonestyRecord, DishonestyState, Repair, Source
from zwcx_desktop.records.honour import Disqualification, Honour, HonourState, Rank
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.objection import Objection
from zwcx_desktop.records.objection import Result as ObjectionResult
from zwcx_desktop.records.parts import Explanation, SuperiorDocument
from zwcx_desktop.records.rectification import (
    Acceptance,
    Rectification,
    RectificationState,
    Result,
)

S = DishonestyState
DUE = date(2026, 6, 30)
DAY = date(2026, 6, 20)


def righted(done_on, result=Result.ACCEPTED):
    entry = Acceptance(result=result, on=DUE, by=UserId("u"))
    state = RectificationState.ACCEPTED if result is Result.ACCEPTED else RectificationState.FAILED
    return Rectification(state=state, due_on=DUE, done_on=done_on, acceptances=(entry,))


def test_rectified_in_time_late_and_not(counted):
    counted.add("rectification", righted(DAY))
    counted.add("rectification", righted(date(2026, 7, 10)))
    counted.add("rectification", Rectification(state=RectificationState.IN_PROGRESS, due_on=DUE))
    counted.add("rectification", Rectification(due_on=DUE))
    assert counted.value("S27", "整改完成率") == "66.67"
    assert counted.value("S27", "按期整改率") == "33.33"
    assert counted.value("S27", "逾期整改") == "2"


def test_confirmed_repaired_and_revoked(counted):
    base = {"source": Source.CONTRACT_BREACH, "recognised_on": DAY}
    granted = Repair(
        application=RecordId("r"), request=RepairRequest.REPAIR.label, applied_on=DUE,
        result=Decision.GRANTED.label, decided_on=DUE,
    )  # fmt: skip
    counted.add(
        "dishonesty_record",
        DishonestyRecord(state=S.CONFIRMED, explanations=(Explanation(),), **base),
    )
    counted.add("dishonesty_record", DishonestyRecord(state=S.REPAIRED, repairs=(granted,), **base))
    counted.add("dishonesty_record", DishonestyRecord(state=S.REVOKED, revoked_on=DUE, **base))
    counted.add("dishonesty_record", DishonestyRecord(state=S.CLUE))
    found = counted.figures("S28")
    assert found["新认定失信记录"].value == 2
    assert found["失信按来源：违约失信"].value == 2
    assert found["期末有效失信记录"].value == 1
    assert str(found["书面说明提交率"].value) == "50.00"
    assert found["新认定失信记录"].telling


def test_objections(counted):
    told = {"due_on": DUE, "notified_on": DUE, "decided_on": DAY}
    counted.add("objection", Objection(result=ObjectionResult.CORRECTED, **told))
    counted.add("objection", Objection(due_on=DUE))
    assert counted.value("S29", "异议按期处理率") == "50.00"
    assert counted.value("S29", ObjectionResult.CORRECTED.label) == "1"


def test_repairs_that_were_decided(counted):
    counted.add("credit_repair", CreditRepair(decided_on=DAY, decision=Decision.GRANTED))
    counted.add("credit_repair", CreditRepair(decided_on=DAY, decision=Decision.REFUSED))
    counted.add("credit_repair", CreditRepair())
    assert counted.value("S30", "信用修复率") == "50.00"


def test_honours_by_level_and_lost_ones(counted):
    lost = Disqualification(document=SuperiorDocument(), on=DUE)
    counted.add("honour", Honour(state=HonourState.AWARDED, level=Rank.CITY, awarded_on=DAY))
    counted.add(
        "honour",
        Honour(state=HonourState.REVOKED, level=Rank.CITY, awarded_on=DAY, disqualification=lost),
    )
    found = counted.figures("S39")
    assert found["守信激励"].value == 2
    assert found["荣誉按级别：市级"].value == 2
    assert found["取消资格"].value == 1
