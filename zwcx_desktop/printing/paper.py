"""An official document as a value: what it says and which part each text is, not how it is drawn.

Document modules build a `Paper`; `typeset` turns it into PDF/A-2b. Nothing here knows of PDF, so
that another format (OFD) can be written from the same values. Structure and names follow
GB/T 9704-2012 §7. Lengths are in 字 (one body character, 156/28 mm) or lines (10.446 mm) unless a
docstring says points.
"""

import dataclasses
import enum
import hashlib
import json
from dataclasses import dataclass
from typing import Any


class Face(enum.StrEnum):
    """The five faces of official documents (GB/T 9704-2012 §5.2.2 and practice)."""

    FANGSONG = "仿宋"
    HEITI = "黑体"
    KAITI = "楷体"
    SONGTI = "宋体"
    BIAOSONG = "小标宋"


class Align(enum.StrEnum):
    """Where a text stands in its cell or line."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one face."""

    text: str
    face: Face = Face.FANGSONG


Inline = str | tuple[Run, ...]
"""A paragraph's content: plain 仿宋 text, or runs."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 4: 黑体, 楷体, 仿宋, 仿宋, never bold (§7.3.3).

    The text carries its own number: 一、 （一） 1. （1）. A heading never ends a page.
    """

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Para:
    """A justified paragraph, first line indented *indent* 字, the others *hang* 字."""

    text: Inline
    indent: int = 2
    hang: int = 0


@dataclass(frozen=True, slots=True)
class Blank:
    """Empty lines."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class Lines:
    """Texts each on lines of their own, not justified, in one face and size (points)."""

    texts: tuple[str, ...]
    align: Align = Align.LEFT
    face: Face = Face.FANGSONG
    size: float = 16.0
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Spread:
    """One line of parts: the first at the left, the last at the right, the others between.

    For 填报单位 … 单位：元 above a table and 填报人 … 负责人 … below it. *size* in points.
    """

    parts: tuple[str, ...]
    size: float = 12.0
    face: Face = Face.FANGSONG


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width, and how its cells stand."""

    title: str
    share: float = 1.0
    align: Align = Align.LEFT
    wrap: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table. Its heading repeats on each page; rows up to 1/3 page are not split.

    An empty cell prints ／ (an empty field is never ambiguous on paper), no rows at all print 无. A
    column that does not wrap is made wide enough for its texts, up to 3/10 of the table. Where the
    table takes several pages, each ends with what its cells in the columns *sums* come to
    (本页小计); the whole is `total_row`. *size* in points.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    total_row: tuple[str, ...] | None = None
    note: str = ""
    size: float = 12.0
    sums: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FormCell:
    """A cell of a form sheet spanning *across* columns and *down* rows.

    A label is 黑体 and centred; a value is 仿宋, left, and prints 无 when empty unless *blank* is
    set (room to write by hand). *foot* stands at the cell's bottom right: 签名：　　年　月　日.
    """

    text: str
    across: int = 1
    down: int = 1
    label: bool = False
    align: Align | None = None
    foot: str = ""
    blank: bool = False


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of a form sheet, at least *lines* text lines high; cells from the left."""

    cells: tuple[FormCell, ...]
    lines: float = 1.0


@dataclass(frozen=True, slots=True)
class FormGrid:
    """A form sheet (审查单, 登记表): a grid of labels and values. *size* in points."""

    shares: tuple[float, ...]
    rows: tuple[FormRow, ...]
    size: float = 12.0


@dataclass(frozen=True, slots=True)
class Chart:
    """Numbers drawn in black and grey: bars beside their names, or a line over time.

    A value of None leaves a gap. *told* are the values in words: a drawing says nothing that is
    not also written. *size* in points.
    """

    title: str
    marks: tuple[str, ...]
    values: tuple[float | None, ...]
    told: tuple[str, ...]
    line: bool = False
    size: float = 10.5


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins a page."""


Block = Heading | Para | Blank | Lines | Spread | Table | FormGrid | Chart | PageBreak


@dataclass(frozen=True, slots=True)
class Letterhead:
    """版头 of a document in the usual format (§7.2): red mark, number, red rule.

    Args:
        mark: 发文机关标志, 临溪镇人民政府文件.
        number: 发文字号, 临政发〔2026〕15号; the lead organ's when several issue it.
        signers: 签发人, for documents to a higher organ only, in the order of the organs.
        copy_no: six digits.
        secrecy: 密级和保密期限, 秘密★1年.
        urgency: 特急 or 加急.
        partners: organs that issue it jointly with the one of the mark; 文件 then stands once,
            to the right of all.
    """

    mark: str
    number: str
    signers: tuple[str, ...] = ()
    copy_no: str = ""
    secrecy: str = ""
    urgency: str = ""
    partners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Correspondence:
    """版头 of 信函格式 (§10.1): mark without 文件, two red double rules, number at the right.

    The first page has no page number; 版记 has neither rules nor 印发机关 and 印发日期.
    """

    mark: str
    number: str
    copy_no: str = ""
    secrecy: str = ""
    urgency: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """版头 of 命令（令）格式 (§10.2): mark ending in 令, and 令号 (第1号). It has no title."""

    mark: str
    number: str


