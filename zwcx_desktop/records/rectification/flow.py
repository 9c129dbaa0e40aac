"""How a rectification moves: ordered, carried out, accepted by somebody else."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.handing import POST_RULE, hand_on_row
from zwcx_desktop.records.kind import Problem, State
from zwcx_desktop.records.parts import Reason, not_later
from zwcx_desktop.records.rectification.parts import (
    ACCEPT_RULE,
    ORDERED_DAY,
    OVERDUE_RULE,
    RECTIFY_RULE,
    Accept,
    Acceptance,
    ExtendRectification,
    Extension,
    ProposeClue,
    RectificationState,
    ReportDone,
    ReportMeasures,
    Result,
)
from zwcx_desktop.records.rectification.record import OPEN, Rectification, check
from zwcx_desktop.records.workflow import Act, Either, Refusal, Transition, given, stay

S = RectificationState


def _not_owner(record: Rectification, act: Act) -> Refusal | None:
    if record.owner_id == act.actor.id:
        return Refusal("您是整改责任人，须由他人验收", ACCEPT_RULE)
    return None


def _measures_done(record: Rectification, _act: Act) -> Refusal | None:
    rest = [str(n) for n, measure in enumerate(record.measures, start=1) if not measure.done]
    if rest:
        return Refusal(f"整改措施第 {'、'.join(rest)} 项尚未完成", RECTIFY_RULE)
    return None


def _overdue_or_failed(record: Rectification, act: Act) -> Refusal | None:
    if record.clue_on is not None:
        text = f"已于 {record.clue_on.isoformat()} 提出失信线索，不再重复提出"
        return Refusal(text, OVERDUE_RULE)
    if record.state is S.FAILED or record.overdue(act.today):
        return None
    return Refusal("整改期限尚未届满，不能按未按时完成整改提出线索", OVERDUE_RULE)


def _measure_problems(record: Rectification, act: Act) -> Iterator[Problem]:
    answers: ReportMeasures = act.answers
    wrong = [n for n in answers.done_measures if not 1 <= n <= len(record.measures)]
    if wrong:
        yield Problem("done_measures", f"整改措施没有第 {wrong[0]} 项，请核对。")
    yield from not_later("done_on", "完成日期", answers.done_on, act.today)


def _report_measures(record: Rectification, act: Act) -> Rectification:
    answers: ReportMeasures = act.answers
    measures = tuple(
        replace(measure, done=True, done_on=answers.done_on or act.today, evidence=answers.evidence)
        if place in answers.done_measures
        else measure
        for place, measure in enumerate(record.measures, start=1)
    )
    return replace(record, measures=measures)


def _done_problems(record: Rectification, act: Act) -> Iterator[Problem]:
    done_on = act.answers.done_on
    yield from not_later("done_on", "完成整改日期", done_on, act.today)
    last = max((m.done_on for m in record.measures if m.done_on), default=None)
    if done_on and last and done_on < last:
        yield Problem("done_on", f"早于整改措施的完成日期 {last.isoformat()}，请核对。")


def _report_done(record: Rectification, act: Act) -> Rectification:
    answers: ReportDone = act.answers
    return replace(record, done_on=answers.done_on, report=answers.report)


def _accept_problems(record: Rectification, act: Act) -> Iterator[Problem]:
    answers: Accept = act.answers
    yield from not_later("accepted_on", "验收日期", answers.accepted_on, act.today)
    if answers.accepted_on and record.done_on and answers.accepted_on < record.done_on:
        yield Problem("accepted_on", "验收日期早于完成整改日期，请核对。")


def _state_accepted(_record: Rectification, act: Act) -> State:
    result: Result = act.answers.result
    states = {Result.ACCEPTED: S.ACCEPTED, Result.RETURNED: S.IN_PROGRESS}
    return states.get(result, S.FAILED)


def _accept(record: Rectification, act: Act) -> Rectification:
    answers: Accept = act.answers
    entry = Acceptance(
        result=given(answers.result),
        on=given(answers.accepted_on),
        by=act.actor.id,
        organ=answers.organ,
        opinion=answers.opinion,
    )
    again = answers.result is Result.RETURNED
    return replace(
        record,
        acceptances=(*record.acceptances, entry),
        done_on=None if again else record.done_on,
    )


def _extension_problems(record: Rectification, act: Act) -> Iterator[Problem]:
    answers: ExtendRectification = act.answers
    old, new = record.due_on, answers.new_due_on
    if old and new and new <= old:
        yield Problem("new_due_on", "新的期限须晚于原期限。")
    document = given(answers.document)
    if document.issuer.strip() != record.ordered_by.strip():
        yield Problem("document", f"须由要求整改的单位“{record.ordered_by}”批准。")
    if document.issued_on is None:
        yield Problem("document", "请填写批准文件的发文日期。")
    elif document.issued_on > act.today:
        yield Problem("document", "批准文件的发文日期晚于今天，请核对。")
    elif old and document.issued_on > old:
        yield Problem("document", f"批准文件须在原期限 {old.isoformat()} 以前作出。")


def _extend(record: Rectification, act: Act) -> Rectification:
    answers: ExtendRectification = act.answers
    entry = Extension(
        document=given(answers.document),
        old_due_on=record.due_on,
        new_due_on=answers.new_due_on,
        on=act.today,
    )
    return replace(record, extensions=(*record.extensions, entry), due_on=answers.new_due_on)


def _propose(record: Rectification, act: Act) -> Rectification:
    return replace(record, clue_on=act.today)


def _void(record: Rectification, act: Act) -> Rectification:
    return replace(record, void_reason=act.answers.reason)


WORKFLOW: tuple[Transition[Rectification], ...] = (
    Transition(
        event="start",
        label="启动整改",
        sources=frozenset({S.DRAFT}),
        target=S.IN_PROGRESS,
        roles=guards.CLERK_OR_REVIEWER,
        basis=RECTIFY_RULE,
        guards=(guards.complete(check),),
        documents=("D22",),
        primary=True,
    ),
    Transition(
        event="report_measures",
        label="填报措施完成情况",
        sources=frozenset({S.IN_PROGRESS}),
        target=stay,
        roles=guards.CLERK_OR_REVIEWER,
        basis=RECTIFY_RULE,
        asks=ReportMeasures,
        check=_measure_problems,
        effect=_report_measures,
        documents=("D23",),
        primary=True,
    ),
    Transition(
        event="report_done",
        label="报请验收",
        sources=frozenset({S.IN_PROGRESS}),
        target=S.DONE,
        roles=guards.CLERK_OR_REVIEWER,
        basis=RECTIFY_RULE,
        asks=ReportDone,
        guards=(_measures_done, guards.evidence("整改佐证材料", RECTIFY_RULE)),
        check=_done_problems,
        effect=_report_done,
        documents=("D23",),
    ),
    Transition(
        event="accept",
        label="登记验收",
        sources=frozenset({S.DONE}),
        target=Either(frozenset({S.ACCEPTED, S.IN_PROGRESS, S.FAILED}), _state_accepted),
        roles=guards.REVIEWER_OR_LEADER,
        basis=ACCEPT_RULE,
        asks=Accept,
        guards=(_not_owner, guards.not_done_by_actor("report_done", "report_measures")),
        check=_accept_problems,
        effect=_accept,
        documents=("D23",),
        primary=True,
    ),
    Transition(
        event="extend",
        label="登记延期",
        sources=frozenset({S.IN_PROGRESS}),
        target=stay,
        roles=guards.REVIEWER_OR_LEADER,
        basis=ORDERED_DAY,
        asks=ExtendRectification,
        check=_extension_problems,
        effect=_extend,
    ),
    Transition(
        event="propose_clue",
        label="提出失信线索",
        sources=frozenset({S.IN_PROGRESS, S.DONE, S.FAILED}),
        target=stay,
        roles=guards.REVIEWER_OR_LEADER,
        basis=OVERDUE_RULE,
        asks=ProposeClue,
        guards=(_overdue_or_failed,),
        effect=_propose,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.DRAFT}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的整改可以作废，编号保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=_void,
        danger=True,
    ),
    hand_on_row(OPEN, POST_RULE, ("owner_id",)),
)
