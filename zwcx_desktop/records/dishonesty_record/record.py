"""A dishonesty record (政务失信记录): a clue, what was found of it, and what became of it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from zwcx_desktop.records.dishonesty_record.parts import (
    DishonestyState,
    Dispute,
    Ground,
    ImpactLevel,
    PlatformEntry,
    PlatformStatus,
    Repair,
    RepairPath,
    Sanction,
    Severity,
    Source,
    StaffMember,
    SubjectKind,
    SuppliedFacts,
    Verification,
)
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.integrity import DishonestyDomain
from zwcx_desktop.records.kind import Field, Record, State
from zwcx_desktop.records.parts import P3, Explanation
from zwcx_desktop.records.workflow import Facts

_WHOM = "失信主体"
_FROM = "来源"
_WHAT = "失信事实"
_HANDLING = "报送与修复"
_CHECK = "核实与整改"
_RECORD = "认定"
_AFTER = "异议与修复"
S = DishonestyState
OPEN: frozenset[State] = frozenset(
    {S.CLUE, S.VERIFYING, S.TRUE, S.RECTIFYING, S.RECTIFIED, S.CONFIRMED}
)
RECOGNISED: frozenset[State] = frozenset(
    {
        *(S.CONFIRMED, S.REPORTED, S.PUBLISHED_BY_PLATFORM),
        *(S.REPAIR_APPLIED, S.REPAIRED, S.REPAIR_REFUSED),
    }
)
"""States in which an authority's recognition stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DishonestyRecord(Record):
    """How an office, or one of its officials, is said to have broken its word."""

    state: Annotated[DishonestyState, Field("状态", shown=False)] = DishonestyState.CLUE
    subject_kind: Annotated[SubjectKind | None, Field("主体类型", required=True, group=_WHOM)] = (
        None
    )
    subject_name: Annotated[
        str, Field("主体名称", "单位全称；个人的不填。", limit=60, group=_WHOM)
    ] = ""
    subject_uscc: Annotated[
        str, Field("统一社会信用代码", "个人的不填。", limit=18, group=_WHOM)
    ] = ""
    unit_id: Annotated[UnitId | None, Field("责任科室", group=_WHOM)] = None
    person: Annotated[
        StaffMember | None,
        Field(
            "个人",
            "主体为个人的填写，和失信事实一起密封，只有负责人可以查看。",
            sensitivity=P3,
            group=_WHOM,
        ),
    ] = None
    source: Annotated[Source | None, Field("来源", required=True, group=_FROM)] = None
    domain: Annotated[DishonestyDomain | None, Field("失信领域", "违约失信必填。", group=_FROM)] = (
        None
    )
    instrument_no: Annotated[
        str, Field("文书号", "司法判决、行政处罚等已有文书的填写。", limit=60, group=_FROM)
    ] = ""
    authority: Annotated[str, Field("作出机关", limit=60, group=_FROM)] = ""
    decided_on: Annotated[date | None, Field("作出日期", group=_FROM)] = None
    complaint: Annotated[
        RecordId | None,
        Field("来源投诉", "由投诉举报转来的选定。", limit=40, kinds=("complaint",), group=_FROM),
    ] = None
    origin: Annotated[
        RecordId | None, Field("来源事项", "承诺、任务、整改等。", limit=40, group=_FROM)
    ] = None
    summary: Annotated[str, Field("事实摘要", required=True, lines=5, limit=4000, group=_WHAT)] = ""
    loss: Annotated[
        str, Field("损失情况", "没有的写“无”；认定时必填。", lines=2, limit=1000, group=_WHAT)
    ] = ""
    impact_level: Annotated[
        ImpactLevel | None, Field("社会影响程度", "认定时必填。", group=_WHAT)
    ] = None
    severity: Annotated[
        Severity | None,
        Field("失信程度", "文书写明的才填，按信用修复管理办法分类，仅供参考。", group=_HANDLING),
    ] = None
    report_to: Annotated[
        str, Field("报送对象", "不填按城市配置的牵头部门。", limit=80, group=_HANDLING)
    ] = ""
    repair_path: Annotated[RepairPath, Field("修复途径", group=_HANDLING)] = RepairPath.GOV_1103
    subject_held: Annotated[bool, Field("已登记个人", group=_WHOM, shown=False)] = False
    verification: Annotated[Verification | None, Field("核实", group=_CHECK, shown=False)] = None
    supplied: Annotated[
        tuple[SuppliedFacts, ...], Field("提供的情况", group=_CHECK, shown=False)
    ] = ()
    finding: Annotated[str, Field("核实情况", limit=4000, group=_CHECK, shown=False)] = ""
    told_on: Annotated[date | None, Field("反馈投诉人日期", group=_CHECK, shown=False)] = None
    explanations: Annotated[
        tuple[Explanation, ...], Field("书面说明", group=_CHECK, shown=False)
    ] = ()
    rectify_by: Annotated[date | None, Field("整改期限", group=_CHECK, shown=False)] = None
    rectification: Annotated[RecordId | None, Field("关联整改", group=_CHECK, shown=False)] = None
    rectified_on: Annotated[date | None, Field("完成整改日期", group=_CHECK, shown=False)] = None
    ground: Annotated[Ground | None, Field("认定情形", group=_RECORD, shown=False)] = None
    recognised_by: Annotated[str, Field("认定单位", group=_RECORD, shown=False)] = ""
    recognised_on: Annotated[date | None, Field("认定日期", group=_RECORD, shown=False)] = None
    recognition_doc: Annotated[str, Field("认定文号", group=_RECORD, shown=False)] = ""
    sanctions: Annotated[tuple[Sanction, ...], Field("处理后果", group=_RECORD, shown=False)] = ()
    reported_on: Annotated[date | None, Field("报送日期", group=_RECORD, shown=False)] = None
    report_doc: Annotated[str, Field("报送文号", group=_RECORD, shown=False)] = ""
    platform: Annotated[
        tuple[PlatformEntry, ...], Field("平台公开状态", group=_RECORD, shown=False)
    ] = ()
    objection_flag: Annotated[bool, Field("异议标注", group=_AFTER, shown=False)] = False
    disputes: Annotated[tuple[Dispute, ...], Field("异议", group=_AFTER, shown=False)] = ()
    repairs: Annotated[tuple[Repair, ...], Field("修复", group=_AFTER, shown=False)] = ()
    revoked_on: Annotated[date | None, Field("撤销日期", group=_AFTER, shown=False)] = None
    closed_on: Annotated[date | None, Field("办结日期", group=_CHECK, shown=False)] = None

    @property
    def about_person(self) -> bool:
        """Whether an official, not an office, is said to have broken his word."""
        return self.subject_kind is SubjectKind.PERSON

    @property
    def stands(self) -> bool:
        """Whether it is in force today: recognised, neither repaired nor revoked."""
        return self.state in RECOGNISED and self.state is not S.REPAIRED

    @property
    def disputed(self) -> bool:
        """Whether an objection to it is open."""
        return any(dispute.result is None for dispute in self.disputes)

    @property
    def shown_by_platform(self) -> bool:
        """Whether the platform was last seen to show it."""
        return bool(self.platform) and self.platform[-1].status is PlatformStatus.SHOWN


def due(record: DishonestyRecord) -> date | None:
    """Return the day that was ordered for the present step; no law sets one."""
    if record.state is S.VERIFYING and record.verification:
        return record.verification.due_on
    return record.rectify_by if record.state is S.RECTIFYING else None


def derive(record: DishonestyRecord, facts: Facts) -> DishonestyRecord:
    """Return *record* with what follows: to whom it is reported, whether it is disputed."""
    person = record.person if record.person != StaffMember() else None
    return replace(
        record,
        person=person,
        subject_held=person is not None or (record.subject_held and record.about_person),
        report_to=record.report_to.strip() or facts.lead_unit("overall"),
        objection_flag=record.disputed,
    )


def search_text(record: DishonestyRecord) -> str:
    """Return what full-text search finds *record* by, besides its title."""
    return "\n".join(
        (
            record.subject_name,
            record.subject_uscc,
            record.source.label if record.source else "",
            record.domain.label if record.domain else "",
            record.instrument_no,
            record.authority,
            record.summary,
            record.recognised_by,
        )
    )
