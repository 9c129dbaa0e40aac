"""Several documents in one job: leaves, copies, blank backs, and pages at their own size."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.pdfium import PdfUnreadable, opened
from zwcx_desktop.printing.imposition import Part, Sides, impose, joined, leaves, usual_sides
from zwcx_desktop.printing.machine import A4_MM, Machine, is_a4, paper_warning
from zwcx_desktop.printing.paper import PageBreak, Paper, Para
from zwcx_desktop.printing.preview import page_sizes, page_text, pixel_size, render
from zwcx_desktop.printing.queue import PrintRefused, queue_arguments, submit
from zwcx_desktop.printing.typeset import typeset

UPRIGHT, ACROSS = (595.276, 841.89), (841.89, 595.276)
WHEN = datetime(2026, 11, 20, tzinfo=UTC)


def _part(pages, copies=1):
    return Part(b"", "", tuple(range(1, pages + 1)), copies)


@pytest.mark.parametrize(
    ("parts", "sides", "faces"),
    [
        ([_part(3)], Sides.LONG, "01 02 03"),
        ([_part(1), _part(2)], Sides.LONG, "01 -- 11 12"),
        ([_part(2), _part(1), _part(1)], Sides.SHORT, "01 02 11 -- 21"),
        ([_part(1, 3)], Sides.LONG, "01 -- 01 -- 01"),
        ([_part(1, 2), _part(2)], Sides.SINGLE, "01 01 11 12"),
        ([Part(b"", "", (2, 5))], Sides.LONG, "02 05"),
        ([], Sides.LONG, ""),
    ],
)
def test_each_document_begins_on_a_leaf_of_its_own(parts, sides, faces):
    made = impose(parts, sides)
    assert " ".join(f"{face.part}{face.page}" if face else "--" for face in made) == faces


@given(
    st.lists(st.tuples(st.integers(1, 5), st.integers(1, 3)), max_size=6),
    st.sampled_from(Sides),
)
def test_nothing_is_lost_and_no_leaf_is_shared(shapes, sides):
    parts = [_part(pages, copies) for pages, copies in shapes]
    faces = impose(parts, sides)
    assert sum(face is not None for face in faces) == sum(p * c for p, c in shapes)
    assert leaves(parts, sides) == -(-len(faces) // (1 if sides is Sides.SINGLE else 2))
    if sides is not Sides.SINGLE:
        for front, back in zip(faces[::2], faces[1::2], strict=False):
            assert front is not None
            assert back is None or (back.part == front.part and back.page > front.page)


@pytest.mark.parametrize(
    ("sizes", "sides"),
    [
        ([], Sides.SINGLE),
        ([UPRIGHT], Sides.SINGLE),
        ([UPRIGHT] * 2, Sides.LONG),
        ([UPRIGHT, ACROSS], Sides.LONG),
        ([ACROSS] * 3, Sides.SHORT),
    ],
)
def test_the_usual_sides(sizes, sides):
    assert usual_sides(sizes) is sides


def _pdf(book, *texts, landscape=False):
    blocks = [block for text in texts for block in (Para(text), PageBreak())][:-1]
    return typeset(
        Paper(code="", title=(), blocks=tuple(blocks), landscape=landscape), book, WHEN
    ).pdf


def test_one_file_holds_the_whole_job_upright(book):
    one, wide = _pdf(book, "甲文书"), _pdf(book, "乙表一", "乙表二", landscape=True)
    assert [round(w) for w, _h in page_sizes(wide)] == [842, 842]
    pdf = joined([Part(one, "甲", (1,), 2), Part(wide, "乙", (2, 1))], Sides.LONG)
    assert {(round(w), round(h)) for w, h in page_sizes(pdf)} == {(595, 842)}
    texts = [page_text(pdf, page).replace("\n", "") for page in range(6)]
    assert [t.strip("—123 ") for t in texts] == ["甲文书", "", "甲文书", "", "乙表二", "乙表一"]


def test_the_head_of_a_landscape_page_lies_at_the_left_edge(book):
    wide = _pdf(book, "表头" * 12, landscape=True)
    pdf = joined([Part(wide, "", (1,))], Sides.SINGLE)
    left, right = _ink(pdf, 0)
    shown = _ink_rows(wide, 0)
    assert left == pytest.approx(shown, abs=0.3)
    assert right > 150, "the page number lies at the foot, at the right edge"


def _ink(pdf, page, dpi=300):
    """Return the leftmost and rightmost ink in mm."""
    drawn = render(pdf, page, dpi)
    columns = [
        x
        for x in range(drawn.width)
        if any(v < 128 for v in drawn.pixels[x * 4 + 1 :: drawn.stride])
    ]
    return columns[0] * 25.4 / dpi, columns[-1] * 25.4 / dpi


def _ink_rows(pdf, page, dpi=300):
    """Return the topmost ink in mm."""
    drawn = render(pdf, page, dpi)
    for y in range(drawn.height):
        row = drawn.pixels[y * drawn.stride : y * drawn.stride + drawn.width * 4]
        if min(row[1::4]) < 128:
            return y * 25.4 / dpi
    raise AssertionError("no ink")


@pytest.mark.parametrize("dpi", [96, 144.5])
def test_strips_put_together_are_the_page(book, dpi):
    pdf = _pdf(book, "承诺事项按时办结。" * 40)
    whole = render(pdf, 0, dpi)
    width, height = pixel_size(page_sizes(pdf)[0], dpi)
    assert (whole.width, whole.height) == (width, height)
    rows = 200
    strips = [render(pdf, 0, dpi, top, rows) for top in range(0, height, rows)]
    assert [s.height for s in strips] == [rows] * (height // rows) + [height % rows]
    together = b"".join(s.pixels for s in strips)
    assert len(together) == len(whole.pixels)
    # The edges of letters are smoothed with an error of one grey level.
    assert max(abs(a - b) for a, b in zip(together, whole.pixels, strict=True)) <= 2


def test_a_page_that_is_not_there_and_a_file_that_is_none(book):
    with pytest.raises(IndexError):
        render(_pdf(book, "甲"), 1, 96)
    with pytest.raises(PdfUnreadable):
        page_sizes(b"%PDF-1.7 broken")
    with pytest.raises(PdfUnreadable), opened(b""):
        pass


@pytest.mark.parametrize(
    ("machine", "said"),
    [
        (Machine("甲"), ""),
        (Machine("甲", paper="A4（210 × 297）", paper_mm=(209.9, 297.0)), ""),
        (Machine("甲", paper="A4 横", paper_mm=(297.0, 210.0)), ""),
        (Machine("甲", paper=""), ""),
        (Machine("甲", paper="Letter", paper_mm=(215.9, 279.4)), "现在设的纸是 Letter"),
        (Machine("甲", paper="A3", paper_mm=(297.0, 420.0)), "现在设的纸是 A3"),
        (Machine("标签机", paper="62mm", paper_mm=(62.0, 100.0), takes_a4=False), "不能用 A4 纸"),
    ],
)
def test_paper_that_is_not_a4_is_warned_of(machine, said):
    warned = paper_warning(machine)
    assert said in warned
    assert bool(warned) == bool(said)
    assert not warned or "请" in warned


def test_a_printer_that_cannot_turn_leaves_prints_one_side():
    assert Machine("甲", duplex=False).sides(Sides.LONG) is Sides.SINGLE
    assert Machine("甲").sides(Sides.LONG) is Sides.LONG
    assert is_a4(A4_MM)


def test_the_queue_is_asked_for_a4_unscaled():
    said = queue_arguments("HP", "公示", Sides.LONG)
    assert said[:4] == ["-d", "HP", "-t", "公示"]
    assert said[5::2] == ["media=A4", "print-scaling=none", "sides=two-sided-long-edge"]


def _command(tmp_path, text):
    lp = tmp_path / "lp"
    lp.write_text(f"#!/bin/sh\n{text}\n")
    lp.chmod(0o755)
    return str(lp)


def test_the_queue_gets_the_very_file(tmp_path):
    lp = _command(tmp_path, f'cat > "{tmp_path}/got"; echo "$@" > "{tmp_path}/said"')
    submit(lp, b"%PDF-1.7 job", "HP", "公示", Sides.SHORT)
    assert (tmp_path / "got").read_bytes() == b"%PDF-1.7 job"
    assert "sides=two-sided-short-edge" in (tmp_path / "said").read_text()


def test_what_the_queue_says_is_passed_on(tmp_path):
    lp = _command(tmp_path, "cat > /dev/null; echo 'lp: 没有这台打印机' >&2; exit 1")
    with pytest.raises(PrintRefused, match="没有这台打印机"):
        submit(lp, b"%PDF", "HP", "公示", Sides.SINGLE)
    with pytest.raises(PrintRefused, match="没有回应"):
        submit(str(tmp_path / "none"), b"%PDF", "HP", "公示", Sides.SINGLE)
