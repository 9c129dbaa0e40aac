"""Incoming documents and the tasks they become: proposed, instructed, broken down, done."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from zwcx_desktop.records import policy_document as p
from zwcx_desktop.records import task as k
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason, SuperiorDocument
from zwcx_desktop.sample.town.commitments import kept
from zwcx_desktop.sample.town.diary import Fork, Life, Told, acts, begins, looks
from zwcx_desktop.sample.town.people import ABOVE, CAI, HUANG, REVIEWER_OF, clerk_of, unit
from zwcx_desktop.sample.town.promises import Word
from zwcx_desktop.sample.town.teller import Teller, chapters
from zwcx_desktop.store.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document as it came in, and who has to do with it."""

    record: p.PolicyDocument
    teller: Teller
    handler: UserId
    unit: str

    @property
    def reviewer(self) -> UserId:
        """Who judges the proposal."""
        return REVIEWER_OF[self.handler]


def paper(seed: str, day: date, place: int, months: int = 6) -> Paper:
    """Return a document that arrived on *day*; its clauses are due within *months*."""
    teller = Teller(seed)
    told = chapters("papers")["policies"][place % len(chapters("papers")["policies"])]
    words = {**teller.words(day), "n": str(teller.number(3, 60))}
    slip = told.get("slip")
    due = min(day + timedelta(days=30 * months), date(day.year, 12, 31))
    handler = clerk_of(told["unit"], day)
    unit_name = next(u["name"] for u in chapters("office")["units"] if u["id"] == told["unit"])
    record = p.PolicyDocument(
        receipt_no=f"收{day.year}-{teller.number(1, 600):04d}",
        issuer=told["issuer"],
        received_on=day,
        title=teller.fill(told["title"], words),
        doc_no=teller.fill(told["no"], words),
        handler_id=handler,
        phone="0768-5550101",
        publicity=teller.pick((p.PaperPublicity.PROACTIVE, p.PaperPublicity.ON_REQUEST)),
        urgency=teller.weighed({p.Urgency.NONE: 8, p.Urgency.NORMAL: 2, p.Urgency.URGENT: 1}),
        slips=(p.ReportSlip(issued_on=day, days=slip, issuer=told["issuer"]),) if slip else (),
        clauses=tuple(
            p.Clause(
                clause_ref=f"二（{'一二三四'[n]}）",
                text=text,
                unit=unit_name,
                due_text=f"{due.year}年{due.month}月底前",
                due_on=due,
            )
            for n, text in enumerate(told["clauses"])
        ),
    )
    return Paper(record=record, teller=teller, handler=handler, unit=told["unit"])


def instructed(made: Paper) -> Told:
    """It is registered, proposed, judged and given to a unit by the leader."""
    document: RecordId = yield begins(made.handler, "policy_document", made.record)
    said = p.Propose(opinion="拟请分管领导阅示，由相关科室承办并按时反馈。")
    yield acts(made.handler, document, "propose", said)
    if made.teller.often(6):
        yield acts(made.reviewer, document, "return", Opinion(opinion="请补充承办时限。"))
        yield acts(made.handler, document, "propose", said)
    yield acts(made.reviewer, document, "audit", p.Audit(opinion="同意拟办意见。"))
    leader = made.teller.pick((CAI, HUANG))
    order = p.Instruct(opinion="请按要求抓好落实，逐项销号。", unit_id=unit(made.unit))
    yield acts(leader, document, "instruct", order)
    return document


def carried_out(made: Paper, word: Word | None = None) -> Life:
    """Its clauses become tasks, and perhaps a commitment; what was asked is reported back."""
    document = yield from instructed(made)
    tick = p.Dispose(disposition=p.Disposition.REPRINT_UNITS, days=10)
    yield acts(made.handler, document, "dispose", tick)
    places = tuple(range(1, len(made.record.clauses) + 1))
    yield acts(made.handler, document, "break_down", p.BreakDown(clauses=places))
    tasks = yield looks(made.handler, _tasks_of(document))
    for place, task in enumerate(tasks):
        due = made.record.clauses[place].due_on
        assert due is not None
        yield Fork(task_done(made.handler, task, made.teller, due))
    if word is not None:
        tied = replace(word.record, policies=(document,), tasks=tasks)
        yield Fork(kept(replace(word, record=tied)))
    if made.record.slips:
        yield acts(made.handler, document, "report", _reported, made.teller.number(2, 5))
    yield acts(made.reviewer, document, "finish", OptionalOpinion(opinion="已落实。"), 30)
    number = f"{made.record.received_on:%Y}-{made.teller.number(1, 400):04d}"
    kept_for = p.Archive(archive_no=number, retention=p.Retention.YEARS_10)
    yield acts(made.handler, document, "archive", kept_for, 60)


def _tasks_of(document: RecordId) -> Callable[[Desk], tuple[RecordId, ...]]:
    def look(desk: Desk) -> tuple[RecordId, ...]:
        found = (tied.id for tied in desk.ties(document) if tied.kind == "task")
        return tuple(sorted(found, key=lambda task: desk.get(task).record.seq))

    return look


