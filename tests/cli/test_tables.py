"""Tables on the terminal are laid out as Rich lays them out."""

from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from draftbench.cli.output import say_table
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


_WIDE = [["am-1", "BRA", "Invites States to cooperate", "tabled", "applies", "chair", "2026"]]
_HEADS = ["amendment", "sponsors", "what it does", "status", "fit on the draft", "by whom", "when"]


@pytest.mark.parametrize("width", [20, 40, 60])
def test_words_of_a_wide_table_are_never_cut_into_letters(width: int) -> None:
    head, lines = table_lines(_HEADS, [*_WIDE, *_WIDE], width)
    shown = "\n".join([head, *lines])
    for words in (*_HEADS, *_WIDE[0]):
        assert words in shown
    assert shown.count("applies") == 2


@given(st.lists(st.tuples(_CELLS, _CELLS, _CELLS, _CELLS), max_size=4), st.integers(10, 120))
def test_a_column_is_as_wide_as_a_word_or_there_are_none(
    rows: list[tuple[str, ...]], width: int
) -> None:
    head, lines = table_lines(["rule", "", "clause", "finding"], rows, width)
    words = [word for row in rows for cell in row for word in cell.split() if len(word) <= 6]
    shown = " ".join("\n".join([head, *lines]).split())
    assert all(word in shown for word in words)


def test_in_a_pipe_a_row_is_a_line_without_padding(capsys, monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    say_table(["what", "why", ""], [["a  b\tc", "x" * 90, ""], ["one\ntwo", "", "end"]])
    assert capsys.readouterr().out.splitlines() == [
        "what\twhy",
        f"a  b c\t{'x' * 90}",
        "one ↵ two\t\tend",
    ]
