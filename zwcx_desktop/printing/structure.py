"""What is a heading, a paragraph or a cell: the structure tree of a tagged PDF (ISO 32000-1, 14.7).

A screen reader follows it, and what is copied out by it is what was written. Everything that is
drawn belongs to one element or is an artifact (rules, page numbers, a watermark). A ledger has
fifty thousand cells: elements are kept in columns, since as objects they keep the collector busy.
"""

from collections.abc import Iterable
from typing import NewType, cast

from zwcx_desktop.printing.objects import Objects, ref

Element = NewType("Element", int)
"""A part of the document. It holds either other elements or marked contents, in reading order."""

DOCUMENT = Element(0)


class Structure:
    """The tree of one file, and which element each marked content of a page belongs to.

    Attributes:
        tags: the sort of each element: Document, H1 …, P, Table, TR, TH, TD.
    """

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self.tags = ["Document"]
        self._parents = [0]
        self._attributes = [""]
        self._begun_on = [0]
        self._marks = [""]
        self._below: dict[int, list[int]] = {}
        self._rows: dict[int, int] = {}
        self._page = 0
        self._owners: list[Element] = []
        self._pages: list[list[Element]] = []

    def element(self, tag: str, parent: Element, attributes: str = "") -> Element:
        """Return a new element *tag* below *parent*, after what is there already."""
        self.tags.append(tag)
        self._parents.append(parent)
        self._attributes.append(attributes)
        self._begun_on.append(0)
        self._marks.append("")
        self._below.setdefault(parent, []).append(len(self.tags) - 1)
        return Element(len(self.tags) - 1)

    def row(self, table: Element, tag: str, count: int, attributes: str = "") -> list[Element]:
        """Return the elements of *count* cells of a new row of *table*."""
        line = len(self.tags)
        self._below.setdefault(table, []).append(line)
        self._rows[line] = count
        self.tags += ["TR", *[tag] * count]
        self._parents += [table, *[line] * count]
        self._attributes += ["", *[attributes] * count]
        self._begun_on += [0] * (count + 1)
        self._marks += [""] * (count + 1)
        return cast("list[Element]", list(range(line + 1, line + 1 + count)))

    def begin_page(self) -> int:
        """Begin a page and return the number of its object."""
        self._page = self._objects.reserve()
        return self._page

    def end_page(self) -> None:
        """Finish the page."""
        self._pages.append(self._owners)
        self._owners = []

    def mark(self, element: Element) -> int:
        """Return the id of the next marked content of this page; it belongs to *element*."""
        mark = len(self._owners)
        self._owners.append(element)
        if not self._marks[element]:
            self._begun_on[element] = self._page
            self._marks[element] = str(mark)
        elif self._begun_on[element] == self._page:
            self._marks[element] += f" {mark}"
        else:
            self._marks[element] += f"<</Type/MCR/Pg {ref(self._page)}/MCID {mark}>>"
        return mark

    def finish(self) -> int:
        """Write the tree and return the number of its root."""
        objects = self._objects
        root = objects.reserve()
        first = objects.reserve_many(len(self.tags))
        objects.pack(self._bodies(root, first), first)
        owned = objects.pack([f"[{_refs(first, owners)}]" for owners in self._pages])
        leaves = " ".join([f"{i} {owned + i} 0 R" for i in range(len(self._pages))])
        return objects.put(
            f"<</Type/StructTreeRoot/K {ref(first)}/ParentTree<</Nums[{leaves}]>>"
            f"/ParentTreeNextKey {len(self._pages)}>>",
            root,
        )

    def _bodies(self, root: int, first: int) -> list[str]:
        """Return every element as an object, the first numbered *first*."""
        rows = zip(
            self.tags, self._parents, self._attributes, self._begun_on, self._marks, strict=True
        )
        bodies = [
            f"<</S/{tag}/P {first + parent} 0 R{attributes}/Pg {page} 0 R/K[{marks}]>>"
            if marks
            else f"<</S/{tag}/P {first + parent} 0 R{attributes}>>"
            for tag, parent, attributes, page, marks in rows
        ]
        bodies[0] = bodies[0].replace(f"/P {first} 0 R", f"/P {root} 0 R", 1)
        for i, kids in self._below.items():
            bodies[i] = f"{bodies[i][:-2]}/K[{_refs(first, kids)}]>>"
        for i, count in self._rows.items():
            bodies[i] = f"{bodies[i][:-2]}/K[{_refs(first, range(i + 1, i + 1 + count))}]>>"
        return bodies


def _refs(first: int, elements: Iterable[int]) -> str:
    return " ".join([f"{first + element} 0 R" for element in elements])
