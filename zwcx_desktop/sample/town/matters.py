"""What people bring to the town: the words of a complaint, and who has to do with it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from zwcx_desktop.records import complaint as t
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.sample.town.people import (
    CAI,
    CHEN,
    CLERK_OF,
    CLERKS,
    HONG,
    HUANG,
    LIN,
    REVIEWER_OF,
    TOWN,
    WU,
)
from zwcx_desktop.sample.town.teller import Teller, chapters

_CHANNELS: Mapping[str, int] = {
    "HOTLINE_12345": 58,
    "VISIT": 10,
    "XINFANG_SYS": 8,
    "PHONE": 8,
    "LETTER": 4,
    "EMAIL": 4,
    "GRID": 3,
    "SUPERIOR": 3,
    "MEDIA": 1,
    "FAX": 1,
}
_MODES = {t.IdentityMode.REAL_NAME: 68, t.IdentityMode.CONFIDENTIAL: 5} | {
    t.IdentityMode.ANONYMOUS: 22,
    t.IdentityMode.UNCLEAR: 5,
}
_NUMBERED = {"HOTLINE_12345": "CZ", "XINFANG_SYS": "XF"}
_EARLY = timedelta(minutes=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One complaint as it will be told, and who has to do with it."""

    complaint: t.Complaint
    teller: Teller
    registrar: UserId
    handler: UserId
    reviewer: UserId
    signer: UserId
    unit: str
    findings: str
    reply: str
    verified: t.Verified = t.Verified.TRUE
    outcome: t.Outcome = t.Outcome.RESOLVED
    extended: bool = False
    upset: bool = False

    @property
    def hotline(self) -> bool:
        """Whether it runs under the hotline's short days."""
        return self.complaint.channel == "HOTLINE_12345" and not self.dishonest

    @property
    def dishonest(self) -> bool:
        """Whether a broken word is complained of."""
        return self.complaint.category is t.Category.DISHONESTY

    @property
    def report(self) -> bool:
        """Whether somebody is accused, so that only leaders read it."""
        return self.complaint.category is t.Category.REPORT

    @property
    def triage(self) -> UserId:
        """Who accepts it: a leader where the reviewer may not read whom it is about."""
        return CAI if self.report else self.reviewer


def ordinary(seed: str, day: date, channel: str = "", opening: RecordId | None = None) -> Matter:
    """Return one of the matters that come every day."""
    teller = Teller(seed)
    entry = teller.pick(chapters("complaints")["issues"])
    return _matter(teller, entry, day, channel or teller.weighed(_CHANNELS), opening=opening)


def named(made: Matter) -> Matter:
    """Return the same matter, brought by somebody who says who he is."""
    if made.complaint.reachable:
        return made
    who = _complainant(made.teller, made.complaint.place_unit)
    mode = t.IdentityMode.REAL_NAME
    complaint = replace(made.complaint, identity_mode=mode, complainant=who)
    return replace(made, complaint=complaint)


def again(made: Matter, seed: str, day: date) -> Matter:
    """Return the same matter as somebody else tells it on *day*."""
    teller = Teller(seed)
    complaint = replace(
        made.complaint,
        source_no=_source(teller, made.complaint.channel, day),
        received_at=_morning(day),
        complainant=_complainant(teller, made.complaint.place_unit),
        identity_mode=t.IdentityMode.REAL_NAME,
        facts=f"{made.complaint.facts}附近住户也有同样反映。",
    )
    return replace(made, complaint=complaint, teller=teller)


def special(
    seed: str, day: date, chapter: str, channel: str = "VISIT", about: str = "", **changes: Any
) -> Matter:
    """Return a matter of *chapter*, its complaint with *changes*; *about* fills `{c}`."""
    teller = Teller(seed)
    entry = teller.pick(chapters("complaints")[chapter])
    told = {
        key: text.replace("{c}", about) if isinstance(text, str) else text
        for key, text in entry.items()
    }
    made = _matter(teller, told, day, channel)
    return replace(made, complaint=replace(made.complaint, **changes))


def about_word(seed: str, day: date, title: str, promise: RecordId) -> Matter:
    """Return the complaint that the office did not keep a word it gave."""
    return special(
        seed,
        day,
        "broken",
        about=title,
        category=t.Category.DISHONESTY,
        dishonesty_domain=t.DishonestyDomain.UNFULFILLED,
        commitments=(promise,),
        respondents=(_office(),),
    )


