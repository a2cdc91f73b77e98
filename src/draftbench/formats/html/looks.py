"""How text looks: from tags, style attributes and the simple rules of style sheets."""

from __future__ import annotations

import re

from draftbench.document import MarkKind
from draftbench.document.numberstyles import roman
from draftbench.formats.html.tree import Element, tag
from draftbench.formats.inline import Look

_TAGS = {
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), MarkKind.ITALIC),
    **dict.fromkeys(("b", "strong"), MarkKind.BOLD),
    "u": MarkKind.UNDERLINE,
    **dict.fromkeys(("s", "strike"), MarkKind.STRIKE),
}
_RULE = re.compile(r"(?<![^{}])([^{}]++)\{([^{}]*+)\}")
_CLASS = re.compile(r"(?:[a-z][a-z0-9]*)?\.([\w-]+)", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?:|mailto:|ftp:|(?!#)[^:]*(?:[/?#]|$))", re.IGNORECASE)
_LONGEST_SHEET = 500_000
_HIDDEN = re.compile(r"display:none|visibility:hidden|mso-hide:all")


class Looks:
    """The looks of the elements of one page; ``root`` gives its style sheets."""

    def __init__(self, root: Element) -> None:
        self._classes: dict[str, str] = {}
        for sheet in root.iter("style"):
            for match in _RULE.finditer((sheet.text or "")[:_LONGEST_SHEET]):
                for selector in match.group(1).split(","):
                    name = _CLASS.fullmatch(selector.strip())
                    if name is not None:
                        former = self._classes.get(name.group(1), "")
                        self._classes[name.group(1)] = former + ";" + _squeezed(match.group(2))

    def style(self, element: Element) -> str:
        """What its classes and its own style say, without spaces, in lower case."""
        own = _squeezed(element.get("style") or "")
        names = (element.get("class") or "").split()
        return ";".join([self._classes.get(name, "") for name in names] + [own])

    def hides(self, element: Element) -> bool:
        """Whether a browser would not show the element."""
        return element.get("hidden") is not None or bool(_HIDDEN.search(self.style(element)))

    def marks(self, element: Element, around: frozenset[Look]) -> frozenset[Look]:
        """The marks of the text in an element; ``around`` are those of the text around it."""
        name, style = tag(element), self.style(element)
        found = set(around)
        if name in _TAGS:
            found.add((_TAGS[name], ""))
        for kind, on, off in (
            (MarkKind.ITALIC, r"font-style:(?:italic|oblique)", r"font-style:normal"),
            (MarkKind.BOLD, r"font-weight:(?:bold|[6-9]00)", r"font-weight:(?:normal|[1-5]00)"),
            (MarkKind.UNDERLINE, r"text-decoration[^;]*:[^;]*underline", r"text-decoration:none"),
            (MarkKind.STRIKE, r"text-decoration[^;]*:[^;]*line-through", r"text-decoration:none"),
        ):
            places = [
                (match.start(), meant)
                for pattern, meant in ((on, True), (off, False))
                for match in re.finditer(pattern, style)
            ]
            if places and max(places)[1]:
                found.add((kind, ""))
            elif places:
                found.discard((kind, ""))
        address = (element.get("href") or "").strip() if name == "a" else ""
        if address and _ADDRESS.match(address):
            found.add((MarkKind.LINK, address))
        if any(kind is MarkKind.LINK for kind, _ in found):
            found.discard((MarkKind.UNDERLINE, ""))
        return frozenset(found)

    def list_kind(self, element: Element) -> str:
        """The ``list-style-type`` of a list, else its ``type``; "none" for a list without."""
        match = re.search(r"list-style(?:-type)?:([\w-]+)", self.style(element))
        return match.group(1) if match else element.get("type") or ""


def _squeezed(style: str) -> str:
    return re.sub(r"\s+", "", style).lower()


# The numbers that a browser prints before the items of a list.

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
_NO_ROMAN = 4000
"""From here on a roman list has figures (CSS Counter Styles 3, 6.1)."""


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
    if kind in "aA" and number > 0:
        text = _letters(number)
    elif kind in "iI" and 0 < number < _NO_ROMAN:
        text = roman(number)
    else:
        return str(number)
    return text.upper() if kind.isupper() else text


def _letters(number: int) -> str:
    """As a browser prints them: behind z come aa, ab."""
    more, at = divmod(number - 1, 26)
    return (_letters(more) if more else "") + chr(ord("a") + at)


def _figure(text: str, otherwise: int) -> int:
    bare = text.strip()
    if len(bare) > _LONGEST or not bare.lstrip("-").isdecimal():
        return otherwise
    try:
        return int(bare)
    except ValueError:
        return otherwise
