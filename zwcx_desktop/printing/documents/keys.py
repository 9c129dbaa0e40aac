"""D37 恢复密钥封存单: who sealed the recovery key, under which seal, and when it was opened."""

import hashlib
from dataclasses import dataclass
from datetime import date

from zwcx_desktop.printing.documents.frame import title_lines
from zwcx_desktop.printing.documents.wording import Wording
from zwcx_desktop.printing.documents.words import day
from zwcx_desktop.printing.paper import (
    Align,
    Blank,
    Block,
    Face,
    FormCell,
    FormGrid,
    FormRow,
    Lines,
    PageBreak,
    Paper,
    Para,
)
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import Office

_KEEPERS = frozenset({Role.LEADER, Role.ADMIN})


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedKey:
    """What the sealing sheet says.

    Attributes:
        fingerprint: of the recovery key; not secret.
        code: the recovery code itself, "" for the sheet alone. Never kept as issued.
        sealed_by: names of the persons who seal it (负责人 and 管理员).
        seal_no: number on the paper seal, "" to be written by hand.
        place: where the envelope is kept, "" to be written by hand.
    """

    org: str
    fingerprint: str
    on: date
    code: str = ""
    sealed_by: tuple[str, ...] = ()
    seal_no: str = ""
    place: str = ""

    @classmethod
    def of(cls, office: Office, code: str, on: date) -> "SealedKey":
        """Return the recovery *code* of *office*, sealed on *on* by two who may keep it."""
        keepers = [u for u in office.users if u.active and u.roles & _KEEPERS]
        return cls(
            org=office.organization.name,
            fingerprint=hashlib.sha256(code.encode()).hexdigest()[:16].upper(),
            on=on,
            code=code,
            sealed_by=tuple(u.display_name for u in keepers[:2]),
        )


def sealing_sheet(key: SealedKey, wording: Wording) -> Paper:
    """Return D37; the code, if given, stands on a sheet of its own."""
    blocks: tuple[Block, ...] = (
        Para(wording.say("intro")),
        FormGrid((1.2, 1.7, 1.5, 1.6), (*_sealing_rows(key, wording), *_opening_rows(wording))),
    )
    if key.code:
        blocks += (PageBreak(), *_code_sheet(key, wording))
    return Paper(
        code="D37",
        title=title_lines(wording.say("title", org=key.org)),
        blocks=blocks,
        page_numbers=False,
        author=key.org,
        subject=wording.title,
        template=wording.code,
        template_version=wording.version,
    )


def _label(text: str) -> FormCell:
    return FormCell(text, label=True)


def _sealing_rows(key: SealedKey, wording: Wording) -> tuple[FormRow, ...]:
    persons = key.sealed_by or ("", "")
    rows = [
        FormRow((_label("单位"), FormCell(key.org, across=3)), 1.3),
        FormRow((_label("密钥指纹"), FormCell(key.fingerprint, across=3)), 1.3),
        FormRow(
            (
                _label("封存日期"),
                FormCell(day(key.on)),
                _label("封条号"),
                FormCell(key.seal_no, blank=True),
            ),
            1.3,
        ),
        FormRow((_label("存放地点"), FormCell(key.place, across=3, blank=True)), 1.3),
    ]
    for name in persons:
        signed = FormCell("签名：　　　　　　　年　　月　　日", across=2)
        rows.append(FormRow((_label("封存人"), FormCell(name, blank=True), signed), 1.7))
    rows.append(FormRow((_label("封存要求"), FormCell(wording.say("seal_rule"), across=3)), 1.3))
    return tuple(rows)


def _opening_rows(wording: Wording) -> tuple[FormRow, ...]:
    heads = ("启封时间", "启封原因", "批准人、启封人", "重新封存封条号")
    empty = FormRow(tuple(FormCell("", blank=True) for _ in heads), 1.5)
    return (
        FormRow((FormCell(wording.say("opened"), across=4, label=True),), 1.3),
        FormRow(tuple(_label(head) for head in heads), 1.3),
        *(empty for _ in range(3)),
    )


def _code_sheet(key: SealedKey, wording: Wording) -> tuple[Block, ...]:
    groups = key.code.split("-")
    rows: tuple[Block, ...] = tuple(
        block
        for at in range(0, len(groups), 4)
        for block in (
            Lines(("　".join(groups[at : at + 4]),), Align.CENTER, Face.SONGTI, 22),
            Blank(),
        )
    )
    return (
        Lines((wording.say("code_title"),), Align.CENTER, Face.BIAOSONG, 22),
        Blank(),
        Para(wording.say("code_intro")),
        Blank(2),
        *rows,
        Blank(),
        Lines(
            (wording.say("code_check", fingerprint=key.fingerprint), f"{key.org}　{day(key.on)}"),
            Align.CENTER,
            Face.FANGSONG,
            14,
        ),
    )
