"""A PDF/A-2b file (ISO 19005-2) around pages of ready content streams.

ReportLab's object layer writes objects and the cross-reference table. What it gets wrong for
archives is mended here: an end of line before `endstream` (6.1.7.1), the output intent
(6.2.3), metadata equal in Info and XMP (6.6.2), embedded fonts only (6.2.11.4). The same input and
time give the same bytes.
"""

import hashlib
import zlib
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import CHINA
from zwcx_desktop.printing.cidfont import EmbeddedFont
from zwcx_desktop.printing.grid import PAGE_HEIGHT, PAGE_WIDTH
from zwcx_desktop.printing.sfnt import TrueType

CREATOR = "政务诚信·基层填报客户端"
PRODUCER = "ZWCX Desktop (ReportLab)"
COMPRESSION = 2
"""Within 4 % of level 6 in size; a one-page notice is set a quarter faster."""
SYMBOLIC = 4
"""Font flag: the subset has no standard encoding (ISO 32000-1, 9.8.2)."""

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{producer}</pdf:Producer><pdf:Keywords>{keywords}</pdf:Keywords></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class Description:
    """What the file says of itself."""

    title: str
    author: str
    subject: str
    keywords: str
    language: str
    when: datetime


class _Stream(pdfdoc.PDFStream):  # type: ignore[misc]
    """A stream whose data is followed by an end of line that its length does not count."""

    def __init__(self, content: bytes, *, compress: bool = True, **entries: Any) -> None:
        super().__init__(pdfdoc.PDFDictionary(entries), content)
        self._compress = compress

    def format(self, document: Any) -> bytes:
        """Return dictionary and data."""
        content: bytes = self.content
        if self._compress:
            content = zlib.compress(content, COMPRESSION)
            self.dictionary["Filter"] = "/FlateDecode"
        self.dictionary["Length"] = len(content)
        head: bytes = self.dictionary.format(document)
        return head + b"\nstream\n" + content + b"\nendstream\n"


