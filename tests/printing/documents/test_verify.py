"""核对文书文件: issued byte for byte, altered, void, draft, unknown, or not for this user."""

import io

import pikepdf
import pytest

from tests.printing.documents.desks import ADMIN, CLERK, NUMBER, report, signed
from zwcx_desktop.crypto.office_key import OfficeKey
from zwcx_desktop.printing.fonts import MissingGlyph
from zwcx_desktop.printing.signing import UNSIGNED
from zwcx_desktop.printing.verify import (
    NotReadable,
    SignatureVerdict,
    Verdict,
    read_file,
    verify,
    verify_signature,
)


@pytest.fixture
def issued(sign_in, press):
    ids = signed(sign_in, "就业帮扶")
    desk = sign_in(CLERK)
    document = press.issue(desk, "D01", ids, NUMBER)
    return desk, document, desk.documents.pdf(document.id)


def signature_of(desk, pdf):
    return verify_signature(pdf, desk.signatures.certificates(), desk.clock.now())


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
    checked = verify(desk, foreign.getvalue())
    assert checked.verdict is Verdict.UNKNOWN
    assert checked.issued is None
    assert signature_of(desk, draft.pdf).verdict is SignatureVerdict.NONE


def test_what_cannot_be_opened_is_said_to_be_so(issued):
    desk, _document, pdf = issued
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        file.save(locked, encryption=pikepdf.Encryption(owner="o", user="u"))
    for broken in (b"no pdf at all", b"", b"%PDF-1.7 nothing", locked.getvalue()):
        checked = verify(desk, broken)
        assert checked.verdict is Verdict.UNREADABLE
        assert checked.issued is None
        assert signature_of(desk, broken).verdict is SignatureVerdict.UNREADABLE
    assert "加密" in verify(desk, locked.getvalue()).words
    assert "不是 PDF 文件" in verify(desk, b"no pdf at all").words


def test_half_a_character_in_what_a_file_says_of_itself_is_no_trouble(issued):
    desk, _document, _pdf = issued
    odd = io.BytesIO()
    with pikepdf.new() as file:
        file.add_blank_page()
        file.docinfo["/Creator"] = pikepdf.String(b"\xfe\xff\xd8\x00\x00a")
        file.save(odd)
    assert verify(desk, odd.getvalue()).verdict is Verdict.UNKNOWN


def test_a_signature_tells_of_changes_and_claims_no_more(issued):
    desk, document, pdf = issued
    assert not document.remark
    kept = signature_of(desk, pdf)
    assert kept.verdict is SignatureVerdict.INTACT
    assert "2026年11月20日用本机的密钥签名" in kept.words
    appended = signature_of(desk, pdf + b"\n")
    assert appended.verdict is SignatureVerdict.CHANGED
    assert "追加了内容" in appended.words
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        file.save(saved)
    anew = signature_of(desk, saved.getvalue())
    assert anew.verdict is SignatureVerdict.CHANGED
    assert "内容与签名对不上" in anew.words
    for said in (kept, appended, anew):
        assert "不是法定电子印章" in said.words


def test_a_certificate_that_has_ended_is_mentioned(issued, clock):
    desk, _document, pdf = issued
    clock.advance(days=4000)
    later = signature_of(desk, pdf)
    assert later.verdict is SignatureVerdict.INTACT
    assert "到期" in later.words


def test_another_key_is_foreign_and_named_with_its_fingerprint(issued, clock):
    desk, _document, pdf = issued
    own = desk.signatures.certificates()
    other = OfficeKey.generate("别处镇人民政府", "", clock.now())
    found = verify_signature(pdf, (other.certificate,), clock.now())
    assert found.verdict is SignatureVerdict.FOREIGN
    assert desk.office.organization.name in found.words
    assert own[0].fingerprint[:8] in found.words


def test_an_unsigned_document_is_known_by_its_hash_alone(sign_in, press):
    sign_in(ADMIN).signatures.want(wanted=False)
    desk = sign_in(CLERK)
    document = press.issue(desk, "D11", (desk.create("complaint", report()).id,))
    pdf = desk.documents.pdf(document.id)
    assert not document.remark
    assert desk.signatures.certificates() == ()
    assert verify(desk, pdf).verdict is Verdict.ISSUED
    assert signature_of(desk, pdf).verdict is SignatureVerdict.NONE


def test_a_document_is_issued_unsigned_when_its_key_is_damaged(sign_in, press, caplog):
    desk = sign_in(CLERK)
    record = desk.create("complaint", report()).id
    signed = press.issue(desk, "D11", (record,))
    (entry,) = desk._session.settings.get("signature_keys")
    desk._session.settings.put("signature_keys", [{**entry, "key": "00"}])
    plain = press.issue(desk, "D11", (record,))
    assert (signed.remark, plain.remark) == ("", UNSIGNED)
    pdf = desk.documents.pdf(plain.id)
    assert verify(desk, pdf).verdict is Verdict.ISSUED
    assert signature_of(desk, pdf).verdict is SignatureVerdict.NONE
    assert "no key to sign with" in caplog.text


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
    assert verify(desk, read_file(path)).verdict is Verdict.ISSUED
    with pytest.raises(NotReadable, match="不能读取"):
        read_file(tmp_path / "没有.pdf")
    with pytest.raises(NotReadable, match="不能读取"):
        read_file(tmp_path)
