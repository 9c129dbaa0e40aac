"""Whatever a paper says, its editable copy opens and says the same."""

import dataclasses

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.paper import samples
from tests.printing.docx.reading import opened, side_by_side, text_of
from zwcx_desktop.printing.docx import editable
from zwcx_desktop.printing.paper import (
    Align,
    Annex,
    Blank,
    Chart,
    Column,
    Face,
    FormCell,
    FormGrid,
    FormRow,
    Heading,
    Imprint,
    JointSignature,
    Letterhead,
    Lines,
    PageBreak,
    Paper,
    Para,
    Run,
    Signature,
    Spread,
    Table,
)

NO_XML = "\x0b"
LETTERS = "政务诚信承诺〔〕《》“”，。；a1Z-.<>&\"' \t\n\u3000\u200b\U0002aba8" + NO_XML
text = st.text(LETTERS, max_size=40)
line = st.text(LETTERS.replace("\n", ""), max_size=30)
aligns = st.sampled_from(Align)
SAMPLES = (samples.formal_notice(), samples.form_sheet(), samples.ledger(3), samples.joint())


@st.composite
def tables(draw):
    count = draw(st.integers(1, 5))
    columns = st.builds(Column, line, st.floats(0.5, 4), aligns, st.booleans())
    row = st.lists(text, min_size=max(count - 1, 1), max_size=count).map(tuple)
    return Table(
        tuple(draw(st.lists(columns, min_size=count, max_size=count))),
        tuple(draw(st.lists(row, max_size=4))),
        draw(st.none() | row),
        draw(line),
    )


@st.composite
def forms(draw):
    count = draw(st.integers(2, 4))
    rows = []
    for _ in range(draw(st.integers(1, 4))):
        wide = draw(st.integers(1, count))
        cells = [FormCell(draw(text), across=wide, label=draw(st.booleans()), foot=draw(line))]
        cells += [
            FormCell(draw(text), blank=draw(st.booleans()), align=draw(st.none() | aligns))
            for _ in range(count - wide)
        ]
        rows.append(FormRow(tuple(cells), draw(st.floats(1, 4))))
    head = FormCell(draw(line), down=len(rows), label=True)
    first = FormRow((head, *rows[0].cells), rows[0].lines)
    return FormGrid((1.0,) * (count + 1), (first, *rows[1:]))


@st.composite
def charts(draw):
    count = draw(st.integers(1, 6))
    some = {"min_size": count, "max_size": count}
    return Chart(
        draw(line),
        tuple(draw(st.lists(line, **some))),
        tuple(draw(st.lists(st.none() | st.floats(0, 9), **some))),
        tuple(draw(st.lists(line, **some))),
        draw(st.booleans()),
    )


runs = st.lists(st.builds(Run, line, st.sampled_from(Face)), max_size=3).map(tuple)
lines = st.lists(line, min_size=1, max_size=3).map(tuple)
blocks = st.lists(
    st.builds(Heading, st.integers(1, 4), line)
    | st.builds(Para, text | runs, st.integers(0, 4), st.integers(0, 4))
    | st.builds(Blank, st.integers(0, 3))
    | st.builds(Lines, lines, aligns, st.sampled_from(Face), st.sampled_from((12.0, 16.0, 22.0)))
    | st.builds(Spread, lines)
    | st.just(PageBreak())
    | tables()
    | forms()
    | charts()
    | st.sampled_from([block for paper in SAMPLES for block in paper.blocks]),
    max_size=6,
).map(tuple)
orgs = st.lists(line, min_size=1, max_size=4).map(tuple)
papers = st.builds(
    Paper,
    code=st.just("T00"),
    title=st.lists(line, max_size=2).map(tuple),
    blocks=blocks,
    letterhead=st.none() | st.builds(Letterhead, line, line),
    subtitle=st.just(""),
    addressee=line,
    attachments=st.lists(line, max_size=3).map(tuple),
    signature=st.none()
    | st.builds(Signature, line, line, st.booleans())
    | st.builds(JointSignature, orgs, line, st.booleans()),
    postscript=line,
    annexes=st.lists(st.builds(Annex, line, blocks, line, st.booleans()), max_size=2).map(tuple),
    imprint=st.none() | st.builds(Imprint, line, line, line, line, line, line),
    landscape=st.booleans(),
    page_numbers=st.booleans(),
    draft=st.booleans(),
    author=line,
)


@given(papers)
@settings(max_examples=40, deadline=None)
def test_any_paper_opens_and_says_the_same(paper):
    document = opened(editable(paper))
    assert text_of(document) == side_by_side(paper).replace(NO_XML, "")
    turned = [annex.landscape for annex in paper.annexes]
    changes = sum(a is not b for a, b in zip([paper.landscape, *turned], turned, strict=False))
    assert len(document.sections) >= 1 + changes


@given(papers)
@settings(max_examples=10, deadline=None)
def test_any_paper_gives_the_same_bytes_again(paper):
    assert editable(paper) == editable(dataclasses.replace(paper))