class _Catalog(pdfdoc.PDFCatalog):  # type: ignore[misc]
    __NoDefault__ = (*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents")
    __Refs__ = __NoDefault__


class _Document(pdfdoc.PDFDocument):  # type: ignore[misc]
    """ReportLab's document with time and identity given, not taken from the machine."""

    def __init__(self, description: Description) -> None:
        super().__init__(compression=1, invariant=0, pdfVersion=(1, 7))
        local = description.when.astimezone(CHINA)
        self._timeStamp = SimpleNamespace(YMDhms=local.timetuple()[:6], dhh=8, dmm=0)
        catalog = _Catalog()
        catalog.Lang = pdfdoc.PDFString(description.language)
        catalog.Pages = self.Pages
        self.Catalog: Any = catalog
        self._catalog = catalog
        self.identity = hashlib.sha256(repr(description).encode())

    def ID(self) -> bytes:  # noqa: N802 - ReportLab's name
        """Return the file identifier, derived from what the file says and shows (14.4)."""
        half = self.identity.hexdigest()[:32].encode()
        return b"[<" + half + b"><" + half + b">]"


class PdfFile:
    """A file being written."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self._document = _Document(description)
        self._fonts: dict[int, EmbeddedFont] = {}
        self._pages: list[tuple[bytes, int]] = []

    def font(self, font: TrueType) -> EmbeddedFont:
        """Return *font* as this file embeds it."""
        embedded = self._fonts.get(id(font))
        if embedded is None:
            embedded = EmbeddedFont(font, f"F{len(self._fonts) + 1}")
            self._fonts[id(font)] = embedded
        return embedded

    def add_page(self, content: bytes, rotate: int = 0) -> None:
        """Add an A4 page, shown turned *rotate* degrees clockwise."""
        self._pages.append((content, rotate))

    @property
    def page_count(self) -> int:
        """How many pages there are so far."""
        return len(self._pages)

    def finish(self) -> bytes:
        """Return the whole file."""
        document = self._document
        fonts = pdfdoc.PDFDictionary()
        for embedded in self._fonts.values():
            if embedded.codes:
                fonts[embedded.name] = self._embed(embedded)
        resources = document.Reference(pdfdoc.PDFDictionary({"Font": fonts}), "resources")
        for content, rotate in self._pages:
            self._put_page(content, rotate, resources)
        self._describe()
        file: bytes = document.GetPDFData(None)
        return file

    def _put_page(self, content: bytes, rotate: int, resources: Any) -> None:
        page = pdfdoc.PDFPage()
        page.Override_default_compilation = 1
        page.MediaBox = pdfdoc.PDFArrayCompact([0, 0, round(PAGE_WIDTH, 3), round(PAGE_HEIGHT, 3)])
        page.Resources = resources
        page.Parent = self._document.Reference(self._document.Pages)
        page.Contents = _Stream(content)
        if rotate:
            page.Rotate = rotate
        self._document.identity.update(content)
        self._document.addPage(page)

    def _embed(self, embedded: EmbeddedFont) -> Any:
        document = self._document
        base = pdfdoc.PDFName(embedded.base_name())
        descriptor = self._describe_font(embedded.font, base, embedded.program())
        widths = [
            pdfdoc.PDFArrayCompact(entry) if isinstance(entry, list) else entry
            for entry in embedded.widths()
        ]
        system = {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity")}
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": base,
                "CIDToGIDMap": "/Identity",
                "CIDSystemInfo": pdfdoc.PDFDictionary({**system, "Supplement": 0}),
                "DW": 1000,
                "W": pdfdoc.PDFArrayCompact(widths),
                "FontDescriptor": descriptor,
            }
        )
        whole = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": base,
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArrayCompact([document.Reference(descendant)]),
                "ToUnicode": document.Reference(_Stream(embedded.to_unicode())),
            }
        )
        return document.Reference(whole)

    def _describe_font(self, font: TrueType, base: str, program: bytes) -> Any:
        scale = 1000 / font.units
        entries = {
            "Type": "/FontDescriptor",
            "FontName": base,
            "Flags": SYMBOLIC,
            "FontBBox": pdfdoc.PDFArrayCompact([round(v * scale) for v in font.box]),
            "ItalicAngle": 0,
            "Ascent": round(font.ascent * scale),
            "Descent": round(font.descent * scale),
            "CapHeight": round(font.cap_height * scale),
            "StemV": 50 + int((font.weight / 65) ** 2),
            "FontFile2": self._document.Reference(_Stream(program, Length1=len(program))),
        }
        return self._document.Reference(pdfdoc.PDFDictionary(entries))

    def _describe(self) -> None:
        document, said = self._document, self._description
        info = document.info
        info.title, info.author, info.subject = said.title, said.author, said.subject
        info.keywords, info.creator, info.producer = said.keywords, CREATOR, PRODUCER
        catalog = document.Catalog
        catalog.Metadata = _Stream(self._xmp(), compress=False, Type="/Metadata", Subtype="/XML")
        profile = _Stream(asset("color/sRGB.icc").read_bytes(), N=3)
        condition = pdfdoc.PDFString("sRGB IEC61966-2.1")
        intent = {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": condition,
            "Info": condition,
            "DestOutputProfile": document.Reference(profile),
        }
        catalog.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])
        catalog.ViewerPreferences = pdfdoc.PDFDictionary(
            {
                "DisplayDocTitle": "true",
                "PrintScaling": "/None",
                "Duplex": "/DuplexFlipLongEdge",
            }
        )

    def _xmp(self) -> bytes:
        said = self._description
        values = {
            "title": said.title,
            "author": said.author,
            "subject": said.subject,
            "keywords": said.keywords,
            "language": said.language,
            "creator": CREATOR,
            "producer": PRODUCER,
            "when": said.when.astimezone(CHINA).isoformat(timespec="seconds"),
        }
        return XMP.format(**{name: escape(value) for name, value in values.items()}).encode()
