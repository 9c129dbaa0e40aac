"""The press: gathers what a document says from the desk, sets it, keeps it as issued.

Made once and handed down, because it holds the fonts. `gather` and `issue` talk to the desk and
run on its thread; `lay` needs neither desk nor screen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.dating import (
    blank_number,
    checked_number,
    dated,
    series_head,
    series_year,
    signer,
)
from zwcx_desktop.printing.documents.batches import BatchSlip, batch_slip
from zwcx_desktop.printing.documents.catalogue import CATALOGUE, Form
from zwcx_desktop.printing.documents.keys import SealedKey, sealing_sheet
from zwcx_desktop.printing.documents.request import Options, Period, Request
from zwcx_desktop.printing.documents.statistics import FigureSheet, PeriodSheet, paper_of
from zwcx_desktop.printing.documents.wording import UNFILLED, Wording, wording_on
from zwcx_desktop.printing.fonts import FontBook, MissingGlyph, UnknownChar
from zwcx_desktop.printing.naming import file_name, subject
from zwcx_desktop.printing.opening import closed, opened
from zwcx_desktop.printing.paper import Face, Paper, content_hash, with_note
from zwcx_desktop.printing.readings import all_of, counted, sent, tied, titles
from zwcx_desktop.printing.signature_field import SignatureField
from zwcx_desktop.printing.signing import lay_signed
from zwcx_desktop.printing.typeset import Sheets, typeset
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.adjusting import adjusted
from zwcx_desktop.rules.roles import Action, may
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.values import Entry, Issued

AS_USUAL = Options()
"""What the person who prints chose when he chose nothing."""
NOTICE_DAYS = 5
"""Working days a notice hangs when nobody said otherwise."""
Trial = Mapping[str, str] | None
"""Texts by name that are tried out before they are kept; None when nothing is tried."""
ISSUING = "录入员、审核员或者负责人"


class NotPrintable(ClientError):
    """A document that these records cannot have, or not yet."""


@dataclass(frozen=True, slots=True)
class Printable:
    """One document that can be printed of a record now.

    Attributes:
        issuable: whether it may be issued; a draft may always be printed.
        hint: why it may not be issued yet, "" when it may.
    """

    code: str
    title: str
    needs_number: bool
    issuable: bool
    hint: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """A document before it is set.

    Attributes:
        name: file name to save it under.
        subject: the document and the record it is made of, for messages.
    """

    paper: Paper
    name: str
    subject: str


class Press:
    """Prints documents of one installation.

    Args:
        fonts: the fonts of this machine.
        templates: folder of the wording.
    """

    def __init__(self, fonts: FontBook, templates: Path) -> None:
        self._fonts = fonts
        self._templates = templates

    def printable(self, desk: Desk, entry: Entry) -> tuple[Printable, ...]:
        """Return the documents that the record of *entry* can have, in catalogue order."""
        return tuple(
            _printable(desk, form, entry)
            for form in CATALOGUE.values()
            if form.fits(entry.kind) and not form.obstacle(entry.record) and not _is_list(form)
        )

    def gather(
        self,
        desk: Desk,
        code: str,
        record_ids: Sequence[RecordId],
        options: Options = AS_USUAL,
        number: str = "",
        *,
        draft: bool = True,
        trial: Trial = None,
    ) -> Gathered:
        """Return document *code* of the records, not yet set. Runs on the desk's thread.

        *trial* are texts by name to try its words with; then no seal is opened for it.

        Raises:
            NotPrintable: the records cannot have this document.
            NotVisible: a record does not exist or is not for this user.
            NoWording: no template is valid on the day of signing.
        """
        form = CATALOGUE[code]
        entries = _fitting(desk, form, record_ids, draft=draft)
        on = dated(desk, form, entries, options)
        request = self._request(
            desk, form, entries, on, options, number=number, draft=draft, trial=trial
        )
        paper = with_note(form.build(request), entries[0].number if len(entries) == 1 else "")
        return Gathered(paper, file_name(form, on, number, entries), subject(form, entries))

    def series(
        self, desk: Desk, code: str, record_ids: Sequence[RecordId], options: Options = AS_USUAL
    ) -> tuple[str, int]:
        """Return head and year of the series that document *code* of the records is numbered in.

        Raises:
            NumberRefused: its date lies in the future or in a closed year.
        """
        entries = tuple(desk.get(record_id) for record_id in record_ids)
        on = dated(desk, CATALOGUE[code], entries, options)
        head = series_head(desk, CATALOGUE[code])
        return head, series_year(desk, CATALOGUE[code], on, entries)

    def lay(
        self, gathered: Gathered, desk_time: datetime, field: SignatureField | None = None
    ) -> Sheets:
        """Return a gathered document set as PDF/A-2b, dated *desk_time*, with room for *field*.

        Raises:
            MissingGlyph: no font has one of its characters.
        """
        try:
            return typeset(gathered.paper, self._fonts, desk_time, field)
        except MissingGlyph as missing:
            raise missing.within(gathered.subject) from missing

    def editable(self, gathered: Gathered) -> bytes:
        """Return a gathered document as a .docx file, to be adjusted in a word processor.

        It says of itself that it is no issued document; see `docx`.
        """
        # Its library is read when the first copy is wanted.
        from zwcx_desktop.printing.docx import editable

        return editable(gathered.paper)

    def draft(
        self,
        desk: Desk,
        code: str,
        record_ids: Sequence[RecordId],
        options: Options = AS_USUAL,
    ) -> Sheets:
        """Return a draft of document *code*, watermarked and without a number."""
        return self.lay(self.gather(desk, code, record_ids, options), desk.clock.now())

    def issue(
        self,
        desk: Desk,
        code: str,
        record_ids: Sequence[RecordId],
        number: str = "",
        options: Options = AS_USUAL,
    ) -> Issued:
        """Set document *code* for good, sign it where wanted, keep it as issued under *number*.

        Raises:
            NotPrintable: the records may not have it yet, or something it must say is missing.
            NotPermitted: the user's roles do not issue documents.
            NumberRefused: the number is missing, malformed, foreign, or of a closed year.
        """
        form = CATALOGUE[code]
        if not may(desk.user, Action.ISSUE):
            raise NotPermitted(f"制发{form.title}", ISSUING)
        entries = tuple(desk.get(record_id) for record_id in record_ids)
        on = dated(desk, form, entries, options)
        wanted = checked_number(desk, form, number, on, entries)
        gathered = self.gather(desk, code, record_ids, replace(options, on=on), wanted, draft=False)
        _require_filled(form, gathered.paper)
        sheets, remark = lay_signed(desk, lambda now, field: self.lay(gathered, now, field))
        kept = desk.documents.keep(
            code=code,
            record_ids=tuple(record_ids),
            number=wanted,
            title=gathered.name.removesuffix(".pdf"),
            template=f"{gathered.paper.template}-{gathered.paper.template_version}",
            content_hash=content_hash(gathered.paper),
            pdf=sheets.pdf,
            pages=sheets.pages,
            signed_by=signer(form, entries),
            doc_type=form.title,
            signed_on=on,
        )
        return replace(kept, remark=remark)

    def sealing_paper(self, key: SealedKey) -> Paper:
        """Return D37 for a recovery key, not yet set."""
        return with_note(sealing_sheet(key, wording_on(self._templates, "D37", key.on)), "")

    def unprintable(self, words: str) -> str:
        """Return the first character of *words* that no font here has, "" when all have one."""
        table = self._fonts.table(Face.FANGSONG)
        for char in words.replace("\n", ""):
            try:
                table[char]  # a table looks for a character when it is first asked
            except UnknownChar:
                return char
        return ""

    def sealing_sheet(self, key: SealedKey, now: datetime) -> Sheets:
        """Return D37 for a recovery key. It is given out once and never kept."""
        return typeset(self.sealing_paper(key), self._fonts, now)

    def statistics_paper(
        self, sheet: PeriodSheet | FigureSheet, delivered: Sequence[str] = ()
    ) -> Paper:
        """Return D29 of a period or of one figure, in the program's or the *delivered* words."""
        wording = wording_on(self._templates, "D29", sheet.on, delivered)
        return with_note(paper_of(sheet, wording), "")

    def statistics(
        self, sheet: PeriodSheet | FigureSheet, now: datetime, delivered: Sequence[str] = ()
    ) -> Sheets:
        """Return D29 set."""
        return typeset(self.statistics_paper(sheet, delivered), self._fonts, now)

    def batch_slip(self, slip: BatchSlip, now: datetime, delivered: Sequence[str] = ()) -> Sheets:
        """Return D34 of one batch, in the program's or the *delivered* words."""
        wording = wording_on(self._templates, "D34", slip.on, delivered)
        return typeset(with_note(batch_slip(slip, wording), ""), self._fonts, now)

    def _request(
        self,
        desk: Desk,
        form: Form,
        entries: tuple[Entry, ...],
        on: date,
        options: Options,
        *,
        number: str,
        draft: bool,
        trial: Trial,
    ) -> Request:
        records, identity = closed(entries)
        if trial is None:
            records, identity = opened(desk, form, entries, draft=draft)
        covers = form.covers(records, options, on)
        return Request(
            records=records,
            office=desk.office,
            profile=desk.profile,
            wording=self._wording(desk, form.code, on, trial),
            on=on,
            working_days=desk.facts().working_days,
            number=number or blank_number(desk, form, on),
            draft=draft,
            printer=desk.user.id,
            options=_with_period(desk, form, replace(options, covers=covers), on),
            identity=identity,
            name=entries[0].kind if entries else form.kind,
            titles=titles(desk, form, entries),
            tied=tied(desk, form, entries),
            sent=sent(desk, form, entries),
            figures=counted(desk, form, covers),
            read=all_of(desk, form),
            sealed=any(entry.sealed for entry in entries),
            tentative=frozenset().union(*(entry.tentative for entry in entries)),
        )

    def _wording(self, desk: Desk, code: str, on: date, trial: Trial) -> Wording:
        """Return the words valid on a day as the office adjusted them, or as they are tried."""
        wording = wording_on(self._templates, code, on, desk.packages.templates(code))
        if trial is not None:
            return replace(wording, text={**wording.text, **trial})
        return adjusted(wording, desk.adjustments.of(code), on)


