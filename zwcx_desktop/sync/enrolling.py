"""Enrolling this computer with a one-time code (TCS/1 §6).

The code is never sent. The request is kept before it goes out, so that a lost answer can be asked
for again; the platform's root key is pinned from the answer, which proves that it knows the code.
"""

import hashlib
import ipaddress
import os
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from zwcx_desktop import __version__
from zwcx_desktop.crypto.seals import SealKey
from zwcx_desktop.crypto.suites import SigningKey, verifier
from zwcx_desktop.records.ids import uuid7
from zwcx_desktop.store.enrolments import Asking, Enrolment
from zwcx_desktop.store.values import Changes
from zwcx_desktop.sync.conversation import Ask
from zwcx_desktop.sync.line import JSON, Line
from zwcx_desktop.sync.platform import ask_meta
from zwcx_desktop.sync.troubles import BadAddress, Offline
from zwcx_desktop.wire import canonical
from zwcx_desktop.wire import enrol as wire
from zwcx_desktop.wire.keys import from_text, to_text
from zwcx_desktop.wire.meta import Meta
from zwcx_desktop.wire.terms import NO_HASH, DeviceId, OrgCode, instant, moment

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

_TRIES = 3
_PER_LETTER = 9
_X25519 = bytes.fromhex("302a300506032b656e032100")
"""What DER puts before a raw X25519 key (RFC 8410 §4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled:
    """A successful enrolment, as a person checks it.

    Attributes:
        fingerprint: of the platform's root key, compared with the city by telephone.
        office: the office's name as the platform knows it.
        device_no: this computer's two characters in business numbers.
    """

    platform: str
    office: str
    fingerprint: str
    device_no: str
    changes: Changes


def enrol(ask: Ask, url: str, code: str, machine: str) -> Enrolled:
    """Enrol this computer with the platform at *url*.

    Args:
        ask: runs work with the desk on its own thread and waits.
        url: as a person typed it.
        code: the one-time code, as typed.
        machine: this computer's name, for the operator's list of devices.

    Raises:
        BadAddress, BadCode: what was typed cannot be right; nothing was sent.
        Refused: `enrol-code` and others, in the platform's words.
        BadCertificate: the other end does not know the code; nothing is changed.
        Offline, NotThePlatform, Untrusted: as for any call.
    """
    place = address(url)
    secret = wire.code_key(code)
    line = Line(place)
    try:
        meta = ask_meta(line)
        asking = ask(lambda desk: _asking(desk, place, (code, secret), meta, machine))
        answer = _send(line, asking.request)
    finally:
        line.close()
    asked = wire.open_request(asking.request)
    enrolled = wire.open_answer(answer, asked, code)
    certificate = from_text(msgspec.json.decode(answer, type=wire.Answer).certificate)
    kept = _enrolment(place, asking, enrolled, certificate)
    return Enrolled(
        platform=enrolled.keys.list.name,
        office=enrolled.certificate.office,
        fingerprint=wire.fingerprint(enrolled.keys.root.key_id),
        device_no=kept.device_no,
        changes=ask(lambda desk: _keep(desk, kept)),
    )


def address(typed: str) -> str:
    """Return the platform's address in what a person typed.

    Raises:
        BadAddress: it is none, or would send without encryption over a network.
    """
    text = unicodedata.normalize("NFKC", typed).strip()
    if not text:
        raise BadAddress(
            "请填写平台地址。", "地址由市级平台提供，如 https://credit.example.gov.cn。"
        )
    if "://" not in text:
        text = f"https://{text}"
    text = text.rstrip("/")
    try:
        parts = urlsplit(text)
        host, _port = parts.hostname or "", parts.port
    except ValueError as error:
        raise BadAddress("平台地址写法不正确。", "请对照市级平台提供的地址重新输入。") from error
    odd = parts.username or parts.query or parts.fragment or any(c.isspace() for c in text)
    if not host or odd or parts.scheme not in ("http", "https"):
        raise BadAddress("平台地址写法不正确。", "请对照市级平台提供的地址重新输入。")
    if parts.scheme == "http" and not _is_this_computer(host):
        raise BadAddress("平台地址须以 https:// 开头。", "不加密的连接可能泄露填报内容，不能使用。")
    return text


def fingerprint(suite: str, root: bytes) -> str:
    """Return the eight characters of a pinned root key that two people compare."""
    return wire.fingerprint(verifier(suite, root).key_id)


def device_no(number: int) -> str:
    """Return the two characters of the office's computer *number* (1, 2, 3 …): A1 … A9, B1 …."""
    letter, digit = divmod(number - 1, _PER_LETTER)
    return f"{chr(ord('A') + letter % 26)}{digit + 1}"


def _is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _asking(desk: "Desk", url: str, secret: tuple[str, bytes], meta: Meta, machine: str) -> Asking:
    code, key = secret
    mark = hashlib.sha256(key).hexdigest()
    kept = desk.enrolments.asking()
    if kept is not None and (kept.url, kept.code) == (url, mark):
        return kept
    now = desk.clock.now()
    present = desk.enrolments.present()
    again = present is not None and present.platform == meta.platform
    signer, seal = SigningKey.generate(), SealKey.generate()
    request = wire.Request(
        app=__version__,
        code_hmac=NO_HASH,
        device=DeviceId(present.device if present and again else uuid7(now, os.urandom(10))),
        enc_spki=to_text(_X25519 + seal.public),
        epoch=present.epoch + 1 if present and again else 1,
        machine=_plain(machine),
        made=instant(moment(meta.time)),
        org=OrgCode(desk.office.organization.uscc),
        platform=meta.platform,
        sign_spki=to_text(signer.verify_key.spki),
    )
    asking = Asking(
        url=url,
        code=mark,
        request=wire.request(request, code, signer),
        sign_key=signer.raw(),
        seal_key=seal.raw(),
    )
    desk.enrolments.ask(asking)
    return asking


def _send(line: Line, request: bytes) -> bytes:
    for left in reversed(range(_TRIES)):
        try:
            return line.call("POST", "/v1/enrol", expect=JSON, content=request).content
        except Offline:
            if not left:
                raise
    raise AssertionError


def _enrolment(url: str, asking: Asking, enrolled: wire.Enrolled, signed: bytes) -> Enrolment:
    certificate, keys = enrolled.certificate, enrolled.keys
    return Enrolment(
        url=url,
        device=certificate.device,
        device_no=device_no(certificate.number),
        epoch=certificate.epoch,
        platform=certificate.platform,
        platform_name=keys.list.name,
        root=keys.root.spki,
        root_suite=keys.root.suite,
        key_list=keys.signed_list,
        sign_key=asking.sign_key,
        seal_key=asking.seal_key,
        certificate=signed,
        at=certificate.valid_from,
    )


def _keep(desk: "Desk", enrolment: Enrolment) -> Changes:
    before = desk.enrolments.present()
    changes = desk.outbox.enrol(enrolment)
    if before is not None and before.platform != enrolment.platform:
        changes |= desk.inbox.start_over()
    return changes


def _plain(machine: str) -> str:
    text = unicodedata.normalize("NFC", machine).strip()[:100]
    try:
        canonical.check_text(msgspec.json.encode(text))
    except canonical.NotCanonical:
        return "本机"
    return text or "本机"
