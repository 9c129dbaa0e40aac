"""Watches the public fields of a form for personal details while somebody types or reads.

It finds what the guard of 审核通过 finds (`rules.facts.personal_hits`), only sooner and in place.
"""

from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from zwcx_desktop.gui.binder import Binder
from zwcx_desktop.gui.privacy_place import PrivacyPlace, watched
from zwcx_desktop.gui.privacy_strip import PrivacyStrip, kinds_of
from zwcx_desktop.records.kind import FieldSpec
from zwcx_desktop.rules.facts import personal_hits
from zwcx_desktop.rules.privacy import Hit

_PAUSE: Final = 400
"""Milliseconds without typing before the text is looked through."""


class PrivacyWatch(QObject):
    """The strips of one form.

    Attributes:
        shown: a detail was marked in its field; emitted with the strip, to be scrolled to.
        returned: the record is to be sent back because of what was found.
    """

    shown = Signal(object)
    returned = Signal()

    def __init__(
        self, binder: Binder, specs: tuple[FieldSpec, ...], own: frozenset[str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._binder, self._own = binder, own
        self.places = {s.name: PrivacyPlace(s, binder.entry(s.name)) for s in specs if watched(s)}
        self._kept: frozenset[str] = frozenset()
        self._read_only, self._back = False, ""
        self._changed: set[str] = set()
        self._composing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_through)
        for place in self.places.values():
            place.entry.installEventFilter(self)
        binder.edited.connect(self._edited)

    def begin(self, record: Any, *, read_only: bool) -> None:
        """Look through a form that was just filled from *record*."""
        decisions = getattr(record, "privacy_decisions", ())
        self._kept = frozenset(one.text for one in decisions if one.keeps)
        self._read_only, self._back = read_only, ""
        self.rescan()

    def rescan(self) -> None:
        """Look through every field anew."""
        for place in self.places.values():
            place.masking = None
        self._now(*self.places)

    def set_read_only(self, *, read_only: bool) -> None:
        """Offer masks only to who may write."""
        self._read_only = read_only
        self._show_all()

    def offer_return(self, label: str) -> None:
        """Offer readers to send the record back; "" offers it to nobody."""
        self._back = label
        self._show_all()

    def details(self) -> tuple[str, ...]:
        """Return the words found, each once, in the order of the form."""
        found = (hit.text for place in self.places.values() for hit in place.found)
        return tuple(dict.fromkeys(found))

    def opinion(self) -> str:
        """Return what to tell the writer; none of the details is in it."""
        where = "、".join(
            f"“{place.spec.words.label}”{len(place.hits)} 处（{kinds_of(place.found)}）"
            for place in self.places.values()
            if place.hits
        )
        return (
            f"公开内容中有个人信息：{where}。请脱敏或删除后重新提交"
            "（依据：个人信息保护法第二十五条）。"
        )

    def under(self, field: str) -> PrivacyStrip | None:
        """Return the strip under *field*, None while nothing was ever found there."""
        return self.places[field].strip

    def reveal(self) -> bool:
        """Mark the first detail and take the keyboard there; return whether there is one."""
        place = next((place for place in self.places.values() if place.hits), None)
        if place is None or place.strip is None:
            return False
        place.at = 0
        self._look(place)
        place.strip.look_on.setFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Wait while an input method composes: the form must not move under its window."""
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
            if self._composing:
                self._pause.stop()
            elif self._changed:
                self._pause.start()
        return super().eventFilter(watched, event)

    def _find(self, text: str) -> tuple[Hit, ...]:
        hits = personal_hits(text, self._own)
        return tuple(hit for hit in hits if hit.text not in self._kept)

    def _edited(self, field: str) -> None:
        if field in self.places:
            self._changed.add(field)
            if not self._composing:
                self._pause.start()

    def _now(self, *fields: str) -> None:
        self._pause.stop()
        self._changed.update(fields)
        self._look_through()

    def _look_through(self) -> None:
        changed, self._changed = self._changed, set()
        for name in changed:
            self.places[name].scan(self._find)
            self._show(self.places[name])

    def _show_all(self) -> None:
        for place in self.places.values():
            self._show(place)

    def _show(self, place: PrivacyPlace) -> None:
        if place.strip is None:
            if not place.hits:
                return
            place.strip = self._new_strip(place)
        if place.masking is not None and not place.hits:
            place.strip.say_masked(place.masking.count)
        else:
            writable = not self._read_only
            place.strip.say_found(place.found, place.at, writable=writable, back=self._back)

    def _new_strip(self, place: PrivacyPlace) -> PrivacyStrip:
        note = self._binder.note(place.spec.name)
        cell: QWidget = note.parentWidget() or note
        strip = PrivacyStrip(place.spec.words.label, cell)
        column = cell.layout()
        if isinstance(column, QBoxLayout):
            column.insertWidget(column.indexOf(note) + 1, strip)
        buttons = (strip.look_on, strip.mask_all, strip.take_back, strip.send_back)
        for before, after in pairwise((place.entry, *buttons)):
            QWidget.setTabOrder(before, after)
        strip.looked.connect(lambda: self._look(place))
        strip.masked.connect(lambda: self._mask(place))
        strip.undone.connect(lambda: self._bring_back(place))
        strip.returned.connect(self.returned)
        return strip

    def _look(self, place: PrivacyPlace) -> None:
        place.scan(self._find)
        if place.hits:
            place.mark_next()
        self._show(place)
        self.shown.emit(place.strip)

    def _mask(self, place: PrivacyPlace) -> None:
        place.mask(self._find)
        self._now(place.spec.name)

    def _bring_back(self, place: PrivacyPlace) -> None:
        place.bring_back()
        self._now(place.spec.name)
