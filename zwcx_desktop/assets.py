"""Where the program's data files are, installed or run from a checkout."""

from pathlib import Path


def asset(name: str) -> Path:
    """Return the path of the data file or folder *name*, such as `fonts/GWFangSong-Regular.ttf`."""
    here = Path(__file__).parent
    installed = here / "resources"
    root = installed if installed.is_dir() else here.parent / "resources"
    return root / name
