from datetime import UTC, datetime

import pytest

from zwcx_desktop.errors import ClientError
from zwcx_desktop.wire import changes, feed, receipt
from zwcx_gateway import pages
from zwcx_gateway.tables import DEVICE


def give_back(device, record, *reasons, due=""):
    correction = pages.Correction(record, list(reasons), due, "市信用办")
    return device.process.ledger.write(
        lambda c: pages.return_record(c, correction, datetime.now(UTC))
    )


def everything(device, limit=500):
    items = []
    while True:
        page = device.page(limit)
        items += page.items
        if not page.more:
            return items


def test_an_office_without_news_gets_an_empty_page(device):
    page = device.page()
    assert (page.items, page.cursor.n, page.more) == ((), 0, False)


def test_receipts_come_again_by_the_feed(device):
    batch = device.batch(device.change())
    sent = device.send(batch)
    (item,) = everything(device)
    assert isinstance(item, feed.ReceiptItem)
    assert item.signed == sent.content
    assert receipt.verify_receipt(item.signed, device.keys, batch).seq == 1


def test_a_returned_record_reaches_every_device_of_the_office(device, second):
    change = device.change()
    device.submit(change)
    give_back(device, change.id, "缺少完成时限", "请附验收单", due="2026-12-31")
    for one in (device, second):
        returned = [i for i in everything(one) if isinstance(i, feed.ReturnItem)]
        assert [(i.id, i.rev, i.reasons, i.due) for i in returned] == [
            (change.id, 1, ["缺少完成时限", "请附验收单"], "2026-12-31")
        ]


def test_the_other_computer_gets_the_changes_and_the_sender_does_not(device, second):
    sent = [device.change(f"第 {n} 条") for n in range(3)]
    device.submit(*sent)
    items = everything(second)
    assert [feed.change_of(item)[0] for item in items] == sent
    assert [feed.change_of(item)[1] for item in items] == [
        feed.change_of(item)[1] for item in items if item.device == device.id
    ]
    assert not [i for i in everything(device) if isinstance(i, feed.ChangeItem)]


def test_small_pages_give_the_same_as_one_large_one(device, second):
    for n in range(4):
        device.submit(device.change(f"{n} 甲"), device.change(f"{n} 乙"))
    whole = everything(second)
    second.cursor = feed.Cursor()
    assert everything(second, limit=1) == whole
    second.cursor = feed.Cursor()
    assert everything(second, limit=3) == whole


def test_numbers_are_gapless_over_all_devices(device, second):
    for one in (device, second, device):
        one.submit(one.change(), one.change())
    device.page()
    assert device.cursor.n == 9


def test_offices_do_not_see_one_another(device, new_org, make_device):
    device.submit(device.change())
    other = make_device(device.process, new_org())
    other.enrol()
    assert everything(other) == []


def test_a_platform_that_forgot_is_noticed(device, problem_code):
    device.submit(device.change())
    everything(device)
    device.cursor = feed.Cursor(99, device.cursor.head)
    response = device.get("/v1/feed?after=99")
    assert (response.status_code, problem_code(response)) == (409, "feed-restarted")
    device.cursor = feed.Cursor(1, feed.NO_HASH)
    with pytest.raises(feed.BadPage):
        device.page()


def test_an_acknowledgement_is_kept_and_never_goes_back(device):
    device.submit(device.change())

    def seen():
        return device.process.ledger.read(
            lambda c: c.execute(DEVICE.select().where(DEVICE.c.device == device.id)).one()
        ).feed_seen

    for to, kept in ((2, 2), (1, 2)):
        ack = device.holder.ack(to, datetime.now(UTC), device.key)
        assert device.post("/v1/feed/ack", ack).status_code == 204
        assert seen() == kept


def test_an_acknowledgement_needs_the_device_s_key(device, second, problem_code):
    forged = device.holder.ack(2, datetime.now(UTC), second.key)
    assert problem_code(device.post("/v1/feed/ack", forged)) == "bad-signature"


@pytest.mark.parametrize("query", ["after=x", "after=-1", "after=1.5", "limit=", "after=%D9%A1"])
def test_odd_queries_are_named(device, problem_code, query):
    assert problem_code(device.get(f"/v1/feed?{query}")) == "request"


def test_a_record_the_platform_never_had_cannot_be_returned(device):
    with pytest.raises(ClientError, match="没有这条记录"):
        give_back(device, device.change().id, "x")


def test_the_answer_to_a_return_is_the_next_revision(device):
    one = device.change("一")
    device.submit(one)
    give_back(device, one.id, "补正")
    assert device.submit(device.next_revision(one, "二")).exceptions == []
    assert changes.write_change(one)
