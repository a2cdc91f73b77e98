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
from itertools import pairwise

from draftbench.formats.plain.paragraph import joined

PILCROW = "\u00b6"
_SIGN = re.compile(r"\[-|-\]|\{\+|\+\}|\\|" + PILCROW)
_TOKEN = re.compile(r"\\.|\[-|-\]|\{\+|\+\}|" + PILCROW, re.DOTALL)
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


def unseen(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches of marked ``text`` that are not in the accepted one: the signs and what was
    taken out; where nothing else is in it, the signs alone.

    >>> unseen("[-Urges-]{+Requests+} States"), unseen("[-Urges States-]")
    (((0, 11), (19, 21)), ((0, 2), (14, 16)))
    """
    signs_of: list[tuple[int, int]] = []
    out: list[tuple[int, int]] = []
    begun = -1
    for match in _TOKEN.finditer(text):
        sign = match.group()
        signs_of.append((match.start(), match.start() + 1 if sign[0] == "\\" else match.end()))
        if sign == "[-":
            begun = match.end()
        elif sign == "-]" and begun >= 0:
            out.append((begun, match.start()))
            begun = -1
    every = joined([*signs_of, *out])
    edges = [(0, 0), *every, (len(text), 0)]
    left = "".join(text[end:start] for (_, end), (start, _) in pairwise(edges))
    return every if left.strip() else joined(signs_of)
