"""Enrolment with a one-time code, and what a device signs about itself later (TCS/1 §2.8).

The code is never sent. The device proves that it knows it with an HMAC that binds its new key; the
platform answers with an HMAC that binds its root key, so that both sides know each other.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

import msgspec

from zwcx_desktop.crypto.suites import KeyId, Signer, Suite, Verifier
from zwcx_desktop.errors import ClientError
from zwcx_desktop.wire import canonical, envelope
from zwcx_desktop.wire.keys import (
    Base64Blob,
    Base64Text,
    KeyText,
    PlatformKeys,
    from_text,
    read_key,
    to_text,
)
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import (
    NO_HASH,
    Count,
    DeviceId,
    DeviceText,
    Hash,
    HashText,
    InstantText,
    Ordinal,
    OrgText,
    PlatformId,
    PlatformText,
    ShortText,
    instant,
    moment,
)

REQUEST = "application/vnd.tcs.enrol+json"
CERTIFICATE = "application/vnd.tcs.certificate+json"
TOKEN = "application/vnd.tcs.token+json"  # noqa: S105 - a media type
ACK = "application/vnd.tcs.ack+json"

CODE_LIFE = timedelta(hours=72)
CODE_TRIES = 5
TOKEN_LIFE = timedelta(minutes=5)

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011", "-")


class BadCode(ClientError):
    """What was typed cannot be a one-time code."""


class BadCertificate(ClientError):
    """The answer to an enrolment does not prove that the platform knows the code."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"平台的登记答复未通过核验：{why}。",
            "请核对平台地址后重试；仍出现请联系市级平台管理员，暂勿报送。",
        )


