"""One-time codes and the devices they let in (TCS/1 §2.8). Transactions only; no HTTP here."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select, update

from zwcx_desktop.crypto.suites import Verifier
from zwcx_desktop.wire import enrol
from zwcx_desktop.wire.keys import from_text, read_key, to_text
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import NO_HASH, DeviceId, OrgCode, instant, sha256
from zwcx_gateway.home import Home
from zwcx_gateway.tables import CODE, DEVICE, OFFICE


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled device in one of its epochs."""

    device: DeviceId
    epoch: int
    org: OrgCode
    status: str
    since: str
    key: Verifier

    def may_send(self) -> None:
        """Refuse a device that has been stopped.

        Raises:
            Refused: `suspended` or `device-revoked`, with the time.
        """
        if self.status == "suspended":
            raise Refused("suspended", since=self.since)
        if self.status != "active":
            raise Refused("device-revoked", self.status, since=self.since)


def issue_code(connection: Connection, org: OrgCode, name: str, now: datetime, code: str) -> None:
    """Let *code* enrol one device of the office *org*, which is made or renamed."""
    known = connection.execute(select(OFFICE.c.org).where(OFFICE.c.org == org)).first()
    if known is None:
        connection.execute(OFFICE.insert().values(org=org, name=name or org, feed=0))
    elif name:
        connection.execute(update(OFFICE).where(OFFICE.c.org == org).values(name=name))
    connection.execute(
        CODE.insert().values(
            key=enrol.code_key(code),
            org=org,
            issued=instant(now),
            expires=instant(now + enrol.CODE_LIFE),
            tries=0,
            used_by="",
        )
    )


def enrol_device(
    connection: Connection, home: Home, signed: bytes, now: datetime
) -> bytes | Refused:
    """Return the answer to the request *signed*, the same one if it comes again.

    A refusal is returned, not raised: the count of tries must be committed with it.

    Raises:
        Refused: the request is malformed or meant for another platform.
    """
    request = enrol.open_request(signed)
    if request.platform != home.platform:
        raise Refused("wrong-platform")
    rows = connection.execute(select(DEVICE).where(DEVICE.c.device == request.device)).all()
    for row in rows:
        if row.request == sha256(signed):
            return bytes(row.answer)
    key = _matching_code(connection, request, now)
    if key is None:
        return Refused("enrol-code")
    if any(row.org != request.org or row.epoch >= request.epoch for row in rows):
        return Refused("device-known")
    _replace_earlier(connection, request.device, now)
    answer = _answer(connection, home, request, key, now)
    _keep(connection, request, sha256(signed), answer, now)
    connection.execute(update(CODE).where(CODE.c.key == key).values(used_by=request.device))
    return answer


def find_device(connection: Connection, device: DeviceId, epoch: int) -> Device:
    """Return an enrolled device.

    Raises:
        Refused: `unknown-device`.
    """
    row = connection.execute(
        select(
            DEVICE.c.org, DEVICE.c.status, DEVICE.c.status_since, DEVICE.c.suite, DEVICE.c.spki
        ).where(DEVICE.c.device == device, DEVICE.c.epoch == epoch)
    ).first()
    if row is None:
        raise Refused("unknown-device")
    key = read_key(row.suite, to_text(bytes(row.spki)))
    return Device(device, epoch, row.org, row.status, row.status_since, key)


def set_status(connection: Connection, device: str, status: str, now: datetime) -> int:
    """Give the latest epoch of *device* a status; return how many rows that changed."""
    latest = select(func.max(DEVICE.c.epoch)).where(DEVICE.c.device == device).scalar_subquery()
    result = connection.execute(
        update(DEVICE)
        .where(DEVICE.c.device == device, DEVICE.c.epoch == latest)
        .values(status=status, status_since=instant(now))
    )
    return result.rowcount


def _matching_code(connection: Connection, request: enrol.Request, now: datetime) -> bytes | None:
    usable = (
        CODE.c.org == request.org,
        CODE.c.used_by == "",
        CODE.c.tries < enrol.CODE_TRIES,
        CODE.c.expires > instant(now),
    )
    for row in connection.execute(select(CODE.c.key).where(*usable)).all():
        key = bytes(row.key)
        if enrol.same_proof(enrol.code_proof(key, request), request.code_hmac):
            return key
    connection.execute(update(CODE).where(*usable).values(tries=CODE.c.tries + 1))
    return None


def _replace_earlier(connection: Connection, device: DeviceId, now: datetime) -> None:
    connection.execute(
        update(DEVICE)
        .where(DEVICE.c.device == device, DEVICE.c.status.in_(("active", "suspended")))
        .values(status="replaced", status_since=instant(now))
    )


def _answer(
    connection: Connection, home: Home, request: enrol.Request, key: bytes, now: datetime
) -> bytes:
    office = connection.execute(
        select(OFFICE.c.name).where(OFFICE.c.org == request.org)
    ).scalar_one()
    certificate = enrol.Certificate(
        device=request.device,
        epoch=request.epoch,
        keyid=read_key(request.suite, request.sign_spki).key_id,
        number=_number(connection, request.org),
        office=office,
        org=request.org,
        platform=home.platform,
        root_hmac=enrol.root_proof(key, home.keys.root, request.device, request.epoch),
        seq0=1,
        suite=request.suite,
        valid_from=instant(now),
    )
    return enrol.write_answer(enrol.sign_certificate(certificate, home.signer), home.keys)


def _number(connection: Connection, org: str) -> int:
    # Each enrolment, not each device, has its own: a computer put back from a backup would give
    # business numbers a second time.
    known = connection.execute(select(func.count()).select_from(DEVICE).where(DEVICE.c.org == org))
    return int(known.scalar_one()) + 1


def _keep(
    connection: Connection, request: enrol.Request, asked: str, answer: bytes, now: datetime
) -> None:
    connection.execute(
        DEVICE.insert().values(
            device=request.device,
            epoch=request.epoch,
            org=request.org,
            suite=request.suite,
            spki=from_text(request.sign_spki),
            enc_spki=from_text(request.enc_spki),
            machine=request.machine,
            enrolled=instant(now),
            request=asked,
            answer=answer,
            status="active",
            status_since=instant(now),
            seq=0,
            head=NO_HASH,
            receipt_head=NO_HASH,
            feed_seen=0,
        )
    )
