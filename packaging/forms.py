"""Compile ui/*.ui into zwcx_desktop/gui/forms. With --check: only say whether they are fresh."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
UIC = Path(sys.executable).with_name("pyside6-uic")


def main(arguments: list[str]) -> int:
    """Compile every form, or compare; return the exit status."""
    stale = []
    for ui in sorted((ROOT / "ui").glob("*.ui")):
        kept = ROOT / "zwcx_desktop" / "gui" / "forms" / f"ui_{ui.stem}.py"
        fresh = compiled(ui)
        if not kept.exists() or kept.read_text(encoding="utf-8") != fresh:
            stale.append(ui.name)
            if "--check" not in arguments:
                kept.write_text(fresh, encoding="utf-8")
    if "--check" in arguments and stale:
        print(f"stale forms: {', '.join(stale)} — run `make forms`", file=sys.stderr)
        return 1
    return 0


def compiled(ui: Path) -> str:
    """Return the Python text of one form, without the lines that name the tool's version."""
    made = subprocess.run([UIC, ui], check=True, capture_output=True, text=True, encoding="utf-8")
    kept = [line for line in made.stdout.splitlines() if not line.startswith("##")]
    return polished("\n".join(kept).strip() + "\n")


def polished(text: str) -> str:
    """Return the module with types, and without imports it never uses: each costs start-up time."""

    def shorten(found: re.Match[str]) -> str:
        names = [name.strip() for name in found[2].split(",")]
        rest = text.replace(found[0], "")
        used = [name for name in names if re.search(rf"\b{name}\b", rest)]
        return f"{found[1]} ({', '.join(used)})" if used else ""

    typed = re.sub(r"def (\w+)\(self, (\w+)\):", r"def \1(self, \2: Any) -> None:", text)
    typed = typed.replace("\nfrom PySide6", "\nfrom typing import Any\n\nfrom PySide6", 1)
    return re.sub(r"(from PySide6\.\w+ import) \(([^)]*)\)", shorten, typed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
