"""What the papers' tests share."""

from datetime import datetime
from types import ModuleType

import pytest

from tests.paper import measure as checks
from tests.paper import samples
from zwcx_desktop.assets import asset
from zwcx_desktop.printing.fonts import FontBook


@pytest.fixture(scope="session")
def book() -> FontBook:
    return FontBook(asset("fonts"))


@pytest.fixture(scope="session")
def when() -> datetime:
    return samples.WHEN


@pytest.fixture(scope="session")
def measure() -> ModuleType:
    """The checks of measure.py."""
    return checks


@pytest.fixture(scope="session")
def papers() -> ModuleType:
    """The papers of samples.py."""
    return samples
