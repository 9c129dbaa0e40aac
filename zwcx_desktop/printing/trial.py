"""Adjusted words: tried on a draft of a record at hand, kept when the fonts can print them."""

from collections.abc import Mapping
from dataclasses import replace

from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.fonts import MissingGlyph
from zwcx_desktop.printing.press import Gathered, Press
from zwcx_desktop.store.adjustments import Texts
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Changes, ListQuery

_LOOKED_AT = 50
"""Records of a kind among which one is sought that can have the document."""


class NothingToShow(ClientError):
    """No record at hand can have the document."""


def trial_draft(press: Press, desk: Desk, code: str, texts: Mapping[str, str]) -> Gathered:
    """Return a draft of document *code* with *texts* of today, made of a record at hand.

    Raises:
        NothingToShow: the user sees no record that can have it.
    """
    form = CATALOGUE[code]
    options = Options(on=desk.clock.today())
    for kind in (form.kind, *sorted(form.also)):
        try:
            rows = desk.page(ListQuery(kind=kind, limit=_LOOKED_AT)).rows
        except ClientError:
            continue
        for row in rows:
            try:
                gathered = press.gather(desk, code, (row.id,), options, trial=texts)
            except ClientError:
                continue
            return replace(gathered, name=f"措辞预览-{code}-{form.title}.pdf")
    raise NothingToShow(
        f"还没有可以制发“{form.title}”的记录，不能预览整份。", "可以先看每一段下面的示例。"
    )


def adjust(press: Press, desk: Desk, texts: Texts) -> Changes:
    """Print *texts*, by document and name, from today on.

    Raises:
        MissingGlyph: no font has one of the characters.
        NotPermitted, ClockDoubtful, Unfit: as `desk.adjustments.adjust`.
    """
    for code, words in texts.items():
        for text in words.values():
            if char := press.unprintable(text):
                raise MissingGlyph(char, text, CATALOGUE[code].title)
    return desk.adjustments.take(texts)
