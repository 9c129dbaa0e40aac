"""Keeping the cycle collector out of the way of work that makes many objects without cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector from walking, again and again, objects that hold no cycles.

    It would take a third of the time. Whoever finds it off leaves it to whoever turned it off.
    At the end what was made counts as old: walking it all at once, as the collector does with what
    is new, would hold up every thread of the program.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
