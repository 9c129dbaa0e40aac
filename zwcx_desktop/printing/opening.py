"""Records as a document may show them: what is sealed stays so, unless it is addressed to him."""

from collections.abc import Sequence
from typing import Any

from zwcx_desktop.crypto.seals import NotAReader
from zwcx_desktop.printing.documents.complainant import may_show_masked
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.values import Entry


def closed(entries: Sequence[Entry]) -> tuple[tuple[Any, ...], Any]:
    """Return the records as anybody may see them, and nobody to name."""
    return tuple(entry.record for entry in entries), None


def opened(
    desk: Desk, form: Form, entries: Sequence[Entry], *, draft: bool
) -> tuple[tuple[Any, ...], Any]:
    """Return the records as this document may show them, and the complainant where it names him.

    Opening a seal is an act of its own and stands in the audit. A document addressed to the
    complainant may speak of all he told; any other keeps what is sealed out.
    """
    shown, _nobody = closed(entries)
    if not (form.addressed or form.masked) or not entries or not entries[0].sealed:
        return shown, None
    (entry,) = entries
    if form.masked and (entry.restricted or not may_show_masked(entry.record)):
        return shown, None
    try:
        whole = desk.unseal(entry.id, f"制发{form.title}")
    except (NotAReader, NotPermitted):
        if draft or form.masked:
            return shown, None
        raise
    return ((whole,) if form.addressed else shown), whole.complainant
