"""The way to the press: fonts are read when the first document is wanted, away from the screen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from zwcx_desktop.assets import asset
from zwcx_desktop.gui.print_choices import recalled
from zwcx_desktop.gui.tasks import Failed, Tasks
from zwcx_desktop.printing.batch import Prepared, Wanted, prepare
from zwcx_desktop.printing.documents.batches import BatchSlip
from zwcx_desktop.printing.documents.catalogue import Form
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.documents.statistics import FigureSheet, PeriodSheet
from zwcx_desktop.printing.fonts import FontBook, installed_font_folders
from zwcx_desktop.printing.naming import copy_name
from zwcx_desktop.printing.press import Gathered, Press, Printable
from zwcx_desktop.printing.trial import adjust, trial_draft
from zwcx_desktop.printing.typeset import Sheets
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.rules.numbering import NumberRefused
from zwcx_desktop.store.adjustments import Texts
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.document_numbers import Registered
from zwcx_desktop.store.values import Changes, Entry, Issued

_PLAIN = Options()
_Read = TypeVar("_Read")
_Made = TypeVar("_Made")
Named = tuple[Sheets, str]
"""Pages and the name of their file."""
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


def _slip(desk: Desk, batch: str) -> BatchSlip:
    return BatchSlip(
        org=desk.office.organization.name,
        contents=desk.deliveries.contents(batch),
        on=desk.clock.today(),
    )


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

        def gather(press: Press, desk: Desk) -> Gathered:
            return press.gather(desk, code, ids, options)

        self._draft(tasks, owner, gather, then, failed)

    def trial(
        self,
        tasks: Tasks,
        owner: QObject,
        code: str,
        texts: Mapping[str, str],
        *,
        then: Callable[[Sheets, str], object],
        failed: Failed,
    ) -> None:
        """Set a draft with *texts* that are only tried, of a record at hand."""

        def gather(press: Press, desk: Desk) -> Gathered:
            return trial_draft(press, desk, code, texts)

        self._draft(tasks, owner, gather, then, failed)

    def glyphs(
        self, tasks: Tasks, owner: QObject, then: Callable[[Callable[[str], str]], object]
    ) -> None:
        """Hand on what names the first character of a text that cannot be printed."""

        def ready(press: Press) -> None:
            # The first question opens the fonts, which the screen need not wait for.
            tasks.paper(owner, lambda: press.unprintable("国"), lambda _no: then(press.unprintable))

        self._with_press(tasks, owner, ready)

    def adjust(
        self,
        tasks: Tasks,
        owner: QObject,
        texts: Texts,
        *,
        then: Callable[[Changes], object],
        failed: Failed,
    ) -> None:
        """Print *texts*, by document and name, from today on."""
        self._with_press(
            tasks,
            owner,
            lambda press: tasks.write(owner, lambda desk: adjust(press, desk, texts), then, failed),
        )

    def editable(
        self,
        tasks: Tasks,
        owner: QObject,
        code: str,
        ids: Sequence[RecordId],
        *,
        then: Callable[[bytes, str], object],
        failed: Failed,
    ) -> None:
        """Hand on an editable copy of a draft, dressed as usual here, and its file name."""

        def gather(press: Press, desk: Desk) -> Gathered:
            usual = recalled(code, desk.documents.usual(code))
            return press.gather(desk, code, ids, usual.options() if usual else _PLAIN)

        def write(press: Press, gathered: Gathered) -> tuple[bytes, str]:
            return press.editable(gathered), copy_name(gathered.name)

        self._make_of(tasks, owner, gather, write, then=lambda made: then(*made), failed=failed)

    def statistics(
        self,
        tasks: Tasks,
        owner: QObject,
        sheet: PeriodSheet | FigureSheet,
        then: Callable[[Sheets], object],
        failed: Failed,
    ) -> None:
        """Set the statistics of a period, or the list behind a figure, and hand on the pages."""
        self._make_of(
            tasks,
            owner,
            lambda _press, desk: (desk.clock.now(), desk.packages.templates("D29")),
            lambda press, told: press.statistics(sheet, *told),
            then=then,
            failed=failed,
        )

    def batch_slip(
        self,
        tasks: Tasks,
        owner: QObject,
        batch: str,
        then: Callable[[Sheets, str], object],
        failed: Failed,
    ) -> None:
        """Set the slip of a batch, or of its receipt, and hand on its pages and file name."""

        def gather(_press: Press, desk: Desk) -> tuple[BatchSlip, datetime, Sequence[str]]:
            return _slip(desk, batch), desk.clock.now(), desk.packages.templates("D34")

        def lay(press: Press, told: tuple[BatchSlip, datetime, Sequence[str]]) -> Named:
            return press.batch_slip(*told), told[0].file_name

        self._make_of(tasks, owner, gather, lay, then=lambda made: then(*made), failed=failed)

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

    def _draft(
        self,
        tasks: Tasks,
        owner: QObject,
        gather: Callable[[Press, Desk], Gathered],
        then: Callable[[Sheets, str], object],
        failed: Failed,
    ) -> None:
        def lay(press: Press, found: tuple[Gathered, datetime]) -> Named:
            gathered, now = found
            return press.lay(gathered, now), gathered.name

        self._make_of(
            tasks,
            owner,
            lambda press, desk: (gather(press, desk), desk.clock.now()),
            lay,
            then=lambda made: then(*made),
            failed=failed,
        )

    def _make_of(
        self,
        tasks: Tasks,
        owner: QObject,
        read: Callable[[Press, Desk], _Read],
        make: Callable[[Press, _Read], _Made],
        *,
        then: Callable[[_Made], object],
        failed: Failed,
    ) -> None:
        """Hand on what the press makes, on the lane of paper, of what was read from the desk."""

        def ready(press: Press) -> None:
            tasks.read(
                owner,
                lambda desk: read(press, desk),
                lambda told: tasks.paper(owner, lambda: make(press, told), then, failed),
                failed,
            )

        self._with_press(tasks, owner, ready)

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
