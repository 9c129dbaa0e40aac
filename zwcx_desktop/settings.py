"""Where the program keeps things, and what a person chose about how it looks on this computer."""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

THEMES = ("light", "dark", "contrast")
IDLE_MINUTES = (5, 10, 15, 30)


def home_folder(environment: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Return the folder of the office's own files, by the system's custom.

    `ZWCX_HOME` overrides it.
    """
    if chosen := environment.get("ZWCX_HOME"):
        return Path(chosen)
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "zwcx"
    return Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "zwcx"


def sample_home(home: Path) -> Path:
    """Return the folder of the sample office that stands beside the real one."""
    return home.with_name(f"{home.name}-sample")


@dataclass(frozen=True)
class Preferences:
    """What a person chose on this computer. Nothing here is about the office or its records.

    Attributes:
        text_size: per cent, 100 to 200.
        idle_minutes: minutes without a key or a mouse move before the program locks itself.
        last_login: the user offered first at the next start.
        columns: by list, the columns shown and their widths in pixels at 100 %.
        folded: sections of the sidebar that are folded; what an office opens daily is not.
        folder: where a document was last saved, "" before the first.
    """

    theme: str = "light"
    text_size: int = 100
    idle_minutes: int = 10
    last_login: str = ""
    columns: dict[str, list[list[Any]]] = field(default_factory=dict)
    folded: list[str] = field(default_factory=lambda: ["INTEGRITY", "OVERSIGHT", "OFFICE"])
    folder: str = ""


def load(home: Path) -> Preferences:
    """Return the preferences kept in *home*; whatever cannot be read is as at first start."""
    try:
        kept = json.loads(_file(home).read_text(encoding="utf-8"))
        return _sound(Preferences(**{k: v for k, v in kept.items() if k in _names()}))
    except (OSError, ValueError, TypeError, AttributeError):
        return Preferences()


def save(home: Path, preferences: Preferences) -> None:
    """Keep *preferences* in *home*. A full or read-only disk loses the choice, nothing else."""
    target = _file(home)
    fresh = target.with_suffix(".new")
    try:
        home.mkdir(parents=True, exist_ok=True)
        fresh.write_text(
            json.dumps(asdict(preferences), ensure_ascii=False, indent=1), encoding="utf-8"
        )
        os.replace(fresh, target)  # noqa: PTH105 - Path.replace is the same call
    except OSError:
        with suppress(OSError):
            fresh.unlink()


def _sound(kept: Preferences) -> Preferences:
    ok = (
        kept.theme in THEMES
        and 100 <= kept.text_size <= 200
        and kept.idle_minutes in IDLE_MINUTES
        and isinstance(kept.columns, dict)
        and isinstance(kept.folded, list)
        and isinstance(kept.folder, str)
    )
    return kept if ok else Preferences()


def _names() -> set[str]:
    return {f.name for f in fields(Preferences)}


def _file(home: Path) -> Path:
    return home / "preferences.json"
