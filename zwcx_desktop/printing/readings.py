"""What a document reads beyond its own records: ties, what was sent, figures, whole kinds."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.printing.documents.request import Sent
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.statistics import Figure
from zwcx_desktop.rules.statistics.periods import Reporting
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Entry, ListQuery

_PAGE = 500


def titles(desk: Desk, form: Form, entries: Sequence[Entry]) -> dict[RecordId, str]:
    """Return number and title of what the record refers to, as far as the user may know of it."""
    if form.kind or form.many:
        return {}
    ties = (tie for entry in entries for tie in desk.ties(entry.id) if tie.outward)
    return {tie.id: " ".join(filter(None, (tie.number, tie.title))) for tie in ties}


def tied(desk: Desk, form: Form, entries: Sequence[Entry]) -> dict[RecordId, Any]:
    """Return the records that this one refers to or that refer to it, none unless asked for."""
    if not form.tied:
        return {}
    others = {tie.id for entry in entries for tie in desk.ties(entry.id)}
    return {other: desk.get(other).record for other in others}


def sent(desk: Desk, form: Form, entries: Sequence[Entry]) -> tuple[Sent, ...]:
    """Return what was issued of the record under a number; a list does not speak of it."""
    if form.many or not form.kind:
        return ()
    issued = (document for entry in entries for document in desk.documents.of(entry.id))
    return tuple(
        Sent(document.code, CATALOGUE[document.code].title, document.number)
        for document in issued
        if document.number and not document.void_reason and document.code in CATALOGUE
    )


def counted(desk: Desk, form: Form, days: tuple[date, date]) -> Mapping[str, tuple[Figure, ...]]:
    """Return the statistics the document tells: as the period was closed, else as they stand.

    They are those of the statistics page: what was done after the period's end does not count.
    """
    if not form.counts:
        return {}
    period = Reporting.known(*days).as_of(desk.clock.today())
    return desk.statistics.of(period, form.counts).figures


def all_of(desk: Desk, form: Form) -> dict[RecordId, Any]:
    """Return every record the user may see of the kinds the document is told of."""
    found: dict[RecordId, Any] = {}
    for kind in form.reads:
        page = desk.page(ListQuery(kind=kind, limit=_PAGE))
        while True:
            found |= {row.id: desk.get(row.id).record for row in page.rows}
            if page.next is None:
                break
            page = desk.page(ListQuery(kind=kind, limit=_PAGE, after=page.next))
    return found
