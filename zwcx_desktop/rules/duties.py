"""What an office is bound by whoever leads it: commitments in force, and money it owes.

Law: 优化营商环境条例 §31; 国发〔2016〕76号 五（四）.
"""

from collections.abc import Iterator

from zwcx_desktop.records.commitment import Commitment, CommitmentChange, CommitmentState, Decision
from zwcx_desktop.records.handing import Owed
from zwcx_desktop.records.ids import RecordId

S = CommitmentState
IN_FORCE = frozenset({S.SIGNED, S.ACTIVE, S.CLAIMED, S.CHANGE_REVIEW, S.PARTIAL, S.UNFULFILLED})
"""The word is given and not kept yet; a broken word still has to be made good."""
_NEVER_GIVEN = frozenset({S.DRAFT, S.IN_REVIEW, S.TO_SIGN, S.VOID})


def in_force(commitment: Commitment) -> bool:
    """Return whether the office is still bound by *commitment*."""
    return commitment.state in IN_FORCE


def owed_by(record_id: RecordId, commitment: Commitment) -> Iterator[Owed]:
    """Yield what the office still has to pay: contract sums not performed, compensation not paid.

    Amounts are in 分.
    """
    if commitment.state in _NEVER_GIVEN:
        return
    contract = commitment.contract
    for obligation in contract.obligations if contract else ():
        if obligation.amount and obligation.done_on is None:
            yield Owed(
                record=record_id,
                contract_no=contract.no if contract else "",
                counterparty=contract.counterparty if contract else "",
                what=obligation.text,
                due_on=obligation.due_on,
                amount=obligation.amount,
            )
    for change in commitment.changes:
        if _compensation_unpaid(change):
            yield Owed(
                record=record_id,
                contract_no=contract.no if contract else "",
                counterparty=commitment.promisee_name,
                what="依法变更承诺的补偿",
                due_on=change.compensation_due,
                amount=change.compensation_amount,
            )


def _compensation_unpaid(change: CommitmentChange) -> bool:
    approved = change.decision is Decision.APPROVED and change.compensation_required
    return approved and change.compensation_paid_on is None
