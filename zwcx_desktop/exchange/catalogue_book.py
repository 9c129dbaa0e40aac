"""The disclosure catalogue written in the columns of 基层政务公开标准目录, to be read in again."""

import io
from collections.abc import Iterator, Sequence
from typing import Final

import xlsxwriter

from zwcx_desktop.exchange.cells import Words
from zwcx_desktop.exchange.sheets import sheet_name
from zwcx_desktop.records.catalogue_item import Audience, CatalogueItem, OpenLevel, OpenMode
from zwcx_desktop.records.ids import UnitId

_TITLE: Final = "基层政务公开标准目录"
_HEADINGS: Final = (
    ("序号", "", 5),
    ("领域", "", 12),
    ("公开事项", "一级事项", 12),
    ("公开事项", "二级事项", 14),
    ("公开事项", "三级事项", 12),
    ("公开内容（要素）", "", 34),
    ("公开依据", "", 34),
    ("公开时限", "", 18),
    ("公开主体", "", 14),
    ("公开渠道和载体", "", 30),
    ("公开对象", "全社会", 7),
    ("公开对象", "特定群众", 12),
    ("公开方式", "主动", 6),
    ("公开方式", "依申请", 6),
    ("公开层级", "县级", 6),
    ("公开层级", "乡级", 6),
    ("责任科室", "", 14),
)
_TICK: Final = "√"


def catalogue_workbook(items: Sequence[CatalogueItem], words: Words) -> bytes:
    """Return *items* as an .xlsx file with headings of two rows and ticks."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet(sheet_name("公开目录"))
    shape = {"border": 1, "text_wrap": True, "valign": "vcenter"}
    head = book.add_format({**shape, "bold": True, "align": "center"})
    title = book.add_format({"bold": True, "align": "center", "font_size": 16})
    text, tick = book.add_format(shape), book.add_format({**shape, "align": "center"})
    sheet.merge_range(0, 0, 0, len(_HEADINGS) - 1, _title(words), title)
    for first, last, heading in _groups():
        if first < last or _HEADINGS[first][1]:
            sheet.merge_range(1, first, 1, last, heading, head)
        else:
            sheet.merge_range(1, first, 2, first, heading, head)
    for at, (_, under, width) in enumerate(_HEADINGS):
        sheet.set_column(at, at, width)
        if under:
            sheet.write_string(2, at, under, head)
    for row, item in enumerate(items, start=3):
        for at, said in enumerate(_cells(item, words)):
            sheet.write_string(row, at, said, tick if at in {0, *range(10, 16)} else text)
    sheet.freeze_panes(3, 0)
    sheet.repeat_rows(0, 2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C第 &P 页，共 &N 页")
    book.close()
    return out.getvalue()


def _title(words: Words) -> str:
    return f"{words.office.organization.name}{_TITLE}"


def _groups() -> Iterator[tuple[int, int, str]]:
    """Yield the first and last column of each upper heading."""
    at = 0
    while at < len(_HEADINGS):
        heading, last = _HEADINGS[at][0], at
        while last + 1 < len(_HEADINGS) and _HEADINGS[last + 1][0] == heading:
            last += 1
        yield at, last, heading
        at = last + 1


def _cells(item: CatalogueItem, words: Words) -> tuple[str, ...]:
    unit = next((u.name for u in words.office.units if u.id == (item.unit_id or UnitId(""))), "")
    return (
        str(item.seq or ""),
        item.domain.label if item.domain else "",
        item.first_level,
        item.second_level,
        item.third_level,
        item.elements,
        item.basis,
        item.time_limit,
        item.subject,
        _boxes(item, words),
        _ticked(said=item.audience is Audience.EVERYONE),
        item.audience_text or _ticked(said=item.audience is Audience.GROUP),
        *(_ticked(said=item.mode is mode) for mode in OpenMode),
        *(_ticked(said=level in item.levels) for level in OpenLevel),
        unit,
    )


def _boxes(item: CatalogueItem, words: Words) -> str:
    """Return every channel the city offers with its box, the chosen ones filled."""
    offered = [entry.code for entry in words.profile.options("publish_channel")]
    codes = dict.fromkeys((*offered, *item.channels))
    return "\n".join(
        f"{'■' if code in item.channels else '□'}{words.profile.label('publish_channel', code)}"
        for code in codes
    )


def _ticked(*, said: bool) -> str:
    return _TICK if said else ""
