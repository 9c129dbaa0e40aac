"""Worked examples of S13–S26."""

from datetime import date, timedelta

import pytest

from tests.rules.statistics.conftest import YEAR, noon
from zwcx_desktop.records.complaint import (
    Category,
    Complaint,
    ComplaintLink,
    ComplaintState,
    Contact,
    ContactMode,
    Decision,
    Extension,
    FollowUp,
    IdentityMode,
    LinkKind,
    Outcome,
    Route,
    Verified,
)
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.parts import Grade
from zwcx_desktop.rules.statistics import Period

S = ComplaintState
ME = UserId("u")
CAME, DUE = date(2026, 3, 2), date(2026, 5, 6)


def given(**changed):
    values = {
        "state": S.REPLIED, "received_at": noon(CAME), "channel": "VISIT", "due_on": DUE,
        "category": Category.COMPLAINT, "identity_mode": IdentityMode.REAL_NAME,
        "route": Route.ACCEPT, "replied_on": date(2026, 4, 1),
    }  # fmt: skip
    return Complaint(**(values | changed))


def call(on, grade=Grade.GOOD, *, solved=True, reached=True):
    return FollowUp(
        by=ME, at=noon(on), mode=ContactMode.PHONE, reached=reached, solved=solved,
        satisfaction=grade,
    )  # fmt: skip


def test_times_and_matters(counted):
    counted.add("complaint", given())
    counted.add("complaint", given(state=S.MERGED, channel="PHONE"))
    counted.add("complaint", given(category=None, channel="PHONE"))
    counted.add("complaint", given(received_at=noon(date(2025, 12, 31))))
    found = counted.figures("S13")
    assert (found["投诉件次"].value, found["投诉件数"].value) == (3, 2)
    assert found["按渠道：PHONE"].value == 2
    assert found["按诉求类型：内容已密封"].value == 1
    assert found["按诉求类型：内容已密封"].telling


def test_what_was_handed_over_has_no_channel_any_more(counted):
    counted.add("complaint", given(channel="", category=None, identity_mode=None))
    assert counted.figures("S13")["按渠道：未填"].value == 1


def test_receipt_is_by_the_office_date(counted):
    late_evening = noon(date(2025, 12, 31)) + timedelta(hours=13)
    counted.add("complaint", given(received_at=late_evening))
    assert counted.value("S13", "投诉件次") == "1"


def test_told_in_time(counted):
    last = date(2026, 3, 17)
    counted.add("complaint", given(notice_due_on=last, notified_on=last))
    counted.add("complaint", given(notice_due_on=last, notified_on=date(2026, 3, 18)))
    counted.add("complaint", given(notice_due_on=last, route=Route.REJECT))
    counted.add("complaint", given(identity_mode=IdentityMode.ANONYMOUS))
    counted.add("complaint", given(notice_due_on=last, route=Route.TRANSFER))
    assert counted.value("S14", "受理告知及时率") == "33.33"


@pytest.mark.parametrize(
    ("decided", "value", "late"), [(DUE, "100.00", "0"), (date(2026, 5, 7), "0.00", "1")]
)
def test_an_extension_granted_after_the_day_is_none(counted, decided, value, late):
    extension = Extension(
        reason="复杂", old_due_on=DUE, new_due_on=date(2026, 6, 5), asked_by=ME, asked_on=DUE,
        decision=Decision.APPROVED, decided_on=decided,
    )  # fmt: skip
    counted.add(
        "complaint",
        given(due_on=date(2026, 6, 5), replied_on=date(2026, 6, 1), extensions=(extension,)),
    )
    assert counted.value("S15", "按期办结率") == value
    assert counted.value("S18", "延期率") == "100.00"
    assert counted.value("S19", "已办结超期") == late


@pytest.mark.parametrize("state", [S.RETURNED, S.TRANSFERRED, S.DISCIPLINE, S.WITHDRAWN, S.MERGED])
def test_what_is_not_the_offices_to_answer_is_not_due(counted, state):
    counted.add("complaint", given(state=state, replied_on=None))
    assert counted.value("S15", "按期办结率") is None
    assert counted.value("S16", "办结率") is None
    assert counted.value("S19", "未办结超期") == "0"


