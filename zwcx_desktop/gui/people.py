"""Who may sign in here, read from the keyring file without opening anything.

The unlock window must be on the screen before the store's libraries are loaded, so this reads the
names alone; `store.office_file` judges the file when a password is given.
"""

import json
from dataclasses import dataclass
from pathlib import Path

_RECOVERY = "recovery"


@dataclass(frozen=True)
class Person:
    """An account as the unlock window offers it."""

    login: str
    name: str


def exists(home: Path) -> bool:
    """Return whether an office was set up in *home*."""
    return any(path.exists() for path in _files(home))


def people(home: Path) -> tuple[Person, ...]:
    """Return the accounts of the office in *home*; none when the file cannot be read."""
    for path in _files(home):
        try:
            slots = json.loads(path.read_text(encoding="utf-8"))["slots"]
            return tuple(
                Person(str(slot["login"]), str(slot["name"]))
                for slot in slots
                if slot["user"] != _RECOVERY
            )
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return ()


def _files(home: Path) -> tuple[Path, Path]:
    return home / "keyring.json", home / "keyring.json.bak"
