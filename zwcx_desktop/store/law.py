"""What the desk asks of the rules: who may see what, who is recused, the facts around a record."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from zwcx_desktop.assets import asset
from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.handing import Work
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Kind, Record, State
from zwcx_desktop.records.office import Office, User
from zwcx_desktop.rules import recusal, roles
from zwcx_desktop.rules.calendar import Calendar, Deadline, read_calendar
from zwcx_desktop.rules.deadlines import (
    DeadlineRules,
    RuleFile,
    Urgency,
    read_deadline_rules,
    urgency,
)
from zwcx_desktop.rules.facts import OfficeFacts, no_record, nothing_open, open_to_all
from zwcx_desktop.rules.packages import BadPackage, Package, PackageKind, content_of
from zwcx_desktop.rules.profile import FALLBACK, Profile, completed, read_profiles
from zwcx_desktop.rules.schemes import SchemeFile, read_scheme_files
from zwcx_desktop.store.engine import Database


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The law as data: what the program ships, with what the city delivered in its place."""

    profiles: dict[str, Profile]
    calendar: Calendar
    deadlines: DeadlineRules
    schemes: dict[str, SchemeFile]

    @classmethod
    def read(cls) -> "Rulebook":
        """Return the rulebook from the program's own files."""
        return cls(
            read_profiles(asset("profiles")),
            read_calendar(asset("calendars")),
            read_deadline_rules(asset("rules/deadlines.json")),
            read_scheme_files(asset("rules")),
        )

    def present(self, kind: PackageKind, name: str) -> Any | None:
        """Return the content in force of what a package may replace; None when there is none.

        Templates lie beside each other by their first day, so none stands in another's place.
        """
        if kind is PackageKind.PROFILE:
            return self.profiles.get(name)
        if kind is PackageKind.RULES:
            return RuleFile(self.deadlines.version, self.deadlines.all())
        if kind is PackageKind.SCHEME:
            return self.schemes.get(name)
        year = self.calendar.years.get(int(name)) if name.isdigit() else None
        return year if kind is PackageKind.CALENDAR else None

    def with_packages(self, packages: Iterable[Package], today: date) -> "Rulebook":
        """Return this rulebook with *packages* in force where their version is higher.

        A city profile waits for its first day; rules and years say themselves when they apply.
        """
        book = self
        for package in sorted(packages, key=lambda p: p.version):
            if package.kind is not PackageKind.PROFILE or package.valid_from <= today:
                book = book._with(package)
        return book

    def _with(self, package: Package) -> "Rulebook":
        kind = package.kind
        present = self.present(kind, package.id)
        if present is not None and present.version >= package.version:
            return self
        try:
            content = content_of(package)
        except BadPackage:
            # Kept under an earlier program; what it replaced is better than no office at all.
            return self
        if kind is PackageKind.PROFILE:
            profiles = completed([*self.profiles.values(), content])
            return replace(self, profiles=profiles)
        if kind is PackageKind.RULES:
            return replace(self, deadlines=self.deadlines.revised(content))
        if kind is PackageKind.CALENDAR:
            return replace(self, calendar=self.calendar.revised([content]))
        if kind is PackageKind.SCHEME:
            return replace(self, schemes={**self.schemes, package.id: content})
        return self


def read_packages(database: Database) -> tuple[Package, ...]:
    """Return every package the office ever took from its city."""
    rows = database.rows(
        "SELECT kind, id, version, name, valid_from, content FROM law_package ORDER BY version"
    )
    return tuple(
        Package(PackageKind(kind), name_id, version, name, date.fromisoformat(first), content)
        for kind, name_id, version, name, first, content in rows
    )


