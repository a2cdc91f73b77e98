"""Symbols and equations as text: characters of symbol fonts, and mathematics in one line.

Word keeps them as codes of the font, in the private area from U+F000 on. The tables are the
encodings of the fonts Symbol (Adobe) and, for what stands in texts, Wingdings (Microsoft).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from draftbench.formats.docx.names import MATH, Element, local

_SYMBOL = dict(
    zip(
        range(0x22, 0x7F),
        "∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
        "{|}∼",
        strict=True,
    )
) | dict(
    zip(
        range(0xA0, 0xFF),
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uf8ff〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭",
        strict=True,
    )
)
_WINGDINGS = {
    0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6D: "❍", 0x6E: "■",
    0x6F: "□", 0x70: "❐", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖",
    0x77: "⬥", 0x78: "☒", 0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDC: "➲", 0xDF: "←",
    0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☑",
}  # fmt: skip
_TABLES = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}
_PRIVATE = re.compile("[\uf000-\uf0ff]")
_DASHES = "-–—"


def unicode_of(code: int, font: str) -> str:
    """The character of a symbol font by its code (0x20 to 0xFF, or the same in the private area);
    empty where it is not known."""
    table = _TABLES.get(font.lower(), {})
    return table.get(code & 0xFF if code >= 0xF000 else code, "")


def readable(text: str, font: str) -> str:
    """``text`` with the characters of the private area as Unicode, where they are known."""
    if _PRIVATE.search(text) is None:
        return text
    return _PRIVATE.sub(lambda at: unicode_of(ord(at[0]), font) or at[0], text)


def bullet(text: str, font: str) -> str:
    """The bullet of a list as one sign of the text: a dash where it is one, else a dot."""
    shown = readable(text, font).strip()
    return shown if shown and shown in _DASHES else "•"


# Equations in one line, as people type them: ``x^2``, ``(a+b)/c``, ``√(x)``. Structures: ECMA-376
# part 1, 22.1 (Office Math).

_DEEPEST = 60
_NO_TEXT = frozenset(
    {"rPr", "ctrlPr", "fPr", "sSupPr", "sSubPr", "sSubSupPr", "sPrePr", "radPr", "naryPr", "dPr",
     "accPr", "barPr", "boxPr", "borderBoxPr", "eqArrPr", "funcPr", "groupChrPr", "limLowPr",
     "limUppPr", "mPr", "phantPr", "argPr", "oMathParaPr", "instrText", "delInstrText"}
)  # fmt: skip


def in_one_line(equation: Element) -> str:
    """The words and signs of an ``m:oMath`` (or of something in it)."""
    return _read(equation, 0)


def _read(element: Element, depth: int) -> str:
    name = local(element)
    if name in _NO_TEXT or not name:
        return ""
    if name == "t":
        return element.text or ""
    if depth > _DEEPEST:
        return "".join(str(piece) for piece in element.itertext())
    shape = _SHAPES.get(name)

    def part(*names: str) -> str:
        return "".join(_read(one, depth + 1) for one in _children(element, names))

    if shape is not None:
        return shape(element, part)
    return "".join(_read(child, depth + 1) for child in element)


def _children(element: Element, names: Iterable[str]) -> list[Element]:
    return [child for name in names for child in element.findall(f"{{{MATH}}}{name}")]


_Part = Callable[..., str]


def _group(text: str) -> str:
    """``text`` in round brackets where it is more than one word or number."""
    return text if len(text) < 2 or text.isalnum() else f"({text})"


def _property(element: Element, name: str, otherwise: str) -> str:
    found = element.find(f"*/{{{MATH}}}{name}")
    return otherwise if found is None else found.get(f"{{{MATH}}}val", "")


def _fraction(element: Element, part: _Part) -> str:
    return f"{_group(part('num'))}/{_group(part('den'))}"


def _scripts(element: Element, part: _Part) -> str:
    below, above = part("sub"), part("sup")
    return (
        part("e") + (f"_{_group(below)}" if below else "") + (f"^{_group(above)}" if above else "")
    )


def _root(element: Element, part: _Part) -> str:
    degree = part("deg")
    return f"{degree and '^' + _group(degree)}√{_group(part('e'))}"


def _large(element: Element, part: _Part) -> str:
    below, above = part("sub"), part("sup")
    sign = _property(element, "chr", "∫")
    limits = (f"_{_group(below)}" if below else "") + (f"^{_group(above)}" if above else "")
    return f"{sign}{limits} {part('e')}"


def _bracketed(element: Element, part: _Part) -> str:
    first, last = _property(element, "begChr", "("), _property(element, "endChr", ")")
    inner = [_read(one, 1) for one in _children(element, ("e",))]
    return first + _property(element, "sepChr", "|").join(inner) + last


def _function(element: Element, part: _Part) -> str:
    return f"{part('fName')} {part('e')}"


def _limit(element: Element, part: _Part) -> str:
    sign = "_" if local(element) == "limLow" else "^"
    return f"{part('e')}{sign}{_group(part('lim'))}"


def _matrix(element: Element, part: _Part) -> str:
    rows = (
        "&".join(_read(one, 1) for one in _children(row, ("e",)))
        for row in _children(element, ("mr",))
    )
    return f"■({'@'.join(rows)})"


def _lines(element: Element, part: _Part) -> str:
    return "; ".join(_read(one, 1) for one in _children(element, ("e",)))


_SHAPES: dict[str, Callable[[Element, _Part], str]] = {
    "f": _fraction,
    "sSup": _scripts,
    "sSub": _scripts,
    "sSubSup": _scripts,
    "sPre": _scripts,
    "rad": _root,
    "nary": _large,
    "d": _bracketed,
    "func": _function,
    "limLow": _limit,
    "limUpp": _limit,
    "m": _matrix,
    "eqArr": _lines,
}
