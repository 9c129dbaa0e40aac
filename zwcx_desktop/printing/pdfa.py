"""A tagged PDF/A-2b file (ISO 19005-2) around pages of ready content streams.

What an archive asks for: the output intent (6.2.3), metadata equal in Info and XMP (6.6.2),
embedded fonts only (6.2.11.4), and the structure of what is said (ISO 32000-1, 14.8). The same
input and time give the same bytes.
"""

import functools
import hashlib
import zlib
from dataclasses import dataclass
from datetime import datetime

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import CHINA
from zwcx_desktop.printing.cidfont import EmbeddedFont
from zwcx_desktop.printing.grid import PAGE_HEIGHT, PAGE_WIDTH
from zwcx_desktop.printing.objects import DEFLATED, Objects, ref, text
from zwcx_desktop.printing.sfnt import TrueType
from zwcx_desktop.printing.signature_field import SignatureField, form_of
from zwcx_desktop.printing.structure import Structure

CREATOR = "政务诚信·基层填报客户端"
PRODUCER = "ZWCX Desktop (ReportLab)"
SYMBOLIC = 4
"""Font flag: the subset has no standard encoding (ISO 32000-1, 9.8.2)."""

MEDIA_BOX = f"[0 0 {PAGE_WIDTH:.3f} {PAGE_HEIGHT:.3f}]"
CONDITION = "(sRGB IEC61966-2.1)"

IN_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
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


class PdfFile:
    """A file being written.

    Args:
        field: where it will be signed, None when it will not.

    Attributes:
        structure: what each part of the pages is.
    """

    def __init__(self, description: Description, field: SignatureField | None = None) -> None:
        self._description = description
        self._field = field
        self._widget = 0
        self._objects = Objects()
        self._identity = hashlib.sha256(repr((description, field)).encode())
        self._pages: list[int] = []
        self._tree = self._objects.reserve()
        self._resources = self._objects.reserve()
        self._fonts: dict[int, EmbeddedFont] = {}
        self.structure = Structure(self._objects)

    def font(self, font: TrueType) -> EmbeddedFont:
        """Return *font* as this file embeds it."""
        embedded = self._fonts.get(id(font))
        if embedded is None:
            embedded = EmbeddedFont(font, f"F{len(self._fonts) + 1}")
            self._fonts[id(font)] = embedded
        return embedded

    def begin_page(self) -> None:
        """Begin a page: what is marked from now on is on it."""
        self._pages.append(self.structure.begin_page())

    def end_page(self, content: bytes, rotate: int = 0) -> None:
        """Give the page its *content*: A4, shown turned *rotate* degrees clockwise."""
        self._identity.update(content)
        turned = f"/Rotate {rotate}" if rotate else ""
        if self._field and not self._widget:
            self._widget = self._field.put(self._objects, self._pages[0])
            turned += f"/Annots[{ref(self._widget)}]"
        self._objects.put(
            f"<</Type/Page/Parent {ref(self._tree)}/MediaBox{MEDIA_BOX}{turned}"
            f"/Resources {ref(self._resources)}/Contents {ref(self._objects.stream(content))}"
            f"/StructParents {len(self._pages) - 1}/Tabs/S>>",
            self._pages[-1],
        )
        self.structure.end_page()

    @property
    def page_count(self) -> int:
        """How many pages there are so far."""
        return len(self._pages)

    def finish(self) -> bytes:
        """Return the whole file."""
        objects = self._objects
        fonts = "".join(
            f"/{embedded.name} {ref(self._embed(embedded))}"
            for embedded in self._fonts.values()
            if embedded.codes
        )
        objects.put(f"<</Font<<{fonts}>>>>", self._resources)
        kids = " ".join(map(ref, self._pages))
        objects.put(f"<</Type/Pages/Count {len(self._pages)}/Kids[{kids}]>>", self._tree)
        return objects.finish(self._catalog(), self._info(), self._identity.hexdigest()[:32])

    def _embed(self, embedded: EmbeddedFont) -> int:
        objects, base = self._objects, embedded.base_name()
        descriptor = self._describe_font(embedded.font, base, embedded.program())
        below = objects.put(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{base}/CIDToGIDMap/Identity"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/DW 1000/W{_array(embedded.widths())}/FontDescriptor {ref(descriptor)}>>"
        )
        unicode = objects.stream(embedded.to_unicode())
        return objects.put(
            f"<</Type/Font/Subtype/Type0/BaseFont/{base}/Encoding/Identity-H"
            f"/DescendantFonts[{ref(below)}]/ToUnicode {ref(unicode)}>>"
        )

    def _describe_font(self, font: TrueType, base: str, program: bytes) -> int:
        scale = 1000 / font.units
        file = self._objects.ready_stream(_packed(program), f"/Length1 {len(program)}{DEFLATED}")
        return self._objects.put(
            f"<</Type/FontDescriptor/FontName/{base}/Flags {SYMBOLIC}"
            f"/FontBBox{_array([round(v * scale) for v in font.box])}/ItalicAngle 0"
            f"/Ascent {round(font.ascent * scale)}/Descent {round(font.descent * scale)}"
            f"/CapHeight {round(font.cap_height * scale)}/StemV {50 + int((font.weight / 65) ** 2)}"
            f"/FontFile2 {ref(file)}>>"
        )

    def _catalog(self) -> int:
        objects = self._objects
        metadata = objects.stream(self._xmp(), "/Type/Metadata/Subtype/XML", compress=False)
        profile = objects.ready_stream(_colour_profile(), f"/N 3{DEFLATED}")
        form = form_of(self._widget) if self._widget else ""
        return objects.put(
            f"<</Type/Catalog/Pages {ref(self._tree)}/Lang{text(self._description.language)}"
            f"/MarkInfo<</Marked true>>/StructTreeRoot {ref(self.structure.finish())}"
            f"/Metadata {ref(metadata)}/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
            f"/OutputConditionIdentifier{CONDITION}/Info{CONDITION}"
            f"/DestOutputProfile {ref(profile)}>>]/ViewerPreferences<</DisplayDocTitle true"
            f"/PrintScaling/None/Duplex/DuplexFlipLongEdge>>{form}>>"
        )

    def _info(self) -> int:
        said = self._description
        stamp = f"(D:{said.when.astimezone(CHINA):%Y%m%d%H%M%S}+08'00')"
        return self._objects.put(
            f"<</Title{text(said.title)}/Author{text(said.author)}/Subject{text(said.subject)}"
            f"/Keywords{text(said.keywords)}/Creator{text(CREATOR)}/Producer{text(PRODUCER)}"
            f"/CreationDate{stamp}/ModDate{stamp}>>"
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
        return XMP.format(
            **{name: value.translate(IN_XML) for name, value in values.items()}
        ).encode()


def _packed(program: bytes) -> bytes:
    """Return a font program compressed: outlines repeat little, so only runs are looked for."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 15, 9, zlib.Z_RLE)
    return packer.compress(program) + packer.flush()


@functools.cache
def _colour_profile() -> bytes:
    """Return the sRGB profile, compressed once for all files."""
    return zlib.compress(asset("color/sRGB.icc").read_bytes())


def _array(values: list[int] | list[int | list[float]]) -> str:
    """Return a PDF array of numbers and arrays of numbers."""
    parts = [
        f"[{' '.join(f'{n:g}' for n in v)}]" if isinstance(v, list) else str(v) for v in values
    ]
    return f"[{' '.join(parts)}]"
