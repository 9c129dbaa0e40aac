"""核对文书文件: which issued document a PDF is, or that it is none, and what its signature says.

The record alone says what was issued; a signature only says whether a file was changed since it
was signed, and by whose key. Neither says that anything is valid in law.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zwcx_desktop.crypto.office_key import Certificate, in_groups
from zwcx_desktop.errors import ClientError
from zwcx_desktop.pdfium import PdfUnreadable, opened, signature_count
from zwcx_desktop.printing.about import DRAFT_MARK
from zwcx_desktop.printing.documents.words import day
from zwcx_desktop.printing.pdfa import CREATOR
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.store.values import Issued

if TYPE_CHECKING:
    from zwcx_desktop.printing.signature import Found

LARGEST = 200 * 1024 * 1024
"""Bytes; no document of an office comes near."""

_CLAIM = re.compile(r"sha256:([0-9a-f]{64})")
_NO_SEAL = "防篡改签名不是法定电子印章，只说明文件有没有改动。"
_KEPT = "请以本程序留存的制发件为准。"


class Verdict(Enum):
    """What a file turned out to be."""

    ISSUED = "与制发件完全一致"
    VOID = "是已经作废的制发件"
    ALTERED = "与制发件不一致"
    DRAFT = "是草稿，不是制发件"
    UNKNOWN = "不是本机制发的文书"
    HIDDEN = "是本单位制发的文书"
    UNREADABLE = "无法识别"


class SignatureVerdict(Enum):
    """What a file's signature turned out to be."""

    NONE = "没有防篡改签名"
    INTACT = "签名完好"
    CHANGED = "签名后有改动"
    FOREIGN = "不是本机的签名"
    UNREADABLE = "签名无法识别"


class NotReadable(ClientError):
    """The chosen file cannot be read."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome of checking one file against the records.

    Attributes:
        sha256: of the file, hex.
        words: what was found and what follows, for the person who asked.
        issued: the document it is or was made from, None when there is none to show.
    """

    verdict: Verdict
    sha256: str
    words: str
    issued: Issued | None = None


@dataclass(frozen=True, slots=True)
class CheckedSignature:
    """What is known of a file's signature, in words."""

    verdict: SignatureVerdict
    words: str


@dataclass(frozen=True, slots=True)
class _Read:
    """What a file says of itself.

    Attributes:
        keywords: those of this program's own files, "" for any other.
        signatures: how many it has.
    """

    keywords: str
    signatures: int


def read_file(path: Path) -> bytes:
    """Return the file at *path*.

    Raises:
        NotReadable: it cannot be read.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise NotReadable(f"“{path.name}”太大，不会是本程序制发的文书。", "请选择 PDF 文件。")
        return path.read_bytes()
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
        read = _read(pdf)
        if read is None:
            return Checked(Verdict.UNREADABLE, digest, _unreadable(pdf))
        claim = _CLAIM.search(read.keywords)
        if claim and (issued := desk.documents.find(content_hash=claim[1])):
            words = (
                f"文件自称是{_named(issued)}，但已被改动或者由其他程序另存过，"
                f"不能作为原件使用，{_KEPT}"
            )
            return Checked(Verdict.ALTERED, digest, words, issued)
    except NotVisible:
        words = "这份文书有制发记录，但所属事项不对您开放，请由有权查看的人员核对。"
        return Checked(Verdict.HIDDEN, digest, words)
    if DRAFT_MARK in read.keywords:
        words = "这是打印或保存的草稿，没有文书效力；需要正式文书的，请在记录中制发。"
        return Checked(Verdict.DRAFT, digest, words)
    if claim:
        words = (
            "文件像是本程序生成的，但本机没有它的制发记录：可能由其他电脑制发，也可能内容已被改动。"
        )
    else:
        words = "本机没有它的制发记录，也看不出是本程序生成的文件。"
    return Checked(Verdict.UNKNOWN, digest, words)


def verify_signature(pdf: bytes, own: Sequence[Certificate], now: datetime) -> CheckedSignature:
    """Return whether *pdf* was changed since one of this computer's *own* keys signed it."""
    read = _read(pdf)
    if read is None:
        return CheckedSignature(SignatureVerdict.UNREADABLE, "文件打不开，看不出有没有签名。")
    if not read.signatures:
        words = "文件没有签名，只能按校验值和制发记录核对。签名功能启用以前制发的文书都是这样。"
        return CheckedSignature(SignatureVerdict.NONE, words)
    # Here, because it is slow to load and few files get so far.
    from zwcx_desktop.printing.signature import examine

    return _signature(examine(pdf, own), now)


