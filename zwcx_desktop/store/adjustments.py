"""The words of documents as the office adjusted them: kept for good, one change after the other.

Like document numbers they belong to this computer: an office's computers exchange records, not
settings. A file carries them over.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

import msgspec

from zwcx_desktop.assets import asset
from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.rules import roles
from zwcx_desktop.rules.adjusting import Adjustment, adjusted, dropped, fault, tidy
from zwcx_desktop.rules.templates import NoWording, Wording, valid_wording
from zwcx_desktop.store.errors import NotPermitted, Unfit
from zwcx_desktop.store.packages import Packages
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes
from zwcx_desktop.wire.terms import instant, moment

WORDING = Changes(frozenset({"wording"}))
SUFFIX = ".zwcxwords"
"""Ending of the file that carries adjustments to another computer of the office."""
WHO = "负责人"
Texts = Mapping[str, Mapping[str, str]]
"""Words by document and text."""


@dataclass(frozen=True)
class Adjusting:
    """One document whose words may be adjusted, as it stands today.

    Attributes:
        wording: the template in force.
        adjustments: every change of it ever confirmed here, oldest first.
    """

    wording: Wording
    adjustments: tuple[Adjustment, ...]

    @cached_property
    def present(self) -> Wording:
        """The words that are printed today."""
        return adjusted(self.wording, self.adjustments, date.max)

    @cached_property
    def changed(self) -> tuple[str, ...]:
        """The texts that are printed otherwise than the template has them."""
        return tuple(n for n in self.wording.bounds if self.present.text[n] != self.wording.text[n])

    @cached_property
    def dropped(self) -> tuple[Adjustment, ...]:
        """The adjustments that a newer template put out of use, until somebody settles them."""
        return dropped(self.wording, self.adjustments)


class _Line(msgspec.Struct, frozen=True):
    code: str
    name: str
    original: str
    new: str


class _File(msgspec.Struct, frozen=True):
    texts: tuple[_Line, ...]
    format: Literal["zwcx-wording/1"] = "zwcx-wording/1"


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file of another computer brings.

    Attributes:
        texts: words that may be taken and are not there yet.
        refused: why others may not, a sentence each.
    """

    texts: Texts
    refused: tuple[str, ...]


class BadWordingFile(ClientError):
    """A file that holds no adjustments."""


