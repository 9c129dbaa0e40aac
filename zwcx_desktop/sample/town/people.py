"""Who works in the sample town, in the order in which papers travel through the house."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from zwcx_desktop.records.ids import UnitId, UserId

LIN, XU, WU = UserId("linxy"), UserId("xuzt"), UserId("wuss")
HONG = UserId("hongsy")
"""A clerk who retires in the last month."""
CHEN, ZHUANG = UserId("chenjg"), UserId("zhuangrh")
LI = UserId("lixj")
CAI, HUANG = UserId("caimz"), UserId("huangwm")
KEEPER = UserId("zhengjl")
"""Who administers the program."""
CLERKS: Final = (LIN, XU, WU)
REVIEWERS: Final = (CHEN, ZHUANG)
LEADERS: Final = (CAI, HUANG)
TURNS: Final = (*CLERKS, HONG, *REVIEWERS, LI, *LEADERS)
CLERK_OF: Final[Mapping[str, UserId]] = {
    "office": LIN,
    "economy": LIN,
    "safety": LIN,
    "service": XU,
    "build": XU,
    "law": XU,
    "social": WU,
    "farm": HONG,
}
"""Which clerk writes for which unit."""
REVIEWER_OF: Final[Mapping[UserId, UserId]] = {LIN: CHEN, XU: CHEN, WU: ZHUANG, HONG: ZHUANG}
LAST_MONTH: Final = date(2026, 11, 1)
"""From here on, nothing new is begun by whoever retires at the end of the month."""
PHONE: Final = "0768-5550112"
TOWN: Final = "潮州市潮安区凤溪镇人民政府"
ABOVE: Final = "潮州市潮安区人民政府"


def clerk_of(name: str, day: date) -> UserId:
    """Return which clerk writes for the unit called *name* on *day*."""
    clerk = CLERK_OF[name]
    return WU if clerk == HONG and day >= LAST_MONTH else clerk


def unit(name: str) -> UnitId:
    """Return the id of the unit called *name* in the sample."""
    return UnitId(name)
