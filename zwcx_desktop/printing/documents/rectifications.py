"""D22 限期整改通知书 and D23 整改情况报告 (国发〔2016〕76号 四（三）)."""

from zwcx_desktop.printing.documents.frame import (
    inner,
    kept_lines,
    letter,
    one_line,
    organ,
    paragraphs,
    person,
    public_text,
    sections,
    unit_name,
    upward,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, numbered, sentence, short_day
from zwcx_desktop.printing.paper import Align, Block, Column, Paper, Para, Table
from zwcx_desktop.records.rectification import Measure, Rectification

_COLUMNS = (
    Column("序号", 0.5, Align.CENTER),
    Column("问题", 2.2),
    Column("整改措施", 2.2),
    Column("责任人", 0.8, Align.CENTER),
    Column("完成情况", 1.05, Align.CENTER, wrap=False),
    Column("佐证", 1.6),
)


def rectification_order(request: Request) -> Paper:
    """Return D22 to the unit in charge: what is wrong, what to do by when, and what follows."""
    record: Rectification = request.record
    say = request.wording.say
    own = request.office.organization
    asked = record.ordered_by.strip()
    ours = asked in (own.name, own.short_name)
    words = {"matter": inner(record.title), "doc": record.order_doc}
    opening = say("own", **words) if ours else say("ordered", organ=asked, **words)
    owner = person(request, record.owner_id)
    contact = say(
        "contact",
        name=person(request, request.printer),
        phone=own.phone or own.supervision_phone,
    )
    blocks: tuple[Block, ...] = (
        Para(opening),
        *sections(
            (say("head_problems"), _listed(record.problems)),
            (
                say("head_measures"),
                (*_measures(request, record), *kept_lines(say("owner", name=owner))),
            ),
            (say("head_limit"), _limit(request, record)),
            (say("head_overdue"), (Para(say("overdue")),)),
        ),
        Para(contact),
        Para(say("close")),
    )
    to = request.options.addressee or unit_name(request, record.unit_id)
    return letter(
        request, say("title", matter=words["matter"]), blocks, addressee=to, imprint=False
    )


def rectification_report(request: Request) -> Paper:
    """Return D23 to whoever ordered it: each problem, its measures, and what is still open."""
    record: Rectification = request.record
    say = request.wording.say
    table = (Para(say("items")), _table(request, record))
    blocks: tuple[Block, ...] = (
        Para(
            say(
                "intro",
                day=day(record.ordered_on),
                organ=record.ordered_by,
                doc=record.order_doc,
                matter=inner(record.title),
                due=day(record.original_due_on or record.due_on),
            )
        ),
        *sections(
            (say("head_result"), _result(request, record)),
            (say("head_items"), table),
            (say("head_open"), _open(request, record)),
            (say("head_accepted"), _accepted(request, record)),
        ),
        Para(say("close")),
    )
    to = request.options.addressee or record.ordered_by
    title = say("title", matter=inner(record.title))
    return letter(request, title, blocks, addressee=to, imprint=False, head=upward)


def _listed(texts: tuple[str, ...]) -> tuple[Para, ...]:
    return paragraphs(numbered(sentence(public_text(one_line(text))) for text in texts))


def _measures(request: Request, record: Rectification) -> tuple[Para, ...]:
    say = request.wording.say
    return paragraphs(
        numbered(
            say("measure", text=inner(measure.text), person=measure.person)
            for measure in record.measures
        )
    )


def _limit(request: Request, record: Rectification) -> tuple[Para, ...]:
    say = request.wording.say
    counted = record.limit_days if not record.extensions else None
    limit = say(
        "limit",
        due=day(record.due_on),
        day=day(record.ordered_on) if counted else "",
        days=str(counted or ""),
    )
    moved = ""
    if record.extensions:
        moved = say("extended", old=day(record.original_due_on), due=day(record.due_on))
    return kept_lines(moved, limit)


def _result(request: Request, record: Rectification) -> tuple[Para, ...]:
    say = request.wording.say
    done = sum(measure.done for measure in record.measures)
    lines = [
        say(
            "progress",
            problems=str(len(record.problems)),
            measures=str(len(record.measures)),
            done=str(done),
            percent=str(record.progress_pct),
        )
    ]
    if record.done_on:
        lines.append(say("finished", day=day(record.done_on)))
    if record.done_on and record.due_on and record.late:
        lines.append(say("late", days=str((record.done_on - record.due_on).days)))
    lines += [
        say(
            "extended",
            organ=each.document.issuer,
            doc=each.document.doc_no,
            old=day(each.old_due_on),
            due=day(each.new_due_on),
        )
        for each in record.extensions
    ]
    return (*paragraphs(public_text(record.report)), Para("".join(lines)))


def _table(request: Request, record: Rectification) -> Table:
    rows = tuple(
        (
            str(place),
            public_text(one_line(_problem(record, measure))),
            public_text(one_line(measure.text)),
            measure.person or person(request, record.owner_id),
            short_day(measure.done_on) if measure.done else request.wording.say("not_done"),
            one_line(measure.evidence),
        )
        for place, measure in enumerate(record.measures, start=1)
    )
    return Table(_COLUMNS, rows, size=10.5)


def _problem(record: Rectification, measure: Measure) -> str:
    known = 1 <= measure.problem <= len(record.problems)
    return record.problems[measure.problem - 1] if known else ""


def _open(request: Request, record: Rectification) -> tuple[Para, ...]:
    """Return what is not done yet: by when it will be, or that it is late."""
    late = record.overdue(request.on)
    return tuple(
        Para(
            request.wording.say(
                "overdue" if late else "open",
                place=str(place),
                text=inner(measure.text),
                person=measure.person or person(request, record.owner_id),
                **({} if late else {"due": day(record.due_on)}),
            )
        )
        for place, measure in enumerate(record.measures, start=1)
        if not measure.done
    )


def _accepted(request: Request, record: Rectification) -> tuple[Para, ...]:
    return tuple(
        Para(
            request.wording.say(
                "accepted",
                day=day(each.on),
                organ=each.organ or organ(request),
                result=each.result.label,
                opinion=inner(each.opinion),
            )
        )
        for each in record.acceptances
    )
