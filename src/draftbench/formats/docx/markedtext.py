r"""Text with its tracked changes as signs: ``[-out-]`` and ``{+in+}``.

What one put in and another took out is ``{+[-both-]+}``. A pilcrow inside the signs is a tracked
paragraph mark: where it does not stand, the paragraph is joined with the next one. Signs that are
words of the text have a backslash before them, and so has a backslash before such a sign or
another backslash. So without the deletions and with the insertions unwrapped it is the accepted
text, the other way round the rejected one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

PILCROW = "\u00b6"
_SIGN = re.compile(r"\[-|-\]|\{\+|\+\}|\\|" + PILCROW)
_PARTNERS = {"[": "-", "-": "]", "{": "+", "+": "}"}
_ESCAPED = frozenset("[-{+\\" + PILCROW)


def signs(before: tuple[bool, bool], after: tuple[bool, bool]) -> str:
    """The signs between two stretches; each says whether it is inserted and whether deleted."""
    if before == after:
        return ""
    kept = before[0] and after[0]
    closing = ("-]" if before[1] else "") + ("+}" if before[0] and not kept else "")
    return closing + ("{+" if after[0] and not kept else "") + ("[-" if after[1] else "")


def literal(texts: Sequence[str], next_sign: str) -> list[str]:
    """``texts``, which follow each other and stand before ``next_sign`` (empty at the end), so
    that nothing in them reads as a sign."""
    if not _SIGN.search("".join(texts) + next_sign):
        return list(texts)
    found: list[str] = []
    follower = next_sign[:1]
    for text in reversed(texts):
        made: list[str] = []
        for character in reversed(text):
            if (
                character == PILCROW
                or (follower and _PARTNERS.get(character) == follower)
                or (character == "\\" and follower in _ESCAPED)
            ):
                made.append(f"\\{character}")
                follower = "\\"
            else:
                made.append(character)
                follower = character
        found.append("".join(reversed(made)))
    return found[::-1]
