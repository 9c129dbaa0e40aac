"""What documents have in common: 版头, 署名, 版记, and the names and terms around the records."""

import re
from collections.abc import Callable, Collection, Iterable
from typing import Any

from zwcx_desktop.printing.documents.request import Period, Request, Style
from zwcx_desktop.printing.documents.words import day, listed, ordinal
from zwcx_desktop.printing.paper import (
    Annex,
    Block,
    Correspondence,
    Face,
    FormCell,
    FormRow,
    Head,
    Heading,
    Imprint,
    Letterhead,
    Paper,
    Para,
    Run,
    Signature,
)
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Code
from zwcx_desktop.rules.privacy import HitKind, mask_citizen_id, masked, scan

TITLE_LINE = {False: 19, True: 27}
"""Characters of a 2号 title that fit one line, by landscape: 156 and 225 mm with air around."""

UNSIGNED = "签名：　　　　　　年　　月　　日"


def organ(request: Request) -> str:
    """Return the office's full name, as 发文机关署名 prints it."""
    return request.office.organization.name


def written_day(request: Request) -> str:
    """Return 成文日期; a draft has none yet."""
    return f"{request.on.year}年　月　日" if request.draft else day(request.on)


HeadOf = Callable[[Request], Head]
"""Makes the 版头 of a document."""


def ordinary(request: Request) -> Head:
    """Return 版头 of the usual format: to the public, and to those below (§7.2)."""
    return Letterhead(f"{organ(request)}文件", request.number)


def upward(request: Request) -> Head:
    """Return 版头 of a document to a higher organ, which names 签发人 (§7.2.6)."""
    signer = person(request, request.office.organization.principal)
    signers = (signer,) if signer else ()
    return Letterhead(f"{organ(request)}文件", request.number, signers)


def correspondence(request: Request) -> Head:
    """Return 版头 of a 函, from one organ to another that is neither above nor below (§10.1)."""
    return Correspondence(organ(request), request.number)


def letter(
    request: Request,
    title: str,
    blocks: Iterable[Block],
    *,
    addressee: str = "",
    attachments: tuple[str, ...] = (),
    annexes: tuple[Annex, ...] = (),
    imprint: bool = True,
    head: HeadOf = ordinary,
) -> Paper:
    """Return a signed document to the public, or to the organ *addressee* (GB/T 9704-2012 §7).

    A formal one carries the 版头 of its format and 发文字号, and 版记 unless *imprint* says that it
    is only wanted for somebody to copy to; a notice for the board carries neither.
    """
    formal = request.options.style is Style.FORMAL
    closing = formal and (imprint or bool(request.options.copy_to))
    return Paper(
        code=request.wording.code,
        title=title_lines(title),
        blocks=tuple(blocks),
        addressee=addressee,
        letterhead=head(request) if formal else None,
        attachments=attachments,
        annexes=annexes,
        signature=Signature(organ(request), written_day(request)),
        imprint=_imprint(request) if closing else None,
        draft=request.draft,
        author=organ(request),
        subject=request.wording.title,
        template=request.wording.code,
        template_version=request.wording.version,
    )


def notification(
    request: Request,
    title: str,
    addressee: str,
    blocks: Iterable[Block],
    *,
    attachments: tuple[str, ...] = (),
    annexes: tuple[Annex, ...] = (),
) -> Paper:
    """Return a 告知书 to one person: its number below the title, no 版头, no 版记."""
    return Paper(
        code=request.wording.code,
        title=title_lines(title),
        subtitle=request.number,
        addressee=addressee,
        blocks=tuple(blocks),
        attachments=attachments,
        annexes=annexes,
        signature=Signature(organ(request), written_day(request)),
        draft=request.draft,
        author=organ(request),
        subject=request.wording.title,
        template=request.wording.code,
        template_version=request.wording.version,
    )


def sheet(
    request: Request, title: str, blocks: Iterable[Block], *, landscape: bool = False,
    subtitle: str = "",
) -> Paper:  # fmt: skip
    """Return a form sheet or ledger: no 版头, no 署名, no 版记."""
    return Paper(
        code=request.wording.code,
        title=title_lines(title, landscape=landscape),
        subtitle=subtitle,
        blocks=tuple(blocks),
        landscape=landscape,
        draft=request.draft,
        author=organ(request),
        subject=request.wording.title,
        template=request.wording.code,
        template_version=request.wording.version,
    )


def title_lines(title: str, *, landscape: bool = False) -> tuple[str, ...]:
    """Return *title* on one line where it fits, else parted at its bars where its parts fit.

    A bar stands where a long title may part without tearing a name: after the office's. A title
    whose subject alone is too long is balanced over its lines as a whole.
    """
    whole, limit = title.replace("|", ""), TITLE_LINE[landscape]
    parts = tuple(title.split("|"))
    named = len(parts[0]) <= limit or not title.startswith("关于")
    return parts if len(whole) > limit and named else (whole,)


def person(request: Request, user: UserId | None) -> str:
    """Return a colleague's name as documents print it, "" when unknown."""
    return request.office.name_of(user)


def unit_name(request: Request, unit: Any) -> str:
    """Return the name of one of the office's units; a text that is no unit's id stays itself."""
    found = request.office.unit(unit)
    return found.name if found else str(unit or "")


