"""What an editable copy says, read back with another hand than wrote it."""

import io

import docx
from docx.document import Document
from docx.oxml.ns import qn

from tests.paper.measure import squeezed
from tests.paper.said import said
from zwcx_desktop.printing.paper import Correspondence, Letterhead, Paper


def opened(content: bytes) -> Document:
    return docx.Document(io.BytesIO(content))


def text_of(document: Document) -> str:
    """Return all text of the body in order, without white space."""
    return squeezed("".join(part.text or "" for part in document.element.body.iter(qn("w:t"))))


def side_by_side(paper: Paper) -> str:
    """Return what *paper* says; what stands on one line is read along that line."""
    text, head = squeezed(said(paper)), paper.letterhead
    match head:
        case Letterhead(signers=signers) if signers:
            last = (len(signers) - 1) // 2 * 2
            before = "签发人：" + "".join(signers) + head.number
            label = ("", "签发人：")[last == 0]
            after = ("签发人：" + "".join(signers[:last])) * (last > 0)
            after += head.number + label + "".join(signers[last:])
        case Correspondence():
            corner = [text for text in (head.copy_no, head.secrecy, head.urgency) if text]
            before = "".join((*corner, head.number))
            after = "".join((*corner[:1], head.number, *corner[1:]))
        case _:
            return text
    return text.replace(squeezed(before), squeezed(after), 1)