@dataclass(frozen=True, slots=True)
class Minutes:
    """版头 of 纪要格式 (§10.3), and who was there; 纪要 bears no seal.

    Args:
        mark: 纪要标志, 临溪镇人民政府镇长办公会议纪要.
        number: such as 〔2026〕3号 or 第3期.
        issuer: who issues it, left above the red rule, with *date* at the right.
        present: 出席, units and names.
        excused: 请假.
        observers: 列席.
    """

    mark: str
    number: str = ""
    issuer: str = ""
    date: str = ""
    present: str = ""
    excused: str = ""
    observers: str = ""


Head = Letterhead | Correspondence | Order | Minutes
"""The formats of the standard; a document without any of them is a plain notice."""


@dataclass(frozen=True, slots=True)
class Signature:
    """发文机关署名 and 成文日期 (§7.3.5); *date* is written out: 2026年11月20日.

    Sealed leaves the room of a 42 mm seal and puts the date four 字 from the right edge.
    """

    org: str
    date: str
    sealed: bool = True


@dataclass(frozen=True, slots=True)
class JointSignature:
    """署名 of several organs, the lead organ first, and one 成文日期 (§7.3.5.1, §7.3.5.2).

    Sealed leaves each organ the room of its own seal, in rows of up to three that never touch.
    """

    orgs: tuple[str, ...]
    date: str
    sealed: bool = True


@dataclass(frozen=True, slots=True)
class StampedSignature:
    """签发人签名章 and 成文日期 (§7.3.5.3): one line for each post, with room for the stamp.

    Args:
        posts: full titles of those who stamp, the lead organ's first: 镇长.
    """

    posts: tuple[str, ...]
    date: str


Signed = Signature | JointSignature | StampedSignature


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex on pages of its own, before 版记 (§7.3.7). *label* such as 附件 or 附件1.

    Landscape is for a 横排表格 (§7.3.8): its head at the binding side of odd pages.
    """

    title: str
    blocks: tuple[Block, ...]
    label: str = "附件"
    landscape: bool = False


class ImprintPage(enum.StrEnum):
    """On which page 版记 stands: the last (§7.4), or, as many offices print, the back of a leaf."""

    LAST = "最后一面"
    EVEN = "偶数页"


@dataclass(frozen=True, slots=True)
class Imprint:
    """版记 (§7.4) at the foot of the last page; empty parts are not printed.

    *printed_on* is 印发日期 written out (2026年11月21日), 印发 is added. *publicity* is 公开方式.
    """

    printer: str
    printed_on: str
    copy_to: str = ""
    publicity: str = ""
    proofreader: str = ""
    copies: str = ""
    page: ImprintPage = ImprintPage.LAST


@dataclass(frozen=True, slots=True)
class Paper:
    """A document ready to be set.

    Args:
        code: document code of the catalogue, such as D01.
        title: one text, broken into balanced lines when long, or the lines themselves; none for
            an order.
        letterhead: which format of the standard it has; None for a plain notice.
        subtitle: a line below the title in 楷体, such as （2026年第三季度）.
        addressee: 主送机关 without the colon.
        attachments: names for 附件说明, without numbers or closing punctuation.
        postscript: 附注, without its brackets.
        annexes: pages after the signature and before the imprint.
        landscape: the whole document is a 横排表格; page numbers stay where portrait has them.
        draft: prints 草稿 across each page.
        grey_note: small grey print at the bottom left; see `with_note`.
        template: name of the wording template, with *template_version*, kept in the metadata.
    """

    code: str
    title: tuple[str, ...]
    blocks: tuple[Block, ...]
    letterhead: Head | None = None
    subtitle: str = ""
    addressee: str = ""
    attachments: tuple[str, ...] = ()
    signature: Signed | None = None
    postscript: str = ""
    annexes: tuple[Annex, ...] = ()
    imprint: Imprint | None = None
    landscape: bool = False
    page_numbers: bool = True
    draft: bool = False
    grey_note: str = ""
    author: str = ""
    subject: str = ""
    language: str = "zh-CN"
    template: str = ""
    template_version: str = ""


def content_hash(paper: Paper) -> str:
    """Return the hex SHA-256 of all that *paper* says, its grey note excepted."""
    bare = dataclasses.replace(paper, grey_note="")
    canonical = json.dumps(_plain(bare), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def with_note(paper: Paper, number: str) -> Paper:
    """Return *paper* with its grey note: business *number*, first 8 hex of the hash, and the rule.

    A draft does not claim to take effect under a seal.
    """
    rule = "草稿，不作为正式文件" if paper.draft else "本件由系统生成，加盖公章后生效"
    parts = [part for part in (number, content_hash(paper)[:8], rule) if part]
    return dataclasses.replace(paper, grey_note="　".join(parts))


def _plain(value: Any) -> Any:
    """Return *value* as JSON; a dataclass names its type, since two may have equal fields."""
    if isinstance(value, str):
        return value
    if dataclasses.is_dataclass(value):
        fields = {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return [type(value).__name__, fields]
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
