"""The numbers that a browser prints before the items of a list."""

from __future__ import annotations

from draftbench.formats.plain.numbering import roman_text

BULLET = "•"
_TYPES = {
    "1": "1",
    "decimal": "1",
    "a": "a",
    "lower-alpha": "a",
    "lower-latin": "a",
    "A": "A",
    "upper-alpha": "A",
    "upper-latin": "A",
    "i": "i",
    "lower-roman": "i",
    "I": "I",
    "upper-roman": "I",
}
_LONGEST = 6


class ListNumbers:
    """The numbers of one ``ol`` or the bullets of one ``ul``.

    ``kind`` is the ``type`` attribute or the ``list-style-type`` ("a", "lower-roman", "none");
    ``start`` where an ``ol`` begins, ``size`` the number of items of one that counts down.
    """

    def __init__(self, name: str, kind: str = "", start: str = "", *, size: int = 0) -> None:
        self._plain = name == "ul"
        self._kind = kind
        self._step = -1 if size else 1
        self._next = _figure(start, size or 1)

    def label(self, value: str = "", kind: str = "") -> str:
        """What stands before the next item; ``value`` is the number, ``kind`` the type that the
        item itself asks for. A bullet list of a type of numbers has numbers."""
        kind = kind or self._kind
        if kind == "none":
            return ""
        if self._plain and kind not in _TYPES:
            return BULLET
        number = _figure(value, self._next)
        self._next = number + self._step
        return f"{printed(number, _TYPES.get(kind, '1'))}."


def printed(number: int, kind: str) -> str:
    """A number as a list of that type ("1", "a", "A", "i", "I") prints it.

    >>> printed(28, "a"), printed(4, "I"), printed(0, "a")
    ('ab', 'IV', '0')
    """
    text = ""
    if kind in "aA" and number > 0:
        while number > 0:
            number, rest = divmod(number - 1, 26)
            text = chr(ord("a") + rest) + text
    elif kind in "iI" and 0 < number < 400:
        text = roman_text(number)
    else:
        return str(number)
    return text.upper() if kind.isupper() else text


def _figure(text: str, otherwise: int) -> int:
    bare = text.strip()
    if len(bare) > _LONGEST or not bare.lstrip("-").isdecimal():
        return otherwise
    try:
        return int(bare)
    except ValueError:
        return otherwise
