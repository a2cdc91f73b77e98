"""Words that a clause is to read, given without those that they replace: where they would stand is
told by their first and last words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from draftbench.amend.wording.effects import occurrences
from draftbench.amend.wording.instruction import Edge

_WORD = re.compile(r"[\w’'-]+")
_FEWEST = 3
_SHORTEST = 7
"""The words by which a stretch is known have so many characters."""
_ALIKE = 0.5
"""So many of the words must stand in the clause in their order."""


def replaced_by(text: str, words: str) -> str:
    """The words of a clause that those given would replace, where they can be only one stretch:
    it begins and ends as they do, or they go on where it ends. Empty where that is not clear."""
    given = [match.group().casefold() for match in _WORD.finditer(words)]
    there = [(m.start(), m.end(), m.group().casefold()) for m in _WORD.finditer(text)]
    if len(given) < _FEWEST or occurrences(text, words):
        return ""
    plain = [word for _, _, word in there]
    found = _reordered(plain, given) or _nearest(plain, given) or _begun(plain, given)
    found = found or _ended(plain, given)
    if found is None:
        return ""
    start, end = there[found[0]][0], there[found[1] - 1][1]
    if words[-1:] in tuple(")]”»") and text[end:].startswith(words[-1:]):
        end += 1
    old = text[start:end]
    return old if len(occurrences(text, old)) == 1 else ""


def aligned(text: str, words: str, edge: Edge) -> str:
    """The words of a clause from where they begin like those given to its end, or from its
    beginning to where they end like them; the last sign stays unless one is given. Empty where that
    is not one stretch."""
    given = [match.group().casefold() for match in _WORD.finditer(words)]
    there = [(m.start(), m.end(), m.group().casefold()) for m in _WORD.finditer(text)]
    plain = [word for _, _, word in there]
    for count in range(len(given) - 1, 0, -1):
        shared = given[:count] if edge is Edge.END else given[-count:]
        if len(" ".join(shared)) < _SHORTEST:
            break
        at = [n for n in range(len(plain)) if plain[n : n + count] == shared]
        if len(at) > 1:
            return ""
        if at and edge is Edge.END:
            signed = words.rstrip()[-1:] in tuple(",;.:")
            return text[there[at[0]][0] :] if signed else text[there[at[0]][0] : there[-1][1]]
        if at:
            return text[: there[at[0] + count - 1][1]]
    return ""


def reordered_by(text: str, words: str) -> str:
    """The words of a clause that have those given in another order, and stand there once; empty
    where there are none."""
    given = [match.group().casefold() for match in _WORD.finditer(words)]
    there = list(_WORD.finditer(text))
    found = _reordered([match.group().casefold() for match in there], given)
    if found is None or occurrences(text, words):
        return ""
    old = text[there[found[0]].start() : there[found[1] - 1].end()]
    ending = words.rstrip()[-1:]
    if ending in tuple(",;.:") and text[there[found[1] - 1].end() :].startswith(ending):
        old += ending
    return old if len(occurrences(text, old)) == 1 else ""


def completed(text: str, old: str, new: str) -> str:
    """The words of a clause that go where new ones come in their place and repeat what stands
    beside them ("two years" for the "three" of "three years")."""
    given = [match.group().casefold() for match in _WORD.finditer(new)]
    best, fit = old, 0
    for find in occurrences(text, old):
        before = list(_WORD.finditer(text[: find.start]))
        behind = list(_WORD.finditer(text, find.end))
        heads = (n for n in range(len(given) - 1, 0, -1) if _same(before[-n:], given[:n]))
        head = next(heads, 0)
        tails = (n for n in range(len(given) - head - 1, 0, -1) if _same(behind[:n], given[-n:]))
        tail = next(tails, 0)
        if head + tail > fit:
            fit = head + tail
            start = before[-head].start() if head else find.start
            best = text[start : behind[tail - 1].end() if tail else find.end]
    return best


def _same(found: Sequence[re.Match[str]], words: Sequence[str]) -> bool:
    return [match.group().casefold() for match in found] == list(words)


def _nearest(plain: Sequence[str], given: Sequence[str]) -> tuple[int, int] | None:
    """The one stretch with the same first and last word that is changed least."""
    ends = [at + 1 for at, word in enumerate(plain) if word == given[-1]]
    best: list[tuple[int, tuple[int, int]]] = []
    for start in (at for at, word in enumerate(plain) if word == given[0]):
        for end in ends:
            if end - start < 2:
                continue
            shared = _shared(plain[start:end], given)
            if shared < max(2, _ALIKE * len(given)):
                continue
            best.append((end - start + len(given) - 2 * shared, (start, end)))
    best.sort()
    if not best or (len(best) > 1 and best[0][0] == best[1][0]):
        return None
    return best[0][1]


def _reordered(plain: Sequence[str], given: Sequence[str]) -> tuple[int, int] | None:
    """The one stretch that has the same words in another order."""
    size = len(given)
    at = [n for n in range(len(plain) - size + 1) if sorted(plain[n : n + size]) == sorted(given)]
    return (at[0], at[0] + size) if len(at) == 1 else None


def _begun(plain: Sequence[str], given: Sequence[str]) -> tuple[int, int] | None:
    """The one stretch that the words begin with, where they only go on behind it."""
    for count in range(len(given) - 1, _FEWEST - 1, -1):
        first = list(given[:count])
        at = [n for n in range(len(plain)) if plain[n : n + count] == first]
        if at:
            return (at[0], at[0] + count) if len(at) == 1 else None
    return None


def _ended(plain: Sequence[str], given: Sequence[str]) -> tuple[int, int] | None:
    """The one stretch that ends as they do, with the word before it but where that is short: new
    words come behind "of", and not for it."""
    size = len(given)
    at = [
        n
        for n in range(len(plain) - size + 1)
        if plain[n + 1 : n + size] == list(given[1:]) and size > _FEWEST
    ]
    if len(at) != 1:
        return None
    return at[0] + (len(plain[at[0]]) < _FEWEST), at[0] + size


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two rows share in the same order."""
    row = [0] * (len(other) + 1)
    for word in one:
        before = 0
        for at, each in enumerate(other, 1):
            kept = row[at]
            row[at] = before + 1 if word == each else max(row[at], row[at - 1])
            before = kept
    return row[-1]
