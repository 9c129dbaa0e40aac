"""Which document number (发文字号) comes next, which may be given, and which are unaccounted for.

Source: domain rules §3.5.3. Computers of one office are not connected, so each judges by what it
knows itself: the numbers it gave, and which serials are another computer's.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from zwcx_desktop.records.kind import Code
from zwcx_desktop.rules.numbering import DocumentNumber, NumberRefused

LEAP = 20
"""Serials one number may leave unused before it; more is a slip of the finger."""
_SETTINGS = "“设置—编号”"


class NumberingMode(Code):
    """How an office keeps its computers from giving the same number."""

    REGISTER = "REGISTER", "按发文登记簿填写，分有号段的用号段"
    BLOCKS = "BLOCKS", "每台电脑只用自己的号段"
    SINGLE = "SINGLE", "只由一台电脑编号"


@dataclass(frozen=True, slots=True)
class Block:
    """Serials of one series and year that only one device may use, both ends included."""

    device: str
    word: str
    year: int
    first: int
    last: int

    def __contains__(self, serial: int) -> bool:
        """Whether *serial* is one of the block's."""
        return self.first <= serial <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One series of document numbers of one year, as one computer knows it.

    Attributes:
        head: office code and series word together, as printed.
        device: this computer's number, such as A1.
        numbering_device: the only one that gives numbers, where the mode says so.
        given: serials a document bears, those that only the paper register tells of included.
        voided: serials declared void.
        unsure: day of the backup the office went back to, while the paper register has not been
            compared; "" when all is known.
    """

    head: str
    year: int
    device: str
    mode: NumberingMode = NumberingMode.REGISTER
    numbering_device: str = ""
    blocks: tuple[Block, ...] = ()
    given: frozenset[int] = frozenset()
    voided: frozenset[int] = frozenset()
    unsure: str = ""

    @property
    def own(self) -> tuple[Block, ...]:
        """The blocks of this computer."""
        return tuple(b for b in self.blocks if b.device == self.device)

    @property
    def taken(self) -> frozenset[int]:
        """Serials that can never be given again."""
        return self.given | self.voided

    def next(self) -> DocumentNumber:
        """Return the next free number this computer may give.

        Raises:
            NumberRefused: it may give none; the sentence says who does, or what is to be done.
        """
        self._require_settled()
        self._require_numbering()
        bound = self.own if self.mode is not NumberingMode.SINGLE else ()
        for block in bound:
            serial = max((n for n in self.taken if n in block), default=block.first - 1) + 1
            if serial in block:
                return self._number(serial)
        if bound:
            raise NumberRefused(
                f"本机“{self.head}”{self.year} 年的号段 {_ranges(bound)} 已用完。",
                f"请管理员在{_SETTINGS}分配新的号段。",
            )
        return self._number(self._next_outside())

    def check_given(self, serial: int) -> None:
        """Refuse a serial this computer may not give to a document now.

        Raises:
            NumberRefused: with the sentence for the clerk.
        """
        self._require_settled()
        self.check_void(serial)

    def check_void(self, serial: int) -> None:
        """Refuse a serial this computer may not declare void.

        Raises:
            NumberRefused: with the sentence for the clerk.
        """
        self.check_used(serial)
        skipped = sum(1 for n in self._area_before(serial) if n not in self.taken)
        if skipped > LEAP:
            raise NumberRefused(
                f"{self._number(serial)} 前面还有 {skipped} 个号没有登记，请核对是否多打了数字。",
                f"确实已按纸质登记簿用掉的，请先在{_SETTINGS}点“登记已用的号”。",
            )

    def check_used(self, serial: int) -> None:
        """Refuse a serial that is not this computer's to enter as used on paper.

        Raises:
            NumberRefused: with the sentence for the clerk.
        """
        self._require_numbering()
        number = self._number(serial)
        if serial in self.voided:
            raise NumberRefused(f"{number} 已经作废，不能再用。", "请使用下一个号。")
        if serial in self.given:
            raise NumberRefused(f"{number} 已经用过。", "请按发文登记簿核对，使用下一个号。")
        other = next((b for b in self._others() if serial in b), None)
        if other is not None:
            raise NumberRefused(
                f"{number} 在设备 {other.device} 的号段 {other.first}–{other.last} 内。",
                "请使用本机号段内的号，或请管理员调整号段。",
            )
        if self.mode is NumberingMode.BLOCKS and not any(serial in b for b in self.own):
            raise NumberRefused(
                f"{number} 不在本机的号段 {_ranges(self.own)} 内。", "请使用本机号段内的号。"
            )

    def missing(self) -> tuple[int, ...]:
        """Return the serials that were passed over here and are neither given nor void."""
        passed: set[int] = set()
        for area in (*self.own, None):
            known = [n for n in self.taken if self._area(n) == area]
            if known:
                passed |= set(self._area_before(max(known)))
        return tuple(sorted(passed - self.taken))

    def left(self, block: Block) -> int:
        """Return how many serials of *block* are neither given nor void here."""
        return sum(1 for n in range(block.first, block.last + 1) if n not in self.taken)

    def _number(self, serial: int) -> DocumentNumber:
        return DocumentNumber(self.head, self.year, serial)

    def _require_settled(self) -> None:
        if self.unsure:
            raise NumberRefused(
                f"恢复了 {self.unsure} 的备份，此后发出的文号本机没有记录，暂不能编号。",
                f"请对照纸质发文登记簿，在{_SETTINGS}登记已用的号，再点“已核对登记簿”。",
            )

    def _require_numbering(self) -> None:
        single = self.mode is NumberingMode.SINGLE
        if single and self.device != self.numbering_device:
            raise NumberRefused(
                f"发文字号统一由设备 {self.numbering_device} 编，本机是 {self.device}。",
                "请到那台电脑上制发；本机可以打印草稿。",
            )
        if self.mode is NumberingMode.BLOCKS and not self.own:
            raise NumberRefused(
                f"本机还没有“{self.head}”{self.year} 年的号段。",
                f"请管理员在{_SETTINGS}分配号段。",
            )

    def _others(self) -> Iterator[Block]:
        return (b for b in self.blocks if b.device != self.device)

    def _area(self, serial: int) -> Block | None:
        return next((b for b in self.blocks if serial in b), None)

    def _area_before(self, serial: int) -> Iterator[int]:
        area = self._area(serial)
        start = area.first if area is not None else 1
        return (n for n in range(start, serial) if self._area(n) == area)

    def _next_outside(self) -> int:
        theirs = tuple(self._others())
        known = (n for n in self.taken if not any(n in b for b in theirs))
        serial = max(known, default=0) + 1
        while block := next((b for b in theirs if serial in b), None):
            serial = block.last + 1
        return serial


@dataclass(frozen=True, slots=True)
class Closing:
    """Whether a year of a series is closed.

    Attributes:
        by_act: a leader or an administrator closed it for good.
        followed: a number of a later year was given in the series.
    """

    by_act: bool = False
    followed: bool = False


STILL_OPEN = Closing()


def signing_year(
    signed_on: date, today: date, closing: Closing = STILL_OPEN, *, recorded: bool = False
) -> int:
    """Return the year whose series a document dated *signed_on* (成文日期) is numbered in.

    Last year is open until somebody closes it. Once the next year's numbers have begun, only a
    signature the workflow *recorded* then still counts: any other date would be written back.

    Raises:
        NumberRefused: the date lies in the future, or in a year that is closed for it.
    """
    if signed_on > today:
        raise NumberRefused("成文日期晚于今天。", "请填写实际签发日期。")
    year = signed_on.year
    last_year = year == today.year - 1 and not closing.by_act
    if year < today.year and not (last_year and (recorded or not closing.followed)):
        why = "已经截止（下一年度的号已经发出）" if last_year else "已经截止"
        raise NumberRefused(
            f"{year} 年的发文编号{why}，不能倒签。",
            f"请在“版式选项”里把成文日期改为 {today.year} 年内的实际签发日期。",
        )
    return year


def check_block(block: Block, others: Iterable[Block], used_here: Iterable[int] = ()) -> None:
    """Refuse a block that overlaps another of its series and year, or numbers given elsewhere.

    Args:
        block: the serials to allot.
        others: the blocks allotted before.
        used_here: serials that this computer gave, when the block is for another one.

    Raises:
        NumberRefused: with the sentence for the administrator.
    """
    if not 1 <= block.first <= block.last:
        raise NumberRefused("号段的起止号有误。", "起号至少为 1，且不大于止号。")
    for other in others:
        same = (other.word, other.year) == (block.word, block.year)
        if same and block.first <= other.last and other.first <= block.last:
            raise NumberRefused(
                f"与设备 {other.device} 的号段 {other.first}–{other.last} 重叠。",
                f"请从 {other.last + 1} 起分配。",
            )
    taken = sorted(n for n in used_here if n in block)
    if taken:
        raise NumberRefused(
            f"{taken[-1]} 号本机已经用过，不能分给设备 {block.device}。",
            f"请从 {taken[-1] + 1} 起分配。",
        )


def _ranges(blocks: Iterable[Block]) -> str:
    return "、".join(f"{b.first}–{b.last}" for b in blocks)
