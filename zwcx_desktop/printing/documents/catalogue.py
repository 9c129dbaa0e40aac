"""Which documents there are, of what they are made, and when they may be printed and issued."""

from collections.abc import Mapping
from types import MappingProxyType

from zwcx_desktop.printing.documents import plain, tasks
from zwcx_desktop.printing.documents.catalogue_commitments import COMMITMENT_FORMS
from zwcx_desktop.printing.documents.catalogue_complaints import COMPLAINT_FORMS
from zwcx_desktop.printing.documents.catalogue_integrity import INTEGRITY_FORMS
from zwcx_desktop.printing.documents.catalogue_office import OFFICE_FORMS
from zwcx_desktop.printing.documents.catalogue_openness import OPENNESS_FORMS
from zwcx_desktop.printing.documents.catalogue_oversight import OVERSIGHT_FORMS
from zwcx_desktop.printing.documents.catalogue_requests import REQUEST_FORMS
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.task import TaskState

__all__ = ["BESIDE", "CATALOGUE", "Form"]

_FORMS = (
    Form(
        "D28",
        "政务诚信建设任务分解表",
        "task",
        tasks.task_table,
        frozenset(TaskState),
        many=True,
    ),
    Form("P00", "记录单", "", plain.record_sheet, frozenset(), editable=False),
    Form("P01", "清单", "", plain.record_list, frozenset(), many=True),
)
_ALL = (
    *_FORMS,
    *COMMITMENT_FORMS,
    *COMPLAINT_FORMS,
    *INTEGRITY_FORMS,
    *OFFICE_FORMS,
    *OPENNESS_FORMS,
    *OVERSIGHT_FORMS,
    *REQUEST_FORMS,
)

CATALOGUE: Mapping[str, Form] = MappingProxyType(
    {form.code: form for form in sorted(_ALL, key=lambda form: form.code)}
)

BESIDE: Mapping[str, str] = MappingProxyType(
    {"D29": "统计报表", "D34": "离线数据交接单、同步回执单", "D37": "恢复密钥封存单"}
)
"""Titles of the documents that are made of figures, batches and keys, not of records."""
