"""What the desk asks of the rules: who may see what, who is recused, the facts around a record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from zwcx_desktop.assets import asset
from zwcx_desktop.records.handing import Work
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Kind, Record, State
from zwcx_desktop.records.office import Office, User
from zwcx_desktop.records.workflow import Facts
from zwcx_desktop.rules import recusal, roles
from zwcx_desktop.rules.calendar import Calendar, Deadline, read_calendar
from zwcx_desktop.rules.deadlines import DeadlineRules, Urgency, read_deadline_rules, urgency
from zwcx_desktop.rules.facts import OfficeFacts, no_record, nothing_open, open_to_all
from zwcx_desktop.rules.profile import FALLBACK, Profile, read_profiles
from zwcx_desktop.rules.schemes import Schemes, read_schemes


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules shipped as data, read once."""

    profiles: dict[str, Profile]
    calendar: Calendar
    deadlines: DeadlineRules
    schemes: Schemes

    @classmethod
    def read(cls) -> "Rulebook":
        """Return the rulebook from the program's own files."""
        return cls(
            read_profiles(asset("profiles")),
            read_calendar(asset("calendars")),
            read_deadline_rules(asset("rules/deadlines.json")),
            read_schemes(asset("rules")),
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

    def facts(
        self,
        evidence: int,
        states: Callable[[RecordId], State | None],
        work: Callable[[UserId], Work] = nothing_open,
        restricted: Callable[[RecordId], bool] = open_to_all,
        records: Callable[[RecordId], Record | None] = no_record,
        *,
        exported: bool,
    ) -> Facts:
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
            schemes=self._book.schemes,
            restricted=restricted,
            records=records,
        )

    def is_workday(self, day: date) -> bool:
        """Return whether *day* is worked."""
        return self._book.calendar.is_workday(day)

    def urgency(self, due: date, today: date) -> Urgency:
        """Return colour and words of a due date as seen *today*.

        Past the last calendar that is loaded its working days are not settled yet (暂定).
        """
        calendar = self._book.calendar
        return urgency(Deadline(due, calendar.beyond(due), nominal=due), today, calendar)
