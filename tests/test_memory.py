"""The collector waits while much is made, and is not left with all of it afterwards."""

import gc

import pytest

from zwcx_desktop.memory import uncollected


def test_what_was_made_counts_as_old_and_the_collector_is_on_again():
    with uncollected():
        assert not gc.isenabled()
        kept = [[n] for n in range(20_000)]
        assert len(gc.get_objects(generation=0)) > 20_000
    assert gc.isenabled()
    assert len(gc.get_objects(generation=0)) < 20_000
    assert gc.get_freeze_count() == 0
    assert kept


def test_whoever_finds_it_off_leaves_it_off():
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_it_is_on_again_after_a_fault():
    with pytest.raises(ValueError), uncollected():
        raise ValueError
    assert gc.isenabled()
