"""Signed packages: reference data of the city as one file that any medium carries (TCS/1 §11).

The file is canonical JSON with two envelopes: the package, signed by an online key of the platform,
and the platform's key list, signed by its root. It is proved without the network against the root
that was pinned at enrolment.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from zwcx_desktop.crypto.suites import Signer, Verifier
from zwcx_desktop.wire import canonical, envelope
from zwcx_desktop.wire.envelope import Envelope
from zwcx_desktop.wire.keys import PlatformKeys
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import InstantText, Ordinal, PlatformText, ShortText

PAYLOAD = "application/vnd.tcs.package+json"
SUFFIX = ".tcspkg"
LARGEST = 4 << 20
"""Bytes of a package file at most."""

_Day = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\d\Z")]
_Name = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]{1,40}\Z")]


class Package(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the platform signs.

    Attributes:
        content: the data file, as text, in the format the program itself keeps it in.
        id: which file of that kind it replaces.
        kind: what sort of data it is; a kind that is not known is refused by the reader of it.
        valid_from: ISO 8601 date.
        version: a client refuses one that is not higher than what it has.
    """

    content: str
    id: _Name
    kind: _Name
    made: InstantText
    name: ShortText
    platform: PlatformText
    valid_from: _Day
    version: Ordinal
    type: Literal["package"] = "package"
    v: Literal[1] = 1


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    keys: Envelope
    package: Envelope


@dataclass(frozen=True, slots=True)
class Proved:
    """A package that the platform signed.

    Attributes:
        signed: its envelope, for whoever wants to prove it again.
        key_list: the platform's key list that came with it, proved too.
    """

    package: Package
    signed: bytes
    key_list: bytes


def write_package(package: Package, signer: Signer, key_list: bytes) -> bytes:
    """Return the file of *package*, signed, with the platform's signed *key_list*.

    Raises:
        NotCanonical: the content holds text outside the profile.
    """
    canonical.encode(package)
    signed = envelope.sign(package, PAYLOAD, signer)
    return b'{"keys":%b,"package":%b}' % (key_list, signed)


def open_package(raw: bytes, root: Verifier, known: PlatformKeys) -> Proved:
    """Return the package in *raw* after proving it.

    Args:
        raw: the file.
        root: the platform's root key, pinned at enrolment.
        known: the newest key list this computer has.

    Raises:
        Refused: `corrupt` when it is no such file, `wrong-platform` when another platform made it,
            `bad-signature` when no key of this platform signed it.
    """
    try:
        if len(raw) > LARGEST:
            raise Refused("too-large", "a package file is at most 4 MiB")
        file = canonical.decode(raw, _FILE)
        listed, signed = canonical.write(file.keys), canonical.write(file.package)
    except canonical.NotCanonical as error:
        raise Refused("corrupt", str(error)) from error
    keys = _newest(PlatformKeys(root, listed), known)
    statement = envelope.open_statement(
        signed, PAYLOAD, _PACKAGE, lambda _said, key_id: keys.key(key_id)
    )
    if statement.said.platform != known.platform:
        raise Refused("wrong-platform", "made by another platform")
    return Proved(statement.said, signed, keys.signed_list)


def _newest(brought: PlatformKeys, known: PlatformKeys) -> PlatformKeys:
    # An older list may come with an older file; its keys stay in every later list.
    if brought.platform != known.platform:
        raise Refused("wrong-platform", "the key list is another platform's")
    return brought if brought.list.version > known.list.version else known


_FILE = canonical.decoder(_File)
_PACKAGE = canonical.decoder(Package)
