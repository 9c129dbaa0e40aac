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
    column that does not wrap is made wide enough for its texts, up to 3/10 of the table. *size* in
    points.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    total_row: tuple[str, ...] | None = None
    note: str = ""
    size: float = 12.0


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
    """版头 (§7.2): red mark, number, and what stands at the top left when there is any.

    *mark* is 发文机关标志 (临溪镇人民政府文件), *number* 发文字号 (临政发〔2026〕15号), *signer*
    签发人, for documents to a higher organ only. *copy_no* has six digits, *secrecy* is such as
    秘密★1年.
    """

    mark: str
    number: str
    signer: str = ""
    copy_no: str = ""
    secrecy: str = ""
    urgency: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """发文机关署名 and 成文日期 (§7.3.5); *date* is written out: 2026年11月20日.

    Sealed leaves the room of a 42 mm seal and puts the date four 字 from the right edge.
    """

    org: str
    date: str
    sealed: bool = True


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex on pages of its own, before 版记 (§7.3.7). *label* such as 附件 or 附件1."""

    title: str
    blocks: tuple[Block, ...]
    label: str = "附件"


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


@dataclass(frozen=True, slots=True)
class Paper:
    """A document ready to be set.

    Args:
        code: document code of the catalogue, such as D01.
        title: one text, broken into balanced lines when long, or the lines themselves.
        letterhead: None for a plain notice.
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
    letterhead: Letterhead | None = None
    subtitle: str = ""
    addressee: str = ""
    attachments: tuple[str, ...] = ()
    signature: Signature | None = None
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
    if dataclasses.is_dataclass(value):
        fields = {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return [type(value).__name__, fields]
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
