"""The way to the press: fonts are read when the first document is wanted, away from the screen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from zwcx_desktop.assets import asset
from zwcx_desktop.gui.tasks import Failed, Tasks
from zwcx_desktop.printing.batch import Prepared, Wanted, prepare
from zwcx_desktop.printing.documents.catalogue import Form
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.documents.statistics import FigureSheet, PeriodSheet
from zwcx_desktop.printing.fonts import FontBook, installed_font_folders
from zwcx_desktop.printing.press import Gathered, Press, Printable
from zwcx_desktop.printing.typeset import Sheets
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.rules.numbering import NumberRefused
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.document_numbers import Registered
from zwcx_desktop.store.values import Changes, Entry, Issued

_PLAIN = Options()
Preparing = Callable[[Callable[[int, int], object], Callable[[], bool]], Prepared | None]
"""Makes the documents of a batch, telling how many are done, unless it is stopped."""


@dataclass(frozen=True, slots=True)
class Numbering:
    """One series of document numbers, as far as this computer knows it.

    Attributes:
        free: the number proposed next, "" when this computer's block is used up.
        why: why there is none.
        missing: serials below the highest that nobody accounted for.
        names: who wrote the lines, by user.
    """

    head: str
    year: int
    free: str
    why: str
    lines: tuple[Registered, ...]
    missing: tuple[int, ...]
    names: Mapping[str, str]


def numbering(desk: Desk, head: str, year: int) -> Numbering:
    """Return the series *head* of *year* from the register of *desk*."""
    numbers = desk.documents.numbers
    free = why = ""
    try:
        free = str(numbers.suggest(head, year))
    except NumberRefused as refused:
        why = f"{refused.message}{refused.hint}"
    lines = numbers.register(head, year)
    names = {line.by: desk.office.name_of(UserId(line.by)) for line in lines}
    return Numbering(head, year, free, why, lines, numbers.series(head, year).missing(), names)


class PressRoom:
    """Prints for the screens.

    Args:
        home: keeps what was learnt of the installed fonts.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._press: Press | None = None

    def printable(
        self,
        tasks: Tasks,
        owner: QObject,
        entry: Entry,
        then: Callable[[tuple[tuple[Printable, ...], tuple[Issued, ...]]], object],
    ) -> None:
        """Hand on which documents *entry* can have now and which were issued of it."""
        self._with_press(
            tasks,
            owner,
            lambda press: tasks.read(
                owner,
                lambda desk: (press.printable(desk, entry), desk.documents.of(entry.id)),
                then,
            ),
        )

    def draft(
        self,
        tasks: Tasks,
        owner: QObject,
        code: str,
        ids: Sequence[RecordId],
        *,
        then: Callable[[Sheets, str], object],
        failed: Failed,
        options: Options = _PLAIN,
    ) -> None:
        """Set a draft and hand on its pages and file name."""

        def lay(press: Press, gathered: Gathered, desk: Desk) -> None:
            now = desk.clock.now()
            tasks.paper(
                owner,
                lambda: press.lay(gathered, now),
                lambda sheets: then(sheets, gathered.name),
                failed,
            )

        self._with_press(
            tasks,
            owner,
            lambda press: tasks.read(
                owner,
                lambda desk: (press.gather(desk, code, ids, options), desk),
                lambda found: lay(press, *found),
                failed,
            ),
        )

    def statistics(
        self,
        tasks: Tasks,
        owner: QObject,
        sheet: PeriodSheet | FigureSheet,
        then: Callable[[Sheets], object],
        failed: Failed,
    ) -> None:
        """Set the statistics of a period, or the list behind a figure, and hand on the pages."""

        def lay(press: Press) -> None:
            tasks.read(
                owner,
                lambda desk: (desk.clock.now(), desk.packages.templates("D29")),
                lambda told: tasks.paper(
                    owner, lambda: press.statistics(sheet, *told), then, failed
                ),
                failed,
            )

        self._with_press(tasks, owner, lay)

    def numbering(
        self,
        tasks: Tasks,
        owner: QObject,
        form: Form,
        ids: Sequence[RecordId],
        *,
        then: Callable[[Numbering], object],
        failed: Failed,
        options: Options = _PLAIN,
    ) -> None:
        """Hand on the register of numbers that the document will stand in."""
        self._with_press(
            tasks,
            owner,
            lambda press: tasks.read(
                owner,
                lambda desk: numbering(desk, *press.series(desk, form.code, ids, options)),
                then,
                failed,
            ),
        )

    def issue(
        self,
        tasks: Tasks,
        owner: QObject,
        form: Form,
        ids: Sequence[RecordId],
        *,
        number: str,
        then: Callable[[Issued], object],
        failed: Failed,
        options: Options = _PLAIN,
    ) -> None:
        """Issue a document of the records under *number* and hand on what was kept."""
        made: list[Issued] = []

        def work(press: Press) -> Callable[[Desk], Changes]:
            def issue(desk: Desk) -> Changes:
                made.append(press.issue(desk, form.code, ids, number, options))
                kind = form.kind or desk.get(ids[0]).kind
                kinds = {kind, *({"document_number"} if number else ())}
                return Changes(frozenset(kinds), frozenset(ids))

            return issue

        self._with_press(
            tasks,
            owner,
            lambda press: tasks.write(owner, work(press), lambda _done: then(made[0]), failed),
        )

    def batch(
        self, tasks: Tasks, owner: QObject, wanted: Wanted, then: Callable[[Preparing], object]
    ) -> None:
        """Hand on the work that makes the documents *wanted*; it belongs on the lane of paper."""
        self._with_press(
            tasks, owner, lambda press: then(partial(prepare, press, tasks.ask, wanted))
        )

    def _with_press(self, tasks: Tasks, owner: QObject, then: Callable[[Press], object]) -> None:
        if self._press is not None:
            then(self._press)
            return

        def made(press: Press) -> None:
            self._press = self._press or press
            then(self._press)

        tasks.paper(owner, self._make, made)

    def _make(self) -> Press:
        cache = self._home / "fonts.json"
        fonts = FontBook(asset("fonts"), installed_font_folders(), cache)
        return Press(fonts, asset("templates"))
