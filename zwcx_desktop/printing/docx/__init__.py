"""Editable copies: a `Paper` as a .docx file, for offices that must adjust its wording in WPS.

The layout follows the printed page as far as a word processor's lines allow; the PDF is what is
issued, and each page of a copy says so. Every text of the paper stands in the file as text.
"""

from dataclasses import replace

from zwcx_desktop.printing.about import author_of, keywords, title_of
from zwcx_desktop.printing.docx.blocks import put_blocks
from zwcx_desktop.printing.docx.endings import attachments, attendance, imprint, signature
from zwcx_desktop.printing.docx.heads import annex_opening, opening
from zwcx_desktop.printing.docx.markup import Shape, paragraph, run
from zwcx_desktop.printing.docx.package import About, packed
from zwcx_desktop.printing.docx.pages import Section
from zwcx_desktop.printing.grid import LANDSCAPE, PORTRAIT
from zwcx_desktop.printing.paper import Correspondence, Minutes, Paper

COPY = "可编辑副本"
"""Among the file's keywords."""


def editable(paper: Paper) -> bytes:
    """Return *paper* as a .docx file (ECMA-376). The same paper gives the same bytes."""
    title = title_of(paper)
    about = About(
        title=title,
        author=author_of(paper),
        subject=paper.subject or title,
        keywords=keywords(paper, COPY),
        language=paper.language,
    )
    return packed(_sections(paper), about, numbered=paper.page_numbers, draft=paper.draft)


def _sections(paper: Paper) -> list[Section]:
    """Return the paper in stretches of pages of one orientation."""
    letter = isinstance(paper.letterhead, Correspondence)
    found = [Section(_main(paper), paper.landscape, letter)]
    for annex in paper.annexes:
        frame = LANDSCAPE if annex.landscape else PORTRAIT
        turn = found[-1].landscape is annex.landscape
        content = annex_opening(annex, frame, turn=turn) + put_blocks(annex.blocks, frame)
        _go_on(found, content, landscape=annex.landscape)
    if paper.imprint:
        _go_on(found, imprint(paper.imprint, paper.letterhead), landscape=False)
    return found


def _go_on(sections: list[Section], content: str, *, landscape: bool) -> None:
    """Add *content* to the last of *sections*, or to a new one where the sheet is turned."""
    last = sections[-1]
    if not content or last.landscape is landscape:
        sections[-1] = replace(last, content=last.content + content)
    else:
        sections.append(Section(content, landscape))


def _main(paper: Paper) -> str:
    """Return everything before the annexes."""
    frame = LANDSCAPE if paper.landscape else PORTRAIT
    ends = bool(paper.signature) and not paper.attachments
    content = opening(paper, frame) + put_blocks(paper.blocks, frame, keep_last=ends)
    content += attachments(paper.attachments)
    if isinstance(paper.letterhead, Minutes):
        content += attendance(paper.letterhead)
    if paper.signature:
        content += signature(paper.signature)
    if paper.postscript:
        content += paragraph(run(f"（{paper.postscript}）"), Shape(style="Body"))
    return content
