"""Which documents there are, of what they are made, and when they may be printed and issued."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from zwcx_desktop.printing.documents import (
    commitments,
    complaints,
    disclosures,
    plain,
    tasks,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.paper import Paper
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.commitment import CommitmentState
from zwcx_desktop.records.complaint import ComplaintState
from zwcx_desktop.records.disclosure import DisclosureState
from zwcx_desktop.records.kind import State
from zwcx_desktop.records.task import TaskState


def _always(_record: Any) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Form:
    """One document of the catalogue.

    Attributes:
        code: D01 …, also the template's code.
        kind: name of the record kind it is made of, "" when any kind has it.
        many: whether it is made of a list of records rather than of one.
        word: its series (文种字) when it carries a document number, else "".
        states: record states in which it may be issued; drafts are printed in any. A document of
            any kind is issued in every state but the kind's draft states.
        obstacle: says why a record cannot have this document at all, "" when it can.
        addressed: whether it names the complainant, so that the sealed identity is read.
        masked: whether it shows the complainant's identity masked, to those who may read it.
    """

    code: str
    title: str
    kind: str
    build: Callable[[Request], Paper]
    states: frozenset[State]
    many: bool = False
    word: str = ""
    obstacle: Callable[[Any], str] = _always
    addressed: bool = False
    masked: bool = False

    @property
    def needs_number(self) -> bool:
        """Whether it is issued under a document number (发文字号)."""
        return bool(self.word)

    def fits(self, kind: str) -> bool:
        """Whether records of *kind* have it."""
        return self.kind in ("", kind)

    def ready(self, kind: str, state: State) -> bool:
        """Whether it may be issued of a record of *kind* in *state*."""
        return state in self.states if self.kind else state not in KINDS[kind].draft_states

    def named(self, kind: str) -> str:
        """Return its title, with the name of *kind* where any kind has it: 公开承诺记录单."""
        return self.title if self.kind else f"{KINDS[kind].label}{self.title}"


def _not_public(record: Any) -> str:
    refused = record.state in {DisclosureState.NOT_DISCLOSED, DisclosureState.WITHDRAWN}
    return "本件不予公开或者已经撤回，不能制发公示。" if refused else ""


def _nobody_to_tell(record: Any) -> str:
    return "" if record.reachable else "匿名或者身份不清的来件不制发受理告知书。"


def _handed_over(record: Any) -> str:
    gone = record.state is ComplaintState.DISCIPLINE
    return "本件已移送纪检监察机关，本地只保留编号和日期。" if gone else ""


_COMMITMENT_SIGNED: frozenset[State] = frozenset(CommitmentState) - {
    CommitmentState.DRAFT,
    CommitmentState.IN_REVIEW,
    CommitmentState.TO_SIGN,
    CommitmentState.VOID,
}

_DISCLOSURE_SIGNED: frozenset[State] = frozenset(
    {
        DisclosureState.APPROVED,
        DisclosureState.PUBLISHED,
        DisclosureState.NOTICE_CLOSED,
        DisclosureState.NOT_DISCLOSED,
        DisclosureState.WITHDRAWN,
        DisclosureState.REMOVED,
    }
)
_COMPLAINT_ACCEPTED: frozenset[State] = frozenset(
    {
        ComplaintState.ACCEPTED,
        ComplaintState.ASSIGNED,
        ComplaintState.IN_PROGRESS,
        ComplaintState.EXT_PENDING,
    }
)

CATALOGUE: Mapping[str, Form] = MappingProxyType(
    {
        form.code: form
        for form in (
            Form(
                "D01",
                "公开承诺书",
                "commitment",
                commitments.public_commitment,
                _COMMITMENT_SIGNED,
                many=True,
                word="诺",
            ),
            Form(
                "D02",
                "公开承诺事项台账",
                "commitment",
                commitments.commitment_ledger,
                frozenset(CommitmentState),
                many=True,
            ),
            Form(
                "D07",
                "政府信息公开审查单",
                "disclosure",
                disclosures.review_sheet,
                _DISCLOSURE_SIGNED,
            ),
            Form(
                "D08",
                "公示",
                "disclosure",
                disclosures.public_notice,
                frozenset({DisclosureState.APPROVED, DisclosureState.PUBLISHED}),
                word="公",
                obstacle=_not_public,
            ),
            Form(
                "D11",
                "投诉举报登记表",
                "complaint",
                complaints.registration_form,
                frozenset(ComplaintState),
                obstacle=_handed_over,
                masked=True,
            ),
            Form(
                "D12",
                "受理告知书",
                "complaint",
                complaints.acceptance_notice,
                _COMPLAINT_ACCEPTED,
                word="告",
                obstacle=_nobody_to_tell,
                addressed=True,
            ),
            Form(
                "D28",
                "政务诚信建设任务分解表",
                "task",
                tasks.task_table,
                frozenset(TaskState),
                many=True,
            ),
            Form("P00", "记录单", "", plain.record_sheet, frozenset()),
            Form("P01", "清单", "", plain.record_list, frozenset(), many=True),
        )
    }
)
