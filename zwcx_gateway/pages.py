"""The feed from the platform's side: pages for a device, and what the city puts into it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, or_, select, update

from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.change import Change
from zwcx_desktop.wire import feed
from zwcx_desktop.wire.changes import read_change
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import NO_HASH, Hash, instant
from zwcx_gateway.enrolment import Device
from zwcx_gateway.home import Home
from zwcx_gateway.intake import add_notice
from zwcx_gateway.tables import BATCH, CHANGE, DEVICE, NOTICE, OFFICE, RECORD

LIMIT = 500
_BYTES = 8 << 20
"""Greatest numbers a page covers, and the size of items after which it is cut."""


@dataclass(frozen=True, slots=True)
class Span:
    """The numbers asked for: at most `limit` of those that follow `after`."""

    after: int
    limit: int = LIMIT


@dataclass(frozen=True, slots=True)
class Correction:
    """What the city asks an office to correct.

    Attributes:
        due: date of the answer, ISO 8601, or "".
        by: who asks, as the office shall read it.
    """

    record: str
    reasons: list[str]
    due: str
    by: str


def page(connection: Connection, home: Home, device: Device, span: Span, now: datetime) -> bytes:
    """Return the signed page of *device* that covers *span*.

    Raises:
        Refused: `feed-restarted`, the platform does not know that number (any more).
    """
    last = connection.execute(select(OFFICE.c.feed).where(OFFICE.c.org == device.org)).scalar_one()
    after = span.after
    if after > last:
        raise Refused("feed-restarted", f"{after} of {last}")
    to = min(after + min(span.limit, LIMIT), last)
    lines, to = _cut(_items(connection, device, after, to), to)
    header = feed.PageHeader(
        after=after,
        device=device.device,
        head=_edge(connection, device.org, to),
        last=last,
        made=instant(now),
        n=len(lines),
        org=device.org,
        platform=home.platform,
        prev=_edge(connection, device.org, after),
        root=feed.items_root(lines),
        to=to,
    )
    return feed.sign_page(header, lines, home.signer)


def acknowledge(connection: Connection, device: Device, to: int) -> None:
    """Keep that *device* has stored the feed up to *to*; an older number changes nothing."""
    connection.execute(
        update(DEVICE)
        .where(
            DEVICE.c.device == device.device,
            DEVICE.c.epoch == device.epoch,
            DEVICE.c.feed_seen < to,
        )
        .values(feed_seen=to)
    )


def return_record(connection: Connection, correction: Correction, now: datetime) -> int:
    """Put the return of a record into its office's feed; return the entry's number.

    Raises:
        ClientError: the platform has no such record.
    """
    held = connection.execute(select(RECORD).where(RECORD.c.id == correction.record)).first()
    if held is None:
        raise ClientError("平台上没有这条记录。", "请核对记录编号。")
    n = next_number(connection, held.org)
    item = feed.ReturnItem(
        at=instant(now),
        by=correction.by,
        due=correction.due,
        hash=held.hash,
        id=held.id,
        kind=held.kind,
        n=n,
        reasons=correction.reasons,
        rev=held.rev,
    )
    add_notice(connection, held.org, n, "", feed.return_item(item))
    return n


def next_number(connection: Connection, org: str) -> int:
    """Return the next number of the office's feed, holding its row until the commit."""
    number: int = connection.execute(
        update(OFFICE)
        .where(OFFICE.c.org == org)
        .values(feed=OFFICE.c.feed + 1)
        .returning(OFFICE.c.feed)
    ).scalar_one()
    return number


def revisions(connection: Connection, record: str) -> list[tuple[Row[Any], Change]]:
    """Return everything the platform holds of *record*, oldest first."""
    rows = connection.execute(
        select(CHANGE).where(CHANGE.c.record == record).order_by(CHANGE.c.rev)
    ).all()
    return [(row, read_change(bytes(row.line))) for row in rows]


def _items(connection: Connection, device: Device, after: int, to: int) -> list[tuple[int, bytes]]:
    # What this very enrolment sent is known to its sender; what an earlier one sent may have been
    # lost with a disk or an older backup.
    own = select(BATCH.c.id).where(BATCH.c.device == device.device, BATCH.c.epoch == device.epoch)
    changes = connection.execute(
        select(CHANGE.c.n, CHANGE.c.device, CHANGE.c.line).where(
            CHANGE.c.org == device.org,
            CHANGE.c.n.between(after + 1, to),
            or_(CHANGE.c.device != device.device, CHANGE.c.batch.not_in(own)),
        )
    )
    notices = connection.execute(
        select(NOTICE.c.n, NOTICE.c.line).where(
            and_(
                NOTICE.c.org == device.org,
                NOTICE.c.n.between(after + 1, to),
                or_(NOTICE.c.device == "", NOTICE.c.device == device.device),
            )
        )
    )
    items = [(row.n, feed.change_item(row.n, row.device, bytes(row.line))) for row in changes]
    items += [(row.n, bytes(row.line)) for row in notices]
    return sorted(items)


def _cut(items: list[tuple[int, bytes]], to: int) -> tuple[list[bytes], int]:
    lines: list[bytes] = []
    size = 0
    for n, line in items:
        if lines and size + len(line) > _BYTES:
            return lines, n - 1
        lines.append(line)
        size += len(line)
    return lines, to


def _edge(connection: Connection, org: str, n: int) -> Hash:
    if n == 0:
        return NO_HASH
    for table in (CHANGE, NOTICE):
        found = connection.execute(
            select(table.c.hash).where(table.c.org == org, table.c.n == n)
        ).scalar()
        if found is not None:
            return Hash(found)
    raise Refused("feed-restarted", f"no entry {n}")
