"""A matter the office makes public (公开事项), and what must hold of it."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.disclosure.parts import (
    CatalogItem,
    DayUnit,
    DisclosureKind,
    DisclosureState,
    FinanceItem,
    NoticeResult,
    Origin,
    PublishedVersion,
    Review,
    Stage,
    Validity,
    Withdrawal,
)
from zwcx_desktop.records.disclosure.totals import total_problems
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.openness import OPEN_LAW, Audience, ExceptionBasis
from zwcx_desktop.records.parts import P0, PrivacyDecision, Publication, Publicity, not_later
from zwcx_desktop.records.workflow import Facts

_WHAT = "公开内容"
_HOW = "公开方式"
_FINANCE = "财务要素"
_NOTICE = "公示"
_CATALOG = "目录事项"
_REVIEW = "审查"
_POSTED = "发布"
S = DisclosureState
OPEN: frozenset[State] = frozenset(S) - {S.REMOVED, S.VOID}
BEFORE_PUBLICATION: frozenset[State] = frozenset(
    {S.DRAFT, S.CONTENT_REVIEW, S.SECRECY_REVIEW, S.ESCALATED, S.TO_SIGN, S.APPROVED}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure(Record):
    """What is made public, or why it is not; who judged it; where and when it was posted."""

    state: Annotated[DisclosureState, Field("状态", shown=False)] = DisclosureState.DRAFT
    title: Annotated[str, Field("标题", required=True, limit=120, sensitivity=P0, group=_WHAT)] = ""
    kind: Annotated[DisclosureKind | None, Field("类别", required=True, group=_WHAT)] = None
    stage: Annotated[Stage | None, Field("环节", group=_WHAT)] = None
    origin: Annotated[
        Origin, Field("信息来源", "谁制作谁公开；共同制作的由牵头机关公开。", group=_WHAT)
    ] = Origin.SELF
    summary: Annotated[
        str,
        Field("内容概述", required=True, lines=2, limit=1000, sensitivity=P0, group=_WHAT),
    ] = ""
    body: Annotated[
        str,
        Field(
            "正文",
            "公开前先删去或遮盖身份证号、电话、住址、银行账号等个人信息。",
            lines=10,
            limit=20000,
            sensitivity=P0,
            group=_WHAT,
        ),
    ] = ""
    formed_on: Annotated[
        date | None,
        Field("形成（变更）日期", "20个工作日的公开期限从这一天起算。", required=True, group=_WHAT),
    ] = None
    unit_id: Annotated[UnitId | None, Field("责任科室", required=True, group=_WHAT)] = None
    commitments: Annotated[
        tuple[RecordId, ...], Field("关联承诺", limit=40, kinds=("commitment",), group=_WHAT)
    ] = ()
    catalogue_item: Annotated[
        RecordId | None,
        Field(
            "对应的目录条目",
            "从公开目录中选；目录里没有的在下面写明。",
            kinds=("catalogue_item",),
            group=_CATALOG,
        ),
    ] = None
    catalog: Annotated[CatalogItem | None, Field("目录事项", group=_CATALOG)] = None
    publicity: Annotated[
        Publicity, Field("公开方式", "以公开为常态、不公开为例外。", required=True, group=_HOW)
    ] = Publicity.PROACTIVE
    exception_basis: Annotated[
        tuple[ExceptionBasis, ...], Field("不公开依据", "不是主动公开的必填。", group=_HOW)
    ] = ()
    exception_text: Annotated[
        str, Field("不公开理由", "写明具体理由。", lines=2, limit=500, group=_HOW)
    ] = ""
    override_reason: Annotated[
        str,
        Field(
            "涉第三方仍予公开的理由",
            "第三方同意，或者不公开会对公共利益造成重大影响的，写明并书面告知第三方。",
            lines=2,
            limit=500,
            group=_HOW,
        ),
    ] = ""
    audience: Annotated[Audience, Field("公开对象", required=True, group=_HOW)] = Audience.EVERYONE
    audience_text: Annotated[
        str, Field("对象范围", "特定群众的写明范围。", limit=200, group=_HOW)
    ] = ""
    publish_channels: Annotated[
        tuple[str, ...], Field("公开渠道", codes="publish_channel", group=_HOW)
    ] = ()
    basis: Annotated[str, Field("公开依据", lines=2, limit=500, sensitivity=P0, group=_HOW)] = ""
    finance: Annotated[
        tuple[FinanceItem, ...], Field("财务要素", "财务公开必填，一笔一行。", group=_FINANCE)
    ] = ()
    is_notice: Annotated[
        bool, Field("公示", "征求异议的公示，须写公示期和异议渠道。", group=_NOTICE)
    ] = False
    notice_days: Annotated[int | None, Field("公示期", "如 5 或 7。", group=_NOTICE)] = None
    notice_unit: Annotated[DayUnit, Field("公示期单位", group=_NOTICE)] = DayUnit.WORKING_DAY
    notice_from: Annotated[
        date | None, Field("公示起始日", "张贴当日不计入（民法典第二百零一条）。", group=_NOTICE)
    ] = None
    notice_to: Annotated[date | None, Field("公示截止日", group=_NOTICE, shown=False)] = None
    objection_contact: Annotated[
        str,
        Field("异议渠道", "受理科室、电话和地址。", limit=200, group=_NOTICE),
    ] = ""
    notice_result: Annotated[NoticeResult | None, Field("公示结果", group=_NOTICE, shown=False)] = (
        None
    )
    privacy_decisions: Annotated[
        tuple[PrivacyDecision, ...], Field("个人信息处理", group=_REVIEW, shown=False)
    ] = ()
    reviews: Annotated[tuple[Review, ...], Field("审查记录", group=_REVIEW, shown=False)] = ()
    escalated_to: Annotated[str, Field("报请确定机关", group=_REVIEW, shown=False)] = ""
    answer_doc: Annotated[str, Field("答复文号", group=_REVIEW, shown=False)] = ""
    rereview_on: Annotated[date | None, Field("下次评估", group=_REVIEW, shown=False)] = None
    version: Annotated[int, Field("版本", shown=False)] = 1
    disclose_by: Annotated[date | None, Field("公开期限", group=_POSTED, shown=False)] = None
    published_on: Annotated[date | None, Field("首次公开日期", group=_POSTED, shown=False)] = None
    publications: Annotated[
        tuple[Publication, ...], Field("发布记录", group=_POSTED, shown=False)
    ] = ()
    superseded: Annotated[
        tuple[PublishedVersion, ...], Field("已公开的旧版本", group=_POSTED, shown=False)
    ] = ()
    withdrawals: Annotated[tuple[Withdrawal, ...], Field("撤回", group=_POSTED, shown=False)] = ()
    validity: Annotated[Validity, Field("有效性", group=_POSTED, shown=False)] = Validity.VALID

    @property
    def withdrawal(self) -> Withdrawal | None:
        """The latest withdrawal, if there was one."""
        return self.withdrawals[-1] if self.withdrawals else None

    @property
    def live(self) -> tuple[Publication, ...]:
        """Postings that still hang, those of older versions included."""
        old = (entry for version in self.superseded for entry in version.publications)
        return tuple(entry for entry in (*old, *self.publications) if entry.live)

    @property
    def timely(self) -> bool | None:
        """Whether the version was public within DISC-20 (政府信息公开条例 §26); None before."""
        if self.published_on is None or self.disclose_by is None:
            return None
        return self.published_on <= self.disclose_by


def body_hash(disclosure: Disclosure) -> str:
    """Return a hash of the words outsiders read, to see whether they changed."""
    words = "\x00".join((disclosure.title, disclosure.summary, disclosure.body))
    rows = repr(disclosure.finance)
    return hashlib.sha256(f"{words}\x00{rows}".encode()).hexdigest()


def check(disclosure: Disclosure, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *disclosure* beyond empty and overlong fields."""
    yield from not_later("formed_on", "形成（变更）日期", disclosure.formed_on, today)
    yield from _publicity_problems(disclosure)
    yield from _notice_problems(disclosure)
    yield from _finance_problems(disclosure, today)
    by = disclosure.disclose_by
    waiting = disclosure.state in BEFORE_PUBLICATION and disclosure.published_on is None
    if by is not None and waiting and by < today and disclosure.publicity is Publicity.PROACTIVE:
        yield Problem(
            "formed_on",
            f"已超过公开期限 {(today - by).days} 天（依据：{OPEN_LAW}第二十六条），请尽快发布。",
            Severity.WARNING,
        )


