"""Square brackets of two proposals on one text that cannot both stand: pairs that cross, or that
share one end.

"[water points and] fodder" and "water points [and fodder]" cannot both be made, for of "[water
points [and] fodder]" nobody could tell which sign belongs to which. Nor can "[by 2030] at the
latest" and "[by 2030 at the latest]". One pair that lies in another, and shares no end with it,
does not disturb it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, product
from math import inf

Edit = tuple[int, int, str]
"""``[start, end)`` of a text becomes these words."""
Sign = tuple[Edit | None, int]
"""A sign that an edit puts in, and where in its words; None: one of the text, and where in it."""
Pair = tuple[Sign | None, Sign | None]
"""The signs that open and close a bracket; None where the text has no other sign for one."""

OPENING, CLOSING = "[［", "]］"
"""The signs of brackets."""
_SIGNS = frozenset(OPENING + CLOSING)


def bracket_pairs(text: str) -> list[tuple[int, int]]:
    """The places of the signs that open and close each bracket of a text, inner ones first."""
    waiting: list[int] = []
    found: list[tuple[int, int]] = []
    for at, char in enumerate(text):
        if char in OPENING:
            waiting.append(at)
        elif char in CLOSING and waiting:
            found.append((waiting.pop(), at))
    return found


def unbalanced(text: str) -> bool:
    """Whether a text has a sign of a bracket without the other."""
    return 2 * len(bracket_pairs(text)) < sum(char in _SIGNS for char in text)


def excluding(text: str, mine: Sequence[Edit], its: Sequence[Edit]) -> Iterator[tuple[Edit, Edit]]:
    """Each of ``mine`` and each of ``its``, edits of one text, whose brackets cannot both stand.
    Symmetric. What both put in at one place is one edit."""
    if not (_has_signs(text, mine) and _has_signs(text, its)):
        return
    every = sorted({*mine, *its})
    if any(one[1] > other[0] for one, other in pairwise(every)):
        return  # they overlap, and exclude each other for that
    stood = set(_pairs(text, ()))
    pairs = [[p for p in _pairs(text, own) if p not in stood] for own in (mine, its)]
    places = {sign: at for at, (_, sign) in enumerate(bracket_signs(text, every))}
    for one, other in product(*pairs):
        if one != other and (
            _cross(_span(one, places), _span(other, places)) or _share(one, other)
        ):
            yield from product(_edits(one, mine), _edits(other, its))
    yield from _halved(pairs[0], mine, its, places)
    yield from ((a, b) for b, a in _halved(pairs[1], its, mine, places))


def _halved(
    made: Sequence[Pair],
    own: Sequence[Edit],
    others: Sequence[Edit],
    places: Mapping[Sign, int],
) -> Iterator[tuple[Edit, Edit]]:
    """The edits that make a bracket one sign of which stood there, and those that take it away."""
    for pair in made:
        for sign in pair:
            if sign is None or sign in places:
                continue
            takes = [edit for edit in others if edit[0] <= sign[1] < edit[1]]
            yield from product(_edits(pair, own), takes)


def _has_signs(text: str, edits: Sequence[Edit]) -> bool:
    return any(not _SIGNS.isdisjoint(text[start:end] + new) for start, end, new in edits)


def bracket_signs(text: str, edits: Sequence[Edit]) -> Iterator[tuple[str, Sign]]:
    """The signs of brackets in a text once edits, in order, are made."""
    at = 0
    for edit in (*edits, (len(text), len(text), "")):
        yield from ((text[n], (None, n)) for n in range(at, edit[0]) if text[n] in _SIGNS)
        yield from ((char, (edit, n)) for n, char in enumerate(edit[2]) if char in _SIGNS)
        at = edit[1]


def _pairs(text: str, edits: Sequence[Edit]) -> Iterator[Pair]:
    """The brackets of a text once edits are made."""
    waiting: list[Sign] = []
    for char, sign in bracket_signs(text, sorted(edits)):
        if char in OPENING:
            waiting.append(sign)
        else:
            yield waiting.pop() if waiting else None, sign
    yield from ((sign, None) for sign in waiting)


def _span(pair: Pair, places: Mapping[Sign, int]) -> tuple[float, float]:
    opening, closing = pair
    return (
        -inf if opening is None else places.get(opening, -inf),
        inf if closing is None else places.get(closing, inf),
    )


def _cross(one: tuple[float, float], other: tuple[float, float]) -> bool:
    first, last = sorted((one, other))
    return first[0] < last[0] < first[1] < last[1]


def _share(one: Pair, other: Pair) -> bool:
    return any(a == b and a is not None for a, b in zip(one, other, strict=True))


def _edits(pair: Pair, own: Sequence[Edit]) -> list[Edit]:
    """The edits that put in the signs of a pair; where both stood there, all that may have made
    them a pair."""
    made = [sign[0] for sign in pair if sign is not None and sign[0] is not None]
    return list(dict.fromkeys(made or own))
