"""An oversight item (建议提案、司法监督), and what must hold of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.oversight_item.parts import (
    ADVICE,
    PROPOSALS,
    Adoption,
    Attitude,
    Hearing,
    ItemKind,
    ItemState,
    Judgement,
    Openness,
    Talk,
)
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.replies import SentReply
from zwcx_desktop.records.workflow import Facts

_ITEM = "来件"
_TIME = "时限"
_COURT = "出庭"
_WORK = "办理"
_REPLY = "答复"
_AFTER = "反馈与公开"
S = ItemState
K = ItemKind
OPEN: frozenset[State] = frozenset({S.REGISTERED, S.ASSIGNED, S.REPLY_DRAFT, S.REPLY_SIGNED})
_FROM_ASSIGNMENT = {K.NPC: "NPC-3M", K.CPPCC: "CPPCC-3M"}
_FROM_RECEIPT = {K.JUDICIAL: "JA-2M", K.PROCURATORIAL: "PA-2M", K.RECONSIDERATION: "RO-60"}
_AS_STATED = frozenset({K.JUDICIAL, K.SUPERVISORY, K.PETITION})
"""Where the letter itself sets the day, in place of any usual one."""
_OF_COURT = frozenset({"court", "case_no", "hearing_on", "principal_required"})
_OF_LETTERS = frozenset({"item_no", "proposer", "assigned_by"})
_OF_TIMES = frozenset({"assigned_on", "received_on", "is_complex", "is_urgent", "stated_due_on"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OversightItem(Record):
    """A suggestion, a proposal, advice or a court case that the office has to answer."""

    state: Annotated[ItemState, Field("状态", shown=False)] = ItemState.REGISTERED
    kind: Annotated[
        ItemKind | None, Field("类别", "时限和办理步骤由类别决定。", required=True, group=_ITEM)
    ] = None
    item_no: Annotated[
        str, Field("来件编号", "建议、提案编号或来文字号。", limit=60, group=_ITEM)
    ] = ""
    title: Annotated[str, Field("题目（案由）", required=True, limit=120, group=_ITEM)] = ""
    proposer: Annotated[
        str, Field("提出人（机关）", "代表、委员姓名或来文机关。", limit=120, group=_ITEM)
    ] = ""
    assigned_by: Annotated[str, Field("交办机关", limit=60, group=_ITEM)] = ""
    content: Annotated[str, Field("主要内容", lines=4, limit=8000, group=_ITEM)] = ""
    linkage_ref: Annotated[
        str,
        Field("两法衔接线索编号", "经“两法衔接”平台移送的填写。", limit=60, group=_ITEM),
    ] = ""
    related: Annotated[
        tuple[RecordId, ...],
        Field("关联事项", "有关的承诺、任务、投诉等。", limit=40, group=_ITEM),
    ] = ()
    assigned_on: Annotated[
        date | None, Field("交办日期", "建议、提案必填，期限从这一天起算。", group=_TIME)
    ] = None
    received_on: Annotated[
        date | None,
        Field("收到日期", "司法建议、检察建议、复议意见书等必填，期限从这一天起算。", group=_TIME),
    ] = None
    is_complex: Annotated[
        bool, Field("涉及面广、处理难度大", "代表建议的答复期限由三个月延至六个月。", group=_TIME)
    ] = False
    is_urgent: Annotated[
        bool, Field("紧急情形", "检察建议的答复期限由两个月缩短为十五日。", group=_TIME)
    ] = False
    stated_due_on: Annotated[
        date | None,
        Field("来件写明的期限", "来件写了具体日期的填写；监察、信访工作建议必填。", group=_TIME),
    ] = None
    court: Annotated[str, Field("人民法院", "出庭应诉必填。", limit=60, group=_COURT)] = ""
    case_no: Annotated[str, Field("案号", "出庭应诉必填。", limit=60, group=_COURT)] = ""
    hearing_on: Annotated[date | None, Field("开庭日期", "出庭应诉必填。", group=_COURT)] = None
    principal_required: Annotated[
        bool, Field("应由负责人出庭", "计入负责人出庭率。", group=_COURT)
    ] = True
    due_on: Annotated[date | None, Field("答复期限", group=_TIME, shown=False)] = None
    original_due_on: Annotated[date | None, Field("原定期限", group=_TIME, shown=False)] = None
    lead_unit: Annotated[UnitId | None, Field("主办科室", group=_WORK, shown=False)] = None
    co_units: Annotated[tuple[UnitId, ...], Field("协办科室", group=_WORK, shown=False)] = ()
    talks: Annotated[tuple[Talk, ...], Field("面商", group=_WORK, shown=False)] = ()
    handed_back_on: Annotated[date | None, Field("退回日期", group=_WORK, shown=False)] = None
    adoption: Annotated[Adoption | None, Field("采纳情况", group=_REPLY, shown=False)] = None
    adoption_note: Annotated[str, Field("采纳说明", group=_REPLY, shown=False)] = ""
    reply_text: Annotated[str, Field("答复内容", group=_REPLY, shown=False)] = ""
    reply_doc: Annotated[str, Field("答复文号", group=_REPLY, shown=False)] = ""
    replied_on: Annotated[date | None, Field("答复日期", group=_REPLY, shown=False)] = None
    replies: Annotated[tuple[SentReply, ...], Field("历次答复", group=_REPLY, shown=False)] = ()
    judgements: Annotated[tuple[Judgement, ...], Field("反馈", group=_AFTER, shown=False)] = ()
    openness: Annotated[Openness | None, Field("办理情况公开", group=_AFTER, shown=False)] = None
    hearings: Annotated[tuple[Hearing, ...], Field("庭审", group=_COURT, shown=False)] = ()

    @property
    def communicated(self) -> bool:
        """Whether the matter was talked over with who proposed it."""
        return bool(self.talks)

    @property
    def attitude(self) -> Attitude | None:
        """What was said of the latest reply."""
        return self.judgements[-1].attitude if self.judgements else None

    @property
    def replied_in_time(self) -> bool | None:
        """Whether the first reply kept its day; None while there is none."""
        return self.replies[0].in_time if self.replies else None

    @property
    def published(self) -> bool:
        """Whether the handling was made public."""
        return self.openness is not None and self.openness.on is not None


def in_court(item: OversightItem) -> bool:
    """Whether the office has to appear in court."""
    return item.kind is K.APPEARANCE


def answered(item: OversightItem) -> bool:
    """Whether the office has to reply in writing."""
    return not in_court(item)


def proposed(item: OversightItem) -> bool:
    """Whether a deputy or member put it forward."""
    return item.kind in PROPOSALS


def advised(item: OversightItem) -> bool:
    """Whether the reply says how far it is adopted."""
    return item.kind in ADVICE


def unasked(item: OversightItem) -> frozenset[str]:
    """Return the fields that do not concern such an item."""
    if in_court(item):
        return _OF_LETTERS | _OF_TIMES
    longer = set() if item.kind is K.NPC else {"is_complex"}
    shorter = set() if item.kind is K.PROCURATORIAL else {"is_urgent"}
    return _OF_COURT | longer | shorter


def deadline_rule(item: OversightItem) -> tuple[str, date | None]:
    """Return the code of the deadline rule and the day it runs from; "" when there is none."""
    if item.kind is K.NPC and item.is_complex:
        return "NPC-6M", item.assigned_on
    if item.kind is K.PROCURATORIAL and item.is_urgent:
        return "PA-15", item.received_on
    if item.kind in _FROM_ASSIGNMENT:
        return _FROM_ASSIGNMENT[item.kind], item.assigned_on
    return (_FROM_RECEIPT.get(item.kind, "") if item.kind else ""), item.received_on


def derive(item: OversightItem, facts: Facts) -> OversightItem:
    """Return *item* with the day its answer is due, first and after what was said of a reply."""
    original = _first_due(item, facts)
    again = [j.redo_due_on for j in item.judgements if j.redo_due_on]
    return replace(item, original_due_on=original, due_on=again[-1] if again else original)


def _first_due(item: OversightItem, facts: Facts) -> date | None:
    """Return the day of the hearing, the day the letter states, or the day the law sets.

    A stated day replaces the usual one for judicial advice (法释 §8); it can only be earlier than a
    statutory one.
    """
    if in_court(item):
        return item.hearing_on
    rule, start = deadline_rule(item)
    lawful = facts.deadline(rule, start) if rule and start else None
    stated = item.stated_due_on
    if stated is None or lawful is None or item.kind in _AS_STATED:
        return stated or lawful
    return min(stated, lawful)


def check(item: OversightItem, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *item* beyond empty and overlong fields."""
    yield from _source_problems(item)
    yield from not_later("assigned_on", "交办日期", item.assigned_on, today)
    yield from not_later("received_on", "收到日期", item.received_on, today)
    yield from _time_problems(item)
    if in_court(item):
        yield from _court_problems(item)
    if item.due_on and item.due_on < today and item.state in OPEN:
        days = (today - item.due_on).days
        where = "hearing_on" if in_court(item) else "stated_due_on"
        yield Problem(where, f"已逾期 {days} 天。", Severity.WARNING)


