"""The difference between two texts, in words.

Method: what both texts share at their ends is left aside, long texts are cut at runs of words that
both hold exactly once (:mod:`draftbench.compare.words.windows`), and what remains is cut into
tokens (:mod:`draftbench.language.words`). White space is set aside
(:mod:`draftbench.compare.words.windows`), each different word becomes one code point, and the two
strings of code points are compared with diff-match-patch (Myers' algorithm, without its clean-ups,
its line mode and its clock). Small equal runs between two changes ("islands") are then joined with
them where that reads better, and hunks are widened to whole dates, titles and references
(:mod:`draftbench.compare.words.islands`, :mod:`draftbench.compare.words.islands`). No word, number
or symbol is ever cut, because nothing below a token is compared.

Both engines, ``fast_diff_match_patch`` (C++) and ``diff_match_patch`` (Python), run the same
algorithm and give the same hunks. The budget counts cells (tokens of one text times tokens of the
other), never seconds, so that a result is the same on every machine.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from draftbench.compare.words.islands import (
    TokenHunk,
    join_islands,
    mostly_replaced,
    settle,
    widened,
)
from draftbench.compare.words.sequences import coded, common_runs
from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.compare.words.windows import Words, windows, with_spaces
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
    for window in windows(left, right, work.budget.whole):
        hunks.extend(work.hunks(left, right, window))
    hunks = widened(left, right, mostly_replaced(left, right, hunks))
    return TextDiff(left, right, tuple(hunks), work.precise)


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
