"""What two long sequences share for certain: runs around what each of them holds exactly once.

Sequences are strings with one code point for each element, so that the interpreter's own string
operations do the work. The cost is linear in the sequences but for a sort of the runs found.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from draftbench.compare.increasing import heaviest_increasing

_POINTS = (range(0x20, 0xD800), range(0xE000, 0x110000))


class Run(NamedTuple):
    """``length`` elements that both sequences hold, from ``a`` and ``b`` on."""

    a: int
    b: int
    length: int


def coded(one: list[str], two: list[str]) -> tuple[str, str] | None:
    """Both lists as strings, equal elements as equal code points (the surrogates are left out).

    None where there are more different elements than code points.
    """
    codes = dict(zip(dict.fromkeys(chain(one, two)), _points(), strict=False))
    try:
        return "".join(map(codes.__getitem__, one)), "".join(map(codes.__getitem__, two))
    except KeyError:
        return None


def _points() -> Iterator[str]:
    return map(chr, chain.from_iterable(_POINTS))


def common_start(a: str, b: str, a_at: int = 0, b_at: int = 0) -> int:
    """How many characters are equal from ``a[a_at]`` and ``b[b_at]`` on."""

    def equal(start: int, end: int) -> bool:
        return a[a_at + start : a_at + end] == b[b_at + start : b_at + end]

    return _reach(equal, min(len(a) - a_at, len(b) - b_at))


def common_end(a: str, b: str, most: int) -> int:
    """How many characters, ``most`` at most, are equal at the ends of ``a`` and ``b``."""
    a_end, b_end = len(a), len(b)

    def equal(start: int, end: int) -> bool:
        return a[a_end - end : a_end - start] == b[b_end - end : b_end - start]

    return _reach(equal, most)


def _reach(equal: Callable[[int, int], bool], most: int) -> int:
    """How far, ``most`` at most, everything is equal: by steps that double, then by halves."""
    known, step = 0, 16
    while known < most and equal(known, known + min(step, most - known)):
        known += min(step, most - known)
        step *= 2
    step = min(step, most - known)
    while step > 1:
        half = step // 2
        if equal(known, known + half):
            known += half
            step -= half
        else:
            step = half
    return known


def shared_runs(a: str, b: str, length: int) -> list[Run]:
    """The heaviest chain of runs, in the order of both, that each begin with ``length`` elements
    that both hold exactly once."""
    pieces_a, pieces_b = _pieces(a, length), _pieces(b, length)
    places = dict(zip(pieces_b, range(len(pieces_b)), strict=True))
    counts_a, counts_b = Counter(pieces_a), Counter(pieces_b)
    runs: list[Run] = []
    at = 0
    while at < len(pieces_a):
        piece = pieces_a[at]
        if piece in places and counts_a[piece] == 1 == counts_b[piece]:
            there = places[piece]
            run = Run(at, there, common_start(a, b, at, there))
            runs.append(run)
            at += run.length
        else:
            at += 1
    kept = heaviest_increasing([run.b for run in runs], [float(run.length) for run in runs])
    return list(_apart(runs[index] for index in kept))


def _pieces(text: str, length: int) -> list[str]:
    return [text[at : at + length] for at in range(len(text) - length + 1)]


def _apart(runs: Iterable[Run]) -> Iterator[Run]:
    """Runs without what an earlier one already takes."""
    a_at = b_at = 0
    for run in runs:
        taken = max(a_at - run.a, b_at - run.b, 0)
        if taken < run.length:
            yield Run(run.a + taken, run.b + taken, run.length - taken)
            a_at, b_at = run.a + run.length, run.b + run.length
