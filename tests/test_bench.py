"""Every part of the benchmark is there to be run."""

import importlib

import pytest

from bench.__main__ import PARTS


@pytest.mark.parametrize("part", sorted(PARTS))
def test_every_part_can_be_measured(part):
    assert callable(importlib.import_module(f"bench.{part}").rows)
