"""Looking after the office file: the audit read and verified, the clock confirmed, idle upkeep."""

from collections.abc import Sequence

from zwcx_desktop.crypto.suites import VerifyKey
from zwcx_desktop.rules import roles
from zwcx_desktop.store.audit import Head, Line, Verdict
from zwcx_desktop.store.errors import CLOCK_KEEPERS, ClockDoubtful, NotPermitted, StoreDamaged
from zwcx_desktop.store.session import Session

_READ = (
    "SELECT seq, at, by, device, action, kind, record, rev, summary FROM audit"
    " WHERE seq < ? AND (record = '' OR NOT EXISTS (SELECT 1 FROM record"
    " WHERE record.id = audit.record AND restricted > 0 AND NOT EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?)))"
    " ORDER BY seq DESC LIMIT ?"
)
_OWN = (
    "SELECT seq, at, by, device, action, kind, record, rev, summary FROM audit"
    " WHERE by = ? AND seq < ? ORDER BY seq DESC LIMIT ?"
)
_NO_END = 2**62


class Oversight:
    """Audit and upkeep, as far as the signed-in user may."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database

    def audit(self, before: int = 0, limit: int = 200) -> tuple[Line, ...]:
        """Return audit lines, the newest first, with numbers below *before* (0 for all).

        Leaders and auditors read all lines but those of records they may not know of; others
        read their own.
        """
        end = before or _NO_END
        user = self._session.user
        rows: Sequence[tuple[object, ...]]
        if roles.may_read_audit(user):
            rows = self._database.rows(_READ, (end, user.id, limit))
        else:
            rows = self._database.rows(_OWN, (user.id, end, limit))
        return tuple(Line(*row) for row in rows)

    def verify(self) -> Verdict:
        """Check the whole chain and all signed heads."""
        found = self._session.audit.verify(self._key_of)
        with self._database.transaction():
            self._session.note("verify", "核验审计记录：" + (found.fault or "完好"))
        return found

    def _key_of(self, head: Head) -> VerifyKey | None:
        public = self._database.value(
            "SELECT public FROM sign_key WHERE id = ? AND user = ?", (head.key, head.by)
        )
        return None if public is None else VerifyKey.from_spki(public)

    def start_verdict(self) -> Verdict:
        """Compare the database with the newest signed head, as every sign-in does."""
        return self._session.audit.matches_last_head()

    def clock_is_behind(self) -> bool:
        """Whether the computer's clock is behind what was saved last."""
        return self._session.clock_guard.is_behind()

    def clock_fault(self) -> ClockDoubtful | None:
        """Return what saving would be refused with while the clock is in doubt, else None."""
        return self._session.clock_guard.fault()

    def accept_clock(self) -> None:
        """Confirm that the clock is right although it is in doubt; audited.

        Raises:
            NotPermitted: the user is none of those who may confirm this doubt.
        """
        fault = self.clock_fault()
        keepers = fault.keepers if fault else CLOCK_KEEPERS
        if not self._session.user.roles & keepers:
            raise NotPermitted("确认本机时间", "负责人或管理员")
        with self._database.transaction():
            self._session.clock_guard.accept()
            self._session.note("clock", "确认本机时间无误")

    def idle(self) -> None:
        """Fold the log into the file and sign the head; call after two idle seconds."""
        self._database.checkpoint()
        self._session.sign_head()

    def check_file(self) -> Verdict:
        """Check every page of the database, encryption and structure (seconds per gigabyte)."""
        try:
            self._database.checkpoint()
            faults = self._database.rows("PRAGMA cipher_integrity_check")
            sound = self._database.rows("PRAGMA quick_check") == [("ok",)]
        except StoreDamaged:
            faults, sound = [], False
        fault = "" if sound and not faults else "数据文件有损坏的页，请尽快恢复备份。"
        return Verdict(0, fault)
