"""Finding the marks of state secrets, which must never enter this program.

Source: 保守国家秘密法 (2024) §31 (no secrets on a system that is not classified); marks after
GB/T 9704-2012 §7.2.2 (密级和保密期限, "机密★1年"). Domain rules §3.6 class X.
"""

import io
import re
import zipfile
from dataclasses import dataclass
from html import unescape

_LEVEL = r"(?:绝\s*密|机\s*密|秘\s*密)"
_TERM = r"(?:长期|[0-9一二三四五六七八九十]+\s*(?:年|个?月|天|日))"
_MARKS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"{_LEVEL}\s*[★☆⭐]\s*(?:{_TERM})?",
        rf"密\s*级\s*(?:和保密期限)?\s*[:：|｜\t]?\s*[\[【（(]?\s*{_LEVEL}",
        rf"(?:定密|保密期限)[^\n]{{0,6}}[:：][^\n]{{0,8}}{_LEVEL}",
        rf"^\s*[\[【（(]?\s*{_LEVEL}\s*[\]】）)]?\s*$",
        r"国家秘密(?:文件|载体|资料)?\s*[,，]?\s*(?:严禁|不得)(?:外传|复制|扩散)",
    )
)
_XML_TAG = re.compile(r"<[^>]*>")
_BLOCK_END = re.compile(r"</(?:w:p|si|c|row|a:p|text:p|text:h|ofd:TextCode)>|<w:(?:br|tab)/>")
_OFFICE_PARTS = re.compile(
    r"(?:word/(?:document|header\d*|footer\d*|footnotes|comments)|xl/sharedStrings"
    r"|xl/worksheets/sheet\d+|ppt/slides/slide\d+|docProps/(?:core|custom)"
    r"|content|styles|Doc_\d+/Pages/Page_\d+/Content)\.xml"
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class SecrecyMark:
    """A mark found in a text: `text[start:end]`."""

    start: int
    end: int
    text: str


def secrecy_mark(text: str) -> SecrecyMark | None:
    """Return the first mark of a state secret in *text*, None when there is none.

    A word alone is no mark: “保守国家秘密法”, “商业秘密” and “密级：无” pass. A level
    followed by ★, a filled-in 密级 or a level alone on its line does not.
    """
    found = [m for pattern in _MARKS if (m := pattern.search(text))]
    if not found:
        return None
    first = min(found, key=lambda m: m.start())
    return SecrecyMark(first.start(), first.end(), first[0].strip())


def file_text(content: bytes) -> str:
    """Return the text of an office document or a plain text file as far as it can be read.

    Word, Excel, OpenDocument and OFD packages are unpacked, to 64 MiB at most; of old .doc, .xls,
    .wps and .et files the Unicode text is read in place. Unreadable content gives "". Text of a
    PDF is read elsewhere and handed to `secrecy_mark`.
    """
    if content.startswith(b"PK\x03\x04"):
        return _zip_text(content)
    if content.startswith(_OLE):
        return content.decode("utf-16-le", "ignore").replace("\r", "\n")
    if b"\x00" in content[:4096] and content[:2] not in {b"\xff\xfe", b"\xfe\xff"}:
        return ""
    for encoding in ("utf-8-sig", "gb18030", "utf-16"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return ""


def _zip_text(content: bytes) -> str:
    texts: list[str] = []
    left = _MOST_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.infolist():
                if not _OFFICE_PARTS.fullmatch(member.filename) or left <= 0:
                    continue
                with archive.open(member) as part:
                    raw = part.read(left)
                left -= len(raw)
                texts.append(_xml_text(raw.decode("utf-8", "replace")))
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError):
        return "\n".join(texts)
    return "\n".join(texts)


def _xml_text(xml: str) -> str:
    return "\n".join(unescape(_XML_TAG.sub("", block)) for block in _BLOCK_END.split(xml))
