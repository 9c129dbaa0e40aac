"""References between records are read from the types of their fields."""

from datetime import UTC, datetime

from zwcx_desktop.records import KINDS
from zwcx_desktop.records.complaint import Complaint, ComplaintLink, LinkKind
from zwcx_desktop.records.disclosure import Disclosure
from zwcx_desktop.records.ids import RecordId, UserId
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