class Request(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a device asks for, signed with the key it wants enrolled: proof of possession.

    Attributes:
        code_hmac: see `code_proof`.
        enc_spki: key to encrypt answers on removable media to, DER in base64.
        machine: name of the computer, for the operator's list.
    """

    app: ShortText
    code_hmac: HashText
    device: DeviceText
    enc_spki: Base64Text
    epoch: Ordinal
    machine: ShortText
    made: InstantText
    org: OrgText
    platform: PlatformText
    sign_spki: Base64Text
    suite: Suite = "S1"
    type: Literal["enrol"] = "enrol"
    v: Literal[1] = 1


class Certificate(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The platform's word that a device belongs to an office.

    Attributes:
        number: which enrolment of the office this is, 1, 2, 3 …; business numbers made on
            different computers, or after a backup was put back, differ by it.
        office: the office's name as the platform knows it.
        root_hmac: see `root_proof`.
        seq0: number of the first batch the platform expects.
    """

    device: DeviceText
    epoch: Ordinal
    keyid: KeyText
    number: Ordinal
    office: ShortText
    org: OrgText
    platform: PlatformText
    root_hmac: HashText
    seq0: Ordinal
    suite: Suite
    valid_from: InstantText
    type: Literal["certificate"] = "certificate"
    v: Literal[1] = 1


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """The body of a successful enrolment: envelopes of certificate and key list, and the root."""

    certificate: Base64Blob
    keys: Base64Blob
    root: Base64Text
    suite: Suite = "S1"


class Token(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A device's ticket for calls that carry no signed body; good for five minutes."""

    device: DeviceText
    epoch: Ordinal
    made: InstantText
    platform: PlatformText
    type: Literal["token"] = "token"
    v: Literal[1] = 1


class Ack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A device's word that it has stored the feed up to number `to`: proof of delivery."""

    device: DeviceText
    epoch: Ordinal
    made: InstantText
    platform: PlatformText
    to: Count
    type: Literal["ack"] = "ack"
    v: Literal[1] = 1


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What a device keeps of a successful enrolment."""

    certificate: Certificate
    keys: PlatformKeys


def new_code(entropy: bytes) -> str:
    """Return a one-time code from ten bytes of *entropy*: XXXX-XXXX-XXXX-XXXX, Crockford base32.

    Raises:
        ValueError: *entropy* is not ten bytes long.
    """
    if len(entropy) != 10:
        raise ValueError("a code needs ten bytes of entropy")
    number = int.from_bytes(entropy, "big")
    letters = [_CROCKFORD[number >> shift & 31] for shift in range(75, -1, -5)]
    return "-".join("".join(letters[i : i + 4]) for i in range(0, 16, 4))


def code_key(code: str) -> bytes:
    """Return what the platform stores of *code* and both sides compute proofs with.

    Case, blanks and hyphens do not matter; O is read as 0, I and L as 1 (Crockford).

    Raises:
        BadCode: it is not sixteen letters of the alphabet.
    """
    plain = "".join(code.upper().split()).translate(_READ_AS)
    if len(plain) != 16 or any(letter not in _CROCKFORD for letter in plain):
        raise BadCode("登记码应为 16 位字母和数字。", "请对照市级平台发放的登记码重新输入。")
    return hashlib.sha256(b"tcs/enrol/1/" + plain.encode()).digest()


def code_proof(key: bytes, request: Request) -> Hash:
    """Return the HMAC that shows the device knows the code and binds its whole request."""
    blank = msgspec.structs.replace(request, code_hmac=NO_HASH)
    return _hmac(key, b"device\x00" + canonical.write(blank))


def root_proof(key: bytes, root: Verifier, device: DeviceId, epoch: int) -> Hash:
    """Return the HMAC that shows the platform knows the code and binds its root key."""
    return _hmac(key, b"platform\x00%b\x00%b\x00%d" % (root.spki, device.encode(), epoch))


def same_proof(one: str, other: str) -> bool:
    """Compare two proofs in constant time."""
    return hmac.compare_digest(one, other)


def request(unproved: Request, code: str, signer: Signer) -> bytes:
    """Return the signed request; *unproved* is complete except for `code_hmac`.

    Raises:
        BadCode: *code* cannot be a code.
    """
    proved = msgspec.structs.replace(unproved, code_hmac=code_proof(code_key(code), unproved))
    # Typed by a person or read from the system (machine name): checked before it is signed.
    payload = canonical.encode(proved)
    return envelope.seal(payload, REQUEST, signer)


def open_request(signed: bytes) -> Request:
    """Return the request in *signed* after proving possession of the key in it.

    Raises:
        Refused: it is malformed or signed with another key.
    """
    statement = envelope.open_statement(
        signed, REQUEST, _REQUEST, lambda said, _: read_key(said.suite, said.sign_spki)
    )
    return statement.said


def sign_certificate(certificate: Certificate, signer: Signer) -> bytes:
    """Return the envelope of *certificate*."""
    return envelope.sign(certificate, CERTIFICATE, signer)


def write_answer(certificate: bytes, keys: PlatformKeys) -> bytes:
    """Return the body that answers an enrolment."""
    answer = Answer(
        certificate=to_text(certificate),
        keys=to_text(keys.signed_list),
        root=to_text(keys.root.spki),
        suite=keys.root.suite,
    )
    return canonical.write(answer)


def open_answer(body: bytes, asked: Request, code: str) -> Enrolled:
    """Return certificate and platform keys of *body* after proving that the platform knows *code*.

    Raises:
        BadCertificate: with the reason in words.
    """
    try:
        answer = msgspec.json.decode(body, type=Answer)
        keys = PlatformKeys(read_key(answer.suite, answer.root), from_text(answer.keys))
        certificate = envelope.open_statement(
            from_text(answer.certificate),
            CERTIFICATE,
            _CERTIFICATE,
            lambda _, key_id: keys.key(key_id),
        ).said
    except (Refused, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadCertificate("签名或格式不正确") from error
    proof = root_proof(code_key(code), keys.root, asked.device, asked.epoch)
    if not same_proof(proof, certificate.root_hmac):
        raise BadCertificate("对方不知道登记码，可能不是市级平台")
    key = read_key(asked.suite, asked.sign_spki)
    if (certificate.device, certificate.epoch, certificate.org, certificate.keyid) != (
        asked.device,
        asked.epoch,
        asked.org,
        key.key_id,
    ) or not keys.platform == certificate.platform == asked.platform:
        raise BadCertificate("登记的不是本机")
    return Enrolled(certificate, keys)


def fingerprint(key_id: KeyId) -> str:
    """Return the eight characters two people compare by telephone."""
    number = int(key_id.partition(":")[2][:10], 16)
    letters = "".join(_CROCKFORD[number >> shift & 31] for shift in range(35, -1, -5))
    return f"{letters[:4]}-{letters[4:]}"


@dataclass(frozen=True, slots=True)
class Holder:
    """An enrolled device as it signs tokens and acknowledgements."""

    device: DeviceId
    epoch: int
    platform: PlatformId

    def token(self, now: datetime, signer: Signer) -> str:
        """Return the value of the Authorization header; *now* is the platform's time."""
        token = Token(
            device=self.device, epoch=self.epoch, made=instant(now), platform=self.platform
        )
        return "TCS " + to_text(envelope.sign(token, TOKEN, signer))

    def ack(self, to: int, now: datetime, signer: Signer) -> bytes:
        """Return the signed acknowledgement of the feed up to number *to*."""
        ack = Ack(
            device=self.device,
            epoch=self.epoch,
            made=instant(now),
            platform=self.platform,
            to=to,
        )
        return envelope.sign(ack, ACK, signer)


def unseal_token(authorization: str) -> tuple[Token, envelope.Sealed]:
    """Return the token in an Authorization header, unproved: its key is the device's.

    Raises:
        Refused: it is malformed.
    """
    scheme, _, text = authorization.partition(" ")
    if scheme != "TCS":
        raise Refused("unknown-device", "no device token")
    sealed = envelope.unseal(from_text(text), TOKEN)
    try:
        return canonical.decode(sealed.payload, _TOKEN), sealed
    except canonical.NotCanonical as error:
        raise Refused("header", str(error)) from error


def check_token(token: Token, sealed: envelope.Sealed, key: Verifier, now: datetime) -> None:
    """Prove *token* with the device's *key* at the platform's time *now*.

    Raises:
        Refused: `bad-signature`, or `token-expired` with the platform's time.
    """
    envelope.check(sealed, TOKEN, key)
    try:
        age = abs(now - moment(token.made))
    except ValueError as error:
        raise Refused("header", "no such time") from error
    if age > TOKEN_LIFE:
        raise Refused("token-expired", time=instant(now.astimezone(UTC)))


def open_ack(signed: bytes, key_of: "envelope.KeyOf[Ack]") -> Ack:
    """Return the acknowledgement in *signed*.

    Raises:
        Refused: it is malformed or not signed by the device's key.
    """
    return envelope.open_statement(signed, ACK, _ACK, key_of).said


def _hmac(key: bytes, message: bytes) -> Hash:
    return Hash("sha256:" + hmac.new(key, message, "sha256").hexdigest())


_REQUEST = canonical.decoder(Request)
_CERTIFICATE = canonical.decoder(Certificate)
_TOKEN = canonical.decoder(Token)
_ACK = canonical.decoder(Ack)
