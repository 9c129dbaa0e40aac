"""The law's own data files, read once."""

import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.rules.calendar import Calendar, read_calendar
from zwcx_desktop.rules.deadlines import DeadlineRules, read_deadline_rules
from zwcx_desktop.rules.profile import Profile, read_profiles


@pytest.fixture(scope="session")
def calendar() -> Calendar:
    return read_calendar(asset("calendars"))


@pytest.fixture(scope="session")
def deadline_rules() -> DeadlineRules:
    return read_deadline_rules(asset("rules/deadlines.json"))


@pytest.fixture(scope="session")
def profiles() -> dict[str, Profile]:
    return read_profiles(asset("profiles"))