def _signature(found: "Found | None", now: datetime) -> CheckedSignature:
    from zwcx_desktop.printing.signature import State

    if found is None or found.state is State.UNREADABLE or found.certificate is None:
        words = "文件里有签名，但结构已损坏，或者不是本程序的签名，不能核对。"
        return CheckedSignature(SignatureVerdict.UNREADABLE, words)
    if not found.own:
        return _foreign(found.certificate, intact=found.state is State.INTACT)
    if found.state is State.APPENDED:
        words = (
            "用本机的密钥签名以后，文件里又追加了内容，例如批注、填写或者另存，"
            f"看到的不一定是签名时的样子，{_KEPT}"
        )
        return CheckedSignature(SignatureVerdict.CHANGED, words + _NO_SEAL)
    if found.state is State.BROKEN:
        words = f"内容与签名对不上：签名以后被改动、损坏，或者由其他程序重新保存过，{_KEPT}"
        return CheckedSignature(SignatureVerdict.CHANGED, words + _NO_SEAL)
    at = day(found.at)
    words = f"{at}用本机的密钥签名，此后没有改动。"
    if now >= found.certificate.until:
        words += f"签名证书已于{day(found.certificate.until)}到期，不影响核对以前的签名。"
    return CheckedSignature(SignatureVerdict.INTACT, words + _NO_SEAL)


def _foreign(certificate: Certificate, *, intact: bool) -> CheckedSignature:
    """Say that another key signed: whoever makes a certificate names himself as he likes."""
    after = "签名以后没有改动" if intact else "签名以后有改动"
    words = (
        f"签名的自称是“{certificate.name}”，用的不是本机的密钥，{after}。名称可以随意填写，"
        f"请向该单位核对证书指纹：{in_groups(certificate.fingerprint)}。"
        "本单位其他电脑制发的，也请在那台电脑上核对。"
    )
    return CheckedSignature(SignatureVerdict.FOREIGN, words)


def _same(issued: Issued, digest: str) -> Checked:
    words = f"文件就是{_named(issued)}，逐字节一致，没有改动。"
    if issued.void_reason:
        void = f"{words}但这份文书已经作废，原因：{issued.void_reason}"
        return Checked(Verdict.VOID, digest, void, issued)
    return Checked(Verdict.ISSUED, digest, words, issued)


def _named(issued: Issued) -> str:
    return f"{issued.by_name}{day(issued.at)}制发的“{issued.title}”"


def _unreadable(pdf: bytes) -> str:
    if not pdf.startswith(b"%PDF-"):
        return "不是 PDF 文件，或者开头已经损坏，与本机留存的制发件也对不上。请重新选择。"
    return "文件已加密、不完整或者已损坏，打不开，与本机留存的制发件也对不上。请向来源重新索取。"


def _read(pdf: bytes) -> _Read | None:
    """Return what a file says of itself, None when it cannot be opened."""
    try:
        with opened(pdf) as document:
            ours = _about(document, "Creator") == CREATOR
            keywords = _about(document, "Keywords") if ours else ""
            return _Read(keywords, signature_count(document))
    except PdfUnreadable:
        return None


def _about(document: Any, key: str) -> str:
    try:
        return str(document.get_metadata_value(key))
    except UnicodeDecodeError:  # half a character, in a file that is not as we wrote it
        return ""
