"""Deadlines: rules as data, one function that computes, and what colour a due date has today.

Rules: resources/rules/deadlines.json, domain rules §3.5.1. Counting: 民法典 §§201–203.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path

from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.kind import Code
from zwcx_desktop.records.parts import time_is_up
from zwcx_desktop.rules.calendar import ONE_DAY, Calendar, Deadline
from zwcx_desktop.rules.files import DamagedRules, read_json


class Unit(Enum):
    """What a length counts. FIXED is a day of the year."""

    NATURAL_DAYS = "ND"
    WORKING_DAYS = "WD"
    MONTHS = "MONTH"
    FIXED = "FIXED"


class Roll(Enum):
    """What happens when the last day is not worked."""

    NONE = "NONE"
    NEXT_WORKING_DAY = "NEXT_WD"


class Colour(Code):
    """How near a due date is."""

    GREEN = "green", "从容"
    YELLOW = "yellow", "临近"
    ORANGE = "orange", "紧迫"
    RED = "red", "已超期"


@dataclass(frozen=True, slots=True)
class Extension:
    """By how much a deadline may be moved.

    Attributes:
        length: the most that may be granted in all, None when whoever ordered it decides.
        role: who grants it: a Role's value, or "ISSUER" for the body that gave the order.
        notify: whether the person concerned must be told, with the reason.
    """

    length: int | None
    unit: Unit
    role: str
    notify: bool = False


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """One row of domain rules §3.5.1.

    Attributes:
        start_event: the date the count starts from, by its field's name.
        length: how many units, 0 when each order names its own (`as_ordered`).
        fixed: month and day "MM-DD" of a yearly duty.
        suspend_events: what stops the count while it lasts.
        as_ordered: the order itself may name another length.
        warn_before: working days left at which a reminder appears.
        basis: the law or rule, as quoted to people.
        duty: False when it is the citizen's deadline, shown but never overdue for the office.
    """

    code: str
    name: str
    start_event: str
    length: int
    unit: Unit
    basis: str
    roll: Roll = Roll.NONE
    first_day_counts: bool = False
    suspend_events: tuple[str, ...] = ()
    max_extension: Extension | None = None
    as_ordered: bool = False
    fixed: str = ""
    warn_before: tuple[int, ...] = ()
    duty: bool = True
    valid_from: date = date.min
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Suspension:
    """A time that does not count: from the day after *sent* up to and including *answered*.

    The convention is ours: the sending day counts, the day the answer arrives does not.
    """

    sent: date
    answered: date


@dataclass(frozen=True, slots=True)
class Urgency:
    """What a due date means today.

    Attributes:
        days_left: working days left; negative natural days when overdue.
        words: the same for a person, so that colour is never the only sign.
    """

    colour: Colour
    days_left: int
    words: str


@dataclass(frozen=True, slots=True)
class RuleFile:
    """Rules as they are kept and delivered. The city's need not hold every rule."""

    version: int
    rules: tuple[DeadlineRule, ...]

    def fault(self) -> str:
        """Return how a rule contradicts itself, "" when none does."""
        for rule in self.rules:
            if (rule.unit is Unit.FIXED) != bool(rule.fixed) or rule.length < 0:
                return f"规则 {rule.code} 的长度或固定日期有误"
            if rule.length == 0 and rule.unit is not Unit.FIXED and not rule.as_ordered:
                return f"规则 {rule.code} 没有期限"
            if rule.valid_to is not None and rule.valid_to < rule.valid_from:
                return f"规则 {rule.code} 的有效期有误"
        return ""


class DeadlineNotAllowed(ClientError):
    """An extension or an ordered length that the rule does not allow."""


