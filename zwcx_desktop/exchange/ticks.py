"""Ticked cells of forms: ■□ before each choice, √ in a column of its own, plain lists."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_TICKED = "■☑✓✔√▣●☒◆▇█"
_EMPTY = "□☐○◻◇▢"
_ALONE = re.compile(rf"[{_TICKED}*＊vV是有Yy1]+")
_OFF = re.compile(rf"[{_EMPTY}口×xX/／\-—否无]*")
_BETWEEN = re.compile(r"[、，,;；\n\r\t]+|\s{2,}")


@dataclass(frozen=True, slots=True)
class Ticks:
    """What a cell of choices says.

    Attributes:
        chosen: the ticked choices as they are written, in order.
        marked: whether there are boxes at all; a cell without any names what is chosen.
    """

    chosen: tuple[str, ...]
    marked: bool


def is_tick(cell: str) -> bool:
    """Whether a cell of a column for one choice is ticked."""
    return bool(_ALONE.fullmatch(re.sub(r"\s", "", cell)))


def is_empty(cell: str) -> bool:
    """Whether a cell says that its choice is not taken."""
    return bool(_OFF.fullmatch(re.sub(r"\s", "", cell)))


def read_ticks(cell: str, known: Iterable[str] = ()) -> Ticks:
    """Return the choices of *cell*.

    Office programs turn the symbol fonts of a ticked and an empty box into letters: 口 for the
    empty one, t, R, þ or ü for the ticked one. They count only before a choice that is *known*.
    """
    names = "|".join(sorted(map(re.escape, known), key=len, reverse=True))
    text = cell
    if names:
        text = re.sub(rf"口\s*(?={names})", "□", text)
        text = re.sub(rf"(?<![A-Za-z])[tRþü]\s*(?={names})", "■", text)
    pieces = re.split(rf"([{_TICKED}{_EMPTY}])", text)
    if len(pieces) == 1:
        parts = (part.strip() for part in _BETWEEN.split(text))
        return Ticks(tuple(part for part in parts if part), marked=False)
    pairs = zip(pieces[1::2], pieces[2::2], strict=True)
    said = (joined(name).strip(" 、，,;；。") for mark, name in pairs if mark in _TICKED)
    return Ticks(tuple(name for name in said if name), marked=True)


def joined(text: str) -> str:
    """Return *text* without the line breaks and blanks that cut Chinese words in narrow cells."""
    han = r"[\u3400-\u9fff（）()《》“”、，。：；〔〕/]"
    return re.sub(rf"(?<={han})[\s\u3000]+(?={han})", "", text.strip())


_NEW_LINE = re.compile(
    r"\n(?=\s*(?:[（(]?\d{1,2}[）).．、]|[（(]?[一二三四五六七八九十]{1,3}[）)、.]|[①-⑳【《●◆■□]))"
)
_WORD = r"[\u3400-\u9fffA-Za-z0-9（）()《》“”、〔〕]"


def unbroken(text: str) -> str:
    """Return *text* with words cut by line breaks joined again; a numbered list keeps its lines."""
    kept = _NEW_LINE.sub("\x00", text.strip().replace("\r\n", "\n"))
    lines = re.sub(rf"(?<={_WORD})[ \t\u3000]*\n[ \t\u3000]*(?={_WORD})", "", kept)
    return re.sub(r"[ \t\u3000]*\x00[ \t\u3000]*", "\n", lines)
