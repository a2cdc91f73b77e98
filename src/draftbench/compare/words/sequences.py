"""What two long sequences share: runs around what each of them holds exactly once, and where there
is nothing of the kind, runs met on a walk through both.

Sequences are strings with one code point for each element, so that the interpreter's own string
operations do the work. The cost of unique runs is linear in the sequences but for a sort of the
runs found; the walk has a budget of steps.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from draftbench.compare.increasing import heaviest_increasing
from draftbench.language.words import token_texts

_LONG = 16
"""Elements of a run that the walk goes on from."""
_FAR = 400
"""Elements, taken out and put in, that the walk leaves behind at one place at most."""
_STEPS = 3
"""Steps of a walk for each element, each step of about a microsecond."""
_MOST_STEPS = 300_000
"""Steps of a walk at most."""
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


def common_runs(a: str, b: str, lengths: tuple[int, ...], cells: int, depth: int) -> list[Run]:
    """Runs that cut both sequences into parts of at most ``cells`` (elements of one times elements
    of the other), where there are such: around elements that both hold exactly once in rows of
    ``lengths``, the first length that serves, and so again in the parts, ``depth`` times at most;
    where no length serves, runs met on a walk."""
    if not depth or len(a) * len(b) <= cells:
        return []
    runs = next(filter(None, (shared_runs(a, b, length) for length in lengths)), None)
    found: list[Run] = []
    a_at = b_at = 0
    for run in (*(runs or met_runs(a, b)), Run(len(a), len(b), 0)):
        if a_at or b_at or run.length:
            inner = common_runs(a[a_at : run.a], b[b_at : run.b], lengths, cells, depth - 1)
            found.extend(Run(a_at + one.a, b_at + one.b, one.length) for one in inner)
        found.append(run)
        a_at, b_at = run.a + run.length, run.b + run.length
    found.pop()
    return found


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


def met_runs(a: str, b: str) -> list[Run]:
    """Runs of ``_LONG`` elements or more, met on a walk through both sequences: from where they
    differ, the run behind the fewest elements taken out and put in (Myers' algorithm, begun anew at
    each run). It ends at the first place without a run in reach, or when its steps are used up."""
    runs: list[Run] = []
    x = y = 0
    steps = min(_MOST_STEPS, _STEPS * (len(a) + len(b)))
    while True:
        length = common_start(a, b, x, y)
        if length:
            runs.append(Run(x, y, length))
        x, y = x + length, y + length
        if x == len(a) or y == len(b):
            return runs
        found, steps = _next_run(a, b, x, y, steps)
        if found is None:
            return runs
        x, y = found


def _next_run(a: str, b: str, x: int, y: int, steps: int) -> tuple[tuple[int, int] | None, int]:
    """The nearest start of a long run beyond ``a[x]`` and ``b[y]``, and the steps left."""
    reach = {0: x}
    for edits in range(1, _FAR + 1):
        steps -= edits
        if steps < 0:
            break
        best: tuple[int, int, int] | None = None
        for diagonal in range(-edits, edits + 1, 2):
            down = reach.get(diagonal + 1, -1)
            across = reach.get(diagonal - 1, -1) + 1
            at = down if diagonal == -edits or (diagonal != edits and across <= down) else across
            there = at - x + y - diagonal
            if at > len(a) or there > len(b) or at < x or there < y:
                reach[diagonal] = -2
                continue
            length = common_start(a, b, at, there) if a[at : at + 1] == b[there : there + 1] else 0
            reach[diagonal] = at + length
            ended = at + length == len(a) and there + length == len(b)
            if (length >= _LONG or ended) and (best is None or length > best[2]):
                best = at, there, length
        if best is not None:
            return best[:2], steps
    return None, steps


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


# A bound on how alike two texts are, found without their difference. The difference of two long
# texts that share all words in another order is slow to find and says only that everything changed.
# Words that both texts hold once can be kept no further than the heaviest run of them that both
# texts have in the same order, which takes n log n.


def similarity_bound(left: str, right: str) -> float:
    """What :attr:`draftbench.compare.words.textdiff.TextDiff.similarity` of the difference of two
    texts cannot exceed (0..1). Kept spaces stand beside kept words, two at most beside each."""
    total = len(left) + len(right)
    if not total:
        return 1.0
    one, two = token_texts(left), token_texts(right)
    counts, others = dict(Counter(one)), dict(Counter(two))
    wide = min(_without_spaces(counts), _without_spaces(others))
    places = {token: at for at, token in enumerate(two)}
    only = {token for token, number in counts.items() if number == 1 == others.get(token)}
    single = [token for token in one if token in only]
    sizes = [len(token) + 2.0 for token in single]
    kept = sum([sizes[at] for at in heaviest_increasing([places[t] for t in single], sizes)])
    again = sum(
        [
            min(number, others[token]) * (len(token) + 2)
            for token, number in counts.items()
            if token in others and token not in only
        ]
    )
    return min(1.0, 2 * (kept + again + wide + 1) / total)


def _without_spaces(counts: dict[str, int]) -> int:
    """Takes white space out of the counted tokens of a text. Returns how many characters of it
    stand beyond one each."""
    spaces = [token for token in counts if token.isspace()]
    return sum([(len(token) - 1) * counts.pop(token) for token in spaces])