def about_contract(seed: str, day: date) -> Matter:
    """Return the complaint of somebody whom the office owes money under a contract."""
    return special(
        seed,
        day,
        "contract",
        channel="LETTER",
        category=t.Category.DISHONESTY,
        dishonesty_domain=t.DishonestyDomain.GOV_INVESTMENT,
        respondents=(_office(),),
    )


def _office() -> t.Respondent:
    return t.Respondent(kind=t.RespondentKind.UNIT, name=TOWN, is_self_org=True)


def _matter(
    teller: Teller,
    told: Mapping[str, Any],
    day: date,
    channel: str,
    opening: RecordId | None = None,
) -> Matter:
    words = teller.words(day)
    name = told.get("unit", "office")
    # Whoever retires leaves no complaint behind.
    handler = WU if CLERK_OF[name] == HONG else CLERK_OF[name]
    complaint = replace(_complaint(teller, told, words, channel, day), opening=opening)
    return Matter(
        complaint=complaint,
        teller=teller,
        registrar=teller.pick([who for who in CLERKS if who != handler] + [LIN]),
        handler=handler,
        reviewer=REVIEWER_OF[handler],
        signer=teller.pick((CAI, HUANG)),
        unit=name,
        findings=teller.fill(told.get("findings", "已核实。"), words),
        reply=teller.fill(told.get("reply", "已核实并答复。"), words),
        verified=t.Verified(told.get("verified", "TRUE")),
        outcome=t.Outcome(told.get("outcome", "RESOLVED")),
        extended=told.get("category") != "CONSULT" and teller.often(3),
    )


def _complaint(
    teller: Teller, told: Mapping[str, Any], words: Mapping[str, str], channel: str, day: date
) -> t.Complaint:
    anonymous = channel in {"LETTER_BOX", "GRID", "MEDIA"}
    mode = t.IdentityMode.ANONYMOUS if anonymous else teller.weighed(_MODES)
    title = told.get("title") or teller.pick(told["titles"])
    return t.Complaint(
        channel=channel,
        source_no=_source(teller, channel, day),
        received_at=_morning(day),
        identity_mode=mode,
        complainant=_complainant(teller, words["v"]) if mode.reachable else None,
        category=t.Category(told.get("category", "COMPLAINT")),
        domain=told.get("domain", ""),
        title=teller.fill(title, words)[:80],
        facts=teller.fill(told["facts"], words),
        request=teller.fill(told["request"], words),
        place=f"{words['v']}{words['s']}",
        place_unit=words["v"],
        respondents=_respondents(teller, told, words),
    )


def _source(teller: Teller, channel: str, day: date) -> str:
    head = _NUMBERED.get(channel)
    return f"{head}{day:%Y%m%d}{teller.number(0, 999999):06d}" if head else ""


def _morning(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + _EARLY


def _complainant(teller: Teller, village: str) -> t.Complainant:
    known = teller.often(15)
    return t.Complainant(
        name=teller.person(),
        id_type=t.IdType.RESIDENT if known else None,
        id_no=teller.citizen_id() if known else "",
        phone=teller.phone(),
        address=f"凤溪镇{village}" if teller.often(40) else "",
    )


def _respondents(
    teller: Teller, told: Mapping[str, Any], words: Mapping[str, str]
) -> tuple[t.Respondent, ...]:
    named = told.get("about") or told.get("respondent")
    if not named:
        return ()
    kind = t.RespondentKind.ENTERPRISE if told.get("firm") else t.RespondentKind.UNIT
    return (
        t.Respondent(kind=kind, name=teller.fill(named, words), is_self_org=bool(told.get("own"))),
    )


def accuses_leader(seed: str, day: date) -> Matter:
    """Return a report on the head of the office, which only the other leader may read."""
    head = t.Respondent(
        kind=t.RespondentKind.PERSON,
        name="黄伟明",
        is_self_org=True,
        is_leader=True,
        user_id=HUANG,
    )
    return special(
        seed,
        day,
        "leader",
        category=t.Category.REPORT,
        respondents=(head,),
        identity_mode=t.IdentityMode.CONFIDENTIAL,
        complainant=_complainant(Teller(f"{seed} who"), "㙟头村"),
    )


def about_office(seed: str, day: date) -> Matter:
    """Return a report about the office as a whole."""
    whole = t.Respondent(kind=t.RespondentKind.UNIT, name="凤溪镇人民政府", is_self_org=True)
    made = special(seed, day, "reports", category=t.Category.REPORT, respondents=(whole,))
    return replace(made, registrar=LIN, reviewer=CHEN)
