"""What the engine's own tests share."""

import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.printing.fonts import FontBook


@pytest.fixture(scope="session")
def book() -> FontBook:
    return FontBook(asset("fonts"))
