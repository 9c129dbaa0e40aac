from tests.store.conftest import CLERK, REVIEWER, Desks, Note, NoteState
from zwcx_desktop.store.values import ListQuery, SyncState


def test_note_from_draft_to_done(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="低保公示", text="石坎村低保名单")).id
    draft = desk.get(note)
    assert (draft.rev, draft.state, draft.sync) == (0, NoteState.DRAFT, SyncState.LOCAL_ONLY)
    desk.edit(note, Note(title="低保公示（修订）", text="石坎村低保名单"), rev=0)
    desk.act(note, "submit")
    entry = desk.get(note)
    assert (entry.rev, entry.state, entry.sync) == (1, NoteState.IN_REVIEW, SyncState.PENDING)
    assert not any(choice.allowed for choice in desk.actions(note))
    desk = desks(REVIEWER)
    desk.act(note, "pass")
    done = desk.get(note)
    assert done.number == "BH-445102101-A1-20261120-001"
    assert [m.label for m in desk.timeline(note)] == ["新建", "修改", "提交审核", "通过"]
    assert desk.timeline(note)[1].differences[0].new == "低保公示（修订）"
    assert [f.snippet_html for f in desk.search("石坎村")]
    assert [r.title for r in desk.page(ListQuery(kind="note")).rows] == ["低保公示（修订）"]
