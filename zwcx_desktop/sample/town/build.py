"""Building the sample town: an office file that three years of work have filled."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.rules.calendar import read_calendar
from zwcx_desktop.sample.cast import Script
from zwcx_desktop.sample.town.diary import Diary
from zwcx_desktop.sample.town.people import TURNS
from zwcx_desktop.sample.town.plan import FIRST, LAST, Plan
from zwcx_desktop.sample.town.plan_complaints import plan_complaints
from zwcx_desktop.sample.town.plan_house import plan_house
from zwcx_desktop.sample.town.plan_integrity import plan_integrity
from zwcx_desktop.sample.town.plan_openness import plan_openness
from zwcx_desktop.sample.town.plan_promises import plan_promises
from zwcx_desktop.sample.town.teller import chapters
from zwcx_desktop.store.household import household
from zwcx_desktop.store.office_file import Setting, create_office


def build(
    home: Path,
    setting: Setting = Setting(),
    share: float = 1.0,
    told: Callable[[date], None] = lambda _: None,
) -> None:
    script = Script(chapters("office"))
    clock = FixedClock(datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC))
    seeded = replace(setting, entropy=Random("ids").randbytes)
    create_office(home, script.office, script.passwords, clock, seeded)
    passwords = {who: script.passwords[who] for who in TURNS}
    with household(home, passwords, clock, seeded) as house:
        diary = Diary(house, clock, read_calendar(asset("calendars")))
        plan = Plan(share)
        for each in (plan_openness, plan_complaints, plan_promises, plan_house, plan_integrity):
            each(plan)
        for day, life in plan.lives:
            diary.plan(day, life)
        diary.live(FIRST, LAST, told)
