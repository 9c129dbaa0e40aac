"""Broken words, what puts them right, and what can be done against them."""

from collections.abc import Callable
from datetime import date, timedelta

from zwcx_desktop.records import credit_repair as x
from zwcx_desktop.records import objection as o
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.sample.town import clues
from zwcx_desktop.sample.town import distinctions as e
from zwcx_desktop.sample.town import remedies as r
from zwcx_desktop.sample.town.diary import Fork, Life, Told, until
from zwcx_desktop.sample.town.people import CHEN
from zwcx_desktop.sample.town.plan import LAST, Plan


def plan_integrity(plan: Plan) -> None:
    """Plan clues, rectifications, objections, repairs and honours."""
    _recognised(plan)
    _verified(plan)
    _ordered(plan)
    _remedies(plan)
    _honours(plan)


def _recognised(plan: Plan) -> None:
    for day, place in ((date(2024, 2, 5), 0), (date(2024, 9, 9), 1), (date(2025, 3, 17), 0)):
        plan.add(day, _repaired(clues.found(f"record {day}", day, place), x.Decision.GRANTED))
    day = date(2025, 5, 19)
    plan.add(day, _repaired(clues.found("not repaired", day, 1), x.Decision.REFUSED))
    for day in (date(2025, 11, 3), date(2026, 5, 11)):
        plan.add(day, _stands(plan, clues.found(f"stands {day}", day, 2)))
    for day in (date(2026, 7, 6), date(2026, 9, 7)):
        plan.add(day, clues.sanctioned(clues.found(f"sanctioned {day}", day, 4)))
    plan.add(date(2026, 9, 14), clues.shown(clues.found("shown", date(2026, 9, 14), 0)))
    for state, day in (("CONFIRMED", date(2026, 11, 16)), ("REPORTED", date(2026, 11, 9))):
        plan.add(day, until(state, clues.recognised(clues.found(f"{state} record", day, 0))))


def _repaired(made: clues.Found, decision: x.Decision) -> Life:
    record = yield from clues.shown(made)
    yield from r.repaired(record, decision)
    if decision is x.Decision.GRANTED:
        yield from clues.put_away(record, CHEN)


def _stands(plan: Plan, made: clues.Found) -> Life:
    record = yield from clues.shown(made)
    plan.breaches.append(record)


def _verified(plan: Plan) -> None:
    for day in (date(2024, 4, 8), date(2025, 6, 23), date(2026, 1, 19)):
        plan.add(day, clues.untrue(clues.found(f"untrue {day}", day, 6)))
    for day, place in ((date(2024, 10, 14), 3), (date(2025, 9, 15), 4), (date(2026, 3, 16), 3)):
        plan.add(day, _righted(clues.found(f"true {day}", day, place)))
    for day in (date(2025, 4, 21), date(2026, 6, 8)):
        plan.add(day, clues.thrown_away(clues.found(f"void {day}", day, 6)))
    day = date(2025, 8, 11)
    plan.add(day, clues.verified(clues.about_official("official", day)))
    plan.stop(
        "clue",
        {"CLUE": 1, "VERIFYING": 9, "TRUE": 24, "RECTIFYING": 30, "RECTIFIED": 44},
        lambda seed, day: _righted(clues.found(seed, day, 3)),
    )
    plan.stop("clue", {"NOT_TRUE": 30}, lambda seed, day: clues.untrue(clues.found(seed, day, 6)))
    plan.stop(
        "official",
        {"VERIFYING": 7},
        lambda seed, day: clues.verified(clues.about_official(seed, day)),
    )


def _righted(made: clues.Found) -> Life:
    record = yield from clues.verified(made)
    yield from clues.put_right(record, made.judge)


