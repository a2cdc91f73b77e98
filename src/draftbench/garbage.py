"""How often Python looks for garbage."""

import gc

ALLOCATIONS = 1_000_000
"""New objects after which garbage is looked for: a long text is millions of objects, among which
there is hardly any."""


def look_rarely() -> None:
    """Looks for garbage rarely from now on, as the command and the window do, so that it does not
    hold up comparisons of long texts."""
    gc.set_threshold(ALLOCATIONS)
