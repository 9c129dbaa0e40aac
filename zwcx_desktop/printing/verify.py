"""核对文书文件: which issued document a PDF is, byte for byte, or that it is none."""

import hashlib
import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from zwcx_desktop.clock import CHINA
from zwcx_desktop.errors import ClientError
from zwcx_desktop.pdfium import PdfUnreadable, opened
from zwcx_desktop.printing.about import DRAFT_MARK
from zwcx_desktop.printing.pdfa import CREATOR
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.store.values import Issued

LARGEST = 200 * 1024 * 1024
"""Bytes; no document of an office comes near."""

_CLAIM = re.compile(r"sha256:([0-9a-f]{64})")


class Verdict(Enum):
    """What a file turned out to be."""

    ISSUED = "与制发件完全一致"
    VOID = "是已经作废的制发件"
    ALTERED = "与制发件不一致"
    DRAFT = "是草稿，不是制发件"
    UNKNOWN = "不是本机制发的文书"
    HIDDEN = "是本单位制发的文书"


class NotReadable(ClientError):
    """The chosen file cannot be read."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome of checking one file.

    Attributes:
        sha256: of the file, hex.
        words: what was found and what follows, for the person who asked.
        issued: the document it is or was made from, None when there is none to show.
    """

    verdict: Verdict
    sha256: str
    words: str
    issued: Issued | None = None


def verify_file(desk: Desk, path: Path) -> Checked:
    """Return what the file at *path* is.

    Raises:
        NotReadable: it cannot be read.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise NotReadable(f"“{path.name}”太大，不会是本程序制发的文书。", "请选择 PDF 文件。")
        return verify(desk, path.read_bytes())
    except OSError as error:
        raise NotReadable(
            f"“{path.name}”不能读取。", "请检查文件是否还在、是否被其他程序占用，然后重新选择。"
        ) from error


def verify(desk: Desk, pdf: bytes) -> Checked:
    """Return what *pdf* is: compared by SHA-256 with every document this office issued here."""
    digest = hashlib.sha256(pdf).hexdigest()
    try:
        if issued := desk.documents.find(sha256=digest):
            return _same(issued, digest)
        said = _keywords(pdf)
        claim = _CLAIM.search(said)
        if claim and (issued := desk.documents.find(content_hash=claim[1])):
            words = (
                f"文件自称是{_named(issued)}，但已被改动或者由其他程序另存过，"
                "不能作为原件使用，请以本程序留存的制发件为准。"
            )
            return Checked(Verdict.ALTERED, digest, words, issued)
    except NotVisible:
        words = "这份文书有制发记录，但所属事项不对您开放，请由有权查看的人员核对。"
        return Checked(Verdict.HIDDEN, digest, words)
    if DRAFT_MARK in said:
        words = "这是打印或保存的草稿，没有文书效力；需要正式文书的，请在记录中制发。"
        return Checked(Verdict.DRAFT, digest, words)
    if claim:
        words = (
            "文件像是本程序生成的，但本机没有它的制发记录：可能由其他电脑制发，也可能内容已被改动。"
        )
    else:
        words = "本机没有它的制发记录，也看不出是本程序生成的文件。"
    return Checked(Verdict.UNKNOWN, digest, words)


def _same(issued: Issued, digest: str) -> Checked:
    words = f"文件就是{_named(issued)}，逐字节一致，没有改动。"
    if issued.void_reason:
        void = f"{words}但这份文书已经作废，原因：{issued.void_reason}"
        return Checked(Verdict.VOID, digest, void, issued)
    return Checked(Verdict.ISSUED, digest, words, issued)


def _named(issued: Issued) -> str:
    local = issued.at.astimezone(CHINA)
    at = f"{local.year}年{local.month}月{local.day}日"
    return f"{issued.by_name}{at}制发的“{issued.title}”"


def _keywords(pdf: bytes) -> str:
    """Return what a file made by this program says of itself, "" for any other."""
    try:
        with opened(pdf) as document:
            about = document.get_metadata_dict()
    except PdfUnreadable:
        return ""
    return str(about.get("Keywords", "")) if about.get("Creator") == CREATOR else ""
