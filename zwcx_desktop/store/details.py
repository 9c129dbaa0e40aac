"""The office's own details, changed by the administrator and audited."""

from dataclasses import replace

from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.office import Organization
from zwcx_desktop.rules import roles
from zwcx_desktop.store.errors import NotPermitted, Unfit
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.settling import Settling
from zwcx_desktop.store.values import Changes

OFFICE = Changes(frozenset({"office"}))


class Details:
    """Name, codes, contacts and city profile of the office."""

    def __init__(self, session: Session, settling: Settling) -> None:
        self._session = session
        self._settling = settling

    def change(self, organization: Organization) -> Changes:
        """Keep changed details (ADMIN).

        Raises:
            NotPermitted: the signed-in user is no administrator.
            Unfit: something is missing or wrong.
        """
        return self._keep(organization, "修改单位信息")

    def use_profile(self, profile_id: str, version: int) -> Changes:
        """Work under another city's profile from now on (ADMIN).

        No record is migrated; only days that the city sets itself are reckoned again.
        """
        organization = replace(
            self._session.office.organization, profile_id=profile_id, profile_version=version
        )
        return self._keep(organization, f"更换城市配置为 {profile_id}")

    def _keep(self, organization: Organization, words: str) -> Changes:
        session = self._session
        if not roles.may(session.user, roles.Action.ADMINISTER):
            raise NotPermitted(words, "管理员")
        office = replace(session.office, organization=organization)
        errors = [p for p in office.problems() if p.severity is Severity.ERROR]
        if errors:
            raise Unfit(errors)
        with session.database.transaction():
            session.keep_office(office)
            session.note("office", words)
            return OFFICE | self._settling.settle(words)
