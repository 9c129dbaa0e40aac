"""Attachments, documents as issued, and the register of their numbers."""

import io
import zipfile

import pytest

from tests.store.conftest import ADMIN, CLERK, LEADER, REVIEWER, Desks, Letter, Note, Sender
from zwcx_desktop.crypto.stream import FileDamaged
from zwcx_desktop.rules.numbering import NumberRefused
from zwcx_desktop.rules.series import Block
from zwcx_desktop.store.attachments import FileRefused
from zwcx_desktop.store.errors import DocumentVoid, NotPermitted, NotVisible
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.values import Issued


def docx(text: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
    return target.getvalue()


def files(desks: Desks) -> list[bytes]:
    return [path.read_bytes() for path in Home(desks.home).attachments.iterdir()]


def test_a_file_comes_back_and_lies_encrypted(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    content = "石坎村施工照片说明".encode() * 100
    desk.attachments.add(note, "说明.txt", content)
    (kept,) = desk.attachments.of(note)
    assert (kept.name, kept.mime, kept.size) == ("说明.txt", "text/plain", len(content))
    assert b"".join(desk.attachments.read(kept.id)) == content
    assert all("石坎村".encode() not in raw for raw in files(desks))
    desk.act(note, "submit")
    assert kept.sha256.encode() in desk.outbox.pending()[0].line
    assert desk.facts(note).evidence_count() == 1


def test_a_file_from_disk_is_read_once_and_left_alone(desks: Desks, tmp_path) -> None:
    source = tmp_path / "照片.png"
    source.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 10)
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    desk.attachments.add(note, source.name, source)
    assert source.exists()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.exe", b"MZ", "类型"),
        ("a.pdf", b"MZ", "扩展名"),
        ("a.png", b"%PDF-1.7", "扩展名"),
        ("a.txt", b"", "空文件"),
        ("a.txt", "秘密★1年\n内容".encode(), "密级标志"),
        ("a.docx", docx("机密★5年"), "密级标志"),
        ("a", b"x", "类型"),
    ],
)
def test_refused_files_leave_nothing(desks: Desks, name: str, content: bytes, words: str) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    with pytest.raises(FileRefused, match=words):
        desk.attachments.add(note, name, content)
    assert files(desks) == []
    assert desk.attachments.of(note) == ()


