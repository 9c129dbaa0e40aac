"""Page numbers as people write them: 1-3,5 or １－３、5 or 4-."""

import re
import unicodedata

from zwcx_desktop.errors import ClientError

_SAME = str.maketrans({**dict.fromkeys("、；;", ","), **dict.fromkeys("~–—―−至到", "-")})
_LIKE = "请写成 1-3,5 这样：页码之间用逗号，连续的几页用短横线。"


class PagesRefused(ClientError):
    """Page numbers that cannot be read or do not exist."""


def parse_pages(text: str, count: int) -> tuple[int, ...]:
    """Return the pages (from 1) that *text* names of a document of *count* pages, in page order.

    Full-width digits and marks count as plain ones; `4-` is to the end, `-3` from the first. A
    page named twice is there once.

    Raises:
        PagesRefused: nothing is named, it cannot be read, or there is no such page.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_SAME)
    plain = re.sub(r"[第页]", "", plain)
    plain = re.sub(r"\s*-\s*", "-", plain).strip()
    parts = [part for part in re.split(r"[,\s]+", plain) if part]
    if not parts:
        raise PagesRefused("没有填写页码。", _LIKE)
    return tuple(sorted({page for part in parts for page in _pages(part, count)}))


def _pages(part: str, count: int) -> range:
    found = re.fullmatch(r"([0-9]{1,6})|([0-9]{0,6})-([0-9]{0,6})", part)
    if found is None or part == "-":
        raise PagesRefused(f"“{part}”不是页码。", _LIKE)
    single, first, last = found.groups()
    start = int(single or first or 1)
    end = int(single or last or count)
    for page in (start, end):
        if not 1 <= page <= count:
            raise PagesRefused(f"没有第 {page} 页。", f"这份文书一共 {count} 页。")
    if start > end:
        raise PagesRefused(f"“{part}”的起止页写反了。", f"请写成 {end}-{start}。")
    return range(start, end + 1)
