"""What a transition may ask about the office: profile, law and the values around a record."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from zwcx_desktop.records.handing import Work
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Record, Role, Sensitivity, State, field_specs
from zwcx_desktop.records.office import Office
from zwcx_desktop.records.schemes import Scheme
from zwcx_desktop.rules.privacy import Hit, HitKind, scan
from zwcx_desktop.rules.profile import Profile
from zwcx_desktop.rules.reckoner import Reckoner

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

P = TypeVar("P", bound="DataclassInstance")


def no_record(_record: RecordId) -> Record | None:
    """Know of no other record."""
    return None


def _no_state(_record: RecordId) -> State | None:
    return None


def nothing_open(_user: UserId) -> Work:
    """Return that nothing is open with a person, where no rule asks for it."""
    return Work()


def open_to_all(_record: RecordId) -> bool:
    """Return that no record is kept from anybody: where there is none to ask about."""
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeFacts(Reckoner):
    """Implements `records.workflow.Facts`.

    Attributes:
        evidence: how many attachments the record in question has.
        exported: whether it was exported sealed as it is now.
        kept: personal details a reviewer decided to keep, by their text.
        names: complainants' names the office knows; never public.
        states: tells the state of another record of the office.
        work: tells what is open with a person.
        schemes: of assessment and of creation campaigns, by purpose.
        restricted: tells whether only named people may know of another record.
        records: gives another record as far as the actor may know it.
    """

    office: Office
    profile: Profile
    evidence: int = 0
    exported: bool = False
    kept: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    states: Callable[[RecordId], State | None] = _no_state
    work: Callable[[UserId], Work] = nothing_open
    schemes: Mapping[str, tuple[Scheme, ...]] = field(default_factory=dict)
    restricted: Callable[[RecordId], bool] = open_to_all
    records: Callable[[RecordId], Record | None] = no_record

    @property
    def small_office(self) -> bool:
        """Whether the office combines review with signing."""
        return self.office.small_office

    def mandatory_channels(self, category: str) -> tuple[str, ...]:
        """Return the channel codes where *category* must be published under the profile."""
        return self.profile.mandatory(category)

    def channel_label(self, code: str) -> str:
        """Return the profile's name of a publication or complaint channel."""
        name = self.profile.label("publish_channel", code)
        return self.profile.label("channel", code) if name == code else name

    def privacy_hits(self, record: Record) -> tuple[str, ...]:
        """Return the personal details found in the record's public text that nobody decided on.

        The office's own telephones are meant to be public and are no personal details.
        """
        own = own_phones(self.office)
        return tuple(
            hit.text
            for text in public_texts(record)
            for hit in personal_hits(text, own, self.names)
            if hit.text not in self.kept
        )

    def personal_details(self, text: str) -> tuple[str, ...]:
        """Return the personal details found in *text*, whether or not it is ever published.

        The office's own telephones are none.
        """
        hits = personal_hits(text, own_phones(self.office), self.names)
        return tuple(hit.text for hit in hits)

    def evidence_count(self) -> int:
        """Return how many attachments the record has."""
        return self.evidence

    def was_exported(self) -> bool:
        """Return whether all the record holds now was exported sealed, its code written down."""
        return self.exported

    def is_employed(self, user: UserId) -> bool:
        """Return whether the office still has *user*; a locked account is a short interruption."""
        found = self.office.user(user)
        return found is not None and found.employed

    def state_of(self, record: RecordId) -> State | None:
        """Return the state of another record of the office, None when there is none such."""
        return self.states(record)

    def roles_of(self, user: UserId) -> frozenset[Role]:
        """Return the roles *user* has in the office, none when it does not know him."""
        found = self.office.user(user)
        return found.roles if found else frozenset()

    def work_of(self, user: UserId) -> Work:
        """Return what is open with *user* at this moment."""
        return self.work(user)

    def term(self, name: str) -> str:
        """Return what the city calls something ("campaign" …), "" where it has no such thing."""
        found = self.profile.terms.get(name)
        return found.text if found else ""

    def scheme(self, purpose: str, name: str) -> Scheme | None:
        """Return the scheme called *name*, the first for that purpose where *name* is empty."""
        known = self.schemes.get(purpose, ())
        return next((scheme for scheme in known if name in ("", scheme.name)), None)

    def is_restricted(self, record: RecordId) -> bool:
        """Return whether only named people may know that another record exists."""
        return self.restricted(record)

    def own_names(self) -> tuple[str, ...]:
        """Return what the office is called: its full name, its short name, its credit code."""
        org = self.office.organization
        return (org.name, org.short_name, org.uscc)

    def lead_unit(self, duty: str) -> str:
        """Return who leads *duty* ("overall" …) in the city, "" where its document names nobody."""
        found = self.profile.leads.get(duty)
        return found.text if found else ""

    def record_of(self, record: RecordId) -> Record | None:
        """Return another record without its secrets, None when the actor knows of none such."""
        return self.records(record)


_PHONES = frozenset({HitKind.MOBILE, HitKind.LANDLINE})


def own_phones(office: Office) -> frozenset[str]:
    """Return the digits of the office's own telephones, which are meant to be public."""
    org = office.organization
    return frozenset({_digits(org.phone), _digits(org.supervision_phone)})


def personal_hits(
    text: str, own: frozenset[str] = frozenset(), names: tuple[str, ...] = ()
) -> tuple[Hit, ...]:
    """Return the personal details in a public *text*, the telephones *own* excepted."""
    found = scan(text, names)
    return tuple(h for h in found if not (h.kind in _PHONES and _digits(h.text) in own))


def public_texts(part: Any) -> Iterator[str]:
    """Yield every text of a record, or of its parts, that is meant to be published (class P0)."""
    public = _public(part)
    for each in fields(part):
        value = getattr(part, each.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, str) and item and each.name in public:
                yield item
            elif _is_part(item):
                yield from public_texts(item)


def rewritten(part: P, change: Callable[[str], str]) -> P:
    """Return *part* with every text that `public_texts` yields put through *change*."""
    public = _public(part)
    new: dict[str, Any] = {}
    for each in fields(part):
        value = getattr(part, each.name)
        several = isinstance(value, tuple)
        items = tuple(
            change(item)
            if isinstance(item, str) and item and each.name in public
            else (rewritten(item, change) if _is_part(item) else item)
            for item in (value if several else (value,))
        )
        new[each.name] = items if several else items[0]
    return replace(part, **new)


def _public(part: Any) -> frozenset[str]:
    specs = field_specs(type(part))
    return frozenset(s.name for s in specs if s.words.sensitivity is Sensitivity.PUBLIC)


def _is_part(value: Any) -> bool:
    return is_dataclass(value) and not isinstance(value, type)


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())
