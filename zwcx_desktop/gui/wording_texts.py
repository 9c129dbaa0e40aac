"""The adjustable texts of one document, one below the other."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zwcx_desktop.gui.wording_card import Lacks, WordingCard
from zwcx_desktop.gui.wording_marks import shown
from zwcx_desktop.gui.words import moment
from zwcx_desktop.rules.adjusting import Adjustment
from zwcx_desktop.rules.templates import Wording

if TYPE_CHECKING:
    from zwcx_desktop.records.office import Office
    from zwcx_desktop.store.adjustments import Adjusting


class WordingTexts(QObject):
    """Fills *place* with a card for each text.

    Attributes:
        cards: the texts shown, by name.
        edited: something was typed.
    """

    edited = Signal()

    def __init__(self, place: QWidget, office: "Office", *, read_only: bool) -> None:
        super().__init__(place)
        self._place, self._office, self._read_only = place, office, read_only
        self._lacks: Lacks | None = None
        self.cards: dict[str, WordingCard] = {}
        self._box = QVBoxLayout(place)
        self._box.setContentsMargins(0, 0, 8, 0)
        self._box.setSpacing(12)

    def show(self, one: "Adjusting | None", typed: Mapping[str, str]) -> None:
        """Show the texts of *one*, with what was *typed* before and not kept."""
        while (item := self._box.takeAt(0)) is not None:
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.cards = {name: self._card(one, name) for name in one.wording.bounds} if one else {}
        for name, words in typed.items():
            if name in self.cards:
                self.cards[name].bring_back(words)
        for card in self.cards.values():
            self._box.addWidget(card)
        self._box.addStretch(1)

    def changed(self) -> dict[str, str]:
        """Return the texts that are no longer what is printed."""
        return {name: card.words for name, card in self.cards.items() if card.changed}

    def wrong(self) -> WordingCard | None:
        """Return the first text that cannot be kept."""
        return next((card for card in self.cards.values() if card.problem), None)

    def judge_glyphs(self, lacks: Lacks) -> None:
        """Name characters that cannot be printed, too."""
        self._lacks = lacks
        for card in self.cards.values():
            card.judge_glyphs(lacks)

    def follow(self, before: QWidget) -> QWidget:
        """Put the texts behind *before* in the order of the Tab key; return the last."""
        for card in self.cards.values():
            for after in (card.edit, card.restore):
                QWidget.setTabOrder(before, after)
                before = after
        return before

    def _card(self, one: "Adjusting", name: str) -> WordingCard:
        told = [self._told(one.wording, a) for a in reversed(one.adjustments) if a.name == name]
        card = WordingCard(one.wording, name, one.present.text[name], told, self._place)
        if self._read_only:
            card.set_read_only()
        if self._lacks is not None:
            card.judge_glyphs(self._lacks)
        card.edited.connect(self.edited)
        return card

    def _told(self, wording: Wording, one: Adjustment) -> str:
        what = "恢复原文" if one.withdraws else f"改为：{shown(wording, one.new) or '（不印）'}"
        who = self._office.name_of(one.by)
        return f"第 {one.serial} 次　{moment(one.at)[:10]}　{who}　{what}"
