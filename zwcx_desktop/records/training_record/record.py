"""One training in good faith (诚信教育), counted by heads and never by names."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Code, Field, Problem, Record, State
from zwcx_desktop.records.parts import not_later

TRAINING_RULE = "国发〔2016〕76号四（一）：将信用建设纳入公务员培训"
_TRAINING = "培训"
_PEOPLE = "参训人员"
_FILES = "信用档案"
_MOST_HOURS = 400


class TrainingState(State):
    """Where a training stands."""

    DRAFT = "DRAFT", "草稿"
    SUBMITTED = "SUBMITTED", "提交待确认"
    CONFIRMED = "CONFIRMED", "已确认"
    VOID = "VOID", "作废"


class TrainingForm(Code):
    """How people were taught."""

    LECTURE = "LECTURE", "集中授课"
    ONLINE = "ONLINE", "网络学习"
    STUDY = "STUDY", "专题研讨"
    VISIT = "VISIT", "现场教学"
    OTHER = "OTHER", "其他"


S = TrainingState
OPEN: frozenset[State] = frozenset({S.DRAFT, S.SUBMITTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingRecord(Record):
    """A training that was held, and how many civil servants have a credit file that day."""

    state: Annotated[TrainingState, Field("状态", shown=False)] = TrainingState.DRAFT
    topic: Annotated[str, Field("主题", required=True, limit=120, group=_TRAINING)] = ""
    form: Annotated[TrainingForm | None, Field("形式", required=True, group=_TRAINING)] = None
    held_on: Annotated[date | None, Field("培训日期", required=True, group=_TRAINING)] = None
    hours: Annotated[Decimal | None, Field("学时", required=True, group=_TRAINING)] = None
    organiser: Annotated[str, Field("主办单位", limit=80, group=_TRAINING)] = ""
    content: Annotated[str, Field("主要内容", lines=3, limit=4000, group=_TRAINING)] = ""
    related: Annotated[
        tuple[RecordId, ...],
        Field("关联事项", "有关的任务、来文等。", limit=40, group=_TRAINING),
    ] = ()
    attendees_count: Annotated[
        int | None, Field("参训人数", "只填人数，不写姓名。", required=True, group=_PEOPLE)
    ] = None
    list_file: Annotated[
        str,
        Field(
            "签到名单附件名",
            "名单含个人信息，只作附件上传，不写进本表，也不对外公开。",
            required=True,
            limit=120,
            group=_PEOPLE,
        ),
    ] = ""
    civil_servants: Annotated[
        int | None, Field("公务员在编人数", "填培训当日的人数，用于信用档案覆盖率。", group=_FILES)
    ] = None
    with_credit_file: Annotated[
        int | None, Field("已建信用档案人数", "只填人数。", group=_FILES)
    ] = None


def check(training: TrainingRecord, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *training* beyond empty and overlong fields."""
    yield from not_later("held_on", "培训日期", training.held_on, today)
    if training.hours is not None and not 0 < training.hours <= _MOST_HOURS:
        yield Problem("hours", f"学时应大于 0，不超过 {_MOST_HOURS}，请核对。")
    if training.attendees_count is not None and training.attendees_count < 1:
        yield Problem("attendees_count", "参训人数至少为 1。")
    yield from _file_problems(training)


def _file_problems(training: TrainingRecord) -> Iterator[Problem]:
    people, files = training.civil_servants, training.with_credit_file
    if people is not None and people < 1:
        yield Problem("civil_servants", "在编人数至少为 1；不统计的请留空。")
    if files is not None and files < 0:
        yield Problem("with_credit_file", "人数不能为负数。")
    if (people is None) != (files is None):
        missing = "civil_servants" if people is None else "with_credit_file"
        yield Problem(missing, "在编人数和已建档人数请一并填写，或者都不填。")
    if people is not None and files is not None and files > people:
        yield Problem("with_credit_file", "已建档人数多于在编人数，请核对。")


def search_text(training: TrainingRecord) -> str:
    """Return what full-text search finds *training* by, besides its topic."""
    return "\n".join((training.organiser, training.content))
