"""White space beside the words of a difference: set aside while words are compared (so that two
texts are never matched by their spaces), compared afterwards between the words that both hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from draftbench.compare.words.islands import TokenHunk, trimmed


class Words(NamedTuple):
    """The tokens of a text that are not white space.

    ``places`` are their positions among the tokens, ``spaces`` the white space before each (""
    where there is none); the end of the text stands behind the last in both.
    """

    texts: list[str]
    places: list[int]
    spaces: list[str]

    @classmethod
    def of(cls, tokens: list[str]) -> Words:
        """The words of a text's tokens (:func:`draftbench.language.words.token_texts`)."""
        blank = {token for token in set(tokens) if token.isspace()}
        places = [at for at, token in enumerate(tokens) if token not in blank]
        texts = [tokens[at] for at in places]
        places.append(len(tokens))
        spaces = [
            tokens[at - 1] if at - 1 != before else ""
            for at, before in zip(places, (-1, *places), strict=False)
        ]
        return cls(texts, places, spaces)


def with_spaces(
    a: list[str], b: list[str], one: Words, two: Words, hunks: Iterable[TokenHunk]
) -> list[TokenHunk]:
    """Hunks of words ``one`` and ``two`` as hunks of the tokens ``a`` and ``b``, and with them the
    places between equal words where the white space differs."""
    found: list[TokenHunk] = []

    def add(hunk: TokenHunk) -> None:
        start_a = one.places[hunk.a0 - 1] + 1 if hunk.a0 else 0
        start_b = two.places[hunk.b0 - 1] + 1 if hunk.b0 else 0
        whole = TokenHunk(start_a, one.places[hunk.a1], start_b, two.places[hunk.b1])
        found.append(trimmed(a, b, whole))

    ends = len(one.places), len(two.places)
    x = y = -1
    for hunk in (*hunks, TokenHunk(ends[0], ends[0], ends[1], ends[1])):
        between = one.spaces[x + 1 : hunk.a0], two.spaces[y + 1 : hunk.b0]
        if between[0] != between[1]:
            for at, (old, new) in enumerate(zip(*between, strict=True)):
                if old != new:
                    add(TokenHunk(x + 1 + at, x + 1 + at, y + 1 + at, y + 1 + at))
        if hunk.a0 < ends[0]:
            add(hunk)
        x, y = hunk.a1, hunk.b1
    return found
