"""`python -m zwcx_desktop.sample FOLDER`: build the sample town's office and say what is in it.

`--share 0.1` builds a slice, with every kind and state; `--jar FILE` puts the office up in a jar
for the program to open at once, `--papers FOLDER` prints every document of it under each city's
profile; both need no folder.
"""

import argparse
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.kind import Kind, State
from zwcx_desktop.sample.papers import PROFILES, print_all, town_desks
from zwcx_desktop.sample.town.build import AFTER_WORK, AS_PROGRAM, Progress, build, town_script
from zwcx_desktop.sample.town.people import CAI
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.jar import put_up
from zwcx_desktop.store.office_file import unlock
from zwcx_desktop.store.values import ListQuery


def main(arguments: list[str]) -> int:
    """Build what was asked for; status 0 when it was built."""
    parser = argparse.ArgumentParser(prog="python -m zwcx_desktop.sample", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="an empty folder for the office")
    parser.add_argument("--share", type=float, default=1.0, help="how much of the bulk, 1 for all")
    parser.add_argument("--jar", type=Path, help="where to write the jar")
    parser.add_argument("--papers", type=Path, help="where to print every document, as PDF")
    asked = parser.parse_args(arguments)
    if asked.folder is None and asked.jar is None and asked.papers is None:
        parser.error("name a folder, a jar, or where the papers go")
    try:
        with TemporaryDirectory() as spare:
            home = asked.folder or Path(spare) / "office"
            _make(home, asked.share, asked.jar)
            if asked.papers is not None:
                _print(home, asked.papers)
    except ClientError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _make(home: Path, share: float, jar: Path | None) -> None:
    began = time.perf_counter()
    build(home, _tell, share=share)
    print(f"\r{home}  {time.perf_counter() - began:.0f} s")
    password = town_script().passwords[CAI]
    desk = unlock(home, str(CAI), password, FixedClock(AFTER_WORK))
    try:
        print(table(desk))
    finally:
        desk.close()
    if jar is not None:
        jar.write_bytes(put_up(home, str(CAI), password, AS_PROGRAM))
        print(f"{jar}  {jar.stat().st_size / 1e6:.1f} MB")


def _print(home: Path, folder: Path) -> None:
    fonts = FontBook(asset("fonts"))
    press = Press(fonts, asset("templates"))
    papers = pages = 0
    for profile, specimen, count in print_all(folder, town_desks(home), PROFILES, press, fonts):
        papers, pages = papers + 1, pages + count
        print(f"\r{profile}  {specimen.name}  {count}", end="\033[K", flush=True)
    print(f"\r{folder}  {papers} documents, {pages} pages\033[K")


def _tell(progress: Progress) -> None:
    print(f"\r{progress.day:%Y-%m}  {progress.percent:3d} %", end="", flush=True)


def table(desk: Desk) -> str:
    """Return how many records there are of each kind, and in which states."""
    return "\n".join(_line(desk, kind) for kind in KINDS.values())


def _line(desk: Desk, kind: Kind[Any]) -> str:
    counts = {state.label: _count(desk, kind.name, state) for state in kind.states}
    told = " ".join(f"{label} {count}" for label, count in counts.items() if count)
    wide = sum(2 if ord(c) > 0x2E7F else 1 for c in kind.label)
    return f"{kind.label}{' ' * (20 - wide)} {sum(counts.values()):5d}  {told}"


def _count(desk: Desk, kind: str, state: State) -> int:
    return desk.page(ListQuery(kind=kind, states=(state,), limit=1)).total or 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
