"""What an incoming document brings about: the clauses chosen become tasks of the ledger."""

from collections.abc import Iterator
from typing import Final

from zwcx_desktop.records import policy_document as p
from zwcx_desktop.records import task as k
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.incoming import IncomingDocument
from zwcx_desktop.records.parts import Publicity
from zwcx_desktop.rules.origin import Consequences, Opening, Origin

_AS_ORDERED = "按来文要求"
_LONGEST_NAME = 200
_PUBLICITY: dict[p.PaperPublicity | None, Publicity] = {
    p.PaperPublicity.ON_REQUEST: Publicity.ON_REQUEST,
    p.PaperPublicity.NOT_DISCLOSED: Publicity.NOT_DISCLOSED,
}


def _broken_down(origin: Origin) -> Iterator[Opening]:
    """A task for each clause chosen, in the words of the document and with the document itself."""
    document: p.PolicyDocument = origin.record
    answers: p.BreakDown = origin.act.answers
    for place in answers.clauses:
        yield Opening("task", _task(origin.id, document, place))


def _task(policy: RecordId, document: p.PolicyDocument, place: int) -> k.Task:
    clause = document.clauses[place - 1]
    return k.Task(
        seq=place,
        name=clause.text.split("。", 1)[0][:_LONGEST_NAME],
        items=(k.TaskItem(text=clause.text),),
        clause_ref=f"{document.doc_no}{clause.clause_ref}",
        due_text=clause.due_text or _AS_ORDERED,
        due_on=clause.due_on,
        lead_units=(clause.unit,) if clause.unit else (),
        policy=policy,
        document=_paper(document),
        source_text=clause.text,
    )


def _paper(document: p.PolicyDocument) -> IncomingDocument:
    return IncomingDocument(
        title=document.title,
        doc_no=document.doc_no,
        issuer=document.issuer,
        received_on=document.received_on,
        receipt_no=document.receipt_no,
        handling_no=document.handling_no,
        urgency=document.urgency,
        secrecy=document.secrecy,
        publicity=_PUBLICITY.get(document.publicity, Publicity.PROACTIVE),
        report_due=document.report_due,
        draft_opinion=document.draft_opinion,
        audit_opinion=document.audit_opinion,
        instruction=document.instruction,
        handling_opinion=document.handling_opinion,
    )


POLICY_TASKS: Final[Consequences] = {("policy_document", "break_down"): (_broken_down,)}
