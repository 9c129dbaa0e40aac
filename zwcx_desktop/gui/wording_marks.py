"""Words of documents as a person edits them: values as 〔名称〕, optional parts in 【】."""

import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

from zwcx_desktop.gui.theme import ink
from zwcx_desktop.rules.adjusting import LEAD, examples
from zwcx_desktop.rules.templates import NAME, Wording, fill

_MARKS = re.compile(r"〔[^〔〕]+〕|[【】|]")


def shown(wording: Wording, words: str) -> str:
    """Return *words* with the values by what a person calls them."""

    def called(found: re.Match[str]) -> str:
        blank = wording.blanks.get(found[1])
        return f"〔{blank.label}〕" if blank else found[0]

    return NAME.sub(called, words).replace("[[", "【").replace("]]", "】")


def written(wording: Wording, text: str) -> str:
    """Return what was typed in the notation of templates; 〔2026〕 stays what it is."""
    for name, blank in wording.blanks.items():
        text = text.replace(f"〔{blank.label}〕", f"{{{name}}}")
    return text.replace("【", "[[").replace("】", "]]")


def example(wording: Wording, words: str) -> str:
    """Return *words* as they print, with examples for the values."""
    return fill(words, examples(wording)).replace(LEAD, "")


class Marks(QSyntaxHighlighter):
    """Colours what the program fills in or reads as a mark."""

    def __init__(self, document: QTextDocument, place: QWidget, wording: Wording) -> None:
        super().__init__(document)
        self._place = place
        self._known = {f"〔{blank.label}〕" for blank in wording.blanks.values()}

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        """Colour one line; brackets that name no value are plain text."""
        colour = QTextCharFormat()
        colour.setForeground(ink(self._place.palette(), "accent"))
        for found in _MARKS.finditer(text):
            if len(found[0]) == 1 or found[0] in self._known:
                self.setFormat(found.start(), len(found[0]), colour)
