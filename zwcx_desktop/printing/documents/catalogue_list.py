"""D06 政务公开事项目录: the columns of 基层政务公开标准目录, domain by domain."""

from zwcx_desktop.printing.documents.frame import one_line, organ, person, sheet
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, listed
from zwcx_desktop.printing.paper import Align, Column, Paper, Spread, Table
from zwcx_desktop.records.catalogue_item import CatalogueItem, OpenDomain
from zwcx_desktop.records.openness import Audience

_COLUMNS = (
    Column("序号", 0.45, Align.CENTER),
    Column("领域", 0.8, Align.CENTER),
    Column("一级事项", 0.9),
    Column("二级事项", 0.9),
    Column("公开内容（要素）", 2.2),
    Column("公开依据", 2.0),
    Column("公开时限", 1.1),
    Column("公开主体", 1.0),
    Column("公开渠道和载体", 1.1),
    Column("公开对象", 0.8, Align.CENTER),
    Column("公开方式", 0.7, Align.CENTER),
    Column("公开层级", 0.6, Align.CENTER),
)
_DOMAINS = tuple(OpenDomain)


def openness_catalogue(request: Request) -> Paper:
    """Return D06 of the chosen entries, by domain and their own numbers."""
    say = request.wording.say
    items: tuple[CatalogueItem, ...] = tuple(sorted(request.records, key=_place))
    principal = person(request, request.office.organization.principal)
    blocks = (
        Spread(
            (
                say("made", org=organ(request)),
                say("count", count=str(len(items))),
                say("on", day=day(request.on)),
            ),
            size=10.5,
        ),
        Table(
            _COLUMNS,
            tuple(_row(request, place, item) for place, item in enumerate(items, start=1)),
            note=say("note"),
            size=9,
        ),
        Spread(
            (
                say("filled_by", name=person(request, request.printer)),
                say("principal", name=principal or "　　　"),
            ),
            size=10.5,
        ),
    )
    title = say("title", org=organ(request), year=str(request.on.year))
    return sheet(request, title, blocks, landscape=True)


def _place(item: CatalogueItem) -> tuple[int, int, str]:
    domain = _DOMAINS.index(item.domain) if item.domain else len(_DOMAINS)
    return domain, item.seq or 0, item.path


def _row(request: Request, place: int, item: CatalogueItem) -> tuple[str, ...]:
    channels = (request.profile.label("publish_channel", code) for code in item.channels)
    return (
        str(place),
        item.domain.label if item.domain else "",
        one_line(item.first_level),
        listed((one_line(item.second_level), one_line(item.third_level)), "："),
        item.elements.strip(),
        item.basis.strip(),
        one_line(item.time_limit),
        one_line(item.subject) or organ(request),
        listed(channels),
        _audience(request, item),
        item.mode.label,
        listed(level.label for level in item.levels),
    )


def _audience(request: Request, item: CatalogueItem) -> str:
    if item.audience is Audience.GROUP and item.audience_text.strip():
        return request.wording.say("group", who=one_line(item.audience_text))
    return item.audience.label
