"""When to try again: full jitter after failures, and each device's own minute of the hour.

Everybody who was sent away must not come back in the same second; nor may every office of a city
call at the full hour (protocol design §2.10).
"""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta

FIRST, LONGEST = 2.0, 900.0
"""Seconds: ceiling of the first pause, and of any."""


def backoff(failures: int, dice: Callable[[], float]) -> float:
    """Return a pause in seconds after so many *failures* in a row (1, 2 …); *dice* gives [0, 1)."""
    ceiling = min(LONGEST, FIRST * 2.0 ** min(failures - 1, 30))
    return dice() * ceiling


def own_minute(device: str, spread: int = 60) -> int:
    """Return the minute of the hour at which *device* syncs by itself, below *spread*."""
    digest = hashlib.sha256(device.encode()).digest()
    return int.from_bytes(digest[:4], "big") % min(max(spread, 1), 60)


def next_turn(now: datetime, device: str, spread: int = 60) -> datetime:
    """Return the next time after *now* at which *device* syncs by itself."""
    turn = now.replace(minute=own_minute(device, spread), second=0, microsecond=0)
    return turn if turn > now else turn + timedelta(hours=1)
