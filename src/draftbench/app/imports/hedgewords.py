"""Words above or before a paragraph by which its sender hedges it: "If possible:", "Ad referendum,
OP 2. Invites …". They are none of its words, and no amendment keeps them."""

from __future__ import annotations

import re

from draftbench.amend.instructions.hedges import is_hedge
from draftbench.document.drafting import CALLED_NUMBER, TYPED_NUMBER

HEDGE = "hedge"
"""The code of such words."""

_FARTHEST = 120
_ENDS = re.compile(r"[:,.)\]–—][ \u00a0]++")


def hedge_head(text: str) -> int:
    """Where a paragraph begins behind words that hedge it; 0 where none do.

    >>> hedge_head("If possible: Urges States"), hedge_head("In principle, States may")
    (13, 0)
    """
    for end in _ENDS.finditer(text, 0, _FARTHEST):
        is_parted = end[0].startswith(":") or _begins_with_number(text[end.end() :])
        if is_parted and is_hedge(text[: end.start()]):
            return end.end()
    return 0


def _begins_with_number(words: str) -> bool:
    return bool(TYPED_NUMBER.match(words) or CALLED_NUMBER.match(words))
