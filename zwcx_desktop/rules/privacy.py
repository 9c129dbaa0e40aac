"""Finding and masking personal details in text that is to be published.

Patterns and masks: domain rules §3.6. Law: 个人信息保护法 §§25, 28; 政府信息公开条例 §15.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from zwcx_desktop.records.codes import citizen_id_fault, region_fault, uscc_fault
from zwcx_desktop.records.kind import Code


class HitKind(Code):
    """What sort of personal detail was found."""

    CITIZEN_ID = "CITIZEN_ID", "公民身份号码"
    OLD_CITIZEN_ID = "OLD_CITIZEN_ID", "15 位身份证号"
    DISABILITY_CARD = "DISABILITY_CARD", "残疾人证号"
    MOBILE = "MOBILE", "手机号码"
    LANDLINE = "LANDLINE", "固定电话"
    BANK_CARD = "BANK_CARD", "银行卡号"
    PLATE = "PLATE", "车牌号"
    ILLNESS = "ILLNESS", "疾病情况"
    MINOR = "MINOR", "未成年人"
    NAME = "NAME", "姓名"


@dataclass(frozen=True, slots=True)
class Hit:
    """One personal detail in a text: `text[start:end]`."""

    start: int
    end: int
    kind: HitKind
    text: str


_START, _END = r"(?<![0-9])", r"(?![0-9])"
_PROVINCE = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_DOUBLE_SURNAMES = frozenset(
    re.findall(
        "..",
        "欧阳太史端木上官司马东方独孤南宫万俟闻人夏侯诸葛尉迟公羊赫连澹台皇甫宗政濮阳公冶"
        "太叔申屠公孙慕容仲孙钟离长孙宇文司徒鲜于司空闾丘子车亓官司寇巫马公西颛孙壤驷公良"
        "漆雕乐正宰父谷梁拓跋夹谷轩辕令狐段干百里呼延东郭南门羊舌微生梁丘左丘东门西门",
    )
)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def is_citizen_id(text: str) -> bool:
    """Whether *text* is a sound 18-character citizen number (GB 11643-1999)."""
    return not citizen_id_fault(text)


def is_bank_card(text: str) -> bool:
    """Whether *text* is 16 to 19 digits with a sound Luhn digit (ISO/IEC 7812-1 annex B).

    A unified social credit code made of digits only is no card.
    """
    digits = re.sub(r"[ -]", "", text)
    if not re.fullmatch(r"[1-9][0-9]{15,18}", digits) or len(set(digits)) == 1:
        return False
    if digits[0] in "159" and not uscc_fault(digits):
        return False
    doubled = (int(c) * (2 if place % 2 else 1) for place, c in enumerate(reversed(digits)))
    return sum(sum(divmod(n, 10)) for n in doubled) % 10 == 0


def _is_disability_card(text: str) -> bool:
    return is_citizen_id(text[:18]) and text[18:19] in "1234567" and text[19:20] in "1234"


def _is_old_id(text: str) -> bool:
    return _is_date(f"19{text[6:12]}") and not region_fault(text[:6], 6)


def _is_date(digits: str) -> bool:
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return False
    return digits >= "1850"


def _always(_text: str) -> bool:
    return True


def _has_digit(text: str) -> bool:
    return any(c.isdigit() for c in text)


_AREA = r"(?:0[1-9][0-9]{1,2}[ -]?|[(（]0[1-9][0-9]{1,2}[)）] ?)"
_ILLNESS = r"(?:病|癌|瘤|症|炎|中风|瘫痪|残疾|艾滋)"
_PATTERNS: tuple[tuple[HitKind, re.Pattern[str], Callable[[str], bool]], ...] = tuple(
    (kind, re.compile(_START + pattern + _END), judge)
    for kind, pattern, judge in (
        (
            HitKind.DISABILITY_CARD,
            r"[1-9][0-9]{16}[0-9Xx][0-9]{2}(?:[Bb][0-9])?",
            _is_disability_card,
        ),
        (HitKind.CITIZEN_ID, r"[1-9][0-9]{16}[0-9Xx]", is_citizen_id),
        (HitKind.BANK_CARD, r"[1-9][0-9]{3}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?", is_bank_card),
        (HitKind.OLD_CITIZEN_ID, r"[1-9][0-9]{14}(?![Xx])", _is_old_id),
        (HitKind.MOBILE, r"(?:\+?86[ -]?)?1[3-9][0-9](?:[ -]?[0-9]{4}){2}", _always),
        (
            HitKind.LANDLINE,
            _AREA + r"[2-9][0-9]{6,7}(?:[-转][0-9]{1,6})?",
            _always,
        ),
        (
            HitKind.PLATE,
            rf"[{_PROVINCE}][A-HJ-NP-Z][·•. ]?[0-9A-HJ-NP-Z]{{4,5}}[0-9A-HJ-NP-Z挂学警港澳]",
            _has_digit,
        ),
        (
            HitKind.ILLNESS,
            r"(?<![隐忧祸后水灾医外内])患(?![者儿难])[^，。；、！？,.;\s]{0,12}?" + _ILLNESS,
            _always,
        ),
        (HitKind.MINOR, r"未成年(?!人(?:保护|工作))(?:人|子女|孩子)?", _always),
    )
)


def scan(text: str, names: Iterable[str] = ()) -> tuple[Hit, ...]:
    """Return the personal details in *text*, in order, none overlapping.

    Args:
        text: what is to be published. Full-width digits are found as well.
        names: names the office knows from its complaints; shorter than two characters are ignored.
    """
    narrow = text.translate(_NARROW)
    found = sorted(_candidates(narrow, names), key=lambda h: (h.start, h.start - h.end))
    kept: list[Hit] = []
    for hit in found:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return tuple(Hit(h.start, h.end, h.kind, text[h.start : h.end]) for h in kept)


_NARROW = {0xFF10 + n: ord("0") + n for n in range(10)} | {
    0xFF38: ord("X"),
    0xFF58: ord("x"),
    0xFF0D: ord("-"),
    0x3000: ord(" "),
}


def _candidates(text: str, names: Iterable[str]) -> Iterator[Hit]:
    taken: list[range] = []
    for kind, pattern, judge in _PATTERNS:
        for match in pattern.finditer(text):
            span = range(match.start(), match.end())
            if judge(match[0]) and not any(
                t.start < span.stop and span.start < t.stop for t in taken
            ):
                taken.append(span)
                yield Hit(span.start, span.stop, kind, match[0])
    for name in names:
        if len(name) >= 2:
            for match in re.finditer(re.escape(name), text):
                yield Hit(match.start(), match.end(), HitKind.NAME, match[0])


def mask_name(name: str) -> str:
    """Return 张* for 张三: the surname (of two characters, too) stays, the rest is stars."""
    kept = 2 if len(name) > 2 and name[:2] in _DOUBLE_SURNAMES else 1
    return name[:kept] + "*" * (len(name) - kept)


def mask_phone(number: str) -> str:
    """Return 138****1234: the first three and last four digits stay, of short ones the last two."""
    digits = _digits(number)
    if len(digits) == 13 and digits.startswith("86"):
        digits = digits[2:]
    if len(digits) < 9:
        return "*" * max(len(digits) - 2, 0) + digits[-2:]
    return digits[:3] + "*" * (len(digits) - 7) + digits[-4:]


def mask_citizen_id(number: str) -> str:
    """Return 445102********1234: the first six and last four characters stay."""
    if len(number) < 12:
        return "*" * len(number)
    return number[:6] + "*" * (len(number) - 10) + number[-4:]


def mask_disability_card(number: str) -> str:
    """Return the first six characters and stars: the last ones tell sort and degree."""
    return number[:6] + "*" * (len(number) - 6)


def mask_bank_card(number: str) -> str:
    """Return the last four digits behind stars."""
    digits = _digits(number)
    return "*" * max(len(digits) - 4, 0) + digits[-4:]


def mask_plate(plate: str) -> str:
    """Return 粤U***12: province, letter and the last two characters stay."""
    return plate[:2] + "*" * max(len(plate) - 4, 0) + plate[-2:]


_VILLAGE = re.compile(r".*?(?:居民委员会|村民委员会|居委会|村委会|社区|村)")
_STREET = re.compile(r".*?(?:街道|镇|乡)")


def mask_address(address: str) -> str:
    """Return the address down to village or community, else to street or town, with stars after."""
    head = _STREET.match(address)
    start = head.end() if head else 0
    village = _VILLAGE.match(address, start)
    kept = village.end() if village else start
    return address[:kept] + ("***" if kept < len(address) else "")


def _stars(text: str) -> str:
    return "*" * len(text)


_MASKS: dict[HitKind, Callable[[str], str]] = {
    HitKind.CITIZEN_ID: mask_citizen_id,
    HitKind.OLD_CITIZEN_ID: mask_citizen_id,
    HitKind.DISABILITY_CARD: mask_disability_card,
    HitKind.MOBILE: mask_phone,
    HitKind.LANDLINE: mask_phone,
    HitKind.BANK_CARD: mask_bank_card,
    HitKind.PLATE: mask_plate,
    HitKind.ILLNESS: _stars,
    HitKind.MINOR: _stars,
    HitKind.NAME: mask_name,
}


def masked(text: str, hits: Iterable[Hit]) -> str:
    """Return *text* with every one of *hits* masked after its kind.

    Raises:
        ValueError: a hit is not from this text.
    """
    parts: list[str] = []
    done = 0
    for hit in sorted(hits, key=lambda h: h.start):
        if text[hit.start : hit.end] != hit.text or hit.start < done:
            raise ValueError(f"hit {hit.start}–{hit.end} does not belong to this text")
        parts += [text[done : hit.start], _MASKS[hit.kind](hit.text)]
        done = hit.end
    return "".join([*parts, text[done:]])
