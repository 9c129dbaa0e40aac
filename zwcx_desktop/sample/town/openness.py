"""The disclosure catalogue, items handled online, and the openings of the letter boxes."""

from datetime import UTC, date, datetime, timedelta

from zwcx_desktop.records import catalogue_item as g
from zwcx_desktop.records import letter_box_opening as b
from zwcx_desktop.records import online_flow_item as o
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason, months_later
from zwcx_desktop.sample.town.complaints import answered, concluded, taken_on
from zwcx_desktop.sample.town.diary import Fork, Life, Told, acts, begins, looks
from zwcx_desktop.sample.town.matters import Matter, ordinary
from zwcx_desktop.sample.town.people import CHEN, CLERK_OF, HUANG, LIN, REVIEWER_OF, TOWN, unit
from zwcx_desktop.sample.town.teller import Teller, chapters

_OUTSIDES = (
    "白色信封，打印字",
    "牛皮纸信封，手写字",
    "无信封，折叠信纸",
    "红色请柬信封",
    "快递文件袋",
)
_UNITS: dict[g.OpenDomain, str] = {
    g.OpenDomain.FARM_SUBSIDY: "farm",
    g.OpenDomain.BUDGET: "economy",
    g.OpenDomain.WORK_SAFETY: "safety",
    g.OpenDomain.RURAL_HOUSES: "build",
    g.OpenDomain.MAJOR_PROJECTS: "build",
    g.OpenDomain.EMPLOYMENT: "service",
    g.OpenDomain.URBAN_ENFORCEMENT: "law",
    g.OpenDomain.OTHER: "office",
}


def entry(place: int, unit_id: UnitId | None = None) -> g.CatalogueItem:
    """Return the entry at *place* of the catalogue."""
    told = chapters("openness")["catalogue"][place]
    domain = g.OpenDomain(told["domain"])
    first, second = told["levels"]
    group = told.get("group", "")
    return g.CatalogueItem(
        seq=place + 1,
        domain=domain,
        first_level=first,
        second_level=second,
        elements=told["elements"],
        basis=told["basis"],
        time_limit="自信息形成或者变更之日起20个工作日内",
        subject=TOWN,
        channels=("BULLETIN_BOARD", "PORTAL"),
        audience=g.Audience.GROUP if group else g.Audience.EVERYONE,
        audience_text=group,
        levels=(g.OpenLevel.TOWNSHIP,),
        applies_to=(g.Applicability.TOWN, g.Applicability.STREET),
        unit_id=unit_id or unit(_UNITS.get(domain, "social")),
    )


def settled(record: g.CatalogueItem) -> Told:
    """An entry is drafted, reviewed and settled."""
    author = CLERK_OF[record.unit_id or "office"]
    item: RecordId = yield begins(author, "catalogue_item", record)
    yield acts(author, item, "submit")
    yield acts(REVIEWER_OF[author], item, "pass", OptionalOpinion(opinion="与上级目录一致。"))
    yield acts(HUANG, item, "sign", g.Settle(opinion="同意。"))
    return item


def in_force(record: g.CatalogueItem, last: date, keep: dict[str, RecordId]) -> Life:
    """It binds and is checked every year; *keep* remembers it for what is opened under it."""
    item = yield from settled(record)
    keep[record.first_level] = item
    yield from _looked_at(record, item, last)


def _looked_at(record: g.CatalogueItem, item: RecordId, last: date) -> Life:
    author = CLERK_OF[record.unit_id or "office"]
    day = yield looks(author, lambda desk: desk.clock.today())
    while (day := months_later(day, 11)) < last:
        yield acts(author, item, "confirm", Opinion(opinion="依据和要素没有变化。"), day)


def revised(record: g.CatalogueItem, last: date, *, dropped: bool = False) -> Life:
    """It is revised once, or the revision is given up; then it is checked every year."""
    author = CLERK_OF[record.unit_id or "office"]
    item = yield from settled(record)
    yield acts(author, item, "revise", Reason(reason="上级目录增加公开要素。"), 240)
    if dropped:
        yield acts(author, item, "drop_revision", Reason(reason="上级文件暂缓执行。"), 6)
        yield from _looked_at(record, item, last)
        return
    yield acts(author, item, "submit", None, 2)
    yield acts(REVIEWER_OF[author], item, "pass", OptionalOpinion(opinion="同意修订。"))
    yield acts(HUANG, item, "sign", g.Settle())
    yield from _looked_at(record, item, last)


