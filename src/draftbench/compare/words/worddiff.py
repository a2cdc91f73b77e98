"""The difference between two texts, in words.

Method: what both texts share at their ends is left aside, long texts are cut at runs of words that
both hold exactly once (:func:`windows`), and what remains is cut into
tokens (:mod:`draftbench.language.words`). White space is set aside, each different word becomes one
code point, and the two strings of code points are compared with diff-match-patch (Myers' algorithm,
without its clean-ups, its line mode and its clock). Small equal runs between two changes
("islands") are then joined with them where that reads better, and hunks are widened to whole dates,
titles and references (:mod:`draftbench.compare.words.islands`). No word, number or symbol is ever
cut, because nothing below a token is compared.

Both engines, ``fast_diff_match_patch`` (C++) and ``diff_match_patch`` (Python), run the same
algorithm and give the same hunks. The budget counts cells (tokens of one text times tokens of the
other), never seconds, so that a result is the same on every machine.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from draftbench.compare.words.islands import (
    REPLACED_BELOW,
    TokenHunk,
    join_islands,
    mostly_replaced,
    settle,
    trimmed,
    widened,
)
from draftbench.compare.words.sequences import (
    coded,
    common_end,
    common_runs,
    common_start,
    similarity_bound,
)
from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.garbage import remembered
from draftbench.language.words import token_texts

Runs = list[tuple[str, int]]
"""Runs of equal ("="), deleted ("-") and inserted ("+") code points with their lengths."""
Engine = Callable[[str, str], Runs]


@dataclass(frozen=True, slots=True)
class Budget:
    """How much work one difference may take.

    ``direct``
        the number of cells up to which two runs of tokens are compared as they stand; above it they
        are first cut at runs that both hold
        (:func:`draftbench.compare.words.sequences.common_runs`), found by rows of ``anchors``
        tokens and at most ``depth`` times one inside another
    ``total``
        the number of cells that all parts together may take. What still exceeds ``direct``, or
        this, is given as replaced whole, and the result is not precise
    ``whole``
        the number of characters of the longer text up to which a text is compared in one window

    The pure engine needs about 0.2 microseconds a cell at worst.
    """

    direct: int = 1_000_000
    total: int = 3_000_000
    anchors: tuple[int, ...] = (8, 4, 1)
    depth: int = 6
    whole: int = 4_000


def diff(left: str, right: str, *, budget: Budget | None = None) -> TextDiff:
    """The hunks that turn ``left`` into ``right`` (code points; notes at U+FFFC are tokens).

    Law: ``diff(right, left)`` has the same hunks with their sides exchanged (the longer text is
    always the one compared with the other).

    >>> [tuple(hunk) for hunk in diff("Urges all States", "Invites all States").hunks]
    [(0, 5, 0, 7)]
    """
    if left == right:
        return TextDiff(left, right, ())
    if (len(left), left) < (len(right), right):
        turned = diff(right, left, budget=budget)
        mirrored = tuple(Hunk(*hunk[2:], *hunk[:2]) for hunk in turned.hunks)
        return TextDiff(left, right, mirrored, turned.precise)
    if not right:
        return TextDiff(left, right, (Hunk(0, len(left), 0, 0),))
    work = _Work(budget or Budget())
    hunks: list[Hunk] = []
    if _is_replaced(left, right):
        hunks.append(_between_ends(left, right))
    else:
        for window in windows(left, right, work.budget.whole):
            hunks.extend(work.hunks(left, right, window))
    hunks = widened(left, right, mostly_replaced(left, right, hunks))
    return TextDiff(left, right, tuple(hunks), work.precise)


_LONG = 1000
"""Characters of both texts from which it pays to ask first whether hardly a word kept its order."""
_HEAD = 400
"""Characters of either text by which texts are told that have much in common."""


def _is_replaced(left: str, right: str) -> bool:
    """Whether it is seen without the difference of two long texts that they have so little in
    common, in its order, that all of it is shown as replaced. Texts that begin much alike are not
    looked at further."""
    total = len(left) + len(right)
    if total < _LONG or similarity_bound(left[:_HEAD], right[:_HEAD]) >= 2 * REPLACED_BELOW:
        return False
    least = REPLACED_BELOW * min(len(left), len(right))
    return similarity_bound(left, right) * total / 2 < least


def _between_ends(left: str, right: str) -> Hunk:
    """What stands between the tokens that two texts begin and end with."""
    a, b = token_texts(left), token_texts(right)
    start, a_end, b_end = _trim(a, b)
    begin = sum(map(len, a[:start]))
    return Hunk(
        begin, begin + sum(map(len, a[start:a_end])), begin, begin + sum(map(len, b[start:b_end]))
    )


@dataclass(slots=True)
class _Work:
    """One difference under way: its budget, the cells spent, and whether all of it is precise."""

    budget: Budget
    spent: int = 0
    precise: bool = True

    def hunks(self, left: str, right: str, window: Hunk) -> list[Hunk]:
        """The hunks inside a window."""
        a = token_texts(left[window.left_start : window.left_end])
        b = token_texts(right[window.right_start : window.right_end])
        words_a, words_b = Words.of(a), Words.of(b)
        changed = self._words(words_a.texts, words_b.texts)
        found = settle(a, b, join_islands(a, b, with_spaces(a, b, words_a, words_b, changed)))
        at_a = list(accumulate(map(len, a), initial=window.left_start))
        at_b = list(accumulate(map(len, b), initial=window.right_start))
        return [Hunk(at_a[h.a0], at_a[h.a1], at_b[h.b0], at_b[h.b1]) for h in found]

    def _words(self, a: list[str], b: list[str]) -> list[TokenHunk]:
        start, a_end, b_end = _trim(a, b)
        whole = TokenHunk(start, a_end, start, b_end)
        if start == a_end == b_end:
            return []
        if start in (a_end, b_end) or not _shares_a_word(a, b, whole):
            return [whole]
        codes = coded(a, b)
        if codes is None:
            self.precise = False
            return [whole]
        hunks: list[TokenHunk] = []
        a_codes, b_codes = codes
        inside = a_codes[start:a_end], b_codes[start:b_end]
        budget = self.budget
        a_at = b_at = start
        for run in common_runs(*inside, budget.anchors, budget.direct, budget.depth):
            part = TokenHunk(a_at, start + run.a, b_at, start + run.b)
            hunks.extend(self._compared(a, b, a_codes, b_codes, part))
            a_at, b_at = part.a1 + run.length, part.b1 + run.length
        part = TokenHunk(a_at, a_end, b_at, b_end)
        hunks.extend(self._compared(a, b, a_codes, b_codes, part))
        return _joined(hunks)

    def _compared(
        self, a: list[str], b: list[str], a_codes: str, b_codes: str, part: TokenHunk
    ) -> list[TokenHunk]:
        """The engine's hunks inside a part, or the part where they would cost too much."""
        a0, a1, b0, b1 = part
        cells = (a1 - a0) * (b1 - b0)
        if not cells or not _shares_a_word(a, b, part):
            return [part]
        if cells > self.budget.direct or self.spent + cells > self.budget.total:
            self.precise = False
            return [part]
        self.spent += cells
        hunks: list[TokenHunk] = []
        for sign, length in engine()(a_codes[a0:a1], b_codes[b0:b1]):
            deleted, inserted = (length * (sign != "+"), length * (sign != "-"))
            if sign != "=":
                hunks.append(TokenHunk(a0, a0 + deleted, b0, b0 + inserted))
            a0 += deleted
            b0 += inserted
        return hunks


