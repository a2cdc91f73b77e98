"""What kinds of change a word difference holds, so that the small ones can be hidden or shown."""

import re
from collections.abc import Callable
from itertools import combinations

from draftbench.compare.normal import straight
from draftbench.compare.textdiff import TextDiff

_PUNCTUATION = re.compile(r"(?<!\w)[^\w\s\[\]]+|[^\w\s\[\]]+(?!\w)")
_FOLDS: dict[str, Callable[[str], str]] = {
    "spacing": lambda text: "".join(text.split()),
    "quotes": straight,
    "case": str.casefold,
    "punctuation": lambda text: _PUNCTUATION.sub("", text),
}


def classes(diff: TextDiff) -> tuple[str, ...]:
    """The classes of all hunks: "same" alone where there is none, else of "text", "punctuation",
    "case", "spacing" and "quotes" those that occur, in that order.

    A hunk is of the fewest small classes that together explain it; brackets are never small.
    """
    if not diff.hunks:
        return ("same",)
    found = {name for names in hunk_classes(diff) for name in names}
    return tuple(
        name for name in ("text", "punctuation", "case", "spacing", "quotes") if name in found
    )


def hunk_classes(diff: TextDiff) -> tuple[tuple[str, ...], ...]:
    """The classes of each hunk, as :func:`classes` has them for all."""
    return tuple(
        _explained(
            diff.left[hunk.left_start : hunk.left_end],
            diff.right[hunk.right_start : hunk.right_end],
        )
        for hunk in diff.hunks
    )


def _explained(old: str, new: str) -> tuple[str, ...]:
    for size in range(1, len(_FOLDS) + 1):
        for names in combinations(_FOLDS, size):
            if _folded(old, names) == _folded(new, names):
                return names
    return ("text",)


def _folded(text: str, names: tuple[str, ...]) -> str:
    """Folded by each name; spaces go last, since the other folds look at them."""
    for name in reversed(names):
        text = _FOLDS[name](text)
    return text
