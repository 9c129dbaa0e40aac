"""The office's key for tamper evidence: made when it is first needed, kept for good.

It lies in the encrypted database, so that a backup holds it and a change of the master key takes
it along. A key whose certificate has ended, or names the office as it was called before, signs no
more; its certificate stays, to check what it signed.
"""

from typing import Any

from zwcx_desktop.crypto.office_key import Certificate, OfficeKey
from zwcx_desktop.rules import roles
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes

_KEYS, _WANTED = "signature_keys", "sign_issued"
SIGNATURES = Changes(frozenset({"office"}))


class Signatures:
    """Whether issued documents are signed, and with what."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def wanted(self) -> bool:
        """Whether issued documents are to be signed; so unless the administrator said no."""
        return bool(self._session.settings.get(_WANTED, default=True))

    def want(self, *, wanted: bool) -> Changes:
        """Sign documents from now on, or do not (ADMIN).

        Raises:
            NotPermitted: the signed-in user is no administrator.
        """
        session = self._session
        words = "开启防篡改签名" if wanted else "关闭防篡改签名"
        if not roles.may(session.user, roles.Action.ADMINISTER):
            raise NotPermitted(words, "管理员")
        with session.database.transaction():
            session.settings.put(_WANTED, wanted)
            session.note("office", words)
        return SIGNATURES

    def key(self) -> OfficeKey:
        """Return the key in force, a new one where there is none for today's name and day.

        Raises:
            BadKey: the key in force is damaged.
            ClockDoubtful: a new one would be dated wrongly.
        """
        session, now = self._session, self._session.clock.now()
        office = session.office.organization
        for kept in reversed(self._kept()):
            if _certificate(kept).serves(office.name, office.uscc, now):
                return OfficeKey.from_raw(bytes.fromhex(kept["key"]), _certificate(kept).der)
        session.clock_guard.require_sane()
        made = OfficeKey.generate(office.name, office.uscc, now)
        entry = {"key": made.raw().hex(), "certificate": made.certificate.der.hex()}
        with session.database.transaction():
            session.settings.put(_KEYS, [*self._kept(), entry])
            session.note("office", f"生成防篡改签名密钥 {made.certificate.fingerprint[:16]}")
        return made

    def certificates(self) -> tuple[Certificate, ...]:
        """Return the certificates of all keys there ever were here, the newest last.

        Raises:
            BadKey: one is damaged.
        """
        return tuple(_certificate(kept) for kept in self._kept())

    def _kept(self) -> list[dict[str, Any]]:
        return list(self._session.settings.get(_KEYS, []))


def _certificate(kept: dict[str, Any]) -> Certificate:
    return Certificate.from_der(bytes.fromhex(kept["certificate"]))
