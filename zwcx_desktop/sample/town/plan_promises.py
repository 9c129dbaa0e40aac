"""A year's list of commitments, three times over, and what became of the words given."""

from datetime import date, timedelta

from zwcx_desktop.records import commitment as c
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.sample.town import commitments as life
from zwcx_desktop.sample.town.clues import (
    found_true,
    opened,
    put_right,
    rectified,
    repeats,
    taken_up,
)
from zwcx_desktop.sample.town.complaints import handled
from zwcx_desktop.sample.town.diary import Fork, Life, acts, looks, noting
from zwcx_desktop.sample.town.matters import Matter, about_word
from zwcx_desktop.sample.town.people import CHEN
from zwcx_desktop.sample.town.plan import LAST, YEARS, Plan
from zwcx_desktop.sample.town.promises import (
    Word,
    by_contract,
    investment,
    judged,
    of_village,
    policy,
    standing,
    yearly,
)
from zwcx_desktop.sample.town.teller import Teller, chapters

_SIGNING = {"DRAFT": 1, "IN_REVIEW": 2, "TO_SIGN": 2, "SIGNED": 4}


def plan_promises(plan: Plan) -> None:
    """Plan everything the town promises."""
    plan.sample(_every_year(plan))
    plan.sample(_villages(plan))
    _standing(plan)
    _enterprises(plan)
    _changed(plan)
    _broken(plan)
    _open(plan)


def _every_year(plan: Plan) -> list[tuple[date, Life]]:
    found = []
    for year in YEARS:
        for place in range(len(chapters("commitments")["yearly"])):
            seed = f"yearly {year} {place}"
            day = date(year, 1, 3) + timedelta(days=Teller(f"{seed} day").number(0, 16))
            word = yearly(seed, year, place, day)
            late = 12 if place % 11 == year % 11 else 0
            found.append((day, noting(plan.promises, life.kept(word, late))))
    return found


def _villages(plan: Plan) -> list[tuple[date, Life]]:
    found = []
    for year in YEARS:
        for place in range(42):
            seed = f"village {year} {place}"
            teller = Teller(f"{seed} plan")
            day = date(year, 1, 15) + timedelta(days=place * 7)
            if day > LAST:
                break
            word = of_village(seed, day, teller.number(2, 5))
            late = teller.number(4, 20) if teller.often(5) else 0
            found.append((day, noting(plan.promises, life.kept(word, late))))
    return found


def _standing(plan: Plan) -> None:
    for place in range(len(chapters("commitments")["standing"])):
        day = date(2024, 1, 8 + place)
        plan.add(day, life.standing(standing(place, day), LAST))


def _enterprises(plan: Plan) -> None:
    for year in YEARS:
        for place in range(3):
            day = date(year, 2, 5 + place)
            late = 18 if (year, place) == (2025, 2) else 0
            plan.add(day, life.paid(by_contract(f"contract {year} {place}", day, place, 8), late))
        day = date(year, 3, 4)
        plan.add(day, life.paid(investment(f"investor {year}", day)))
        plan.add(day, life.kept(policy(f"policy {year}", day)))
        late = 9 if year == 2025 else 0
        plan.add(
            date(year, 4, 7), life.performed(judged(f"court {year}", date(year, 4, 7), 60), late)
        )
    day = date(2026, 1, 12)
    plan.add(day, _owing(by_contract("owing", day, 1, 6)))


def _owing(word: Word) -> Life:
    """A contract's second part is still owed: the breach is reported as a clue."""
    promise = yield from life.posted(word)
    why = c.ProposeClue(reason="第二期服务费逾期未支付，相对方为中小企业。")
    due = word.record.due_on
    assert due is not None
    yield acts(word.reviewer, promise, "propose_clue", why, due + timedelta(days=20))


def _changed(plan: Plan) -> None:
    to = c.ChangeKind
    for place, (day, kind) in enumerate(
        (
            (date(2024, 3, 4), to.DUE),
            (date(2025, 3, 3), to.CONTENT),
            (date(2026, 2, 9), to.DUE),
            (date(2026, 3, 2), to.CONTENT),
            (date(2025, 5, 6), to.TERMINATE),
            (date(2026, 4, 8), to.TERMINATE),
        )
    ):
        word = of_village(f"changed {place}", day, 6)
        plan.add(day, life.changed(word, kind))
    day = date(2025, 6, 9)
    plan.add(day, life.changed(of_village("not changed", day, 6), to.DUE, approved=False))
    for day in (date(2025, 4, 14), date(2026, 4, 13)):
        word = investment(f"moved {day.year}", day)
        plan.add(day, life.changed(word, to.CONTENT, compensation=True))


def _broken(plan: Plan) -> None:
    whole, part = c.Outcome.UNFULFILLED, c.Outcome.PARTIAL
    for place, (day, outcome, how) in enumerate(
        (
            (date(2024, 3, 11), whole, "later"),
            (date(2024, 6, 3), part, "told"),
            (date(2025, 2, 17), whole, "told"),
            (date(2025, 5, 12), part, ""),
            (date(2025, 7, 7), whole, "later"),
            (date(2026, 2, 16), whole, "told"),
            (date(2026, 4, 20), part, "told"),
            (date(2026, 5, 18), whole, ""),
        )
    ):
        seed = f"broken {place}"
        plan.add(day, _broken_word(seed, of_village(seed, day, 4), outcome, how))


def _broken_word(seed: str, word: Word, outcome: c.Outcome, how: str) -> Life:
    """A word is broken: a rectification, a clue, and perhaps a complaint follow."""
    promise = yield from life.broken(word, outcome)
    order = yield life.opened(word, promise, "rectification")
    clue = yield life.opened(word, promise, "dishonesty_record")
    yield Fork(rectified(order))
    yield Fork(_verified(clue))
    if how == "told":
        day = yield looks(CHEN, lambda desk: desk.clock.today())
        yield Fork(_complained(about_word(seed, day, word.record.title, promise)))
    if how == "later":
        yield life.fulfilled_later(word, promise)


def _complained(matter: Matter) -> Life:
    """Somebody complains of the broken word: what that opens is known already."""
    case = yield from handled(matter)
    clue = yield opened(CHEN, case, "dishonesty_record")
    yield repeats(clue)


def _verified(clue: RecordId) -> Life:
    yield from taken_up(clue)
    yield from found_true(clue, CHEN)
    yield from put_right(clue, CHEN)


def _open(plan: Plan) -> None:
    def fresh(seed: str, day: date) -> Life:
        return life.kept(of_village(seed, day, 3))

    def due_now(seed: str, day: date) -> Life:
        return life.kept(of_village(seed, day, 3))

    def moving(seed: str, day: date) -> Life:
        return life.changed(of_village(seed, day, 7), c.ChangeKind.DUE)

    plan.stop("word", _SIGNING, fresh, each=3)
    plan.stop("word", {"CLAIMED": 92}, due_now, each=2)
    plan.stop("moving", {"CHANGE_REVIEW": 65}, moving, each=2)
    plan.stop("slipped", {"ACTIVE": 110}, lambda s, d: life.kept(of_village(s, d, 3)), each=2)
    plan.spread("void", 3, lambda s, d: life.thrown_away(of_village(s, d, 3)))
    plan.spread(
        "mistake", 2, lambda s, d: life.mistaken(of_village(s, d, 3)), last=LAST - timedelta(9)
    )
    plan.spread("refused", 2, lambda s, d: life.refused(of_village(s, d, 3)), LAST - timedelta(30))
