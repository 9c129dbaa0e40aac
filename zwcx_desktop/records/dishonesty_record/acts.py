"""What the acts of a dishonesty record require and write; what follows others is in `following`."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records.dishonesty_record import questions as ask
from zwcx_desktop.records.dishonesty_record.parts import (
    LEADER_ONLY,
    Ground,
    PlatformEntry,
    PlatformStatus,
    SuppliedFacts,
    Verification,
)
from zwcx_desktop.records.dishonesty_record.record import DishonestyRecord, S
from zwcx_desktop.records.integrity import (
    RECOGNISE_RULE,
    RECORDS_RULE,
    SANCTIONS_RULE,
    VERIFY_RULE,
    is_own,
)
from zwcx_desktop.records.kind import Problem, Role, State
from zwcx_desktop.records.parts import Explanation, not_later
from zwcx_desktop.records.workflow import Act, Refusal, given

ACCEPTED = "ACCEPTED"
"""State of a rectification that was accepted."""


def may_handle(record: DishonestyRecord, act: Act) -> Refusal | None:
    """Refuse all but leaders a record about an official, and a leader who cannot read it."""
    if not record.about_person:
        return None
    if Role.LEADER not in act.actor.roles:
        return Refusal("本件涉及个人，由负责人办理", LEADER_ONLY)
    if record.subject_held and record.person is None:
        return Refusal("您还不能查看本件的密封内容，请由能查看的负责人办理", LEADER_ONLY)
    return None


def already_decided(record: DishonestyRecord, _act: Act) -> Refusal | None:
    """Refuse to skip verification where no authority has decided yet."""
    if record.source is not None and record.source.decided_already:
        return None
    text = "只有司法判决、行政处罚、纪律处分、问责处理可以直接登记认定，其他线索须先送核实"
    return Refusal(text, RECORDS_RULE)


def instrument_named(record: DishonestyRecord, act: Act) -> Refusal | None:
    """Refuse a recognition without its instrument, or one by the office itself."""
    wanted = (
        ("文书号", record.instrument_no),
        ("作出机关", record.authority),
        ("作出日期", record.decided_on),
        ("损失情况", record.loss),
        ("社会影响程度", record.impact_level),
    )
    missing = [f"“{name}”" for name, value in wanted if not value]
    if missing:
        return Refusal(f"请先填写{'、'.join(missing)}", RECORDS_RULE)
    if is_own(record.authority, act):
        return Refusal("作出机关是本单位；本单位不能认定自己的失信", RECORDS_RULE)
    return None


def rectification_accepted(record: DishonestyRecord, act: Act) -> Refusal | None:
    """Refuse to call put right what the rectification's own record does not."""
    if record.rectification is None:
        return None
    state = act.facts.state_of(record.rectification)
    if state is None or state.value == ACCEPTED:
        return None
    return Refusal(f"关联整改的状态是“{state.label}”，验收后再登记", SANCTIONS_RULE)


def complainant_waits(record: DishonestyRecord, _act: Act) -> Refusal | None:
    """Refuse to tell a complainant where there is none, or who was told."""
    if record.complaint is None:
        return Refusal("本件不是由投诉而来，没有投诉人可以反馈", VERIFY_RULE)
    if record.told_on is not None:
        return Refusal("已登记反馈", VERIFY_RULE)
    return None


def settled(record: DishonestyRecord, act: Act) -> Refusal | None:
    """Refuse to put away what is disputed, unanswered, or not yet of a past year."""
    if record.disputed:
        return Refusal("异议尚未处理完毕，不能归档", RECORDS_RULE)
    if record.state is S.NOT_TRUE and complainant_waits(record, act) is None:
        return Refusal("请先反馈投诉人并登记", VERIFY_RULE)
    if record.closed_on is None or record.closed_on.year >= act.today.year:
        return Refusal("办结年度尚未终了，请在次年归档", "按年度归档：办结年度终了后")
    return None


