"""What the engine's own tests share."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.printing.office import cut
from zwcx_desktop.assets import asset
from zwcx_desktop.printing.fonts import FontBook


@pytest.fixture(scope="session")
def book() -> FontBook:
    return FontBook(asset("fonts"))


@pytest.fixture(scope="session")
def workshop(tmp_path_factory) -> Path:
    """A folder for files that are made only to be read once."""
    return tmp_path_factory.mktemp("workshop")


@pytest.fixture(scope="session")
def small(workshop) -> Path:
    """A few glyphs of the bundled 仿宋, quick to save under other names."""
    return cut(workshop / "small.ttf")


@pytest.fixture(scope="session")
def when() -> datetime:
    return datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
