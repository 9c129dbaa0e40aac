"""Measuring a finished PDF against GB/T 9704-2012: glyph places, rules and ink read back from the file.

Everything is in millimetres from the top left corner of the sheet, as printed (a page that is shown
turned is measured as it is shown). Nothing here uses the engine under test.
"""

import ctypes
import io
import itertools
import statistics
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace

import pikepdf
import pypdfium2
import pypdfium2.raw as c
from pikepdf import pdfa

MM = 72 / 25.4
CELL = 156 / 28
PITCH = (225 - 16 / MM) / 21
NO_START = set("，。、；：？！．·—…～”’）〕】》〉」』］｝％‰℃°′″,.;:?!)]}%")
NO_END = set("“‘（〔【《〈「『［｛￥＄")


@dataclass(frozen=True)
class Char:
    text: str
    x: float
    baseline: float
    left: float
    right: float
    top: float
    bottom: float
    size: float
    font: str


@dataclass(frozen=True)
class Rule:
    x0: float
    y0: float
    x1: float
    y1: float
    width: float
    colour: tuple[int, int, int]

    @property
    def horizontal(self) -> bool:
        return abs(self.y0 - self.y1) < 0.01

    @property
    def length(self) -> float:
        return abs(self.x1 - self.x0) + abs(self.y1 - self.y0)


@dataclass(frozen=True)
class Ink:
    left: float
    top: float
    right: float
    bottom: float


class Sheet:
    """One page read back."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._page = page
        self.width, self.height = (v / MM for v in page.get_size())
        self.turned = page.get_rotation() == 90
        self.chars = self._chars()
        self.rules = self._rules()

    def _at(self, x: float, y: float) -> tuple[float, float]:
        """Return the shown place of a point of the page's own space."""
        if self.turned:
            return y / MM, x / MM
        return x / MM, self.height - y / MM

    def _chars(self) -> list[Char]:
        page_text = self._page.get_textpage()
        found: list[Char] = []
        for i in range(c.FPDFText_CountChars(page_text)):
            code = c.FPDFText_GetUnicode(page_text, i)
            if c.FPDFText_IsGenerated(page_text, i) == 1:
                continue
            if 0xDC00 <= code < 0xE000:
                pair = (ord(found[-1].text), code)
                whole = b"".join(half.to_bytes(2, "big") for half in pair).decode("utf-16-be")
                found[-1] = replace(found[-1], text=whole)
                continue
            x, y = ctypes.c_double(), ctypes.c_double()
            c.FPDFText_GetCharOrigin(page_text, i, x, y)
            box = [ctypes.c_double() for _ in range(4)]
            c.FPDFText_GetCharBox(page_text, i, *box)
            a = self._at(box[0].value, box[3].value)
            b = self._at(box[1].value, box[2].value)
            at_x, at_y = self._at(x.value, y.value)
            name = ctypes.create_string_buffer(200)
            c.FPDFText_GetFontInfo(page_text, i, name, 200, ctypes.c_int())
            found.append(
                Char(
                    chr(code),
                    at_x,
                    at_y,
                    min(a[0], b[0]),
                    max(a[0], b[0]),
                    min(a[1], b[1]),
                    max(a[1], b[1]),
                    round(c.FPDFText_GetFontSize(page_text, i), 2),
                    name.value.decode("latin1"),
                )
            )
        return found

    def _rules(self) -> list[Rule]:
        found = []
        for thing in self._page.get_objects(filter=[c.FPDF_PAGEOBJ_PATH]):
            width = ctypes.c_float()
            c.FPDFPageObj_GetStrokeWidth(thing, width)
            parts = [ctypes.c_uint() for _ in range(4)]
            c.FPDFPageObj_GetStrokeColor(thing, *parts)
            colour = (parts[0].value, parts[1].value, parts[2].value)
            matrix = c.FS_MATRIX()
            c.FPDFPageObj_GetMatrix(thing, matrix)
            last = (0.0, 0.0)
            for i in range(c.FPDFPath_CountSegments(thing)):
                segment = c.FPDFPath_GetPathSegment(thing, i)
                x, y = ctypes.c_float(), ctypes.c_float()
                c.FPDFPathSegment_GetPoint(segment, x, y)
                raw_x = matrix.a * x.value + matrix.c * y.value + matrix.e
                raw_y = matrix.b * x.value + matrix.d * y.value + matrix.f
                point = self._at(raw_x, raw_y)
                if c.FPDFPathSegment_GetType(segment) == c.FPDF_SEGMENT_LINETO:
                    found.append(Rule(*last, *point, width.value / MM, colour))
                last = point
        return found

    def ink(
        self, region: tuple[float, float, float, float], dpi: int = 300, *, only_black: bool = False
    ) -> Ink | None:
        """Return the box of ink inside *region* (left, top, right, bottom), rendered at *dpi*."""
        bitmap = self._page.render(scale=dpi / 72, grayscale=True)
        image = bitmap.to_pil().convert("L")
        per = dpi / 25.4
        box = tuple(round(v * per) for v in region)
        level = 80 if only_black else 200
        part = image.crop(box).point(lambda v: 255 if v < level else 0)
        found = part.getbbox()
        if found is None:
            return None
        left, top, right, bottom = found
        return Ink(*((v + box[i % 2]) / per for i, v in enumerate((left, top, right, bottom))))

    def lines(self, size: float | None = None) -> list[list[Char]]:
        """Return the characters by baseline, top to bottom, left to right; of one *size* if given."""
        by_line: dict[int, list[Char]] = {}
        for char in self.chars:
            if char.text.isspace() or (size and char.size != size):
                continue
            by_line.setdefault(round(char.baseline * 5), []).append(char)
        return [sorted(line, key=lambda ch: ch.x) for _, line in sorted(by_line.items())]

    def text(self) -> str:
        return "".join(char.text for char in self.chars)


