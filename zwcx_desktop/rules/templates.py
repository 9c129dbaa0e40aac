"""The words of documents as data: their notation, their versions, what of them may be adjusted.

A template is a TOML file: `code`, `version`, `valid_from`, optional `valid_to` (inclusive), `title`
of the document, `source` (the law or standard its wording follows), named texts under `[text]`.
`{name}` stands for a value; a part in `[[…]]` is printed only when every value in it is there. `|`
ends the lead of a paragraph, or marks where a title may part.

`[bounds]` names the texts that a leader may adjust, each with a label, the most characters it may
have and what must stay; a text it does not name is fixed, as all that states the law is. `[blanks]`
says what a person calls the values of those texts, and an example of each.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import msgspec

from zwcx_desktop.errors import ClientError

UNFILLED: Final = "（未填）"
"""What a draft shows for a value the text needs; a document that still says so is not issued."""

NAME: Final = re.compile(r"\{(\w+)\}")
OPTIONAL: Final = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


class NoWording(ClientError):
    """No template of a document is valid on a day."""


@dataclass(frozen=True, slots=True)
class Bound:
    """Within what a text may be adjusted.

    Attributes:
        label: what a person calls the text.
        longest: the most characters it may have, values not counted.
        lines: the most lines it may have; 0 where it has exactly as many as the original.
        empty: whether it may be left out.
        keep: phrases that must stay as they are.
    """

    label: str
    longest: int
    lines: int = 0
    empty: bool = False
    keep: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Blank:
    """A value that texts ask for: what a person calls it, and an example."""

    label: str
    example: str


@dataclass(frozen=True, slots=True)
class Wording:
    """One version of a document's words.

    Attributes:
        version: a number; the mark of adjustments follows it where some were applied.
        bounds: the texts that may be adjusted, in the order a person is shown them.
        blanks: the values of those texts, by name.
    """

    code: str
    version: str
    valid_from: date
    valid_to: date | None
    title: str
    source: str
    text: Mapping[str, str] = field(hash=False)
    bounds: Mapping[str, Bound] = field(default_factory=dict, hash=False)
    blanks: Mapping[str, Blank] = field(default_factory=dict, hash=False)

    def say(self, name: str, /, **values: str) -> str:
        """Return the text *name* with its values.

        Raises:
            KeyError: the template has no such text, or the text asks for a value not given.
        """
        return fill(self.text[name], values)

    def fault(self) -> str:
        """Return what of `bounds` and `blanks` cannot be, "" when all can."""
        for name, bound in self.bounds.items():
            words = self.text.get(name)
            if words is None:
                return f"可以调整的段落“{name}”没有文字"
            if missing := sorted(set(NAME.findall(words)) - self.blanks.keys()):
                return f"可以调整的段落“{name}”没有写明 {'、'.join(missing)} 的名称"
            if length(words) > bound.longest or any(p not in words for p in bound.keep):
                return f"可以调整的段落“{name}”自身不合限制"
        labels = [blank.label for blank in self.blanks.values()]
        return "" if len(labels) == len(set(labels)) else "两项内容用了同一个名称"


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return *text* with its values; see the module for the notation."""

    def optional(found: re.Match[str]) -> str:
        part = found[1]
        return part if all(values[name] for name in NAME.findall(part)) else ""

    kept = OPTIONAL.sub(optional, text)
    return NAME.sub(lambda found: values[found[1]] or UNFILLED, kept)


def length(words: str) -> int:
    """Return the characters of a text, without values, brackets and line breaks."""
    return len(re.sub(r"\[\[|\]\]|\n", "", NAME.sub("", words)))


def read_wording(text: str) -> Wording:
    """Return the template written in *text*.

    Raises:
        ValueError, KeyError, TypeError: it is none.
    """
    found = tomllib.loads(text)
    texts = found["text"]
    if not all(isinstance(words, str) for words in texts.values()):
        raise ValueError("[text] 中只能有文字")
    if not isinstance(found["valid_from"], date):
        raise TypeError("valid_from 不是日期")
    return Wording(
        code=found["code"],
        version=str(int(found["version"])),
        valid_from=found["valid_from"],
        valid_to=found.get("valid_to"),
        title=found["title"],
        source=found["source"],
        text=texts,
        bounds=msgspec.convert(found.get("bounds", {}), dict[str, Bound]),
        blanks=msgspec.convert(found.get("blanks", {}), dict[str, Blank]),
    )


def valid_wording(versions: Iterable[Wording], code: str, day: date) -> Wording:
    """Return the one of *versions* of document *code* valid on *day*, the newest of several.

    Raises:
        NoWording: none is valid.
    """
    valid = [
        w for w in versions if w.valid_from <= day and (w.valid_to is None or day <= w.valid_to)
    ]
    if not valid:
        raise NoWording(
            f"没有在 {day.isoformat()} 有效的“{code}”文书模板。",
            "请核对成文日期，或请管理员导入新版模板。",
        )
    return max(valid, key=lambda w: (w.valid_from, int(w.version)))
