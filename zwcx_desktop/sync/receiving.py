"""The office's feed: pages proved, applied in order, acknowledged."""

from typing import TYPE_CHECKING

from zwcx_desktop.store.values import Changes
from zwcx_desktop.sync.conversation import Conversation
from zwcx_desktop.sync.sending import check_receipt
from zwcx_desktop.wire import feed
from zwcx_desktop.wire import receipt as receipts

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

_LIMIT = 500


def receive(talk: Conversation) -> None:
    """Read the feed to its end.

    Raises:
        BadPage: a page is not the platform's or does not continue what was read.
        Refused: `feed-restarted`, the platform went back to an older state.
    """
    start = cursor = talk.desk(lambda desk: desk.inbox.cursor())
    while True:
        page = _page(talk, cursor)
        for item in page.items:
            if isinstance(item, feed.ReceiptItem):
                _late_receipt(talk, item.signed)

        def apply(desk: "Desk", page: feed.Page = page) -> Changes:
            return desk.inbox.apply(page)

        talk.change(apply)
        returns = sum(isinstance(item, feed.ReturnItem) for item in page.items)
        changes = sum(isinstance(item, feed.ChangeItem) for item in page.items)
        talk.report.returned += returns
        talk.report.received += returns + changes
        cursor = page.cursor
        talk.tell("正在接收平台通知", cursor.n - start.n, page.header.last - start.n)
        if not page.more:
            break
    if cursor.n > start.n:
        _acknowledge(talk, cursor.n)


def _page(talk: Conversation, cursor: feed.Cursor) -> feed.Page:
    path = f"/v1/feed?after={cursor.n}&limit={_LIMIT}"
    platform = talk.platform
    answer = talk.patiently(lambda: platform.call_as_device("GET", path, expect=feed.MEDIA))
    return feed.open_page(answer.content, platform.keys, platform.holder.device, cursor)


def _late_receipt(talk: Conversation, signed: bytes) -> None:
    """Take a receipt whose own reply was lost; any other is known already."""
    receipt = receipts.open_receipt(signed, talk.platform.keys)
    for sealed in talk.desk(lambda desk: desk.outbox.unsent_batches()):
        if sealed.id == receipt.batch:
            check_receipt(sealed, signed, talk)
            talk.change(lambda desk: desk.outbox.receive(receipt, signed))
            talk.report.accepted += receipt.accepted
            talk.report.exceptions += len(receipt.exceptions)


def _acknowledge(talk: Conversation, to: int) -> None:
    platform = talk.platform
    signed = platform.holder.ack(to, platform.now(), platform.signer)
    talk.patiently(lambda: platform.call("POST", "/v1/feed/ack", content=signed))
