"""Letters with the marks on them, in Unicode form C."""

import re
from collections.abc import Iterator
from itertools import groupby
from unicodedata import category, combining, is_normalized, normalize

_FEW = 30
"""More marks stand on no letter of any language."""
_MAYBE_MANY = re.compile(rf"[^\x00-\u02ff]{{{_FEW},}}")


def composed(text: str) -> str:
    """``text`` in form C. Marks that stand in a row in whatever order take the square of their
    number where Python sorts them; here they are sorted before.

    >>> composed("Ame\u0301rica") == "Am\u00e9rica"
    True
    """
    if is_normalized("NFC", text):
        return text
    return normalize("NFC", _MAYBE_MANY.sub(_in_order, text))


def _in_order(run: re.Match[str]) -> str:
    apart = "".join(normalize("NFD", sign) for sign in run[0])
    parts = groupby(apart, key=lambda sign: bool(combining(sign)))
    return "".join("".join(sorted(part, key=combining) if marks else part) for marks, part in parts)


def letters(text: str) -> Iterator[str]:
    """Each letter of a text with what form C may join to it; what lies in two of them stays
    apart."""
    start = 0
    for at in range(1, len(text)):
        if category(text[at])[0] != "M" and not "\u1160" <= text[at] <= "\u11ff":  # Hangul
            yield text[start:at]
            start = at
    yield text[start:]
