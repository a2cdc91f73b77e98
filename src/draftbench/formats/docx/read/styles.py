"""What the styles of a file say: names, looks, numbering, and the kind of text they stand for.

Names are met by pattern, since duty stations vary them: headquarters ``__Single Txt`` and
``_ H _Ch``, Geneva ``_ Single Txt_G``, Bonn ``Reg_Single Txt_G``, and Word's own headings, whose
names Word keeps in English and other programs translate. Where no name speaks, the outline level
does. Looks follow ECMA-376 part 1, 17.7.2 and 17.7.3 (toggle properties).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from draftbench.formats.docx.names import Element, q, value

_DEEPEST = 12
_WORDS = (
    r"heading|headline|titre|t[ií]?tulo|encabezado|(?:ü|u|ue)?berschrift|titolo|cabeçalho|kop"
    r"|rubrik|overskrift|otsikko|nag[łl]?[óo]?wek|nadpis|заголовок|标题|標題|見出し|제목|عنوان"
)
_HEADINGS = (
    (re.compile(rf"h_*m|h_*ch|(?:{_WORDS})1", re.IGNORECASE), 1),
    (re.compile(rf"h_*1|(?:{_WORDS})2", re.IGNORECASE), 2),
    (re.compile(rf"h_*2/?3|(?:{_WORDS})3", re.IGNORECASE), 3),
    (re.compile(rf"h_*4|(?:{_WORDS})4", re.IGNORECASE), 4),
    (re.compile(rf"h_*5/?6|(?:{_WORDS})[5-9]", re.IGNORECASE), 5),
    (re.compile(r"tocheading|contentsheading|en-têtedetabledesmatières", re.IGNORECASE), 1),
)
_TITLE = re.compile(
    r"(?:agenda_*)?title(_*h_*(ch|1|2))?|s(title)?_*[sml]|rep_*(?:part)?title(_*[sml])?"
    r"|decisiontitle|subtitle|titre|t[ií]?tulo|titel|titolo|название|sous-titre|subt[ií]?tulo"
    r"|untertitel",
    re.IGNORECASE,
)
_NOTES = frozenset(
    {"footnotetext", "endnotetext", "footnote", "endnote", "notedebasdepage", "textonotapie"}
)
_TEXTS = ("single", "dual")
_AROUND = ("session", "sponsors", "agenda", "distribution", "publication", "release", "original")
_PREFIX = re.compile(r"^(reg|anno)_|_g\d?$", re.IGNORECASE)
_LINKS = frozenset({"hyperlink", "followedhyperlink", "internetlink"})
_OUTLINE = frozenset("012345678")
_LOOKS = {
    q(name): name
    for name in ("b", "i", "u", "strike", "dstrike", "vanish", "bCs", "iCs", "rtl",
                 "cs", "vertAlign")
}  # fmt: skip
_OFF = frozenset({"0", "false", "off", "none", "baseline", "subscript"})
_STYLE, _VALUE, _RAISED = q("rStyle"), q("val"), q("vertAlign")


class Role(NamedTuple):
    """``kind`` is "title", "heading", "note", "masthead" (session, agenda item, sponsors) or
    "body"; ``level`` the depth of a heading."""

    kind: str
    level: int = 0


class Looks(NamedTuple):
    """How a stretch of text is set."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    hidden: bool = False
    raised: bool = False