def _source_problems(item: OversightItem) -> Iterator[Problem]:
    if item.kind is None or in_court(item):
        return
    if not item.proposer.strip():
        yield Problem("proposer", f"{item.kind.label}请填写提出人（机关）。")
    if not item.item_no.strip():
        yield Problem("item_no", f"{item.kind.label}请填写来件编号。")
    if not item.content.strip():
        yield Problem("content", f"{item.kind.label}请填写主要内容。")


def _time_problems(item: OversightItem) -> Iterator[Problem]:
    if item.is_complex and item.kind is not K.NPC:
        yield Problem("is_complex", "六个月的答复期限只适用于代表建议（代表法第五十一条）。")
    if item.is_urgent and item.kind is not K.PROCURATORIAL:
        yield Problem("is_urgent", "十五日的答复期限只适用于检察建议。")
    if item.kind is None or in_court(item):
        return
    name, label = ("assigned_on", "交办日期") if proposed(item) else ("received_on", "收到日期")
    start: date | None = getattr(item, name)
    if start is None:
        yield Problem(name, f"{item.kind.label}请填写{label}，期限从这一天起算。")
    elif item.stated_due_on and item.stated_due_on < start:
        yield Problem("stated_due_on", f"来件写明的期限早于{label}，请核对。")
    if item.kind in _AS_STATED - {K.JUDICIAL} and item.stated_due_on is None:
        yield Problem("stated_due_on", f"{item.kind.label}请填写来件写明的期限。")


def _court_problems(item: OversightItem) -> Iterator[Problem]:
    for name, label in (("court", "人民法院"), ("case_no", "案号"), ("hearing_on", "开庭日期")):
        if not getattr(item, name):
            yield Problem(name, f"出庭应诉请填写{label}。")


def search_text(item: OversightItem) -> str:
    """Return what full-text search finds *item* by, besides its title."""
    return "\n".join(
        (
            item.item_no,
            item.proposer,
            item.assigned_by,
            item.content,
            item.linkage_ref,
            item.court,
            item.case_no,
            item.reply_text,
            item.reply_doc,
        )
    )
