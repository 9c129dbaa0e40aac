"""P00 and P01 for every kind there is: all a record says, nothing it hides, on any number of pages."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin

import pytest

from zwcx_desktop.printing.documents.plain import record_list, record_sheet
from zwcx_desktop.printing.paper import FormGrid, Table
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.commitment import KIND as COMMITMENT
from zwcx_desktop.records.complaint import KIND as COMPLAINT
from zwcx_desktop.records.complaint import (
    Category,
    Complainant,
    Complaint,
    ComplaintState,
    IdentityMode,
    Respondent,
    RespondentKind,
)
from zwcx_desktop.records.disclosure import KIND as DISCLOSURE
from zwcx_desktop.records.disclosure import Disclosure
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.kind import AttachedFile, Sensitivity, Step, field_specs
from zwcx_desktop.records.parts import PrivacyChoice, PrivacyDecision
from zwcx_desktop.records.task import KIND as TASK
from zwcx_desktop.records.task import Task

NOW = datetime(2026, 11, 20, 1, 5, tzinfo=UTC)
SECRET, PERSON = "不得印出来的内容", "欧阳示范"
KIND_NAMES = sorted(KINDS)
STEP = Step(event="submit", by=UserId("clerk"), at=NOW, opinion="请审核。")


def filled(cls: type, depth: int = 0, **given: Any) -> Any:
    """Return an instance of *cls* with every field filled, whoever writes it."""
    values = {
        spec.name: _value(spec.type, spec, depth)
        for spec in field_specs(cls)
        if spec.name not in given
    }
    known = {f.name for f in fields(cls)}
    return cls(**{name: value for name, value in {**values, **given}.items() if name in known})


def _value(kind: Any, spec: Any, depth: int) -> Any:
    if get_origin(kind) is tuple:
        return tuple(_value(get_args(kind)[0], spec, depth) for _ in range(2))
    if get_origin(kind) is frozenset:
        return frozenset({_value(get_args(kind)[0], spec, depth)})
    named = {UserId: "reviewer", UnitId: "social", RecordId: "other"}
    if kind in named:
        return named[kind]
    plain = getattr(kind, "__supertype__", kind)
    if isinstance(plain, type) and issubclass(plain, Enum):
        return next(iter(plain))
    if is_dataclass(plain):
        return filled(plain, depth + 1)
    if plain is str:
        return _words(spec)
    simple = {
        bool: True, int: 7, Decimal: Decimal("1.5"), date: date(2026, 11, 2), datetime: NOW,
        object: "",
    }  # fmt: skip
    return simple[plain]


def _words(spec: Any) -> str:
    words = spec.words
    if words.codes:
        return ""
    if words.sensitivity is Sensitivity.SEALED:
        return SECRET
    if words.sensitivity is Sensitivity.PERSONAL:
        return PERSON
    return ("第一行文字，说明情况。\n第二行。" if words.lines > 1 else "一行文字")[: words.limit]


def a_record(kind: Any, **given: Any) -> Any:
    state = next(iter(kind.states))
    files = (AttachedFile(name="佐证照片.jpg", mime="image/jpeg", size=2048, sha256="ab" * 32),)
    head = {"number": "XX-445103118-A1-20261120-001", "author": UserId("clerk"), "void_reason": ""}
    return filled(
        kind.record, state=state, attachments=files, steps=(STEP,), restricted=False,
        **{**head, **given},
    )  # fmt: skip


def rows_of(paper: Any) -> list[tuple[str, ...]]:
    """Return the texts of the forms, row by row."""
    forms = (block for block in paper.blocks if isinstance(block, FormGrid))
    return [tuple(cell.text for cell in row.cells) for form in forms for row in form.rows]


def pairs_of(paper: Any) -> set[tuple[str, str]]:
    """Return each label with its value."""
    return {pair for row in rows_of(paper) for pair in zip(row[::2], row[1::2], strict=True)}


@pytest.fixture
def ask(request_for):
    """Return a function that asks for a plain paper of records of a kind."""

    def make(code: str, kind: Any, *records: Any, **more: Any) -> Any:
        titles = {RecordId("other"): "CN-1 村道硬化"}
        return request_for(code, *records, name=kind.name, number="", titles=titles, **more)

    return make


def labels(cls: type) -> Iterator[str]:
    for spec in field_specs(cls):
        if spec.words.shown:
            yield spec.words.label


@pytest.mark.parametrize("name", KIND_NAMES)
def test_a_full_record_of_any_kind_is_printed_whole(ask, set_paper, measure, name) -> None:
    kind = KINDS[name]
    paper = record_sheet(ask("P00", kind, a_record(kind)))
    sheets = set_paper(paper)
    faults = measure.problems(sheets.pdf, measure.archive, measure.paper, measure.page_numbers)
    assert faults == []
    text = measure.squeezed(measure.Document(sheets.pdf).text())
    assert f"{kind.label}记录单" in text
    assert "内部资料" in text
    for label in labels(kind.record):
        assert measure.squeezed(label) in text, label
    sealed = kind.seal is not None and kind.seal.hides(a_record(kind))
    named = ("佐证照片.jpg", "2KB", "abababababababab")
    for words in (*(() if sealed else named), "办理过程", "请审核。", "李㙟"):
        assert words in text, words


@pytest.mark.parametrize("name", KIND_NAMES)
def test_what_is_sealed_is_never_printed_and_persons_are_masked(ask, text_of, name) -> None:
    kind = KINDS[name]
    record = a_record(kind)
    text = text_of(record_sheet(ask("P00", kind, record)))
    text += text_of(record_list(ask("P01", kind, record)))
    assert SECRET not in text
    assert PERSON not in text


@pytest.mark.parametrize("name", KIND_NAMES)
def test_an_empty_record_says_that_nothing_was_written(ask, set_paper, measure, name) -> None:
    kind = KINDS[name]
    record = kind.record(state=next(iter(kind.states)))
    sheets = set_paper(record_sheet(ask("P00", kind, record, draft=True)))
    assert measure.problems(sheets.pdf, measure.archive, measure.paper) == []
    text = measure.squeezed(measure.Document(sheets.pdf).text())
    assert "（未编号）" in text
    assert "草稿" in text
    assert record.state.label in text


@pytest.mark.parametrize("name", KIND_NAMES)
def test_long_texts_go_on_over_the_pages(ask, set_paper, measure, name) -> None:
    kind = KINDS[name]
    long = max((s for s in kind.fields if s.words.shown and s.type is str), key=_length)
    if long.words.sensitivity in (Sensitivity.PERSONAL, Sensitivity.SEALED):
        pytest.skip("its longest text is never printed")
    repeats = min(long.words.limit, 4000) // 8
    record = a_record(kind, **{long.name: "按期办结并公开。" * repeats})
    sheets = set_paper(record_sheet(ask("P00", kind, record)))
    assert measure.problems(sheets.pdf, measure.archive, measure.paper) == []
    text = measure.squeezed(measure.Document(sheets.pdf).text())
    assert text.count("按期办结并公开") >= repeats * 0.97


def _length(spec: Any) -> int:
    return spec.words.limit if spec.words.lines > 1 else 0


@pytest.mark.parametrize("name", KIND_NAMES)
def test_a_list_of_any_kind_has_its_columns_on_every_page(ask, set_paper, measure, name) -> None:
    kind = KINDS[name]
    records = [a_record(kind, number=f"XX-2026-{n:03d}") for n in range(1, 61)]
    paper = record_list(ask("P01", kind, *records))
    assert paper.landscape
    sheets = set_paper(paper)
    faults = measure.problems(sheets.pdf, measure.archive, measure.paper, measure.page_numbers)
    assert faults == []
    pages = [measure.squeezed(page.text()) for page in measure.Document(sheets.pdf).sheets]
    assert len(pages) > 1
    heads = {spec.name: measure.squeezed(spec.words.label) for spec in kind.fields}
    for page in pages:
        for column in kind.columns:
            assert heads[column] in page, column
    assert "共60件" in pages[0]
    (table,) = (block for block in paper.blocks if isinstance(block, Table))
    assert len(table.rows) == 60
    assert len({len(row) for row in table.rows} | {len(table.columns)}) == 1


def test_a_link_is_printed_by_its_title_and_an_unknown_one_is_not_guessed(ask, text_of) -> None:
    disclosure = Disclosure(title="财务公开", commitments=(RecordId("other"), RecordId("hidden")))
    text = text_of(record_sheet(ask("P00", DISCLOSURE, disclosure)))
    assert "CN-1村道硬化、（未列出）" in text
    assert "hidden" not in text


def test_what_a_reader_of_the_seal_would_see_is_left_out(ask, text_of) -> None:
    letter = Complaint(
        number="TS-1",
        state=ComplaintState.REGISTERED,
        identity_mode=IdentityMode.REAL_NAME,
        complainant=Complainant(name="陈秀㙟", phone="13800001234"),
        category=Category.REPORT,
        title="挪用款项",
        facts="会计挪用款项。",
        respondents=(Respondent(kind=RespondentKind.PERSON, name="张三丰"),),
        attachments=(AttachedFile(name="张三丰.jpg", mime="image/jpeg", size=9, sha256="0" * 64),),
    )
    assert COMPLAINT.seal is not None
    concealed, _ = COMPLAINT.seal.conceal(letter)
    paper = record_sheet(ask("P00", COMPLAINT, concealed, sealed=True))
    text = text_of(paper)
    for hidden in ("陈秀㙟", "1380", "挪用", "张三丰"):
        assert hidden not in text, hidden
    told = pairs_of(paper)
    for label in ("反映人", "标题", "事实和理由", "被反映对象"):
        assert (label, "（已依法隐去）") in told, label
    assert ("附件", "1件") in told
    assert ("名称", "举报（检举控告）（内容已密封）") in told


def test_of_what_was_handed_over_only_number_state_and_days_are_left(ask, text_of) -> None:
    gone = Complaint(number="TS-2", state=ComplaintState.DISCIPLINE)
    paper = record_sheet(ask("P00", COMPLAINT, gone))
    text = text_of(paper)
    assert ("名称", "已移送纪检监察机关的事项") in pairs_of(paper)
    assert ("内容", "（已依法隐去）") in pairs_of(paper)
    assert "诉求" not in text


def test_persons_phones_and_numbers_are_masked_by_what_they_are(ask, text_of) -> None:
    letter = Complaint(
        state=ComplaintState.REGISTERED,
        title="门牌问题",
        facts="我的电话13800001234，身份证44510219800101123X。",
        respondents=(
            Respondent(kind=RespondentKind.PERSON, name="欧阳示范"),
            Respondent(kind=RespondentKind.UNIT, name="凤溪镇路灯维护公司"),
        ),
    )
    text = text_of(record_sheet(ask("P00", COMPLAINT, letter)))
    assert "138****1234" in text
    assert "445102********123X" in text
    assert "欧阳**" in text
    assert "凤溪镇路灯维护公司" in text


def test_a_detail_kept_with_a_reason_stays_and_another_is_masked(ask, text_of) -> None:
    disclosure = Disclosure(
        title="值班电话",
        body="值班手机13800001234，会计手机13900005678。",
        privacy_decisions=(
            PrivacyDecision(text="13800001234", choice=PrivacyChoice.KEEP, reason="公务电话"),
        ),
    )
    text = text_of(record_sheet(ask("P00", DISCLOSURE, disclosure)))
    assert "13800001234" in text
    assert "139****5678" in text


def test_short_values_share_a_row_and_long_ones_do_not(ask) -> None:
    record = COMMITMENT.record(title="长" * 60, target_value=Decimal(12), unit="人")
    paper = record_sheet(ask("P00", COMMITMENT, record))
    assert ("承诺标题", "长" * 60) in rows_of(paper)
    assert ("目标值", "12", "计量单位", "人") in rows_of(paper)


def test_a_list_takes_the_number_its_records_bring_and_names_what_has_no_title(ask) -> None:
    tasks = [Task(seq=n, name=f"任务{n}", due_on=date(2026, 1, 5)) for n in (4, 2)]
    (table,) = (b for b in record_list(ask("P01", TASK, *tasks)).blocks if isinstance(b, Table))
    assert [column.title for column in table.columns][:2] == ["序号", "任务名称"]
    assert [row[:2] for row in table.rows] == [("4", "任务4"), ("2", "任务2")]
    assert "2026.1.5" in table.rows[0]
    gone = Complaint(number="TS-2", state=ComplaintState.DISCIPLINE)
    (table,) = (b for b in record_list(ask("P01", COMPLAINT, gone)).blocks if isinstance(b, Table))
    assert "已移送纪检监察机关的事项" in table.rows[0]


def test_a_void_record_says_why(ask) -> None:
    record = replace(Task(name="重复"), void_reason="重复登记")
    assert ("作废原因", "重复登记") in pairs_of(record_sheet(ask("P00", TASK, record)))
