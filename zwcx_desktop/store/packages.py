"""What the city delivers in place of the program's own data: looked at, proved, taken, in force."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from zwcx_desktop.assets import asset
from zwcx_desktop.crypto.suites import verifier
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.rules import roles
from zwcx_desktop.rules.packages import (
    BadPackage,
    Package,
    PackageKind,
    content_of,
    describe,
    differences,
    read_content,
)
from zwcx_desktop.rules.profile import Profile
from zwcx_desktop.rules.templates import NAME, Wording, read_wording
from zwcx_desktop.store.enrolments import Enrolments
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.law import read_packages
from zwcx_desktop.store.law_values import Delivery, InForce
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.settling import Settling
from zwcx_desktop.store.values import Changes
from zwcx_desktop.wire import packages as wire
from zwcx_desktop.wire.keys import PlatformKeys
from zwcx_desktop.wire.packages import Proved
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import instant, moment

OFFICE_LAW = Changes(frozenset({"office", "law"}))
_FIXED = "D37"
"""Template of the recovery sheet, which is printed before there is an office."""
_SENTENCES: Mapping[str, str] = {
    "too-large": "文件过大，不是市级平台下发的配置文件。",
    "wrong-payload-type": "这不是配置文件，签名的是另一种内容。",
    "wrong-platform": "文件是另一个平台签发的，不是本机登记的平台。",
    "bad-signature": "文件的签名不对：不是本机登记的平台签发的，或者签发后被改动过。",
}
_DAMAGED = "文件已损坏，或者不是市级平台下发的配置文件。"


@dataclass(frozen=True, slots=True)
class _Kept:
    package: Package
    at: datetime
    by: UserId


class Packages:
    """The city's deliveries (ADMIN takes them, everyone sees what is in force)."""

    def __init__(self, session: Session, enrolments: Enrolments, settling: Settling) -> None:
        self._session = session
        self._database = session.database
        self._enrolments = enrolments
        self._settling = settling
        self.moves = settling.moves

    @property
    def profiles(self) -> Mapping[str, Profile]:
        """Every city profile known here, the delivered ones in place of the program's own."""
        return self._session.law.book.profiles

    def preview(self, raw: bytes) -> Delivery:
        """Return what the file *raw* would change; nothing is kept.

        Raises:
            NotPermitted: the user is no administrator.
            BadPackage: it is not the city's, damaged, or no newer than what is in force.
        """
        package, _proved = self._read(raw)
        present = self._present(package)
        law = self._session.law_with((package,))
        return Delivery(
            kind=package.kind.label,
            name=package.name,
            version=package.version,
            replaces=_version(present),
            valid_from=package.valid_from,
            waits=self._waits(package),
            differences=differences(package.kind, present, content_of(package)),
            moves=self._settling.foreseen(law),
        )

    def take(self, raw: bytes) -> Changes:
        """Keep the package in *raw*, put it in force and reckon the open records again.

        Raises:
            NotPermitted, BadPackage: as `preview`.
        """
        package, proved = self._read(raw)
        session = self._session
        with self._database.transaction():
            self._database.run(
                "INSERT INTO law_package VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    package.kind.value, package.id, package.version, package.name,
                    package.valid_from.isoformat(), package.text, proved.signed,
                    instant(session.clock.now()), session.user_id,
                ),
            )  # fmt: skip
            session.note("package", f"导入{package.name}第 {package.version} 版")
            changes = self._enrolments.keep_key_list(proved.key_list)
            session.read_law()
            return changes | OFFICE_LAW | self._settling.settle(package.name)

    def in_force(self) -> tuple[InForce, ...]:
        """Return what the office works by now, then what waits for its first day, and wordings."""
        law, kept = self._session.law, {_key(k.package): k for k in self._delivered()}
        contents = [
            (PackageKind.PROFILE, law.profile),
            (PackageKind.RULES, law.book.present(PackageKind.RULES, "")),
            *((PackageKind.CALENDAR, year) for year in law.book.calendar.years.values()),
            *((PackageKind.SCHEME, file) for file in law.book.schemes.values()),
        ]
        now = [describe(kind, content) for kind, content in contents]
        known = {_key(package) for package in now}
        further = [
            k.package
            for key, k in kept.items()
            if key not in known
            and (k.package.kind is PackageKind.TEMPLATE or self._waits(k.package))
        ]
        return tuple(self._shown(package, kept.get(_key(package))) for package in (*now, *further))

    def templates(self, code: str) -> tuple[str, ...]:
        """Return the delivered wordings of document *code*, to stand beside the program's own."""
        rows = self._database.rows(
            "SELECT content FROM law_package WHERE kind = ? AND id = ? ORDER BY version",
            (PackageKind.TEMPLATE.value, code),
        )
        return tuple(str(text) for (text,) in rows)

    def wordings(self, code: str) -> tuple[Wording, ...]:
        """Return every version of the words of document *code*, the program's own and delivered."""
        return tuple(map(read_wording, (*_shipped(code), *self.templates(code))))

    def _read(self, raw: bytes) -> tuple[Package, Proved]:
        if not roles.may(self._session.user, roles.Action.ADMINISTER):
            raise NotPermitted("导入配置文件", "管理员")
        proved = self._prove(raw)
        said = proved.package
        kind = next((k for k in PackageKind if k.value == said.kind), None)
        if kind is None:
            raise BadPackage(f"本程序不认识“{said.kind}”这类配置文件。", "请升级程序后再导入。")
        try:
            first = date.fromisoformat(said.valid_from)
        except ValueError as error:
            raise BadPackage(_DAMAGED) from error
        package = Package(kind, said.id, said.version, said.name, first, said.content)
        content = content_of(package)
        self._require_newer(package)
        if isinstance(content, Wording):
            _require_printable(content)
        return package, proved

    def _prove(self, raw: bytes) -> Proved:
        enrolment = self._enrolments.present()
        if enrolment is None:
            raise BadPackage(
                "本机还没有登记到市级平台，无法核验文件是谁签发的。",
                "请先在“上报”页登记本机，再导入文件。",
            )
        root = verifier(enrolment.root_suite, enrolment.root)
        try:
            return wire.open_package(raw, root, PlatformKeys(root, enrolment.key_list))
        except Refused as refused:
            raise BadPackage(_SENTENCES.get(refused.code, _DAMAGED)) from refused

    def _require_newer(self, package: Package) -> None:
        versions = [k.package.version for k in self._delivered() if _same(k.package, package)]
        have = max(_version(self._present(package)), *versions, 0)
        if package.version <= have:
            raise BadPackage(
                f"本机的{package.name}已是第 {have} 版，不低于文件中的第 {package.version} 版。",
                "不必导入。要改回旧内容的，请市级平台以更高的版本号下发。",
            )

    def _present(self, package: Package) -> Any | None:
        """Return the content that *package* would stand in the place of."""
        if package.kind is not PackageKind.TEMPLATE:
            return self._session.law.book.present(package.kind, package.id)
        known = self.wordings(package.id)
        return max(known, key=lambda wording: int(wording.version), default=None)

    def _waits(self, package: Package) -> bool:
        today = self._session.clock.today()
        return package.kind is PackageKind.PROFILE and package.valid_from > today

    def _delivered(self) -> tuple[_Kept, ...]:
        rows = self._database.rows("SELECT kind, id, version, at, by FROM law_package")
        found = {(kind, name, version): (at, by) for kind, name, version, at, by in rows}
        return tuple(
            _Kept(package, moment(found[_key(package)][0]), UserId(found[_key(package)][1]))
            for package in read_packages(self._database)
        )

    def _shown(self, package: Package, kept: _Kept | None) -> InForce:
        return InForce(
            kind=package.kind.label,
            name=kept.package.name if kept else package.name,
            version=package.version,
            valid_from=package.valid_from,
            waits=self._waits(package),
            at=kept.at if kept else None,
            by_name=self._session.office.name_of(kept.by) if kept else "",
        )


