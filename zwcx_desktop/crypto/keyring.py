"""keyring.json: who may open the office's store, and how (design: store §3.3).

The file holds no secret in clear. A plain checksum tells a damaged file from a wrong password; an
HMAC under the master key tells an edited one.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from pathlib import Path

import msgspec

from zwcx_desktop.crypto import recovery
from zwcx_desktop.crypto.passwords import normalised
from zwcx_desktop.crypto.purposes import Purpose, derive
from zwcx_desktop.crypto.seals import SealBroken
from zwcx_desktop.crypto.slots import (
    FLOOR,
    RECOVERY,
    KdfCost,
    PrivateKeys,
    Slot,
    master_context,
    new_slot,
    open_slot,
    spend,
    with_masters,
)
from zwcx_desktop.errors import ClientError
from zwcx_desktop.files import replace_file

_FORMAT = "zwcx-keyring/1"


class KeyringMissing(ClientError):
    """There is no office here yet."""


class KeyringDamaged(ClientError):
    """The keyring file cannot be trusted."""

    def __init__(self, what: str = "密钥文件已损坏，无法读取。") -> None:
        super().__init__(what, "这不是口令问题。请管理员从备份恢复密钥文件 keyring.json。")


class UnknownUser(ClientError):
    """No account of that login."""

    def __init__(self) -> None:
        super().__init__("没有这个登录名。", "请从名单中选择，或联系管理员添加账号。")


class WrongPassword(ClientError):
    """The password is not the user's."""

    def __init__(self) -> None:
        super().__init__("口令不正确。", "请检查大写锁定和输入法后重试；忘记口令请联系管理员。")


