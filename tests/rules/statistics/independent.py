"""The statistics counted a second time: slowly, record by record, from the rules' own words (§3.8).

Nothing here is shared with the program's formulas but the names of the figures. Each function
below counts one group of indicators and quotes the rule it follows.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from tests.rules.statistics.counting import (
    Ledger,
    Rows,
    Span,
    Told,
    by,
    day_of,
    number,
    percent,
    rate,
    rounded,
    said,
)
from tests.rules.statistics.independent_complaints import complaints

UNSIGNED = ("DRAFT", "IN_REVIEW", "TO_SIGN")
RUNNING = ("SIGNED", "ACTIVE", "CLAIMED", "CHANGE_REVIEW")
NEEDS = ("ground_title", "ground_doc_no", "authority")
Found = Iterator[tuple[str, dict[str, Told]]]


def all_figures(office: Ledger, span: Span) -> dict[str, dict[str, Told]]:
    """Return every figure of every indicator, by code and name."""
    return {code: figures for part in PARTS for code, figures in part(office, span)}


# Promises ----------------------------------------------------------------------------------------


def due_in_force(promise: Any) -> date | None:
    """“Judged against the due date in force when it expired”: a change after it is too late."""
    approved = [e for e in promise.changes if e.decision.value == "APPROVED" and e.new_due_on]
    due = approved[0].old_due_on if approved else promise.due_on
    for change in approved:
        if due is not None and change.decided_on is not None and change.decided_on > due:
            return due
        due = change.new_due_on
    return due


def complete(change: Any) -> bool:
    """Whether a change has its document, and its compensation where one is owed."""
    documents = all(getattr(change, name).strip() for name in NEEDS)
    paid = change.compensation_amount is not None and change.compensation_due is not None
    return documents and (paid or not change.compensation_required)


def lawfully_ended(promise: Any) -> bool:
    if promise.outcome is None or promise.outcome.value != "LAWFULLY_TERMINATED":
        return False
    ends = [e for e in promise.changes if e.change_kind.value == "TERMINATE"]
    return bool(ends) and complete(ends[-1])


def fulfilled(promise: Any, span: Span) -> bool:
    kept = promise.outcome is not None and promise.outcome.value.startswith("FULFILLED")
    return kept and span.known(promise.fulfilled_on)


def promises(office: Ledger, span: Span) -> Found:
    """S01 … S05, S08."""
    given = [(i, r) for i, r in office.rows("commitment") if r.state.value not in UNSIGNED]
    new = [(i, r) for i, r in given if span.holds(r.signed_on)]
    yield (
        "S01",
        {
            "承诺总数": number(i for i, r in given if r.signed_on <= span.last),
            "新增承诺": number(i for i, _ in new),
            "在办承诺": number(
                i for i, r in given if r.signed_on <= span.last and r.state.value in RUNNING
            ),
            **by("新增按类型", new, lambda r: said(r.kind)),
            **by(
                "新增按领域", new, lambda r: office.label("domain", r.domain) if r.domain else None
            ),
        },
    )
    due = [(i, r) for i, r in given if span.holds(r.due_on) and not lawfully_ended(r)]
    every = [i for i, _ in due]
    yield "S02", {"应兑现承诺": number(every)}
    kept = [(i, r) for i, r in due if fulfilled(r, span)]
    yield "S03", {"兑现率": rate((i for i, _ in kept), every)}
    in_time = [
        i
        for i, r in kept
        if r.outcome.value == "FULFILLED_ON_TIME" and r.fulfilled_on <= due_in_force(r)
    ]
    yield "S04", {"按期兑现率": rate(in_time, every)}
    of = {name: [i for i, r in due if r.outcome and r.outcome.value == name]
          for name in ("PARTIAL", "UNFULFILLED")}  # fmt: skip
    late = [
        i for i, r in given
        if r.state.value in RUNNING and r.due_on
        and r.due_on < span.cutoff and r.due_on <= span.end
    ]  # fmt: skip
    yield (
        "S05",
        {
            "部分兑现": number(of["PARTIAL"]),
            "未兑现": number(of["UNFULFILLED"]),
            "逾期未兑现": number([*of["UNFULFILLED"], *late]),
        },
    )
    posted = [i for i, r in new if any(span.known(p.from_on) for p in r.publications)]
    yield "S08", {"承诺公开率": rate(posted, (i for i, _ in new))}


def promise_changes(office: Ledger, span: Span) -> Found:
    """S06, S07."""
    given = [(i, r) for i, r in office.rows("commitment") if r.state.value not in UNSIGNED]

    def approved(promise: Any) -> list[Any]:
        return [e for e in promise.changes if e.decision.value == "APPROVED"]

    def changed(promise: Any) -> list[Any]:
        return [e for e in approved(promise) if span.holds(e.decided_on)]

    active = [
        (i, r) for i, r in given
        if r.signed_on <= span.last and (r.closed_on is None or r.closed_on >= span.start)
    ]  # fmt: skip
    yield (
        "S06",
        {
            "承诺变更率": rate((i for i, r in active if changed(r)), (i for i, _ in active)),
            "不合规变更": number(i for i, r in active if not all(map(complete, changed(r)))),
        },
    )
    owed = [
        (i, e) for i, r in given for e in approved(r)
        if e.compensation_required and span.holds(e.compensation_due)
    ]  # fmt: skip
    paid = [
        (i, e) for i, e in owed
        if e.compensation_paid_on is not None and e.compensation_paid_on <= e.compensation_due
    ]  # fmt: skip
    whole = sum(e.compensation_amount or 0 for _, e in owed)
    part = sum(e.compensation_amount or 0 for _, e in paid)
    yield (
        "S07",
        {
            "补偿到位率（笔数）": Told(percent(len(paid), len(owed))),
            "补偿到位率（金额）": Told(percent(part, whole)),
            "应补偿金额": Told(Decimal(whole)),
        },
    )


def money(office: Ledger, span: Span) -> Found:
    """S34, S35: obligations of contracts, effective judgments."""
    given = [(i, r) for i, r in office.rows("commitment") if r.state.value not in UNSIGNED]
    owed = [(i, o) for i, r in given if r.contract for o in r.contract.obligations]
    due = [(i, o) for i, o in owed if span.holds(o.due_on)]
    in_time = [i for i, o in due if o.done_on is not None and o.done_on <= o.due_on]
    unpaid = [
        (i, o) for i, o in owed
        if o.amount and o.due_on and o.due_on < span.cutoff and not span.known(o.done_on)
    ]  # fmt: skip
    yield (
        "S34",
        {
            "合同履约率": Told(percent(len(in_time), len(due))),
            "逾期未支付合同": number(dict.fromkeys(i for i, _ in unpaid)),
            "逾期未支付金额": Told(Decimal(sum(o.amount for _, o in unpaid))),
        },
    )
    judged = [
        (i, r) for i, r in given
        if r.kind and r.kind.value == "JUDGMENT" and r.judgment
        and span.holds(r.judgment.perform_due)
    ]  # fmt: skip
    done = [
        i for i, r in judged
        if (day := r.judgment.performed_on or r.fulfilled_on) and day <= r.judgment.perform_due
    ]  # fmt: skip
    yield "S35", {"生效判决履行率": rate(done, (i for i, _ in judged))}


# Openness ----------------------------------------------------------------------------------------


def openness(office: Ledger, span: Span) -> Found:
    """S09 … S11."""
    rows = office.rows("disclosure")
    owed = [
        (i, r) for i, r in rows
        if r.publicity.value == "PROACTIVE" and r.state.value != "NOT_DISCLOSED"
        and span.holds(r.disclose_by)
    ]  # fmt: skip
    timely = [i for i, r in owed if r.published_on and r.published_on <= r.disclose_by]
    yield "S09", {"公开及时率": rate(timely, (i for i, _ in owed))}
    hanging = {
        r.catalogue_item for _, r in rows
        if r.validity.value == "VALID"
        and any(
            span.known(p.from_on) and (p.removed_on is None or p.removed_on > span.cutoff)
            and (p.to_on is None or p.to_on >= span.cutoff)
            for p in r.publications
        )
    }  # fmt: skip
    applicable = [i for i, r in office.rows("catalogue_item") if ours_to_open(r, span)]
    yield "S10", {"目录覆盖率": rate((i for i in applicable if i in hanging), applicable)}
    new = [
        (i, r) for i, r in rows
        if r.publicity.value == "PROACTIVE" and span.holds(r.published_on)
    ]  # fmt: skip
    channels: dict[str, list[str]] = {}
    for i, r in new:
        for channel in dict.fromkeys(p.channel for p in r.publications):
            channels.setdefault(
                f"公开按渠道：{office.label('publish_channel', channel)}", []
            ).append(i)
    taken = [(i, [e for e in r.withdrawals if span.holds(_day(e.at))]) for i, r in rows]
    yield (
        "S11",
        {
            "主动公开": number(i for i, _ in new),
            **by("公开按类别", new, lambda r: said(r.kind)),
            **{name: number(ids) for name, ids in channels.items()},
            "撤回": number(i for i, found in taken if found),
            "因隐私撤回": number(
                i for i, found in taken if any(e.reason.value == "PRIVACY" for e in found)
            ),
        },
    )


def ours_to_open(entry: Any, span: Span) -> bool:
    """Whether a town has to open it of its own accord; revised, it goes on in its old words."""
    if entry.state.value in ("DRAFT", "ABOLISHED"):
        return False
    if entry.state.value != "IN_FORCE" and not entry.superseded:
        return False
    if entry.mode.value != "PROACTIVE" or (entry.valid_to and entry.valid_to < span.cutoff):
        return False
    if entry.valid_from and entry.valid_from > span.cutoff:
        return False
    levels = [level.value for level in entry.levels] or ["TOWNSHIP"]
    sorts = [sort.value for sort in entry.applies_to] or ["TOWN"]
    return "TOWNSHIP" in levels and "TOWN" in sorts


def _day(moment: Any) -> date | None:
    return day_of(moment)


ANSWERS = {
    "予以公开": ("PROVIDED", "ALREADY_PUBLIC"),
    "部分公开": ("PARTIAL",),
    "不予公开": ("REFUSED", "SPECIAL_LAW"),
    "无法提供": ("NOT_EXIST", "NOT_OURS"),
    "不予处理": ("DUPLICATE", "NOT_AN_APPLICATION", "UNREASONABLE"),
    "其他处理": ("ABANDONED",),
}


def requests(office: Ledger, span: Span) -> Found:
    """S12, and the table of D32."""
    rows = [(i, r) for i, r in office.rows("access_request")]
    due = [
        (i, r) for i, r in rows
        if span.holds(r.answer_by) and r.state.value not in ("WITHDRAWN", "ABANDONED")
    ]  # fmt: skip
    timely = [i for i, r in due if r.replied_on and r.replied_on <= r.answer_by]

    def finished(r: Any) -> date | None:
        return r.replied_on or (
            r.closed_on if r.state.value in ("ABANDONED", "WITHDRAWN") else None
        )

    def open_after(r: Any, day: date) -> bool:
        end = finished(r)
        return end is None or end > day

    carried = [i for i, r in rows if r.received_on < span.start
               and open_after(r, span.start - timedelta(1))]  # fmt: skip
    over = [i for i, r in rows if r.received_on <= span.last and open_after(r, span.last)]
    answered = [(i, r) for i, r in rows if r.outcome and span.holds(finished(r))]
    yield (
        "S12",
        {
            "依申请公开按期答复率": rate(timely, (i for i, _ in due)),
            "新收申请": number(i for i, r in rows if span.holds(r.received_on)),
            "上期结转": number(carried),
            **{
                name: number(i for i, r in answered if r.outcome.value in codes)
                for name, codes in ANSWERS.items()
            },
            "结转下期": number(over),
        },
    )


# Integrity ---------------------------------------------------------------------------------------


def integrity(office: Ledger, span: Span) -> Found:
    """S27, S28. In time is who was done in time; “removed from statistics” once revoked."""
    due = [
        (i, r) for i, r in office.rows("rectification")
        if r.state.value != "DRAFT" and span.holds(r.due_on)
    ]  # fmt: skip

    def accepted(r: Any) -> date | None:
        return next((e.on for e in r.acceptances if e.result.value == "ACCEPTED"), None)

    every = [i for i, _ in due]
    done = [i for i, r in due if span.known(accepted(r))]
    in_time = [
        i for i, r in due if span.known(accepted(r)) and r.done_on and r.done_on <= r.due_on
    ]  # fmt: skip
    late = [i for i, r in due if span.known(r.done_on) and r.done_on > r.due_on]
    open_ = [
        i for i, r in office.rows("rectification")
        if r.state.value != "DRAFT" and r.due_on and r.due_on < span.cutoff
        and r.due_on <= span.end and not span.known(r.done_on)
    ]  # fmt: skip
    yield (
        "S27",
        {
            "整改完成率": rate(done, every),
            "按期整改率": rate(in_time, every),
            "逾期整改": number([*late, *open_]),
        },
    )
    rows = [
        (i, r) for i, r in office.rows("dishonesty_record")
        if r.recognised_on and not span.known(r.revoked_on)
    ]  # fmt: skip
    new = [(i, r) for i, r in rows if span.holds(r.recognised_on)]

    def repaired(r: Any) -> bool:
        return any(
            e.request == "信用修复" and e.result == "同意"
            and e.decided_on is not None and e.decided_on <= span.last
            for e in r.repairs
        )  # fmt: skip

    standing = [i for i, r in rows if r.recognised_on <= span.last and not repaired(r)]
    yield (
        "S28",
        {
            "新认定失信记录": number(i for i, _ in new),
            **by("失信按来源", new, lambda r: said(r.source)),
            "期末有效失信记录": number(standing),
            "书面说明提交率": rate((i for i, r in new if r.explanations), (i for i, _ in new)),
        },
    )


def disputes(office: Ledger, span: Span) -> Found:
    """S29, S30."""
    rows = office.rows("objection")
    due = [
        (i, r) for i, r in rows if r.state.value != "WITHDRAWN" and span.holds(r.due_on)
    ]  # fmt: skip
    told = [i for i, r in due if r.notified_on and r.notified_on <= r.due_on]
    decided = [(i, r) for i, r in rows if r.result and span.holds(r.decided_on)]
    yield (
        "S29",
        {
            "异议按期处理率": rate(told, (i for i, _ in due)),
            "更正": number(i for i, r in decided if r.result.value == "CORRECTED"),
            "撤销": number(i for i, r in decided if r.result.value == "REVOKED"),
        },
    )
    asked = [
        (i, r) for i, r in office.rows("credit_repair")
        if r.request.value == "REPAIR" and r.decision and span.holds(r.decided_on)
    ]  # fmt: skip
    granted = [i for i, r in asked if r.decision.value == "GRANTED"]
    yield "S30", {"信用修复率": rate(granted, (i for i, _ in asked))}


# Work and oversight ------------------------------------------------------------------------------


def work(office: Ledger, span: Span) -> Found:
    """S31, S32, S36, S39."""
    tasks = [
        (i, r) for i, r in office.rows("task")
        if r.state.value != "CANCELLED" and span.holds(r.due_on)
    ]  # fmt: skip
    every = [i for i, _ in tasks]
    done = [(i, r) for i, r in tasks if span.known(r.done_on)]
    yield (
        "S31",
        {
            "任务完成率": rate((i for i, _ in done), every),
            "任务按期完成率": rate((i for i, r in done if r.done_on <= r.due_on), every),
        },
    )
    orders = [
        (i, r) for i, r in office.rows("supervision_order")
        if r.direction.value == "RECEIVED" and r.state.value not in ("DRAFT", "REVOKED")
    ]  # fmt: skip
    yield "S32", {"督办按期回复率": _answered(orders, span)}
    flows = [
        (i, r) for i, r in office.rows("online_flow_item")
        if r.state.value not in ("DRAFT", "IN_REVIEW") and span.holds(r.period_to)
    ]  # fmt: skip
    met = [i for i, r in flows if r.state.value == "MET"]
    yield "S36", {"网上全流程达标率": rate(met, (i for i, _ in flows))}
    honours = office.rows("honour")
    given = [(i, r) for i, r in honours if span.holds(r.awarded_on)]
    yield (
        "S39",
        {
            "守信激励": number(i for i, _ in given),
            **by("荣誉按级别", given, lambda r: said(r.level)),
            "取消资格": number(
                i for i, r in honours if r.disqualification and span.holds(r.disqualification.on)
            ),
        },
    )


def _answered(rows: Rows, span: Span) -> Told:
    """“Replied ≤ due / due”: by the first reply, for each record whose day came in the period."""
    due = [(i, r) for i, r in rows if span.holds(_first_due(r))]
    in_time = [i for i, r in due if r.replies and r.replies[0].on <= _first_due(r)]
    return rate(in_time, (i for i, _ in due))


def _first_due(record: Any) -> date | None:
    """The day in force for the first reply; a day set after it mends nothing."""
    return record.replies[0].due_on if record.replies else record.due_on


def oversight(office: Ledger, span: Span) -> Found:
    """S33."""
    rows = [
        (i, r) for i, r in office.rows("oversight_item")
        if r.kind and r.state.value != "HANDED_BACK"
    ]  # fmt: skip
    proposals = [(i, r) for i, r in rows if r.kind.value in ("NPC", "CPPCC")]
    judged = [(i, r) for i, r in proposals if r.judgements and span.holds(r.judgements[-1].on)]
    content = [i for i, r in judged if r.judgements[-1].attitude.value in ("SATISFIED", "FAIR")]
    heard = [
        (i, h) for i, r in rows
        if r.kind.value == "APPEARANCE" and r.principal_required
        for h in r.hearings if span.holds(h.held_on)
    ]  # fmt: skip
    yield (
        "S33",
        {
            "建议提案按期答复率": _answered(proposals, span),
            "建议提案满意率": rate(content, (i for i, _ in judged)),
            "司法建议按期反馈率": _answered(
                [(i, r) for i, r in rows if r.kind.value == "JUDICIAL"], span
            ),
            "负责人出庭率": Told(percent(sum(h.is_principal for _, h in heard), len(heard))),
        },
    )


def rest(office: Ledger, span: Span) -> Found:
    """S37, S38."""
    rows = [(i, r) for i, r in office.rows("training_record") if r.state.value == "CONFIRMED"]
    held = [(i, r) for i, r in rows if span.holds(r.held_on)]
    stated = [
        r for _, r in rows
        if r.held_on and r.held_on <= span.last
        and r.civil_servants is not None and r.with_credit_file is not None
    ]  # fmt: skip
    latest = max(stated, key=lambda r: r.held_on, default=None)
    yield (
        "S37",
        {
            "信用档案覆盖率": Told(
                percent(latest.with_credit_file, latest.civil_servants) if latest else None
            ),
            "诚信教育场次": number(i for i, _ in held),
            "诚信教育参训人次": Told(
                rounded(Decimal(sum(r.attendees_count or 0 for _, r in held)))
            ),
        },
    )
    changed = [x for x in office.deliveries if span.holds(x.changed_on + timedelta(7))]
    arrived = [
        x.id for x in changed
        if x.accepted_on is not None and (x.accepted_on - x.changed_on).days <= 7
    ]  # fmt: skip
    waiting = [
        (span.cutoff - x.changed_on).days for x in office.deliveries
        if not span.known(x.accepted_on) and span.known(x.changed_on)
    ]  # fmt: skip
    yield (
        "S38",
        {
            "数据同步及时率": rate(arrived, (x.id for x in changed)),
            "最久未同步": Told(rounded(Decimal(max(waiting, default=0)))),
            "被退回未更正": number(x.id for x in office.deliveries if x.rejected),
        },
    )


def score(office: Ledger, span: Span) -> Found:
    """S40: the sum of the latest signed assessment of the office; of missing data, none."""
    rows = [
        (r.period_to, i, r)
        for i, r in office.rows("self_assessment")
        if r.state.value not in UNSIGNED
        and r.unit_id is None
        and r.period_to
        and span.start <= r.period_to <= span.end
    ]
    latest = max(rows, key=lambda row: row[:2])[2] if rows else None
    given = [item.self_score for item in latest.items] if latest else []
    whole = None if not given or None in given else rounded(sum(given, Decimal(0)))
    yield "S40", {"综合得分": Told(whole)}


PARTS = (
    promises, promise_changes, money, openness, requests, complaints, integrity, disputes, work,
    oversight, rest,
    score,
)  # fmt: skip
