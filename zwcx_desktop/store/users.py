"""The office's accounts: added, reset, closed by the administrator; trusted by the leader.

An administrator who gives a password could read what is later sealed to that account. Therefore
such a password is temporary, the first sign-in makes new keys, and a leader confirms them before
anything is sealed to them: two persons, never one.
"""

import secrets
from dataclasses import replace

from zwcx_desktop.crypto.passwords import require_strong
from zwcx_desktop.crypto.slots import FLOOR, KdfCost, PrivateKeys
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Role, Severity
from zwcx_desktop.records.office import Office, User, UserStatus
from zwcx_desktop.rules import roles
from zwcx_desktop.store.errors import NotPermitted, NotVisible, Unfit
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes
from zwcx_desktop.wire.terms import instant

USERS = Changes(frozenset({"user"}))


class Users:
    """The accounts, as far as the signed-in user may manage them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database

    @property
    def must_change_password(self) -> bool:
        """Whether the signed-in user's password was given by an administrator."""
        return self._session.opened.slot.temporary

    def unconfirmed(self) -> tuple[User, ...]:
        """Return users whose new keys a leader has not confirmed yet."""
        rows = self._database.rows("SELECT user FROM user_key WHERE confirmed_by = ''")
        waiting = {user for (user,) in rows}
        return tuple(u for u in self._session.office.users if u.id in waiting)

    def change_password(self, password: str, cost: KdfCost = FLOOR) -> Changes:
        """Give the signed-in user a new password; a temporary one also brings new keys.

        Raises:
            WeakPassword: it is too weak.
        """
        session = self._session
        user = session.user
        require_strong(password, (user.login, user.display_name))
        temporary = session.opened.slot.temporary
        keys = session.keyring.change_password(session.opened, password, cost)
        with self._database.transaction():
            if temporary:
                register_keys(session, user.id, keys, confirmed_by="")
            session.note("password", "更换口令")
            session.keyring.save(session.opened.master)
        slot = session.keyring.slot(session.opened.slot.login)
        session.opened = replace(session.opened, slot=slot, keys=keys)
        return USERS

    def add(self, user: User, password: str, cost: KdfCost = FLOOR) -> Changes:
        """Add an account with a temporary password (ADMIN).

        Raises:
            NotPermitted: the signed-in user is no administrator.
            Unfit: the office would break its own rules with this user.
        """
        self._require_admin("添加账号")
        office = replace(self._session.office, users=(*self._session.office.users, user))
        return self._keep(office, user, password, cost, "添加账号")

    def reset(self, user_id: UserId, password: str, cost: KdfCost = FLOOR) -> Changes:
        """Give an account a temporary password and new keys (ADMIN)."""
        self._require_admin("重置口令")
        return self._keep(self._session.office, self._user(user_id), password, cost, "重置口令")

    def change(self, user: User) -> Changes:
        """Keep changed details of a user: name, unit, roles, status (ADMIN).

        A user who is no longer employed loses the slot; change the master key afterwards. New
        roles with which one reads complaints count once a leader has confirmed the keys again:
        whoever gives roles could give them to himself.
        """
        self._require_admin("修改账号")
        before = self._user(user.id)
        users = tuple(user if u.id == user.id else u for u in self._session.office.users)
        office = replace(self._session.office, users=users)
        _require_fit(office)
        with self._database.transaction():
            self._session.keep_office(office)
            self._session.note("user", f"修改账号 {user.login}：{user.status.label}")
            if _reads_more(before, user):
                self._database.run(
                    "UPDATE user_key SET confirmed_by = '' WHERE user = ?", (user.id,)
                )
            if user.employed:
                self._session.keyring.save(self._session.opened.master)
            else:
                end_keys(self._session, user.id)
        return USERS

    def close(self, user_id: UserId) -> Changes:
        """Disable an account for good (ADMIN)."""
        return self.change(replace(self._user(user_id), status=UserStatus.DISABLED))

    def confirm(self, user_id: UserId) -> Changes:
        """Vouch that new keys are the user's own (LEADER, not for oneself).

        Raises:
            NotPermitted: not a leader, or one's own keys, or the password is still temporary.
        """
        me = self._session.user
        trusted = Role.LEADER in me.roles and me not in self.unconfirmed()
        if not trusted or user_id == me.id:
            raise NotPermitted("确认密钥", "另一名负责人")
        user = self._user(user_id)
        if self._session.keyring.slot(user.login).temporary:
            raise NotPermitted("确认密钥", "负责人在本人首次登录并更换口令之后")
        with self._database.transaction():
            self._database.run(
                "UPDATE user_key SET confirmed_by = ? WHERE user = ?", (me.id, user_id)
            )
            self._session.note("user", f"确认 {user.login} 的新密钥")
        return USERS

    def new_recovery_code(self) -> str:
        """Make a new recovery code, the old one ends (ADMIN, LEADER). It is stored nowhere."""
        if not self._session.user.roles & {Role.ADMIN, Role.LEADER}:
            raise NotPermitted("更换恢复码", "管理员或负责人")
        code = self._session.keyring.add_recovery(self._session.opened.masters)
        with self._database.transaction():
            self._session.note("recovery", "更换恢复码")
            self._session.keyring.save(self._session.opened.master)
        return code

    def adopt_recovered_keys(self) -> Changes:
        """Keep the keys made by signing in with the recovery code."""
        session = self._session
        with self._database.transaction():
            register_keys(session, session.user_id, session.opened.keys, confirmed_by="")
            session.note("recovery", "使用恢复码登录并重设口令")
            session.keyring.save(session.opened.master)
        return USERS

    def _keep(
        self, office: Office, user: User, password: str, cost: KdfCost, words: str
    ) -> Changes:
        _require_fit(office)
        require_strong(password, (user.login, user.display_name))
        session = self._session
        keys = session.keyring.add(
            user.id,
            user.login,
            user.display_name,
            password,
            session.opened.masters,
            cost=cost,
            temporary=True,
        )
        with self._database.transaction():
            session.keep_office(office)
            register_keys(session, user.id, keys, confirmed_by="")
            session.note("user", f"{words} {user.login}")
            session.keyring.save(session.opened.master)
        return USERS

    def _user(self, user_id: UserId) -> User:
        found = self._session.office.user(user_id)
        if found is None:
            raise NotVisible
        return found

    def _require_admin(self, what: str) -> None:
        if not roles.may(self._session.user, roles.Action.ADMINISTER):
            raise NotPermitted(what, "管理员")