def _reported(today: date) -> p.Report:
    said = "已传达学习，明确责任科室和时限，各项任务正在推进。"
    return p.Report(reported_on=today, opinion=said, proof="回报单扫描件.pdf")


def reminded(made: Paper) -> Life:
    """The report is late: the issuer asks for it again."""
    document = yield from instructed(made)

    def asked(today: date) -> p.Remind:
        slip = p.ReportSlip(issued_on=today, days=5, issuer=made.record.issuer)
        return p.Remind(slip=slip)

    yield acts(made.handler, document, "remind", asked, 12)
    yield acts(made.handler, document, "report", _reported, 2)


def voided(made: Paper) -> Life:
    """It was registered twice."""
    document: RecordId = yield begins(made.handler, "policy_document", made.record)
    yield acts(made.handler, document, "void", Reason(reason="同一文件重复登记。"))


def task(seed: str, day: date, place: int, months: int) -> k.Task:
    """Return a task of the office's own list."""
    told = chapters("papers")["tasks"][place % len(chapters("papers")["tasks"])]
    teller = Teller(seed)
    due = min(day + timedelta(days=30 * months), date(day.year, 12, 31))
    return k.Task(
        seq=place % len(chapters("papers")["tasks"]) + 1,
        name=told["name"],
        items=tuple(k.TaskItem(text=text) for text in told["items"]),
        clause_ref="潮府〔2018〕15号附件",
        due_text=f"{due.year}年{due.month}月底前",
        due_on=due,
        lead_units=(told["who"],),
        support_units=("各村（社区）",) if teller.often(50) else (),
        leaders=("蔡明珠",),
    )


def own_task(seed: str, record: k.Task, who: UserId, *, late: bool = False) -> Life:
    """A task of the list is begun, reported and signed off, as a rule in time."""
    made: RecordId = yield begins(who, "task", record)
    assert record.due_on is not None
    yield from task_done(who, made, Teller(seed), record.due_on, late=late)


def task_done(
    who: UserId, made: RecordId, teller: Teller, due: date, *, late: bool = False
) -> Life:
    """A task is begun and worked on."""
    yield acts(who, made, "start", None, teller.number(1, 5))
    yield from signed_off(who, made, teller, due, late=late)


def signed_off(
    who: UserId, made: RecordId, teller: Teller, due: date, *, late: bool = False
) -> Life:
    """Work on a task until the leader signs it off."""
    late = late or teller.often(8)
    half = due - timedelta(days=teller.number(30, 70))
    yield acts(who, made, "progress", k.ReportProgress(percent=40, note="已部署并完成首项。"), half)
    items = yield looks(who, lambda desk: len(desk.get(made).record.items))
    done = due + timedelta(days=teller.number(6, 20) if late else -teller.number(3, 14))
    whole = k.ReportProgress(
        percent=95,
        note="各分解项完成，材料已归集。",
        done_items=tuple(range(1, items + 1)),
        evidence="落实情况报告和现场照片",
    )
    yield acts(who, made, "progress", whole, done)
    yield acts(CAI, made, "close", _closed, 1)


def _closed(today: date) -> k.CloseTask:
    return k.CloseTask(done_on=today, opinion="材料齐全，同意销号。")


def deferred(record: k.Task, who: UserId, *, resumed: bool = False) -> Life:
    """A superior's document moves the day."""
    made: RecordId = yield begins(who, "task", record)
    yield acts(who, made, "start", None, 2)
    due = record.due_on
    assert due is not None

    def moved(today: date) -> k.DeferTask:
        return k.DeferTask(
            document=_document("关于调整部分任务完成时限的通知", today),
            new_due_on=due + timedelta(days=120),
            reason="上级统一调整时限。",
        )

    yield acts(CAI, made, "defer", moved, 15)
    if resumed:
        yield acts(who, made, "resume", OptionalOpinion(opinion="恢复办理。"), 10)
        later = due + timedelta(days=120)
        yield from signed_off(who, made, Teller(f"{record.name} {due}"), later)


def cancelled(record: k.Task, who: UserId) -> Life:
    """A superior's document drops it."""
    made: RecordId = yield begins(who, "task", record)
    yield acts(who, made, "start", None, 2)

    def dropped(today: date) -> k.CancelTask:
        paper = _document("关于取消部分创建达标任务的通知", today)
        return k.CancelTask(document=paper, reason="上级为基层减负取消。")

    yield acts(CAI, made, "cancel", dropped, 20)


def _document(title: str, today: date) -> SuperiorDocument:
    number = f"安府办〔{today.year}〕41号"
    return SuperiorDocument(title=title, doc_no=number, issuer=f"{ABOVE}办公室", issued_on=today)


def unneeded(record: k.Task, who: UserId) -> Life:
    """A task entered by mistake."""
    made: RecordId = yield begins(who, "task", record)
    yield acts(who, made, "void", Reason(reason="与来文分解任务重复。"))
