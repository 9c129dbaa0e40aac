"""Document numbers (发文字号): one series per head and year, no number twice, no silent gap.

Two computers of one office never share serials: numbers are typed from the paper register, or come
from a block the administrator gave this computer (domain rules §3.5.3).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from zwcx_desktop.rules import roles
from zwcx_desktop.rules.numbering import (
    Block,
    DocumentNumber,
    check_block,
    check_serial,
    missing_serials,
    next_serial,
    parse_document_number,
)
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes
from zwcx_desktop.wire.terms import instant

REGISTER = Changes(frozenset({"document_number"}))


@dataclass(frozen=True, slots=True)
class Registered:
    """One line of the register; `issued` is the document's id, `void_reason` why it has none."""

    number: DocumentNumber
    at: str
    by: str
    issued: str
    void_reason: str


class DocumentNumbers:
    """The office's register of document numbers on this computer."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database

    def suggest(self, head: str, year: int) -> DocumentNumber:
        """Return the next free number of a series, from this computer's block if it has one.

        Raises:
            NumberRefused: the block is used up.
        """
        mine = [b for b in self.blocks(head, year) if b.device == self._session.device]
        used = self._used(head, year)
        open_block = next((b for b in mine if not set(range(b.first, b.last + 1)) <= used), None)
        block = open_block or (mine[-1] if mine else None)
        return DocumentNumber(head, year, next_serial(used, block))

    def take(self, text: str, issued: str) -> DocumentNumber:
        """Register the number in *text* for the document *issued*, inside its transaction.

        Raises:
            NumberRefused: malformed, used before, or in another computer's block.
        """
        number = parse_document_number(text)
        others = [
            b for b in self.blocks(number.head, number.year) if b.device != self._session.device
        ]
        check_serial(number, self._used(number.head, number.year), others)
        self._insert(number, issued, "")
        return number

    def void(self, text: str, reason: str) -> Changes:
        """Register a number that no document bears, with the reason.

        Raises:
            NumberRefused: malformed or used before.
            NotPermitted: the signed-in user's roles do not issue documents.
        """
        require_issuer(self._session, "作废文号")
        number = parse_document_number(text)
        check_serial(number, self._used(number.head, number.year))
        with self._database.transaction():
            self._insert(number, "", reason)
            self._session.note("number", f"作废文号 {number}")
        return REGISTER

    def register(self, head: str, year: int) -> tuple[Registered, ...]:
        """Return the series, by serial."""
        rows = self._database.rows(
            "SELECT n, at, by, issued, void_reason FROM document_number"
            " WHERE series = ? AND year = ? ORDER BY n",
            (head, year),
        )
        return tuple(Registered(DocumentNumber(head, year, n), *rest) for n, *rest in rows)

    def missing(self, head: str, year: int) -> tuple[int, ...]:
        """Return serials below the highest that are neither used nor void."""
        lines = self.register(head, year)
        voided = {line.number.serial for line in lines if line.void_reason}
        given = {line.number.serial for line in lines if not line.void_reason}
        return missing_serials(given, voided)

    def blocks(self, head: str, year: int) -> tuple[Block, ...]:
        """Return the blocks of a series."""
        rows = self._database.rows(
            "SELECT device, first, last FROM number_block WHERE series = ? AND year = ?"
            " ORDER BY first",
            (head, year),
        )
        return tuple(Block(device, head, year, first, last) for device, first, last in rows)

    def give_block(self, block: Block) -> Changes:
        """Give a computer a block of serials (ADMIN).

        Raises:
            NumberRefused: it overlaps another one.
            NotPermitted: the signed-in user is no administrator.
        """
        if not roles.may(self._session.user, roles.Action.ADMINISTER):
            raise NotPermitted("分配号段", "管理员")
        check_block(block, self.blocks(block.word, block.year))
        with self._database.transaction():
            self._database.run(
                "INSERT INTO number_block VALUES (?, ?, ?, ?, ?)",
                (block.word, block.year, block.device, block.first, block.last),
            )
            self._session.note(
                "number",
                f"号段 {block.word}〔{block.year}〕{block.first}–{block.last} 给 {block.device}",
            )
        return REGISTER

    def _used(self, head: str, year: int) -> set[int]:
        return set(self._serials(head, year))

    def _serials(self, head: str, year: int) -> Iterator[int]:
        for (n,) in self._database.rows(
            "SELECT n FROM document_number WHERE series = ? AND year = ?", (head, year)
        ):
            yield int(n)

    def _insert(self, number: DocumentNumber, issued: str, reason: str) -> None:
        self._database.run(
            "INSERT INTO document_number VALUES (?, ?, ?, ?, ?, 'OFFICE', ?, ?)",
            (
                number.head, number.year, number.serial, instant(self._session.clock.now()),
                self._session.user_id, issued, reason,
            ),
        )  # fmt: skip


def require_issuer(session: Session, what: str) -> None:
    """Refuse *what* to those who do not issue documents.

    Raises:
        NotPermitted: the signed-in user is one of them.
    """
    if not roles.may(session.user, roles.Action.ISSUE):
        raise NotPermitted(what, "录入员、审核员或者负责人")
