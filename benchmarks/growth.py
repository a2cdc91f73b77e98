"""Time and memory of whole comparisons of growing texts, as the command ``compare`` makes them."""

from collections.abc import Callable, Iterable

from rich.table import Table

from draftbench.compare.exchange import comparison_to_data
from draftbench.compare.links import Mode
from draftbench.compare.rows import compare
from draftbench.document import Document
from madeup import CLAUSES, grown, reworked
from measuring import CONSOLE, measured, timed

Texts = Callable[[int], tuple[Document, Document]]
_MADE: tuple[tuple[str, Texts], ...] = (
    ("growth, made-up words", grown),
    ("growth, words of a report", lambda scale: reworked(CLAUSES * scale)),
)


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
