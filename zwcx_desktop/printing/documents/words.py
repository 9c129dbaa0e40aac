"""Values in the words of official documents: dates, money, ordinals, lists."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.ids import Fen

NONE = "无"
SLASH = "／"
_DIGITS = "零一二三四五六七八九"
_CAPITALS = "零壹贰叁肆伍陆柒捌玖"
_SECTIONS = ("", "万", "亿", "万")
_PART_AND_ITEM = re.compile(r"([一二三四五六七八九十]+)（([一二三四五六七八九十]+)）")


def day(value: date | datetime | None) -> str:
    """Return 2026年11月2日, without leading zeros (GB/T 9704-2012 §7.3.5.4); "" for no date."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.astimezone(CHINA).date()
    return f"{value.year}年{value.month}月{value.day}日"


def day_and_time(value: datetime | None) -> str:
    """Return 2026年11月2日9时05分 in office time; "" for no time."""
    if value is None:
        return ""
    local = value.astimezone(CHINA)
    return f"{day(local)}{local.hour}时{local.minute:02d}分"


def short_day(value: date | None) -> str:
    """Return 2026.11.2, for narrow table columns; "" for no date."""
    return f"{value.year}.{value.month}.{value.day}" if value else ""


def span(start: date, end: date) -> str:
    """Return a stretch of days by its usual name: 2026年度, 2026年第三季度; else 起 to 止."""
    year = f"{start.year}年"
    months = end.month - start.month + 1
    whole = start.day == 1 and (end + timedelta(days=1)).day == 1 and start.year == end.year
    if not whole:
        return f"{day(start)}至{day(end)}"
    if months == 12:
        return f"{year}度"
    if months == 6 and start.month in (1, 7):
        return f"{year}{'上' if start.month == 1 else '下'}半年"
    if months == 3 and start.month % 3 == 1:
        return f"{year}第{ordinal(end.month // 3)}季度"
    if months == 1:
        return f"{year}{start.month}月"
    return f"{year}{start.month}月至{end.month}月"


def ordinal(number: int) -> str:
    """Return 1 … 99 as a heading's Chinese numeral: 一, 十, 十一, 二十.

    Raises:
        ValueError: *number* is outside 1 … 99.
    """
    if not 1 <= number <= 99:
        raise ValueError(f"no heading numeral for {number}")
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else ("" if tens == 1 else _DIGITS[tens]) + "十"
    return head + (_DIGITS[ones] if ones else "")


def yuan(amount: Fen | None) -> str:
    """Return an amount in yuan with two decimals and thousands: 12,800.00; "" for none."""
    if amount is None:
        return ""
    sign = "-" if amount < 0 else ""
    whole, rest = divmod(abs(amount), 100)
    return f"{sign}{whole:,}.{rest:02d}"


def capital_yuan(amount: Fen) -> str:
    """Return an amount in capital figures, as 票据法 practice writes it: 壹万贰仟捌佰元整.

    Raises:
        ValueError: the amount is negative or reaches 10^16 yuan.
    """
    if amount < 0 or amount >= 10**18:
        raise ValueError("capital figures need an amount from 0 up to 10^16 yuan")
    whole, rest = divmod(amount, 100)
    jiao, fen = divmod(rest, 10)
    text = f"{_capital_whole(whole)}元" if whole or not rest else ""
    if not rest:
        return text + "整"
    if jiao:
        text += _CAPITALS[jiao] + "角"
    elif whole:
        text += "零"
    return text + (_CAPITALS[fen] + "分" if fen else "整")


def _capital_whole(number: int) -> str:
    """Return a whole number below 10^16 in capital figures, four digits at a time."""
    if number == 0:
        return "零"
    text = ""
    for power in (12, 8, 4, 0):
        section = number // 10**power % 10**4
        if section:
            # A zero is said once, where figures above are followed by a gap.
            text += "零" if text and section < 1000 else ""
            text += _capital_section(section) + _SECTIONS[power // 4]
        elif text and number % 10**power and not text.endswith("零"):
            text += "亿零" if power == 8 else "零"
        elif text and power == 8:
            text += "亿"
    return text.replace("零零", "零")


def _capital_section(section: int) -> str:
    text = ""
    for power, unit in ((3, "仟"), (2, "佰"), (1, "拾"), (0, "")):
        digit = section // 10**power % 10
        if digit:
            text += _CAPITALS[digit] + unit
        elif text and section % 10**power and not text.endswith("零"):
            text += "零"
    return text


def brief(value: date | datetime) -> str:
    """Return 2026.11.2, with the office's time of day where there is one: 2026.11.2 9:05."""
    if not isinstance(value, datetime):
        return short_day(value)
    local = value.astimezone(CHINA)
    return f"{short_day(local.date())} {local.hour}:{local.minute:02d}"


def file_size(count: int) -> str:
    """Return a number of bytes: 12 KB, 3.4 MB."""
    if count < 1024:
        return f"{count} 字节"
    if count < 1024 * 1024:
        return f"{count / 1024:.0f} KB"
    return f"{count / 1024 / 1024:.1f} MB"


def listed(parts: Iterable[str], mark: str = "、") -> str:
    """Return the parts that are not empty, joined by *mark*."""
    return mark.join(part for part in parts if part)


def numbered(parts: Iterable[str]) -> str:
    """Return "1.…　2.…" for several parts, the part itself when there is one, "" for none."""
    kept = [part for part in parts if part]
    if len(kept) < 2:
        return "".join(kept)
    return "\n".join(f"{number}.{part}" for number, part in enumerate(kept, start=1))


def clause(text: str) -> str:
    """Return a clause of a paper as a sentence names it: 二（一） becomes 第二部分第（一）项."""
    found = _PART_AND_ITEM.fullmatch(text.strip())
    return f"第{found[1]}部分第（{found[2]}）项" if found else text.strip()


def sentence(text: str) -> str:
    """Return *text* with one full stop at its end; "" stays ""."""
    bare = text.strip().rstrip("。；;.，,")
    return f"{bare}。" if bare and bare[-1] not in "！？" else bare
