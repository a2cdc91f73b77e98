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


# Marks of notes that lost their raised type: "road map;2", "the Charter,12 appointed".

_BEHIND = (
    r"(?:(?<=[^\W\d_][,;:，；：。،؛].)|(?<=[)”»’\"][,;:.].)|(?<=[,;:.][”»\"].)"
    r"|(?<=[a-zà-ÿ]{4}\..))"
    r"(?<!para\..)(?<!sect\..)(?<!chap\..)(?<!párr\..)"
)
"""A closing sign behind a word, and a figure; before a full stop a word of four letters at least,
for shorter ones are abbreviations ("Add.1"). Figures come first in the patterns below: they are
looked for much faster than what stands before them."""
GLUED = re.compile(rf"[1-9]{_BEHIND}\d{{0,2}}(?![^\s\ufffc])")
"""The figures of such a mark."""
_BEHIND_FIGURES = r"\d(?:(?<=\b(?:19|20)\d\d[,;].)|(?<=/\d\d[,;].)|(?<=/\d\d\d[,;].))\d{0,2}\Z"
GLUED_LAST = re.compile(_BEHIND_FIGURES)
"""The figures of such a mark at the end of a paragraph, behind the comma of a year or of the number
of a resolution ("by 2030;2")."""
_LONE = re.compile(
    r"(?:(?<=[,;:.])\s?\[\d{1,3}\]|(?<=[\w,;:.])\s\d{1,3}/|(?<=[^\W\d_]{3}[,;])\s\d{1,3})\Z"
    rf"|{_BEHIND_FIGURES}"
)
"""Marks at the end of a paragraph: "[143]" and "6/" as older texts have them, and figures behind
the comma of a word, a year or the number of a resolution."""
_LAST = 8
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"


def without_last_mark(text: str, end: int) -> int:
    """Where ``text[:end]`` ends without the figures of a note's mark, raised or glued to a sign.

    >>> without_last_mark("the road map;2", 14), without_last_mark("by 2012", 7)
    (13, 7)
    >>> without_last_mark("the Plan of Action, 12", 22), without_last_mark("articles 3, 12", 14)
    (19, 14)
    """
    bare = len(text[:end].rstrip(_RAISED))
    if bare < end:
        return bare
    lone = _LONE.search(text[:end], max(0, end - 2 * _LAST))
    if lone is not None:
        return lone.start()
    if not text[:end][-1:].isdigit():
        return bare
    match = GLUED.search(text[:end], max(0, end - _LAST))
    return end if match is None or match.end() < end else match.start()