def unit_and_person(request: Request, unit: Any, user: UserId | None) -> str:
    """Return 责任科室 and 责任人 for one cell."""
    return listed((unit_name(request, unit), person(request, user)), " ")


def supervision(request: Request) -> tuple[Para, ...]:
    """Return 监督方式, a line each: what the office has of phone, hotline, mailbox and boxes."""
    own = request.office.organization
    lines = request.wording.say(
        "channels",
        phone=own.supervision_phone,
        email=own.email,
        boxes=listed(own.box_locations),
        hotline=request.profile.term("hotline"),
    )
    return tuple(Para(line) for line in lines.splitlines() if line)


def notice_period(request: Request, period: Period | None) -> tuple[Para, ...]:
    """Return the line on 公示期, none when the document has no such period."""
    if period is None or period.start is None or period.end is None:
        return ()
    words = request.wording.say(
        "period", start=day(period.start), end=day(period.end), days=period.words
    )
    return (Para(words),)


def paragraphs(text: str) -> tuple[Para, ...]:
    """Return a paragraph for each line of *text* that says something."""
    return tuple(Para(line.strip()) for line in text.splitlines() if line.strip())


def kept_lines(*lines: str) -> tuple[Para, ...]:
    """Return a paragraph for each of *lines* that is not empty."""
    return tuple(Para(line) for line in lines if line)


def pair(left: str, value: str, right: str, other: str, lines: float = 1.3) -> FormRow:
    """Return a form sheet's row of two labelled values on four columns."""
    return FormRow((label(left), FormCell(value), label(right), FormCell(other)), lines)


def wide(name: str, value: str, lines: float = 1.3) -> FormRow:
    """Return a form sheet's row of one labelled value on four columns."""
    return FormRow((label(name), FormCell(value, across=3)), lines)


def written(name: str, lines: float = 2.3, foot: str = UNSIGNED) -> FormRow:
    """Return a form sheet's row to write in by hand, *foot* at its bottom right."""
    return FormRow((label(name), FormCell("", across=3, foot=foot, blank=True)), lines)


def boxes(texts: Iterable[str], chosen: str | None) -> str:
    """Return *texts* to tick, the chosen one ticked: ■已解决　□未解决."""
    return "　".join(f"{'■' if text == chosen else '□'}{text}" for text in texts)


def ticked(entries: type[Code], chosen: Code | None) -> str:
    """Return the entries of a code list to tick, the chosen one ticked."""
    return boxes((entry.label for entry in entries), chosen.label if chosen else None)


def sections(*parts: tuple[str, Iterable[Block]]) -> tuple[Block, ...]:
    """Return the parts that say something, each below its numbered heading."""
    said = [(name, tuple(blocks)) for name, blocks in parts]
    kept = [(name, blocks) for name, blocks in said if blocks]
    return tuple(
        block
        for place, (name, blocks) in enumerate(kept, start=1)
        for block in (Heading(1, f"{ordinal(place)}、{name}"), *blocks)
    )


def lead_in(text: str) -> Para:
    """Return a paragraph whose first part, up to the bar, is a 楷体 lead (（一）明确责任。|…)."""
    lead, bar, rest = text.strip().partition("|")
    if not bar:
        return Para(lead)
    return Para((Run(lead, Face.KAITI), Run(rest)))


PRIVATE = frozenset(
    {
        HitKind.CITIZEN_ID,
        HitKind.OLD_CITIZEN_ID,
        HitKind.DISABILITY_CARD,
        HitKind.MOBILE,
        HitKind.BANK_CARD,
        HitKind.PLATE,
    }
)
"""What is masked in any text for the public. Words such as 未成年人 and office telephones stay."""
_LIKE_AN_ID = re.compile(
    r"(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d\d[01]\d[0-3]\d{4}[0-9Xx](?![0-9A-Za-z])", re.ASCII
)
"""A citizen number with a slip in it still gives a person away, though its check digit is wrong."""


def public_text(text: str, kept: Collection[str] = ()) -> str:
    """Return *text* with personal numbers masked, except details *kept* on purpose (§3.6)."""
    hits = [hit for hit in scan(text) if hit.kind in PRIVATE and hit.text not in kept]
    return _LIKE_AN_ID.sub(
        lambda found: found[0] if found[0] in kept else mask_citizen_id(found[0]),
        masked(text, hits),
    )


def kept_details(record: Any) -> frozenset[str]:
    """Return the personal details a reviewer decided to keep in *record*, with a reason."""
    return frozenset(decision.text for decision in record.privacy_decisions if decision.keeps)


def one_line(text: str) -> str:
    """Return *text* without line breaks, for table cells and sentences."""
    return re.sub(r"\s*\n\s*", "", text.strip())


def inner(text: str, kept: Collection[str] = ()) -> str:
    """Return *text* for the middle of a sentence, masked as `public_text` masks it."""
    return public_text(one_line(text), kept).rstrip("。；;.，, ")


def label(text: str, *, down: int = 1, across: int = 1) -> FormCell:
    """Return a form sheet's label."""
    return FormCell(text, label=True, down=down, across=across)


def _imprint(request: Request) -> Imprint:
    options = request.options
    return Imprint(
        printer=options.printed_by or organ(request),
        printed_on=written_day(request),
        copy_to=options.copy_to,
        publicity=options.publicity,
        proofreader=options.proofreader,
        copies=options.copies,
    )
