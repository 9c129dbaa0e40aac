"""What is a heading, a paragraph or a cell: the structure tree of a tagged PDF (ISO 32000-1, 14.7).

A screen reader follows it, and what is copied out by it is what was written. Everything that is
drawn belongs to one element or is an artifact (rules, page numbers, a watermark). A ledger has
fifty thousand cells: elements are kept in columns, since as objects they keep the collector busy.
"""

from typing import NewType

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
        self._page = 0
        self._owners: list[Element] = []
        self._pages: list[list[Element]] = []

    def element(self, tag: str, parent: Element, attributes: str = "") -> Element:
        """Return a new element *tag* below *parent*, after what is there already."""
        return self.elements(tag, parent, 1, attributes)[0]

    def elements(
        self, tag: str, parent: Element, count: int, attributes: str = ""
    ) -> list[Element]:
        """Return *count* new elements alike."""
        start = len(self.tags)
        self.tags += [tag] * count
        self._parents += [parent] * count
        self._attributes += [attributes] * count
        self._begun_on += [0] * count
        self._marks += [""] * count
        return [Element(i) for i in range(start, start + count)]

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
        below: dict[int, list[str]] = {}
        for number, parent in enumerate(self._parents[1:], start=first + 1):
            below.setdefault(parent, []).append(f"{number} 0 R")
        rows = zip(
            self.tags, self._parents, self._attributes, self._begun_on, self._marks, strict=True
        )
        for i, (tag, parent, attributes, page, marks) in enumerate(rows):
            kids = marks or " ".join(below.get(i, ()))
            objects.pack(
                f"<</S/{tag}/P {first + parent if i else root} 0 R{attributes}"
                f"{f'/Pg {page} 0 R' if page else ''}{f'/K[{kids}]' if kids else ''}>>",
                first + i,
            )
        leaves = []
        for place, owners in enumerate(self._pages):
            owned = objects.pack(f"[{' '.join([f'{first + owner} 0 R' for owner in owners])}]")
            leaves.append(f"{place} {ref(owned)}")
        tree = objects.pack(f"<</Nums[{' '.join(leaves)}]>>")
        return objects.put(
            f"<</Type/StructTreeRoot/K {ref(first)}/ParentTree {ref(tree)}"
            f"/ParentTreeNextKey {len(self._pages)}>>",
            root,
        )