def test_talking_about_secrecy_is_allowed(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    desk.attachments.add(note, "a.docx", docx("学习保守国家秘密法，商业秘密除外"))
    assert len(desk.attachments.of(note)) == 1


def test_removing_a_file_removes_it_for_good(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    desk.attachments.add(note, "a.txt", b"text")
    kept = desk.attachments.of(note)[0].id
    desk.attachments.detach(kept)
    assert files(desks) == []
    with pytest.raises(NotVisible):
        desk.attachments.read(kept)
    desk.attachments.add(note, "b.txt", b"text")
    desk.act(note, "submit")
    with pytest.raises(FileRefused, match="不能删除"):
        desk.attachments.detach(desk.attachments.of(note)[0].id)


def test_strays_are_swept_and_damage_is_named(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    desk.attachments.add(note, "a.txt", b"text")
    folder = Home(desks.home).attachments
    (folder / "stray.part").write_bytes(b"half")
    desk = desks(CLERK)
    assert len(list(folder.iterdir())) == 1
    path = next(folder.iterdir())
    raw = bytearray(path.read_bytes())
    raw[-1] ^= 1
    path.write_bytes(bytes(raw))
    with pytest.raises(FileDamaged, match="附件文件已损坏"):
        list(desk.attachments.read(desk.attachments.of(note)[0].id))
    path.unlink()
    with pytest.raises(FileDamaged):
        list(desk.attachments.read(desk.attachments.of(note)[0].id))


def issue(desk, note, number: str = "潮示镇诺〔2026〕1号", pdf: bytes = b"%PDF-1.7 one") -> Issued:
    return desk.documents.keep(
        code="D01",
        record_ids=(note,),
        number=number,
        title="D01-公开承诺书",
        template="D01-1",
        content_hash="abc",
        pdf=pdf,
        pages=2,
        signed_by=LEADER,
    )


def test_a_document_is_kept_as_issued(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    issued = issue(desk, note)
    assert (issued.number, issued.by_name, issued.record_ids) == (
        "潮示镇诺〔2026〕1号",
        "陈录",
        (note,),
    )
    assert desk.documents.pdf(issued.id) == b"%PDF-1.7 one"
    assert (issued.prints, issued.printed_at) == (0, None)
    assert desk.attachments.of(note) == ()
    assert desk.facts(note).evidence_count() == 0


def test_who_printed_how_much_of_a_document_and_when(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    issued = issue(desk, note)
    desk.documents.printed(issued.id, copies=2, pages="全部 2 页")
    desks.clock.advance(minutes=5)
    assert desk.documents.printed(issued.id, copies=1, pages="第 2 页").ids == {note}
    desk.documents.saved(issued.id)
    kept = desk.documents.of(note)[0]
    assert (kept.prints, kept.reprints, kept.printed_at) == (2, 1, desks.clock.now())
    told = [(line.action, line.by, line.summary) for line in desk.oversight.audit(limit=3)[::-1]]
    assert told == [
        ("print", CLERK, "第 1 次打印文书：2 份，全部 2 页"),
        ("print", CLERK, "第 2 次打印文书：1 份，第 2 页"),
        ("save", CLERK, "另存文书 PDF"),
    ]


def test_a_void_document_is_not_printed_any_more(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    issued = issue(desk, note)
    desk.documents.void(issued.id, "印错")
    with pytest.raises(DocumentVoid, match="作废"):
        desk.documents.printed(issued.id, copies=1, pages="全部 2 页")
    assert desk.documents.of(note)[0].prints == 0
    with pytest.raises(NotVisible):
        desk.documents.printed("none", copies=1, pages="")


def test_no_number_twice_no_silent_gap(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    issue(desk, note)
    with pytest.raises(NumberRefused, match="已经用过"):
        issue(desk, note, number="潮示镇诺[2026]1号")
    assert len(desk.documents.of(note)) == 1
    issue(desk, note, number="潮示镇诺〔2026〕4号")
    numbers = desk.documents.numbers
    assert numbers.series("潮示镇诺", 2026).missing() == (2, 3)
    numbers.void("潮示镇诺〔2026〕2号", "登记簿跳号")
    assert numbers.series("潮示镇诺", 2026).missing() == (3,)
    assert str(numbers.suggest("潮示镇诺", 2026)) == "潮示镇诺〔2026〕5号"
    assert [line.number.serial for line in numbers.register("潮示镇诺", 2026)] == [1, 2, 4]


def test_blocks_belong_to_one_computer(desks: Desks) -> None:
    numbers = desks(ADMIN).documents.numbers
    numbers.allotment.give_block(Block("A1", "潮示镇诺", 2026, 11, 12))
    numbers.allotment.give_block(Block("A2", "潮示镇诺", 2026, 51, 60))
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    for serial in (11, 12):
        assert desk.documents.numbers.suggest("潮示镇诺", 2026).serial == serial
        issue(desk, note, number=f"潮示镇诺〔2026〕{serial}号")
    with pytest.raises(NumberRefused, match="已用完"):
        desk.documents.numbers.suggest("潮示镇诺", 2026)
    with pytest.raises(NumberRefused, match="设备 A2"):
        issue(desk, note, number="潮示镇诺〔2026〕55号")


def test_a_void_document_keeps_its_number(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    issued = issue(desk, note)
    desk.documents.void(issued.id, "文字有误")
    assert desk.documents.of(note)[0].void_reason == "文字有误"
    with pytest.raises(NumberRefused):
        issue(desk, note)


def test_only_those_who_issue_documents_declare_them_void(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    issued = issue(desk, note)
    documents = desks(ADMIN).documents
    with pytest.raises(NotPermitted):
        documents.void(issued.id, "不想要了")
    with pytest.raises(NotPermitted):
        documents.numbers.void("潮示镇诺〔2026〕9号", "不想要了")
    documents = desks(CLERK).documents
    assert [d.void_reason for d in documents.of(note)] == [""]
    assert len(documents.numbers.register("潮示镇诺", 2026)) == 1


def test_the_usual_dress_of_a_document_is_remembered_by_its_code(desks: Desks) -> None:
    desks(CLERK).documents.make_usual("D01", {"copy_to": "潮安区人民政府"})
    desks(CLERK).documents.make_usual("D28", {"progress": True})
    documents = desks(ADMIN).documents
    assert documents.usual("D01") == {"copy_to": "潮安区人民政府"}
    assert documents.usual("D02") == {}


def test_a_document_that_may_name_the_sender_is_sealed_like_the_record(desks: Desks) -> None:
    from zwcx_desktop.crypto.seals import NotAReader

    desk = desks(CLERK)
    letter = desk.create("letter", Letter(sender=Sender(name="赵举报"))).id
    issued = issue(desk, letter, pdf="%PDF-1.7 致赵举报".encode())
    assert "赵举报".encode() in desk.documents.pdf(issued.id)
    with pytest.raises(NotAReader):
        desks(REVIEWER).documents.pdf(issued.id)
