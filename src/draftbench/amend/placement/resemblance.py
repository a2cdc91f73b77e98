"""Clauses that read much like one that is gone."""

from __future__ import annotations

from collections import Counter

from draftbench.amend.placement.situation import Situation
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId
from draftbench.language.words import is_word, token_texts

FLOOR = 0.6
"""The least similarity at which a clause is offered at all (algorithms.md E1: below it 14 % of
conflicts went through unseen, from it on 0.2 %)."""
MARGIN = 0.1
"""Clauses whose similarity is less than this apart are as good as each other."""
_SHARED = 0.4
"""The least share of words that two clauses must have in common to be compared at all."""


def resembling(seen: str, situation: Situation) -> tuple[ClauseId, ...]:
    """The clauses new to the text that read like ``seen``, the best first and with it those that
    are no worse by a clear margin, in the order of the text where they are as good; none where no
    clause is like enough. Clauses that the author could see beside it are others, however alike
    they read."""
    words = _words(seen)
    scores: list[tuple[float, ClauseId]] = []
    for clause in map(situation.target.__getitem__, situation.newcomers()):
        own = _words(clause.text.text)
        common = (words & own).total()
        if common < _SHARED * max(words.total(), own.total(), 1):
            continue
        score = diff(seen, clause.text.text).similarity
        if score >= FLOOR:
            scores.append((score, clause.id))
    scores.sort(key=lambda found: -found[0])
    return tuple(clause for score, clause in scores if score > scores[0][0] - MARGIN)


def _words(text: str) -> Counter[str]:
    return Counter(token.casefold() for token in token_texts(text) if is_word(token))
