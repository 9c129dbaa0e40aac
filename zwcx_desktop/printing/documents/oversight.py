"""D33: written answers to deputies, members, courts, procurators and others who oversee."""

from dataclasses import replace

from zwcx_desktop.printing.documents.frame import (
    correspondence,
    inner,
    kept_lines,
    label,
    letter,
    one_line,
    organ,
    pair,
    paragraphs,
    person,
    public_text,
    sections,
    wide,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, listed
from zwcx_desktop.printing.paper import (
    Annex,
    Block,
    FormCell,
    FormGrid,
    FormRow,
    Paper,
    Para,
)
from zwcx_desktop.records.oversight_item import Adoption, ItemKind, OversightItem

_PROPOSALS = (ItemKind.NPC, ItemKind.CPPCC)
_SHARES = (1.2, 2.4, 1.1, 2.3)
_GROUPS = ("组", "党派", "委", "会", "联", "支部", "代表团")
_MEMBERS = ("代表", "委员", *_GROUPS)
"""How a proposer's name ends that already says what he is."""


def written_answer(request: Request) -> Paper:
    """Return D33; deputies and members get a slip to say whether they are satisfied."""
    item: OversightItem = request.record
    say = request.wording.say
    proposal = item.kind in _PROPOSALS
    name = say("annex")
    blocks: tuple[Block, ...] = (
        Para(_intro(request, item)),
        *sections(
            (say("head_handling"), paragraphs(public_text(item.reply_text))),
            (say("head_adoption"), _adoption(request, item)),
            (say("head_talks"), _talks(request, item)),
        ),
        *kept_lines(_openness(request, item), say("thanks") if proposal else say("close")),
    )
    paper = letter(
        _addressed(request, item),
        say(f"title_{_kind(item)}", no=item.item_no),
        blocks,
        addressee=_addressee(request, item),
        attachments=(name,) if proposal else (),
        annexes=(Annex(name, (_opinion(request, item),)),) if proposal else (),
        head=correspondence,
    )
    return replace(paper, postscript=_contact(request))


def _kind(item: OversightItem) -> str:
    return (item.kind or ItemKind.JUDICIAL).name


def _addressed(request: Request, item: OversightItem) -> Request:
    """Return *request* with a copy for whoever assigned the item, unless another was chosen.

    The answers to deputies are made public (代表法 §51) where nothing else was decided.
    """
    options = request.options
    hidden = item.openness is not None and item.openness.reason_not
    open_to_all = item.kind is ItemKind.NPC and not hidden
    assigned = f"{item.assigned_by}。" if item.assigned_by else ""
    chosen = replace(
        options,
        copy_to=options.copy_to or assigned,
        publicity=options.publicity or (request.wording.say("publicity") if open_to_all else ""),
    )
    return replace(request, options=chosen)


def _addressee(request: Request, item: OversightItem) -> str:
    name = request.options.addressee or item.proposer.strip()
    member = request.wording.text.get(f"member_{_kind(item)}", "")
    told = not member or request.options.addressee or name.endswith(_MEMBERS)
    return name if told else f"{name}{member}"


def _intro(request: Request, item: OversightItem) -> str:
    say, title = request.wording.say, inner(item.title)
    if item.kind in _PROPOSALS:
        you = say("you_group" if _many(request, item) else "you_member")
        what = say(f"what_{_kind(item)}")
        what = "" if title.endswith(what) else what
        return say(f"intro_{_kind(item)}", you=you, title=title, what=what, no=item.item_no)
    court = f"you_{_kind(item)}"
    you = say(court if court in request.wording.text else "you_group")
    return say("intro_other", you=you, title=title, no=item.item_no, day=day(item.received_on))


def _many(request: Request, item: OversightItem) -> bool:
    """Whether a group put it forward, or several people, rather than one."""
    return _addressee(request, item).endswith(_GROUPS)


def _adoption(request: Request, item: OversightItem) -> tuple[Para, ...]:
    if item.adoption is None:
        return ()
    say = request.wording.say
    note = inner(item.adoption_note)
    said = say("adoption", adoption=item.adoption.label)
    if item.adoption is Adoption.NONE:
        said = say("adoption_none")
    return kept_lines(said, say("note", note=note) if note else "")


def _talks(request: Request, item: OversightItem) -> tuple[Para, ...]:
    days = listed(dict.fromkeys(day(talk.on) for talk in item.talks))
    return kept_lines(request.wording.say("talks", days=days) if days else "")


def _openness(request: Request, item: OversightItem) -> str:
    said = item.openness
    if said is None:
        return ""
    # What came after the letter's own date is not for it to tell.
    known = said.on is not None and said.on <= request.on
    if said.reason_not:
        return request.wording.say("not_published", reason=inner(said.reason_not))
    return request.wording.say("published", day=day(said.on)) if known else ""


def _contact(request: Request) -> str:
    own = request.office.organization
    return request.wording.say(
        "contact",
        name=person(request, request.printer),
        phone=own.phone or own.supervision_phone,
    )


def _opinion(request: Request, item: OversightItem) -> FormGrid:
    say = request.wording.say
    blank = FormCell("", across=3, foot=say("signed"), blank=True)
    return FormGrid(
        _SHARES,
        (
            pair("编号", item.item_no, "提出人", _addressee(request, item)),
            wide("题目", public_text(one_line(item.title))),
            pair("承办单位", organ(request), "答复文号", request.number),
            wide("对办理结果\n的态度", say("attitudes"), 2),
            FormRow((label("意见和建议"), blank), 10),
        ),
    )
