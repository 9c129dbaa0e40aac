"""Papers while a complaint is handled: D11a 重大紧急事项报告单, D15 内部交办单, D16 延期办理告知书.

D11a and D15 stay among organs and never name the complainant; of a report or a confidential
complaint whoever handles it reads the clue only (信访工作条例 §30).
"""

from zwcx_desktop.printing.documents.complainant import (
    addressee,
    brought,
    matter,
    whom_to_ask,
)
from zwcx_desktop.printing.documents.frame import (
    notification,
    one_line,
    organ,
    pair,
    person,
    public_text,
    sheet,
    unit_name,
    wide,
    written,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, day_and_time, listed
from zwcx_desktop.printing.paper import FormCell, FormGrid, FormRow, Paper, Para
from zwcx_desktop.records.complaint import (
    Category,
    Complaint,
    Decision,
    Extension,
    IdentityMode,
    RuleSet,
)

_SHARES = (1.1, 2.6, 1.1, 2.2)


def urgent_report(request: Request) -> Paper:
    """Return D11a: the last immediate report of a grave matter, the earlier ones by their times."""
    record: Complaint = request.record
    say = request.wording.say
    *earlier, last = record.urgent_reports
    count = len(record.urgent_reports)
    told = listed((say("earlier", at=day_and_time(r.at), organ=r.organ) for r in earlier), "；")
    people = say("people", count=str(record.people_count)) if record.people_count else ""
    rows = (
        pair(
            "登记编号",
            record.number,
            "报告次序",
            say("part", count=str(count)) if earlier else say("first"),
        ),
        wide("报告对象", last.organ),
        pair("电话报告", day_and_time(last.phoned_at), "书面报告", day_and_time(last.at)),
        pair("报告人", person(request, last.by), "紧急程度", record.urgency.label),
        wide("事项", matter(request)),
        pair(
            "来源渠道",
            request.profile.label("channel", record.channel),
            "收到时间",
            day_and_time(record.received_at),
        ),
        pair("地点", record.place or say("sealed"), "涉及人数", people),
        wide("情况", public_text(last.note), 4),
        wide("此前报告", told),
        written("领导批示", 3),
        written("收报情况", 2.0, say("received")),
        FormRow((FormCell(say("privacy"), across=4),), 2),
    )
    return sheet(request, say("title", org=organ(request)), (FormGrid(_SHARES, rows, size=11),))


def assignment_sheet(request: Request) -> Paper:
    """Return D15: who handles the complaint, what is asked of him, and until when."""
    record: Complaint = request.record
    say = request.wording.say
    last = record.assignments[-1]
    handler = person(request, last.handler_id)
    helpers = listed(unit_name(request, unit) for unit in record.co_units)
    requirement = FormCell(
        public_text(last.requirement),
        across=3,
        foot=say("given_by", name=person(request, last.by), day=day(last.on)),
    )
    rows = (
        pair("登记编号", record.number, "来源工单号", record.source_no),
        pair("交办日期", day(last.on), "办理期限", request.last_day(record.due_on)),
        pair("承办科室", unit_name(request, last.handler_unit), "承办人", handler),
        pair("协办科室", helpers, "紧急程度", record.urgency.label),
        wide("事项", say("subject_clue") if only_clue(record) else matter(request)),
        *_contents(request, record),
        FormRow((FormCell("办理要求", label=True), requirement), 3),
        written("签收", 2.0, say("taken_by")),
        written("办理结果", 4, say("done_by")),
        FormRow((FormCell(say("privacy"), across=4),), 2),
    )
    return sheet(request, say("title", org=organ(request)), (FormGrid(_SHARES, rows, size=11),))


def extension_notice(request: Request) -> Paper:
    """Return D16: by how much, until when and why the answer is put off (信访工作条例 §34)."""
    record: Complaint = request.record
    say = request.wording.say
    granted = approved(record)
    petition = record.rule_set is RuleSet.XINFANG
    old = granted.old_due_on if granted else None
    lines = (
        say(
            "body", **brought(request), accepted=day(record.accepted_on), old=request.last_day(old)
        ),
        say("number", number=record.number),
        say(
            "granted_petition" if petition else "granted",
            reason=public_text(one_line(granted.reason)).rstrip("。；") if granted else "",
            length=_length(request, record, granted) if granted else "",
            new=request.last_day(granted.new_due_on) if granted else "",
        ),
        say("contact", **whom_to_ask(request)),
        say("close"),
    )
    return notification(request, say("title"), addressee(request), map(Para, lines))


def only_clue(record: Complaint) -> bool:
    """Whether whoever handles *record* is told the clue and nothing of what was written."""
    return (
        record.category is Category.REPORT
        or record.identity_mode is IdentityMode.CONFIDENTIAL
        or not record.facts
    )


def approved(record: Complaint) -> Extension | None:
    """Return the last extension of *record* that was approved, None when there is none."""
    granted = (e for e in reversed(record.extensions) if e.decision is Decision.APPROVED)
    return next(granted, None)


def _contents(request: Request, record: Complaint) -> tuple[FormRow, ...]:
    clue = wide("办理线索", request.wording.say("clue", clue=public_text(record.clue)), 3)
    if only_clue(record):
        return (clue,)
    told = (
        wide("事实和理由", public_text(record.facts), 3),
        wide("请求", public_text(record.request), 2),
        wide("地点", record.place),
    )
    return (*told, clue) if record.clue else told


def _length(request: Request, record: Complaint, granted: Extension) -> str:
    if granted.old_due_on is None:
        return ""
    if record.rule_set is RuleSet.HOTLINE:
        days = request.working_days(granted.old_due_on, granted.new_due_on)
        return f"{days}个工作日"
    return f"{(granted.new_due_on - granted.old_due_on).days}日"