class Adjustments:
    """What the office's leader changed of the words of documents."""

    def __init__(self, session: Session, packages: Packages) -> None:
        self._session = session
        self._database = session.database
        self._packages = packages

    def of(self, code: str) -> tuple[Adjustment, ...]:
        """Return every change of document *code*, oldest first."""
        rows = self._database.rows(
            "SELECT serial, name, label, template, original, old, new, valid_from, at, by, device"
            " FROM adjustment WHERE code = ? ORDER BY serial",
            (code,),
        )
        return tuple(
            Adjustment(
                code=code,
                serial=serial,
                name=name,
                label=label,
                template=template,
                original=original,
                old=old,
                new=new,
                valid_from=date.fromisoformat(first),
                at=moment(at),
                by=UserId(by),
                device=device,
            )
            for serial, name, label, template, original, old, new, first, at, by, device in rows
        )

    def documents(self) -> tuple[Adjusting, ...]:
        """Return every document with words that may be adjusted today, or that once were."""
        codes = sorted({path.name.partition("-")[0] for path in asset("templates").glob("*.toml")})
        today = self._session.clock.today()
        found = []
        for code in codes:
            with suppress(NoWording):
                found.append(self._adjusting(code, today))
        return tuple(one for one in found if one.wording.bounds or one.dropped)

    def adjust(self, code: str, texts: Mapping[str, str]) -> Changes:
        """Print *texts* of document *code* from today on (LEADER); the original withdraws.

        What is printed already is passed over.

        Raises:
            NotPermitted: the signed-in user is no leader.
            ClockDoubtful: today is not certain.
            Unfit: a text is out of its bounds; nothing is kept.
        """
        now = self._begun(code)
        wanted = {name: tidy(words) for name, words in texts.items()}
        wrong = [(name, fault(now.wording, name, words)) for name, words in wanted.items()]
        if problems := [Problem(name, why) for name, why in wrong if why]:
            raise Unfit(problems)
        new = {n: words for n, words in wanted.items() if words != now.present.text[n]}
        with self._database.transaction():
            for name, words in new.items():
                self._keep(now, name, now.wording.bounds[name].label, words)
        return WORDING if new else Changes()

    def settle(self, code: str) -> Changes:
        """Withdraw what a newer template of document *code* put out of use (LEADER).

        Raises:
            NotPermitted, ClockDoubtful: as `adjust`.
        """
        now = self._begun(code)
        with self._database.transaction():
            for one in now.dropped:
                self._keep(now, one.name, one.label, now.wording.text.get(one.name, ""))
        return WORDING if now.dropped else Changes()

    def export(self) -> bytes:
        """Return a file of all that is adjusted, for another computer of the office."""
        lines = tuple(
            _Line(one.wording.code, name, one.wording.text[name], one.present.text[name])
            for one in self.documents()
            for name in one.changed
        )
        return msgspec.json.format(msgspec.json.encode(_File(lines)), indent=1)

    def look_into(self, raw: bytes) -> Brought:
        """Return what the file *raw* brings; nothing is kept.

        Raises:
            BadWordingFile: it is no such file.
        """
        try:
            file = msgspec.json.decode(raw, type=_File)
        except msgspec.DecodeError as error:
            raise BadWordingFile(
                "这不是文书措辞文件，或者文件已损坏。", "请在另一台电脑上重新导出。"
            ) from error
        known = {one.wording.code: one for one in self.documents()}
        texts: dict[str, dict[str, str]] = {}
        refused = []
        for line in file.texts:
            now = known.get(line.code)
            if why := _refusal(now, line):
                refused.append(why)
            elif now is not None and now.present.text[line.name] != line.new:
                texts.setdefault(line.code, {})[line.name] = line.new
        return Brought(texts, tuple(refused))

    def take(self, texts: Texts) -> Changes:
        """Adjust the texts of several documents, all or none.

        Raises:
            NotPermitted, ClockDoubtful, Unfit: as `adjust`.
        """
        changes = Changes()
        with self._database.transaction():
            for code, words in texts.items():
                changes |= self.adjust(code, words)
        return changes

    def _begun(self, code: str) -> Adjusting:
        """Return document *code* as it stands, to somebody who may change it."""
        session = self._session
        if not roles.may(session.user, roles.Action.ADJUST_WORDING):
            raise NotPermitted("调整文书措辞", WHO)
        session.clock_guard.require_sane()
        return self._adjusting(code, session.clock.today())

    def _adjusting(self, code: str, today: date) -> Adjusting:
        wording = valid_wording(self._packages.wordings(code), code, today)
        return Adjusting(wording, self.of(code))

    def _keep(self, now: Adjusting, name: str, label: str, words: str) -> None:
        session, code = self._session, now.wording.code
        original, old = (known.text.get(name, "") for known in (now.wording, now.present))
        serial = self._next(code)
        self._database.run(
            "INSERT INTO adjustment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                code, serial, name, label, now.wording.version, original, old, words,
                session.clock.today().isoformat(), instant(session.clock.now()), session.user_id,
                session.device,
            ),
        )  # fmt: skip
        act = "恢复文书原文" if words == original else "调整文书措辞"
        session.note("wording", f"{act}：{code} {now.wording.title}“{label}”，第 {serial} 次")

    def _next(self, code: str) -> int:
        query = "SELECT coalesce(max(serial), 0) + 1 FROM adjustment WHERE code = ?"
        return int(self._database.value(query, (code,)))


def _refusal(now: Adjusting | None, line: _Line) -> str:
    """Return why *line* may not be taken here, "" when it may."""
    bound = now.wording.bounds.get(line.name) if now is not None else None
    if now is None or bound is None:
        return f"{line.code} 的段落“{line.name}”在本机不能调整。"
    place = f"{line.code} {now.wording.title}“{bound.label}”"
    if now.wording.text[line.name] != line.original:
        return f"{place}：两台电脑的模板版本不同，请先导入同样的模板。"
    why = fault(now.wording, line.name, tidy(line.new))
    return f"{place}：{why}" if why else ""
