"""The difference between two texts, in words.

Method: both texts are cut into tokens (:mod:`draftbench.language.words`), each different token
becomes one code point, the two strings of code points are compared with diff-match-patch (Myers'
algorithm, without its clean-ups, its line mode and its clock), and small equal runs between two
changes ("islands") are then joined with them where that reads better. No word, number or symbol is
ever cut, because nothing below a token is compared.

Both engines, ``fast_diff_match_patch`` (C++) and ``diff_match_patch`` (Python), run the same
algorithm and give the same hunks. The budget counts cells (tokens of one text times tokens of the
other), never seconds, so that a result is the same on every machine.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from draftbench.compare.increasing import longest_increasing
from draftbench.compare.islands import TokenHunk, join_islands, mostly_replaced, settle
from draftbench.compare.textdiff import Hunk, TextDiff
from draftbench.language.words import token_texts

Runs = list[tuple[str, int]]
"""Runs of equal ("="), deleted ("-") and inserted ("+") code points with their lengths."""
Engine = Callable[[str, str], Runs]


@dataclass(frozen=True, slots=True)
class Budget:
    """How much work one difference may take.

    ``direct`` is the number of cells up to which two runs of tokens are compared as they stand.
    Above it they are first cut at sequences of ``anchor`` tokens that both hold exactly once; what
    then still exceeds ``direct``, or the ``total`` of all parts, is given as replaced whole and the
    result is not precise. The pure engine needs about 0.2 microseconds a cell at worst.
    """

    direct: int = 12_000_000
    total: int = 16_000_000
    anchor: int = 4


def diff(left: str, right: str, *, budget: Budget | None = None) -> TextDiff:
    """The hunks that turn ``left`` into ``right`` (code points; notes at U+FFFC are tokens).

    >>> [tuple(hunk) for hunk in diff("Urges all States", "Invites all States").hunks]
    [(0, 5, 0, 7)]
    """
    if left == right:
        return TextDiff(left, right, ())
    a, b = token_texts(left), token_texts(right)
    found, precise = _token_hunks(a, b, budget or Budget())
    found = settle(a, b, join_islands(a, b, found))
    if mostly_replaced(a, b, found):
        first, last = found[0], found[-1]
        found = settle(a, b, [TokenHunk(first.a0, last.a1, first.b0, last.b1)])
    at_a = list(accumulate(map(len, a), initial=0))
    at_b = list(accumulate(map(len, b), initial=0))
    hunks = tuple(Hunk(at_a[h.a0], at_a[h.a1], at_b[h.b0], at_b[h.b1]) for h in found)
    return TextDiff(left, right, hunks, precise)


def _token_hunks(a: list[str], b: list[str], budget: Budget) -> tuple[list[TokenHunk], bool]:
    """Hunks between two token lists, and whether they are precise."""
    start, a_end, b_end = _trim(a, b)
    hunks: list[TokenHunk] = []
    precise = True
    spent = 0
    for part in _parts(a, b, TokenHunk(start, a_end, start, b_end), budget):
        cells = (part.a1 - part.a0) * (part.b1 - part.b0)
        here, there = a[part.a0 : part.a1], b[part.b0 : part.b1]
        if not _shares_a_word(here, there):
            hunks.append(part)
        elif cells > budget.direct or spent + cells > budget.total:
            hunks.append(part)
            precise = False
        else:
            spent += cells
            hunks.extend(_compared(here, there, part.a0, part.b0))
    return _joined(hunks), precise


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


def _parts(a: list[str], b: list[str], whole: TokenHunk, budget: Budget) -> list[TokenHunk]:
    """``whole``, or where it is too large, what lies between the sequences that both hold once."""
    if (whole.a1 - whole.a0) * (whole.b1 - whole.b0) <= budget.direct:
        return [whole]
    once_a = _unique_sequences(a, whole.a0, whole.a1, budget.anchor)
    once_b = _unique_sequences(b, whole.b0, whole.b1, budget.anchor)
    pairs = sorted((at, once_b[key]) for key, at in once_a.items() if key in once_b)
    kept = longest_increasing([b_at for _, b_at in pairs])
    parts: list[TokenHunk] = []
    a_at, b_at = whole.a0, whole.b0
    for index in kept:
        a_next, b_next = pairs[index]
        if a_next < a_at or b_next < b_at:
            continue
        parts.append(TokenHunk(a_at, a_next, b_at, b_next))
        a_at, b_at = a_next + budget.anchor, b_next + budget.anchor
    parts.append(TokenHunk(a_at, whole.a1, b_at, whole.b1))
    return [part for part in parts if part.a0 < part.a1 or part.b0 < part.b1]


def _unique_sequences(
    tokens: list[str], start: int, end: int, length: int
) -> dict[tuple[str, ...], int]:
    places: dict[tuple[str, ...], int] = {}
    for at in range(start, end - length + 1):
        key = tuple(tokens[at : at + length])
        places[key] = -1 if key in places else at
    return {key: at for key, at in places.items() if at >= 0}


def _shares_a_word(a: list[str], b: list[str]) -> bool:
    return any(not token.isspace() for token in set(a) & set(b))


def _compared(a: list[str], b: list[str], a_at: int, b_at: int) -> list[TokenHunk]:
    """The engine's hunks between two token lists that start at ``a_at`` and ``b_at``."""
    if not a or not b:
        return [TokenHunk(a_at, a_at + len(a), b_at, b_at + len(b))]
    codes: dict[str, str] = {}
    for token in (*a, *b):
        if token not in codes:
            codes[token] = _code(len(codes))
    runs = engine()("".join(codes[t] for t in a), "".join(codes[t] for t in b))
    hunks: list[TokenHunk] = []
    for sign, length in runs:
        deleted, inserted = (length * (sign != "+"), length * (sign != "-"))
        if sign != "=":
            hunks.append(TokenHunk(a_at, a_at + deleted, b_at, b_at + inserted))
        a_at += deleted
        b_at += inserted
    return hunks


def _code(number: int) -> str:
    """A code point for token ``number``; the surrogates are left out."""
    point = number + 0x20
    return chr(point if point < 0xD800 else point + 0x800)


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
