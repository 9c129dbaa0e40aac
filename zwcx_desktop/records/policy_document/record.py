"""An incoming document (收文) on its handling slip, and what must hold of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.incoming import Secrecy, Urgency, secrecy_problems
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.policy_document.parts import (
    Clause,
    Disposition,
    HandlingReport,
    PaperPublicity,
    PolicyState,
    ReportSlip,
    Retention,
)
from zwcx_desktop.records.workflow import Facts

_SLIP = "呈批表"
_REPORT = "回（催）报"
_CLAUSES = "分解落实"
_OPINIONS = "办理意见"
_ARCHIVE = "归档"
S = PolicyState
OPEN: frozenset[State] = frozenset(
    {S.REGISTERED, S.PROPOSED, S.TO_INSTRUCT, S.HANDLING, S.REPORTED}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyDocument(Record):
    """A document received from a superior: the slip, the report it wants, what it obliges to."""

    state: Annotated[PolicyState, Field("状态", shown=False)] = PolicyState.REGISTERED
    title: Annotated[str, Field("来文标题", required=True, limit=120, group=_SLIP)] = ""
    issuer: Annotated[str, Field("来文单位", required=True, limit=60, group=_SLIP)] = ""
    doc_no: Annotated[str, Field("文号", required=True, limit=60, group=_SLIP)] = ""
    received_on: Annotated[date | None, Field("收文日期", required=True, group=_SLIP)] = None
    receipt_no: Annotated[
        str, Field("收文编号", "收文登记簿上的编号；没有的不填。", limit=40, group=_SLIP)
    ] = ""
    urgency: Annotated[Urgency, Field("紧急程度", group=_SLIP)] = Urgency.NONE
    secrecy: Annotated[Secrecy, Field("密级", "涉密文件不得录入。", required=True, group=_SLIP)] = (
        Secrecy.NONE
    )
    publicity: Annotated[
        PaperPublicity | None, Field("公开方式", "按来文标注。", required=True, group=_SLIP)
    ] = None
    handling_no: Annotated[
        str, Field("办文编号", "办公系统里的编号；没有的不填。", limit=40, group=_SLIP)
    ] = ""
    handler_id: Annotated[UserId | None, Field("经办人", required=True, group=_SLIP)] = None
    phone: Annotated[str, Field("电话", "经办人的电话。", limit=30, group=_SLIP)] = ""
    slips: Annotated[
        tuple[ReportSlip, ...],
        Field("回（催）报单", "来文要求限期回报的填写。", group=_REPORT),
    ] = ()
    clauses: Annotated[
        tuple[Clause, ...], Field("条款", "要本单位做的事，一条一行。", group=_CLAUSES)
    ] = ()
    draft_opinion: Annotated[str, Field("拟办意见", group=_OPINIONS, shown=False)] = ""
    audit_opinion: Annotated[str, Field("审核意见", group=_OPINIONS, shown=False)] = ""
    instruction: Annotated[str, Field("领导批示", group=_OPINIONS, shown=False)] = ""
    unit_id: Annotated[UnitId | None, Field("承办科室", group=_OPINIONS, shown=False)] = None
    disposition: Annotated[Disposition | None, Field("办理提示", group=_OPINIONS, shown=False)] = (
        None
    )
    disposition_due: Annotated[date | None, Field("办理期限", group=_OPINIONS, shown=False)] = None
    handling_opinion: Annotated[str, Field("办理意见", group=_OPINIONS, shown=False)] = ""
    report_due: Annotated[date | None, Field("回报期限", group=_REPORT, shown=False)] = None
    reports: Annotated[tuple[HandlingReport, ...], Field("回报", group=_REPORT, shown=False)] = ()
    closed_on: Annotated[date | None, Field("办结日期", group=_ARCHIVE, shown=False)] = None
    archive_no: Annotated[str, Field("件号", group=_ARCHIVE, shown=False)] = ""
    retention: Annotated[Retention | None, Field("保管期限", group=_ARCHIVE, shown=False)] = None

    @property
    def report_owed(self) -> bool:
        """Whether a slip waits for its report."""
        return any(slip.answered_on is None for slip in self.slips)


def check(document: PolicyDocument, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *document* beyond empty and overlong fields."""
    yield from secrecy_problems("secrecy", document.secrecy)
    yield from not_later("received_on", "收文日期", document.received_on, today)
    for place, slip in enumerate(document.slips, start=1):
        yield from slip_problems("slips", f"第 {place} 张：", slip, today)
    by = due(document)
    if by is not None and by < today:
        text = f"已超过期限 {(today - by).days} 天。"
        yield Problem("received_on", text, Severity.WARNING)


def slip_problems(name: str, where: str, slip: ReportSlip, today: date) -> Iterator[Problem]:
    """Yield what is wrong with one report slip in field *name*."""
    yield from not_later(name, f"{where}发出时间", slip.issued_on, today)
    if slip.days is not None and not 1 <= slip.days <= 365:
        yield Problem(name, f"{where}限期应在 1 至 365 天之间。")


def due(document: PolicyDocument) -> date | None:
    """Return the next day by which something is owed: a report, or what was ticked."""
    if document.state not in OPEN:
        return None
    owed = document.report_due if document.report_owed else None
    ticked = document.disposition_due if document.state is not S.REPORTED else None
    return min((day for day in (owed, ticked) if day), default=None)


def derive(document: PolicyDocument, facts: Facts) -> PolicyDocument:
    """Return *document* with the days its slips set: natural days that do not roll."""
    slips = tuple(
        replace(
            slip,
            due_on=facts.deadline("SUP-REPLY", slip.issued_on, slip.days)
            if slip.issued_on and slip.days and 1 <= slip.days <= 365
            else None,
        )
        for slip in document.slips
    )
    return replace(document, slips=slips, report_due=slips[-1].due_on if slips else None)


def search_text(document: PolicyDocument) -> str:
    """Return what full-text search finds *document* by, besides its title."""
    return "\n".join(
        (
            document.doc_no,
            document.issuer,
            document.receipt_no,
            document.handling_no,
            *(clause.text for clause in document.clauses),
            document.draft_opinion,
            document.instruction,
            *(report.text for report in document.reports),
        )
    )
