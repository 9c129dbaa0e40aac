"""Records' lives, told as generators, lived day by day: who does what when it is his turn.

A life yields deeds and is sent back what each brought. The diary lets every person of the office
have one turn a day, in the order in which papers travel through the house, so that what the clerk
writes in the morning may be signed in the afternoon, and what the leader signs waits for tomorrow.
"""

from collections import defaultdict
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from zwcx_desktop.clock import FixedClock
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Record
from zwcx_desktop.rules.calendar import ONE_DAY, Calendar
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.household import Household

START_OF_WORK = timedelta(hours=0, minutes=40)
"""Twenty to nine in the office, as UTC."""
PACE = timedelta(seconds=100)
"""How long one deed takes."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that one person does.

    Attributes:
        who: the person.
        do: what is done at his desk; its result goes back to the life.
        wait: working days to let pass first, 0 for as soon as it is his turn; or a day not to come
            before.
        record: the record it moves, "" where it only looks or begins one.
    """

    who: UserId
    do: Callable[[Desk], Any]
    wait: int | date = 0
    record: RecordId = RecordId("")


@dataclass(frozen=True, slots=True)
class Fork:
    """Another life that begins on the same day and goes its own way."""

    life: "Life"


Life = Generator[Deed | Fork, Any, Any]
Told = Generator[Deed | Fork, Any, RecordId]
"""Part of a life, which ends with the record it was about."""


def begins(who: UserId, kind: str, record: Record, wait: int | date = 0) -> Deed:
    """Return the deed of writing a new record; it brings the record's id."""
    return Deed(who, lambda desk: desk.create(kind, record).id, wait)


def acts(
    who: UserId, record: RecordId, event: str, answers: Any = None, wait: int | date = 0
) -> Deed:
    """Return the deed of one act; *answers* may be a function of the day."""

    def do(desk: Desk) -> None:
        asked = answers(desk.clock.today()) if callable(answers) else answers
        desk.act(record, event, asked)

    return Deed(who, do, wait, record)


def attaches(
    who: UserId, record: RecordId, name: str, content: bytes, wait: int | date = 0
) -> Deed:
    """Return the deed of adding a file."""
    return Deed(who, lambda desk: desk.attachments.add(record, name, content), wait)


def looks(who: UserId, look: Callable[[Desk], Any], wait: int | date = 0) -> Deed:
    """Return the deed of looking something up."""
    return Deed(who, look, wait)


def until(state: str, life: Life) -> Life:
    """Live *life* no further than the moment at which its record stands in *state*."""
    told: Any = None
    record = RecordId("")
    try:
        deed = next(life)
        while True:
            told = yield deed
            if isinstance(deed, Deed):
                begun = RecordId(told) if isinstance(told, str) else record
                record = deed.record or record or begun
                if record and (yield looks(deed.who, _state(record))) == state:
                    return
            deed = life.send(told)
    except StopIteration:
        return


def noting(into: list[RecordId], life: Life) -> Life:
    """Live *life* and note the first record it begins."""
    told: Any = None
    noted = False
    try:
        deed = next(life)
        while True:
            told = yield deed
            if not noted and isinstance(told, str):
                into.append(RecordId(told))
                noted = True
            deed = life.send(told)
    except StopIteration:
        return


def _state(record: RecordId) -> Callable[[Desk], str]:
    return lambda desk: str(desk.get(record).record.state.value)


class Stopped(Exception):
    """Whoever waited for the diary to be lived wants no more of it."""


class Diary:
    """What is planned, by day and person.

    Args:
        house: where each person sits, all signed in, in the order of their turns.
        clock: moved along while days pass.
        calendar: which days are worked.
    """

    def __init__(self, house: Household, clock: FixedClock, calendar: Calendar) -> None:
        self._house = house
        self._desks = house.desks
        self._turn = {who: place for place, who in enumerate(house.desks)}
        self._clock = clock
        self._calendar = calendar
        self._beginning: dict[date, list[Life]] = defaultdict(list)
        self._planned: dict[date, dict[UserId, list[tuple[Life, Deed]]]] = defaultdict(
            lambda: defaultdict(list)
        )

    def plan(self, on: date, life: Life) -> None:
        """Let *life* begin on *on*, or on the first working day after."""
        self._beginning[self._calendar.roll(on).value].append(life)

    def live(self, first: date, last: date, told: Callable[[date], None]) -> None:
        """Live every working day from *first* to *last*; *told* hears of each week's first."""
        day = first
        while day <= last:
            told(day)
            week = [day + ONE_DAY * n for n in range(7 - day.weekday())]
            with self._house.transaction():
                for each in week:
                    if self._calendar.is_workday(each) and each <= last:
                        self._day(each)
            day = week[-1] + ONE_DAY

    def _day(self, day: date) -> None:
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
        self._clock.set(max(self._clock.now(), midnight + START_OF_WORK))
        for life in self._beginning.pop(day, ()):
            self._go_on(life, next(life), day, -1)
        waiting = self._planned[day]
        for who in self._desks:
            for life, deed in waiting[who]:  # grows while it is worked off
                self._do(life, deed, day)
        del self._planned[day]

    def _do(self, life: Life, deed: Deed, day: date) -> None:
        self._clock.advance(seconds=PACE.seconds)
        brought = deed.do(self._desks[deed.who])
        try:
            self._go_on(life, life.send(brought), day, self._turn[deed.who])
        except StopIteration:
            return

    def _go_on(self, life: Life, following: Deed | Fork, day: date, turn: int) -> None:
        while isinstance(following, Fork):
            self._go_on(following.life, next(following.life), day, turn)
            following = life.send(None)
        self._put(life, following, day, turn)

    def _put(self, life: Life, deed: Deed, day: date, turn: int) -> None:
        soonest = 1 if self._turn[deed.who] < turn else 0
        if isinstance(deed.wait, date):
            wait, not_before = soonest, deed.wait
        else:
            wait, not_before = deed.wait or soonest, day
        on = self._calendar.add_working_days(day, wait).value if wait else day
        on = max(on, self._calendar.roll(not_before).value)
        self._planned[on][deed.who].append((life, deed))
