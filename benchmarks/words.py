"""Word differences beside their peers: edits whose extent is known, speed at three sizes, hard
texts, and a clause while it is typed."""

import importlib.util
import random
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from rich.table import Table

from draftbench.compare.words.worddiff import diff
from draftbench.language import TokenKind, tokens
from madeup import vocabulary
from measuring import CONSOLE, measured
from support.gold import word_edits
from support.wordedits import edited
from wordpeers import METHODS, Hunks

_SAMPLE = Path(__file__).parents[1] / "resources" / "samples" / "A_CONF.213_RPM.1_1.txt"
Method = Callable[[str, str], Hunks]
_SIZES = (10_000, 100_000, 1_000_000)

Edit = tuple[str, str, list[tuple[int, int, int, int]]]


def trimmed(left: str, right: str, hunk: Iterable[int]) -> tuple[int, int, int, int]:
    """A hunk without what its sides share, as far left as the text allows."""
    a, b, c, d = hunk
    while a < b and c < d and left[a] == right[c]:
        a, c = a + 1, c + 1
    while a < b and c < d and left[b - 1] == right[d - 1]:
        b, d = b - 1, d - 1
    text, start, end = (right, c, d) if a == b else (left, a, b)
    if a == b or c == d:
        while start > 0 and end > start and text[start - 1] == text[end - 1]:
            start, end, a, b, c, d = start - 1, end - 1, a - 1, b - 1, c - 1, d - 1
    return a, b, c, d


def word_differences() -> None:
    """All tables."""
    _quality(
        "edits of the gold data",
        [(e["old"], e["new"], [tuple(hunk) for hunk in e["hunks"]]) for e in word_edits()],
    )
    _quality(
        "made-up edits (en, fr, es)",
        [(e.old, e.new, list(e.hunks)) for e in edited(seed=7, count=400)],
    )
    _speed("2 % of words edited, made-up words", _made_up)
    _speed("2 % of words edited, a report over and over", _report)
    _hard()
    _typing()


def _methods() -> Iterator[tuple[str, Method, int]]:
    fast = importlib.util.find_spec("fast_diff_match_patch") is not None
    yield from (one for one in METHODS if fast or "fast" not in one[0])


def _quality(title: str, edits: list[Edit]) -> None:
    table = Table(
        f"{title}: {len(edits)} pairs",
        "exact",
        "hunks to edits",
        "cut words",
        "islands",
        "ms a pair",
        "peak MB",
    )
    bounds = [(_bounds(old), _bounds(new)) for old, new, _ in edits]
    for name, method, _ in _methods():
        results, seconds, peak = measured(lambda m=method: [m(old, new) for old, new, _ in edits])
        exact = made = found = cut = islands = 0
        for (old, new, hunks), (lefts, rights), said in zip(edits, bounds, results, strict=True):
            gold = {trimmed(old, new, hunk) for hunk in hunks}
            ours = {trimmed(old, new, hunk) for hunk in said}
            exact, made, found = exact + len(gold & ours), made + len(gold), found + len(ours)
            cut += sum(not {a, b} <= lefts or not {c, d} <= rights for a, b, c, d in said)
            islands += _islands(old, said)
        table.add_row(
            name,
            f"{exact / made:.3f}",
            f"{found / made:.2f}",
            str(cut),
            str(islands),
            f"{1000 * seconds / len(edits):.2f}",
            f"{peak:.1f}",
        )
    CONSOLE.print(table)


def _bounds(text: str) -> set[int]:
    return {token.start for token in tokens(text)} | {len(text)}


def _islands(old: str, hunks: Hunks) -> int:
    """Equal runs of at most one word between two changes."""
    return sum(
        sum(token.kind is TokenKind.WORD for token in tokens(old[one[1] : two[0]])) <= 1
        for one, two in pairwise(hunks)
    )


def _speed(title: str, texts) -> None:  # type: ignore[no-untyped-def]
    table = Table(title, *(f"{size // 1000} kB" for size in _SIZES), "peak MB", "hunks")
    slowest: dict[int, float] = {}
    rows: list[tuple[str, dict[int, float], float, int]] = []
    for name, method, most in _methods():
        times: dict[int, float] = {}
        peak = 0.0
        hunks = 0
        for size in _SIZES:
            if size > most:
                continue
            old, new = texts(size, random.Random(size))  # noqa: S311  (made-up text)
            if "draftbench" in name:
                results = [measured(lambda m=method, o=old, n=new: m(o, n)) for _ in range(3)]
                times[size] = min(seconds for _, seconds, _ in results)
                found, _, peak = results[0]
            else:
                start = time.process_time()
                found = method(old, new)
                times[size] = time.process_time() - start
            hunks = len(found)
            if name.endswith("characters"):
                slowest[size] = times[size]
        rows.append((name, times, peak, hunks))
    for name, times, peak, hunks in rows:
        cells = [
            f"{times[size]:.3f} s"
            + (f" ({slowest[size] / times[size]:.0f}x)" if size in slowest else "")
            if size in times
            else "not run"
            for size in _SIZES
        ]
        table.add_row(name, *cells, f"{peak:.0f}" if peak else "", str(hunks))
    CONSOLE.print(table, "In brackets: times as fast as diff-match-patch by characters.")


