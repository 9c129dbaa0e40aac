"""The documents of commitments."""

from typing import Any

from zwcx_desktop.printing.documents import changes, commitments, fulfilment
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.commitment import CommitmentState
from zwcx_desktop.records.kind import State

S = CommitmentState
_SIGNED: frozenset[State] = frozenset(S) - {S.DRAFT, S.IN_REVIEW, S.TO_SIGN, S.VOID}
_GIVEN: frozenset[State] = _SIGNED - {S.SIGNED}


def _unchanged(record: Any) -> str:
    return "" if changes.last_change(record) else "本承诺没有经批准的变更或者终止。"


def _nothing_owed(record: Any) -> str:
    change = changes.last_change(record)
    owed = change is not None and change.compensation_required
    return "" if owed else "本承诺没有经批准、需要补偿的变更或者终止。"


COMMITMENT_FORMS = (
    Form(
        "D01",
        "公开承诺书",
        "commitment",
        commitments.public_commitment,
        _SIGNED,
        many=True,
        word="诺",
    ),
    Form(
        "D02",
        "公开承诺事项台账",
        "commitment",
        commitments.commitment_ledger,
        frozenset(S),
        many=True,
    ),
    Form(
        "D03",
        "承诺兑现情况公示",
        "commitment",
        fulfilment.fulfilment_notice,
        _GIVEN,
        many=True,
        word="公",
        fresh=True,
    ),
    Form(
        "D04",
        "承诺变更（终止）公告",
        "commitment",
        changes.change_notice,
        _GIVEN,
        word="公",
        obstacle=_unchanged,
        acts=frozenset({"approve_change"}),
    ),
    Form(
        "D05",
        "补偿告知书",
        "commitment",
        changes.compensation_notice,
        _GIVEN,
        word="告",
        obstacle=_nothing_owed,
        acts=frozenset({"approve_change"}),
    ),
)
