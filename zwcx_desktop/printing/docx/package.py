"""An editable copy as a file: its parts put together, the same bytes for the same paper."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, fields

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from zwcx_desktop.printing.docx.markup import gap, said
from zwcx_desktop.printing.docx.pages import COPY, Section, furniture, section_properties
from zwcx_desktop.printing.docx.styles import NAMESPACE, font_table, styles

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest time a ZIP file can tell: that of an entry is nobody's business."""

_SETTINGS = (
    '<w:zoom w:percent="100"/><w:evenAndOddHeaders/>'
    '<w:characterSpacingControl w:val="compressPunctuation"/>'
    "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>"
    "<w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"
    '<w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
)
_PROPERTIES = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
    "<dc:subject>{subject}</dc:subject><dc:creator>{author}</dc:creator>"
    "<cp:keywords>{keywords}</cp:keywords><dc:description>{comments}</dc:description>"
    "<cp:lastModifiedBy>{author}</cp:lastModifiedBy><cp:revision>1</cp:revision>"
    "<dc:language>{language}</dc:language></cp:coreProperties>"
)


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself. Times and persons are not told."""

    title: str
    author: str
    subject: str
    keywords: str
    language: str


class _Story(Part):
    """A part whose text is known only when what it refers to is."""

    text = ""

    @property
    def blob(self) -> bytes:
        """The part's bytes."""
        return f"{_HEAD}{self.text}".encode()


def packed(sections: Sequence[Section], about: About, *, numbered: bool, draft: bool) -> bytes:
    """Return the .docx file of *sections* (ECMA-376 part 2)."""
    package = Package()
    main = _part(package, "word/document", CONTENT_TYPE.WML_DOCUMENT_MAIN)
    package.relate_to(main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    core = _part(package, "docProps/core", CONTENT_TYPE.OPC_CORE_PROPERTIES, _core(about))
    package.relate_to(core, RELATIONSHIP_TYPE.CORE_PROPERTIES)
    settings = f'<w:settings xmlns:w="{NAMESPACE}">{_SETTINGS}</w:settings>'
    for name, kind, text, relation in (
        ("styles", CONTENT_TYPE.WML_STYLES, styles(), RELATIONSHIP_TYPE.STYLES),
        ("fontTable", CONTENT_TYPE.WML_FONT_TABLE, font_table(), RELATIONSHIP_TYPE.FONT_TABLE),
        ("settings", CONTENT_TYPE.WML_SETTINGS, settings, RELATIONSHIP_TYPE.SETTINGS),
    ):
        main.relate_to(_part(package, f"word/{name}", kind, text), relation)
    body = _Body(main, package, numbered=numbered, draft=draft)
    main.text = (
        f'<w:document xmlns:w="{NAMESPACE}" xmlns:r="{_REFERENCES}">'
        f"<w:body>{body.of(sections)}</w:body></w:document>"
    )
    file = io.BytesIO()
    package.save(file)
    return _timeless(file)


class _Body:
    """Puts sections one after another and gives each its heads and feet."""

    def __init__(self, main: _Story, package: Package, *, numbered: bool, draft: bool) -> None:
        self._main, self._package = main, package
        self._numbered, self._draft = numbered, draft
        self._made = 0

    def of(self, sections: Sequence[Section]) -> str:
        """Return the body's XML: the last section's properties stand alone at its end."""
        parts = []
        for section in sections[:-1]:
            parts += [section.content, gap(section=self._properties(section))]
        return "".join((*parts, sections[-1].content, self._properties(sections[-1])))

    def _properties(self, section: Section) -> str:
        references = ""
        for one in furniture(section, numbered=self._numbered, draft=self._draft):
            self._made += 1
            header = one.kind == "header"
            text = f'<w:{one.tag} xmlns:w="{NAMESPACE}">{one.content}</w:{one.tag}>'
            kind = CONTENT_TYPE.WML_HEADER if header else CONTENT_TYPE.WML_FOOTER
            part = _part(self._package, f"word/{one.kind}{self._made}", kind, text)
            relation = RELATIONSHIP_TYPE.HEADER if header else RELATIONSHIP_TYPE.FOOTER
            key = self._main.relate_to(part, relation)
            references += f'<w:{one.kind}Reference w:type="{one.pages}" r:id="{key}"/>'
        return section_properties(section, references)


def _part(package: Package, name: str, kind: str, text: str = "") -> _Story:
    part = _Story(PackURI(f"/{name}.xml"), kind, None, package)
    part.text = text
    return part


def _core(about: About) -> str:
    values = {field.name: said(getattr(about, field.name)) for field in fields(about)}
    return _PROPERTIES.format(**values, comments=COPY)


def _timeless(file: io.BytesIO) -> bytes:
    """Return the archive *file* without the time at which it was made."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(file) as source,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for entry in source.infolist():
            fresh = zipfile.ZipInfo(entry.filename, _NO_TIME)
            fresh.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(fresh, source.read(entry))
    return made.getvalue()