@dataclass(frozen=True, slots=True)
class Listed:
    """An account as the unlock screen shows it, before anything is opened."""

    user: str
    login: str
    name: str


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: str
    office: str
    generation: int
    slots: tuple[Slot, ...]
    sum: str = ""
    mac: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a password opens.

    Attributes:
        masters: the office's master keys, newest first; more than one only while keys change.
    """

    slot: Slot
    keys: PrivateKeys
    masters: tuple[bytes, ...]

    @property
    def master(self) -> bytes:
        """The master key in force."""
        return self.masters[0]


class Keyring:
    """The slots of one office. Changes are kept with `save`.

    Args:
        floor: the least KDF cost accepted. Only tests pass one below `FLOOR`.
    """

    def __init__(self, path: Path, content: _File, floor: KdfCost = FLOOR) -> None:
        self.path = path
        self._file = content
        self._floor = floor

    @classmethod
    def create(cls, path: Path, floor: KdfCost = FLOOR) -> "Keyring":
        """Return a keyring without slots for a new office, with a new random office id."""
        content = _File(format=_FORMAT, office=secrets.token_hex(16), generation=1, slots=())
        return cls(path, content, floor)

    @classmethod
    def load(cls, path: Path, floor: KdfCost = FLOOR) -> "Keyring":
        """Return the keyring at *path*, or its last good copy when the file itself is damaged.

        Raises:
            KeyringMissing: there is none.
            KeyringDamaged: neither it nor the copy can be read.
        """
        copy = path.with_suffix(".json.bak")
        if not path.exists() and not copy.exists():
            raise KeyringMissing("此处还没有建立单位。", "请先完成首次设置，或选择正确的文件夹。")
        for candidate in (path, copy):
            content = _read(candidate)
            if content is not None:
                return cls(path, content, floor)
        raise KeyringDamaged

    @property
    def office(self) -> str:
        """The office's random id, the salt of all derived keys."""
        return self._file.office

    @property
    def generation(self) -> int:
        """Number of the master key in force, 1, 2, 3 …."""
        return self._file.generation

    def listed(self) -> tuple[Listed, ...]:
        """Return the accounts, in the order they were added."""
        return tuple(
            Listed(s.user, s.login, s.name) for s in self._file.slots if s.user != RECOVERY
        )

    def slot(self, login: str) -> Slot:
        """Return the slot of *login*; letter case does not matter.

        Raises:
            UnknownUser: there is none.
        """
        for slot in self._file.slots:
            if slot.login.casefold() == login.casefold() and slot.user != RECOVERY:
                return slot
        raise UnknownUser

    def unlock(self, login: str, password: str) -> Opened:
        """Open the slot of *login*.

        Raises:
            UnknownUser: no such login; takes as long as a wrong password.
            WrongPassword: the password is not the slot's.
            KeyringDamaged: the file was edited, or asks for a KDF below the floor.
        """
        secret = normalised(password)
        try:
            slot = self.slot(login)
        except UnknownUser:
            spend(secret, self._floor)
            raise
        opened = self._open(slot, secret)
        if opened is None:
            raise WrongPassword
        return opened

    def unlock_with_recovery(self, code: str) -> Opened:
        """Open the recovery slot.

        Raises:
            recovery.BadRecoveryCode: miscopied, or of another office.
            KeyringDamaged: the file was edited.
        """
        secret = recovery.secret_of(code)
        slot = next((s for s in self._file.slots if s.user == RECOVERY), None)
        opened = self._open(slot, secret) if slot else None
        if opened is None:
            raise recovery.BadRecoveryCode(
                "恢复码不是本单位的，或已被更换。", "请核对密封页上的单位名称和日期。"
            )
        return opened

    def add(
        self,
        user: str,
        login: str,
        name: str,
        password: str,
        masters: tuple[bytes, ...],
        *,
        cost: KdfCost = FLOOR,
        temporary: bool = False,
    ) -> PrivateKeys:
        """Give *user* a slot with new private keys, in place of any slot the user had."""
        keys = PrivateKeys.generate()
        slot = new_slot(
            self.office,
            user=user,
            login=login,
            name=name,
            secret=normalised(password),
            keys=keys,
            cost=cost,
            temporary=temporary,
        )
        self._put(slot, masters)
        return keys

    def add_recovery(self, masters: tuple[bytes, ...]) -> str:
        """Make a new recovery code, the old one ends; return it. It is stored nowhere."""
        code = recovery.new_code()
        slot = new_slot(
            self.office,
            user=RECOVERY,
            login=RECOVERY,
            name="",
            secret=recovery.secret_of(code),
            keys=PrivateKeys.generate(),
            cost=None,
        )
        self._put(slot, masters)
        return code

    def change_password(self, opened: Opened, password: str, cost: KdfCost = FLOOR) -> PrivateKeys:
        """Put the opened slot under a new password.

        A temporary slot also gets new private keys: whoever gave the password may have kept them.
        """
        old = opened.slot
        keys = PrivateKeys.generate() if old.temporary else opened.keys
        slot = new_slot(
            self.office,
            user=old.user,
            login=old.login,
            name=old.name,
            secret=normalised(password),
            keys=keys,
            cost=cost,
        )
        self._put(slot, opened.masters)
        return keys

    def remove(self, user: str) -> None:
        """Take away the slot of *user*. Follow with a change of the master key."""
        kept = tuple(s for s in self._file.slots if s.user != user)
        self._file = msgspec.structs.replace(self._file, slots=kept)

    def rotate(self, old: tuple[bytes, ...]) -> tuple[bytes, ...]:
        """Add a new master key before the *old* ones, for every slot; return all, newest first."""
        masters = (secrets.token_bytes(32), *old)
        self._file = msgspec.structs.replace(self._file, generation=self.generation + 1)
        self.keep_only(masters)
        return masters

    def keep_only(self, masters: tuple[bytes, ...]) -> None:
        """Seal exactly *masters*, newest first, to every slot."""
        numbered = self._numbered(masters)
        slots = tuple(with_masters(self.office, s, numbered) for s in self._file.slots)
        self._file = msgspec.structs.replace(self._file, slots=slots)

    def save(self, master: bytes) -> None:
        """Write the file: new file, flush, rename; the previous one stays as a copy."""
        bare = msgspec.structs.replace(self._file, sum="", mac="")
        summed = msgspec.structs.replace(bare, sum=_sum(bare))
        self._file = msgspec.structs.replace(summed, mac=_mac(summed, master))
        raw = msgspec.json.format(msgspec.json.encode(self._file), indent=1)
        if _read(self.path) is not None:
            replace_file(self.path.with_suffix(".json.bak"), self.path.read_bytes())
        replace_file(self.path, raw)

    def check(self, opened: Opened) -> None:
        """Prove that nobody without the master key wrote this file.

        Raises:
            KeyringDamaged: somebody did.
        """
        given = self._file.mac
        for master in opened.masters:
            if hmac.compare_digest(given, _mac(self._file, master)):
                return
        raise KeyringDamaged("密钥文件被改动过，校验不通过。")

    def _put(self, slot: Slot, masters: tuple[bytes, ...]) -> None:
        sealed = with_masters(self.office, slot, self._numbered(masters))
        slots = (*(s for s in self._file.slots if s.user != slot.user), sealed)
        order = {s.user: place for place, s in enumerate(self._file.slots)}
        slots = tuple(sorted(slots, key=lambda s: order.get(s.user, len(order))))
        self._file = msgspec.structs.replace(self._file, slots=slots)

    def _numbered(self, masters: tuple[bytes, ...]) -> dict[str, bytes]:
        return {str(self.generation - age): master for age, master in enumerate(masters)}

    def _open(self, slot: Slot, secret: bytes) -> Opened | None:
        if slot.cost is not None and not slot.cost.at_least(self._floor):
            raise KeyringDamaged("密钥文件被改动过：口令保护强度低于规定。")
        if slot.cost is None and slot.user != RECOVERY:
            raise KeyringDamaged("密钥文件被改动过：口令保护被去除。")
        keys = open_slot(self.office, slot, secret)
        if keys is None:
            return None
        try:
            masters = tuple(
                keys.seal.open(sealed, master_context(self.office, slot, number))
                for number, sealed in sorted(slot.masters.items(), key=lambda m: -int(m[0]))
            )
        except SealBroken as error:
            raise KeyringDamaged from error
        if not masters:
            raise KeyringDamaged
        opened = Opened(slot, keys, masters)
        self.check(opened)
        return opened


def _read(path: Path) -> _File | None:
    try:
        content = msgspec.json.decode(path.read_bytes(), type=_File)
    except (OSError, msgspec.DecodeError):
        return None
    bare = msgspec.structs.replace(content, sum="", mac="")
    return content if content.format == _FORMAT and content.sum == _sum(bare) else None


def _sum(content: _File) -> str:
    return hashlib.sha256(msgspec.json.encode(content)).hexdigest()


def _mac(content: _File, master: bytes) -> str:
    key = derive(master, content.office.encode(), Purpose.KEYRING)
    bare = msgspec.structs.replace(content, mac="")
    return hmac.new(key, msgspec.json.encode(bare), hashlib.sha256).hexdigest()
