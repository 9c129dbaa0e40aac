"""What a dishonesty record notes when another record moves: rectification, objection, repair.

None of it touches what is sealed: whoever moves the other record may not be able to read it.
"""

from dataclasses import replace

from zwcx_desktop.records.dishonesty_record import questions as ask
from zwcx_desktop.records.dishonesty_record.parts import Dispute, Repair
from zwcx_desktop.records.dishonesty_record.record import DishonestyRecord, S
from zwcx_desktop.records.kind import State
from zwcx_desktop.records.workflow import Act, given


def link_rectification(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Write which rectification puts things right."""
    return replace(record, rectification=given(act.answers.rectification))


def open_dispute(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Mark the record as disputed."""
    answers: ask.FollowDispute = act.answers
    entry = Dispute(objection=given(answers.objection), opened_on=act.today)
    return replace(record, disputes=(*record.disputes, entry))


def close_dispute(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Write how the objection ended; what was said stays."""
    answers: ask.FollowDisputeResult = act.answers
    disputes = tuple(
        replace(entry, result=answers.result, closed_on=answers.on, note=answers.note)
        if entry.objection == answers.objection and entry.result is None
        else entry
        for entry in record.disputes
    )
    return replace(record, disputes=disputes)


def revoke(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Take the record out of the figures from today on; its history stays."""
    answers: ask.FollowDisputeResult = act.answers
    ended = close_dispute(record, act)
    return replace(ended, revoked_on=record.revoked_on or answers.on, closed_on=act.today)


def apply(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Note an application."""
    answers: ask.FollowApplication = act.answers
    entry = Repair(
        application=given(answers.application),
        request=answers.request,
        applied_on=given(answers.on),
    )
    return replace(record, repairs=(*record.repairs, entry))


def decide(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Note what became of an application."""
    answers: ask.FollowDecision = act.answers
    repairs = tuple(
        replace(
            entry,
            result=answers.result,
            decided_by=answers.decided_by,
            decided_on=answers.on,
        )
        if entry.application == answers.application
        else entry
        for entry in record.repairs
    )
    return replace(record, repairs=repairs)


def decide_repair(record: DishonestyRecord, act: Act) -> DishonestyRecord:
    """Note the decision, which ends the matter for now."""
    return replace(decide(record, act), closed_on=act.today)


def state_before_application(record: DishonestyRecord, _act: Act) -> State:
    """Return where the record stands when an application is taken back."""
    return S.PUBLISHED_BY_PLATFORM if record.shown_by_platform else S.REPORTED