class DeadlineRules:
    """All rules, in all their versions, with a city's changes applied.

    Attributes:
        version: of the file they came in.
    """

    def __init__(self, rules: Iterable[DeadlineRule], version: int = 1) -> None:
        self.version = version
        self._versions: dict[str, list[DeadlineRule]] = {}
        for rule in sorted(rules, key=lambda r: r.valid_from):
            self._versions.setdefault(rule.code, []).append(rule)

    def codes(self) -> tuple[str, ...]:
        """Return the codes of all rules."""
        return tuple(self._versions)

    def all(self) -> tuple[DeadlineRule, ...]:
        """Return every version of every rule."""
        return tuple(rule for versions in self._versions.values() for rule in versions)

    def rule(self, code: str, start: date) -> DeadlineRule:
        """Return the version of rule *code* in force on *start*, else the oldest one.

        Raises:
            LookupError: there is no such rule.
        """
        versions = self._versions.get(code)
        if not versions:
            raise LookupError(f"no deadline rule {code!r}")
        in_force = [
            r
            for r in versions
            if r.valid_from <= start and (r.valid_to is None or start <= r.valid_to)
        ]
        return in_force[-1] if in_force else versions[0]

    def adapted(
        self, limits: Mapping[str, int | str], basis: str, since: date = date.min
    ) -> "DeadlineRules":
        """Return these rules with a city's own *limits* for what starts on or after *since*.

        A limit is a length or, for a yearly duty, its day "MM-DD". What started before keeps its
        own; *basis* names the city's document.
        """
        return DeadlineRules(
            (
                part
                for rule in self.all()
                for part in _adapted(rule, limits.get(rule.code), basis, since)
            ),
            self.version,
        )

    def revised(self, file: RuleFile) -> "DeadlineRules":
        """Return these rules with those of *file*, in all versions, in the place of their codes."""
        codes = {rule.code for rule in file.rules}
        kept = (rule for rule in self.all() if rule.code not in codes)
        return DeadlineRules([*kept, *file.rules], file.version)


def read_deadline_rules(path: Path) -> DeadlineRules:
    """Return the rules in the file at *path*.

    Raises:
        DamagedRules: the file is damaged or a rule contradicts itself.
    """
    found = read_json(path, RuleFile)
    if fault := found.fault():
        raise DamagedRules(path, fault)
    return DeadlineRules(found.rules, found.version)


def _adapted(
    rule: DeadlineRule, limit: int | str | None, basis: str, since: date
) -> tuple[DeadlineRule, ...]:
    if limit is None or (rule.valid_to is not None and rule.valid_to < since):
        return (rule,)
    own = replace(rule, basis=basis, valid_from=max(rule.valid_from, since))
    own = replace(own, fixed=limit) if isinstance(limit, str) else replace(own, length=limit)
    if since <= rule.valid_from:
        return (own,)
    return replace(rule, valid_to=since - ONE_DAY), own


def due(
    rule: DeadlineRule,
    start: date,
    calendar: Calendar,
    *,
    suspensions: tuple[Suspension, ...] = (),
    extension: int = 0,
    granted_on: date | None = None,
    ordered: int | None = None,
) -> Deadline:
    """Return the last day under *rule* counted from *start*.

    Args:
        rule: the rule in force.
        start: the day of the starting event; not counted (民法典 §201) unless the rule says so.
        calendar: the working days.
        suspensions: times that do not count.
        extension: what was granted, in the extension's unit; it is counted from the day before
            rolling, so that 60 and 30 natural days make 90.
        granted_on: the day it was granted, None where it is only asked how far one could reach.
        ordered: the length an order names, in the rule's unit.

    Raises:
        DeadlineNotAllowed: the extension or the ordered length is not allowed, or missing; or
            the extension was granted when the time was up.
    """
    length = _length(rule, ordered)
    paused = _paused(suspensions)
    if rule.unit is Unit.FIXED:
        nominal, sure = _next_fixed(rule.fixed, start), True
    else:
        first = start - ONE_DAY if rule.first_day_counts else start
        nominal, sure = _count(first, length, rule.unit, calendar, paused)
    if extension:
        unit = _extension_unit(rule, extension)
        _require_running(rule, _rolled(rule, nominal, calendar, sure=sure), granted_on)
        nominal, sure_too = _count(nominal, extension, unit, calendar, paused)
        sure = sure and sure_too
    return _rolled(rule, nominal, calendar, sure=sure)


