"""Business numbers and document numbers (发文字号).

Source: domain rules §3.5.3; 党政机关公文格式 GB/T 9704-2012 §7.2.5 (document number).
"""

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from zwcx_desktop.errors import ClientError

_BUSINESS = re.compile(r"([A-Z]{2})-(\d{9})-([A-Z][1-9])-(\d{8})-(\d{3,6})", re.ASCII)
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff×"
_DOCUMENT = re.compile(rf"([{_HAN}]{{1,12}})〔((?:19|20)[0-9]{{2}})〕([1-9][0-9]*)号")
_OPEN, _CLOSE = "[(【〖{「『<《〈", "])】〗}」』>》〉"
_BRACKETS = str.maketrans(_OPEN + _CLOSE, "〔" * len(_OPEN) + "〕" * len(_CLOSE))


class NumberRefused(ClientError):
    """A number that may not be given."""


@dataclass(frozen=True, slots=True)
class BusinessNumber:
    """The internal number of a record: unique without a network because of its device part."""

    prefix: str
    region: str
    device: str
    day: date
    serial: int

    def __str__(self) -> str:
        """Return the number as shown, such as TS-445102001-A1-20261120-007."""
        return f"{self.prefix}-{self.region}-{self.device}-{self.day:%Y%m%d}-{self.serial:03d}"


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """A document number.

    Attributes:
        head: office code and series word together, as printed.
        year: the year of signing, not of printing.
        serial: counted from 1 per series and year.
    """

    head: str
    year: int
    serial: int

    def __str__(self) -> str:
        """Return the number as printed, such as 潮×街诺〔2026〕12号."""
        return f"{self.head}〔{self.year}〕{self.serial}号"

    def word(self, prefix: str) -> str:
        """Return the series word behind the office code *prefix*, "" for a foreign number."""
        return self.head.removeprefix(prefix) if self.head.startswith(prefix) else ""


@dataclass(frozen=True, slots=True)
class Block:
    """Serials of one series and year that only one device may use, both ends included."""

    device: str
    word: str
    year: int
    first: int
    last: int


def parse_business_number(text: str) -> BusinessNumber:
    """Return the parts of a business number.

    Raises:
        NumberRefused: it does not have the shape of one.
    """
    found = _BUSINESS.fullmatch(text.strip())
    if found is None:
        raise NumberRefused(f"“{text}”不是登记编号。", "应形如 TS-445102001-A1-20261120-007。")
    prefix, region, device, day, serial = found.groups()
    try:
        on = datetime.strptime(f"{day}+0800", "%Y%m%d%z").date()
    except ValueError as error:
        raise NumberRefused(f"“{text}”中的日期不存在。", "请核对第四段的年月日。") from error
    return BusinessNumber(prefix, region, device, on, int(serial))


def normalise_document_number(text: str) -> str:
    """Return *text* with half-width digits, six-corner brackets and no blanks."""
    narrow = unicodedata.normalize("NFKC", text)
    return "".join(narrow.split()).translate(_BRACKETS)


def parse_document_number(text: str) -> DocumentNumber:
    """Return the document number in *text*, whatever brackets it was typed with.

    Raises:
        NumberRefused: the sentence says what is wrong and how to write it.
    """
    tidy = normalise_document_number(text)
    found = _DOCUMENT.fullmatch(tidy)
    if found is None:
        raise NumberRefused(
            f"“{text}”不是规范的发文字号：{_why(tidy)}。", "应形如 潮×街诺〔2026〕12号。"
        )
    return DocumentNumber(found[1], int(found[2]), int(found[3]))


def signing_year(signed_on: date, today: date) -> int:
    """Return the year whose series a document signed on *signed_on* is numbered in.

    Raises:
        NumberRefused: the date lies in the future or in a year that is closed.
    """
    if signed_on > today:
        raise NumberRefused("成文日期晚于今天。", "请填写实际签发日期。")
    if signed_on.year < today.year:
        raise NumberRefused(
            f"{signed_on.year} 年的发文编号已经截止，不能倒签。",
            f"请以今天或 {today.year} 年内的实际签发日期为成文日期。",
        )
    return signed_on.year


def next_serial(used: Collection[int], block: Block | None = None) -> int:
    """Return the next free serial after the *used* ones of a series and year.

    Args:
        used: serials given so far by this device, voided ones included: they stay taken.
        block: the serials this device may use; None when it is the only numbering computer.

    Raises:
        NumberRefused: the block is used up.
    """
    if block is None:
        return max(used, default=0) + 1
    serial = max((n for n in used if block.first <= n <= block.last), default=block.first - 1) + 1
    if serial > block.last:
        raise NumberRefused(
            f"本机“{block.word}”字 {block.year} 年的号段 {block.first}–{block.last} 已用完。",
            "请管理员分配新的号段，或按发文登记簿手工填写。",
        )
    return serial


def check_serial(
    number: DocumentNumber, used: Collection[int], others: Iterable[Block] = ()
) -> None:
    """Refuse a serial typed from the paper register that is taken or another device's.

    Raises:
        NumberRefused: with the sentence for the clerk.
    """
    if number.serial in used:
        raise NumberRefused(f"{number} 已经用过。", "请按发文登记簿核对，使用下一个号。")
    for block in others:
        if block.first <= number.serial <= block.last and block.year == number.year:
            raise NumberRefused(
                f"{number} 在设备 {block.device} 的号段 {block.first}–{block.last} 内。",
                "请使用本机号段内的号，或请管理员调整号段。",
            )


def check_block(block: Block, others: Iterable[Block]) -> None:
    """Refuse a block that overlaps another device's of the same series and year.

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


def missing_serials(given: Collection[int], voided: Collection[int]) -> tuple[int, ...]:
    """Return the serials below the highest that were neither given nor recorded as void."""
    taken = {*given, *voided}
    return tuple(n for n in range(1, max(taken, default=0)) if n not in taken)


def _why(tidy: str) -> str:
    if "〔" not in tidy or "〕" not in tidy:
        return "年份要用六角括号括起"
    head, _, rest = tidy.partition("〔")
    year, _, serial = rest.partition("〕")
    if not re.fullmatch(rf"[{_HAN}]{{1,12}}", head):
        return "括号前应为 1 至 12 个汉字的机关代字"
    if not re.fullmatch(r"(19|20)[0-9]{2}", year):
        return "年份应为四位数字"
    if serial.startswith("第"):
        return "序号前不加“第”"
    if serial.startswith("0"):
        return "序号前不补零"
    return "序号应为数字并以“号”结尾"