def _ordered(plan: Plan) -> None:
    title = "整改公开栏和付款台账问题"
    for year in (2024, 2025, 2026):
        for place, month in enumerate((2, 4, 6, 9)):
            day = date(year, month, 9)
            late = 8 if (year + place) % 6 == 0 else 0
            order = clues.rectification(day, f"{title}（{month}月督查）")
            plan.add(day, clues.ordered(order, late=late, again=place == 1))
    for day in (date(2025, 10, 20), date(2026, 8, 10)):
        plan.add(day, clues.failed(clues.rectification(day, "整改项目档案不完整问题", 25)))
    day = date(2026, 10, 12)
    plan.add(day, clues.prolonged(clues.rectification(day, "整改历年合同台账", 30)))
    plan.add(date(2025, 1, 13), clues.unneeded(clues.rectification(date(2025, 1, 13), title)))
    plan.stop(
        "order",
        {"DRAFT": 1, "IN_PROGRESS": 5, "DONE": 8},
        lambda _seed, day: clues.ordered(clues.rectification(day, "整改信访答复不规范问题")),
        each=2,
    )


def _remedies(plan: Plan) -> None:
    result = o.Result
    for day, end, source in (
        (date(2024, 6, 10), result.CORRECTED, True),
        (date(2025, 2, 10), result.UPHELD, False),
        (date(2026, 2, 23), result.REVOKED, True),
        (date(2026, 7, 13), result.CORRECTED, False),
    ):
        plan.add(day, _objected(f"objected {day}", day, end, source=source))
    day = date(2025, 7, 21)
    plan.add(day, _then(f"taken back {day}", day, r.objection_withdrawn))
    plan.add(day, _then(f"mistake {day}", day, r.objection_voided))
    _pending(plan)
    lenient = x.RepairRequest.LENIENT
    day = date(2026, 4, 27)
    granted = x.Decision.GRANTED
    plan.add(day, _then(f"lenient {day}", day, lambda t: r.repaired(t, granted, lenient)))
    for make in (r.repair_withdrawn, r.repair_voided):
        day = date(2025, 12, 8)
        plan.add(day, _then(f"{make.__name__} {day}", day, make))


def _objected(seed: str, day: date, end: o.Result, *, source: bool) -> Life:
    yield from _then(seed, day, lambda target: r.objected(target, end, source=source))


def _then(seed: str, day: date, make: Callable[[RecordId], Life]) -> Life:
    record = yield from clues.shown(clues.found(seed, day, 1))
    yield from make(record)


def _pending(plan: Plan) -> None:
    """What waits against one record that stands: objections and applications in every state."""
    day = LAST - timedelta(days=50)
    plan.add(day, _beset(day))
    for place, state in enumerate(("APPLIED", "GRANTED")):
        day = LAST - timedelta(days=36 if state == "APPLIED" else 52)
        target = clues.shown(clues.found(f"{state} record", day, place))
        plan.add(day, _stopped(state, target))


def _beset(day: date) -> Life:
    record = yield from clues.shown(clues.found("beset", day, 0))
    for state in ("RECEIVED", "CHECKING", "SOURCE_CHECKING", "DECIDED", "UPDATING"):
        yield Fork(until(state, r.objected(record, o.Result.CORRECTED, source=True)))
    for state in ("DRAFT", "IN_REVIEW", "TO_SIGN"):
        yield Fork(until(state, r.repaired(record)))


def _stopped(state: str, standing: Told) -> Life:
    record = yield from standing
    yield from until(state, r.repaired(record))


def _honours(plan: Plan) -> None:
    for year in (2024, 2025, 2026):
        for place in range(4):
            day = date(year, 3, 18) + timedelta(days=place * 30)
            plan.add(day, _honoured(plan, f"honour {year} {place}", day, place))
    day = date(2025, 1, 20)
    plan.add(day, e.awarded(e.honour("taken away", day, 3), taken_away=True))
    plan.add(day, e.honour_voided(e.honour("void", day, 0)))
    plan.add(date(2026, 8, 17), _refused(plan, date(2026, 8, 17)))
    plan.stop(
        "honour",
        {"DRAFT": 1, "CHECKING": 4, "CHECKED": 14, "APPROVED": 16},
        lambda seed, day: e.awarded(e.honour(seed, day, 3)),
    )


def _honoured(plan: Plan, seed: str, day: date, place: int) -> Life:
    yield from e.awarded(e.honour(seed, day, place, tuple(plan.promises[-3:])))


def _refused(plan: Plan, day: date) -> Life:
    yield from e.not_awarded(e.honour("blocked", day, 0), tuple(plan.breaches[:1]))