def _trim(a: list[str], b: list[str]) -> tuple[int, int, int]:
    """Length of the common start, and the ends of ``a`` and ``b`` without the common end."""
    shorter = min(len(a), len(b))
    start = 0
    while start < shorter and a[start] == b[start]:
        start += 1
    a_end, b_end = len(a), len(b)
    while a_end > start and b_end > start and a[a_end - 1] == b[b_end - 1]:
        a_end -= 1
        b_end -= 1
    return start, a_end, b_end


def _shares_a_word(a: list[str], b: list[str], part: TokenHunk) -> bool:
    return not set(a[part.a0 : part.a1]).isdisjoint(b[part.b0 : part.b1])


def _joined(hunks: list[TokenHunk]) -> list[TokenHunk]:
    """Hunks without empty ones, touching ones made one."""
    kept: list[TokenHunk] = []
    for hunk in hunks:
        if hunk.a0 == hunk.a1 and hunk.b0 == hunk.b1:
            continue
        if kept and kept[-1].a1 == hunk.a0 and kept[-1].b1 == hunk.b0:
            kept[-1] = TokenHunk(kept[-1].a0, hunk.a1, kept[-1].b0, hunk.b1)
        else:
            kept.append(hunk)
    return kept


@cache
def engine() -> Engine:
    """The fastest engine that this machine has."""
    try:
        import fast_diff_match_patch  # noqa: F401  (only whether it is there)
    except ImportError:
        return pure_engine
    return fast_engine


def fast_engine(a: str, b: str) -> Runs:
    """Differences by ``fast_diff_match_patch`` (optional: no wheel for Python 3.13)."""
    import fast_diff_match_patch

    runs: Runs = fast_diff_match_patch.diff(
        a, b, timelimit=0, checklines=False, cleanup="No", counts_only=True
    )
    return runs


def pure_engine(a: str, b: str) -> Runs:
    """Differences by ``diff_match_patch``, the same algorithm in Python."""
    from diff_match_patch import diff_match_patch

    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0
    signs = {0: "=", -1: "-", 1: "+"}
    return [(signs[op], len(text)) for op, text in matcher.diff_main(a, b, False)]


# Word differences of clauses, kept while they are in use: what a link's reason, a row on the screen
# and an export ask for is worked out once, and while a clause is typed the others cost a look in a
# table.

_LONGEST = 20_000
"""Characters of both texts together up to which a difference is kept."""


def difference(left: str, right: str) -> TextDiff:
    """:func:`draftbench.compare.words.worddiff.diff` of two clauses."""
    if left == right or len(left) + len(right) > _LONGEST:
        return diff(left, right)
    return _kept(left, right)


@remembered
def _kept(left: str, right: str) -> TextDiff:
    return diff(left, right)


# Where two texts differ at all: small windows, outside which nothing changed. Long texts are not
# cut into tokens to find out. They are cut into coarse pieces (a word with the white space behind
# it; in Chinese a phrase with its comma), and what lies between runs of pieces that both texts hold
# (:func:`draftbench.compare.words.sequences.common_runs`) are the windows. Everything here works on
# whole strings, so a megabyte costs tenths of a second whatever engine compares the words.

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