def _publicity_problems(disclosure: Disclosure) -> Iterator[Problem]:
    proactive = disclosure.publicity is Publicity.PROACTIVE
    if not proactive and not disclosure.exception_basis:
        yield Problem(
            "exception_basis",
            f"“{disclosure.publicity.label}”须选择依据（{OPEN_LAW}第十四条至第十六条）。",
        )
    if proactive and disclosure.exception_basis:
        yield Problem("exception_basis", "主动公开的不填不公开依据，请清空或改选公开方式。")
    if disclosure.publicity is Publicity.NOT_DISCLOSED and not disclosure.exception_text.strip():
        yield Problem("exception_text", "不予公开的，请写明具体理由。")
    if disclosure.audience is Audience.GROUP and not disclosure.audience_text.strip():
        yield Problem("audience_text", "公开对象为特定群众的，请写明范围。")
    if ExceptionBasis.X14_SECRET in disclosure.exception_basis and disclosure.body.strip():
        yield Problem(
            "body", "国家秘密不得录入本系统，请清空正文（依据：保守国家秘密法第三十一条）。"
        )


def _notice_problems(disclosure: Disclosure) -> Iterator[Problem]:
    if not disclosure.is_notice:
        return
    if disclosure.notice_days is None or disclosure.notice_days < 1:
        yield Problem("notice_days", "公示的，请填写公示期天数（至少 1）。")
    if disclosure.notice_from is None:
        yield Problem("notice_from", "公示的，请填写公示起始日。")
    if not disclosure.objection_contact.strip():
        yield Problem("objection_contact", "公示的，请填写异议渠道：受理科室、电话和地址。")