def register_keys(session: Session, user: UserId, keys: PrivateKeys, *, confirmed_by: str) -> None:
    """Keep the public halves of a user's keys, inside the caller's transaction."""
    verify_key, since = keys.sign.verify_key, instant(session.clock.now())
    session.database.run(
        "INSERT OR IGNORE INTO sign_key VALUES (?, ?, ?, ?)",
        (verify_key.key_id, user, verify_key.spki, since),
    )
    if not confirmed_by:
        session.database.run(
            "UPDATE sealed SET pending = 1 WHERE (record, class) IN"
            " (SELECT record, class FROM sealed_key WHERE user = ?)",
            (user,),
        )
        session.database.run("DELETE FROM sealed_key WHERE user = ?", (user,))
    session.database.run(
        "INSERT OR REPLACE INTO user_key VALUES (?, ?, ?, ?, ?)",
        (
            user,
            keys.seal.public,
            verify_key.spki,
            since,
            confirmed_by,
        ),
    )


def hand_over(session: Session, leaver: UserId, successor: UserId) -> Changes:
    """End an account whose post was handed over, inside the caller's transaction.

    The handover carries three signatures; they stand in for the administrator. What was signed
    with the keys before still verifies. Duties of the office and of its units pass on.

    Raises:
        NotVisible: the office has no such user.
        Unfit: the office would break its own rules without this user.
    """
    user = session.office.user(leaver)
    if user is None:
        raise NotVisible
    ended = replace(user, status=UserStatus.HANDED_OVER)
    office = _handed_over(session.office, ended, successor)
    _require_fit(office)
    session.keep_office(office)
    session.note("user", f"岗位交接，停用账号 {user.login}，注销其签名密钥")
    end_keys(session, leaver)
    return USERS


def end_keys(session: Session, user: UserId) -> None:
    """Take a user's slot and keys away; public halves stay, for what they signed."""
    session.database.run("DELETE FROM user_key WHERE user = ?", (user,))
    session.keyring.remove(user)
    session.keyring.save(session.opened.master)


def new_master() -> bytes:
    """Return a new random master key."""
    return secrets.token_bytes(32)


def _reads_more(before: User, after: User) -> bool:
    """Return whether *after* may be a reader of complaints that *before* was none of."""
    blind = before.roles & roles.BLIND and not after.roles & roles.BLIND
    return bool(blind or Role.LEADER in after.roles - before.roles)


def _handed_over(office: Office, leaver: User, successor: UserId) -> Office:
    """Return the office with *leaver* as given and the successor in every duty he had."""
    duties = office.organization
    return replace(
        office,
        organization=replace(
            duties,
            principal=successor if duties.principal == leaver.id else duties.principal,
            deputy=successor if duties.deputy == leaver.id else duties.deputy,
        ),
        units=tuple(
            replace(unit, head=successor) if unit.head == leaver.id else unit
            for unit in office.units
        ),
        users=tuple(leaver if user.id == leaver.id else user for user in office.users),
    )


def _require_fit(office: Office) -> None:
    errors = [p for p in office.problems() if p.severity is Severity.ERROR]
    if errors:
        raise Unfit(errors)
