"""The columns of 基层政务公开标准目录 as offices word them, headings of two rows included."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from zwcx_desktop.exchange.catalogue_words import channels_of
from zwcx_desktop.exchange.layout import key
from zwcx_desktop.exchange.sheets import Rows, UnreadableTable

LABELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "seq": "序号",
        "domain": "领域",
        "first_level": "一级事项",
        "second_level": "二级事项",
        "third_level": "三级事项",
        "elements": "公开内容（要素）",
        "basis": "公开依据",
        "time_limit": "公开时限",
        "subject": "公开主体",
        "channels": "公开渠道和载体",
        "audience": "公开对象",
        "mode": "公开方式",
        "levels": "公开层级",
        "unit": "责任科室",
        "note": "备注",
    }
)
"""What may stand in the table, in its order."""
_MAIN: Final = (
    ("seq", r"序号?|编号|目录编码"),
    ("first_level", r"一级(?:事项|目录|栏目)?|公开事项(?:名称)?|事项名称|公开事项类别"),
    ("second_level", r"二级(?:事项|目录|栏目)?"),
    ("third_level", r"三级(?:事项|目录|栏目)?"),
    ("elements", r"公开内容.*|内容要素|公开要素"),
    ("basis", r"公开依据|政策依据|依据"),
    ("time_limit", r"公开时(?:限|间)|时限"),
    ("subject", r"公开主体|公开责任主体|责任主体"),
    ("channels", r"公开渠道.*|渠道(?:和|及)?载体|公开载体|公开平台.*"),
    ("audience", r"公开对象|公开范围"),
    ("mode", r"公开方式|公开形式|公开属性"),
    ("levels", r"公开层级"),
    ("unit", r"责任(?:科室|部门|单位|处室|股室)|承办(?:科室|部门)|公开责任(?:科室|部门)"),
    ("domain", r"(?:试点)?领域(?:名称)?|所属领域"),
    ("note", r"备注|说明"),
)
_UNDER: Final = (
    ("audience", "EVERYONE", r"全社会|社会公众|社会"),
    ("audience", "GROUP", r"特定(?:群众|群体|对象|人群).*"),
    ("mode", "PROACTIVE", r"主动(?:公开)?"),
    ("mode", "ON_REQUEST", r"依申请(?:公开)?"),
    ("levels", "COUNTY", r"(?:区?县|市县|区|市|旗)级?(?:区)?"),
    ("levels", "TOWNSHIP", r"(?:乡|镇|街道|村|社区|乡镇|镇街)[、/和]?.*"),
)
_LEVELS: Final = frozenset({"first_level", "second_level", "third_level"})
_WHOLE: Final = frozenset({"seq", "elements", "basis", "time_limit", "subject", "unit"})
"""Columns whose heading has no second line."""
_LOOK: Final = 40
_ENOUGH: Final = 4
"""Known headings that make a row the heading of a catalogue."""


@dataclass(frozen=True, slots=True)
class Place:
    """What one column holds.

    Attributes:
        field: key of `LABELS`.
        code: what a tick in the column chooses; "" for a column of text.
        label: the heading as it stands, for the report.
    """

    field: str
    code: str
    label: str


def places_of(rows: Rows) -> tuple[int, int, Mapping[int, Place]]:
    """Return the first heading row of a catalogue, how many rows it has, and its columns.

    Raises:
        UnreadableTable: no row is the heading of a catalogue.
    """
    for at, row in enumerate(rows[:_LOOK]):
        if is_heading(row):
            below = rows[at + 1] if at + 1 < len(rows) and is_second(rows[at + 1], row) else ()
            return at, 2 if below else 1, _columns(row, below)
    raise UnreadableTable(
        "没有找到公开目录的表头。",
        "表中应有一行栏目：公开事项、公开内容（要素）、公开依据、公开时限、公开主体、公开渠道和载体。"
        "请连同表头一起导入。",
    )


def is_heading(row: tuple[str, ...]) -> bool:
    """Whether *row* is a first heading row of a catalogue."""
    return len({field for cell in row if (field := _main(cell))}) >= _ENOUGH


def is_second(row: tuple[str, ...], top: tuple[str, ...]) -> bool:
    """Whether *row* is the second line of the heading that begins with *top*.

    Only columns that have choices under them, or levels, say something new there.
    """
    new = [
        (_main(over), cell)
        for over, cell in zip((*top, *[""] * len(row)), row, strict=False)
        if key(cell) and key(cell) != key(over)
    ]
    if any(over in _WHOLE for over, _ in new):
        return False
    known = sum(
        1 for _, cell in new if _main(cell) in _LEVELS or _under(cell) or channels_of(cell, {})
    )
    return known >= 2


def _columns(row: tuple[str, ...], below: tuple[str, ...]) -> Mapping[int, Place]:
    found: dict[int, Place] = {}
    over = ""
    for at in range(max(len(row), len(below))):
        top = row[at] if at < len(row) else ""
        low = below[at] if at < len(below) else ""
        # Where a file does not tell of merged cells, a heading holds until the next one.
        over = top if key(top) else over if key(low) else ""
        place = _place(over, low)
        taken = {(one.field, one.code) for one in found.values()}
        if place and (place.code or (place.field, "") not in taken):
            found[at] = place
    return found


def _place(top: str, low: str) -> Place | None:
    label = low.strip() if key(low) and key(low) != key(top) else top.strip()
    main, inner = _main(top), _main(low)
    if inner and inner != main and (main == "first_level" or not main):
        return Place(inner, "", label)
    under = _under(low) if key(low) and key(low) != key(top) else _under(top)
    if under and (not main or main == under[0]):
        return Place(*under, label)
    if main == "channels" and key(low) and key(low) != key(top):
        return Place("channels", key(low), label)
    return Place(main, "", label) if main else None


def _main(cell: str) -> str:
    said = _plain(cell)
    return next((name for name, form in _MAIN if said and re.fullmatch(form, said)), "")


def _under(cell: str) -> tuple[str, str] | None:
    said = _plain(cell)
    return next(((name, code) for name, code, form in _UNDER if re.fullmatch(form, said)), None)


def _plain(cell: str) -> str:
    return key(cell).rstrip("。.")
