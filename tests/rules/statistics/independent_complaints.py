"""The second computation of the statistics: complaints (S13 … S26)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from tests.rules.statistics.counting import (
    Ledger,
    Rows,
    Span,
    Told,
    by,
    day_of,
    number,
    percent,
    rate,
    rounded,
    said,
)

NAMED = ("REAL_NAME", "CONFIDENTIAL")
NOT_OWN = ("RETURNED", "TRANSFERRED", "DISCIPLINE", "WITHDRAWN", "MERGED")
"""“Excluding RETURNED, TRANSFERRED, DISCIPLINE, WITHDRAWN, MERGED secondary.”"""
SETTLED = ("REPLIED", "FOLLOWED_UP", "CLOSED", "IN_REVIEW_UP", "FINAL")
SOLVABLE = ("HELP", "COMPLAINT", "REPORT", "APPEAL", "DISHONESTY")
GRADES = {
    "VERY_GOOD": "非常满意",
    "GOOD": "满意",
    "FAIR": "基本满意",
    "BAD": "不满意",
    "VERY_BAD": "非常不满意",
}
Found = Iterator[tuple[str, dict[str, Told]]]


def complaints(office: Ledger, span: Span) -> Found:
    """All of S13 … S26."""
    rows = office.rows("complaint")
    for part in (received, notices, handling, durations, contacts, ratings, findings):
        yield from part(office, rows, span)


def named(r: Any) -> bool:
    return r.identity_mode is not None and r.identity_mode.value in NAMED


def due_in_force(r: Any) -> date | None:
    """“Incl. approved extensions, approval dated ≤ previous due”: a later one does not count."""
    approved = [e for e in r.extensions if e.decision.value == "APPROVED"]
    due = approved[0].old_due_on if approved else r.due_on
    for extension in approved:
        if extension.decided_on is None or extension.decided_on > due:
            return due
        due = extension.new_due_on
    return due


def answered(r: Any, span: Span) -> bool:
    """Whether it stands answered at the freeze; reopened, it does not."""
    return r.state.value in SETTLED and span.known(r.replied_on)


def received(office: Ledger, rows: Rows, span: Span) -> Found:
    """S13, S25."""
    new = [(i, r) for i, r in rows if span.holds(day_of(r.received_at))]
    yield (
        "S13",
        {
            "投诉件次": number(i for i, _ in new),
            "投诉件数": number(i for i, r in new if r.state.value != "MERGED"),
            **by(
                "按渠道", new, lambda r: office.label("channel", r.channel) if r.channel else "未填"
            ),
            **by("按诉求类型", new, lambda r: r.category.label if r.category else "内容已密封"),
            **by("按领域", new, lambda r: office.label("domain", r.domain) if r.domain else None),
            **by("按村（社区）", new, lambda r: r.place_unit or "未填"),
            **by("按实名类型", new, lambda r: said(r.identity_mode)),
        },
    )
    yield "S25", {"实名率": rate((i for i, r in new if named(r)), (i for i, _ in new))}


def notices(_office: Ledger, rows: Rows, span: Span) -> Found:
    """S14."""
    due = [
        (i, r) for i, r in rows
        if r.route and r.route.value in ("ACCEPT", "REJECT") and named(r)
        and r.rule_set.value != "HOTLINE" and span.holds(r.notice_due_on)
    ]  # fmt: skip
    told = [i for i, r in due if r.notified_on and r.notified_on <= r.notice_due_on]
    yield "S14", {"受理告知及时率": rate(told, (i for i, _ in due))}


def handling(_office: Ledger, rows: Rows, span: Span) -> Found:
    """S15, S16, S18, S19."""
    own = [(i, r) for i, r in rows if r.state.value not in NOT_OWN]
    due = [(i, r) for i, r in own if span.holds(due_in_force(r))]
    every = [i for i, _ in due]
    in_time = [i for i, r in due if answered(r, span) and r.replied_on <= due_in_force(r)]
    yield "S15", {"按期办结率": rate(in_time, every)}
    new = [(i, r) for i, r in own if span.holds(day_of(r.received_at))]
    mine = [(i, r) for i, r in new if r.state.value != "REJECTED"]
    yield "S16", {"办结率": rate((i for i, r in mine if answered(r, span)), (i for i, _ in mine))}
    longer = [i for i, r in due if any(e.decision.value == "APPROVED" for e in r.extensions)]
    yield "S18", {"延期率": rate(longer, every)}
    open_ = [
        i for i, r in own
        if r.state.value != "REJECTED" and not answered(r, span)
        and due_in_force(r) is not None
        and due_in_force(r) < span.cutoff and due_in_force(r) <= span.end
    ]  # fmt: skip
    late = [
        i for i, r in own
        if answered(r, span) and span.holds(r.replied_on)
        and due_in_force(r) is not None and r.replied_on > due_in_force(r)
    ]  # fmt: skip
    yield "S19", {"未办结超期": number(open_), "已办结超期": number(late)}


def durations(office: Ledger, rows: Rows, span: Span) -> Found:
    """S17: working days from receipt to reply, of what was answered in the period."""
    days = sorted(
        office.working_days(day_of(r.received_at), r.replied_on)
        for _, r in rows
        if r.state.value not in NOT_OWN and answered(r, span)
        and span.holds(r.replied_on) and r.received_at
    )  # fmt: skip
    if not days:
        yield "S17", {"平均办理时长": Told(None), "办理时长中位数": Told(None)}
        return
    half = len(days) // 2
    middle = days[half] if len(days) % 2 else Decimal(days[half - 1] + days[half]) / 2
    yield (
        "S17",
        {
            "平均办理时长": Told(rounded(Decimal(sum(days)) / len(days))),
            "办理时长中位数": Told(rounded(Decimal(middle))),
        },
    )


def contacts(_office: Ledger, rows: Rows, span: Span) -> Found:
    """S20."""
    due = [
        (i, r) for i, r in rows
        if named(r) and r.state.value not in NOT_OWN and span.holds(r.contact_due_on)
    ]  # fmt: skip
    quick = [i for i, r in due if r.contacts and day_of(r.contacts[0].at) <= r.contact_due_on]
    yield "S20", {"响应率": rate(quick, (i for i, _ in due))}


def ratings(office: Ledger, rows: Rows, span: Span) -> Found:
    """S21, S22, S26."""
    calls = [(i, r, f) for i, r in rows for f in r.followups if span.holds(day_of(f.at))]
    asked = [
        (i, f) for i, r, f in calls
        if f.reached and (r.category is None or r.category.value in SOLVABLE)  # None: sealed
        and not (r.outcome and r.outcome.value == "NOT_TRUE")
    ]  # fmt: skip
    yield "S21", {"解决率": rate((i for i, f in asked if f.solved), (i for i, _ in asked))}
    valid = [(i, f) for i, r, f in calls if named(r) and f.reached and f.satisfaction]
    good = [i for i, f in valid if f.satisfaction.value in ("VERY_GOOD", "GOOD", "FAIR")]
    should = [
        (i, r) for i, r in rows
        if named(r) and r.state.value not in ("MERGED", "WITHDRAWN") and span.holds(r.replied_on)
    ]  # fmt: skip
    reached = [i for i, r in should if any(f.reached for f in r.followups)]
    yield (
        "S22",
        {
            "群众满意率": rate(good, (i for i, _ in valid)),
            **{
                f"评价：{label}": number(i for i, f in valid if f.satisfaction.value == grade)
                for grade, label in GRADES.items()
            },
            "回访率": rate(reached, (i for i, _ in should)),
        },
    )
    yield "S26", {"差评整改率": _rectified(office, rows, span)}


def _rectified(office: Ledger, rows: Rows, span: Span) -> Told:
    """“Bad ratings rectified ≤ 15 WD / bad ratings due.”"""
    due, mended = [], []
    for i, r in rows:
        for place, call in enumerate(r.followups):
            if not (call.reached and call.satisfaction
                    and call.satisfaction.value in ("BAD", "VERY_BAD")):  # fmt: skip
                continue
            until = office.working_days_later(day_of(call.at), 15)
            if not span.holds(until):
                continue
            due.append(i)
            later = [f for f in r.followups[place + 1 :] if day_of(f.at) <= until]
            if any(_content(f) for f in later):
                mended.append(i)
    return Told(percent(len(mended), len(due)))


def _content(call: Any) -> bool:
    bad = call.satisfaction is not None and call.satisfaction.value in ("BAD", "VERY_BAD")
    return call.reached and call.solved and not bad


def findings(_office: Ledger, rows: Rows, span: Span) -> Found:
    """S23, S24."""
    by_id = dict(rows)
    new = [(i, r) for i, r in rows if span.holds(day_of(r.received_at))]
    single = [(i, r) for i, r in new if r.state.value != "MERGED"]

    def repeated(r: Any) -> bool:
        for link in r.links:
            other = by_id.get(link.other)
            if link.kind.value != "REPEAT" or link.undone_at or other is None:
                continue
            closed = getattr(other, "closed_on", None)
            if closed and 0 <= (day_of(r.received_at) - closed).days <= 90:
                return True
        return False

    yield "S23", {"重复投诉率": rate((i for i, r in single if repeated(r)), (i for i, _ in single))}
    checked = [
        (i, r) for i, r in rows
        if r.verified and r.state.value not in NOT_OWN and span.holds(r.replied_on)
    ]  # fmt: skip
    every = [i for i, _ in new]
    yield (
        "S24",
        {
            "退单率": rate((i for i, r in new if r.state.value == "RETURNED"), every),
            "不受理率": rate((i for i, r in new if r.state.value == "REJECTED"), every),
            "属实率": rate(
                (i for i, r in checked if r.verified.value in ("TRUE", "PARTLY")),
                (i for i, _ in checked),
            ),
        },
    )
