"""`make bench`: every speed the product promises, as a ratio measured in this run.

python -m bench [part …]     parts: start store statistics search duplicates wire gateway paper; all by default
"""

import importlib
import sys

PARTS = ("start", "store", "statistics", "search", "duplicates", "wire", "gateway", "paper")


def main() -> int:
    chosen = sys.argv[1:] or PARTS
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
