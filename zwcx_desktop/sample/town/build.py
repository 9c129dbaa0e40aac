"""Building the sample town: an office file that three years of work have filled."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import Final

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.records.parts import OptionalOpinion
from zwcx_desktop.rules.calendar import read_calendar
from zwcx_desktop.sample.cast import Script
from zwcx_desktop.sample.town.diary import Diary
from zwcx_desktop.sample.town.people import CAI, TURNS
from zwcx_desktop.sample.town.plan import FIRST, LAST, Plan
from zwcx_desktop.sample.town.plan_complaints import plan_complaints
from zwcx_desktop.sample.town.plan_house import plan_house
from zwcx_desktop.sample.town.plan_integrity import plan_integrity
from zwcx_desktop.sample.town.plan_openness import plan_openness
from zwcx_desktop.sample.town.plan_promises import plan_promises
from zwcx_desktop.sample.town.teller import chapters
from zwcx_desktop.store.household import household
from zwcx_desktop.store.office_file import Setting, create_office, unlock

AFTER_WORK: Final = datetime(LAST.year, LAST.month, LAST.day, 9, 30, tzinfo=UTC)
"""The moment at which the sample stands when it is told: half past five on its last day."""
_PLANS: Final = (plan_openness, plan_complaints, plan_promises, plan_house, plan_integrity)
AS_PROGRAM: Final = Setting()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the telling has come.

    Attributes:
        day: the day that is told next.
        percent: of the three years.
    """

    day: date
    percent: int


Heard = Callable[[Progress], None]
"""Hears of every week before it is told; what it raises ends the telling."""


def _nobody(_progress: Progress) -> None:
    """Hear nothing."""


def town_script() -> Script:
    """Return the town's office and its people."""
    return Script(chapters("office"))


def build(
    home: Path, heard: Heard = _nobody, setting: Setting = AS_PROGRAM, share: float = 1.0
) -> None:
    """Make the town's office in the empty folder *home* and let its three years pass.

    Args:
        home: the folder; made when it does not exist.
        heard: hears how far it has come.
        setting: only tests change it.
        share: how much of the bulk is wanted; every kind and state is there all the same.

    Raises:
        OfficeExists, DiskFull, ReadOnlyHome: the folder cannot be used.
    """
    heard(Progress(FIRST, 0))
    script = town_script()
    clock = FixedClock(datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC))
    # The same ids every time: what refers to another record is the same as well.
    seeded = replace(setting, entropy=Random("ids").randbytes)  # noqa: S311 - keys are not made of it
    create_office(home, script.office, script.passwords, clock, seeded)
    passwords = {who: script.passwords[who] for who in TURNS}
    plan = Plan(share)
    for chapter in _PLANS:
        chapter(plan)
    span = (LAST - FIRST).days
    with household(home, passwords, clock, seeded) as house:
        diary = Diary(house, clock, read_calendar(asset("calendars")))
        for day, life in plan.lives:
            diary.plan(day, life)
        diary.live(FIRST, LAST, lambda day: heard(Progress(day, 100 * (day - FIRST).days // span)))
    clock.set(AFTER_WORK)
    _let_go(home, plan, clock, seeded)


def _let_go(home: Path, plan: Plan, clock: FixedClock, setting: Setting) -> None:
    """End the account of whoever retired, now that nothing is left with him."""
    desk = unlock(home, str(CAI), town_script().passwords[CAI], clock, setting)
    try:
        for handover in plan.retired:
            desk.act(handover, "finish", OptionalOpinion(opinion="交接完毕。"))
    finally:
        desk.close()
