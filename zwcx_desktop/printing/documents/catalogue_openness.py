"""The documents of what is made public."""

from typing import Any

from zwcx_desktop.printing.documents import annual, catalogue_list, corrections, disclosures
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.catalogue_item import CatalogueState
from zwcx_desktop.records.disclosure import DisclosureState
from zwcx_desktop.records.kind import State

S = DisclosureState
_SIGNED: frozenset[State] = frozenset(
    {
        S.APPROVED,
        S.PUBLISHED,
        S.NOTICE_CLOSED,
        S.NOT_DISCLOSED,
        S.WITHDRAWN,
        S.REMOVED,
    }
)


def _not_public(record: Any) -> str:
    refused = record.state in {S.NOT_DISCLOSED, S.WITHDRAWN}
    return "本件不予公开或者已经撤回，不能制发公示。" if refused else ""


def _never_withdrawn(record: Any) -> str:
    return "" if record.withdrawals else "本件没有撤回过，不用制发更正（撤回）公告。"


OPENNESS_FORMS = (
    Form(
        "D06",
        "政务公开事项目录",
        "catalogue_item",
        catalogue_list.openness_catalogue,
        frozenset({CatalogueState.IN_FORCE}),
        many=True,
    ),
    Form(
        "D07",
        "政府信息公开审查单",
        "disclosure",
        disclosures.review_sheet,
        _SIGNED,
    ),
    Form(
        "D08",
        "公示",
        "disclosure",
        disclosures.public_notice,
        frozenset({S.APPROVED, S.PUBLISHED}),
        word="公",
        obstacle=_not_public,
    ),
    Form(
        "D09",
        "信息更正（撤回）公告",
        "disclosure",
        corrections.correction_notice,
        frozenset(S) - {S.VOID},
        word="公",
        obstacle=_never_withdrawn,
        acts=frozenset({"withdraw"}),
    ),
    Form(
        "D32",
        "政府信息公开工作年度报告",
        "disclosure",
        annual.annual_report,
        frozenset(S) - {S.VOID},
        many=True,
        fresh=True,
        counts=annual.COUNTS,
        covers=annual.last_year,
        reads=annual.READS,
        of_nothing=True,
    ),
)