class Document:
    """A file read back."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        self._file = pypdfium2.PdfDocument(pdf)
        self.sheets = [Sheet(self._file[i]) for i in range(len(self._file))]

    def text(self) -> str:
        return "".join(sheet.text() for sheet in self.sheets)


def squeezed(text: str) -> str:
    """Return *text* without white space, for comparing what was set with what is read back.

    Nothing is normalised: another form of a character in a name is another name.
    """
    return "".join(c for c in text if not c.isspace())


Check = Callable[[Document], Iterable[str]]


def problems(pdf: bytes, *checks: Check) -> list[str]:
    """Return what *checks* find wrong with *pdf*; empty when it conforms."""
    document = Document(pdf)
    return [problem for check in checks for problem in check(document)]


def off(what: str, value: float, wanted: float, tolerance: float) -> list[str]:
    if abs(value - wanted) <= tolerance:
        return []
    return [f"{what}: {value:.3f}, not {wanted} ± {tolerance}"]


def archive(document: Document) -> Iterable[str]:
    """ISO 19005-2 level B, and what an archive wants to know of a file."""
    yield from signature_field(document)
    unsigned = without_field(document.pdf)
    report = pdfa.validate_written(io.BytesIO(unsigned), pdfa.Flavour.PDFA_2B)
    yield from (f"PDF/A: {finding}" for finding in report.findings)
    with pikepdf.open(io.BytesIO(document.pdf)) as file:
        if file.is_encrypted:
            yield "encrypted"
        if str(file.Root.get("/Lang", "")) != "zh-CN":
            yield "no /Lang zh-CN"
        if not str(file.docinfo.get("/Title", "")):
            yield "no title"
        if "/ID" not in file.trailer:
            yield "no /ID"
        for page in file.pages:
            for name, font in page.Resources.Font.items():
                yield from _font_problems(name, font)
        # Compressed data may itself end in a carriage return: each stream is judged by its bytes.
        for part in file.objects:
            if isinstance(part, pikepdf.Stream):
                end = part.read_raw_bytes()[-64:] + b"\nendstream"
                if end not in document.pdf:
                    yield "endstream without its own line"


def without_field(pdf: bytes) -> bytes:
    """Return *pdf* without its signature field, which the validator does not know how to judge."""
    if b"/AcroForm" not in pdf:
        return pdf
    rest = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        del file.Root["/AcroForm"]
        del file.Root["/Extensions"]
        del file.pages[0].obj["/Annots"]
        file.save(rest)
    return rest.getvalue()


def signature_field(document: Document) -> Iterable[str]:
    """The field of a signed document: ISO 19005-2, 6.3.2, 6.3.3 and 6.4.3; ETSI EN 319 142-1."""
    if b"/AcroForm" not in document.pdf:
        return
    with pikepdf.open(io.BytesIO(document.pdf)) as file:
        form = file.Root.AcroForm
        (field,) = form.Fields
        (widget,) = file.pages[0].obj.Annots
        signature = field.V
        if widget.objgen != field.objgen or any("/Annots" in page for page in file.pages[1:]):
            yield "more than one widget"
        if int(form.SigFlags) != 3 or "/NeedAppearances" in form:
            yield "the form is not that of a signed file"
        if int(field.F) & 0b100111 != 0b100:
            yield "the widget is hidden, invisible, locked out of view or not printed"
        if [int(n) for n in field.Rect] != [0, 0, 0, 0] or field.AP.N.read_bytes():
            yield "the signature shows something"
        start, first, second, rest = map(int, signature.ByteRange)
        if start or second + rest != len(document.pdf):
            yield "the signature does not cover the file"
        gap = document.pdf[first:second]
        if gap != b"<%b>" % bytes(signature.Contents).hex().encode():
            yield "the gap is not the signature alone"
        if str(signature.SubFilter) != "/ETSI.CAdES.detached" or "/Cert" in signature:
            yield "not the sub-filter of PAdES"


def _font_problems(name: str, font: pikepdf.Object) -> Iterable[str]:
    if "/ToUnicode" not in font:
        yield f"{name}: no ToUnicode"
    below = font.DescendantFonts[0]
    if "/FontFile2" not in below.FontDescriptor:
        yield f"{name}: not embedded"
    if "+" not in str(font.BaseFont):
        yield f"{name}: not a subset"


def paper(document: Document) -> Iterable[str]:
    """A4 (§5.1), margins and 版心 (§5.2.1), page numbers (§7.5)."""
    for number, sheet in enumerate(document.sheets, 1):
        wide, high = (297, 210) if sheet.turned else (210, 297)
        yield from off(f"p{number} width", sheet.width, wide, 0.1)
        yield from off(f"p{number} height", sheet.height, high, 0.1)
        box = _type_area(sheet)
        left, top, right, bottom = box
        for char in sheet.chars:
            mark = number == 1 and char.size > 22
            inside = char.size > 8.5 and not char.text.isspace() and not mark and char.size < 100
            if not inside or is_page_number(sheet, char):
                continue
            if char.left < left - 1 or char.right > right + 1:
                yield f"p{number} {char.text} at {char.left:.2f}–{char.right:.2f} outside 版心"
            if char.top < top - 1 or char.bottom > bottom + 1:
                yield f"p{number} {char.text} at {char.top:.2f}–{char.bottom:.2f} outside 版心"


def _type_area(sheet: Sheet) -> tuple[float, float, float, float]:
    return (35, 28, 260, 184) if sheet.turned else (28, 37, 184, 262)


def is_page_number(sheet: Sheet, char: Char) -> bool:
    return char.size == 14 and (char.x < 34 if sheet.turned else char.baseline > 262)


def page_numbers(document: Document, bare: Collection[int] = ()) -> Iterable[str]:
    """— n — in 14 pt, 7 mm below the 版心, odd right and even left one 字 in (§7.5).

    Pages in *bare* have none.
    """
    for number, sheet in enumerate(document.sheets, 1):
        chars = [ch for ch in sheet.chars if is_page_number(sheet, ch)]
        wanted = "" if number in bare else f"—{number}—"
        if squeezed("".join(ch.text for ch in chars)) != wanted:
            yield f"p{number}: page number {''.join(ch.text for ch in chars)!r}"
            continue
        if not wanted:
            continue
        chars = [ch for ch in chars if not ch.text.isspace()]
        one = 14 / MM
        if sheet.turned:
            yield from off(f"p{number} dash", 35 - chars[0].right, 7, 0.3)
            edge = 184 - chars[-1].bottom if number % 2 else chars[0].top - 28
        else:
            yield from off(f"p{number} dash", chars[0].top - 262, 7, 0.3)
            edge = 184 - chars[-1].right if number % 2 else chars[0].left - 28
        yield from off(f"p{number} number from the edge", edge, one, 0.6)


def kinsoku(document: Document) -> Iterable[str]:
    """No line of body text begins with closing or ends with opening punctuation."""
    for number, sheet in enumerate(document.sheets, 1):
        for line in sheet.lines(16.0):
            if line[0].text in NO_START:
                yield f"p{number}: a line begins with {line[0].text}"
            if line[-1].text in NO_END:
                yield f"p{number}: a line ends with {line[-1].text}"


def full_grid(page: int) -> Check:
    """Return a check that page *page* (from 1) is filled: 22 lines of 28 字 (§5.2.3)."""

    def check(document: Document) -> Iterable[str]:
        lines = document.sheets[page - 1].lines(16.0)
        if len(lines) != 22:
            yield f"p{page}: {len(lines)} lines"
            return
        for i, line in enumerate(lines):
            wanted = lines[0][0].baseline + i * PITCH
            yield from off(f"p{page} line {i + 1}", line[0].baseline, wanted, 0.1)
        ink = document.sheets[page - 1].ink((15, 20, 200, 266))
        assert ink is not None
        yield from off(f"p{page} ink left", ink.left, 28, 1)
        yield from off(f"p{page} ink right", ink.right, 184, 1)
        yield from off(f"p{page} ink top", ink.top, 37, 1)
        yield from off(f"p{page} ink bottom", ink.bottom, 262, 1)
        steps = [
            b.x - a.x
            for line in lines
            for a, b in itertools.pairwise(line)
            if _han(a.text) and _han(b.text)
        ]
        yield from off(f"p{page} cell", statistics.median(steps), CELL, 0.03)
        for line, following in itertools.pairwise(lines):
            goes_on = following[0].x < 28 + CELL
            if goes_on and 184 - line[-1].right > 0.75 * CELL:
                yield f"p{page}: {''.join(ch.text for ch in line)} ends short"

    return check


def _han(text: str) -> bool:
    return "\u4e00" <= text <= "\u9fff"


def body_type(document: Document) -> Iterable[str]:
    """Body in 16 pt, first lines indented two 字 (§7.3.3)."""
    for number, sheet in enumerate(document.sheets, 1):
        for line in sheet.lines(16.0):
            indent = (line[0].x - 28) / CELL
            if 0.3 < indent < 2.6 and not line[0].text.isascii():
                yield from off(f"p{number} indent of {line[0].text}", indent, 2, 0.2)


def letterhead(document: Document) -> Iterable[str]:
    """Mark 35 mm below the 版心's edge, number, red rule 4 mm below, title two lines below (§7.2)."""
    first = document.sheets[0]
    mark = max(first.lines(), key=lambda line: line[0].size)
    yield from off("mark top", min(ch.top for ch in mark), 72, 0.5)
    yield from off("mark centre", (mark[0].left + mark[-1].right) / 2, 106, 0.5)
    red = [rule for rule in first.rules if rule.colour == (255, 0, 0)]
    if len(red) != 1:
        yield f"{len(red)} red rules"
        return
    yield from off("red rule", red[0].length, 156, 0.5)
    yield from off("red rule left", red[0].x0, 28, 0.1)
    above = [line for line in first.lines(16.0) if line[0].baseline < red[0].y0]
    ink_end = max(ch.bottom for ch in above[-1])
    yield from off("rule below number", red[0].y0 - red[0].width / 2 - ink_end, 4, 0.5)
    title = first.lines(22.0)
    yield from off("title below rule", min(ch.top for ch in title[0]) - red[0].y0, 25.8, 1.5)
    for line in title:
        yield from off("title centre", (line[0].left + line[-1].right) / 2, 106, 0.5)
    after = [line for line in first.lines(16.0) if line[0].baseline > title[-1][0].baseline]
    if len(after) < 2:
        yield "no text on page 1"


