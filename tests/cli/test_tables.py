"""Tables on the terminal are laid out as Rich lays them out."""

from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from draftbench.cli.tables import table_lines

_WORDS = (
    "a",
    "of",
    "paragraph",
    "“States",
    "é’s",
    "中文字符",
    "—",
    "x" * 45,
    "(b)",
    "👍",
    "",
    "\nor",
)
_CELLS = st.lists(st.sampled_from(_WORDS), max_size=20).map(" ".join)


class _Terminal(StringIO):
    encoding = "utf-8"


def _by_rich(heads: list[str], rows: list[list[str]], width: int) -> str:
    table = Table(box=box.SIMPLE, pad_edge=False)
    for head in heads:
        table.add_column(Text(head), overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    out = _Terminal()
    Console(file=out, highlight=False, width=width).print(table)
    return out.getvalue()


def _ours(heads: list[str], rows: list[list[str]], width: int) -> str:
    head, lines = table_lines(heads, rows, width)
    return "\n".join([head, *lines, ""])


@given(st.lists(st.tuples(_CELLS, _CELLS, _CELLS), max_size=5), st.sampled_from((60, 80, 100, 200)))
def test_tables_look_as_rich_makes_them(rows: list[tuple[str, ...]], width: int) -> None:
    heads, cells = ["rule", "", "finding and what it says"], [list(row) for row in rows]
    assert _ours(heads, cells, width) == _by_rich(heads, cells, width)


@pytest.mark.parametrize("width", [1, 5, 12, 20, 33])
def test_narrow_terminals_lose_no_word(width: int) -> None:
    rows = [["L03", "error", "OP 3 (b)", "A sub-paragraph ends with a semicolon, not a comma."]]
    head, lines = table_lines(["rule", "", "clause", "finding"], rows, width)
    shown = sorted("".join([head, *lines]).replace("─", ""))
    given_ = sorted("".join(("rule", "clause", "finding", *rows[0])))
    assert [sign for sign in shown if sign.strip()] == [sign for sign in given_ if sign.strip()]


def test_a_table_without_rows_has_its_heads() -> None:
    assert _ours(["rule", "finding"], [], 80) == _by_rich(["rule", "finding"], [], 80)
