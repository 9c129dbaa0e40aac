"""Who may do what in the office, apart from a record's own workflow (domain model §3.3)."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Kind, Role, Sensitivity
from zwcx_desktop.records.office import User


class Action(Enum):
    """An action outside the workflow tables."""

    DRAFT = "draft"
    REGISTER_COMPLAINT = "register complaint"
    SEE_COMPLAINTS = "see complaints"
    SEE_PERSONAL = "see personal details"
    UNSEAL = "unseal a confidential identity"
    EXCHANGE_BATCHES = "create a batch, import a receipt"
    ISSUE = "issue a document, declare it or its number void"
    ADJUST_WORDING = "adjust the words of documents"
    ADMINISTER = "users, devices, profile, backup, calendar"
    READ_AUDIT = "read the audit log"
    READ_OWN_AUDIT = "read one's own lines of the audit log"


_OFFICERS = frozenset({Role.CLERK, Role.REVIEWER, Role.SECRECY_REVIEWER, Role.LEADER})
ALLOWED: Mapping[Action, frozenset[Role]] = {
    Action.DRAFT: frozenset({Role.CLERK, Role.REVIEWER}),
    Action.REGISTER_COMPLAINT: frozenset({Role.CLERK}),
    Action.SEE_COMPLAINTS: frozenset({Role.CLERK, Role.REVIEWER, Role.LEADER}),
    Action.SEE_PERSONAL: _OFFICERS,
    Action.UNSEAL: frozenset({Role.LEADER}),
    Action.EXCHANGE_BATCHES: frozenset({Role.CLERK, Role.REVIEWER, Role.LEADER}),
    Action.ISSUE: frozenset({Role.CLERK, Role.REVIEWER, Role.LEADER}),
    Action.ADJUST_WORDING: frozenset({Role.LEADER}),
    Action.ADMINISTER: frozenset({Role.ADMIN}),
    Action.READ_AUDIT: frozenset({Role.LEADER, Role.AUDITOR}),
    Action.READ_OWN_AUDIT: frozenset(Role),
}
"""The matrix of §3.3 for what no workflow row decides."""
BLIND = frozenset({Role.ADMIN, Role.AUDITOR})
"""Whoever has one of these never sees personal details, whatever else he is."""
_PERSONAL_ACTIONS = frozenset({Action.SEE_COMPLAINTS, Action.SEE_PERSONAL, Action.UNSEAL})


def may(user: User, action: Action) -> bool:
    """Whether *user* may do *action*.

    Whoever administers or audits never sees personal details, whatever else he is (rule 3).
    """
    if not user.active or (action in _PERSONAL_ACTIONS and user.roles & BLIND):
        return False
    return bool(ALLOWED[action] & user.roles)


def may_see(user: User, kind: Kind[Any]) -> bool:
    """Whether *user* may see records of *kind* at all; recusal narrows it further.

    What seals identities, or speaks of such records, is for those who handle complaints, what
    names applicants for the officers; the rest is the office's own work.
    """
    if kind.for_complaint_staff:
        return may(user, Action.SEE_COMPLAINTS)
    return may(user, Action.SEE_PERSONAL) if kind.personal else user.active


def seen_by_everyone(kind: Kind[Any]) -> bool:
    """Whether every role may see records of *kind*: what they are called may be told elsewhere."""
    return all(
        may_see(User(id=UserId(""), login="", display_name="", roles=frozenset({role})), kind)
        for role in Role
    )


def may_see_class(user: User, sensitivity: Sensitivity) -> bool:
    """Whether *user* may see values of that privacy class (§3.6).

    Sealed values are nobody's by role: their seal names the readers.
    """
    if sensitivity is Sensitivity.SEALED:
        return False
    return sensitivity is not Sensitivity.PERSONAL or may(user, Action.SEE_PERSONAL)


def may_create(user: User, kind: Kind[Any]) -> bool:
    """Whether *user* may start a record of *kind*."""
    return may(user, Action.REGISTER_COMPLAINT if kind.for_complaint_staff else Action.DRAFT)


def may_read_audit(user: User) -> bool:
    """Whether *user* may read the whole audit log; an administrator sees only his own lines."""
    return may(user, Action.READ_AUDIT)


def role_labels(user: User) -> str:
    """Return the user's roles as shown, such as “录入员、审核员”."""
    return "、".join(role.label for role in Role if role in user.roles)
