"""Who must not see a record because it is about himself or his unit, and who may read a seal.

Law: 信访工作条例 §28 (recusal), §30 (a report never reaches the accused person or unit).
What an official is said to have done wrong is for leaders alone (class P3).
Domain model §3.3 rule 4, §3.2 Complainant. All functions want the record before concealment.
"""

from enum import Enum
from typing import Protocol, cast

from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Record, Role
from zwcx_desktop.records.office import Office, User


class Respondent(Protocol):
    """Whom a complaint is about."""

    @property
    def name(self) -> str:
        """The name as the complainant gave it."""
        ...

    @property
    def is_self_org(self) -> bool:
        """Whether it is this office, one of its units or one of its people."""
        ...

    @property
    def is_leader(self) -> bool:
        """Whether it is one of the office's leaders."""
        ...

    @property
    def user_id(self) -> UserId | None:
        """The account of the person, when he has one."""
        ...


class Complaint(Protocol):
    """What recusal reads of a complaint."""

    @property
    def author(self) -> UserId:
        """Who registered it."""
        ...

    @property
    def handler_id(self) -> UserId | None:
        """Who handles it."""
        ...

    @property
    def category(self) -> Enum | None:
        """What sort of complaint it is."""
        ...

    @property
    def identity_mode(self) -> Enum | None:
        """Whether the complainant is named, confidential or anonymous."""
        ...

    @property
    def respondents(self) -> tuple[Respondent, ...]:
        """Whom it is about."""
        ...


class Official(Protocol):
    """The official a dishonesty record is about."""

    @property
    def user_id(self) -> UserId | None:
        """The account of the person, when he has one."""
        ...


def barred(user: User, record: Record, office: Office) -> bool:
    """Whether *user* must not see that *record* exists."""
    return user.id in barred_users(record, office)


def barred_users(record: Record, office: Office) -> frozenset[UserId]:
    """Return everyone who is barred from *record*.

    - A respondent, linked by account or by name.
    - The head of a unit that is a respondent.
    - The office's principal when a report (检举控告) accuses the office as a whole. Ordinary
      complaints about its work are for him to answer.
    - The staff of a leader who is a respondent: the unit he heads and his own. Not whoever
      registered it, who knows it already, and not the other leaders, who have to handle it.
    - The official a dishonesty record is about.
    """
    official = _official(record)
    if official is not None:
        return frozenset({official.user_id} if official.user_id else ())
    complaint = _complaint(record)
    if complaint is None:
        return frozenset()
    out: set[UserId] = set()
    for respondent in complaint.respondents:
        persons = _persons(respondent, office)
        heads = _heads(respondent, complaint, office)
        out |= persons | heads
        if respondent.is_leader:
            out |= _staff_of(persons | heads, office) - {complaint.author}
    return frozenset(out)


def readers(record: Record, office: Office) -> frozenset[UserId]:
    """Return who may open what *record* seals: registrar, assigned handler, leaders.

    Never one who is barred, an administrator or an auditor. Where the complainant asked for
    confidence, or reports under his name, the handler works without the identity (domain model
    §3.2): he is no reader. Who registered an official's dishonesty reads it until it is taken up;
    from then on only leaders do.
    """
    named = {record.author} if _official(record) is None or not record.steps else set()
    complaint = _complaint(record)
    if complaint is not None and not _identity_kept_from_handler(complaint):
        named |= {complaint.handler_id} if complaint.handler_id else set()
    out = barred_users(record, office)
    return frozenset(
        user.id
        for user in office.users
        if user.employed
        and (user.id in named or Role.LEADER in user.roles)
        and not user.roles & {Role.ADMIN, Role.AUDITOR}
        and user.id not in out
    )


def knowers(record: Record, office: Office) -> frozenset[UserId]:
    """Return who may know that a restricted *record* exists: its readers, and who handles it.

    A handler from whom the identity is kept works with the clue he is given.
    """
    complaint = _complaint(record)
    handler = complaint.handler_id if complaint is not None else None
    fit = {
        user.id
        for user in office.users
        if user.id == handler and user.employed and not user.roles & {Role.ADMIN, Role.AUDITOR}
    }
    return readers(record, office) | (fit - barred_users(record, office))


def _official(record: Record) -> Official | None:
    if not hasattr(record, "subject_held"):
        return None
    return cast("Official | None", record.person)  # type: ignore[attr-defined]


def _complaint(record: Record) -> Complaint | None:
    """Return *record* as a complaint when it names respondents.

    Only that one attribute decides: a complaint that lacked another would fail loudly instead of
    being shown to everyone.
    """
    return cast("Complaint", record) if hasattr(record, "respondents") else None


def _identity_kept_from_handler(record: Complaint) -> bool:
    mode = getattr(record.identity_mode, "value", "")
    category = getattr(record.category, "value", "")
    return mode == "CONFIDENTIAL" or (category == "REPORT" and mode == "REAL_NAME")


def _persons(respondent: Respondent, office: Office) -> set[UserId]:
    if respondent.user_id:
        return {respondent.user_id}
    if not respondent.is_self_org:
        return set()
    wanted = respondent.name.strip()
    return {u.id for u in office.users if u.display_name and u.display_name in wanted}


def _heads(respondent: Respondent, record: Complaint, office: Office) -> set[UserId]:
    if not respondent.is_self_org or respondent.user_id:
        return set()
    named = [u for u in office.units if u.name and u.name in respondent.name]
    if named:
        return {u.head for u in named if u.head is not None}
    principal = office.organization.principal
    if principal is None or _persons(respondent, office):
        return set()
    whole_office_accused = getattr(record.category, "value", "") == "REPORT"
    return {principal} if respondent.is_leader or whole_office_accused else set()


def _staff_of(leaders: set[UserId], office: Office) -> set[UserId]:
    own = {u.unit for u in office.users if u.id in leaders and u.unit is not None}
    headed = {u.id for u in office.units if u.head in leaders}
    return {u.id for u in office.users if u.unit in own | headed and Role.LEADER not in u.roles}
