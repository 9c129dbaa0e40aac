"""Which documents there are, of what they are made, and when they may be printed and issued."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from zwcx_desktop.printing.documents import disclosures, plain, tasks
from zwcx_desktop.printing.documents.catalogue_commitments import COMMITMENT_FORMS
from zwcx_desktop.printing.documents.catalogue_complaints import COMPLAINT_FORMS
from zwcx_desktop.printing.documents.catalogue_requests import REQUEST_FORMS
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.disclosure import DisclosureState
from zwcx_desktop.records.kind import State
from zwcx_desktop.records.task import TaskState

__all__ = ["CATALOGUE", "Form"]


def _not_public(record: Any) -> str:
    refused = record.state in {DisclosureState.NOT_DISCLOSED, DisclosureState.WITHDRAWN}
    return "本件不予公开或者已经撤回，不能制发公示。" if refused else ""


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
_FORMS = (
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
_ALL = (
    *_FORMS,
    *COMMITMENT_FORMS,
    *COMPLAINT_FORMS,
    *REQUEST_FORMS,
)

CATALOGUE: Mapping[str, Form] = MappingProxyType(
    {form.code: form for form in sorted(_ALL, key=lambda form: form.code)}
)
