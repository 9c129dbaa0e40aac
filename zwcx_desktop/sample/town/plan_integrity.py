"""Broken words, what puts them right, and what can be done against them."""

from collections.abc import Callable
from datetime import date, timedelta

from zwcx_desktop.records import credit_repair as x
from zwcx_desktop.records import objection as o
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.sample.town import clues
from zwcx_desktop.sample.town import distinctions as e
from zwcx_desktop.sample.town import remedies as r
from zwcx_desktop.sample.town.diary import Fork, Life, Told, looks, until
from zwcx_desktop.sample.town.people import CHEN
from zwcx_desktop.sample.town.plan import LAST, Plan

Step = Callable[[RecordId], Life]
"""What is done against a record that stands."""


def plan_integrity(plan: Plan) -> None:
    """Plan clues, rectifications, objections, repairs and honours."""
    _recognised(plan)
    _verified(plan)
    _ordered(plan)
    _pending(plan)
    _honours(plan)


def _recognised(plan: Plan) -> None:
    result, granted = o.Result, x.Decision.GRANTED
    for day, place, steps in (
        (date(2024, 2, 5), 0, (_objects(result.CORRECTED, source=True), _repairs(granted))),
        (date(2024, 9, 9), 1, (_objects(result.UPHELD), _repairs(granted))),
        (date(2025, 3, 17), 0, (r.objection_withdrawn, r.repair_withdrawn)),
        (date(2025, 5, 19), 1, (r.objection_voided, _repairs(x.Decision.REFUSED))),
        (date(2026, 2, 9), 0, (_objects(result.REVOKED, source=True),)),
        (date(2026, 3, 2), 1, (_repairs(granted),)),
        (date(2026, 4, 27), 2, (r.repair_voided, _repairs(granted, x.RepairRequest.LENIENT))),
        (date(2026, 7, 13), 0, (_objects(result.CORRECTED),)),
    ):
        plan.add(day, _stands(plan, clues.found(f"record {day}", day, place), steps))
    for day in (date(2025, 11, 3), date(2026, 9, 7)):
        plan.add(day, clues.sanctioned(clues.found(f"sanctioned {day}", day, 4)))
    for state, day in (("CONFIRMED", date(2026, 11, 16)), ("REPORTED", date(2026, 11, 9))):
        plan.add(day, until(state, clues.recognised(clues.found(f"{state} record", day, 0))))


def _objects(end: o.Result, *, source: bool = False) -> Step:
    return lambda target: r.objected(target, end, source=source)


def _repairs(decision: x.Decision, request: x.RepairRequest = x.RepairRequest.REPAIR) -> Step:
    return lambda target: r.repaired(target, decision, request)


def _stands(plan: Plan, made: clues.Found, steps: tuple[Step, ...]) -> Life:
    """A record stands; one after the other, things are done against it."""
    record = yield from clues.shown(made)
    plan.breaches.append(record)
    for step in steps:
        yield from step(record)
    state = yield looks(CHEN, lambda desk: desk.get(record).record.state.value)
    if state == "REPAIRED" and made.record.decided_on and made.record.decided_on.year < LAST.year:
        yield from clues.put_away(record, CHEN)


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
