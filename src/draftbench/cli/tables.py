"""Tables on the terminal, laid out as Rich lays them out, at a fifth of its time: a check of a long
text lists thousands of findings. Where columns would be a few letters wide, each row is a block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from rich.cells import cell_len, chop_cells

_WORD = re.compile(r"(?:(?<!\s)\s++)?\S++\s*")
_EDGES = 2
_LEAST = 12
"""The characters that a column keeps, or all of it where it is narrower."""


def table_lines(
    heads: Sequence[str], rows: Sequence[Sequence[str]], width: int, rule: str = "─"
) -> tuple[str, list[str]]:
    """The line of heads (several where they wrap), and all lines under it, in a frame of spaces
    ``width`` characters wide; cells that are longer than their column are wrapped, and words that
    are longer than it cut. ``rule`` is what the line under the heads is drawn with. Where there is
    no room for that, no head and the rows as blocks, a cell a line."""
    cells = [[one.expandtabs() for one in row] for row in (heads, *rows)]
    if _is_too_narrow(cells, width):
        return "", [*_blocks(cells), ""]
    pads = [(int(at > 0), int(at < len(heads) - 1)) for at in range(len(heads))]
    natural = [
        max(_natural(cell) for cell in column) + sum(pad)
        for column, pad in zip(zip(*cells, strict=True), pads, strict=True)
    ]
    most = width - _EDGES - len(heads) + 1
    widths = _narrowed([min(one, most) or 1 for one in natural], most)
    body = [line for row in cells[1:] for line in _row(row, widths, pads)]
    blank = " " * (sum(widths) + _EDGES + len(heads) - 1)
    head = "\n".join([blank, *_row(cells[0], widths, pads, above=True)])
    return head, [f" {rule * (len(blank) - _EDGES)} ", *body, blank]


def _is_too_narrow(cells: Sequence[Sequence[str]], width: int) -> bool:
    """Whether some column would be so narrow that words are cut into letters."""
    least = [min(_LEAST, max(map(_natural, column))) for column in zip(*cells, strict=True)]
    return sum(least) + 3 * len(least) - 1 > width


def _blocks(cells: Sequence[Sequence[str]]) -> Iterator[str]:
    """Each row as lines: its first cell, and under it the others that are not empty by heads."""
    heads, *rows = cells
    most = max(map(_measured, heads[1:]), default=0)
    for number, (first, *others) in enumerate(rows):
        yield from [""] * min(number, 1)
        yield f"{heads[0]} {first}".strip()
        for head, cell in zip(heads[1:], others, strict=True):
            for at, line in enumerate(cell.split("\n") if cell else ()):
                shown = "" if at else head
                yield f"  {shown}{' ' * (most - _measured(shown))}  {line}"


def _natural(cell: str) -> int:
    """The width of a cell that is not wrapped."""
    return max(map(_measured, cell.split("\n"))) if "\n" in cell else _measured(cell)


def _measured(words: str) -> int:
    return len(words) if words.isascii() else cell_len(words)


def _narrowed(widths: list[int], most: int) -> list[int]:
    """Widths that fit: the widest columns give way first, down to the next widest, and so on."""
    while (excess := sum(widths) - most) > 0 and max(widths) > 1:
        widest = max(widths)
        step = widest - max((one for one in widths if one != widest), default=1)
        sharing = widths.count(widest)
        for at, one in enumerate(widths):
            if one == widest:
                less = min(step, round(excess / sharing))
                widths[at] -= less
                excess -= less
                sharing -= 1
    return widths


def _row(
    cells: Sequence[str],
    widths: Sequence[int],
    pads: Sequence[tuple[int, int]],
    *,
    above: bool = False,
) -> Iterator[str]:
    """The lines of a row; a cell with fewer stands at the top, or has free room ``above`` it."""
    columns = [
        _wrapped(cell, max(1, width - sum(pad)))
        for cell, width, pad in zip(cells, widths, pads, strict=True)
    ]
    if above:
        most = max(map(len, columns))
        columns = [("",) * (most - len(lines)) + lines for lines in columns]
    for line in zip_longest(*columns, fillvalue=""):
        shown = [
            " " * pad[0] + words + " " * (width - pad[0] - _measured(words))
            for words, width, pad in zip(line, widths, pads, strict=True)
        ]
        yield f" {' '.join(shown)} "


@lru_cache(maxsize=1024)
def _wrapped(cell: str, width: int) -> tuple[str, ...]:
    """The lines of a cell in a column of that width."""
    found: list[str] = []
    for line in cell.split("\n"):
        found += (line,) if _measured(line) <= width else _broken(line, width)
    return tuple(found)


def _broken(line: str, width: int) -> Iterator[str]:
    """A line that is too long, cut between its words, and within words that are too long."""
    begun, used = 0, 0
    for word in _WORD.finditer(line):
        start, length = word.start(), _measured(word[0].rstrip())
        if width - used >= length:
            used += _measured(word[0])
        elif length > width:
            pieces = chop_cells(word[0], width)
            for piece in pieces:
                if start:
                    yield line[begun:start].rstrip()
                    begun = start
                start += len(piece)
            used = _measured(pieces[-1])
        elif used and start:
            yield line[begun:start].rstrip()
            begun, used = start, _measured(word[0])
    yield line[begun:].rstrip()
