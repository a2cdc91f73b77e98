"""What two related clauses share, in words for a reader who looks at them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

_PHRASES = 3
_LONGEST_PHRASE = 60
_GAP = 1
"""Terms that may stand between two shared ones within a phrase."""


def shared_matter(
    text: str,
    own: Sequence[tuple[str, int, int]],
    other: Sequence[tuple[str, int, int]],
    rarity: Mapping[str, float],
) -> str:
    """The matter that two clauses share, in the wording of the first: "both treat 'freezing …
    assets', 'money-laundering'".

    ``own`` and ``other`` are the terms of the two, the first with their places in ``text``;
    ``rarity`` weighs a term.
    """
    shared = {term for term, _, _ in own} & {term for term, _, _ in other}
    if not shared:
        return "joined by hand"
    found: dict[str, tuple[float, int, tuple[str, ...]]] = {}
    for run in _runs(own, shared):
        weight = sum(rarity[term] for term in dict.fromkeys(term for term, _, _ in run))
        words = _quoted(text, run)
        if words.casefold() not in found:
            found[words.casefold()] = (-weight, run[0][1], (words, *(t for t, _, _ in run)))
    chosen: list[tuple[int, str]] = []
    said: set[str] = set()
    for _, start, (words, *named) in sorted(found.values()):
        if said.issuperset(named):
            continue
        said.update(named)
        chosen.append((start, f"“{words}”"))
        if len(chosen) == _PHRASES:
            break
    return f"both treat {', '.join(words for _, words in sorted(chosen))}"


def _runs(
    own: Sequence[tuple[str, int, int]], shared: set[str]
) -> list[list[tuple[str, int, int]]]:
    """Runs of shared terms in ``own``, with at most one other term between two of them."""
    runs: list[list[tuple[str, int, int]]] = []
    last = -_GAP - 2
    for at, term in enumerate(own):
        if term[0] not in shared:
            continue
        near = at - last <= _GAP + 1 and bool(runs)
        if near and term[2] - runs[-1][0][1] <= _LONGEST_PHRASE:
            runs[-1].append(term)
        else:
            runs.append([term])
        last = at
    return runs


def _quoted(text: str, run: Sequence[tuple[str, int, int]]) -> str:
    """The run as it stands in ``text``, other words between its terms as an ellipsis."""
    words = text[run[0][1] : run[0][2]]
    for before, after in pairwise(run):
        if after[1] < before[2]:
            continue
        between = text[before[2] : after[1]]
        plain = between if len(between) <= 5 and "." not in between else " … "
        words += plain + text[after[1] : after[2]]
    return words