def urgency(deadline: Deadline, today: date, calendar: Calendar) -> Urgency:
    """Return colour and words of *deadline* as seen on *today*.

    Warnings go by the day before rolling, overdue by the day after it. Above five working days
    is green, one or none is orange, anything between is yellow.
    """
    if today > deadline.value:
        days = (today - deadline.value).days
        return Urgency(Colour.RED, -days, f"已超期 {days} 天")
    left = calendar.working_days(today, deadline.nominal)
    if today == deadline.value:
        return Urgency(Colour.ORANGE, 0, "今天到期")
    if left == 0:
        return Urgency(Colour.ORANGE, 0, f"最迟 {_month_day(deadline.value)}办结")
    words = f"还有 {left} 个工作日" + ("（暂定）" if deadline.tentative else "")
    colour = Colour.ORANGE if left == 1 else Colour.YELLOW if left <= 5 else Colour.GREEN
    return Urgency(colour, left, words)


def _rolled(rule: DeadlineRule, nominal: date, calendar: Calendar, *, sure: bool) -> Deadline:
    if rule.roll is Roll.NONE:
        return Deadline(nominal, not sure, nominal)
    rolled = calendar.roll(nominal)
    return Deadline(rolled.value, rolled.tentative or not sure, nominal)


def _require_running(rule: DeadlineRule, first: Deadline, granted_on: date | None) -> None:
    if granted_on is not None and time_is_up(first.value, granted_on):
        raise DeadlineNotAllowed(
            f"“{rule.name}”已于 {first.value.isoformat()} 到期，不能再延期（{rule.basis}）。",
            "请尽快办结，并写明逾期原因。",
        )


def _length(rule: DeadlineRule, ordered: int | None) -> int:
    if ordered is None:
        if rule.as_ordered and rule.length == 0:
            raise DeadlineNotAllowed(f"“{rule.name}”没有统一期限。", "请填写文件要求的天数。")
        return rule.length
    if not rule.as_ordered:
        raise DeadlineNotAllowed(
            f"“{rule.name}”的期限由{rule.basis}规定，不能另定。", "请按规定的期限办理。"
        )
    if ordered < 1:
        raise DeadlineNotAllowed("期限至少为 1 天。", "请填写文件要求的天数。")
    return ordered


def _extension_unit(rule: DeadlineRule, extension: int) -> Unit:
    allowed = rule.max_extension
    if allowed is None:
        raise DeadlineNotAllowed(f"“{rule.name}”不能延期（{rule.basis}）。", "请在期限内办理。")
    if extension < 0 or (allowed.length is not None and extension > allowed.length):
        raise DeadlineNotAllowed(
            f"“{rule.name}”最多延长 {allowed.length} {_UNIT_WORDS[allowed.unit]}（{rule.basis}）。",
            "请减少延长的时间。",
        )
    return allowed.unit


_UNIT_WORDS = {
    Unit.NATURAL_DAYS: "日",
    Unit.WORKING_DAYS: "个工作日",
    Unit.MONTHS: "个月",
    Unit.FIXED: "",
}


def _paused(suspensions: Iterable[Suspension]) -> frozenset[date]:
    return frozenset(
        s.sent + ONE_DAY * n for s in suspensions for n in range(1, (s.answered - s.sent).days + 1)
    )


def _count(
    start: date, length: int, unit: Unit, calendar: Calendar, paused: frozenset[date]
) -> tuple[date, bool]:
    if unit is Unit.MONTHS:
        month_end = _add_months(start, length)
        lost = sum(start < d <= month_end for d in paused)
        return _walk(month_end, lost, paused), True
    if unit is Unit.NATURAL_DAYS:
        return _walk(start, length, paused), True
    day, left, sure = start, length, True
    while left > 0:
        day += ONE_DAY
        sure = sure and calendar.knows(day)
        left -= calendar.is_workday(day) and day not in paused
    return day, sure


def _walk(start: date, days: int, paused: frozenset[date]) -> date:
    day = start
    while days > 0:
        day += ONE_DAY
        days -= day not in paused
    return day


def _add_months(start: date, months: int) -> date:
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def _next_fixed(fixed: str, start: date) -> date:
    month, day = (int(part) for part in fixed.split("-"))
    this_year = date(start.year, month, day)
    return this_year if this_year >= start else date(start.year + 1, month, day)


def _month_day(day: date) -> str:
    return f"{day.month} 月 {day.day} 日"
