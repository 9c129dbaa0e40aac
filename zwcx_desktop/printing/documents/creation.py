"""D31 诚信街道（乡镇）创建申报表: each criterion with its self-check, and room for opinions."""

from collections import Counter

from zwcx_desktop.printing.documents.frame import (
    kept_lines,
    label,
    one_line,
    organ,
    pair,
    paragraphs,
    person,
    public_text,
    sections,
    sheet,
    wide,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, listed
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
from zwcx_desktop.records.creation_dossier import (
    CreationCriterion,
    CreationDossier,
    SelfCheck,
)

_CRITERIA = (
    Column("编号", 0.6, Align.CENTER),
    Column("类别", 0.9, Align.CENTER),
    Column("创建标准", 2.8),
    Column("自查结果", 0.95, Align.CENTER, wrap=False),
    Column("自评说明和佐证", 2.6),
)
_EVIDENCE = (
    Column("序号", 0.6, Align.CENTER),
    Column("对应标准", 1.0, Align.CENTER),
    Column("佐证材料", 5.6),
)
_OPINIONS = ("申报单位意见", "上级主管部门\n意见", "评审（命名）\n单位意见")


def creation_form(request: Request) -> Paper:
    """Return D31: who applies, how it stands to each criterion, and what those above say."""
    record: CreationDossier = request.record
    say = request.wording.say
    blocks: tuple[Block, ...] = (
        _applicant(request, record),
        *sections(
            (say("head_criteria"), _criteria(request, record)),
            (say("head_summary"), paragraphs(public_text(record.summary))),
            (say("head_evidence"), _evidence(record)),
            (say("head_opinions"), (_opinions(request),)),
        ),
    )
    campaign = (record.campaign or say("campaign")).removesuffix("活动")
    return sheet(request, say("title", campaign=campaign), blocks)


def _applicant(request: Request, record: CreationDossier) -> FormGrid:
    own = request.office.organization
    year = f"{record.year}年" if record.year else ""
    return FormGrid(
        (1.2, 2.4, 1.1, 2.3),
        (
            pair("申报单位", organ(request), "创建年度", year),
            pair("主要负责人", person(request, own.principal),
                 "联系人", person(request, request.printer)),
            pair("联系电话", own.phone or own.supervision_phone,
                 "申报日期", day(record.applied_on)),
            wide("受理单位", record.applied_to),
        ),
    )  # fmt: skip


def _criteria(request: Request, record: CreationDossier) -> tuple[Block, ...]:
    say = request.wording.say
    found = Counter(each.self_check for each in record.criteria)
    tally = say(
        "tally",
        count=str(len(record.criteria)),
        met=str(found[SelfCheck.MET]),
        partly=str(found[SelfCheck.PARTLY]),
        not_met=str(found[SelfCheck.NOT_MET]),
        none=str(found[SelfCheck.NOT_APPLICABLE]),
    )
    scheme = ""
    if record.scheme:
        scheme = say("scheme", scheme=record.scheme, note=record.scheme_note.rstrip("。"))
    left = say("open", open=str(found[None])) if found[None] else ""
    rows = tuple(_criterion(each) for each in record.criteria)
    return (*kept_lines(scheme, tally + left), Table(_CRITERIA, rows, size=10))


def _criterion(each: CreationCriterion) -> tuple[str, ...]:
    source = f"（{each.source}）" if each.source else ""
    return (
        each.code,
        each.group,
        f"{one_line(each.text)}{source}",
        each.self_check.label if each.self_check else "",
        public_text(listed((each.note.strip(), each.evidence.strip()), "\n")),
    )


def _evidence(record: CreationDossier) -> tuple[Block, ...]:
    named = [each for each in record.criteria if each.evidence.strip()]
    rows = tuple(
        (str(place), each.code, public_text(one_line(each.evidence)))
        for place, each in enumerate(named, start=1)
    )
    return (Table(_EVIDENCE, rows, size=10),) if rows else ()


def _opinions(request: Request) -> FormGrid:
    foot = request.wording.say("seal")
    rows = tuple(
        FormRow((label(name), FormCell("", foot=foot, blank=True)), 5) for name in _OPINIONS
    )
    return FormGrid((1.3, 5.7), rows)
