"""A thousand complaints and the openings of the letter boxes, spread over three years."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from zwcx_desktop.sample.town import complaints as usual
from zwcx_desktop.sample.town import other_ends as ends
from zwcx_desktop.sample.town.clues import found_true, opened, put_right, taken_up
from zwcx_desktop.sample.town.diary import Life, until
from zwcx_desktop.sample.town.matters import (
    about_contract,
    about_office,
    accuses_leader,
    again,
    named,
    ordinary,
    special,
)
from zwcx_desktop.sample.town.openness import box_opened, mistaken_opening
from zwcx_desktop.sample.town.people import CHEN
from zwcx_desktop.sample.town.plan import FIRST, LAST, Plan
from zwcx_desktop.sample.town.teller import Teller, chapters

_HOTLINE = "HOTLINE_12345"
_EARLY = {"REGISTERED": 1, "ACCEPTED": 2, "ASSIGNED": 2, "IN_PROGRESS": 6}
_LATER = {"REPLY_DRAFT": 8, "REPLY_TO_SIGN": 8, "REPLY_SIGNED": 9, "REPLIED": 14, "FOLLOWED_UP": 25}


def plan_complaints(plan: Plan) -> None:
    """Plan everything people bring."""
    plan.spread("complaint", 800, lambda seed, day: usual.handled(ordinary(seed, day)))
    plan.spread("report", 22, lambda seed, day: usual.handled(special(seed, day, "reports")))
    plan.spread("owed", 5, _owed)
    for day in (date(2025, 9, 8), date(2026, 4, 7)):
        upset = replace(named(ordinary(f"upset {day}", day, _HOTLINE)), upset=True)
        plan.add(day, usual.handled(upset))
    _joined(plan)
    _elsewhere(plan)
    _ended(plan)
    _sealed(plan)
    _open(plan)
    _boxes(plan)


def _owed(seed: str, day: date) -> Life:
    """The office owes somebody money: what he complains of is verified elsewhere."""
    case = yield from usual.handled(about_contract(seed, day))
    clue = yield opened(CHEN, case, "dishonesty_record")
    yield from taken_up(clue)
    yield from found_true(clue, CHEN)
    yield from put_right(clue, CHEN)


def _joined(plan: Plan) -> None:
    def twice(seed: str, day: date) -> Life:
        first = named(ordinary(seed, day, _HOTLINE))
        return ends.merged(first, again(first, f"{seed} again", day + timedelta(days=1)))

    def apart(seed: str, day: date) -> Life:
        first = named(ordinary(seed, day, _HOTLINE))
        other = again(first, f"{seed} again", day + timedelta(days=1))
        return ends.merged(first, other, undone=True)

    def once_more(seed: str, day: date) -> Life:
        return ends.repeated(named(ordinary(seed, day, _HOTLINE)), f"{seed} again")

    plan.spread("merged", 26, twice, last=LAST - timedelta(days=40))
    plan.spread("unmerged", 3, apart, last=LAST - timedelta(days=60))
    plan.spread("repeated", 10, once_more, last=LAST - timedelta(days=70))
    plan.stop("merging", {"MERGED": 6}, twice, each=4)


def _elsewhere(plan: Plan) -> None:
    def returned(seed: str, day: date) -> Life:
        told = _told(seed, "elsewhere")
        matter = special(seed, day, "elsewhere", channel=_HOTLINE)
        return ends.returned(matter, told["organ"], told["why"])

    def denied(seed: str, day: date) -> Life:
        told = _told(seed, "elsewhere")
        matter = special(seed, day, "elsewhere", channel=_HOTLINE)
        return ends.returned(matter, told["organ"], told["why"], denied=True)

    def transferred(seed: str, day: date) -> Life:
        told = _told(seed, "elsewhere")
        return ends.transferred(special(seed, day, "elsewhere"), told["organ"], told["why"])

    def rejected(seed: str, day: date) -> Life:
        matter = special(seed, day, "lawful", channel="LETTER")
        return ends.rejected(matter, _told(seed, "lawful")["code"])

    plan.spread("returned", 18, returned)
    plan.spread("denied", 3, denied, last=LAST - timedelta(days=30))

    def told_where(seed: str, day: date) -> Life:
        told = _told(seed, "elsewhere")
        return ends.transferred(named(special(seed, day, "elsewhere")), told["organ"], told["why"])

    plan.spread("transferred", 34, transferred)
    plan.spread("told where", 2, told_where, date(2026, 9, 1))
    plan.spread("rejected", 16, rejected, last=LAST - timedelta(days=4))


def _told(seed: str, chapter: str) -> dict[str, str]:
    """Return the entry of *chapter* that the matter of *seed* is made of."""
    entry: dict[str, str] = Teller(seed).pick(chapters("complaints")[chapter])
    return entry


def _ended(plan: Plan) -> None:
    before = LAST - timedelta(days=12)
    plan.spread("taken back", 12, lambda s, d: ends.withdrawn(named(ordinary(s, d))), last=before)
    plan.spread("void", 5, lambda s, d: ends.voided(ordinary(s, d, _HOTLINE)))
    plan.spread("fire", 5, lambda s, d: ends.urgent(ordinary(s, d, "PHONE")))

    def petition(seed: str, day: date) -> Life:
        return ends.reviewed_above(named(ordinary(seed, day, "VISIT")))

    def final(seed: str, day: date) -> Life:
        return ends.reviewed_above(named(ordinary(seed, day, "VISIT")), final=True)

    def changed(seed: str, day: date) -> Life:
        return ends.reviewed_above(named(ordinary(seed, day, "XINFANG_SYS")), changed=True)

    last = LAST - timedelta(days=200)
    plan.spread("review", 6, petition, last=last)
    plan.spread("final", 3, final, last=last)
    plan.spread("changed", 2, changed, last=last)
    plan.stop("reviewing", {"IN_REVIEW_UP": 75}, petition, each=2)


def _sealed(plan: Plan) -> None:
    plan.spread(
        "leader", 3, lambda s, d: ends.handed_to_discipline(accuses_leader(s, d)),
        date(2025, 1, 6), LAST - timedelta(days=9),
    )  # fmt: skip
    recent = LAST - timedelta(days=60)
    plan.spread("office", 3, lambda s, d: ends.within_readers(about_office(s, d)), recent)
    day = LAST - timedelta(days=2)
    plan.add(day, until("REGISTERED", ends.handed_to_discipline(accuses_leader("leader", day))))


def _open(plan: Plan) -> None:
    def hotline(seed: str, day: date) -> Life:
        return usual.handled(named(ordinary(seed, day, _HOTLINE)))

    def petition(seed: str, day: date) -> Life:
        return usual.handled(named(ordinary(seed, day, "VISIT")))

    def extended(seed: str, day: date) -> Life:
        return ends.prolonged(named(ordinary(seed, day, "VISIT")))

    plan.stop("open", _EARLY, hotline, each=3)
    plan.stop("open", _LATER, hotline, each=3)
    plan.stop("visit", {state: before + 12 for state, before in _EARLY.items()}, petition, each=2)
    plan.stop("extending", {"EXT_PENDING": 20}, extended, each=2)
    plan.stop("extended", {"REPLY_DRAFT": 30}, extended, each=2)


def _boxes(plan: Plan) -> None:
    chance = Random("letters")  # noqa: S311 - a story, not a secret

    def opened(seed: str, day: date) -> Life:
        return box_opened(seed, day, chance.choice((0, 0, 1, 1, 2, 3)))

    plan.spread("box", 35, opened, FIRST + timedelta(days=20))
    plan.stop("box", {"DRAFT": 0, "CONFIRMED": 3}, lambda s, d: box_opened(s, d, 2))
    day = date(2025, 6, 16)
    plan.add(day, mistaken_opening("box void", day))
