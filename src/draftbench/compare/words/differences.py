"""Word differences of clauses, kept while they are in use: what a link's reason, a row on the
screen and an export ask for is worked out once, and while a clause is typed the others cost a look
in a table."""

from functools import lru_cache

from draftbench.compare.words.textdiff import TextDiff
from draftbench.compare.words.worddiff import diff

_KEPT = 8192
_LONGEST = 20_000
"""Characters of both texts together up to which a difference is kept."""


def difference(left: str, right: str) -> TextDiff:
    """:func:`draftbench.compare.words.worddiff.diff` of two clauses."""
    if left == right or len(left) + len(right) > _LONGEST:
        return diff(left, right)
    return _kept(left, right)


@lru_cache(maxsize=_KEPT)
def _kept(left: str, right: str) -> TextDiff:
    return diff(left, right)
