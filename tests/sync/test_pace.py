from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.sync.pace import LONGEST, backoff, next_turn, own_minute

devices = st.uuids().map(str)


@given(failures=st.integers(1, 10_000), dice=st.floats(0, 1, exclude_max=True))
def test_pauses_are_jittered_over_their_whole_length_and_bounded(failures, dice):
    assert 0 <= backoff(failures, lambda: dice) < LONGEST
    assert backoff(failures, lambda: 0.0) == 0


def test_pauses_grow_until_a_quarter_of_an_hour():
    def ceilings(failures):
        return backoff(failures, lambda: 1.0)

    assert [ceilings(n) for n in (1, 2, 3, 20)] == [2, 4, 8, LONGEST]


@given(device=devices, now=st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)))
def test_a_device_has_one_turn_an_hour_at_its_own_minute(device, now):
    now = now.replace(tzinfo=UTC)
    turn = next_turn(now, device)
    assert timedelta() < turn - now <= timedelta(hours=1)
    assert turn.minute == own_minute(device)
    assert next_turn(turn, device) == turn + timedelta(hours=1)


@given(device=devices, spread=st.integers(0, 200))
def test_the_minute_keeps_to_the_spread_the_platform_asks_for(device, spread):
    assert 0 <= own_minute(device, spread) < max(1, min(60, spread))


def test_devices_spread_over_the_hour():
    minutes = [own_minute(f"device {n}") for n in range(6000)]
    assert all(60 <= minutes.count(minute) <= 150 for minute in range(60))
