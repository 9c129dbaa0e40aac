from dataclasses import MISSING, fields
from enum import EnumType
from typing import get_type_hints

import msgspec
import pytest

from zwcx_desktop.records import KINDS, codec
from zwcx_desktop.records.change import Change, line_hash
from zwcx_desktop.wire import canonical, changes, merkle
from zwcx_desktop.wire.bodies import Bodies
from zwcx_desktop.wire.canonical import NotCanonical
from zwcx_desktop.wire.changes import Fault


def judged(world, *lines, org=None):
    found = changes.judge(lines, org or world.org, world.bodies)
    return [one if isinstance(one, Fault) else changes.write_change(one) for one in found]


def test_a_line_comes_back_as_it_was_written(world):
    change = world.change(1)
    line = changes.write_change(change)
    assert changes.read_change(line) == change
    assert judged(world, line) == [line]


def test_the_revision_hash_is_the_leaf_hash(world):
    (line,) = world.lines(1)
    assert line_hash(line) == "sha256:" + merkle.leaf(line).hex()


@pytest.mark.parametrize(
    ("other", "code", "where"),
    [
        ({"data": {"state": "ACTIVE", "v": 2}}, "schema", "$.data"),
        ({"data": {"state": "LOST", "title": "x", "v": 2}}, "schema", "$.data.state"),
        ({"data": {"state": "ACTIVE", "title": 1, "v": 2}}, "schema", "$.data.title"),
        ({"data": {"state": "ACTIVE", "title": "x", "v": 2, "z": 1}}, "unknown-field", "$.data"),
        (
            {"data": {"state": "ACTIVE", "title": "x", "v": 2, "parts": [{"text": "a", "z": 1}]}},
            "unknown-field",
            "$.data.parts[0]",
        ),
        (
            {"data": {"state": "ACTIVE", "title": "x", "v": 2, "parts": [{"text": "a", "due_on": "二〇二六"}]}},
            "schema",
            "$.data.parts[0].due_on",
        ),
        ({"data": {"state": "ACTIVE", "title": "x", "v": 3}}, "schema", "$.data.v"),
        ({"data": {"state": "ACTIVE", "title": "x", "v": True}}, "schema", "$.data.v"),
        ({"data": {"state": "ACTIVE", "title": "x"}}, "schema", "$.data"),
        ({"data": {"state": "ACTIVE", "title": "x", "v": 2, "salt": "0"}}, "schema", "$.data.salt"),
        (
            {"data": {"state": "ACTIVE", "title": "x", "v": 2, "attachments": [{"name": "a"}]}},
            "schema",
            "$.data.attachments[0]",
        ),
        ({"kind": "unheard_of"}, "schema", "$.kind"),
        ({"org": "91370200264600000X"}, "foreign-org", "$.org"),
    ],
)  # fmt: skip
def test_a_faulty_record_is_named_and_the_others_are_taken(world, other, code, where):
    good, bad = world.change(1), world.change(2, **other)
    lines = [changes.write_change(c) for c in (good, bad)]
    assert judged(world, *lines) == [lines[0], Fault(bad.id, 1, code, where)]


def test_attachments_and_salt_belong_to_every_kind(world):
    file = {"mime": "application/pdf", "name": "验收单.pdf", "sha256": "1" * 64, "size": 9}
    data = {"attachments": [file], "salt": "a" * 32, "state": "ACTIVE", "title": "x", "v": 2}
    line = changes.write_change(world.change(1, data=data))
    assert judged(world, line) == [line]
    assert changes.blobs(line) == ["sha256:" + "1" * 64]


def test_an_older_body_is_raised_before_it_is_judged(world):
    old = world.change(1, data={"state": "ACTIVE", "title": "x", "v": 1})
    line = changes.write_change(old)
    assert judged(world, line) == [line]


def test_one_line_with_bad_text_is_found_among_good_ones(world):
    lines = world.lines(5)
    lines[3] = lines[3].replace("村道".encode(), "村\u202e".encode())
    found = judged(world, *lines)
    assert [isinstance(one, Fault) for one in found] == [False, False, False, True, False]
    assert found[3].code == "control-char"
    assert found[3].id


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b'"at":"2026', b'"at":"2O26', "schema"),
        (b'"base":""', b'"base":"sha256:0"', "schema"),
        (b'"rev":1', b'"rev":0', "schema"),
        (b'"rev":1', b'"rev":1.0', "schema"),
        (b'"op":"put"', b'"op":"delete"', "schema"),
        (b'"v":1}', b'"v":9}', "schema"),
        (b'"rev":1', b'"rev":1,"rev":1', "not-canonical"),
        (b'"rev":1', b'"rev": 1', "not-canonical"),
        (b'"seq":1,', b"", "schema"),
        (b'"seq":1,', b'"seq":1,"tail":1,', "unknown-field"),
        (b'"id":"', b'"id":"X', "schema"),
    ],
)
def test_a_line_that_is_no_change_is_a_fault(world, old, new, code):
    (line,) = world.lines(1)
    assert old in line
    (fault,) = judged(world, line.replace(old, new, 1))
    assert (fault.code, fault.id) == (code, "")


