"""Scenario 14: a subsidy list of 300 rows with numbers and telephones, made fit to be published."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.exchange.books import write_book
from tests.system.conftest import SECRECY, Town, words_of
from zwcx_desktop.exchange.importers import ROW_IMPORTERS, read_under, try_workbook
from zwcx_desktop.exchange.report import Level
from zwcx_desktop.exchange.sheets import read_sheets
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.disclosure import (
    DayUnit,
    Disclosure,
    DisclosureKind,
    DisclosureState,
    FinanceItem,
)
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.parts import Opinion, OptionalOpinion
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.rules.facts import own_phones, personal_hits, public_texts, rewritten
from zwcx_desktop.rules.privacy import is_citizen_id, masked
from zwcx_desktop.sample import disclosures as disclosing
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.store.desk import Desk

COUNT = 300
LIST = ROW_IMPORTERS[FinanceItem]
VILLAGES = ("凤溪村", "石坎村", "白鹭社区")
FAMILIES = "张王李赵陈林黄吴周徐"


def citizen(n: int) -> str:
    """Return a number that is well-formed and nobody's: births of one village on one day."""
    body = f"445103198001{n % 28 + 1:02}{n:03}"
    return next(body + end for end in "0123456789X" if is_citizen_id(body + end))


def subsidy_list() -> tuple[tuple[str, ...], ...]:
    rows = tuple(
        (
            str(n + 1),
            VILLAGES[n % 3],
            f"{FAMILIES[n % 10]}{'秀建国英'[n % 4]}{'兰军华平'[n // 4 % 4]}",
            citizen(n),
            f"138{n:04}{n:04}",
            f"{120 + n}.{n % 100:02}",
        )
        for n in range(COUNT)
    )
    total = sum((120 + n) * 100 + n % 100 for n in range(COUNT))
    return (
        ("凤溪镇2026年耕地地力保护补贴发放花名册", *[""] * 5),
        ("序号", "村（社区）", "户主", "身份证号", "电话", "补贴金额（元）"),
        *rows,
        ("合计", "", "", "", "", f"{total // 100:,}.{total % 100:02}"),
    )


TOTAL = sum((120 + n) * 100 + n % 100 for n in range(COUNT))
SAID = f"{TOTAL // 100:,}.{TOTAL % 100:02}"


def rows_from(desk: Desk, path: Path) -> tuple[FinanceItem, ...]:
    """Return what the clerk takes over from the file, the source of the money said once."""
    tried = try_workbook(LIST, desk, read_sheets(path))
    fixed = {**tried.layout.fixed, "source": "中央财政农业专项"}
    reading = read_under(LIST, desk, tried, replace(tried.layout, fixed=fixed)).reading
    assert reading is not None
    assert reading.report.ready
    assert [f.row for f in reading.report.of(Level.PERSON)] == [3]  # personal details; total holds
    return reading.records


def notice(rows: tuple[FinanceItem, ...]) -> Disclosure:
    return Disclosure(
        title="凤溪镇2026年耕地地力保护补贴发放公示",
        kind=DisclosureKind.FINANCE,
        summary=f"2026年耕地地力保护补贴发放对象和金额，合计{SAID}元。",
        body=f"现将补贴发放情况公示如下，共300户，合计{SAID}元。",
        formed_on=date(2026, 11, 2),
        unit_id=UnitId("economy"),
        publish_channels=("BULLETIN_BOARD",),
        finance=rows,
        is_notice=True,
        notice_days=7,
        notice_unit=DayUnit.NATURAL_DAY,
        notice_from=date(2026, 11, 20),
        objection_contact="镇经济发展办公室",
    )


@pytest.fixture
def brought(town: Town, tmp_path: Path) -> RecordId:
    """The notice as the clerk submitted it, straight from the file."""
    path = write_book(tmp_path / "花名册.xlsx", subsidy_list())
    town.on(2026, 11, 20)
    with town.sit(CLERK) as desk:
        rows = rows_from(desk, path)
        assert len(rows) == COUNT
        made = desk.create("disclosure", notice(rows)).id
        desk.act(made, "submit")
    return made


def mask(town: Town, record: RecordId) -> int:
    """Mask every detail as 一键脱敏 does; return how many there were."""
    with town.sit(CLERK) as desk:
        own, entry = own_phones(desk.office), desk.get(record)
        hits = [h for text in public_texts(entry.record) for h in personal_hits(text, own)]
        clean = rewritten(entry.record, lambda text: masked(text, personal_hits(text, own)))
        desk.edit(record, clean, entry.rev)
        desk.act(record, "submit")
    return len(hits)


def send_back(town: Town, record: RecordId) -> None:
    """The secrecy reviewer may not let it pass, and sends it back to be masked."""
    with town.sit(REVIEWER) as desk:
        disclosing.pass_content(desk, record)
    with town.sit(SECRECY) as desk:
        with pytest.raises(Refused, match="600 处疑似个人信息"):
            disclosing.pass_secrecy(desk, record)
        desk.act(record, "redact_secrecy", Opinion(opinion="名单含身份证号和电话，请脱敏。"))


def test_numbers_and_telephones_hold_the_notice_back(town: Town, brought: RecordId) -> None:
    send_back(town, brought)
    with town.sit(CLERK) as desk:
        assert desk.get(brought).state is DisclosureState.DRAFT


def test_masked_in_one_step_it_passes_and_is_printed_with_its_total(
    town: Town, brought: RecordId, press: Press
) -> None:
    send_back(town, brought)
    assert mask(town, brought) == 600
    with town.sit(REVIEWER) as desk:
        disclosing.pass_content(desk, brought)
    with town.sit(SECRECY) as desk:
        disclosing.pass_secrecy(desk, brought)
    with town.sit(LEADER) as desk:
        desk.act(brought, "sign", OptionalOpinion())
        record = desk.get(brought).record
        paper = press.gather(desk, "D08", (brought,)).paper
        draft = press.draft(desk, "D08", (brought,))
    assert record.state is DisclosureState.APPROVED
    assert record.notice_to == date(2026, 11, 27)
    assert sum(row.amount for row in record.finance) == TOTAL
    said = repr(paper)
    assert SAID in said
    assert "2026年11月27日" in said
    for n in (0, 150, 299):
        assert citizen(n) not in said
        assert f"138{n:04}{n:04}" not in said
        assert f"{citizen(n)[:6]}********{citizen(n)[-4:]}" in said
    assert SAID in words_of(draft.pdf)


def test_a_total_that_the_rows_do_not_bear_out_is_told(town: Town, tmp_path: Path) -> None:
    path = write_book(tmp_path / "花名册.xlsx", subsidy_list())
    with town.sit(CLERK) as desk:
        record = notice(rows_from(desk, path))
        assert not [p for p in desk.problems("disclosure", record) if p.field == "finance"]
        wrong = replace(record, body=record.body.replace(SAID, "99,999.00"))
        (problem,) = [p for p in desk.problems("disclosure", wrong) if p.field == "finance"]
    assert "99,999.00" in problem.message
    assert SAID in problem.message
