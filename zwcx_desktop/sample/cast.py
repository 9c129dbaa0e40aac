"""The sample office's people and papers, read from `resources/samples`."""

import tomllib
from collections.abc import Mapping
from typing import Any

from zwcx_desktop.assets import asset
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import Office, Organization, OrgType, OrgUnit, UnitKind, User

CLERK = UserId("linxy")
REVIEWER = UserId("chenjg")
DEPUTY = UserId("caimz")
LEADER = UserId("huangwm")


class Script:
    """Everything the sample says, by chapter."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._words = words

    def chapter(self, name: str) -> list[dict[str, Any]]:
        """Return the entries of a chapter such as `commitments`."""
        return [dict(entry) for entry in self._words[name]]

    def entry(self, chapter: str, case: str) -> dict[str, Any]:
        """Return the entry of *chapter* whose `case` is *case*."""
        return next(e for e in self.chapter(chapter) if e["case"] == case)

    @property
    def office(self) -> Office:
        """The office with its units and users."""
        told = dict(self._words["office"])
        organization = Organization(
            **{
                **told,
                "org_type": OrgType(told["org_type"]),
                "box_locations": tuple(told["box_locations"]),
            }
        )
        return Office(
            organization=organization,
            units=tuple(_unit(entry) for entry in self.chapter("units")),
            users=tuple(_user(entry) for entry in self.chapter("users")),
            small_office_mode=False,
        )

    @property
    def passwords(self) -> dict[UserId, str]:
        """The users' passwords. They protect invented people only."""
        return {UserId(entry["login"]): entry["password"] for entry in self.chapter("users")}


def read_script(name: str = "chaozhou_town") -> Script:
    """Return the sample called *name*."""
    return Script(tomllib.loads(asset(f"samples/{name}.toml").read_text(encoding="utf-8")))


def _unit(entry: Mapping[str, Any]) -> OrgUnit:
    return OrgUnit(id=UnitId(entry["id"]), name=entry["name"], kind=UnitKind(entry["kind"]))


def _user(entry: Mapping[str, Any]) -> User:
    return User(
        id=UserId(entry["login"]),
        login=entry["login"],
        display_name=entry["display_name"],
        title=entry["title"],
        unit=UnitId(entry["unit"]),
        roles=frozenset(Role(role) for role in entry["roles"]),
    )
