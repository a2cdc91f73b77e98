"""Words above or before a paragraph by which its sender hedges it: "If possible:", "Ad referendum,
OP 2. Invites …". They are none of its words, and no amendment keeps them."""

from __future__ import annotations

import re

from draftbench.amend.instructions.hedges import without_hedges
from draftbench.amend.instructions.tongue import TONGUES, tongue_of
from draftbench.document.drafting import CALLED_NUMBER, TYPED_NUMBER

HEDGE = "hedge"
"""The code of such words."""

_FARTHEST = 120
_ENDS = re.compile(r"[:,.)\]–—][ \u00a0]++")
_AROUND = " \u00a0()[]*:.,;–—-"
_BESIDE = frozenset({"only", "and", "but", "also", "et", "mais", "seulement", "y", "pero", "solo"})
"""Words that may stand beside one that hedges."""


def is_hedge_line(line: str) -> bool:
    """Whether a line with a colon at its end does nothing but hedge what stands below it.

    >>> is_hedge_line("If possible:"), is_hedge_line("Si possible :"), is_hedge_line("Banks:")
    (True, True, False)
    """
    return line.rstrip().endswith(":") and _is_hedge(line)


def hedge_head(text: str) -> int:
    """Where a paragraph begins behind words that hedge it; 0 where none do.

    >>> hedge_head("If possible: Urges States"), hedge_head("In principle, States may")
    (13, 0)
    """
    for end in _ENDS.finditer(text, 0, _FARTHEST):
        is_parted = end[0].startswith(":") or _begins_with_number(text[end.end() :])
        if is_parted and _is_hedge(text[: end.start()]):
            return end.end()
    return 0


def _is_hedge(words: str) -> bool:
    bare = " ".join(words.strip(_AROUND).split())
    if not bare or len(bare) > _FARTHEST:
        return False
    rest = without_hedges(bare, [tongue_of(code) for code in TONGUES])
    left = re.findall(r"[^\W\d_]+|\d+", rest)
    return rest != bare and all(word.casefold() in _BESIDE for word in left)


def _begins_with_number(words: str) -> bool:
    return bool(TYPED_NUMBER.match(words) or CALLED_NUMBER.match(words))
