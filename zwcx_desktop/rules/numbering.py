"""Business numbers and document numbers (发文字号).

Source: domain rules §3.5.3; 党政机关公文格式 GB/T 9704-2012 §7.2.5 (document number).
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime

from zwcx_desktop.errors import ClientError

_BUSINESS = re.compile(r"([A-Z]{2})-(\d{9})-([A-Z][1-9])-(\d{8})-(\d{3,6})", re.ASCII)
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff×"
_DOCUMENT = re.compile(rf"([{_HAN}]{{1,12}})〔((?:19|20)[0-9]{{2}})〕([1-9][0-9]{{0,4}})号")
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
    if re.match(r"[0-9]{6}", serial):
        return "序号最多五位数字"
    return "序号应为数字并以“号”结尾"