def _is_list(form: Form) -> bool:
    """Whether it lists records of any kind: offered by the list, not by each of its records."""
    return form.many and not form.kind


def _printable(desk: Desk, form: Form, entry: Entry) -> Printable:
    ready = form.ready(entry.kind, entry.state) and may(desk.user, Action.ISSUE)
    hint = "" if ready else f"“{entry.state.label}”状态下只能打印草稿。"
    if not may(desk.user, Action.ISSUE):
        hint = f"制发文书由{ISSUING}办理。"
    return Printable(form.code, form.title, form.needs_number, ready, hint)


def _fitting(
    desk: Desk, form: Form, record_ids: Sequence[RecordId], *, draft: bool
) -> tuple[Entry, ...]:
    entries = tuple(desk.get(record_id) for record_id in record_ids)
    _require_fit(form, entries, draft=draft)
    return entries


def _require_fit(form: Form, entries: Sequence[Entry], *, draft: bool) -> None:
    if not entries and not form.of_nothing:
        raise NotPrintable(f"没有选择要写入“{form.title}”的记录。", "请先在列表中选择。")
    if len(entries) > 1 and not form.many:
        raise NotPrintable(f"“{form.title}”一次只能制发一件。", "请逐件打印。")
    for entry in entries:
        if not form.fits(entry.kind) or entry.kind != entries[0].kind:
            raise NotPrintable(f"“{entry.title}”不能制发“{form.title}”。", "请重新选择记录。")
        if obstacle := form.obstacle(entry.record):
            raise NotPrintable(obstacle, "请选择其他文书。")
        if not draft and not form.ready(entry.kind, entry.state):
            raise NotPrintable(
                f"“{entry.title}”当前为“{entry.state.label}”，还不能制发“{form.title}”。",
                "请先完成审核、签发，或者打印草稿。",
            )


def _require_filled(form: Form, paper: Paper) -> None:
    if UNFILLED in repr(paper):
        raise NotPrintable(
            f"“{form.title}”还有必须写明的内容没有填写。",
            "请打印草稿，找到“（未填）”处，补充单位信息或者记录后再制发。",
        )


def _with_period(desk: Desk, form: Form, options: Options, on: date) -> Options:
    """Return *options* with the period a notice of promises hangs, when none was given."""
    if form.code not in ("D01", "D03") or options.period is not None:
        return options
    end = desk.facts().add_working_days(on, NOTICE_DAYS)
    return replace(options, period=Period(on, end, f"{NOTICE_DAYS}个工作日"))