class Styles:
    """The styles of one file; ``part`` is the root of ``styles.xml``, None where there is none."""

    def __init__(self, part: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._chains: dict[str, list[Element]] = {}
        self._roles: dict[str, Role] = {}
        self._said: dict[str, dict[str, bool]] = {}
        self._seen: dict[tuple[object, ...], Looks] = {}
        self.default = ""
        for style in () if part is None else part.iter(q("style")):
            name = style.get(q("styleId"), "")
            self._styles[name] = style
            if style.get(q("type")) == "paragraph" and style.get(q("default")) in {"1", "true"}:
                self.default = name
        path = "/".join(q(step) for step in ("docDefaults", "rPrDefault", "rPr"))
        self._defaults = _looks(None if part is None else part.find(path))

    def role(self, style: str, outline: str = "") -> Role:
        """What a paragraph stands for: by the name of its style or of one that this is based on,
        else by its own outline level (``outline``, "0" to "8") or the style's."""
        if style not in self._roles:
            self._roles[style] = self._role(style)
        found = self._roles[style]
        if found == Role("body") and outline in _OUTLINE:
            return Role("heading", int(outline) + 1)
        return found

    def _role(self, style: str) -> Role:
        outline = ""
        for element in self._chain(style):
            name = value(element, "name")
            found = role_of(name)
            if found.kind != "body":
                return found
            plain = name.strip("_ ").lower()
            if plain.startswith((*_TEXTS, *_AROUND)):
                return Role("body" if plain.startswith(_TEXTS) else "masthead")
            outline = outline or value(element, "pPr/outlineLvl")
        if outline in _OUTLINE:
            return Role("heading", int(outline) + 1)
        return Role("body") if style in self._styles else role_of(style)

    def looks(self, paragraph: str, run: Element | None) -> Looks:
        """How a run with the properties ``run`` (``w:rPr``) is set in a paragraph of the style
        ``paragraph`` (empty: as if the paragraph's style said nothing)."""
        style, said = "", []
        for child in () if run is None else run:
            tag = child.tag
            if tag in _LOOKS:
                said.append((tag, child.get(_VALUE, "true")))
            elif tag == _STYLE:
                style = child.get(_VALUE, "")
        key = (paragraph, style, *said)
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = self._resolved(paragraph, style, _looks(run))
        return found

    def _resolved(self, paragraph: str, style: str, direct: dict[str, bool]) -> Looks:
        above, own = self._of_style(paragraph), self._of_style(style)

        def on(name: str) -> bool:
            if name in direct:
                return direct[name]
            return self._defaults.get(name, False) or above.get(name, False) != own.get(name, False)

        complex_script = on("rtl") or on("cs")
        line = direct.get("u", own.get("u", above.get("u", False)))
        if "u" not in direct and self.is_link(style):
            line = False
        return Looks(
            on("bCs" if complex_script else "b"),
            on("iCs" if complex_script else "i"),
            line,
            on("strike") or on("dstrike"),
            on("vanish"),
            direct.get("vertAlign", own.get("vertAlign", above.get("vertAlign", False))),
        )

    def is_link(self, style: str) -> bool:
        """Whether a character style is the one of links, whose underlining says nothing more."""
        names = (value(element, "name") for element in self._chain(style))
        return any(re.sub(r"\s+", "", name).lower() in _LINKS for name in names)

    @property
    def raising(self) -> frozenset[str]:
        """The character styles that raise what bears them."""
        return frozenset(
            name
            for name, style in self._styles.items()
            if style.get(q("type")) == "character" and self._of_style(name).get("vertAlign")
        )

    def numbering(self, style: str) -> tuple[str, str, str]:
        """The list and the level that a paragraph style brings, and the style of its chain that
        names the list; empty where it brings none."""
        number = depth = source = ""
        for element in self._chain(style):
            if not number and (number := value(element, "pPr/numPr/numId")):
                source = element.get(q("styleId"), "")
            depth = depth or value(element, "pPr/numPr/ilvl")
            if number and depth:
                break
        return number, depth, source

    def list_of(self, style: str) -> str:
        """The list (``w:numId``) of a numbering style."""
        return value(self._styles.get(style), "pPr/numPr/numId")

    def _of_style(self, style: str) -> dict[str, bool]:
        if style not in self._said:
            said: dict[str, bool] = {}
            for element in reversed(self._chain(style)):
                said |= _looks(element.find(q("rPr")))
            self._said[style] = said
        return self._said[style]

    def _chain(self, style: str) -> list[Element]:
        """The style and those that it is based on, nearest first."""
        if style not in self._chains:
            found: list[Element] = []
            name = style
            while name in self._styles and len(found) < _DEEPEST:
                found.append(self._styles[name])
                name = value(self._styles[name], "basedOn")
            self._chains[style] = found
        return self._chains[style]


def _looks(properties: Element | None) -> dict[str, bool]:
    """The looks that a ``w:rPr`` switches on or off."""
    if properties is None:
        return {}
    return {
        _LOOKS[child.tag]: child.get(_VALUE, "true").lower() not in _OFF
        for child in properties
        if child.tag in _LOOKS
    }


def is_raised(run: Element | None, styles: Collection[str] = ()) -> bool:
    """Whether the properties of a run (``w:rPr``) raise it, or one of the ``styles`` that do."""
    style = ""
    for child in () if run is None else run:
        if child.tag == _RAISED:
            return child.get(_VALUE) == "superscript"
        if child.tag == _STYLE:
            style = child.get(_VALUE, "")
    return style in styles


def role_of(name: str) -> Role:
    """What a style's name says."""
    plain = _PREFIX.sub("", re.sub(r"\s+", "", name).strip("_")).strip("_")
    if _TITLE.fullmatch(plain):
        return Role("title")
    for pattern, level in _HEADINGS:
        if pattern.fullmatch(plain):
            return Role("heading", level)
    if plain.lower() in _NOTES:
        return Role("note")
    return Role("body")
