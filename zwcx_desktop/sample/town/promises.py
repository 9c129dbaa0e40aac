"""The town's commitments: what is promised, by whom, and for how long."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from zwcx_desktop.records import commitment as c
from zwcx_desktop.records.ids import Fen, UserId
from zwcx_desktop.records.parts import Basis, ReviewCycle, months_later
from zwcx_desktop.sample.town.people import CAI, HUANG, PHONE, REVIEWER_OF, clerk_of, unit
from zwcx_desktop.sample.town.teller import Teller, chapters

BASIS = (
    Basis(doc="国务院关于加强政务诚信建设的指导意见（国发〔2016〕76号）", clause="五（六）"),
    Basis(doc="潮州市加强政务系统诚信建设实施方案（潮府〔2018〕15号）", clause="三（九）"),
)
_USUAL_END = (12, 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A commitment as it will be given, and who has to do with it."""

    record: c.Commitment
    teller: Teller
    result: str

    @property
    def author(self) -> UserId:
        """Who writes and owns it."""
        owner = self.record.owner_id
        assert owner is not None
        return owner

    @property
    def reviewer(self) -> UserId:
        """Who reviews it and confirms that it was kept."""
        return REVIEWER_OF[self.author]

    @property
    def signer(self) -> UserId:
        """Who signs it."""
        return HUANG if self.record.leader_id == CAI else CAI


def yearly(seed: str, year: int, place: int, day: date) -> Word:
    """Return the commitment that stands at *place* of every year's list."""
    told = chapters("commitments")["yearly"][place]
    month, last = told.get("due", _USUAL_END)
    return _word(Teller(seed), told, day, date(year, month, last))


def of_village(seed: str, day: date, months: int) -> Word:
    """Return what one village was promised for *months* from *day* on."""
    teller = Teller(seed)
    told = {"kind": "PEOPLE_LIVELIHOOD", **teller.pick(chapters("commitments")["village"])}
    made = _word(teller, told, day, months_later(day, months))
    village = made.record.title[:3] if "社区" not in made.record.title else "凤溪社区"
    place = village if village.endswith("村") else "凤溪社区"
    record = replace(made.record, beneficiary=f"{place}居民", area_units=(place,))
    return replace(made, record=record)


def standing(place: int, day: date) -> Word:
    """Return a standard of service without an end."""
    told = chapters("commitments")["standing"][place]
    made = _word(Teller(f"standing {place}"), told, day, day)
    cycle = ReviewCycle(told["cycle"])
    record = replace(made.record, due_on=None, is_standing=True, review_cycle=cycle)
    return replace(made, record=record)


def by_contract(seed: str, day: date, place: int, months: int) -> Word:
    """Return the promise to pay a small enterprise as agreed, in two parts."""
    teller = Teller(seed)
    told = chapters("commitments")["contract"][place]
    last = months_later(day, months)
    made = _word(teller, {"kind": "CONTRACT", **told}, day, last)
    firm, amount = teller.firm(), teller.number(12, 60) * 10_000
    half = Fen(amount * 50)
    duties = tuple(
        c.Obligation(text=f"{told['duty']}（第{word}期）", due_on=due, amount=half)
        for word, due in (("一", months_later(day, months // 2)), ("二", last))
    )
    contract = c.Contract(
        no=f"凤溪合同{day.year}-{teller.number(1, 90):03d}",
        counterparty=firm,
        uscc=teller.uscc(),
        sme=True,
        signed_on=day,
        amount=Fen(amount * 100),
        obligations=duties,
    )
    return replace(made, record=_to_enterprise(made.record, firm, teller.uscc(), contract))


def investment(seed: str, day: date, months: int = 9) -> Word:
    """Return what an investor was promised."""
    teller = Teller(seed)
    told = chapters("commitments")["investment"][0]
    made = _word(teller, {"kind": "INVESTMENT", "domain": "EMPLOYMENT", **told}, day,
                 months_later(day, months))  # fmt: skip
    firm = made.record.title.split("技改")[0]
    duty = c.Obligation(text=told["duty"], due_on=months_later(day, months))
    contract = c.Contract(
        no=f"凤溪招商{day.year}-{teller.number(1, 20):02d}",
        counterparty=firm,
        signed_on=day,
        obligations=(duty,),
        pay_due_rule=c.PaymentRule.AS_AGREED,
    )
    return replace(made, record=_to_enterprise(made.record, firm, teller.uscc(), contract))


def _to_enterprise(
    record: c.Commitment, firm: str, uscc: str, contract: c.Contract
) -> c.Commitment:
    return replace(
        record,
        promisee_type=c.PromiseeType.ENTERPRISE,
        promisee_name=firm,
        promisee_uscc=uscc,
        contract=contract,
    )


def judged(seed: str, day: date, days: int) -> Word:
    """Return the promise to perform a judgment within *days*."""
    teller = Teller(seed)
    told = chapters("commitments")["judgment"][0]
    last = day + timedelta(days=days)
    made = _word(teller, {"kind": "JUDGMENT", **told}, day, last)
    judgment = c.Judgment(
        case_no=made.record.title.removeprefix("履行").removesuffix("民事判决"),
        court="潮州市潮安区人民法院",
        effective_on=day,
        obligation=told["obligation"],
        perform_due=last,
    )
    return replace(made, record=replace(made.record, judgment=judgment))


def policy(seed: str, day: date) -> Word:
    """Return a policy that enterprises were promised."""
    told = chapters("commitments")["policy"][0]
    return _word(Teller(seed), {"kind": "POLICY", "domain": "EMPLOYMENT", **told}, day,
                 date(day.year, *_USUAL_END))  # fmt: skip


def _word(teller: Teller, told: Mapping[str, Any], day: date, due: date) -> Word:
    words = teller.words(day)
    target = told.get("target")
    if target:
        words["n"] = str(teller.number(*target))
    name = told["unit"]
    steps = told.get("steps", ())
    span = due - day
    milestones = tuple(
        c.Milestone(text=text, due_on=day + span * (place + 1) / (len(steps) + 1))
        for place, text in enumerate(steps)
    )
    return Word(
        record=c.Commitment(
            title=teller.fill(told["title"], words)[:80],
            kind=c.CommitmentKind(told["kind"]),
            domain=told.get("domain", ""),
            content=teller.fill(told["content"], words),
            measure=teller.fill(told["measure"], words),
            target_value=Decimal(words["n"]) if target else None,
            unit=told.get("uom", ""),
            basis=BASIS,
            beneficiary=told.get("who", ""),
            start_on=day,
            due_on=due,
            milestones=milestones,
            unit_id=unit(name),
            owner_id=clerk_of(name, day),
            leader_id=teller.pick((CAI, CAI, HUANG)),
            phone=PHONE,
            publish_channels=("BULLETIN_BOARD", "PORTAL"),
        ),
        teller=teller,
        result=teller.fill(told.get("result", "已按承诺的标准全部完成。"), words),
    )
