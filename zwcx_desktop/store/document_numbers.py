"""Document numbers (发文字号): one series per head and year, no number twice, no silent gap.

Two computers of one office never share serials: numbers are typed from the paper register, come
from a block the administrator gave this computer, or are given by one computer only (domain rules
§3.5.3).
"""

from dataclasses import dataclass

from zwcx_desktop.rules import roles
from zwcx_desktop.rules.numbering import DocumentNumber, NumberRefused, parse_document_number
from zwcx_desktop.rules.series import Closing, Series
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.number_allotment import REGISTER, NumberAllotment
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes
from zwcx_desktop.wire.terms import instant

HERE, ON_PAPER = "OFFICE", "PAPER"
_MOST_AT_ONCE = 1000
_NO_REASON = "作废要写明原因。"


@dataclass(frozen=True, slots=True)
class Registered:
    """One line of the register.

    Attributes:
        issued: id of the document that bears the number, "" when none is kept here.
        void_reason: why it is void, "" when it is not.
    """

    number: DocumentNumber
    at: str
    by: str
    issued: str
    void_reason: str


class DocumentNumbers:
    """The office's register of document numbers on this computer.

    Attributes:
        allotment: the mode, the blocks and the closed years.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database
        self.allotment = NumberAllotment(session)

    def suggest(self, head: str, year: int) -> DocumentNumber:
        """Return the next free number of a series.

        Raises:
            NumberRefused: this computer may give none; says who does or what is to be done.
        """
        return self.series(head, year).next()

    def series(self, head: str, year: int) -> Series:
        """Return a series as this computer knows it."""
        given: set[int] = set()
        voided: set[int] = set()
        for n, reason in self._database.rows(
            "SELECT n, void_reason FROM document_number WHERE series = ? AND year = ?", (head, year)
        ):
            (voided if reason else given).add(int(n))
        allotted = self.allotment
        return Series(
            head=head,
            year=year,
            device=self._session.device,
            mode=allotted.mode,
            numbering_device=allotted.numbering_device,
            blocks=allotted.blocks(head, year),
            given=frozenset(given),
            voided=frozenset(voided),
            unsure=allotted.unsure,
        )

    def closing(self, head: str, year: int) -> Closing:
        """Return whether a year of a series is closed."""
        followed = self._database.value(
            "SELECT 1 FROM document_number WHERE series = ? AND year > ? LIMIT 1", (head, year)
        )
        return Closing(year in self.allotment.closed_years, followed is not None)

    def take(self, text: str, issued: str) -> DocumentNumber:
        """Register the number in *text* for the document *issued*, inside its transaction.

        Raises:
            NumberRefused: malformed, used before, or not this computer's to give.
        """
        number = parse_document_number(text)
        self.series(number.head, number.year).check_given(number.serial)
        self._insert(number, HERE, issued)
        return number

    def void(self, text: str, reason: str) -> Changes:
        """Register a number that no document bears, with the reason.

        Raises:
            NumberRefused: malformed, used before, not this computer's, or without a reason.
            NotPermitted: the signed-in user's roles do not issue documents.
        """
        require_issuer(self._session, "作废文号")
        require_reason(reason)
        number = parse_document_number(text)
        self.series(number.head, number.year).check_void(number.serial)
        with self._database.transaction():
            self._insert(number, HERE, "", reason.strip())
            self._session.note("number", f"作废文号 {number}")
        return REGISTER

    def enter_used(self, head: str, year: int, first: int, last: int) -> Changes:
        """Register serials that the paper register has and this computer lacks.

        They were given by hand, by another computer, or after the backup the office went back to.
        Serials of the span that are known already stay as they are.

        Raises:
            NumberRefused: the span is none, too long, or not this computer's to enter.
            NotPermitted: the signed-in user neither issues documents nor administers.
        """
        user = self._session.user
        if not (roles.may(user, roles.Action.ISSUE) or roles.may(user, roles.Action.ADMINISTER)):
            raise NotPermitted("登记已用的号", "录入员、审核员、负责人或者管理员")
        if not 1 <= first <= last:
            raise NumberRefused("起止号有误。", "起号至少为 1，且不大于止号。")
        if last - first >= _MOST_AT_ONCE:
            raise NumberRefused(f"一次最多登记 {_MOST_AT_ONCE} 个号。", "请核对止号，或分次登记。")
        series = self.series(head, year)
        fresh = [n for n in range(first, last + 1) if n not in series.taken]
        for serial in fresh:
            series.check_used(serial)
        if not fresh:
            raise NumberRefused("这些号本机都已登记。", "不需要再登记。")
        with self._database.transaction():
            for serial in fresh:
                self._insert(DocumentNumber(head, year, serial), ON_PAPER)
            self._session.note("number", f"登记已用的号 {head}〔{year}〕{first}–{last}")
        return REGISTER

    def register(self, head: str, year: int) -> tuple[Registered, ...]:
        """Return the series, by serial."""
        rows = self._database.rows(
            "SELECT n, at, by, issued, void_reason FROM document_number"
            " WHERE series = ? AND year = ? ORDER BY n",
            (head, year),
        )
        return tuple(Registered(DocumentNumber(head, year, n), *rest) for n, *rest in rows)

    def heads(self, year: int) -> tuple[str, ...]:
        """Return the heads under which numbers were registered or allotted in *year*."""
        rows = self._database.rows(
            "SELECT series FROM document_number WHERE year = ?1"
            " UNION SELECT series FROM number_block WHERE year = ?1 ORDER BY series",
            (year,),
        )
        return tuple(head for (head,) in rows)

    def close_year(self, year: int) -> Changes:
        """Close *year* for good: no document can be dated back into it (leader or administrator).

        Raises:
            NumberRefused: the year is not over, closed already, or has unaccounted numbers.
            NotPermitted: the signed-in user neither leads nor administers.
        """
        gaps = [
            f"{head}〔{year}〕{'、'.join(map(str, missing))}号"
            for head in self.heads(year)
            if (missing := self.series(head, year).missing())
        ]
        return self.allotment.close_year(year, gaps)

    def _insert(
        self, number: DocumentNumber, source: str, issued: str = "", reason: str = ""
    ) -> None:
        self._database.run(
            "INSERT INTO document_number VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number.head, number.year, number.serial, instant(self._session.clock.now()),
                self._session.user_id, source, issued, reason,
            ),
        )  # fmt: skip


def require_issuer(session: Session, what: str) -> None:
    """Refuse *what* to those who do not issue documents.

    Raises:
        NotPermitted: the signed-in user is one of them.
    """
    if not roles.may(session.user, roles.Action.ISSUE):
        raise NotPermitted(what, "录入员、审核员或者负责人")


def require_reason(reason: str) -> None:
    """Refuse to declare anything void without saying why.

    Raises:
        NumberRefused: *reason* is blank.
    """
    if not reason.strip():
        raise NumberRefused(_NO_REASON, "请填写作废原因后再登记。")
