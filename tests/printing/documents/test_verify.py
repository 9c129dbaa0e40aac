"""核对文书文件: issued byte for byte, altered, void, draft, unknown, or not for this user."""

import io

import pikepdf
import pytest

from tests.printing.documents.desks import ADMIN, CLERK, NUMBER, report, signed
from zwcx_desktop.printing.fonts import MissingGlyph
from zwcx_desktop.printing.verify import NotReadable, Verdict, verify, verify_file


@pytest.fixture
def issued(sign_in, press):
    ids = signed(sign_in, "就业帮扶")
    desk = sign_in(CLERK)
    document = press.issue(desk, "D01", ids, NUMBER)
    return desk, document, desk.documents.pdf(document.id)


def test_an_issued_file_is_known_byte_for_byte(issued):
    desk, document, pdf = issued
    checked = verify(desk, pdf)
    assert checked.verdict is Verdict.ISSUED
    assert checked.issued.id == document.id
    assert checked.sha256 == document.sha256
    assert NUMBER in checked.words
    assert "2026年11月20日" in checked.words


def test_a_file_saved_by_another_program_is_altered(issued):
    desk, document, pdf = issued
    again = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        file.save(again)
    for changed in (again.getvalue(), pdf + b"\n"):
        checked = verify(desk, changed)
        assert checked.verdict is Verdict.ALTERED
        assert checked.issued.id == document.id
        assert "不能作为原件" in checked.words


def test_a_void_document_says_so(issued):
    desk, document, pdf = issued
    desk.documents.void(document.id, "期限写错")
    checked = verify(desk, pdf)
    assert checked.verdict is Verdict.VOID
    assert "期限写错" in checked.words


def test_a_draft_and_foreign_files_are_told_apart(issued, press, tmp_path):
    desk, document, _pdf = issued
    draft = press.draft(desk, "D01", document.record_ids)
    assert verify(desk, draft.pdf).verdict is Verdict.DRAFT
    foreign = io.BytesIO()
    with pikepdf.new() as file:
        file.add_blank_page()
        file.docinfo["/Keywords"] = f"sha256:{document.content_hash}"
        file.save(foreign)
    for other in (foreign.getvalue(), b"no pdf at all", b""):
        checked = verify(desk, other)
        assert checked.verdict is Verdict.UNKNOWN
        assert checked.issued is None


def test_a_document_of_a_record_not_for_this_user_is_not_shown(sign_in, press):
    desk = sign_in(CLERK)
    document = press.issue(desk, "D11", (desk.create("complaint", report()).id,))
    pdf = desk.documents.pdf(document.id)
    assert verify(desk, pdf).verdict is Verdict.ISSUED
    for file in (pdf, pdf + b"\n"):
        checked = verify(sign_in(ADMIN), file)
        assert checked.verdict is Verdict.HIDDEN
        assert checked.issued is None
        assert "D11" not in checked.words


def test_a_missing_character_names_document_and_record(sign_in, press):
    desk = sign_in(CLERK)
    record = desk.create("complaint", report(facts="反映人王\U000323af所述。")).id
    with pytest.raises(MissingGlyph) as refused:
        press.draft(desk, "D11", (record,))
    assert "投诉举报登记表（" in refused.value.message
    assert "路口夜间无照明" in refused.value.message
    assert "王\U000323af" in refused.value.message


def test_a_file_that_cannot_be_read_is_refused(issued, tmp_path):
    desk, _document, pdf = issued
    path = tmp_path / "承诺书.pdf"
    path.write_bytes(pdf)
    assert verify_file(desk, path).verdict is Verdict.ISSUED
    with pytest.raises(NotReadable, match="不能读取"):
        verify_file(desk, tmp_path / "没有.pdf")
    with pytest.raises(NotReadable, match="不能读取"):
        verify_file(desk, tmp_path)