def sending_problems(_record: DishonestyRecord, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with who is to verify."""
    answers: ask.SendForVerification = act.answers
    if is_own(answers.organ, act):
        yield Problem("organ", f"核实单位不能是本单位（依据：{VERIFY_RULE}）。")
    yield from not_later("sent_on", "报送核实日期", answers.sent_on, act.today)
    if answers.due_on and answers.sent_on and answers.due_on < answers.sent_on:
        yield Problem("due_on", "核实期限早于报送核实日期，请改正。")


def send(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Write who verifies."""
    answers: ask.SendForVerification = act.answers
    entry = Verification(
        organ=answers.organ,
        sent_on=given(answers.sent_on),
        doc_no=answers.doc_no,
        due_on=answers.due_on,
    )
    return replace(record, verification=entry)


def supply(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Add what the office said."""
    entry = SuppliedFacts(on=act.today, by=act.actor.id, text=act.answers.text)
    return replace(record, supplied=(*record.supplied, entry))


def finding_problems(record: DishonestyRecord, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of the finding."""
    found = act.answers.verified_on
    yield from not_later("verified_on", "核实日期", found, act.today)
    sent = record.verification.sent_on if record.verification else None
    if found and sent and found < sent:
        yield Problem("verified_on", "核实日期早于报送核实日期，请核对。")


def find(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Write what was found."""
    answers: ask.RecordFinding = act.answers
    entry = record.verification and replace(
        record.verification, verified_on=answers.verified_on, result_doc=answers.result_doc
    )
    return replace(record, verification=entry, finding=answers.finding)


def find_untrue(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Write that nothing was found, which ends the matter."""
    return replace(find(record, act), closed_on=act.today)


def telling_problems(_record: DishonestyRecord, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of telling."""
    return not_later("told_on", "反馈投诉人日期", act.answers.told_on, act.today)


def tell(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Write when the complainant was told."""
    return replace(record, told_on=act.answers.told_on)


def explanation_problems(_record: DishonestyRecord, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with a written explanation."""
    said: Explanation = given(act.answers.explanation)
    yield from not_later("explanation", "签字日期", said.signed_on, act.today)


def rectifying_problems(record: DishonestyRecord, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with explanation and day."""
    answers: ask.StartRectifying = act.answers
    yield from explanation_problems(record, act)
    by = given(answers.explanation).rectify_by
    if by and by < act.today:
        yield Problem("explanation", "整改完成时限早于今天，请改正。")
    if answers.rectification and act.facts.state_of(answers.rectification) is None:
        yield Problem("rectification", "找不到所选的整改件，请重新选择。")


def explain(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Add a written explanation."""
    return replace(record, explanations=(*record.explanations, act.answers.explanation))


def start_rectifying(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Add the explanation and write by when things are put right."""
    answers: ask.StartRectifying = act.answers
    return replace(
        explain(record, act),
        rectify_by=given(answers.explanation).rectify_by,
        rectification=answers.rectification,
    )


def rectified_problems(record: DishonestyRecord, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with what is said to be put right."""
    answers: ask.ConfirmRectified = act.answers
    yield from not_later("rectified_on", "完成整改日期", answers.rectified_on, act.today)
    if record.rectification is None and not answers.opinion.strip():
        yield Problem("opinion", "没有关联整改件，请写明验收单位和文号。")


def confirm_rectified(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Write when things were put right."""
    return replace(record, rectified_on=act.answers.rectified_on)


def close(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Write the day of closing."""
    return replace(record, closed_on=act.today)


def recognition_problems(record: DishonestyRecord, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with a recognition; the office never recognises itself."""
    answers: ask.ConfirmRecord = act.answers
    if is_own(answers.recognised_by, act):
        yield Problem("recognised_by", f"认定单位不能是本单位（依据：{RECOGNISE_RULE}）。")
    yield from not_later("recognised_on", "认定日期", answers.recognised_on, act.today)
    if answers.ground is Ground.OVERDUE and not _late(record, act):
        yield Problem("ground", "整改期限尚未届满，不能按逾期未完成整改登记。")
    if answers.ground is Ground.OTHER and not answers.opinion.strip():
        yield Problem("opinion", "请写明认定情形。")


def _late(record: DishonestyRecord, act: Act) -> bool:
    return record.rectify_by is not None and record.rectify_by < act.today


def confirm(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Write who recognised it."""
    answers: ask.ConfirmRecord = act.answers
    return replace(
        record,
        recognised_by=answers.recognised_by,
        recognised_on=answers.recognised_on,
        recognition_doc=answers.recognition_doc,
        ground=answers.ground,
        loss=answers.loss,
        impact_level=answers.impact_level,
        severity=answers.severity or record.severity,
    )


def enter_confirmed(record: DishonestyRecord, _act: Act) -> DishonestyRecord:
    """Take the authority's instrument as the recognition."""
    return replace(
        record,
        recognised_by=record.authority,
        recognised_on=record.decided_on,
        recognition_doc=record.instrument_no,
    )


def sanction_problems(_record: DishonestyRecord, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with what is said to have followed."""
    for place, entry in enumerate(act.answers.sanctions, start=1):
        if entry.on and entry.on > act.today:
            yield Problem("sanctions", f"处理后果第 {place} 项：决定日期晚于今天，请核对。")


def add_sanctions(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Add what followed."""
    return replace(record, sanctions=(*record.sanctions, *act.answers.sanctions))


def report_problems(record: DishonestyRecord, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the report."""
    answers: ask.ReportRecord = act.answers
    yield from not_later("reported_on", "报送日期", answers.reported_on, act.today)
    before = record.recognised_on
    if answers.reported_on and before and answers.reported_on < before:
        yield Problem("reported_on", "报送日期早于认定日期，请核对。")


def report(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Write that it was reported."""
    answers: ask.ReportRecord = act.answers
    return replace(
        record,
        report_to=answers.report_to.strip() or record.report_to,
        reported_on=answers.reported_on,
        report_doc=answers.report_doc,
    )


def status_problems(_record: DishonestyRecord, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of looking."""
    return not_later("on", "查询日期", act.answers.on, act.today)


def add_status(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Add what the platform showed."""
    answers: ask.RecordPlatformStatus = act.answers
    entry = PlatformEntry(
        platform=answers.platform,
        status=given(answers.status),
        on=given(answers.on),
        by=act.actor.id,
        proof=answers.proof,
    )
    return replace(record, platform=(*record.platform, entry))


def state_by_platform(_record: DishonestyRecord, act: Act) -> State:
    """Return the state that says whether the platform shows the record."""
    shown = act.answers.status is PlatformStatus.SHOWN
    return S.PUBLISHED_BY_PLATFORM if shown else S.REPORTED


def void(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Write why the record is void."""
    return replace(record, void_reason=act.answers.reason)
