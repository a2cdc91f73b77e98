"""Characters that act on a screen instead of standing on it: made visible, for texts of strangers.

A control character can drive a terminal, an override of direction (Unicode Standard Annex 9) can
show words in another order than the one they have.
"""

_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)}
_CONTROLS = {
    **{code: f"‹U+{code:04X}›" for code in range(0x80, 0xA0)},
    **_PICTURES,
    0x7F: "\u2421",
}
_NAMES = {
    **dict(zip(range(0x202A, 0x202F), ("LRE", "RLE", "PDF", "LRO", "RLO"), strict=True)),
    **dict(zip(range(0x2066, 0x206A), ("LRI", "RLI", "FSI", "PDI"), strict=True)),
    0x2028: "LS",
    0x2029: "PS",
}
_SHOWN = {
    **_CONTROLS,
    **{code: f"‹{name}›" for code, name in _NAMES.items()},
    **dict.fromkeys(range(55296, 57344), "�"),
    ord("\t"): "\t",
    ord("\n"): "\n",
}


def visible(text: str) -> str:
    """``text`` with each control character as its picture or number, and by its name each
    embedding, override or isolate of direction and each separator of lines; line feeds and tabs
    stay.

    >>> visible("States\\x1b[31m")
    'States␛[31m'
    """
    return text if text.isascii() and text.isprintable() else text.translate(_SHOWN)


def on_one_line(text: str) -> str:
    """:func:`visible` with a sign in place of each line feed: what stands in a row of a list never
    makes another row.

    >>> on_one_line("Ana\\n2 Chair")
    'Ana ↵ 2 Chair'
    """
    return visible(text).replace("\n", " ↵ ")
