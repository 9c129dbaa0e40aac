"""The platform's keys: an offline root that signs a versioned list of online keys (TCS/1 §2.8).

A client pins the root when it enrols. Old receipts stay verifiable because lists keep old keys.
"""

import base64
from typing import Annotated, Literal

import msgspec

from zwcx_desktop.crypto.suites import BadKey, KeyId, Signer, Suite, Verifier, verifier
from zwcx_desktop.wire import canonical, envelope
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import InstantText, Ordinal, PlatformId, PlatformText, ShortText

PAYLOAD = "application/vnd.tcs.keys+json"

KeyText = Annotated[KeyId, msgspec.Meta(pattern=r"^[a-z0-9]+:[0-9a-f]{64}\Z")]
Base64Text = Annotated[str, msgspec.Meta(min_length=4, max_length=1000)]
Base64Blob = Annotated[str, msgspec.Meta(min_length=4, max_length=1 << 20)]


class ListedKey(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One key of the list; `since` is when the platform began to sign with it."""

    keyid: KeyText
    since: InstantText
    spki: Base64Text
    suite: Suite
    use: Literal["receipt"] = "receipt"


class KeyList(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the root signs. A client refuses a list of a lower version than it has."""

    keys: list[ListedKey]
    made: InstantText
    name: ShortText
    platform: PlatformText
    version: Ordinal
    type: Literal["keys"] = "keys"
    v: Literal[1] = 1


class PlatformKeys:
    """The keys of one platform, proved against its root."""

    def __init__(self, root: Verifier, signed_list: bytes) -> None:
        """Prove *signed_list* with the pinned *root*.

        Raises:
            Refused: the root did not sign it, or a key in it is not what it says.
        """
        statement = envelope.open_statement(signed_list, PAYLOAD, _LIST, lambda *_: root)
        self.root = root
        self.signed_list = signed_list
        self.list = statement.said
        self._keys = {listed.keyid: _listed(listed) for listed in statement.said.keys}

    @property
    def platform(self) -> PlatformId:
        """The platform's instance."""
        return self.list.platform

    def key(self, key_id: KeyId) -> Verifier:
        """Return the online key *key_id*.

        Raises:
            Refused: `bad-signature`, the platform has no such key in this list.
        """
        found = self._keys.get(key_id)
        if found is None:
            raise Refused("bad-signature", "signed with a key that is not in the platform's list")
        return found


def sign_list(key_list: KeyList, root: Signer) -> bytes:
    """Return the envelope of *key_list*."""
    return envelope.sign(key_list, PAYLOAD, root)


def listed_key(key: Verifier, since: str) -> ListedKey:
    """Return the entry of the list for *key*."""
    return ListedKey(keyid=key.key_id, since=since, spki=to_text(key.spki), suite=key.suite)


def to_text(raw: bytes) -> str:
    """Return *raw* as base64 text."""
    return base64.b64encode(raw).decode()


def from_text(text: str) -> bytes:
    """Return the bytes in base64 *text*.

    Raises:
        Refused: it is not base64 in its one form.
    """
    try:
        raw = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise Refused("envelope", "not base64") from error
    if to_text(raw) != text:
        raise Refused("envelope", "base64 is not in its one form")
    return raw


def read_key(suite: str, spki: str) -> Verifier:
    """Return the public key in base64 *spki*.

    Raises:
        Refused: it is no key of that suite.
    """
    try:
        return verifier(suite, from_text(spki))
    except BadKey as error:
        raise Refused("bad-signature", "not a key of its suite") from error


def _listed(listed: ListedKey) -> Verifier:
    key = read_key(listed.suite, listed.spki)
    if key.key_id != listed.keyid:
        raise Refused("bad-signature", "a listed key is not the one it is named after")
    return key


_LIST = canonical.decoder(KeyList)