def _key(package: Package) -> tuple[str, str, int]:
    return package.kind.value, package.id, package.version


def _same(one: Package, other: Package) -> bool:
    return (one.kind, one.id) == (other.kind, other.id)


def _version(content: Any | None) -> int:
    return 0 if content is None else int(content.version)


def _shipped(code: str) -> list[str]:
    paths = sorted(asset("templates").glob(f"{code}-*.toml"))
    return [path.read_text(encoding="utf-8") for path in paths]


def _require_printable(template: Wording) -> None:
    """Refuse a wording that the program could not print: it is filled in by name."""
    shipped = _shipped(template.code)
    if not shipped or template.code == _FIXED:
        raise BadPackage(f"本程序没有可以替换的文书“{template.code}”。", "请升级程序后再导入。")
    usual: Mapping[str, str] = read_content(PackageKind.TEMPLATE, shipped[-1]).text
    if missing := [name for name in usual if name not in template.text]:
        raise BadPackage(f"文书模板缺少段落：{'、'.join(missing)}。")
    for name, words in usual.items():
        if odd := sorted(_blanks(template.text[name]) - _blanks(words)):
            raise BadPackage(f"文书模板的段落“{name}”用到了没有的内容：{'、'.join(odd)}。")


def _blanks(words: str) -> set[str]:
    return set(NAME.findall(words))
