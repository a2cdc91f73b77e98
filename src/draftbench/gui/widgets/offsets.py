"""Between the engine's offsets (code points) and Qt's (UTF-16 units).

Nothing else in the program counts UTF-16 units.
"""

from __future__ import annotations

from bisect import bisect_left

_LAST_BMP = "\uffff"


class Offsets:
    """The two ways to count places in one text."""

    def __init__(self, text: str) -> None:
        wide = bool(text) and max(text) > _LAST_BMP
        self._wide = [at for at, char in enumerate(text) if char > _LAST_BMP] if wide else []
        # where each wide character begins in UTF-16: its code point place and one for each before
        self._units = [at + before for before, at in enumerate(self._wide)]

    def to_units(self, offset: int) -> int:
        """A place in code points as one in UTF-16 units."""
        return offset + bisect_left(self._wide, offset)

    def to_points(self, unit: int) -> int:
        """A place in UTF-16 units as one in code points; between the two halves of a character it
        is the place before it."""
        return unit - bisect_left(self._units, unit)


def units(text: str) -> int:
    """The length of ``text`` in UTF-16 units.

    >>> units("a𝒳b")
    4
    """
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
