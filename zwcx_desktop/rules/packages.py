"""Reference data that a city delivers: what a package holds, whether it is sound, what it changes.

A package carries one data file of the program, in that file's own format, under a version that
only grows. Signatures are judged in `wire.packages`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Final

import msgspec

from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.kind import Code
from zwcx_desktop.rules.calendar import CalendarYear
from zwcx_desktop.rules.deadlines import RuleFile
from zwcx_desktop.rules.profile import Profile
from zwcx_desktop.rules.schemes import SchemeFile
from zwcx_desktop.rules.summaries import (
    profile_summary,
    rules_summary,
    schemes_summary,
    template_summary,
    year_summary,
)
from zwcx_desktop.rules.templates import Wording, read_wording


class PackageKind(Code):
    """What a package replaces."""

    PROFILE = "profile", "城市配置"
    RULES = "rules", "办理期限规则"
    CALENDAR = "calendar", "节假日安排"
    TEMPLATE = "template", "文书模板"
    SCHEME = "scheme", "考核、创建方案"


@dataclass(frozen=True, slots=True)
class Package:
    """One delivered file.

    Attributes:
        id: what it replaces: a profile's id, "deadlines", a year, a document's code, a purpose.
        version: of two, the higher is in force.
        name: what a person calls it.
        valid_from: the first day it is in force. Rules and templates name their own besides.
        text: the file.
    """

    kind: PackageKind
    id: str
    version: int
    name: str
    valid_from: date
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One point in which a package differs from what was in force; "" where there was nothing."""

    label: str
    old: str
    new: str


class BadPackage(ClientError):
    """A package that cannot be used."""

    def __init__(
        self, message: str, hint: str = "请向市级平台核对并重新索取文件；本机配置没有变化。"
    ) -> None:
        super().__init__(message, hint)


def read_content(kind: PackageKind, text: str) -> Any:
    """Return the content of a data file: Profile, RuleFile, CalendarYear, SchemeFile, Wording.

    Raises:
        BadPackage: it is not such a file, or contradicts itself.
    """
    try:
        content = _FORMS[kind].read(text)
    except (ValueError, KeyError, TypeError, msgspec.DecodeError) as error:
        raise BadPackage(f"文件内容不是本程序认识的{kind.label}（{error}）。") from error
    fault = content.fault() if hasattr(content, "fault") else ""
    if fault:
        raise BadPackage(f"{kind.label}内容自相矛盾：{fault}。")
    return content


def content_of(package: Package) -> Any:
    """Return the content of *package* after checking that it is what the package says.

    Raises:
        BadPackage: it is not, or the content is damaged.
    """
    content = read_content(package.kind, package.text)
    named = describe(package.kind, content, package.name)
    if (named.id, named.version) != (package.id, package.version):
        raise BadPackage(
            f"文件内容（{named.id} 第 {named.version} 版）与包上写明的"
            f"（{package.id} 第 {package.version} 版）不一致。"
        )
    return content


def describe(kind: PackageKind, content: Any, name: str = "", text: str = "") -> Package:
    """Return a package for *content*, under *name* or what the content calls itself."""
    form = _FORMS[kind]
    found_id, version, own_name, valid_from = form.describe(content)
    return Package(kind, found_id, version, name or own_name, valid_from, text)


def differences(kind: PackageKind, old: Any | None, new: Any) -> tuple[Difference, ...]:
    """Return, in the words of a person, in what *new* differs from *old*."""
    summary = _FORMS[kind].summary
    before, after = summary(old) if old is not None else {}, summary(new)
    labels = dict.fromkeys([*after, *before])
    return tuple(
        Difference(label, before.get(label, ""), after.get(label, ""))
        for label in labels
        if before.get(label, "") != after.get(label, "")
    )


@dataclass(frozen=True, slots=True)
class _Form:
    read: Callable[[str], Any]
    describe: Callable[[Any], tuple[str, int, str, date]]
    summary: Callable[[Any], dict[str, str]]


def _json(shape: type) -> Callable[[str], Any]:
    return lambda text: msgspec.json.decode(text.encode(), type=shape)


def _describe_profile(profile: Profile) -> tuple[str, int, str, date]:
    return profile.id, profile.version, f"{profile.name}城市配置", profile.valid_from


def _describe_rules(rules: RuleFile) -> tuple[str, int, str, date]:
    first = min((rule.valid_from for rule in rules.rules), default=date.min)
    return "deadlines", rules.version, "办理期限规则", first


def _describe_year(year: CalendarYear) -> tuple[str, int, str, date]:
    return str(year.year), year.version, f"{year.year} 年节假日安排", date(year.year, 1, 1)


def _describe_schemes(file: SchemeFile) -> tuple[str, int, str, date]:
    return file.purpose, file.version, file.schemes[0].name, date.min


def _describe_template(template: Wording) -> tuple[str, int, str, date]:
    name = f"{template.code} {template.title}模板"
    return template.code, int(template.version), name, template.valid_from


_FORMS: Final[Mapping[PackageKind, _Form]] = MappingProxyType(
    {
        PackageKind.PROFILE: _Form(_json(Profile), _describe_profile, profile_summary),
        PackageKind.RULES: _Form(_json(RuleFile), _describe_rules, rules_summary),
        PackageKind.CALENDAR: _Form(_json(CalendarYear), _describe_year, year_summary),
        PackageKind.SCHEME: _Form(_json(SchemeFile), _describe_schemes, schemes_summary),
        PackageKind.TEMPLATE: _Form(
            read_wording, _describe_template, lambda t: template_summary(t.title, t.text)
        ),
    }
)
