"""Make the page pictures of docs/paper.md from the sample office's documents.

python packaging/paper_pictures.py out/papers

Reads what `make papers` wrote and writes docs/pictures/*.png: first pages, 60 dots an inch.
"""

import sys
from pathlib import Path

from guide_pictures import ROOT, Missing, first_page, write

TARGET = ROOT / "docs" / "pictures"
PROFILE = "chaozhou"
PAGES = {"D01": "formal", "D14a": "letter", "D02": "ledger"}
"""Documents by code, and the picture of each: a 公文 with its red head, a 信函, a ledger."""


def main(papers: Path) -> int:
    """Write every picture; return 1, changing nothing, when a document is not there."""
    try:
        made = {name: first_page(papers / PROFILE, code) for code, name in PAGES.items()}
    except Missing as missing:
        print(f"{missing}. Run `make papers` first.", file=sys.stderr)
        return 1
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, picture in made.items():
        write(picture, TARGET / f"paper-{name}.png")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(str(__doc__))
    sys.exit(main(Path(sys.argv[1])))
