"""A dossier for the title of an honest street or town (诚信街道、诚信乡镇), and its checks."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from zwcx_desktop.records.creation_dossier.parts import (
    CreationCriterion,
    CreationResult,
    CreationState,
    SelfCheck,
)
from zwcx_desktop.records.kind import Field, Problem, Record, State
from zwcx_desktop.records.parts import SuperiorDocument
from zwcx_desktop.records.schemes import Criterion
from zwcx_desktop.records.workflow import Facts

PURPOSE = "creation"
_CAMPAIGN = "创建活动"
_CRITERIA = "对照自查"
_RESULT = "申报和结果"
OPEN: frozenset[State] = frozenset(
    {
        CreationState.DRAFT,
        CreationState.IN_REVIEW,
        CreationState.TO_SIGN,
        CreationState.SIGNED,
        CreationState.APPLIED,
        CreationState.AWARDED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CreationDossier(Record):
    """What the office lays before those who judge it, and what they decided."""

    state: Annotated[CreationState, Field("状态", shown=False)] = CreationState.DRAFT
    campaign: Annotated[str, Field("活动名称", group=_CAMPAIGN, shown=False)] = ""
    year: Annotated[int | None, Field("创建年度", required=True, group=_CAMPAIGN)] = None
    apply_by: Annotated[date | None, Field("申报期限", "按上级通知。", group=_CAMPAIGN)] = None
    scheme: Annotated[
        str,
        Field(
            "标准名称",
            "不填的，保存后按本系统示例标准列出；上级有标准的，填其名称并逐项录入。",
            limit=120,
            group=_CAMPAIGN,
        ),
    ] = ""
    scheme_note: Annotated[str, Field("标准说明", group=_CAMPAIGN, shown=False)] = ""
    criteria: Annotated[
        tuple[CreationCriterion, ...], Field("创建标准", "一项一行。", group=_CRITERIA)
    ] = ()
    summary: Annotated[
        str, Field("创建情况", "主要做法和成效，存在的问题。", lines=5, limit=4000, group=_CRITERIA)
    ] = ""
    signed_on: Annotated[date | None, Field("签发日期", group=_RESULT, shown=False)] = None
    applied_on: Annotated[date | None, Field("申报日期", group=_RESULT, shown=False)] = None
    applied_to: Annotated[str, Field("受理单位", group=_RESULT, shown=False)] = ""
    application_doc: Annotated[str, Field("申报文号", group=_RESULT, shown=False)] = ""
    result: Annotated[CreationResult | None, Field("结果", group=_RESULT, shown=False)] = None
    reviewed_by: Annotated[str, Field("评审单位", group=_RESULT, shown=False)] = ""
    decided_on: Annotated[date | None, Field("决定日期", group=_RESULT, shown=False)] = None
    decision_doc: Annotated[str, Field("决定文件", group=_RESULT, shown=False)] = ""
    honour_title: Annotated[str, Field("授予称号", group=_RESULT, shown=False)] = ""
    valid_to: Annotated[date | None, Field("有效期至", group=_RESULT, shown=False)] = None
    revocation: Annotated[
        SuperiorDocument | None, Field("撤销文件", group=_RESULT, shown=False)
    ] = None
    ended_on: Annotated[date | None, Field("终止日期", group=_RESULT, shown=False)] = None


def check(dossier: CreationDossier, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *dossier* beyond empty and overlong fields."""
    if dossier.year is not None and not 2016 <= dossier.year <= today.year + 1:
        yield Problem("year", f"创建年度应在 2016 至 {today.year + 1} 之间，请改正。")
    codes = Counter(each.code.strip() for each in dossier.criteria if each.code.strip())
    for code in (code for code, times in codes.items() if times > 1):
        yield Problem("criteria", f"编号“{code}”重复，请改正。")


def unproved(criterion: CreationCriterion) -> str:
    """Return what is missing of the self-check of *criterion*, "" when nothing is."""
    if criterion.self_check is None:
        return "没有自查结果"
    if criterion.self_check is SelfCheck.MET:
        return "" if criterion.evidence.strip() else "自查为达到，没有佐证"
    return "" if criterion.note.strip() else "没有完全达到或不适用，没有说明"


def derive(dossier: CreationDossier, facts: Facts) -> CreationDossier:
    """Return *dossier* with the city's name of the campaign and, when it has none, criteria."""
    if dossier.state is not CreationState.DRAFT:
        return dossier
    named = replace(dossier, campaign=facts.term("campaign"))
    scheme = None if named.criteria else facts.scheme(PURPOSE, named.scheme.strip())
    if scheme is None:
        return named
    return replace(
        named,
        scheme=scheme.name,
        scheme_note=scheme.note,
        criteria=tuple(map(_criterion, scheme.criteria)),
    )


def _criterion(criterion: Criterion) -> CreationCriterion:
    return CreationCriterion(
        code=criterion.code,
        group=criterion.group,
        text=criterion.text,
        source=criterion.source,
    )


def title(dossier: CreationDossier) -> str:
    """Return one line that names *dossier*: the year and the campaign."""
    name = dossier.campaign or "诚信创建"
    return f"{dossier.year}年{name}" if dossier.year else name


def due(dossier: CreationDossier) -> date | None:
    """Return the day to apply by; of a title that was given, the day it ends."""
    if dossier.state is CreationState.AWARDED:
        return dossier.valid_to
    return None if dossier.state is CreationState.APPLIED else dossier.apply_by


def search_text(dossier: CreationDossier) -> str:
    """Return what full-text search finds *dossier* by, besides its title."""
    return "\n".join(
        (
            dossier.scheme,
            dossier.summary,
            dossier.applied_to,
            dossier.application_doc,
            dossier.reviewed_by,
            dossier.decision_doc,
            dossier.honour_title,
            *(criterion.text for criterion in dossier.criteria),
        )
    )
