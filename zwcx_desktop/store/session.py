"""One signed-in user at one opened office: what every noun of the desk works with."""

import os
import secrets
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from zwcx_desktop.clock import Clock
from zwcx_desktop.crypto.keyring import Keyring, Opened
from zwcx_desktop.crypto.seals import SealKey
from zwcx_desktop.records import codec
from zwcx_desktop.records.ids import RecordId, UserId, uuid7
from zwcx_desktop.records.kind import Kind, State
from zwcx_desktop.records.office import Office, User
from zwcx_desktop.records.workflow import Actor
from zwcx_desktop.rules.packages import Package
from zwcx_desktop.store.audit import Audit
from zwcx_desktop.store.clock_guard import ClockGuard
from zwcx_desktop.store.engine import Database
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.law import Law, Rulebook, read_packages
from zwcx_desktop.wire.terms import instant

if TYPE_CHECKING:
    from zwcx_desktop.rules.consequences import Consequences

_OFFICE, _AUDIT_KEY = "office", "audit_key"


class Settings:
    """Small named values of the office, kept as JSON."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value called *name*."""
        found = self._database.value("SELECT value FROM setting WHERE name = ?", (name,))
        return default if found is None else msgspec.json.decode(found)

    def put(self, name: str, value: Any) -> None:
        """Keep *value* (JSON) under *name*."""
        text = msgspec.json.encode(value).decode()
        with self._database.transaction():
            self._database.run(
                "INSERT INTO setting VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, text),
            )


class Session:
    """The open office and who is at the desk.

    Attributes:
        kinds: the record kinds by name.
        clock_guard: whether dates may be taken from the computer's clock.
        consequences: what acts on one record bring about in others.
        device: number of this computer in the office, two characters (`A1` until enrolled).
    """

    def __init__(
        self,
        *,
        home: Home,
        database: Database,
        keyring: Keyring,
        opened: Opened,
        kinds: Mapping[str, Kind[Any]],
        consequences: "Consequences",
        rulebook: Rulebook,
        clock: Clock,
        office: Office | None = None,
        entropy: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self._entropy = entropy
        self._rulebook = rulebook
        self.home = home
        self.database = database
        self.keyring = keyring
        self.opened = opened
        self.kinds = kinds
        self.consequences = consequences
        self.clock = clock
        self.settings = Settings(database)
        self.audit = Audit(database, self._audit_key(), home.heads)
        self.office = office or load_office(self.settings)
        self.law = self.law_with(())
        self.clock_guard = ClockGuard(self.settings, clock)
        self.device = str(self.settings.get("device_no", "A1"))

    def _audit_key(self) -> bytes:
        # Random and kept, not derived: the chain must outlive a change of the master key.
        found = self.settings.get(_AUDIT_KEY)
        if found is None:
            found = secrets.token_hex(32)
            self.settings.put(_AUDIT_KEY, found)
        return bytes.fromhex(found)

    @property
    def user_id(self) -> UserId:
        """Who is signed in."""
        return UserId(self.opened.slot.user)

    @property
    def user(self) -> User:
        """The signed-in user as the office lists them.

        Raises:
            NotVisible: the office lists no such user.
        """
        found = self.office.user(self.user_id)
        if found is None:
            raise NotVisible
        return found

    @property
    def actor(self) -> Actor:
        """The signed-in user as workflows see them."""
        user = self.user
        return Actor(user.id, user.roles, user.unit or "")

    @property
    def seal_key(self) -> SealKey:
        """The user's key for sealed contents."""
        return self.opened.keys.seal

    def kind(self, name: str) -> Kind[Any]:
        """Return the kind called *name*.

        Raises:
            NotVisible: there is none, or the user may not see it.
        """
        kind = self.kinds.get(name)
        if kind is None or not self.law.may_see(self.user, kind):
            raise NotVisible
        return kind

    def visible_kinds(self) -> tuple[Kind[Any], ...]:
        """Return the kinds the user may see."""
        return tuple(k for k in self.kinds.values() if self.law.may_see(self.user, k))

    def new_id(self) -> RecordId:
        """Return a new record id."""
        return RecordId(uuid7(self.clock.now(), self._entropy(10)))

    def keep_office(self, office: Office) -> None:
        """Replace the office's own details."""
        self.settings.put(_OFFICE, codec.dump_part(office))
        self.office = office
        self.read_law()

    def read_law(self) -> None:
        """Take the law anew: after a delivery, or another profile of the office."""
        self.law = self.law_with(())

    def law_with(self, further: Iterable[Package]) -> Law:
        """Return the law of the office, with *further* packages besides those kept."""
        packages = [*read_packages(self.database), *further]
        return Law(self._rulebook.with_packages(packages, self.clock.today()), self.office)

    def note(
        self, action: str, summary: str, *, kind: str = "", record: str = "", rev: int = 0
    ) -> None:
        """Write one line into the audit chain, inside the caller's transaction."""
        now = instant(self.clock.now())
        self.clock_guard.saw(now)
        doubt = self.clock_guard.doubt()
        self.audit.append(
            at=now,
            by=self.user_id,
            device=self.device,
            action=action,
            kind=kind,
            record=record,
            rev=rev,
            summary=f"{summary}（时间存疑：{doubt}）" if doubt else summary,
        )

    def sign_head(self) -> None:
        """Sign the head of the audit chain; not any more once another generation is in use."""
        if self.home.generation_folder(self.home.generation) == self.database.path.parent:
            now = instant(self.clock.now())
            self.audit.sign_head(self.opened.keys.sign, self.user_id, now)


def state_of(kind: Kind[Any], value: str) -> State:
    """Return the state of *kind* that is stored as *value*."""
    states: Any = kind.states
    found: State = states(value)
    return found


def load_office(settings: Settings) -> Office:
    """Return the office kept in *settings*."""
    found: Office = codec.load_part(Office, settings.get(_OFFICE, {}))
    return found