def _made_up(size: int, chance: random.Random) -> tuple[str, str]:
    words = chance.choices(vocabulary(chance, 3000), k=size // 7)
    new = [chance.choice(words) if chance.random() < 0.02 else word for word in words]
    return " ".join(words), " ".join(new)


def _report(size: int, chance: random.Random) -> tuple[str, str]:
    text = _SAMPLE.read_text(encoding="utf-8")
    words = (text * (size // len(text) + 1))[:size].split(" ")
    new = [chance.choice(words) if chance.random() < 0.02 else word for word in words]
    return " ".join(words), " ".join(new)


def _hard() -> None:
    table = Table("hard texts", "MB", "fast s", "pure s", "hunks", "precise")
    methods = [method for name, method, _ in METHODS if "draftbench" in name]
    for name, old, new in _hard_texts():
        times: list[str] = []
        for method, (label, *_) in zip(methods, METHODS, strict=False):
            if label not in {one for one, *_ in _methods()}:
                times.append("not here")
                continue
            start = time.process_time()
            method(old, new)
            times.append(f"{time.process_time() - start:.2f}")
        found = diff(old, new)
        size = f"{max(len(old), len(new)) / 1e6:.1f}"
        table.add_row(name, size, *times, str(len(found.hunks)), str(found.precise))
    CONSOLE.print(table)


def _hard_texts() -> Iterator[tuple[str, str, str]]:
    chance = random.Random(5)  # noqa: S311  (made-up text)
    words = chance.choices(vocabulary(chance, 3000), k=143_000)
    shuffled = chance.sample(words, len(words))
    yield "no common words", " ".join(f"{w}a" for w in words), " ".join(f"{w}o" for w in words)
    yield (
        "no common words but commas",
        ", ".join(f"{w}a" for w in words),
        ", ".join(f"{w}o" for w in words),
    )
    yield "one word 100,000 times", "the " * 100_000, "the " * 50_000 + "a " + "the " * 49_000
    yield (
        "one word, one in a hundred changed",
        "the " * 100_000,
        "".join("a " if chance.random() < 0.01 else "the " for _ in range(100_000)),
    )
    yield "the same words shuffled", " ".join(words), " ".join(shuffled)
    few, many = (" ".join(chance.choices(words[:50], k=143_000)) for _ in "ab")
    yield "fifty words shuffled", few, many
    yield "two words by turns", "a b " * 100_000, "b a " * 100_000
    yield "runs of marks", "!" * 300_000, "?" + "!" * 150_000 + "?" + "!" * 100_000
    some, others = ("".join(chance.choices(".,;!?", k=200_000)) for _ in "ab")
    yield "marks at random", some, others
    yield "100,000 spaces", " " * 100_000, " " * 50_000 + "a" + " " * 40_000
    yield "one word of 1 MB", "a" * 1_000_000, "a" * 500_000 + "b" + "a" * 500_000
    yield (
        "half of the words rewritten",
        " ".join(words),
        " ".join(chance.choice(words) if chance.random() < 0.5 else w for w in words),
    )
    yield "halves exchanged", " ".join(words), " ".join(words[70_000:] + words[:70_000])
    han = [chr(0x4E00 + chance.randrange(2000)) for _ in range(300_000)]
    yield (
        "Chinese, one in a hundred changed",
        "".join(han),
        "".join("的" if chance.random() < 0.01 else one for one in han),
    )


def _typing() -> None:
    """A clause of 300 words typed into, letter by letter, in twenty places."""
    text = _SAMPLE.read_text(encoding="utf-8")
    clause = " ".join(text.split()[2000:2300])
    chance = random.Random(3)  # noqa: S311  (made-up text)
    times: list[float] = []
    new = clause
    for _ in range(20):
        at = new.index(" ", chance.randrange(len(new) - 40))
        for letter in " as may be appropriate":
            new, at = new[:at] + letter + new[at:], at + 1
            start = time.process_time()
            diff(clause, new)
            times.append(time.process_time() - start)
    times.sort()
    CONSOLE.print(
        f"typing in a clause of 300 words: p50 {1000 * times[len(times) // 2]:.2f} ms, "
        f"p95 {1000 * times[len(times) * 95 // 100]:.2f} ms ({len(times)} letters, 20 places)"
    )
