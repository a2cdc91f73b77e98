"""Time and memory of whole comparisons of growing texts, as the command ``compare`` makes them."""

from collections.abc import Callable, Iterable
from time import process_time

from rich.table import Table

from draftbench.compare.alignment import align
from draftbench.compare.comparison import Comparison
from draftbench.compare.exchange import comparison_to_data
from draftbench.compare.links import Mode
from draftbench.compare.several.rows import compare
from draftbench.document import Document
from madeup import CLAUSES, echoed, extremes, grown, reworked
from measuring import CONSOLE, measured, timed

Texts = Callable[[int], tuple[Document, Document]]
_MADE: tuple[tuple[str, Texts], ...] = (
    ("growth, made-up words", grown),
    ("growth, words of a report", lambda scale: reworked(CLAUSES * scale)),
    ("growth, near-copies of a report", lambda scale: echoed(CLAUSES * scale)[:2]),
)
_HARD = 5_000


def growth(scales: Iterable[int]) -> None:
    """A whole comparison: alignment and rows, and what ``--json`` says of them. Texts of made-up
    words grow in vocabulary; texts of the words of one report do not, so that every word is in
    ever more clauses."""
    sizes = tuple(scales)
    for title, texts in _MADE:
        table = Table(title, "clauses", "seconds", "per clause", "peak MB", "as data, seconds")
        first = 0.0
        for scale in sizes:
            old, new = texts(scale)
            found, seconds, peak = measured(
                lambda o=old, n=new: compare([o, n], modes={(0, 1): Mode.VERSIONS})
            )
            data = timed(lambda f=found: comparison_to_data(f))
            each = seconds / len(old)
            first = first or each
            table.add_row(
                f"{scale}x",
                str(len(old)),
                f"{seconds:.2f}",
                f"{each / first:.2f}",
                f"{peak:.0f}",
                f"{data:.2f}",
            )
        CONSOLE.print(table)
    _known(sizes)
    _hard()


def _known(sizes: Iterable[int]) -> None:
    """How many of the known links among near-copies are found."""
    table = Table("near-copies of a report", "clauses", "precision", "recall", "F1")
    for scale in sizes:
        old, new, known = echoed(CLAUSES * scale)
        links = align(old, new, mode=Mode.VERSIONS).links
        found = {(i, j) for link in links for i in link.left for j in link.right}
        right = len(found & known)
        precision, recall = right / len(found), right / len(known)
        scores = precision, recall, 2 * precision * recall / (precision + recall)
        table.add_row(f"{scale}x", str(len(old)), *(f"{score:.3f}" for score in scores))
    CONSOLE.print(table)


def _hard() -> None:
    """Seconds of texts that are hard on a comparison, whatever they are taken for; each time other
    texts, since what was worked out of a clause is kept."""
    modes = {"found out": {}, "versions": {(0, 1): Mode.VERSIONS}}
    modes["independent"] = {(0, 1): Mode.INDEPENDENT}
    table = Table(f"hard texts of {_HARD:,} clauses, seconds", *modes, "as data")
    for cases in zip(*(extremes(_HARD, seed) for seed in range(len(modes))), strict=True):
        cells: list[str] = []
        data = 0.0
        for (_, old, new), mode in zip(cases, modes.values(), strict=True):
            found, seconds = compared(old, new, mode)
            cells.append(f"{seconds:.2f}")
            data = max(data, timed(lambda f=found: comparison_to_data(f)))
        table.add_row(cases[0][0], *cells, f"{data:.2f}")
    CONSOLE.print(table)


def compared(
    old: Document, new: Document, modes: dict[tuple[int, int], Mode]
) -> tuple[Comparison, float]:
    """A comparison and its seconds of process time."""
    start = process_time()
    return compare([old, new], modes=modes), process_time() - start
