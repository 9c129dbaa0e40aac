"""The words of documents: versioned data under resources/templates; layout is code.

A template is a TOML file: `code`, `version`, `valid_from`, optional `valid_to` (inclusive), `title`
of the document, `source` (the law or standard its wording follows), named texts under `[text]`.
`{name}` stands for a value; a part in `[[…]]` is printed only when every value in it is there.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from zwcx_desktop.errors import ClientError

UNFILLED = "（未填）"
"""What a draft shows for a value the text needs; a document that still says so is not issued."""

_NAME = re.compile(r"\{(\w+)\}")
_OPTIONAL = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


class NoWording(ClientError):
    """No template of a document is valid on a day."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One version of a document's words."""

    code: str
    version: str
    valid_from: date
    valid_to: date | None
    title: str
    source: str
    text: Mapping[str, str] = field(hash=False)

    def say(self, name: str, /, **values: str) -> str:
        """Return the text *name* with its values.

        Raises:
            KeyError: the template has no such text, or the text asks for a value not given.
        """
        return fill(self.text[name], values)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return *text* with its values; see the module for the notation."""

    def optional(found: re.Match[str]) -> str:
        part = found[1]
        return part if all(values[name] for name in _NAME.findall(part)) else ""

    kept = _OPTIONAL.sub(optional, text)
    return _NAME.sub(lambda found: values[found[1]] or UNFILLED, kept)


def read_wording(path: Path) -> Wording:
    """Return the template in *path*."""
    return _parsed(path.read_text(encoding="utf-8"))


def _parsed(text: str) -> Wording:
    data = tomllib.loads(text)
    return Wording(
        code=data["code"],
        version=data["version"],
        valid_from=data["valid_from"],
        valid_to=data.get("valid_to"),
        title=data["title"],
        source=data["source"],
        text=data["text"],
    )


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
    versions += [_parsed(text) for text in delivered]
    valid = [
        w for w in versions if w.valid_from <= day and (w.valid_to is None or day <= w.valid_to)
    ]
    if not valid:
        raise NoWording(
            f"没有在 {day.isoformat()} 有效的“{code}”文书模板。",
            "请核对成文日期，或请管理员导入新版模板。",
        )
    return max(valid, key=lambda w: (w.valid_from, int(w.version)))
