"""Notes that say "Ibid.": the work of the note before (United Nations Editorial Manual)."""

from __future__ import annotations

import re

_IBID = re.compile(r"\s*(?:Ib[ií]d(?:em)?|Idem)\b\.?,?\s*", re.IGNORECASE)
_PLACE = re.compile(
    r"(?:^|(?<=,\s))(?P<word>vols?|paras?|arts?|chaps?|sects?|pp?|annexe?s?|No|Nos|pt)\b\.?\s",
    re.IGNORECASE,
)


def says_ibid(text: str) -> bool:
    """Whether a note of these words speaks of the work of the note before it."""
    return _IBID.match(text) is not None


def resolve_ibid(text: str, former: str) -> str:
    """What a note that says "Ibid." refers to, given the full text of the note before it; empty
    where ``text`` does not say so.

    The words after "Ibid." replace the former note from its first place word of the same kind on
    (vol., para., art. ...), else they follow the former note.

    >>> resolve_ibid("Ibid., vol. 2, No. 7.", "United Nations, Treaty Series, vol. 1, No. 3.")
    'United Nations, Treaty Series, vol. 2, No. 7.'
    """
    match = _IBID.match(text)
    if match is None or not former:
        return ""
    rest = text[match.end() :]
    if not rest:
        return former
    place = _PLACE.match(rest)
    if place:
        kind = place.group("word").lower().rstrip("s")
        for other in _PLACE.finditer(former):
            if other.group("word").lower().rstrip("s") == kind:
                return former[: other.start()] + rest
    return f"{former.rstrip().rstrip('.')}, {rest}"
