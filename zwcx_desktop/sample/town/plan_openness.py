"""What is opened by the calendar, what is asked for, and the catalogue both go by."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from zwcx_desktop.records import access_request as a
from zwcx_desktop.records import disclosure as d
from zwcx_desktop.records.parts import months_later
from zwcx_desktop.sample.town import disclosures as life
from zwcx_desktop.sample.town import openness as o
from zwcx_desktop.sample.town import requests as r
from zwcx_desktop.sample.town.diary import Life
from zwcx_desktop.sample.town.plan import FIRST, LAST, Plan
from zwcx_desktop.sample.town.teller import Teller, chapters

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_REVIEWS = {"DRAFT": 1, "CONTENT_REVIEW": 1, "SECRECY_REVIEW": 2, "TO_SIGN": 2, "APPROVED": 3}
_VILLAGES = 4


def plan_openness(plan: Plan) -> None:
    """Plan the catalogue, the disclosures, the online items and the requests."""
    _catalogue(plan)
    plan.sample(_by_calendar(plan))
    _special(plan)
    _online(plan)
    _requests(plan)


def _catalogue(plan: Plan) -> None:
    count = len(chapters("openness")["catalogue"])
    for place in range(count):
        record = o.entry(place)
        if place < count - 4:
            plan.add(FIRST + timedelta(days=place % 5), o.in_force(record, LAST, plan.catalogue))
        elif place < count - 2:
            plan.add(FIRST, o.revised(record, LAST, dropped=place % 2 == 0))
        else:
            plan.add(FIRST, o.abolished(record))
    plan.add(date(2025, 3, 3), o.dropped(o.entry(0)))
    plan.stop(
        "entry", {"DRAFT": 1, "IN_REVIEW": 2, "TO_SIGN": 2}, lambda _s, _d: o.settled(o.entry(4))
    )
    plan.stop("entry", {"REVISING": 400}, lambda _s, _d: o.revised(o.entry(7), LAST))


def _by_calendar(plan: Plan) -> Iterator[tuple[date, Life]]:
    for place, told in enumerate(chapters("openness")["items"]):
        months = _MONTHS[told["every"]]
        times = _VILLAGES if "{v}" in told["title"] and told["every"] == "quarter" else 1
        day = date(2024, 1, 4)
        while day < LAST:
            for village in range(times):
                seed = f"item {place} {day} {village}"
                yield day, _opened(plan, seed, told, day, village if times > 1 else None)
            day = months_later(day, months)


def _opened(plan: Plan, seed: str, told: Mapping[str, Any], day: date, village: int | None) -> Life:
    """A matter of the calendar is opened, under its entry of the catalogue."""
    teller = Teller(f"{seed} end")
    last = day - timedelta(days=5)
    names = chapters("office")["lore"]["villages"]
    words = {"y": str(last.year), "q": str((last.month + 2) // 3), "m": str(last.month)}
    if village is not None:
        words["v"] = names[(village * 5 + day.year) % len(names)]
    made = life.item(seed, told, day, **words)
    entry = plan.catalogue.get(told.get("entry", ""))
    tied = tuple(plan.promises[-6:]) if told.get("ties") else ()
    record = replace(made.record, catalogue_item=entry, commitments=tied)
    made = replace(made, record=record)
    if told.get("notice"):
        yield from life.noticed(made, removed=teller.often(70))
    elif teller.often(4):
        yield from life.updated(made)
    else:
        yield from life.published(made)


def _plain(seed: str, day: date, place: int = 5) -> life.Item:
    return life.item(seed, chapters("openness")["items"][place], day)


def _special(plan: Plan) -> None:
    why = d.WithdrawalReason
    for place, (day, reason) in enumerate(
        (
            (date(2024, 5, 13), why.PRIVACY),
            (date(2025, 3, 10), why.ERROR),
            (date(2025, 9, 8), why.PRIVACY),
            (date(2026, 2, 2), why.ORDERED),
            (date(2026, 6, 15), why.PRIVACY),
        )
    ):
        made = _plain(f"withdrawn {place}", day, 0)
        plan.add(day, life.withdrawn(made, reason, again=place == 1))
    for place in range(9):
        day = date(2024 + place // 3, 2 + place % 3 * 3, 14)
        plan.add(day, life.not_disclosed(life.withheld(f"withheld {place}", day, place % 3)))
    for day in (date(2024, 8, 5), date(2025, 8, 4), date(2026, 8, 3)):
        plan.add(day, life.secrecy_refused(_plain(f"refused {day}", day)))
        plan.add(day, life.escalated(_plain(f"asked {day}", day, 6)))
    plan.add(date(2026, 4, 13), life.noticed(_plain("down", date(2026, 4, 13), 2)))
    plan.spread("void item", 3, lambda s, x: life.voided(_plain(s, x)))
    plan.stop("item", _REVIEWS, lambda s, x: life.published(_plain(s, x, 8)), each=2)
    plan.stop("item", {"ESCALATED": 5}, lambda s, x: life.escalated(_plain(s, x, 6)))
    plan.stop("item", {"REFUSAL_TO_SIGN": 4}, lambda s, x: life.secrecy_refused(_plain(s, x)))
    plan.stop("notice", {"NOTICE_CLOSED": 32, "PUBLISHED": 24}, _notice, each=2)


def _notice(seed: str, day: date) -> Life:
    return life.noticed(_plain(seed, day, 2))


def _online(plan: Plan) -> None:
    for place in range(len(chapters("openness")["online"])):
        day = date(2024, 4, 9)
        while day < LAST:
            seed = f"online {place} {day}"
            met = not Teller(seed).often(18)
            end = "propose_clue" if day == date(2025, 7, 9) and place == 1 else "explain"
            met = met and end == "explain"
            plan.add(day, o.online(o.measured(seed, day, place, met=met), end))
            day = months_later(day, 3)
    short = lambda seed, day: o.online(o.measured(seed, day, 2, met=False))  # noqa: E731
    plan.stop("online", {"DRAFT": 1, "IN_REVIEW": 2, "NOT_MET": 4}, short)
    day = date(2025, 2, 11)
    plan.add(day, o.unneeded(o.measured("void", day, 0, met=True)))
    plan.add(day, o.online(o.measured("short", day, 1, met=False), "explain"))


def _requests(plan: Plan) -> None:
    before = LAST - timedelta(days=70)
    every = len(chapters("papers")["requests"])

    def usual(seed: str, day: date) -> Life:
        return r.answered(r.asked(seed, day, int(seed.rsplit(maxsplit=1)[-1]) % every))

    plan.spread("request", 34, usual)
    plan.spread("unclear", 5, lambda s, x: r.corrected(r.asked(s, x, 1)), last=before)
    plan.spread(
        "silent", 2, lambda s, x: r.corrected(r.asked(s, x, 9), abandoned=True), last=before
    )
    plan.spread(
        "third", 4, lambda s, x: r.consulted(r.asked(s, x, 3), "ask_third_party"), last=before
    )
    plan.spread(
        "agency", 2, lambda s, x: r.consulted(r.asked(s, x, 1), "ask_co_agency", silent=True),
        last=before,
    )  # fmt: skip
    plan.spread("long", 4, lambda s, x: r.extended(r.asked(s, x, 0)), last=before)
    plan.spread(
        "again", 2, lambda s, x: r.repeated(r.asked(s, x, 1), r.asked(s, x, 1)), last=before
    )
    plan.spread("gone", 2, lambda s, x: r.withdrawn(r.asked(s, x, 2)), last=before)
    plan.spread("void", 2, lambda s, x: r.voided(r.asked(s, x, 2)))
    _attacked(plan)
    _pending(plan)


def _attacked(plan: Plan) -> None:
    result = a.ProceedingResult
    for day, event, end in (
        (date(2024, 6, 3), "reconsider", result.UPHELD),
        (date(2025, 4, 7), "reconsider", result.REDO),
        (date(2025, 10, 13), "sue", result.UPHELD),
        (date(2026, 3, 9), "reconsider", result.CHANGED),
    ):
        plan.add(day, r.attacked(r.asked(f"attacked {day}", day, 1), event, end))


def _pending(plan: Plan) -> None:
    def usual(seed: str, day: date) -> Life:
        return r.answered(r.asked(seed, day, 1))

    plan.stop("asked", {"REGISTERED": 1, "RECEIVED": 3, "REPLY_DRAFT": 20, "REVIEW": 21}, usual)
    plan.stop("asked", {"SIGNED": 22, "REPLIED": 24}, usual)
    plan.stop("asked", {"CORRECTION_ASKED": 8}, lambda s, x: r.corrected(r.asked(s, x, 1)))
    plan.stop(
        "asked", {"THIRD_PARTY": 9}, lambda s, x: r.consulted(r.asked(s, x, 3), "ask_third_party")
    )
    plan.stop(
        "asked", {"CO_AGENCY": 9}, lambda s, x: r.consulted(r.asked(s, x, 1), "ask_co_agency")
    )
    plan.stop("asked", {"EXTENDED": 22}, lambda s, x: r.extended(r.asked(s, x, 0)))
    upheld = a.ProceedingResult.UPHELD
    plan.stop(
        "fought",
        {"IN_RECONSIDERATION": 75},
        lambda s, x: r.attacked(r.asked(s, x, 1), "reconsider", upheld),
    )
    plan.stop(
        "fought", {"IN_LITIGATION": 78}, lambda s, x: r.attacked(r.asked(s, x, 1), "sue", upheld)
    )