class Law:
    """The rulebook as it applies to one office."""

    def __init__(self, rulebook: Rulebook, office: Office) -> None:
        self._office = office
        self._book = rulebook
        profiles = rulebook.profiles
        self.profile = profiles.get(office.organization.profile_id, profiles[FALLBACK])
        self._deadlines = self.profile.adapt(rulebook.deadlines)

    def may_see(self, user: User, kind: Kind[Any]) -> bool:
        """Return whether *user* may see records of *kind* at all (§3.3)."""
        return roles.may_see(user, kind)

    def may_create(self, user: User, kind: Kind[Any]) -> bool:
        """Return whether *user* may write new records of *kind*."""
        return self.profile.offers(kind) and roles.may_create(user, kind)

    def barred(self, record: Record) -> frozenset[UserId]:
        """Return who must not know of *record* (信访工作条例 §§28, 30)."""
        return recusal.barred_users(record, self._office)

    def readers(self, record: Record) -> frozenset[UserId]:
        """Return who may read what *record* seals."""
        return recusal.readers(record, self._office)

    def knowers(self, record: Record) -> frozenset[UserId]:
        """Return who may know that restricted *record* exists."""
        return recusal.knowers(record, self._office)

    def unseal_needs_reason(self, user: User, record: Record) -> bool:
        """Return whether *user* must say why they open what *record* seals (§3.2 Complainant).

        Who registered a complaint wrote the identity down; anybody else gives a reason where the
        complainant asked for confidence or reports an offence, or the record is about an official.
        """
        mode = getattr(getattr(record, "identity_mode", None), "value", "")
        category = getattr(getattr(record, "category", None), "value", "")
        asked = mode == "CONFIDENTIAL" or category == "REPORT"
        return record.author != user.id and (asked or getattr(record, "subject_held", False))

    @property
    def edition(self) -> str:
        """What due dates were reckoned by, so that a change of it is noticed."""
        book = self._book
        years = ",".join(f"{y.year}.{y.version}" for y in book.calendar.years.values())
        profile = f"{self.profile.id}.{self.profile.version}"
        return f"{profile} {book.deadlines.version} {years}"

    @property
    def book(self) -> Rulebook:
        """The rulebook in force."""
        return self._book

    def flow_codes(self, kind: Kind[Any], record: Record) -> tuple[str, ...]:
        """Return where the city passes *record* on (§1.8); only the city acts by them."""
        return self.profile.flow_codes(kind.name, kind.flow(record))

    def facts(
        self,
        evidence: int,
        states: Callable[[RecordId], State | None],
        work: Callable[[UserId], Work] = nothing_open,
        restricted: Callable[[RecordId], bool] = open_to_all,
        records: Callable[[RecordId], Record | None] = no_record,
        *,
        exported: bool,
    ) -> OfficeFacts:
        """Return the facts around a record with *evidence* attachments."""
        return OfficeFacts(
            office=self._office,
            profile=self.profile,
            calendar=self._book.calendar,
            rules=self._deadlines,
            evidence=evidence,
            exported=exported,
            states=states,
            work=work,
            schemes={name: file.schemes for name, file in self._book.schemes.items()},
            restricted=restricted,
            records=records,
        )

    def is_workday(self, day: date) -> bool:
        """Return whether *day* is worked."""
        return self._book.calendar.is_workday(day)

    def settled(self, day: date) -> bool:
        """Whether a last day needs no second look: no calendar is missing and nothing rolled."""
        calendar = self._book.calendar
        return not (calendar.beyond(day) or calendar.may_have_rolled(day))

    def reckoned(self, kind: Kind[Any], record: Record) -> Mapping[date, Deadline]:
        """Return every last day that a rule sets in *record*, and how it came about.

        The record holds the days only. Reckoning them again tells the day before rolling, by which
        warnings go, and whether the calendar they need is still missing (暂定).
        """
        facts = self.facts(0, lambda _record: None, exported=False)
        with suppress(ClientError):
            kind.derive(record, facts)
        return facts.reckoned

    def urgency(self, deadline: Deadline, today: date) -> Urgency:
        """Return colour and words of *deadline* as seen *today*.

        Past the last calendar the working days left are not settled even where the date is.
        """
        calendar = self._book.calendar
        unsettled = deadline.tentative or calendar.beyond(deadline.nominal)
        return urgency(replace(deadline, tentative=unsettled), today, calendar)