def imprint(document: Document) -> Iterable[str]:
    """版记 at the foot of the last page: rules 0.35, 0.25, 0.35 mm, text 14 pt (§7.4)."""
    last = document.sheets[-1]
    rules = [r for r in last.rules if r.horizontal and abs(r.length - 156) < 0.5]
    rules = sorted(
        (r for r in rules if r.width < 0.4 and abs(r.width - 0.14) > 0.02), key=lambda r: r.y0
    )
    heavy = [r for r in rules if abs(r.width - 0.35) <= 0.02]
    light = [r for r in rules if abs(r.width - 0.25) <= 0.02]
    if len(heavy) != 2 or len(heavy) + len(light) != len(rules):
        yield f"版记 rules {[round(r.width, 2) for r in rules]}"
        return
    yield from off("last rule", heavy[-1].y0 + heavy[-1].width / 2, 262, 0.3)
    texts = [ch for ch in last.chars if heavy[0].y0 < ch.baseline < 262 and not ch.text.isspace()]
    if {ch.size for ch in texts} != {14.0}:
        yield f"版记 sizes { ({ch.size for ch in texts}) }"


def signed(date: str, *, sealed: bool = True) -> Check:
    """Return a check of 成文日期: four 字 from the edge when sealed; text on the same page (§7.3.5)."""

    def check(document: Document) -> Iterable[str]:
        for sheet in document.sheets:
            lines = sheet.lines(16.0)
            for i, line in enumerate(lines):
                if "".join(ch.text for ch in line) != date:
                    continue
                if i < 2:
                    yield "the signature stands alone on its page"
                if sealed:
                    gap = (184 - (line[-1].x + CELL)) / CELL
                    yield from off("date from the right edge", gap, 4, 0.3)
                    org = lines[i - 1]
                    centre = (org[0].left + org[-1].right) / 2
                    yield from off(
                        "署名 on the date", centre, (line[0].left + line[-1].right) / 2, 1.5
                    )
                else:
                    yield from off(
                        "date after 署名", (line[0].x - lines[i - 1][0].x) / CELL, 2, 0.2
                    )
                return
        yield f"no line {date}"

    return check
