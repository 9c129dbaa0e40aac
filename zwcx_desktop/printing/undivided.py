"""What no line end divides: words, numbers with their signs, codes and the marks two 字 wide."""

import re

APOSTROPHE = "’"
JOINERS = "—–～－"
"""Between figures they are part of the number: GB/T 9704—2012, 10～15, 0768－1234567."""

AFTER_FIGURES = f"％‰℃{JOINERS}"
IN_WORDS = frozenset(".,/:-_%@+&=?~")
_OF_WORDS = re.compile(r"[0-9A-Za-z.,/:\-_%@+&=?~\u0080-\u052f０-ｚ’—–～－％‰℃…\u20d0-\u20ff]+")
"""Stretches in which anything can belong together; between them, every character stands alone."""

SOFT_BREAKS = frozenset("/-_@?&=.")
NARROW_BREAKS = SOFT_BREAKS - {"."} | frozenset(f",{JOINERS}")
"""After these a code or a number is divided that no line holds: 1,234,|567.00."""

LONG_WORD = 20


def glued_after(text: str) -> list[bool]:
    """Return for each character whether a break after it would divide a word, number or mark."""
    glued = [False] * len(text)
    for found in _OF_WORDS.finditer(text):
        begins = found.start() - _combines(found[0][0])
        _glue(text, glued, max(begins, 0), min(found.end(), len(text) - 1))
    return glued


def _glue(text: str, glued: list[bool], start: int, end: int) -> None:
    """Say of the characters from *start* to the one before *end* what goes on behind them."""
    for i in range(start, end):
        left, right = text[i], text[i + 1]
        glued[i] = (
            (in_word(left) and in_word(right))
            or (left == right and left in "—…")
            or (APOSTROPHE in (left, right) and _within_word(text, i))
            or (left.isdigit() and right in AFTER_FIGURES)
            or (left in JOINERS and right.isdigit() and text[i - 1 : i].isdigit())
            or _combines(right)
        )
        if not glued[i] or i == len(text) - 2:
            if i - start > LONG_WORD:
                _soften(text, glued, start, i)
            start = i + 1


def _within_word(text: str, i: int) -> bool:
    """Whether the apostrophe at or after *i* stands between two letters."""
    at = i if text[i] == APOSTROPHE else i + 1
    around = text[at - 1 : at] + text[at + 1 : at + 2]
    return len(around) == 2 and around.isascii() and around.isalpha()


def _soften(text: str, glued: list[bool], start: int, end: int) -> None:
    """Allow breaks in a long address, path or code; inside its numbers at their hyphens alone."""
    for i in range(start, end):
        inside = text[i + 1].isdigit() and text[i - 1].isdigit()
        if text[i] in SOFT_BREAKS and (text[i] == "-" or not inside):
            glued[i] = False


def in_word(char: str) -> bool:
    """Whether *char* is of a Latin word or a number, written half or full width: m², ＧＢ, é."""
    if char.isascii():
        return char.isalnum() or char in IN_WORDS
    if char < "\u0530":
        return char.isalnum()
    return "０" <= char <= "ｚ" and char.isalnum()


def _combines(char: str) -> bool:
    return "\u0300" <= char <= "\u036f" or "\u20d0" <= char <= "\u20ff"
