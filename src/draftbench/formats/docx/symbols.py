"""Characters of symbol fonts as Unicode.

Word keeps them as codes of the font, in the private area from U+F000 on. The tables are the
encodings of the fonts Symbol (Adobe) and, for what stands in texts, Wingdings (Microsoft).
"""

from __future__ import annotations

import re

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
