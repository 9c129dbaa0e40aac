"""What the inputs of a screen may know of the office, read from the session."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from zwcx_desktop.exchange.importers import ROW_IMPORTERS, Importer
from zwcx_desktop.exchange.reading import Reading
from zwcx_desktop.gui.import_dialog import ImportDialog
from zwcx_desktop.gui.inputs.contract import FormContext, Linked, Option, RowTable
from zwcx_desktop.gui.pages import Session
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.letter_box_opening.record import BOXES
from zwcx_desktop.rules.facts import own_phones
from zwcx_desktop.rules.profile import Profile
from zwcx_desktop.rules.roles import may_see
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Found, ListQuery, Row, Tied

_MOST = 20
"""Records offered at once to choose from."""


def form_context(session: Session, tasks: Tasks, owner: QObject) -> FormContext:
    """Return the context of forms that live as long as *owner*."""
    kinds = {k.name: k.label for k in KINDS.values() if may_see(session.user, k)}

    def find(
        text: str, among: tuple[str, ...], then: Callable[[tuple[Linked, ...]], object]
    ) -> None:
        seen = tuple(name for name in among or kinds if name in kinds)
        tasks.read(owner, lambda desk: _look_up(desk, text, seen), then)

    today = session.clock.today()
    return FormContext(
        today=today,
        users={u.id: u.display_name for u in session.office.users if u.employed},
        former={u.id: u.display_name for u in session.office.users if not u.employed},
        units={u.id: u.name for u in session.office.units},
        options={
            **{name: _options(session.profile, name, session) for name in session.profile.lists},
            BOXES: tuple(Option(box, box) for box in session.office.organization.box_locations),
        },
        label=session.profile.label,
        kinds=kinds,
        find=find,
        own_phones=own_phones(session.office),
        tables={of: _reader(importer, tasks) for of, importer in ROW_IMPORTERS.items()},
    )


def _reader(importer: Importer, tasks: Tasks) -> RowTable:
    """Return what reads rows from a table; they stay on the form until it is saved."""

    def read(over: QWidget, taken: Callable[[tuple[Any, ...]], object]) -> ImportDialog:
        dialog = ImportDialog(importer, tasks, over.window())

        def keep(reading: Reading) -> None:
            dialog.accept()
            taken(reading.records)

        dialog.agreed.connect(keep)
        dialog.open()
        return dialog

    return read


def _options(profile: Profile, name: str, session: Session) -> tuple[Option, ...]:
    entries = profile.options(name, session.clock.today())
    return tuple(Option(entry.code, profile.offered(entry)) for entry in entries)


def linked(one: Found | Row | Tied) -> Linked:
    """Return a record and the line that names it in an input."""
    said = (KINDS[one.kind].label, one.title, one.number)
    return (one.id, " · ".join(part for part in said if part))


def _look_up(desk: Desk, text: str, kinds: tuple[str, ...]) -> tuple[Linked, ...]:
    if text:
        return tuple(map(linked, desk.search(text, _MOST, kinds)))
    rows = [row for kind in kinds for row in desk.page(ListQuery(kind=kind, limit=_MOST)).rows]
    rows.sort(key=lambda row: row.updated_at, reverse=True)
    return tuple(map(linked, rows[:_MOST]))
