"""A clock that goes back, or is days off the platform's, is not to be trusted."""

from datetime import UTC, datetime, timedelta

from zwcx_desktop.rules.clock import clock_suspect

ONE = timedelta(days=1)


def test_the_clock_is_suspect_when_it_goes_back_or_jumps():
    now = datetime(2026, 11, 20, tzinfo=UTC)
    assert clock_suspect(now, None, None) == ""
    assert clock_suspect(now, now - ONE, timedelta(hours=47)) == ""
    assert "早于" in clock_suspect(now, now + timedelta(seconds=1), None)
    assert "48 小时" in clock_suspect(now, now, timedelta(hours=-49))
