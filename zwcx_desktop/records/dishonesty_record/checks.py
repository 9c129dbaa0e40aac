"""What must hold of a dishonesty record's fields beyond being filled in."""

from collections.abc import Iterator
from datetime import date

from zwcx_desktop.records.codes import uscc_fault
from zwcx_desktop.records.dishonesty_record.parts import LEADER_ONLY, Source
from zwcx_desktop.records.dishonesty_record.record import DishonestyRecord, S
from zwcx_desktop.records.integrity import VERIFY_RULE
from zwcx_desktop.records.kind import Problem, Severity
from zwcx_desktop.records.parts import not_later


def check(record: DishonestyRecord, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *record* beyond empty and overlong fields."""
    if record.about_person:
        yield from _person_problems(record)
    elif record.subject_kind is not None:
        yield from _office_problems(record)
    yield from _source_problems(record, today)
    yield from _reminders(record, today)


def _person_problems(record: DishonestyRecord) -> Iterator[Problem]:
    if record.subject_name.strip() or record.subject_uscc.strip():
        yield Problem("subject_name", "个人记录不写姓名和单位代码，请清空，只填“个人”一栏。")
    if record.person is not None:
        return
    if record.subject_held:
        yield Problem("person", f"请先查看密封内容再修改本件（{LEADER_ONLY}）。")
    else:
        yield Problem("person", "主体为个人的，请填写工作人员代码。")


def _office_problems(record: DishonestyRecord) -> Iterator[Problem]:
    if not record.subject_name.strip():
        yield Problem("subject_name", "请填写单位全称。")
    if not record.subject_uscc:
        yield Problem("subject_uscc", "请填写单位的统一社会信用代码。")
    elif fault := uscc_fault(record.subject_uscc):
        yield Problem("subject_uscc", f"统一社会信用代码{fault}。")
    if record.person is not None:
        yield Problem("person", "主体是单位的，请清空“个人”；两者都有责任的分别登记。")


def _source_problems(record: DishonestyRecord, today: date) -> Iterator[Problem]:
    yield from not_later("decided_on", "作出日期", record.decided_on, today)
    if record.source is Source.CONTRACT_BREACH and record.domain is None:
        yield Problem("domain", "违约失信请选择失信领域。")


def _reminders(record: DishonestyRecord, today: date) -> Iterator[Problem]:
    late = record.rectify_by is not None and record.rectify_by < today
    if record.state is S.RECTIFYING and late:
        yield Problem(
            "rectify_by", "整改已逾期；逾期未完成的由上级或主管部门认定。", Severity.WARNING
        )
    if record.state is S.NOT_TRUE and record.complaint and record.told_on is None:
        yield Problem(
            "told_on", f"不属实，请反馈投诉人并登记反馈日期（依据：{VERIFY_RULE}）。",
            Severity.WARNING,
        )  # fmt: skip
