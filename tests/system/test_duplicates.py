"""Likely duplicates at the desk: found among others, and never across a seal."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.rules.duplicate_pairs import OTHER, SAME
from tests.system.conftest import ADMIN, COUNTER, Town
from zwcx_desktop.records.complaint import (
    Category,
    Complainant,
    Complaint,
    IdentityMode,
    Respondent,
    RespondentKind,
)
from zwcx_desktop.rules.duplicates import Matter
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.store.errors import NotVisible


def complaint(told: Matter, **more) -> Complaint:
    """Return what was told as the clerk registers it."""
    title, facts = told.told.split("\n", 1)
    whom = tuple(Respondent(name=n, kind=RespondentKind.ENTERPRISE) for n in told.respondents)
    day = told.received_on
    plain = Complaint(
        channel="PHONE",
        received_at=datetime(day.year, day.month, day.day, 2, tzinfo=UTC),
        identity_mode=IdentityMode.ANONYMOUS,
        category=Category.HELP,
        title=title,
        facts=facts,
        request="请处理",
        place=told.spot or f"{told.village}村",
        place_unit=f"{told.village}村" if told.village else "",
        respondents=whom,
    )
    return replace(plain, **more)


@pytest.fixture
def town(town: Town) -> Town:
    town.on(2026, 11, 21)
    return town


LAMP, AGAIN = SAME[0]
BY_PHONE = Complainant(name="李婶", phone="138-0013 8000")
NAMED = {"identity_mode": IdentityMode.REAL_NAME, "complainant": BY_PHONE}


def test_the_same_matter_is_found_among_all_the_others(town: Town) -> None:
    with town.sit(CLERK) as desk:
        for _, other in OTHER:
            desk.create("complaint", complaint(other))
        kept = [desk.create("complaint", complaint(one)).id for one, _ in SAME]
        found = [desk.duplicates.of("complaint", complaint(other)) for _, other in SAME]
    shown = [
        any(one.id == first for one in likely) for first, likely in zip(kept, found, strict=True)
    ]
    assert sum(shown) >= len(SAME) - 3


def test_each_line_says_which_and_why(town: Town) -> None:
    with town.sit(CLERK) as desk:
        first = desk.create("complaint", complaint(LAMP)).id
        (likely,) = desk.duplicates.of("complaint", complaint(AGAIN))
        assert (likely.id, likely.title) == (first, "路灯不亮")
        assert likely.number.startswith("TS-")
        assert str(likely.likeness) == "同一村（社区）、内容 34% 相近、相隔 3 天"
        again = desk.create("complaint", complaint(AGAIN)).id
        record = desk.get(again).record
        assert [one.id for one in desk.duplicates.of("complaint", record, again)] == [first]


def test_what_a_person_may_not_know_of_is_not_proposed(town: Town) -> None:
    accused = Respondent(
        name="陈建国",
        kind=RespondentKind.PERSON,
        is_self_org=True,
        user_id=REVIEWER,
    )
    with town.sit(CLERK) as desk:
        hidden = complaint(LAMP, respondents=(accused,))
        desk.create("complaint", hidden)
        report = complaint(SAME[3][0], category=Category.REPORT, respondents=(accused,))
        desk.create("complaint", report)
    for user in (REVIEWER, COUNTER, LEADER):
        with town.sit(user) as desk:
            for told in (AGAIN, SAME[3][1]):
                assert desk.duplicates.of("complaint", complaint(told)) == ()
    with town.sit(ADMIN) as desk, pytest.raises(NotVisible):
        desk.duplicates.of("complaint", complaint(AGAIN))


def phones_compared(town: Town) -> int:
    with town.sit(LEADER) as desk:
        return sum("反映人电话相同" in line.summary for line in desk.oversight.audit(0, 1000))


def test_telephones_are_compared_only_by_who_holds_the_seal_and_it_is_audited(town: Town) -> None:
    new = complaint(AGAIN, **NAMED)
    with town.sit(CLERK) as desk:
        desk.create("complaint", complaint(LAMP, **NAMED))
        for _ in range(2):
            (likely,) = desk.duplicates.of("complaint", new)
            assert "反映人电话相同" in likely.likeness.reasons
    assert phones_compared(town) == 1
    with town.sit(COUNTER) as desk:
        (likely,) = desk.duplicates.of("complaint", new)
        assert "反映人电话相同" not in likely.likeness.reasons
    assert phones_compared(town) == 1


def test_a_confidential_telephone_is_not_compared_without_a_reason(town: Town) -> None:
    secret = {**NAMED, "identity_mode": IdentityMode.CONFIDENTIAL}
    with town.sit(CLERK) as desk:
        desk.create("complaint", complaint(LAMP, **secret))
    with town.sit(LEADER) as desk:
        (likely,) = desk.duplicates.of("complaint", complaint(AGAIN, **NAMED))
        assert "反映人电话相同" not in likely.likeness.reasons
    assert phones_compared(town) == 0


def test_what_is_long_past_or_void_is_not_proposed(town: Town) -> None:
    with town.sit(CLERK) as desk:
        desk.create("complaint", complaint(LAMP))
        late = complaint(AGAIN)
        far = replace(late, received_at=late.received_at + timedelta(days=100))
        assert desk.duplicates.of("complaint", far) == ()
        assert desk.duplicates.of("complaint", late)