def test_a_line_that_is_too_long_is_a_fault(world):
    (fault,) = judged(world, world.lines(1)[0] + b" " * 70_000)
    assert fault.code == "record-too-large"


@pytest.mark.parametrize("kind", list(KINDS))
def test_what_a_client_writes_takes_the_quick_way(kind):
    """Otherwise every line would be read twice, and only the benchmark would notice."""
    found = KINDS[kind]
    raw = canonical.encode(codec.dump(found, sample_of(found)))
    assert Bodies(KINDS).reads(kind, raw)


def sample_of(kind):
    made = {
        spec.name: "样例" if spec.type is str else None
        for spec in kind.fields
        if spec.words.required and spec.type is str
    }
    needed = {
        f.name: next(iter(get_type_hints(kind.record)[f.name]))
        for f in fields(kind.record)
        if f.default is MISSING and f.default_factory is MISSING and f.name not in made
        and isinstance(get_type_hints(kind.record)[f.name], EnumType)
    }  # fmt: skip
    return kind.record(**made, **needed)


@pytest.mark.parametrize(
    "raw",
    [
        b'{"state":"ACTIVE","title":null,"v":2}',
        b'{"amount_fen":null,"state":"ACTIVE","title":"x","v":2}',
        b'{"amount_fen":1.0,"state":"ACTIVE","title":"x","v":2}',
        b'{"amount_fen":1e3,"state":"ACTIVE","title":"x","v":2}',
        b'{"amount_fen":9007199254740993,"state":"ACTIVE","title":"x","v":2}',
        b'{"state":"ACTIVE","title":"x","title":"x","v":2}',
        b'{"state":"ACTIVE", "title":"x","v":2}',
        b'{"title":"x","state":"ACTIVE","v":2}',
        b'{"state":"ACTIVE","title":"\\u0078","v":2}',
        b'{"state":"ACTIVE","title":"x","v":1}',
        b'{"state":"ACTIVE","title":"x","v":2,"z":1}',
        b'{"state":"ACTIVE","title":"\xff","v":2}',
        b"[]",
        b"",
    ],
)
def test_the_quick_way_lets_nothing_through(world, raw):
    assert world.bodies.reads("note", b'{"state":"ACTIVE","title":"x","v":2}')
    assert not world.bodies.reads("note", raw)
    assert not world.bodies.reads("unheard_of", raw)


def test_what_would_be_refused_is_not_written(world):
    long = {"state": "ACTIVE", "title": "长" * 30_000, "v": 2}
    for data in (long, {"title": "e\u0301"}, {"title": 1.5}, {"Title": "x"}):
        with pytest.raises(NotCanonical):
            changes.write_change(world.change(1, data=data))
    with pytest.raises(NotCanonical):
        changes.write_change(world.change(1, at="today"))


def test_attachments_are_read_from_anywhere_in_the_body(world):
    one, two = "1" * 64, "2" * 64
    data = {"files": [{"sha256": one, "size": 5}, {"deep": {"sha256": f"sha256:{two}"}}], "v": 2}
    line = changes.write_change(world.change(1, data=data))
    assert changes.blobs(line) == [f"sha256:{one}", f"sha256:{two}"]


def test_text_that_looks_like_an_attachment_is_none(world):
    text = f'"sha256":"{"1" * 64}"'
    line = changes.write_change(world.change(1, data={"title": text, "v": 2}))
    assert changes.blobs(line) == []


def test_a_change_is_the_records_own_type(world):
    assert isinstance(changes.read_change(world.lines(1)[0]), Change)


def test_a_line_says_where_the_city_passes_it_on(world):
    change = msgspec.structs.replace(world.change(1), flow_codes=["PERFORMANCE", "FULFILMENT"])
    line = changes.write_change(change)
    assert b'},"flow_codes":["PERFORMANCE","FULFILMENT"],"id":' in line
    assert changes.read_change(line) == change
    assert judged(world, line) == [line]
    assert b"flow_codes" not in changes.write_change(world.change(1))


@pytest.mark.parametrize("codes", [[], ["credit"], ["A" * 41], ["A"] * 21, "CREDIT"])
def test_malformed_flow_codes_are_a_fault(world, codes):
    values = {**msgspec.to_builtins(world.change(1)), "flow_codes": codes}
    (fault,) = changes.judge([canonical.encode(values)], world.org, world.bodies)
    assert (fault.code, fault.field[:12]) == ("schema", "$.flow_codes")
