"""Sentences of the window, looked up in the tables of a language."""

from __future__ import annotations

from draftbench.gui.speech import counted, joined, listed, marked, tr


def test_without_a_table_english_is_said() -> None:
    assert tr("Open", about="a state") == "Open"
    assert tr("{name} holds 100 % {n}", name="{n}", n=3) == "{n} holds 100 % 3"
    assert marked("Never {filled}") == "Never {filled}"


def test_english_has_two_forms_of_what_is_counted() -> None:
    said = [
        counted("{n} clause of {text}", "{n} clauses of {text}", n, text="A") for n in (0, 1, 2)
    ]
    assert said == ["0 clauses of A", "1 clause of A", "2 clauses of A"]


def test_lists_have_commas_and_an_and() -> None:
    assert listed([]) == joined([]) == ""
    assert listed(["A"]) == joined(["A"]) == "A"
    assert listed(str(n) for n in range(3)) == "0, 1, 2"
    assert [joined(["A", "B", "C"][:n]) for n in (2, 3)] == ["A and B", "A, B and C"]
