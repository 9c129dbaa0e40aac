"""The main job as a person starts it: one command, a fresh folder, status 0 only if all held."""

import importlib.util
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pikepdf import pdfa

ROOT = Path(__file__).resolve().parents[2]
CODES = {"D01", "D02", "D07", "D08", "D11", "D12", "D28", "D34", "D37"}


@pytest.fixture(scope="module")
def measure():
    spec = importlib.util.spec_from_file_location("measure", ROOT / "tests/paper/measure.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["measure"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "out"
    done = subprocess.run(
        [sys.executable, "-m", "zwcx_desktop.demo", str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert "未成立" not in done.stdout
    return folder


def test_every_document_is_printed_as_archivable_pdf(folder, measure):
    papers = sorted((folder / "paper").glob("*.pdf"))
    assert {path.name[:3] for path in papers} == CODES
    for path in papers:
        pdf = measure.without_field(path.read_bytes())
        report = pdfa.validate_written(io.BytesIO(pdf), pdfa.Flavour.PDFA_2B)
        assert not report.findings, path.name


def test_what_was_issued_is_signed_and_no_draft_is(folder):
    papers = sorted((folder / "paper").glob("*.pdf"))
    signed = {path.name for path in papers if b"/ETSI.CAdES.detached" in path.read_bytes()}
    assert any(name.startswith("D01-") and name.endswith("号.pdf") for name in signed)
    assert not any("草稿" in name or name.startswith("D37") for name in signed)


def test_every_document_keeps_the_layout_standard(folder, measure):
    for path in sorted((folder / "paper").glob("*.pdf")):
        checks = [measure.archive, measure.paper, measure.kinsoku]
        checks += [] if path.name.startswith("D37") else [measure.page_numbers]
        assert measure.problems(path.read_bytes(), *checks) == [], path.name


def test_the_public_commitment_is_an_official_document(folder, measure):
    """D01 as issued: letterhead, body, seal block, imprint (GB/T 9704-2012 §7)."""
    (issued,) = (folder / "paper").glob("D01-*号.pdf")
    assert not measure.problems(
        issued.read_bytes(),
        measure.letterhead,
        measure.body_type,
        measure.imprint,
        measure.signed("2026年11月16日"),
    )


def test_every_main_screen_is_pictured(folder):
    shots = sorted((folder / "shots").glob("*.png"))
    assert len(shots) >= 18
    assert all(path.stat().st_size > 10_000 for path in shots)


def test_nothing_secret_lies_in_the_office_folder(folder):
    markers = [
        word.encode()
        for word in ("许国梁", "13900139076", "郑晓敏", "13800138025", "工程发包", "禾田-2026-晨光")
    ]
    for path in (folder / "office").rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not [m for m in markers if m in content], path.name


def test_a_command_that_cannot_hold_says_so(tmp_path):
    """A file where the folder should be: the demonstration must not claim success."""
    blocked = tmp_path / "out"
    blocked.write_text("not a folder")
    done = subprocess.run(
        [sys.executable, "-m", "zwcx_desktop.demo", str(blocked)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode != 0
