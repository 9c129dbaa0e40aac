"""All statistics of a quarter over 100,000 records, against reading and decoding the same bodies."""

import itertools
import random
import tempfile
import time
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec

from bench.big import COLUMNS
from bench.rows import Allowance, Row, pair
from bench.sample import MATTERS, PLACES, commitments, desks
from zwcx_desktop.records import KINDS, codec
from zwcx_desktop.records.commitment import CommitmentState, Outcome
from zwcx_desktop.records.complaint import (
    Category,
    Complaint,
    ComplaintState,
    Contact,
    ContactMode,
    FollowUp,
    IdentityMode,
    Route,
    Verified,
)
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.parts import Channel, Domain, Grade, Publication
from zwcx_desktop.rules.statistics import Period
from zwcx_desktop.sample.cast import CLERK

SIZE, DISTINCT = 100_000, 4_000
ALLOWED = 2.0
QUARTER = Period(date(2026, 7, 1), date(2026, 9, 30), date(2026, 9, 30))
FIRST, DAYS = date(2024, 7, 1), 870
"""The records stretch over two years and more, as a real office's do."""
PROSE = "该处长期无人处理，影响群众出行和日常生活，请尽快安排人员到现场核实并答复办理结果。" * 4


def rows():
    with counted_office(SIZE) as desk:

        def ours():
            assert desk.statistics.compute(QUARTER).figures["S13"][0].value > 0

        def floor():
            read = desk._session.database.rows("SELECT id, body FROM record WHERE state <> 'VOID'")
            decode = msgspec.json.decode
            assert len([decode(body) for _id, body in read]) == SIZE

        mine, other = pair(ours, floor, rounds=5)
        spent = min(_cpu(ours) for _ in range(3))
    yield Row(f"all statistics of a quarter, {SIZE:,} records", mine, other, "read, decode", 1)
    yield Allowance(f"CPU of the same, {SIZE:,} records", spent, ALLOWED)


def _cpu(work):
    began = time.process_time()
    work()
    return time.process_time() - began


@contextmanager
def counted_office(size):
    """Give the clerk's desk of an office where half of *size* records are complaints."""
    with (
        tempfile.TemporaryDirectory() as folder,
        desks(Path(folder) / "office").signed_in(CLERK) as desk,
    ):
        fill(desk._session.database, size)
        yield desk


