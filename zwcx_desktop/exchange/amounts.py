"""Points in time and sums of money as people write them into cells."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.ids import Fen

_MOMENT = re.compile(
    r"(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?"
    r"(?:[T ]*(\d{1,2})[时点:](?:(\d{1,2})分?)?(?::?(\d{1,2})(?:\.\d+)?秒?)?)?"
)
_PACKED = re.compile(r"(20\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?")
_SERIAL = re.compile(r"[3-6]\d{4}(?:\.\d+)?")
_EPOCH = datetime(1899, 12, 30, tzinfo=CHINA)
_MONEY = re.compile(r"[¥￥]?(-?[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?|-?\.[0-9]+)(万元|万|元)?整?")
_TEN_THOUSAND = 10_000


def parse_moment(text: str) -> datetime | None:
    """Return the office time a cell names, None when it names none; a day alone begins at 0:00.

    A day number of a spreadsheet (46346.4), left over where a cell lost its format, is understood.
    """
    bare = " ".join(unicodedata.normalize("NFKC", text).split())
    if _SERIAL.fullmatch(bare):
        minutes = round(Decimal(bare) * 24 * 60)
        return _EPOCH + timedelta(minutes=int(minutes))
    found = _MOMENT.fullmatch(bare) or _PACKED.fullmatch(bare)
    if found is None:
        return None
    try:
        return datetime(*(int(part or 0) for part in found.groups()), tzinfo=CHINA)  # type: ignore[misc, arg-type]
    except ValueError:
        return None


def parse_day(text: str) -> date | None:
    """Return the office date a cell names, None when it names none."""
    found = parse_moment(text)
    return None if found is None else found.date()


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum read from a cell; not `exact` when fractions of a 分 were rounded away."""

    fen: Fen
    exact: bool


def parse_money(text: str, heading: str = "") -> Amount | None:
    """Return the sum a cell names, None when it names none.

    Without a unit of its own it is in yuan, in ten thousands where the *heading* says 万元.
    """
    bare = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    found = _MONEY.fullmatch(bare)
    if found is None:
        return None
    unit = found[2] or ("万" if "万元" in unicodedata.normalize("NFKC", heading) else "元")
    yuan = Decimal(found[1].replace(",", "")) * (_TEN_THOUSAND if unit.startswith("万") else 1)
    fen = (yuan * 100).quantize(Decimal(1), ROUND_HALF_UP)
    return Amount(Fen(int(fen)), exact=fen == yuan * 100)
