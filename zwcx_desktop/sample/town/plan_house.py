"""What comes from above and from outside, and the town's own papers."""

from datetime import date, timedelta

from zwcx_desktop.sample.town import distinctions as e
from zwcx_desktop.sample.town import oversight as s
from zwcx_desktop.sample.town import papers as p
from zwcx_desktop.sample.town import paperwork as w
from zwcx_desktop.sample.town.diary import Life, noting
from zwcx_desktop.sample.town.people import LIN, WU, XU
from zwcx_desktop.sample.town.plan import LAST, YEARS, Plan, days
from zwcx_desktop.sample.town.promises import yearly
from zwcx_desktop.sample.town.teller import Teller


def plan_house(plan: Plan) -> None:
    """Plan documents, tasks, orders, items, assessments, trainings and papers."""
    _papers(plan)
    _tasks(plan)
    _orders(plan)
    _items(plan)
    _assessments(plan)
    _dossiers(plan)
    _register(plan)
    _posts(plan)


def _papers(plan: Plan) -> None:
    found: list[tuple[date, Life]] = []
    for year in YEARS:
        for place, day in enumerate(days(20, date(year, 1, 8), date(year, 11, 10))):
            seed = f"paper {year} {place}"
            made = p.paper(seed, day, place)
            word = yearly(f"{seed} word", year, place, day) if place < 3 else None
            if word is not None and word.record.due_on and word.record.due_on <= day:
                word = None
            found.append((day, p.carried_out(made, word)))
    plan.sample(found)
    for day in (date(2025, 5, 26), date(2026, 10, 19)):
        plan.add(day, p.reminded(p.paper(f"late {day}", day, 9)))
    plan.add(date(2025, 3, 24), p.voided(p.paper("void paper", date(2025, 3, 24), 0)))
    plan.stop(
        "paper",
        {"REGISTERED": 1, "PROPOSED": 1, "TO_INSTRUCT": 2, "HANDLING": 4, "DONE": 55},
        lambda seed, day: p.carried_out(p.paper(seed, day, 4)),
    )


def _tasks(plan: Plan) -> None:
    whose = (LIN, XU, WU)

    def own(seed: str, day: date) -> Life:
        place = int(seed.rsplit(maxsplit=1)[-1])
        record = p.task(seed, day, place, 3 + place % 3)
        return p.own_task(seed, record, whose[place % 3])

    for year in YEARS:
        plan.spread(f"task {year}", 16, own, date(year, 1, 10), date(year, 8, 20))
    for place, day in enumerate((date(2024, 5, 20), date(2025, 6, 2), date(2026, 6, 1))):
        plan.add(day, p.deferred(p.task(f"later {day}", day, place, 4), LIN, resumed=place < 2))
        plan.add(day, p.cancelled(p.task(f"gone {day}", day, place + 3, 4), XU))
    day = date(2026, 2, 3)
    plan.add(day, p.own_task("late task", p.task("late task", day, 2, 4), XU, late=True))
    plan.add(date(2025, 2, 24), p.unneeded(p.task("void task", date(2025, 2, 24), 1, 4), WU))
    plan.stop("task", {"NOT_STARTED": 1, "IN_PROGRESS": 9}, own, each=3)


def _orders(plan: Plan) -> None:
    found: list[tuple[date, Life]] = []
    for place, day in enumerate(days(18, date(2024, 2, 19), date(2026, 10, 5))):
        seed = f"order {place}"
        late = 14 if place % 9 == 4 else 5
        made = s.order(seed, day, place)
        found.append((day, s.from_above(made, wait=late, back=place % 6 == 5)))
    for place, day in enumerate(days(14, date(2024, 3, 11), date(2026, 10, 12))):
        made = s.order(f"below {place}", day, place, below=True)
        found.append((day, s.to_below(made, late=place % 5 == 3, back=place % 7 == 6)))
    plan.sample(found)
    day = date(2026, 4, 13)
    plan.add(day, s.from_above(s.order("late order", day, 2), wait=14))
    plan.add(date(2025, 4, 28), s.revoked(s.order("revoked", date(2025, 4, 28), 2)))
    plan.add(date(2025, 6, 16), s.order_voided(s.order("void", date(2025, 6, 16), 3)))
    plan.stop(
        "order",
        {"DRAFT": 0, "RECEIVED": 3, "REPLY_DRAFT": 10, "REPLY_SIGNED": 10, "REPLIED": 14},
        lambda seed, day: s.from_above(s.order(seed, day, 1)),
    )
    plan.stop(
        "below", {"ISSUED": 3, "RETURNED": 18},
        lambda seed, day: s.to_below(s.order(seed, day, 0, below=True), back=True),
    )  # fmt: skip


