"""Where two texts differ at all: small windows, outside which nothing changed.

Long texts are not cut into tokens to find out. They are cut into coarse pieces (a word with the
white space behind it; in Chinese a phrase with its comma), and what lies between runs of pieces
that both texts hold (:func:`draftbench.compare.words.sequences.common_runs`) are the windows.
Everything here works on whole strings, so a megabyte costs tenths of a second whatever engine
compares the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from draftbench.compare.words.islands import TokenHunk, trimmed
from draftbench.compare.words.sequences import coded, common_end, common_runs, common_start
from draftbench.compare.words.textdiff import Hunk

_BREAKS = r"\s，。；、：！？"
_PIECE = re.compile(rf"[^{_BREAKS}]++[{_BREAKS}]*+|[{_BREAKS}]++")
_EDGE = re.compile(rf"(?<=[{_BREAKS}])(?=\S)")
_ANCHOR = 4
_CELLS = 400
_DEPTH = 3
_CONTEXT = 40


def windows(left: str, right: str, whole: int) -> list[Hunk]:
    """Parts of both texts, in order and apart, that hold every difference between them.

    Each begins and ends where a token does, with some equal text around what differs, in which
    insertions and deletions may settle. Where the changed part of both texts has at most ``whole``
    characters there is one window.
    """
    start = common_start(left, right)
    end = common_end(left, right, min(len(left), len(right)) - start)
    core = Hunk(start, len(left) - end, start, len(right) - end)
    size = _size(core)
    window = _with_context(left, right, core, min(size, whole) + _CONTEXT)
    return [window] if size <= whole else _between_runs(left, right, window)


def _size(hunk: Hunk) -> int:
    return max(hunk.left_end - hunk.left_start, hunk.right_end - hunk.right_start)


def _with_context(left: str, right: str, core: Hunk, context: int) -> Hunk:
    """``core`` with at least ``context`` characters of the equal text around it, to edges."""
    start = _edge_before(left, max(0, core.left_start - context))
    found = _EDGE.search(left, min(len(left), core.left_end + context))
    end = found.start() if found else len(left)
    return Hunk(start, end, start, end + len(right) - len(left))


def _edge_before(text: str, at: int) -> int:
    """The last edge of pieces at ``at`` or before it; 0 where there is none."""
    step = 64
    low = at
    while low > 0:
        low = max(0, at - step)
        found = [match.start() for match in _EDGE.finditer(text, low, at + 1)]
        if found:
            return found[-1]
        step *= 4
    return 0


def _between_runs(left: str, right: str, whole: Hunk) -> list[Hunk]:
    """What lies between runs of pieces that both sides of ``whole`` hold, with as many pieces
    of context as are changed and a few, half of what lies between two windows at most."""
    a = _PIECE.findall(left[whole.left_start : whole.left_end])
    b = _PIECE.findall(right[whole.right_start : whole.right_end])
    codes = coded(a, b)
    if codes is None:
        return [whole]
    at_a = list(accumulate(map(len, a), initial=whole.left_start))
    at_b = list(accumulate(map(len, b), initial=whole.right_start))
    cores: list[Hunk] = []
    a_at = b_at = 0
    for run in common_runs(*codes, (_ANCHOR,), _CELLS, _DEPTH):
        cores.append(Hunk(a_at, run.a, b_at, run.b))
        a_at, b_at = run.a + run.length, run.b + run.length
    cores.append(Hunk(a_at, len(a), b_at, len(b)))
    cores = _near_joined([core for core in cores if _size(core)])
    found: list[Hunk] = []
    for place, core in enumerate(cores):
        context = _size(core) + _ANCHOR
        behind = core.left_start - cores[place - 1].left_end if place else 2 * core.left_start
        ahead = (
            cores[place + 1].left_start - core.left_end
            if place + 1 < len(cores)
            else 2 * (len(a) - core.left_end)
        )
        before, after = min(context, behind // 2), min(context, ahead // 2)
        found.append(
            Hunk(
                at_a[core.left_start - before],
                at_a[core.left_end + after],
                at_b[core.right_start - before],
                at_b[core.right_end + after],
            )
        )
    return found


def _near_joined(cores: list[Hunk]) -> list[Hunk]:
    """Cores, those joined between which less lies than in either: their words may be joined."""
    kept = cores[:1]
    for core in cores[1:]:
        last = kept[-1]
        if core.left_start - last.left_end <= min(_size(last), _size(core)):
            kept[-1] = Hunk(last.left_start, core.left_end, last.right_start, core.right_end)
        else:
            kept.append(core)
    return kept


# White space beside the words of a difference: set aside while words are compared (so that two
# texts are never matched by their spaces), compared afterwards between the words that both hold.


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