def _finance_problems(disclosure: Disclosure, today: date) -> Iterator[Problem]:
    if disclosure.kind is DisclosureKind.FINANCE and not disclosure.finance:
        yield Problem("finance", "财务公开请至少填写一行财务要素。")
    for place, row in enumerate(disclosure.finance, start=1):
        if any(value is not None and value < 0 for value in (row.budget, row.amount)):
            yield Problem("finance", f"财务要素第 {place} 行：金额不能为负数，请改正。")
        if row.budget_year is not None and not 2000 <= row.budget_year <= today.year + 1:
            yield Problem("finance", f"财务要素第 {place} 行：预算年度请填四位年份。")
        if row.budget is not None and row.amount is not None and row.amount > row.budget:
            text = f"财务要素第 {place} 行：实际支出超过预算，请核对。"
            yield Problem("finance", text, Severity.WARNING)
    yield from total_problems((disclosure.summary, disclosure.body), disclosure.finance)


def due(disclosure: Disclosure) -> date | None:
    """Return the day the office has to act by in the disclosure's present state."""
    if disclosure.state is S.NOT_DISCLOSED:
        return disclosure.rereview_on
    if disclosure.state is S.PUBLISHED:
        waiting = disclosure.is_notice and disclosure.notice_result is None
        return disclosure.notice_to if waiting else None
    if disclosure.withdrawal is not None and disclosure.state is S.WITHDRAWN:
        at_once = disclosure.withdrawal.at.astimezone(CHINA).date()
        return at_once if disclosure.live else None
    public = disclosure.publicity in (Publicity.PROACTIVE, Publicity.PARTIAL)
    return disclosure.disclose_by if public and disclosure.state in BEFORE_PUBLICATION else None


def derive(disclosure: Disclosure, facts: Facts) -> Disclosure:
    """Return *disclosure* with the days that follow from others.

    DISC-20 runs from the day the information was made or changed (政府信息公开条例 §26). The day a
    notice is posted is not counted (民法典 §201).
    """
    formed = disclosure.formed_on
    return replace(
        disclosure,
        disclose_by=facts.deadline("DISC-20", formed) if formed else None,
        notice_to=_notice_end(disclosure, facts),
    )


def _notice_end(disclosure: Disclosure, facts: Facts) -> date | None:
    start, days = disclosure.notice_from, disclosure.notice_days
    if not (disclosure.is_notice and start and days and 0 < days < 10_000):
        return None
    if disclosure.notice_unit is DayUnit.WORKING_DAY:
        return facts.add_working_days(start, days)
    return start + timedelta(days=days)


def search_text(disclosure: Disclosure) -> str:
    """Return what full-text search finds *disclosure* by, besides its title."""
    catalog = disclosure.catalog
    return "\n".join(
        (
            disclosure.summary,
            disclosure.body,
            disclosure.basis,
            *(row.item for row in disclosure.finance),
            *((catalog.first_level, catalog.second_level) if catalog else ()),
        )
    )
