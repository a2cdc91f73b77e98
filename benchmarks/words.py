"""Word differences beside diff-match-patch by characters (with its semantic clean-up, without a
clock): known edits, and speed."""

import random
import time
from collections.abc import Callable, Iterable
from typing import Any

from diff_match_patch import diff_match_patch
from rich.table import Table

from draftbench.compare.worddiff import diff
from madeup import vocabulary
from measuring import CONSOLE, measured
from support.gold import word_edits


def by_characters(old: str, new: str) -> list[tuple[int, int, int, int]]:
    """Hunks of diff-match-patch with its semantic clean-up."""
    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0
    found = matcher.diff_main(old, new, False)
    matcher.diff_cleanupSemantic(found)
    hunks: list[tuple[int, int, int, int]] = []
    a = b = 0
    for op, piece in found:
        a1, b1 = a + len(piece) * (op != 1), b + len(piece) * (op != -1)
        if op:
            if hunks and hunks[-1][1] == a and hunks[-1][3] == b:
                hunks[-1] = (hunks[-1][0], a1, hunks[-1][2], b1)
            else:
                hunks.append((a, a1, b, b1))
        a, b = a1, b1
    return hunks


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
    """Known edits, and speed at three sizes."""
    edits = word_edits()
    table = Table("word difference", "exact edits", "hunks to edits", "ms a pair", "peak MB")
    methods: tuple[tuple[str, Callable[[str, str], Any]], ...] = (
        ("draftbench", lambda old, new: diff(old, new).hunks),
        ("diff-match-patch, characters", by_characters),
    )
    for name, method in methods:
        results, seconds, peak = measured(
            lambda m=method: [m(edit["old"], edit["new"]) for edit in edits]
        )
        exact = made = found = 0
        for edit, hunks in zip(edits, results, strict=True):
            old, new = edit["old"], edit["new"]
            gold = {trimmed(old, new, hunk) for hunk in edit["hunks"]}
            said = {trimmed(old, new, hunk) for hunk in hunks}
            exact, made, found = exact + len(gold & said), made + len(gold), found + len(said)
        table.add_row(
            name,
            f"{exact / made:.3f}",
            f"{found / made:.2f}",
            f"{1000 * seconds / len(edits):.2f}",
            f"{peak:.1f}",
        )
    CONSOLE.print(table)
    table = Table("2 % of words edited", "seconds", "characters / words", "precise")
    for size in (10_000, 100_000, 1_000_000):
        old, new = _edited(size, random.Random(size))  # noqa: S311  (made-up text)
        start = time.perf_counter()
        found = diff(old, new)
        seconds = time.perf_counter() - start
        ratio = "not run"
        if size <= 100_000:
            start = time.perf_counter()
            by_characters(old, new)
            ratio = f"{(time.perf_counter() - start) / seconds:.0f}x"
        table.add_row(f"{size // 1000} kB", f"{seconds:.3f}", ratio, str(found.precise))
    CONSOLE.print(table)


def _edited(size: int, chance: random.Random) -> tuple[str, str]:
    words = chance.choices(vocabulary(chance, 3000), k=size // 7)
    new = [chance.choice(words) if chance.random() < 0.02 else word for word in words]
    return " ".join(words), " ".join(new)
