"""D38 举报箱开箱登记表: who opened a box and what became of every letter; it names no one else."""

from zwcx_desktop.printing.documents.frame import (
    organ,
    pair,
    person,
    public_text,
    sheet,
    wide,
    written,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day_and_time, listed
from zwcx_desktop.printing.paper import (
    Align,
    Block,
    Column,
    FormCell,
    FormGrid,
    FormRow,
    Paper,
    Table,
)
from zwcx_desktop.records.letter_box_opening import BoxLetter, LetterBoxOpening, LetterOutcome

_SHARES = (1.1, 2.7, 1.0, 2.2)


def opening_sheet(request: Request) -> Paper:
    """Return D38: box, time and persons, each letter under its number, room to sign for each."""
    record: LetterBoxOpening = request.record
    say = request.wording.say
    names = _openers(request)
    count = record.letters_count
    letters = "" if count is None else say("count", count=str(count)) if count else say("empty")
    head = (
        pair("登记编号", record.number, "开箱时间", day_and_time(record.opened_at)),
        pair("举报箱", request.profile.label("box", record.box), "件数", letters),
        wide("开箱人", listed(names)),
        wide("备注", public_text(record.remarks)),
    )
    foot = (
        *(written(f"开箱人\n{name}", 1.8, say("signed")) for name in names),
        FormRow((FormCell(say("note"), across=4),), 2),
    )
    blocks: list[Block] = [FormGrid(_SHARES, head, size=11)]
    if record.letters:
        blocks.append(_letters(request, record.letters))
    blocks.append(FormGrid(_SHARES, foot, size=11))
    return sheet(request, say("title", org=organ(request)), blocks)


def _openers(request: Request) -> tuple[str, ...]:
    record: LetterBoxOpening = request.record
    own = (person(request, user) for user in record.openers)
    return tuple(name for name in (*own, *(name.strip() for name in record.witnesses)) if name)


def _letters(request: Request, letters: tuple[BoxLetter, ...]) -> Table:
    columns = (
        Column("序号", 0.6, Align.CENTER),
        Column("外观", 2.1),
        Column("去向", 1.9, Align.CENTER),
        Column("登记编号", 2.7, Align.CENTER),
        Column("说明", 1.8),
    )
    return Table(columns, tuple(_letter(request, letter) for letter in letters), size=10.5)


def _letter(request: Request, letter: BoxLetter) -> tuple[str, ...]:
    say = request.wording.say
    number = ""
    if letter.outcome is LetterOutcome.COMPLAINT:
        known = request.tied.get(letter.complaint) if letter.complaint else None
        number = known.number if known else say("elsewhere")
    return (
        str(letter.no),
        public_text(letter.appearance),
        letter.outcome.label if letter.outcome else say("unsettled"),
        number,
        public_text(letter.note),
    )