def _items(plan: Plan) -> None:
    for year in YEARS:
        for place in range(5):
            day = date(year, 2, 24) + timedelta(days=place)
            made = s.proposal(f"proposal {year} {place}", day, place)
            plan.add(day, s.suggested(made, satisfied=place != 3, public=place != 4))
        for place in range(3):
            day = date(year, 4 + place * 2, 15)
            plan.add(day, s.advised(s.advice(f"advice {year} {place}", day, year + place)))
        day = date(year, 6, 10)
        made = s.in_court(f"court {year}", day, year)
        plan.add(day, s.heard(made, principal=year != 2025))
    day = date(2026, 3, 9)
    plan.add(day, s.advised(s.advice("judicial", day, 0)))
    plan.add(date(2026, 8, 24), s.heard(s.in_court("court 2", date(2026, 8, 24), 1)))
    day = date(2025, 3, 3)
    plan.add(day, s.handed_back(s.proposal("not ours", day, 0)))
    plan.add(day, s.item_voided(s.proposal("void", day, 1)))
    plan.stop(
        "proposal",
        {"REGISTERED": 1, "ASSIGNED": 6, "REPLY_DRAFT": 36, "REPLY_SIGNED": 37, "REPLIED": 39,
         "JUDGED": 50},
        lambda seed, day: s.suggested(s.proposal(seed, day, 2)),
    )  # fmt: skip
    plan.stop("court", {"HEARD": 25}, lambda seed, day: s.heard(s.in_court(seed, day, 0)))


def _assessments(plan: Plan) -> None:
    for place, day in enumerate(
        (
            date(2024, 7, 22),
            date(2025, 1, 20),
            date(2025, 7, 21),
            date(2026, 1, 19),
            date(2026, 7, 20),
        )
    ):
        made = e.assessment(f"assessed {day}", day, place)
        plan.add(day, e.responded(made) if place % 2 else e.filed(made))
    day = date(2025, 8, 18)
    old, new = (e.assessment(f"report {n}", day, 1) for n in "ab")
    plan.add(day, e.superseded(old, new))
    plan.add(day, e.assessment_voided(e.assessment("void", day, 0)))
    plan.stop(
        "report",
        {"DRAFT": 1, "REGISTERED": 3, "REPLY_DRAFT": 14, "REPLY_SIGNED": 14},
        lambda seed, day: e.responded(e.assessment(seed, day, 0)),
    )
    for year in YEARS:
        for place in range(6):
            day = date(year, 1 + place * 2, 20)
            if day < LAST:
                plan.add(day, e.trained(e.training(f"training {year} {place}", day, place)))
    plan.add(date(2025, 5, 20), e.trained(e.training("twice", date(2025, 5, 20), 0), struck=True))
    plan.stop(
        "training",
        {"DRAFT": 1, "SUBMITTED": 2},
        lambda seed, day: e.trained(e.training(seed, day, 2)),
    )


def _dossiers(plan: Plan) -> None:
    for year in (2024, 2025):
        plan.add(date(year + 1, 1, 6), w.assessed(w.assessment(year)))
        plan.add(date(year, 7, 8), w.assessed(w.assessment(year, 1)))
    plan.add(date(2026, 7, 8), w.assessed(w.assessment(2026, 1)))
    plan.add(date(2026, 1, 26), w.drafted_void("self_assessment", w.assessment(2024)))
    plan.stop(
        "own",
        {"DRAFT": 2, "IN_REVIEW": 2, "TO_SIGN": 3, "SIGNED": 4, "SUBMITTED": 8, "RESULT": 52},
        lambda _seed, _day: w.assessed(w.assessment(2026, 2)),
    )
    day = date(2024, 3, 4)
    plan.add(day, w.decided(w.dossier(2024), days=365))
    plan.add(date(2024, 4, 8), w.decided(w.dossier(2024), awarded=False))
    plan.add(date(2025, 3, 3), w.decided(w.dossier(2025), revoked=True))
    plan.add(date(2025, 9, 1), w.decided(w.dossier(2025), days=1000))
    plan.add(date(2026, 2, 9), w.dossier_withdrawn(w.dossier(2026)))
    plan.add(date(2026, 1, 12), w.drafted_void("creation_dossier", w.dossier(2025)))
    plan.stop(
        "dossier",
        {"DRAFT": 1, "IN_REVIEW": 2, "TO_SIGN": 3, "SIGNED": 3, "APPLIED": 6},
        lambda _seed, _day: w.decided(w.dossier(2026)),
    )


def _register(plan: Plan) -> None:
    found: list[tuple[date, Life]] = []
    for year in YEARS:
        last = date(year, 10, 30)
        for serial, day in enumerate(days(14, date(year, 1, 15), last), start=1):
            found.append((day, _issued(plan, f"document {year} {serial}", day, serial)))
    plan.sample(found)
    day = date(2025, 7, 14)
    plan.add(day, w.document_voided(w.document("void document", day, 97)))
    plan.stop(
        "document",
        {"ISSUED": 1, "SEALED": 1, "SENT": 4, "DELIVERED": 14},
        lambda seed, day: w.issued(w.document(seed, day, 40 + len(seed))),
    )


def _issued(plan: Plan, seed: str, day: date, serial: int) -> Life:
    subject = plan.promises[-1] if plan.promises else None
    made = w.document(seed, day, serial, subject)
    yield from w.issued(made, mail=Teller(f"{seed} mail").often(60))


def _posts(plan: Plan) -> None:
    day = LAST - timedelta(days=9)
    plan.add(day, noting(plan.retired, w.retires(LAST)))
    plan.add(day, w.rotates(LAST))
    plan.add(day, w.on_paper(LAST - timedelta(days=7)))
    plan.add(LAST - timedelta(days=1), w.planned(LAST + timedelta(days=20)))
    plan.add(LAST - timedelta(days=2), w.planned(LAST + timedelta(days=20), listed=True))
    plan.add(date(2025, 10, 13), w.planned(date(2025, 10, 31), void=True))
