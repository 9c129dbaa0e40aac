import msgspec
import pytest

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.wire import canonical, envelope, feed
from zwcx_desktop.wire.feed import BadPage, Cursor
from zwcx_desktop.wire.terms import NO_HASH, sha256

EDGE = sha256(b"edge")


def items(world):
    back = feed.ReturnItem(
        at="2026-09-30T01:02:05.000Z",
        by="市信用办",
        due="2026-10-10",
        hash=EDGE,
        id="01999999-0000-7000-8000-000000000000",
        kind="note",
        n=3,
        reasons=["缺少完成时限"],
        rev=1,
    )
    receipt = envelope.seal(b"{}", "application/x", world.online)
    return [
        feed.change_item(1, world.sender.device, world.lines(1)[0]),
        feed.receipt_item(2, receipt),
        feed.return_item(back),
    ]


def page(world, lines=None, signer=None, **other):
    lines = items(world) if lines is None else lines
    header = feed.PageHeader(
        after=0,
        device=world.sender.device,
        head=EDGE,
        last=9,
        made="2026-09-30T01:02:05.000Z",
        n=len(lines),
        org=world.org,
        platform=world.keys.platform,
        prev=NO_HASH,
        root=feed.items_root(lines),
        to=3,
    )
    return feed.sign_page(msgspec.structs.replace(header, **other), lines, signer or world.online)


def opened(world, wire, cursor=None):
    return feed.open_page(wire, world.keys, world.sender.device, cursor or Cursor())


def test_a_page_is_read_and_gives_the_next_cursor(world):
    read = opened(world, page(world))
    change, receipt, back = read.items
    assert feed.change_of(change)[0] == world.change(1)
    assert receipt.signed == envelope.seal(b"{}", "application/x", world.online)
    assert back.reasons == ["缺少完成时限"]
    assert read.cursor == Cursor(3, EDGE)
    assert read.more


def test_items_are_canonical(world):
    for line in items(world):
        assert msgspec.json.Encoder(order="sorted").encode(msgspec.json.decode(line)) == line


def test_the_next_page_must_continue_the_last(world):
    cursor = Cursor(3, EDGE)
    assert not opened(world, page(world, [], after=3, prev=EDGE, last=3), cursor).more
    for wrong in ({"after": 2, "prev": EDGE}, {"after": 3, "prev": NO_HASH}):
        with pytest.raises(BadPage):
            opened(world, page(world, [], **wrong), cursor)


@pytest.mark.parametrize(
    "other",
    [
        {"to": 2},
        {"after": 1, "prev": NO_HASH},
        {"last": 2},
        {"n": 2},
        {"root": NO_HASH},
        {"platform": "01999999-0000-7000-8000-000000000000"},
        {"device": "01999999-0000-7000-8000-000000000000"},
        {"prev": EDGE},
    ],
)
def test_a_page_that_does_not_add_up_is_refused(world, other):
    with pytest.raises(BadPage):
        opened(world, page(world, **other))


def test_an_empty_page_may_not_move_the_edge(world):
    with pytest.raises(BadPage):
        opened(world, page(world, [], to=0))


def test_only_the_platform_signs_pages(world):
    with pytest.raises(BadPage):
        opened(world, page(world, signer=SigningKey.generate()))


def test_repeated_or_disordered_numbers_are_refused(world):
    one, two, three = items(world)
    for lines in ([two, one, three], [one, one, three]):
        with pytest.raises(BadPage):
            opened(world, page(world, lines))


@pytest.mark.parametrize(
    "line",
    [b"", b"{}", b'{"n":1,"type":"order"}', b'{"change":{},"device":"x","n":1,"type":"change"}'],
)
def test_an_item_that_is_none_is_refused(world, line):
    with pytest.raises(BadPage):
        opened(world, page(world, [line]))


def test_a_change_inside_is_proved_too(world):
    line = world.lines(1)[0].replace(b'"rev":1', b'"rev": 1')
    item = feed.change_item(1, world.sender.device, line)
    with pytest.raises(BadPage):
        feed.change_of(opened(world, page(world, [item])).items[0])


@pytest.mark.parametrize("wire", [b"", b"<html>", b"\x28\xb5\x2f\xfd"])
def test_anything_else_is_no_page(world, wire):
    with pytest.raises(BadPage):
        opened(world, wire)


def test_a_reason_outside_the_profile_is_not_sent(world):
    back = msgspec.json.decode(items(world)[2], type=feed.ReturnItem)
    with pytest.raises(canonical.NotCanonical):
        feed.return_item(msgspec.structs.replace(back, reasons=["\u202e"]))