def fill(database, size):
    """Put *size* records with a life behind them into *database*, past the desk."""
    dice = random.Random(7)
    bodies = {
        "commitment": [_body("commitment", r) for r in promised(min(size, DISTINCT) // 2, dice)],
        "complaint": [_body("complaint", r) for r in complained(min(size, DISTINCT) // 2, dice)],
    }
    endless = {kind: itertools.cycle(found) for kind, found in bodies.items()}
    kinds = itertools.cycle(bodies)
    marks = ", ".join("?" * (COLUMNS.count(",") + 1))
    with database.transaction():
        database._driver.executemany(
            f"INSERT INTO record ({COLUMNS}) VALUES ({marks})",
            (
                _row(n, kind, *next(endless[kind]))
                for n, kind in zip(range(size), kinds, strict=False)
            ),
        )
    database.checkpoint()


def promised(count, dice):
    """Yield commitments that were kept, kept late, broken, or are still running."""
    for place, record in enumerate(commitments(count)):
        due = FIRST + timedelta(days=dice.randrange(DAYS))
        fate = dice.choices(("kept", "late", "broken", "running"), (80, 8, 4, 8))[0]
        on = due + timedelta(days=dice.randint(1, 20) if fate == "late" else -dice.randint(0, 9))
        signed = due - timedelta(days=dice.randint(60, 300))
        done = {"state": CommitmentState.FULFILLED, "fulfilled_on": on, "closed_on": on}
        fates = {
            "kept": {**done, "outcome": Outcome.FULFILLED_ON_TIME},
            "late": {**done, "outcome": Outcome.FULFILLED_LATE},
            "broken": {
                "state": CommitmentState.UNFULFILLED, "outcome": Outcome.UNFULFILLED, "closed_on": on,
            },
            "running": {"state": CommitmentState.ACTIVE},
        }  # fmt: skip
        posted = Publication(channel="BULLETIN_BOARD", from_on=signed)
        yield replace(
            record, signed_on=signed, due_on=due, number=f"CN-{place}",
            publications=(posted,) if dice.random() < 0.9 else (), **fates[fate],
        )  # fmt: skip


def complained(count, dice):
    """Yield complaints answered in time or late, rated and called back about, or still open."""
    channels = [
        c.value for c in (Channel.HOTLINE_12345, Channel.VISIT, Channel.LETTER_BOX, Channel.PHONE)
    ]
    for place in range(count):
        came = FIRST + timedelta(days=dice.randrange(DAYS))
        due = came + timedelta(days=dice.choice((15, 30, 60)))
        replied = came + timedelta(days=dice.choices((9, 14, 28, 70), (50, 30, 15, 5))[0])
        named = dice.random() < 0.8
        answered = replied < date(2026, 11, 20)
        state = dice.choices(
            (ComplaintState.CLOSED, ComplaintState.RETURNED, ComplaintState.MERGED), (90, 5, 5)
        )[0]
        yield Complaint(
            state=state if answered else ComplaintState.IN_PROGRESS,
            number=f"TS-{place}",
            channel=dice.choices(channels, (60, 25, 5, 10))[0],
            received_at=_noon(came),
            identity_mode=IdentityMode.REAL_NAME if named else IdentityMode.ANONYMOUS,
            category=dice.choice(list(Category)),
            domain=dice.choice(list(Domain)).value,
            title=f"{dice.choice(PLACES)}{dice.choice(MATTERS)}问题",
            facts=PROSE,
            request="请尽快处理。",
            place=dice.choice(PLACES),
            place_unit=dice.choices(PLACES, range(8, 0, -1))[0],
            route=Route.ACCEPT,
            notice_due_on=came + timedelta(days=15) if named else None,
            notified_on=came + timedelta(days=dice.choice((2, 5, 12, 18))),
            contact_due_on=came + timedelta(days=1) if named else None,
            contacts=(Contact(at=_noon(came), by=UserId("u"), mode=ContactMode.PHONE),),
            due_on=due,
            replied_on=replied if answered else None,
            verified=dice.choice(list(Verified)) if answered else None,
            closed_on=replied if answered else None,
            followups=_calls(replied, dice) if answered and named else (),
        )


def _calls(replied, dice):
    grade = dice.choices(list(Grade), (30, 40, 18, 9, 3))[0]
    good = grade not in (Grade.BAD, Grade.VERY_BAD)
    call = FollowUp(
        by=UserId("u"), at=_noon(replied + timedelta(days=3)), mode=ContactMode.PHONE, reached=True,
        solved=good, satisfaction=grade,
    )  # fmt: skip
    again = replace(
        call, at=_noon(replied + timedelta(days=9)), solved=True, satisfaction=Grade.GOOD
    )
    return (call,) if good else (call, again)


def _noon(day):
    return datetime(day.year, day.month, day.day, 4, 0, tzinfo=UTC)


def _body(name, record):
    kind = KINDS[name]
    return record, kind.title(record), msgspec.json.encode(codec.dump(kind, record)).decode()


def _row(n, kind, record, title, body):
    values = {
        "n": n + 1, "id": f"01994f2e-7c00-7abc-8def-{n:012x}", "kind": kind, "rev": 3,
        "state": record.state.value, "number": f"{record.number}-{n:06d}", "title": title,
        "unit": "service", "due": (record.due_on or date.max).isoformat(), "open": 0, "author": CLERK,
        "created_at": "2026-01-01T01:00:00.000Z", "updated_at": f"2026-01-01T02:00:00.{n % 1000:03d}Z",
        "sync": "accepted", "restricted": 0, "sealed": 0, "cells": "{}", "body": body,
    }  # fmt: skip
    return tuple(values.get(name.strip(), "") for name in COLUMNS.split(","))
