"""`make bench`: every speed the product promises, as a ratio measured in this run.

python -m bench [--quick] [part …]     all parts by default; `paper` stands for the three of paper

parts: start store statistics search duplicates wire gateway paper paper_peers paper_office
--quick leaves out what takes a minute or more.
"""

import importlib
import sys

PARTS = (
    *("start", "store", "statistics", "search", "duplicates", "wire", "gateway"),
    *("paper", "paper_peers", "paper_office"),
)


def main() -> int:
    asked = [word for word in sys.argv[1:] if word != "--quick"] or PARTS
    chosen = [part for part in PARTS if part in asked or part.partition("_")[0] in asked]
    print(f"     {'':<58} {'ours':>10} {'other':>10}   ratio  target")
    missed = 0
    for part in chosen:
        for row in importlib.import_module(f"bench.{part}").rows():
            print(row.line(), flush=True)
            missed += not row.met
    print(f"{missed} target(s) missed" if missed else "every target met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
