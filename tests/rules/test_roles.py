"""The matrix of who may do what, row by row."""

from dataclasses import replace

import pytest

from zwcx_desktop.records import commitment
from zwcx_desktop.records.kind import Role, Sealing, Sensitivity
from zwcx_desktop.records.office import UserStatus
from zwcx_desktop.rules.roles import (
    Action,
    may,
    may_create,
    may_read_audit,
    may_see,
    may_see_class,
    role_labels,
    seen_by_everyone,
)

OPEN = commitment.KIND
SEALED = replace(
    OPEN,
    seal=Sealing(
        secret=dict,
        conceal=lambda record: (record, None),
        reveal=lambda record, _secret: record,
        restricted=lambda _record: False,
    ),
)
BESIDE = replace(OPEN, beside_complaints=True)
WHO = ["clerk", "reviewer", "secrecy", "head", "admin", "auditor"]


def yes(row: str) -> list[bool]:
    return [mark == "✔" for mark in row.split()]


@pytest.mark.parametrize(
    ("action", "row"),
    [
        (Action.DRAFT, "✔ ✔ – – – –"),
        (Action.REGISTER_COMPLAINT, "✔ – – – – –"),
        (Action.SEE_COMPLAINTS, "✔ ✔ – ✔ – –"),
        (Action.SEE_PERSONAL, "✔ ✔ ✔ ✔ – –"),
        (Action.UNSEAL, "– – – ✔ – –"),
        (Action.EXCHANGE_BATCHES, "✔ ✔ – ✔ – –"),
        (Action.ADJUST_WORDING, "– – – ✔ – –"),
        (Action.ADMINISTER, "– – – – ✔ –"),
        (Action.READ_AUDIT, "– – – ✔ – ✔"),
        (Action.READ_OWN_AUDIT, "✔ ✔ ✔ ✔ ✔ ✔"),
    ],
)
def test_matrix(town, action, row):
    assert [may(town.user(who), action) for who in WHO] == yes(row)


@pytest.mark.parametrize(
    ("asked", "row"),
    [
        (lambda u: may_see(u, OPEN), "✔ ✔ ✔ ✔ ✔ ✔"),
        (lambda u: may_see(u, SEALED), "✔ ✔ – ✔ – –"),
        (lambda u: may_see(u, BESIDE), "✔ ✔ – ✔ – –"),
        (lambda u: may_see(u, replace(OPEN, personal=True)), "✔ ✔ ✔ ✔ – –"),
        (lambda u: may_create(u, OPEN), "✔ ✔ – – – –"),
        (lambda u: may_create(u, SEALED), "✔ – – – – –"),
        (lambda u: may_create(u, BESIDE), "✔ – – – – –"),
        (lambda u: may_see_class(u, Sensitivity.INTERNAL), "✔ ✔ ✔ ✔ ✔ ✔"),
        (lambda u: may_see_class(u, Sensitivity.PERSONAL), "✔ ✔ ✔ ✔ – –"),
        (lambda u: may_see_class(u, Sensitivity.SEALED), "– – – – – –"),
        (may_read_audit, "– – – ✔ – ✔"),
    ],
)
def test_questions_of_the_screens(town, asked, row):
    assert [asked(town.user(who)) for who in WHO] == yes(row)


def test_an_administrator_stays_blind_whatever_else_he_is(town):
    both = replace(town.user("admin"), roles=frozenset({Role.ADMIN, Role.LEADER}))
    assert may(both, Action.ADMINISTER)
    assert not may(both, Action.SEE_COMPLAINTS)
    assert not may(both, Action.UNSEAL)
    assert not may_see_class(both, Sensitivity.PERSONAL)


@pytest.mark.parametrize("status", [s for s in UserStatus if s is not UserStatus.ACTIVE])
def test_an_account_out_of_use_may_nothing(town, status):
    gone = replace(town.user("head"), status=status)
    assert not any(may(gone, action) for action in Action)
    assert not may_see(gone, OPEN)


def test_what_not_everyone_sees_is_not_named_elsewhere():
    assert seen_by_everyone(OPEN)
    assert not seen_by_everyone(SEALED)


def test_role_labels_keep_the_order_of_the_matrix(town):
    both = replace(town.user("clerk"), roles=frozenset({Role.LEADER, Role.CLERK}))
    assert role_labels(both) == "录入员、负责人"