def test_answered_and_still_open(counted):
    counted.add("complaint", given())
    counted.add("complaint", given(state=S.IN_PROGRESS, replied_on=None))
    counted.add("complaint", given(state=S.REJECTED, replied_on=None))
    assert counted.value("S16", "办结率") == "50.00"
    assert counted.value("S19", "未办结超期") == "2"


def test_duration_in_working_days(counted):
    counted.add("complaint", given(replied_on=date(2026, 3, 3)))
    counted.add("complaint", given(replied_on=date(2026, 3, 9)))
    counted.add("complaint", given(replied_on=date(2026, 3, 10)))
    assert counted.value("S17", "平均办理时长") == "4.00"
    assert counted.value("S17", "办理时长中位数") == "5.00"


def test_first_contact(counted):
    last = date(2026, 3, 3)
    contact = Contact(at=noon(last), by=ME, mode=ContactMode.PHONE)
    counted.add("complaint", given(contact_due_on=last, contacts=(contact,)))
    counted.add("complaint", given(contact_due_on=last))
    counted.add("complaint", given())
    assert counted.value("S20", "响应率") == "50.00"


def test_solved_by_the_calls_of_the_period(counted):
    calls = (call(date(2026, 4, 2), Grade.BAD, solved=False), call(date(2026, 4, 20)))
    counted.add("complaint", given(followups=calls))
    counted.add("complaint", given(followups=(call(date(2026, 4, 2), solved=False),)))
    counted.add("complaint", given(followups=calls[:1], outcome=Outcome.NOT_TRUE))
    counted.add("complaint", given(followups=calls[:1], category=Category.CONSULT))
    assert counted.value("S21", "解决率") == "33.33"
    april = Period(date(2026, 4, 1), date(2026, 4, 10), date(2026, 4, 10))
    assert counted.value("S21", "解决率", april) == "0.00"


def test_satisfaction_and_calls(counted):
    for grade in (Grade.VERY_GOOD, Grade.FAIR, Grade.BAD):
        counted.add("complaint", given(followups=(call(date(2026, 4, 2), grade),)))
    counted.add("complaint", given(followups=(call(date(2026, 4, 2), None, reached=False),)))
    counted.add("complaint", given(identity_mode=IdentityMode.ANONYMOUS))
    assert counted.value("S22", "群众满意率") == "66.67"
    assert counted.value("S22", "评价：基本满意") == "1"
    assert counted.value("S22", "回访率") == "75.00"


def test_repeated_within_ninety_days_of_closing(counted):
    first = counted.add("complaint", given(state=S.CLOSED, closed_on=date(2026, 4, 10)))
    for came in (date(2026, 7, 9), date(2026, 7, 10)):
        link = ComplaintLink(
            other=RecordId(first), kind=LinkKind.REPEAT, basis="同一路段", primary=RecordId(first),
            decided_by=ME, decided_at=noon(came),
        )  # fmt: skip
        counted.add("complaint", given(received_at=noon(came), links=(link,)))
    assert counted.value("S23", "重复投诉率") == "33.33"


def test_returned_rejected_and_true(counted):
    counted.add("complaint", given(verified=Verified.TRUE))
    counted.add("complaint", given(verified=Verified.PARTLY))
    counted.add("complaint", given(verified=Verified.FALSE))
    counted.add("complaint", given(state=S.RETURNED))
    found = counted.figures("S24")
    assert str(found["退单率"].value) == "25.00"
    assert str(found["不受理率"].value) == "0.00"
    assert str(found["属实率"].value) == "66.67"


def test_named(counted):
    for mode in IdentityMode:
        counted.add("complaint", given(identity_mode=mode))
    assert counted.value("S25", "实名率") == "50.00"


def test_bad_ratings_put_right_within_fifteen_working_days(counted):
    bad = call(date(2026, 4, 2), Grade.BAD, solved=False)
    counted.add("complaint", given(followups=(bad, call(date(2026, 4, 24)))))
    counted.add("complaint", given(followups=(bad, call(date(2026, 4, 27)))))
    counted.add("complaint", given(followups=(bad, call(date(2026, 4, 10), Grade.VERY_BAD))))
    found = counted.figures("S26", YEAR)["差评整改率"]
    assert (found.part, found.whole, str(found.value)) == (1, 4, "25.00")
