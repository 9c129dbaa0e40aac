"""How this computer is enrolled with a city platform, and an enrolment whose answer is awaited.

The request is kept before it is sent: the same bytes again get the same answer, so a lost reply
does not use up the one-time code.
"""

import msgspec

from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes

_ENROLMENT, _ASKING = "enrolment", "enrolment_asked"


class Enrolment(msgspec.Struct, frozen=True, kw_only=True):
    """This computer as the city knows it.

    Attributes:
        device_no: two characters in business numbers (A1 … Z9).
        epoch: grows with every enrolment of this computer.
        root: the platform's root key, pinned (DER SubjectPublicKeyInfo).
        key_list: the platform's keys as its root signed them.
        sign_key: the device's own Ed25519 key, 32 bytes; protected by the store's encryption.
        seal_key: the device's own X25519 key, 32 bytes.
        certificate: the platform's signed word that the device belongs to the office.
    """

    url: str
    device: str
    device_no: str
    epoch: int
    platform: str
    platform_name: str
    root: bytes
    root_suite: str
    key_list: bytes
    sign_key: bytes
    seal_key: bytes
    certificate: bytes
    at: str


class Asking(msgspec.Struct, frozen=True, kw_only=True):
    """A request for enrolment as it was sent.

    Attributes:
        code: SHA-256 of the key made of the one-time code, hex.
        request: the signed request.
        sign_key: as in `Enrolment`.
        seal_key: as in `Enrolment`.
    """

    url: str
    code: str
    request: bytes
    sign_key: bytes
    seal_key: bytes


class Enrolments:
    """The enrolment in force."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def present(self) -> Enrolment | None:
        """Return how this computer is enrolled, None when it is not."""
        kept = self._session.settings.get(_ENROLMENT)
        return None if kept is None else msgspec.convert(kept, Enrolment)

    def keep(self, enrolment: Enrolment) -> None:
        """Put *enrolment* into force, inside the caller's transaction."""
        self._session.settings.put(_ENROLMENT, msgspec.to_builtins(enrolment))
        self._session.settings.put(_ASKING, None)
        self._session.settings.put("device_no", enrolment.device_no)
        self._session.device = enrolment.device_no
        self._session.note("enrol", f"登记到 {enrolment.platform_name}")

    def keep_key_list(self, key_list: bytes) -> Changes:
        """Replace the platform's key list by a newer one the caller has proved."""
        present = self.present()
        if present is None or present.key_list == key_list:
            return Changes()
        renewed = msgspec.structs.replace(present, key_list=key_list)
        with self._session.database.transaction():
            self._session.settings.put(_ENROLMENT, msgspec.to_builtins(renewed))
            self._session.note("enrol", "更新平台公钥")
        return Changes(frozenset({"sync"}))

    def asking(self) -> Asking | None:
        """Return the request whose answer has not come yet."""
        kept = self._session.settings.get(_ASKING)
        return None if kept is None else msgspec.convert(kept, Asking)

    def ask(self, asking: Asking) -> Changes:
        """Keep a request before it is sent."""
        self._session.settings.put(_ASKING, msgspec.to_builtins(asking))
        return Changes()
