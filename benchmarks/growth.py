"""Time and memory of whole comparisons of growing texts."""

from collections.abc import Iterable

from rich.table import Table

from draftbench.compare.links import Mode
from draftbench.compare.rows import compare
from madeup import grown
from measuring import CONSOLE, measured


def growth(scales: Iterable[int]) -> None:
    """A whole comparison (alignment and rows) of growing texts."""
    table = Table("growth", "clauses", "seconds", "per clause", "peak MB")
    first = 0.0
    for scale in scales:
        old, new = grown(scale)
        _, seconds, peak = measured(
            lambda o=old, n=new: compare([o, n], modes={(0, 1): Mode.VERSIONS})
        )
        each = seconds / len(old)
        first = first or each
        table.add_row(
            f"{scale}x", str(len(old)), f"{seconds:.2f}", f"{each / first:.2f}", f"{peak:.0f}"
        )
    CONSOLE.print(table)
