"""How often Python looks for garbage, and memory that is not needed any more."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

ALLOCATIONS = 1_000_000
"""New objects after which garbage is looked for: a long text is millions of objects, among which
there is hardly any."""


def look_rarely() -> None:
    """Looks for garbage rarely from now on, as the command and the window do, so that it does not
    hold up comparisons of long texts."""
    gc.set_threshold(ALLOCATIONS)


def look_no_more() -> None:
    """Leaves everything where it is: a command that has done its work ends, and its memory goes
    back as a whole."""
    gc.disable()
    gc.freeze()


@contextmanager
def not_looked_for() -> Iterator[None]:
    """Looks for no garbage while a long text is read, all of which is kept; later not among what
    is there then either, where that is much."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if gc.get_count()[0] > ALLOCATIONS:
            gc.freeze()
        if looking:
            gc.enable()


def give_back() -> None:
    """Gives the memory that past work left free back to the system, where the C library keeps it
    (glibc: what is free between two pieces that are not). Takes milliseconds, in any thread."""
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
