"""References between records are read from the types of their fields."""

from dataclasses import is_dataclass
from datetime import UTC, datetime
from typing import get_args

from zwcx_desktop.records import KINDS
from zwcx_desktop.records.complaint import Complaint, ComplaintLink, LinkKind
from zwcx_desktop.records.disclosure import Disclosure
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import field_specs
from zwcx_desktop.records.ties import Tie, tie_label, ties

A, B = RecordId("a"), RecordId("b")


def test_a_record_without_references_has_no_ties():
    assert ties(Complaint()) == frozenset()


def test_references_of_the_record_and_of_its_parts_are_ties():
    link = ComplaintLink(
        other=A, kind=LinkKind.DUPLICATE, basis="同一事", primary=B,
        decided_by=UserId("u"), decided_at=datetime(2026, 11, 20, tzinfo=UTC),
    )  # fmt: skip
    record = Complaint(commitments=(A, B), links=(link,))
    assert ties(record) == {
        Tie("commitments", A),
        Tie("commitments", B),
        Tie("links.other", A),
        Tie("links.primary", B),
    }


def test_an_empty_reference_is_none():
    assert ties(Disclosure(commitments=(RecordId(""),))) == frozenset()


def test_a_tie_is_called_by_the_labels_of_its_fields():
    assert tie_label(KINDS["complaint"], "commitments") == "关联承诺"
    assert tie_label(KINDS["complaint"], "links.primary") == "并单：主单"
    assert tie_label(KINDS["complaint"], "gone") == ""


def test_fields_that_point_at_certain_kinds_name_kinds_there_are():
    named = {name for cls in _all_shapes() for s in field_specs(cls) for name in s.words.kinds}
    assert "dishonesty_record" in named
    assert named <= set(KINDS)


def _all_shapes():
    """Every record, the questions of its workflow, and the parts of both."""
    waiting = [k.record for k in KINDS.values()]
    waiting += [row.asks for k in KINDS.values() for row in k.workflow if row.asks is not None]
    seen = set()
    while waiting:
        cls = waiting.pop()
        if cls not in seen:
            seen.add(cls)
            types = [get_args(s.type)[0] if get_args(s.type) else s.type for s in field_specs(cls)]
            waiting += [t for t in types if isinstance(t, type) and is_dataclass(t)]
    return seen
