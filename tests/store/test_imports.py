"""A table is kept whole with its report, and taken back whole while nobody worked on it."""

import pytest

from tests.store.conftest import (
    ADMIN,
    CLERK,
    LEADER,
    REVIEWER,
    Desks,
    Letter,
    Note,
    NoteState,
    Sender,
)
from zwcx_desktop.crypto.seals import NotAReader
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import Duplicate, NotVisible, Unfit
from zwcx_desktop.store.imports import CannotUndo
from zwcx_desktop.store.values import Import, ListQuery

REPORT = {"lines": 3, "records": 2, "findings": [], "aside": [[1, "表头"]], "counted": "件便函"}


def bring(desk: Desk, *titles: str) -> tuple[Import, list[RecordId]]:
    notes = [Note(title=title) for title in titles]
    ids = sorted(desk.imports.keep("note", notes, "便函.xlsx", REPORT).ids)
    return desk.imports.all("note")[0], ids


def test_an_import_is_kept_with_its_report_and_found_again(desks: Desks) -> None:
    desk = desks(CLERK)
    found, ids = bring(desk, "甲", "乙")
    assert (found.source, found.count, found.by, found.obstacle) == ("便函.xlsx", 2, CLERK, "")
    assert found.undone_at is None
    assert desk.imports.report(found.id) == REPORT
    assert desk.imports.holding(ids[0]) == found
    alone = desk.create("note", Note(title="手写")).id
    assert desk.imports.holding(alone) is None
    assert [m.label for m in desk.timeline(ids[0])] == ["新建"]
    said = [line.summary for line in desk.oversight.audit()]
    assert "导入表格，登记 2 条" in said


def test_one_unfit_record_keeps_everything_out(desks: Desks) -> None:
    desk = desks(CLERK)
    with pytest.raises(Unfit):
        desk.imports.keep("note", [Note(title="甲"), Note(title="")], "便函.xlsx", REPORT)
    assert desk.imports.all("note") == ()
    assert desk.page(ListQuery(kind="note")).total == 0


def test_undoing_voids_all_of_it_at_once_and_leaves_no_line_of_a_draft(desks: Desks) -> None:
    desk = desks(CLERK)
    found, ids = bring(desk, "甲", "乙")
    alone = desk.create("note", Note(title="手写")).id
    assert desk.imports.undo(found.id).ids == frozenset(ids)
    for one in ids:
        entry = desk.get(one)
        assert entry.state is NoteState.VOID
        assert entry.record.void_reason == "撤销导入 便函.xlsx"
        assert entry.rev == 0
        assert [m.label for m in desk.timeline(one)] == ["新建", "撤销导入"]
    assert desk.get(alone).state is NoteState.DRAFT
    assert desk._session.database.value("SELECT count(*) FROM change") == 0
    (again,) = desk.imports.all("note")
    assert again.undone_at is not None
    with pytest.raises(CannotUndo, match="已经撤销过"):
        desk.imports.undo(found.id)
    assert "撤销导入，作废 2 条" in [line.summary for line in desk.oversight.audit()]
    assert desk.oversight.start_verdict().sound


@pytest.mark.parametrize("deed", ["edit", "act", "attach", "void"])
def test_what_was_worked_on_is_not_taken_back(desks: Desks, deed: str) -> None:
    desk = desks(CLERK)
    found, ids = bring(desk, "甲", "乙")
    if deed == "edit":
        desk.edit(ids[0], Note(title="甲改"), 0)
    elif deed == "attach":
        desk.attachments.add(ids[0], "照片.txt", "照片".encode())
    else:
        desk.act(ids[0], "submit" if deed == "act" else "void")
    (kept,) = desk.imports.all("note")
    assert kept.obstacle == "其中 1 条已经修改、办理或附有文件"
    with pytest.raises(CannotUndo, match="其中 1 条"):
        desk.imports.undo(found.id)
    assert desk.get(ids[1]).state is NoteState.DRAFT


def test_who_may_take_it_back(desks: Desks) -> None:
    found, _ = bring(desks(CLERK), "甲")
    with pytest.raises(CannotUndo, match="由导入人或负责人撤销"):
        desks(REVIEWER).imports.undo(found.id)
    assert len(desks(LEADER).imports.undo(found.id).ids) == 1
    with pytest.raises(NotVisible):
        desks(LEADER).imports.undo("no-such")


def test_reports_on_sealed_kinds_are_for_whoever_read_the_table_in(desks: Desks) -> None:
    letters = [Letter(sender=Sender(name="赵举报", phone="13800138000"), source_no="L-1")]
    desk = desks(CLERK)
    desk.imports.keep("letter", letters, "来信.xlsx", {"said": "第 1 行"})
    (found,) = desk.imports.all("letter")
    assert desk.imports.report(found.id) == {"said": "第 1 行"}
    packed = desk._session.database.value("SELECT report FROM imported")
    assert "第 1 行".encode() not in packed
    assert desk.imports.registered("letter", {"L-1", "L-2"}) == {"L-1"}
    with pytest.raises(Duplicate):
        desk.imports.keep("letter", letters, "来信.xlsx", {})
    assert len(desk.imports.all("letter")) == 1
    with pytest.raises(NotAReader):
        desks(LEADER).imports.report(found.id)
    admin = desks(ADMIN)
    for ask in (admin.imports.all, lambda kind: admin.imports.registered(kind, {"L-1"})):
        with pytest.raises(NotVisible):
            ask("letter")
    with pytest.raises(NotVisible):
        admin.imports.report(found.id)


def test_layouts_are_remembered_for_the_office(desks: Desks) -> None:
    desk = desks(CLERK)
    assert desk.imports.layout("orders", "abc") is None
    desk.imports.keep_layout("orders", "abc", {"columns": ["a", ""]})
    assert desks(REVIEWER).imports.layout("orders", "abc") == {"columns": ["a", ""]}
