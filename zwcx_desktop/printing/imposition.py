"""Several documents as one print job: page by page, each document on a fresh leaf."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from itertools import groupby
from typing import Any

from zwcx_desktop.pdfium import made, opened
from zwcx_desktop.printing.grid import PAGE_HEIGHT, PAGE_WIDTH
from zwcx_desktop.printing.preview import Size


class Sides(Enum):
    """How the leaves are printed; edges are those of the upright sheet."""

    SINGLE = "单面"
    LONG = "双面（长边翻转）"
    SHORT = "双面（短边翻转）"


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a job.

    Attributes:
        pages: the pages that are printed, from 1, in this order.
        of: how many pages the document has, 0 when all of them are printed.
        issued: id of the document kept as issued, "" for a draft.
    """

    pdf: bytes
    name: str
    pages: tuple[int, ...]
    copies: int = 1
    of: int = 0
    issued: str = ""

    def pages_in_words(self) -> str:
        """Return which pages are printed: 全部 3 页, or 第 1-3、5 页."""
        if len(self.pages) == (self.of or len(self.pages)):
            return f"全部 {len(self.pages)} 页"
        runs: list[list[int]] = []
        for page in self.pages:
            if runs and page == runs[-1][-1] + 1:
                runs[-1].append(page)
            else:
                runs.append([page])
        said = (str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
        return f"第 {'、'.join(said)} 页"


@dataclass(frozen=True, slots=True)
class Face:
    """One side of a leaf: a *page* (from 1) of part number *part*."""

    part: int
    page: int


def impose(parts: Sequence[Part], sides: Sides) -> tuple[Face | None, ...]:
    """Return what stands on each side of the leaves, in order; None is left blank.

    Printed on both sides, each copy of each document begins on a leaf of its own.
    """
    faces: list[Face | None] = []
    for number, part in enumerate(parts):
        for _copy in range(part.copies):
            if sides is not Sides.SINGLE and len(faces) % 2:
                faces.append(None)
            faces += [Face(number, page) for page in part.pages]
    return tuple(faces)


def leaves(parts: Sequence[Part], sides: Sides) -> int:
    """Return how many leaves of paper *parts* take."""
    per_leaf = 1 if sides is Sides.SINGLE else 2
    return sum(part.copies * -(-len(part.pages) // per_leaf) for part in parts)


def usual_sides(sizes: Sequence[Size]) -> Sides:
    """Return how a document with pages of *sizes* (points) is usually printed.

    One page takes one side. A landscape document turns over at its short edge, as a book does.
    """
    if len(sizes) < 2:
        return Sides.SINGLE
    width, height = sizes[0]
    return Sides.SHORT if width > height else Sides.LONG


def joined(parts: Sequence[Part], sides: Sides) -> bytes:
    """Return the job as one PDF of upright pages, at their own size.

    A landscape page is turned so that its head lies at the left edge of the upright sheet
    (GB/T 9704-2012 §9): at the binding of a right-hand page. The paper is fed upright throughout,
    because a change of orientation within a job makes some printers begin a new leaf.

    Raises:
        PdfUnreadable: a part is no PDF.
    """
    with made() as job:
        for number, run in groupby(impose(parts, sides), _part_of):
            faces = [face for face in run if face is not None]
            if number is None:
                job.new_page(PAGE_WIDTH, PAGE_HEIGHT).close()
            else:
                with opened(parts[number].pdf) as part:
                    job.import_pages(part, [face.page - 1 for face in faces])
        for page in job:
            _turn_upright(page)
            page.close()
        out = BytesIO()
        job.save(out)
        return out.getvalue()


def _part_of(face: Face | None) -> int | None:
    return None if face is None else face.part


def _turn_upright(page: Any) -> None:
    width, height = page.get_size()
    if width > height:
        page.set_rotation((page.get_rotation() + 270) % 360)
