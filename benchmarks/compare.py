"""The comparison engine beside its peers, in one run: quality on the gold data, speed, memory.

    python benchmarks/compare.py [--scale 1 10 100]

Peers: a line diff (difflib on whole clauses), the best pairs first by TF-IDF cosine (a greedy
stand-in for Hungarian assignment, which measures the same within 0.01), and diff-match-patch by
characters with its semantic clean-up and without a clock.
"""

import argparse
import difflib
import random
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from diff_match_patch import diff_match_patch
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from draftbench.compare.normal import key
from draftbench.compare.rows import compare
from draftbench.compare.terms import terms
from draftbench.compare.vectors import Vectors
from draftbench.compare.worddiff import diff
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.gold import document, matters, pairs, units, word_edits

Pairs = set[tuple[str, str]]
CLAUSES = 327
GREEDY_FROM = 0.16
CONSOLE = Console()


def measured(work: Callable[[], Any]) -> tuple[Any, float, float]:
    """The result of ``work``, its seconds, and its peak memory in MB (in a second run, since
    counting slows it down)."""
    start = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - start
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return result, seconds, peak


def ours(old: Document, new: Document) -> Pairs:
    """Links of the engine."""
    links = align(old, new, mode=Mode.VERSIONS).links
    return {(left, right) for link in links for left in link.left for right in link.right}


def line_diff(old: Document, new: Document) -> Pairs:
    """Clauses that a line diff keeps, and those it replaces one for one."""
    a, b = ([key(c.text.plain) for c in text] for text in (old, new))
    found: Pairs = set()
    for op, i0, i1, j0, j1 in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if op == "equal" or (op == "replace" and i1 - i0 == j1 - j0):
            found.update(
                (old.clauses[i].id, new.clauses[j].id)
                for i, j in zip(range(i0, i1), range(j0, j1), strict=True)
            )
    return found


def greedy(old: Document, new: Document) -> Pairs:
    """Best pairs first by TF-IDF cosine, each clause once."""
    vectors = Vectors(*([terms(c.text.plain, "en") for c in text] for text in (old, new)))
    ranked = sorted(
        ((-vectors.similarity((i,), (j,)), i, j) for i in range(len(old)) for j in range(len(new))),
    )
    used: tuple[set[int], set[int]] = (set(), set())
    found: Pairs = set()
    for negative, i, j in ranked:
        if -negative < GREEDY_FROM:
            break
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            found.add((old.clauses[i].id, new.clauses[j].id))
    return found


def versions() -> None:
    """Links between revisions."""
    table = Table("versions", "precision", "recall", "F1", "ms a pair", "peak MB")
    data = [(document("old", p["old"]), document("new", p["new"]), p["links"]) for p in pairs()]
    for name, method in (
        ("draftbench", ours),
        ("greedy TF-IDF", greedy),
        ("line diff", line_diff),
    ):
        results, seconds, peak = measured(lambda m=method: [m(old, new) for old, new, _ in data])
        right = said = gold = 0
        for found, (_, _, links) in zip(results, data, strict=True):
            true = {(link["old"], link["new"]) for link in links}
            right, said, gold = right + len(found & true), said + len(found), gold + len(true)
        table.add_row(
            name,
            f"{right / said:.3f}",
            f"{right / gold:.3f}",
            f"{2 * right / (said + gold):.3f}",
            f"{1000 * seconds / len(data):.1f}",
            f"{peak:.1f}",
        )
    CONSOLE.print(table)


def independent() -> None:
    """The ranking of independent texts; weak grades are neutral."""
    declaration, recommendations, elements = units()
    everything = Document("all", (*declaration, *recommendations))
    grades = matters()
    elements_graded = sorted({right for right, _ in grades})
    table = Table("independent", "MAP of five offered", "confident F1", "seconds", "peak MB")
    alignment, seconds, peak = measured(lambda: align(everything, elements))
    strong = {pair for pair, grade in grades.items() if grade == "strong"}
    precisions: list[float] = []
    right = said = 0
    for element in elements_graded:
        ranked = [
            ((element, link.left[0]), link.confident)
            for link in alignment.links
            if link.right == (element,) and grades.get((element, link.left[0])) != "weak"
        ]
        hits = [at for at, (pair, _) in enumerate(ranked, 1) if pair in strong]
        wanted = sum(pair[0] == element for pair in strong)
        precisions.append(sum(n / at for n, at in enumerate(hits, 1)) / wanted)
        said += sum(confident for _, confident in ranked)
        right += sum(confident and pair in strong for pair, confident in ranked)
    table.add_row(
        "draftbench",
        f"{sum(precisions) / len(precisions):.3f}",
        f"{2 * right / (said + len(strong)):.3f}",
        f"{seconds:.3f}",
        f"{peak:.1f}",
    )
    CONSOLE.print(table)


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


def _vocabulary(chance: random.Random, size: int) -> list[str]:
    letters = "abcdefghijklmnopqrstuvwxyz"
    return ["".join(chance.choices(letters, k=chance.randint(3, 10))) for _ in range(size)]


def _edited(size: int, chance: random.Random) -> tuple[str, str]:
    words = chance.choices(_vocabulary(chance, 3000), k=size // 7)
    new = [chance.choice(words) if chance.random() < 0.02 else word for word in words]
    return " ".join(words), " ".join(new)


def _grown(scale: int) -> tuple[Document, Document]:
    """Two versions of ``CLAUSES * scale`` made-up clauses: one in five edited, some moved, added
    and deleted; the vocabulary grows with the text, as vocabularies do (Heaps' law)."""
    chance = random.Random(scale)  # noqa: S311  (made-up text)
    words = _vocabulary(chance, int(3000 * scale**0.5))
    weights = [1 / (rank + 3) for rank in range(len(words))]
    old = [chance.choices(words, weights, k=chance.randint(15, 45)) for _ in range(CLAUSES * scale)]
    new: list[tuple[float, list[str]]] = []
    for at, clause in enumerate(old):
        if chance.random() < 0.03:
            continue
        edited = chance.random() < 0.2
        text = [chance.choice(words) if edited and chance.random() < 0.15 else w for w in clause]
        new.append((at + (chance.randint(-40, 40) if chance.random() < 0.03 else 0), text))
        if chance.random() < 0.03:
            new.append((at + 0.5, chance.choices(words, weights, k=30)))
    new.sort(key=lambda one: one[0])
    return _made("old", old), _made("new", [text for _, text in new])


def _made(name: str, clauses: Iterable[list[str]]) -> Document:
    return Document(
        name,
        tuple(
            Clause(ClauseId(f"{name}{at}"), ClauseKind.OPERATIVE, RichText(" ".join(words)))
            for at, words in enumerate(clauses)
        ),
    )


def growth(scales: Iterable[int]) -> None:
    """A whole comparison (alignment and rows) of growing texts."""
    table = Table("growth", "clauses", "seconds", "per clause", "peak MB")
    first = 0.0
    for scale in scales:
        old, new = _grown(scale)
        _, seconds, peak = measured(
            lambda o=old, n=new: compare([o, n], modes={(0, 1): Mode.VERSIONS})
        )
        each = seconds / len(old)
        first = first or each
        table.add_row(
            f"{scale}x", str(len(old)), f"{seconds:.2f}", f"{each / first:.2f}", f"{peak:.0f}"
        )
    CONSOLE.print(table)


def main() -> None:
    """Runs everything and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--scale", type=int, nargs="+", default=[1, 10])
    options = parser.parse_args()
    versions()
    independent()
    word_differences()
    growth(options.scale)


if __name__ == "__main__":
    main()
