"""D26 异议处理结果告知书 and D27 信用修复申请书 (国发〔2016〕76号 四（四）)."""

from typing import Any

from zwcx_desktop.printing.documents.frame import (
    correspondence,
    inner,
    kept_lines,
    letter,
    notification,
    organ,
    paragraphs,
    public_text,
    sections,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, short_day
from zwcx_desktop.printing.paper import Align, Block, Column, Paper, Para, Table
from zwcx_desktop.records.credit_repair import CreditRepair
from zwcx_desktop.records.objection import Objection, Result

_CONDITIONS = (
    Column("修复条件", 1.2, Align.CENTER),
    Column("是否具备", 0.9, Align.CENTER),
    Column("日期", 1.1, Align.CENTER, wrap=False),
    Column("佐证或者理由", 3.4),
)


def objection_result(request: Request) -> Paper:
    """Return D26 to the applicant: what was asked, checked and concluded, and what he may do."""
    record: Objection = request.record
    say = request.wording.say
    own = request.office.organization
    kind = record.kind.label
    intro = say(
        "intro",
        day=day(record.received_on),
        matter=inner(record.title),
        kind="" if kind in record.title else kind,
    )
    remedy = kept_lines(
        say("remedy", authority=own.review_authority),
        say("contact", phone=own.phone or own.supervision_phone),
    )
    blocks: tuple[Block, ...] = (
        Para(intro),
        Para(say("number", number=record.number)),
        *sections(
            (say("head_claim"), _claim(request, record)),
            (say("head_checked"), _checked(request, record)),
            (say("head_result"), _concluded(request, record)),
            (say("head_remedy"), remedy),
        ),
        Para(say("close")),
    )
    to = request.options.addressee or record.applicant
    return notification(request, say("title", kind=kind), to, blocks)


def repair_letter(request: Request) -> Paper:
    """Return D27 to the authority: an application, or after its decision an account of it."""
    record: CreditRepair = request.record
    say = request.wording.say
    asked = record.request
    done = record.decision is not None
    words = {"day": day(record.applied_on), "doc": record.application_doc}
    intro = say("intro", request=asked.label)
    if done:
        intro = say("intro_done", request=asked.label, **words)
    blocks: tuple[Block, ...] = (
        Para(intro),
        *sections(
            (say("head_record"), _target(request, record)),
            (say("head_statement"), paragraphs(public_text(record.statement))),
            (say("head_conditions"), _conditions(request, record)),
            (say("head_mitigation"), _mitigation(request, record)),
            (say("head_decision"), _decided(request, record)),
            (say("head_pledge"), () if done else (Para(say("pledge")),)),
        ),
        Para(say("close_done" if done else "ask")),
    )
    title = say(f"title_done_{asked.name}" if done else f"title_{asked.name}")
    to = request.options.addressee or record.authority
    return letter(request, title, blocks, addressee=to, imprint=False, head=correspondence)


def _claim(request: Request, record: Objection) -> tuple[Para, ...]:
    materials = inner(record.materials)
    said = request.wording.say("materials", materials=materials) if materials else ""
    return (*paragraphs(public_text(record.claim)), *kept_lines(said))


def _checked(request: Request, record: Objection) -> tuple[Para, ...]:
    say = request.wording.say
    lines = [say("flagged", day=day(record.accepted_on))] if record.accepted_on else []
    for each in record.checked_with:
        words = {"day": day(each.asked_on), "organ": each.organ}
        if each.answered_on:
            lines.append(say("source", answer=inner(each.answer), **words))
        else:
            lines.append(say("source_open", **words))
    return kept_lines(*lines)


def _concluded(request: Request, record: Objection) -> tuple[Para, ...]:
    say = request.wording.say
    result = record.result or Result.UPHELD
    concluded = say(
        f"result_{result.name}",
        kind=record.kind.label,
        by=record.decided_by or organ(request),
        day=day(record.decided_on),
        doc=record.decision_doc,
    )
    why = say("corrected" if result is Result.CORRECTED else "reason", reason=inner(record.reason))
    updated = ""
    if record.updated_on:
        updated = say("updated", day=day(record.updated_on))
    elif record.update_owed and record.update_due_on:
        updated = say("update_due", day=day(record.update_due_on))
    return kept_lines(concluded, why, updated)


def _target(request: Request, record: CreditRepair) -> tuple[Para, ...]:
    """Return the record to be repaired, as far as whoever prints may know of it."""
    say = request.wording.say
    target: Any = request.tied.get(record.target) if record.target else None
    if target is None:
        return (Para(say("unknown")),)
    sealed = target.about_person
    facts = say(
        "record",
        number=target.number,
        subject=say("sealed") if sealed else target.subject_name,
        source=target.source.label if target.source else "",
        by=target.recognised_by,
        day=day(target.recognised_on),
        doc="" if sealed else target.recognition_doc,
    )
    summary = say("sealed") if sealed else inner(target.summary)
    return kept_lines(facts, say("summary", summary=summary))


def _conditions(request: Request, record: CreditRepair) -> tuple[Block, ...]:
    say = request.wording.say
    rows = tuple(
        (
            each.kind.label if each.kind else "",
            say("met") if each.met else say("not_met"),
            short_day(each.met_on),
            public_text(each.evidence),
        )
        for each in record.conditions
    )
    return (Table(_CONDITIONS, rows, size=12),) if rows else ()


def _mitigation(request: Request, record: CreditRepair) -> tuple[Para, ...]:
    return tuple(
        Para(
            request.wording.say(
                "mitigation",
                kind=each.kind.label if each.kind else "",
                day=day(each.on),
                facts=inner(each.facts),
                evidence=inner(each.evidence),
            )
        )
        for each in record.mitigation
    )


def _decided(request: Request, record: CreditRepair) -> tuple[Para, ...]:
    if record.decision is None:
        return ()
    say = request.wording.say
    reason = inner(record.decision_reason)
    decided = say(
        "decided",
        by=record.decided_by,
        day=day(record.decided_on),
        decision=record.decision.label,
        doc=record.decision_doc,
    )
    updated = record.platform_updated_on
    return kept_lines(
        decided,
        say("reason", reason=reason) if reason else "",
        say("updated", day=day(updated)) if updated else "",
    )
