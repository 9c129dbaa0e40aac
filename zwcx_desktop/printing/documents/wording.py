"""The words of documents: versioned data under resources/templates; layout is code."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from zwcx_desktop.rules.templates import UNFILLED, NoWording, Wording, fill, valid_wording
from zwcx_desktop.rules.templates import read_wording as parsed

__all__ = ["UNFILLED", "NoWording", "Wording", "fill", "read_wording", "wording_on"]


def read_wording(path: Path) -> Wording:
    """Return the template in *path*."""
    return parsed(path.read_text(encoding="utf-8"))


def wording_on(folder: Path, code: str, day: date, delivered: Sequence[str] = ()) -> Wording:
    """Return the words of document *code* that are valid on *day*, the newest when several are.

    Args:
        folder: the program's own templates.
        code: the document's.
        day: the day of signing.
        delivered: templates of the document that the city delivered.

    Raises:
        NoWording: none is valid.
    """
    versions = [read_wording(path) for path in sorted(folder.glob(f"{code}-*.toml"))]
    versions += [parsed(text) for text in delivered]
    return valid_wording(versions, code, day)
