"""D04 承诺变更（终止）公告 and D05 补偿告知书 (优化营商环境条例 §31).

Both speak of the change that was approved last.
"""

from datetime import date

from zwcx_desktop.printing.documents.frame import (
    inner,
    kept_details,
    kept_lines,
    letter,
    notification,
    organ,
    paragraphs,
    public_text,
    sections,
    unit_name,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.documents.words import capital_yuan, clause, day, listed, yuan
from zwcx_desktop.printing.paper import Block, Paper, Para
from zwcx_desktop.records.commitment import (
    ChangeKind,
    Commitment,
    CommitmentChange,
    Decision,
    Ground,
    Loss,
    PromiseeType,
)
from zwcx_desktop.records.ids import Fen

_GROUNDS = {Ground.STATUTORY: "法定事由"}
"""Grounds whose label is one of a list, not of a sentence."""


def last_change(record: Commitment) -> CommitmentChange | None:
    """Return the change approved last, None when there is none."""
    approved = (c for c in reversed(record.changes) if c.decision is Decision.APPROVED)
    return next(approved, None)


def affected(change: CommitmentChange) -> str:
    """Return whom the change touches, "" for nobody: a clerk then writes 无."""
    parties = change.affected_parties.strip()
    return "" if parties in ("无", "无。") else parties


def change_notice(request: Request) -> Paper:
    """Return D04: what was promised, what becomes of it, by what law and whose decision."""
    record: Commitment = request.record
    change = _change(record)
    say = request.wording.say
    ended = change.change_kind is ChangeKind.TERMINATE
    own = request.office.organization
    decided = say(
        "decided",
        **_ground(change),
        procedure=listed(step.step.label for step in change.procedure if step.step and step.done),
        verb=say("verb_end" if ended else "verb_change"),
    )
    contact = say(
        "contact", phone=own.phone or own.supervision_phone, supervision=own.supervision_phone
    )
    blocks: list[Block] = [
        Para(_promised(request, record, change)),
        Para(say("number", number=record.number)),
        Para(decided),
        *(() if ended else _new_words(request, record, change)),
        *_consequences(request, record, change),
        Para(contact),
        Para(say("close")),
    ]
    title = public_text(record.title, kept_details(record))
    return letter(request, say("title_end" if ended else "title_change", title=title), blocks)


def compensation_notice(request: Request) -> Paper:
    """Return D05, addressed to whom the changed word cost something."""
    record: Commitment = request.record
    change = _change(record)
    say = request.wording.say
    contract = record.contract
    promise = [_promise(request, record, change), say("number", number=record.number)]
    if contract:
        promise.append(say("contract", no=contract.no, day=day(contract.signed_on)))
    own = request.office.organization
    remedy = say(
        "remedy",
        authority=own.review_authority,
        court=own.court_name or say("court"),
    )
    decided = say("decided", **_ground(change), verb=say(f"verb_{change.change_kind.name}"))
    blocks = (
        Para(decided),
        *sections(
            (say("head_promise"), tuple(Para(line) for line in promise)),
            (say("head_loss"), paragraphs(say("loss", note=inner(change.loss_note)))),
            (say("head_amount"), _sums(request, record, change)),
            (say("head_remedy"), (Para(remedy + say("close")),)),
        ),
    )
    return notification(request, say("title"), _promisee(request, record, change), blocks)


def _sums(request: Request, record: Commitment, change: CommitmentChange) -> tuple[Para, ...]:
    """Return what is paid by when, and whom to ask; what came after the letter it cannot tell."""
    say, own = request.wording.say, request.office.organization
    amount, paid = change.compensation_amount, change.compensation_paid_on
    told = say(
        "amount",
        amount=yuan(amount),
        capital=_capital(amount),
        due=day(change.compensation_due),
    )
    contact = say(
        "contact",
        unit=unit_name(request, record.unit_id) or organ(request),
        phone=own.phone or own.supervision_phone,
    )
    settled = say("paid", paid=day(paid)) if paid and paid <= request.on else ""
    return kept_lines(told, settled, contact)


def _change(record: Commitment) -> CommitmentChange:
    change = last_change(record)
    if change is None:
        raise LookupError("the catalogue offers no change notice without an approved change")
    return change


def _promisee(request: Request, record: Commitment, change: CommitmentChange) -> str:
    named = "" if record.promisee_type is PromiseeType.PUBLIC else record.promisee_name
    return request.options.addressee or named or affected(change) or UNFILLED


def _ground(change: CommitmentChange) -> dict[str, str]:
    title = change.ground_title.strip()
    quoted = title if title.startswith("《") or not title else f"《{title}》"
    return {
        "ground": _GROUNDS.get(change.ground, change.ground.label),
        "document": quoted,
        "doc_no": change.ground_doc_no,
        "clause": clause(change.ground_clause),
        "authority": change.authority,
        "from_day": day(change.effective_on or change.decided_on),
    }


def _given_on(record: Commitment) -> date | None:
    """Return the day the word was given to the public, else the day it was signed."""
    posted = [entry.from_on for entry in record.publications if entry.from_on]
    return min(posted, default=record.signed_on)


def _promised(request: Request, record: Commitment, change: CommitmentChange) -> str:
    kept = kept_details(record)
    return request.wording.say(
        "promised",
        day=day(_given_on(record)),
        content=inner(change.old_content or record.content, kept),
        measure=inner(change.old_measure, kept),
        due=day(change.old_due_on),
    )


def _promise(request: Request, record: Commitment, change: CommitmentChange) -> str:
    return request.wording.say(
        "promised",
        day=day(_given_on(record)),
        content=inner(change.old_content or record.content, kept_details(record)),
    )


def _new_words(request: Request, record: Commitment, change: CommitmentChange) -> tuple[Para, ...]:
    say, kept = request.wording.say, kept_details(record)
    lines = []
    if change.new_content and change.new_content != change.old_content:
        lines.append(say("new_content", text=inner(change.new_content, kept)))
    if change.new_measure and change.new_measure != change.old_measure:
        lines.append(say("new_measure", text=inner(change.new_measure, kept)))
    if change.new_due_on and change.new_due_on != change.old_due_on:
        old = day(change.old_due_on)
        lines.append(say("new_due", old=old, new=day(change.new_due_on)))
    return tuple(Para(line) for line in (*lines, say("same")))


def _consequences(
    request: Request, record: Commitment, change: CommitmentChange
) -> tuple[Para, ...]:
    """Return what follows for those affected; a person or firm is not named to the public."""
    say = request.wording.say
    kind = change.change_kind.label
    lines = []
    shown = record.promisee_type is PromiseeType.PUBLIC
    if shown and affected(change):
        lines.append(say("affected", kind=kind, parties=inner(affected(change))))
    if change.compensation_required:
        amount = change.compensation_amount
        lines.append(
            say(
                "loss",
                note=inner(change.loss_note) if shown else "",
                amount=yuan(amount) if shown else "",
                capital=_capital(amount) if shown else "",
                due=day(change.compensation_due),
            )
        )
    elif change.loss is Loss.NONE:
        lines.append(say("no_loss", kind=kind))
    return tuple(Para(line) for line in lines)


def _capital(amount: Fen | None) -> str:
    return "" if amount is None else capital_yuan(amount)