def abolished(record: g.CatalogueItem) -> Life:
    """It ends with the duty it came from."""
    item = yield from settled(record)

    def ended(today: date) -> g.Abolish:
        return g.Abolish(
            abolished_by="关于调整镇级权责清单的通知", abolished_on=today, reason="职责已上收。"
        )

    yield acts(HUANG, item, "abolish", ended, 300)


def dropped(record: g.CatalogueItem) -> Life:
    """An entry that stands there already."""
    author = CLERK_OF[record.unit_id or "office"]
    item: RecordId = yield begins(author, "catalogue_item", record)
    yield acts(author, item, "void", Reason(reason="与已有条目重复。"))


def measured(seed: str, day: date, place: int, *, met: bool) -> o.OnlineFlowItem:
    """Return how an online item did in the quarter before *day*."""
    told = chapters("openness")["online"][place]
    last = day.replace(day=1) - timedelta(days=1)
    first = months_later(last.replace(day=1), -2)
    count = Teller(seed).number(18, 90)
    average = "2.4" if met else "6.8"
    return o.OnlineFlowItem(
        item_code=told["code"],
        item_name=told["name"],
        unit_id=unit(told["unit"]),
        period_from=first,
        period_to=last,
        standard=told["standard"],
        actual=f"办件{count}件，平均{average}个工作日，全部在网上流转。",
        met=o.FlowResult.MET if met else o.FlowResult.NOT_MET,
        reason="" if met else "系统升级期间转线下办理，影响时长。",
    )


def online(record: o.OnlineFlowItem, end: str = "explain") -> Told:
    """A quarter's measurement is reviewed; what fell short is explained or becomes a clue."""
    author = CLERK_OF[record.unit_id or "office"]
    item: RecordId = yield begins(author, "online_flow_item", record)
    yield acts(author, item, "submit")
    yield acts(REVIEWER_OF[author], item, "pass", OptionalOpinion(opinion="与系统数据一致。"))
    if record.met is o.FlowResult.NOT_MET:
        said = Opinion(opinion="已与系统运维单位协调，下季度恢复。")
        who = HUANG if end == "explain" else REVIEWER_OF[author]
        yield acts(who, item, end, said, 3)
    return item


def unneeded(record: o.OnlineFlowItem) -> Life:
    """A measurement of an item that no longer exists."""
    author = CLERK_OF[record.unit_id or "office"]
    item: RecordId = yield begins(author, "online_flow_item", record)
    yield acts(author, item, "void", Reason(reason="该事项已取消。"))


def boxes() -> tuple[str, ...]:
    """Return where the town's letter boxes hang."""
    return tuple(chapters("office")["office"]["box_locations"])


def opening(seed: str, day: date, letters: int) -> b.LetterBoxOpening:
    """Return the opening of a box by two persons on *day*."""
    teller = Teller(seed)
    return b.LetterBoxOpening(
        box=teller.pick(boxes()),
        opened_at=datetime(day.year, day.month, day.day, 0, 20, tzinfo=UTC),
        openers=(LIN, CHEN),
        letters_count=letters,
        letters=tuple(b.BoxLetter(appearance=teller.pick(_OUTSIDES)) for _ in range(letters)),
        remarks="箱锁、封条完好。",
    )


def box_opened(seed: str, day: date, letters: int) -> Life:
    """A box is opened by two; every letter is followed; those that complain are handled."""
    found: RecordId = yield begins(LIN, "letter_box_opening", opening(seed, day, letters))
    yield acts(CHEN, found, "confirm", OptionalOpinion(opinion="共同开箱，件数属实。"))
    for no in range(1, letters + 1):
        if no % 3 == 0:
            other = b.RecordLetter(
                no=no, outcome=b.LetterOutcome.UNRELATED, note="广告宣传单，与投诉举报无关。"
            )
            yield acts(LIN, found, "record_letter", other)
            continue
        matter = ordinary(f"{seed} letter {no}", day, "LETTER_BOX", found)
        case: RecordId = yield begins(LIN, "complaint", matter.complaint)
        told = b.RecordLetter(no=no, outcome=b.LetterOutcome.COMPLAINT, complaint=case)
        yield acts(LIN, found, "record_letter", told)
        yield Fork(_followed(matter, case))
    yield acts(LIN, found, "close")


def _followed(matter: Matter, case: RecordId) -> Life:
    yield from taken_on(matter, case)
    yield from answered(matter, case)
    yield from concluded(matter, case)


def mistaken_opening(seed: str, day: date) -> Life:
    """An opening written down twice."""
    found: RecordId = yield begins(LIN, "letter_box_opening", opening(seed, day, 0))
    yield acts(LIN, found, "void", Reason(reason="重复登记。"))
