"""What a document is called: as a file, and in words."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from zwcx_desktop.printing.documents.catalogue import Form
from zwcx_desktop.store.values import Entry

_UNFIT_FOR_NAMES = re.compile(r'[\\/:*?"<>|\s]+')
_LONGEST = 24
"""Characters of a title in a name: folders, too, want room in what a system lets paths be."""


def file_name(form: Form, on: date, number: str, entries: Sequence[Entry]) -> str:
    """Return the name to save a document under: D01-公开承诺书-2026-凤溪镇诺〔2026〕1号.pdf.

    A record that has no number yet is told by its title.
    """
    single = entries[0] if len(entries) == 1 else None
    tail = number or (single.number if single else "")
    tails = (tail,) if tail else (on.strftime("%m%d"), *((_cut(single.title),) if single else ()))
    named = form.named(entries[0].kind) if entries else form.title
    parts = (form.code, named, str(on.year), *tails)
    return "-".join(_UNFIT_FOR_NAMES.sub("", part) for part in parts) + ".pdf"


def _cut(title: str) -> str:
    return _UNFIT_FOR_NAMES.sub("", title)[:_LONGEST]


def copy_name(name: str) -> str:
    """Return the name of the editable copy of the document that would be saved as *name*."""
    return f"{name.removesuffix('.pdf')}.docx"


def subject(form: Form, entries: Sequence[Entry]) -> str:
    """Return the document and its record in words: 受理告知书（LX-TS-2026-0007 路灯不亮）."""
    if not entries:
        return form.title
    first = entries[0]
    more = f"等{len(entries)}条记录" if len(entries) > 1 else ""
    record = " ".join(part for part in (first.number, first.title) if part)
    return f"{form.named(first.kind)}（{record}{more}）"


def distinct_names(wanted: Sequence[str], taken: Iterable[str]) -> tuple[str, ...]:
    """Return *wanted* file names, numbered where they meet another or one *taken*: 甲（2）.pdf.

    Capitals count as small letters, as they do on Windows.
    """
    used = {name.casefold() for name in taken}
    found: list[str] = []
    for name in wanted:
        stem, dot, suffix = name.rpartition(".")
        free, number = name, 1
        while free.casefold() in used:
            number += 1
            free = f"{stem}（{number}）{dot}{suffix}" if dot else f"{name}（{number}）"
        used.add(free.casefold())
        found.append(free)
    return tuple(found)
