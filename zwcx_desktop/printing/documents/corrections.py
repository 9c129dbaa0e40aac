"""D09 信息更正（撤回）公告: what was withdrawn, without saying again what should not be public.

Of what held personal details or should not have been open neither the clerk's note nor the title
as it was is printed: a name in a title has no shape that could be recognised and masked.
"""

from datetime import date

from zwcx_desktop.printing.documents.frame import inner, letter, one_line, public_text
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, listed
from zwcx_desktop.printing.paper import Paper, Para
from zwcx_desktop.records.disclosure import (
    Disclosure,
    DisclosureState,
    PublishedVersion,
    Withdrawal,
    WithdrawalReason,
)
from zwcx_desktop.records.parts import Publication

_DISCREET = frozenset({WithdrawalReason.PRIVACY, WithdrawalReason.SECRET})


def correction_notice(request: Request) -> Paper:
    """Return D09 of the latest withdrawal; a correction when a newer version is public again."""
    record: Disclosure = request.record
    said = record.withdrawal
    if said is None:
        raise LookupError("the catalogue offers no correction of what was never withdrawn")
    say = request.wording.say
    again = _again(record, said)
    name = _name(request, record, said)
    facts = say(
        "corrected" if again else "withdrawn",
        day=day(_first_public(record, said)),
        channels=_channels(request, record, said),
        name=name,
        reason=say(f"reason_{said.reason.value}"),
        at=day(said.at),
        **({"again": day(again)} if again else {}),
    )
    own = request.office.organization
    contact = say(
        "contact", phone=own.phone or own.supervision_phone, supervision=own.supervision_phone
    )
    effect = "" if again else say("not_valid")
    spread = say("do_not_spread") if said.reason in _DISCREET else ""
    number = say("number", number=record.number)
    lines = (
        facts,
        number,
        *_details(request, said, again=bool(again)),
        spread,
        effect,
        contact,
        say("close"),
    )
    title = say("title_corrected" if again else "title_withdrawn", name=name)
    return letter(request, title, tuple(Para(line) for line in lines if line))


def _name(request: Request, record: Disclosure, said: Withdrawal) -> str:
    """Return the title of what was withdrawn, only its sort where the title could tell more."""
    if said.reason in _DISCREET:
        kind = record.kind.label if record.kind else "信息"
        return request.wording.say("unnamed", kind=kind)
    old = _withdrawn(record, said)
    return public_text(one_line(old.title if old else record.title))


def _details(request: Request, said: Withdrawal, *, again: bool) -> tuple[str, ...]:
    """Return what was wrong and what is done about it; nothing where that could tell more."""
    if said.reason in _DISCREET:
        return ()
    say = request.wording.say
    note, measures = inner(said.note), inner(said.remedial)
    return (
        say("what_corrected" if again else "what_withdrawn", note=note) if note else "",
        say("measures", measures=measures) if measures else "",
    )


def _withdrawn(record: Disclosure, said: Withdrawal) -> PublishedVersion | None:
    """Return the version that was withdrawn, None while it is still the record's own."""
    return next((v for v in record.superseded if v.version == said.version), None)


def _postings(record: Disclosure, said: Withdrawal) -> tuple[Publication, ...]:
    old = _withdrawn(record, said)
    return old.publications if old else record.publications


def _first_public(record: Disclosure, said: Withdrawal) -> date | None:
    days = [entry.from_on for entry in _postings(record, said) if entry.from_on]
    return min(days, default=record.published_on)


def _channels(request: Request, record: Disclosure, said: Withdrawal) -> str:
    names = (
        request.profile.label("publish_channel", entry.channel) for entry in _postings(record, said)
    )
    return listed(dict.fromkeys(names))


def _again(record: Disclosure, said: Withdrawal) -> date | None:
    """Return the day a newer version became public, None while there is none."""
    public = record.state in {DisclosureState.PUBLISHED, DisclosureState.NOTICE_CLOSED}
    return record.published_on if public and record.version > said.version else None
