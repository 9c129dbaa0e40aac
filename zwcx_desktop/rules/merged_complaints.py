"""What merging complaints means for the other one of the two (国办函〔2025〕66号)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from zwcx_desktop.records import complaint as t
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.rules.origin import Consequences, Origin, Touch

_BEYOND_REACH = frozenset({t.ComplaintState.DISCIPLINE, t.ComplaintState.VOID, None})


def _tell_primary(origin: Origin) -> Iterator[Touch]:
    merged: t.Complaint = origin.record
    primary = merged.links[-1].primary
    if primary == origin.id:
        problem = Problem("primary", "不能并入本件自己，请选择另一件。")
        raise Refused(problems=[problem])
    yield Touch(primary, "take_in", t.TakeIn(other=origin.id, due_on=merged.due_on))


def _tell_primary_it_is_undone(origin: Origin) -> Iterator[Touch]:
    alone: t.Complaint = origin.record
    primary = alone.links[-1].primary
    if origin.act.facts.state_of(primary) not in _BEYOND_REACH:
        yield Touch(primary, "let_go", t.LetGo(other=origin.id))


def _answer_merged(origin: Origin) -> Iterator[Touch]:
    answers: t.Deliver = origin.act.answers
    answered: t.Complaint = origin.record
    if not answers.also_merged:
        return
    for entry in answered.merged_in:
        if origin.act.facts.state_of(entry.other) is t.ComplaintState.MERGED:
            yield Touch(entry.other, "deliver_merged", replace(answers, also_merged=False))


MERGED_COMPLAINTS: Final[Consequences] = {
    ("complaint", "merge"): (_tell_primary,),
    ("complaint", "unmerge"): (_tell_primary_it_is_undone,),
    ("complaint", "deliver"): (_answer_merged,),
}
