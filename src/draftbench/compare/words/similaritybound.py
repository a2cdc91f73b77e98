"""A bound on how alike two texts are, found without their difference.

The difference of two long texts that share all words in another order is slow to find and says
only that everything changed. Words that both texts hold once can be kept no further than the
heaviest run of them that both texts have in the same order, which takes n log n.
"""

from __future__ import annotations

from collections import Counter

from draftbench.compare.increasing import heaviest_increasing
from draftbench.language.words import token_texts


def similarity_bound(left: str, right: str) -> float:
    """What :attr:`draftbench.compare.words.textdiff.TextDiff.similarity` of the difference of two
    texts cannot exceed (0..1). Kept spaces stand beside kept words, two at most beside each."""
    total = len(left) + len(right)
    if not total:
        return 1.0
    one, two = token_texts(left), token_texts(right)
    counts, others = dict(Counter(one)), dict(Counter(two))
    wide = min(_without_spaces(counts), _without_spaces(others))
    places = {token: at for at, token in enumerate(two)}
    only = {token for token, number in counts.items() if number == 1 == others.get(token)}
    single = [token for token in one if token in only]
    sizes = [len(token) + 2.0 for token in single]
    kept = sum([sizes[at] for at in heaviest_increasing([places[t] for t in single], sizes)])
    again = sum(
        [
            min(number, others[token]) * (len(token) + 2)
            for token, number in counts.items()
            if token in others and token not in only
        ]
    )
    return min(1.0, 2 * (kept + again + wide + 1) / total)


def _without_spaces(counts: dict[str, int]) -> int:
    """Takes white space out of the counted tokens of a text. Returns how many characters of it
    stand beyond one each."""
    spaces = [token for token in counts if token.isspace()]
    return sum([(len(token) - 1) * counts.pop(token) for token in spaces])
