"""Reading a tagged PDF by its structure, as a screen reader does (ISO 32000-1, 14.7 and 14.8).

Nothing here uses the engine under test.
"""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import pikepdf

SUBTOTAL = "本页小计"

BELOW = {
    "Document": {"H1", "H2", "H3", "H4", "H5", "P", "Table"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
}
"""Which elements an element may hold; all others hold contents only."""


@dataclass
class Node:
    """An element: its sort, its own text in reading order, what is below it."""

    tag: str
    text: str = ""
    below: list["Node"] = field(default_factory=list)

    def walk(self) -> Iterator["Node"]:
        yield self
        for node in self.below:
            yield from node.walk()

    def said(self, without: str = "\0") -> str:
        """Return the text of this element and all below it, rows *without* that word."""
        if self.tag == "TR" and any(without == node.text for node in self.below):
            return ""
        return self.text + "".join(node.said(without) for node in self.below)


class Tagged:
    """A file read back by its structure.

    Attributes:
        root: the Document element.
        faults: what is wrong with the tree or with the marks of the pages.
    """

    def __init__(self, pdf: bytes) -> None:
        self.faults: list[str] = []
        with pikepdf.open(io.BytesIO(pdf)) as file:
            if not file.Root.get("/MarkInfo", {}).get("/Marked", False):
                self.faults.append("not marked as tagged")
            self._pages = {page.objgen: i for i, page in enumerate(file.pages)}
            self._marks = [self._page_marks(i, page) for i, page in enumerate(file.pages)]
            self._owners = _parent_tree(file)
            self._taken: set[tuple[int, int]] = set()
            (top,) = _list(file.Root.StructTreeRoot.K)
            self.root = self._node(top)
        for place, marks in enumerate(self._marks):
            left = [mark for mark in marks if (place, mark) not in self._taken]
            if left:
                self.faults.append(f"p{place + 1}: contents {left} belong to no element")

    def said(self) -> str:
        """Return all that is said but the sums of pages, which no paper knows beforehand."""
        return self.root.said(SUBTOTAL)

    def tables(self) -> list[list[list[str]]]:
        """Return the tables as rows of cells, the rows of sums of pages among them."""
        found = [node for node in self.root.walk() if node.tag == "Table"]
        return [[[cell.said() for cell in row.below] for row in table.below] for table in found]

    def texts(self, tag: str) -> list[str]:
        """Return what the elements *tag* say, in reading order."""
        return [node.said() for node in self.root.walk() if node.tag == tag]

    def _node(self, element: pikepdf.Object) -> Node:
        node = Node(str(element.S).lstrip("/"))
        for kid in _list(element.get("/K", [])):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                below = self._node(kid)
                node.below.append(below)
                if below.tag not in BELOW.get(node.tag, set()):
                    self.faults.append(f"{below.tag} below {node.tag}")
                if kid.P.objgen != element.objgen:
                    self.faults.append(f"{below.tag} does not name its parent")
            elif isinstance(kid, pikepdf.Dictionary):
                node.text += self._content(element, kid.Pg, int(kid.MCID))
            else:
                node.text += self._content(element, element.Pg, int(kid))
        if node.tag in BELOW and node.text:
            self.faults.append(f"{node.tag} holds text of its own: {node.text[:20]}")
        return node

    def _content(self, element: pikepdf.Object, page: pikepdf.Object, mark: int) -> str:
        place = self._pages[page.objgen]
        if (place, mark) in self._taken:
            self.faults.append(f"p{place + 1}: content {mark} belongs to two elements")
        self._taken.add((place, mark))
        if self._owners[int(page.StructParents)][mark] != element.objgen:
            self.faults.append(f"p{place + 1}: content {mark} names another parent")
        return self._marks[place].get(mark, "")

    def _page_marks(self, place: int, page: pikepdf.Page) -> dict[int, str]:
        """Return the text of each marked content of a page; all else must be an artifact."""
        fonts = {name: _unicode(font) for name, font in page.Resources.Font.items()}
        found: dict[int | None, str] = {}
        font: dict[int, str] = {}
        within: list[int | None] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                within.append(_mark(operands))
            elif name == "EMC":
                within.pop()
            elif name == "Tf":
                font = fonts[str(operands[0])]
            elif name in ("Tj", "TJ") and within:
                text = "".join(_decoded(part, font) for part in _list(operands[0]))
                found[within[-1]] = found.get(within[-1], "") + text
            elif name in ("Tj", "TJ", "S", "f", "B") and within[-1:] != [None]:
                self.faults.append(f"p{place + 1}: {name} is neither said nor an artifact")
        found.pop(None, "")
        if sorted(found) != list(range(len(found))):
            self.faults.append(f"p{place + 1}: contents are numbered {sorted(found)}")
        return found


def _mark(operands: list) -> int | None:
    """Return the id of the marked content that begins, None for an artifact."""
    return None if str(operands[0]) == "/Artifact" else int(operands[1].MCID)


def _list(value: object) -> list:
    return list(value) if isinstance(value, pikepdf.Array | list) else [value]


def _parent_tree(file: pikepdf.Pdf) -> dict[int, list[tuple[int, int]]]:
    numbers = file.Root.StructTreeRoot.ParentTree.Nums
    return {
        int(numbers[i]): [owner.objgen for owner in numbers[i + 1]]
        for i in range(0, len(numbers), 2)
    }


def _unicode(font: pikepdf.Object) -> dict[int, str]:
    """Return a font's ToUnicode map."""
    rows = re.findall(rb"<([0-9a-f]{4})> <([0-9a-f]+)>", font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}


def _decoded(part: object, font: dict[int, str]) -> str:
    if not isinstance(part, pikepdf.String):
        return ""
    raw = bytes(part)
    return "".join(font[int.from_bytes(raw[i : i + 2], "big")] for i in range(0, len(raw), 2))


def tagged(document: object) -> Iterable[str]:
    """Everything drawn is said by one element or is an artifact; the elements nest as they may."""
    yield from Tagged(document.pdf).faults  # type: ignore[attr-defined]
