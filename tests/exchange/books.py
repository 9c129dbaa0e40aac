"""Workbooks as offices hand them over, written by hand so that every format can be read in tests."""

import csv
import io
import struct
import zipfile
from collections.abc import Sequence
from html import escape
from pathlib import Path

import xlsxwriter

Rows = Sequence[Sequence[str]]
Merges = Sequence[tuple[tuple[int, int], tuple[int, int]]]


def write_book(path: Path, rows: Rows, merges: Merges = (), name: str = "Sheet1") -> Path:
    """Write *rows* into *path* in the format its ending names; return *path*."""
    content = {".xlsx": xlsx, ".xls": xls, ".ods": ods, ".csv": _csv}[path.suffix]
    path.write_bytes(content(rows, merges, name))
    return path


def xlsx(rows: Rows, merges: Merges = (), name: str = "Sheet1") -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet(name)
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if cell:
                sheet.write_string(r, c, cell)
    for (top, left), (bottom, right) in merges:
        sheet.merge_range(top, left, bottom, right, rows[top][left])
    book.close()
    return out.getvalue()


def _csv(rows: Rows, _merges: Merges = (), _name: str = "") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue().encode("gb18030")


def ods(rows: Rows, _merges: Merges = (), name: str = "Sheet1") -> bytes:
    """OpenDocument 1.2; merged cells are covered cells, of which the reader learns nothing."""
    lines = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string">{_paragraphs(cell)}</table:table-cell>'
            if cell
            else "<table:table-cell/>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    body = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{office}"'
        f' xmlns:table="{table}" xmlns:text="{text}" office:version="1.2"><office:body>'
        f'<office:spreadsheet><table:table table:name="{name}">{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0"?><manifest:manifest'
        ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        "</manifest:manifest>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("mimetype", kind)
        packed.writestr("content.xml", body)
        packed.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()


def _paragraphs(cell: str) -> str:
    return "".join(f"<text:p>{escape(line)}</text:p>" for line in cell.split("\n"))


def xls(rows: Rows, merges: Merges = (), name: str = "Sheet1") -> bytes:
    """BIFF8 ([MS-XLS]) in a compound file ([MS-CFB]): labels and merged ranges, nothing else."""
    sheet = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0xDBB, 0x7CC, 0, 6))
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if cell:
                coded = cell.encode("utf-16-le")
                sheet += _record(0x204, struct.pack("<HHHHB", r, c, 0, len(coded) // 2, 1) + coded)
    if merges:
        ranges = b"".join(
            struct.pack("<HHHH", top, bottom, left, right)
            for (top, left), (bottom, right) in merges
        )
        sheet += _record(0xE5, struct.pack("<H", len(merges)) + ranges)
    sheet += _record(0x0A, b"")
    title = name.encode("utf-16-le")
    start = _record(0x809, struct.pack("<HHHHII", 0x600, 0x5, 0xDBB, 0x7CC, 0, 6))
    start += _record(0x42, struct.pack("<H", 1200))
    bound = struct.pack("<IHBB", 0, 0, len(title) // 2, 1) + title
    length = len(start) + 4 + len(bound) + 4
    bound = struct.pack("<I", length) + bound[4:]
    return _compound(start + _record(0x85, bound) + _record(0x0A, b"") + sheet)


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _compound(stream: bytes) -> bytes:
    """Put *stream* as Workbook into a compound file of 512-byte sectors without a mini stream."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    count = len(stream) // 512
    fats = -(-(count + 2) // 127)
    end, free, fat_mark = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    chain = [fat_mark] * fats + [end]
    first = fats + 1
    chain += [first + n + 1 for n in range(count - 1)] + [end]
    chain += [free] * (fats * 128 - len(chain))
    fat = struct.pack(f"<{len(chain)}I", *chain)
    directory = _entry("Root Entry", 5, 1, end, 0) + _entry("Workbook", 2, free, first, len(stream))
    directory = directory.ljust(512, b"\0")
    places = [*range(fats), *[free] * (109 - fats)]
    header = (
        bytes.fromhex("D0CF11E0A1B11AE1")
        + bytes(16)
        + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
        + bytes(6)
        + struct.pack("<IIIIIIIII", 0, fats, fats, 0, 4096, end, 0, end, 0)
        + struct.pack("<109I", *places)
    )
    return header + fat + directory + stream


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    coded = (name + "\0").encode("utf-16-le")
    free = 0xFFFFFFFF
    return (
        coded.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(coded), kind, 1, free, free, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )
