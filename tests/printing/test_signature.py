"""Signatures of issued files: made, checked, and what became of a file since."""

import io
import random
import subprocess
import sys
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from pyhanko.pdf_utils.generic import pdf_name, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from tests.paper import judge, samples
from zwcx_desktop.crypto.office_key import OfficeKey
from zwcx_desktop.printing.signature import State, examine, sign
from zwcx_desktop.printing.signature_field import NoRoom, SignatureField, fill
from zwcx_desktop.printing.signing import REASON
from zwcx_desktop.printing.typeset import typeset

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)
NAME, CODE = "潮州市潮安区凤溪镇人民政府", "1144510300712345XE"


@pytest.fixture(scope="module")
def key():
    return OfficeKey.generate(NAME, CODE, NOW)


@pytest.fixture(scope="module")
def paper():
    return samples.plain_notice()


@pytest.fixture(scope="module")
def roomy(book, paper):
    """The paper set with room for a signature."""
    return typeset(paper, book, NOW, SignatureField(NAME, REASON, NOW)).pdf


@pytest.fixture(scope="module")
def pdf(roomy, key):
    return sign(roomy, key)


def found(pdf, key):
    one = examine(pdf, (key.certificate,))
    return one.state, one.own


def test_a_signed_file_is_intact_and_says_by_whom_when_and_why(pdf, key):
    one = examine(pdf, (key.certificate,))
    assert (one.state, one.own) == (State.INTACT, True)
    assert one.certificate == key.certificate
    assert one.at == NOW
    with pikepdf.open(io.BytesIO(pdf)) as file:
        said = file.Root.AcroForm.Fields[0].V
        assert str(said.Reason) == REASON == "防篡改签名，不是法定电子印章"
        assert str(said.Name) == NAME


def test_it_is_the_same_document_otherwise_and_still_an_archive(pdf, paper, roomy, book):
    assert judge.findings(pdf, paper) == []
    assert len(pdf) == len(roomy)
    assert b"/AcroForm" not in typeset(paper, book, NOW).pdf


def test_the_same_paper_key_and_time_give_the_same_bytes(pdf, roomy, key):
    again = OfficeKey.from_raw(key.raw(), key.certificate.der)
    assert sign(roomy, again) == pdf


def test_every_changed_byte_is_noticed(pdf, key):
    # In the body, in the signature itself, in the zeros after it, in the very case of a digit.
    gap = pdf.index(b"/Contents<") + 10
    places = [*range(0, gap, 40), *range(gap, gap + 8192, 512), gap + 8191, len(pdf) - 2]
    for at in (*places, *range(gap + 8192, len(pdf), len(pdf) // 12)):
        changed = bytearray(pdf)
        changed[at] ^= 0x20 if chr(pdf[at]) in "abcdef" else 1
        one = examine(bytes(changed), (key.certificate,))
        assert one is None or one.state in {State.BROKEN, State.UNREADABLE}


def test_what_is_appended_is_noticed(pdf, key):
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    writer.root["/PageMode"] = pdf_name("/UseOutlines")
    writer.trailer["/Info"]["/Subject"] = pdf_string("changed")
    writer.update_root()
    updated = io.BytesIO()
    writer.write(updated)
    assert updated.getvalue().startswith(pdf)
    for appended in (updated.getvalue(), pdf + b"\n"):
        assert found(appended, key) == (State.APPENDED, True)


@pytest.mark.parametrize("packed", [False, True])
def test_what_is_saved_anew_is_noticed(pdf, key, packed):
    mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        file.save(saved, object_stream_mode=mode)
    assert found(saved.getvalue(), key) == (State.BROKEN, True)


def test_a_signature_moved_to_another_document_is_broken(pdf, key, book):
    with pikepdf.open(io.BytesIO(pdf)) as file:
        taken = bytes(file.Root.AcroForm.Fields[0].V.Contents)
    other = samples.plain_notice(title=("另一份",))
    room = typeset(other, book, NOW, SignatureField(NAME, REASON, NOW)).pdf
    assert found(fill(room, lambda _content: taken), key) == (State.BROKEN, True)


def test_another_offices_key_is_not_ours_whatever_it_calls_itself(roomy, key):
    for name in ("别处镇人民政府", NAME):
        other = OfficeKey.generate(name, CODE, NOW)
        one = examine(sign(roomy, other), (key.certificate,))
        assert (one.state, one.own) == (State.INTACT, False)
        assert one.certificate.name == name
        assert one.certificate.fingerprint != key.certificate.fingerprint


def test_a_certificate_that_has_ended_still_tells_of_changes(roomy):
    old = OfficeKey.generate(NAME, CODE, datetime(2010, 1, 1, tzinfo=UTC))
    assert old.certificate.until < NOW
    signed = sign(roomy, old)
    assert found(signed, old) == (State.INTACT, True)
    assert found(signed + b"\n", old) == (State.APPENDED, True)


def test_any_of_our_keys_will_do(pdf, key):
    newer = OfficeKey.generate(NAME, CODE, NOW)
    one = examine(pdf, (key.certificate, newer.certificate))
    assert (one.own, one.certificate) == (True, key.certificate)


def test_a_file_without_a_signature_has_none(book, paper, key):
    assert examine(typeset(paper, book, NOW).pdf, (key.certificate,)) is None


def test_the_longest_name_has_room_and_more_is_refused(book, paper):
    name = "某某市某某区" * 20
    room = typeset(paper, book, NOW, SignatureField(name, REASON, NOW)).pdf
    long = OfficeKey.generate(name, CODE, NOW)
    assert found(sign(room, long), long) == (State.INTACT, True)
    with pytest.raises(NoRoom):
        fill(room, lambda _content: bytes(5000))


def hostile(pdf):
    """Yield files made to break a reader."""
    rng = random.Random(20261120)
    for _ in range(60):
        broken = bytearray(pdf)
        for _ in range(rng.randrange(1, 30)):
            broken[rng.randrange(len(broken))] = rng.randrange(256)
        yield bytes(broken)
    yield from (pdf[: len(pdf) * part // 12] for part in range(12))
    yield from (b"", b"%PDF-1.7", b"\0" * 100_000, b"%PDF-1.7\n" + b"[" * 200_000)
    yield pdf.replace(b"/Fields[", b"/Kids  [")
    yield pdf.replace(b"/Parent 1 0 R", b"/Parent 3 0 R")
    loop = b"\n99 0 obj\n<</Type/XRef/Size 100/W[1 4 2]/Prev %d/Root 1 0 R/Length 0>>\nstream\n"
    yield pdf + loop % (len(pdf) + 1) + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF" % len(pdf)
    bomb = zlib.compress(zlib.compress(b"\0" * 60_000_000, 9), 9)
    yield (
        pdf
        + b"\n99 0 obj\n<</Type/XRef/Size 100/W[1 4 2]/Length %d/Filter" % len(bomb)
        + (
            b"[/FlateDecode/FlateDecode]>>\nstream\n%b\nendstream\nendobj\nstartxref\n%d\n%%%%EOF"
            % (bomb, len(pdf) + 1)
        )
    )


def test_hostile_files_are_never_taken_for_intact(pdf, key):
    for file in hostile(pdf):
        one = examine(file, (key.certificate,))
        assert one is None or one.state is not State.INTACT


def test_fields_that_lead_in_circles_end(key):
    with pikepdf.new() as file:
        file.add_blank_page()
        field = file.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Sig, T="x"))
        field.Kids = pikepdf.Array([field, field])
        field.Parent = field
        file.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field] * 1000), SigFlags=3)
        saved = io.BytesIO()
        file.save(saved)
    assert examine(saved.getvalue(), (key.certificate,)) is None


def test_an_encrypted_file_is_unreadable_or_without_signature(pdf, key):
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        file.save(saved, encryption=pikepdf.Encryption(owner="o", user="u"))
    assert examine(saved.getvalue(), (key.certificate,)).state is State.UNREADABLE


def run(program):
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_press_and_the_check_load_without_pyhanko():
    loaded = run(
        "import sys\n"
        "import zwcx_desktop.printing.press, zwcx_desktop.printing.verify\n"
        "import zwcx_desktop.gui.verify_document, zwcx_desktop.gui.settings_page\n"
        "print([name for name in sys.modules if name.startswith(('pyhanko', 'aiohttp'))])\n"
    )
    assert loaded.strip() == "[]"


def test_checking_asks_the_network_for_nothing(pdf, key, tmp_path):
    (tmp_path / "signed.pdf").write_bytes(pdf)
    (tmp_path / "own.cer").write_bytes(key.certificate.der)
    said = run(
        "import sys\n"
        "asked = []\n"
        "sys.addaudithook(lambda event, _: event in"
        " ('socket.connect', 'socket.getaddrinfo', 'socket.gethostbyname')"
        " and asked.append(event))\n"
        "from pathlib import Path\n"
        "from zwcx_desktop.crypto.office_key import Certificate\n"
        "from zwcx_desktop.printing.signature import examine\n"
        f"folder = Path({str(tmp_path)!r})\n"
        "own = Certificate.from_der((folder / 'own.cer').read_bytes())\n"
        "pdf = (folder / 'signed.pdf').read_bytes()\n"
        "print(examine(pdf, (own,)).state, examine(pdf, ()).own, asked)\n"
    )
    assert said.strip() == "State.INTACT False []"
