"""What the styles of a file say: names, looks, numbering, and the kind of text they stand for.

Names are met by pattern, since duty stations vary them: headquarters ``__Single Txt`` and
``_ H _Ch``, Geneva ``_ Single Txt_G``, Bonn ``Reg_Single Txt_G``, and Word's own headings.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from draftbench.formats.docx.names import Element, flag, q, value

_DEEPEST = 12
_HEADINGS = (
    (re.compile(r"h_*m|h_*ch|heading1", re.IGNORECASE), 1),
    (re.compile(r"h_*1|heading2", re.IGNORECASE), 2),
    (re.compile(r"h_*2/?3|heading3", re.IGNORECASE), 3),
    (re.compile(r"h_*4|heading4", re.IGNORECASE), 4),
    (re.compile(r"h_*5/?6|heading[5-9]", re.IGNORECASE), 5),
)
_TITLE = re.compile(r"title(_*h_*(ch|1|2))?|s(title)?_*[sml]", re.IGNORECASE)
_NO_HEADINGS = ("single", "session", "sponsors", "agenda")
_PREFIX = re.compile(r"^(reg|anno)_|_g\d?$", re.IGNORECASE)


class Role(NamedTuple):
    """``kind`` is "title", "heading", "note" or "body"; ``level`` the depth of a heading."""

    kind: str
    level: int = 0


class Styles:
    """The styles of one file."""

    def __init__(self, part: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self.default = ""
        for style in () if part is None else part.iter(q("style")):
            name = style.get(q("styleId"), "")
            self._styles[name] = style
            if style.get(q("type")) == "paragraph" and style.get(q("default")) in {"1", "true"}:
                self.default = name

    def role(self, style: str) -> Role:
        """What a paragraph style stands for, by its own name or one that it is based on."""
        for element in self._chain(style):
            found = role_of(value(element, "name"))
            if found.kind != "body":
                return found
            if value(element, "name").strip("_ ").lower().startswith(_NO_HEADINGS):
                return found
        return Role("body") if style in self._styles else role_of(style)

    def looks(self, style: str, name: str) -> bool:
        """Whether a character style switches a look ("b", "i", "u") on."""
        return any(
            flag(element.find(q("rPr")), name) and element.get(q("type")) == "character"
            for element in self._chain(style)
        )

    def numbering(self, style: str) -> tuple[str, str]:
        """The list and level that a paragraph style brings; empty where it brings none."""
        for element in self._chain(style):
            number = value(element, "pPr/numPr/numId")
            if number:
                return number, value(element, "pPr/numPr/ilvl")
        return "", ""

    def _chain(self, style: str) -> list[Element]:
        found: list[Element] = []
        while style in self._styles and len(found) < _DEEPEST:
            found.append(self._styles[style])
            style = value(self._styles[style], "basedOn")
        return found


def role_of(name: str) -> Role:
    """What a style's name says."""
    plain = _PREFIX.sub("", re.sub(r"\s+", "", name).strip("_")).strip("_")
    if _TITLE.fullmatch(plain):
        return Role("title")
    for pattern, level in _HEADINGS:
        if pattern.fullmatch(plain):
            return Role("heading", level)
    if plain.lower() in {"footnotetext", "endnotetext"}:
        return Role("note")
    return Role("body")
