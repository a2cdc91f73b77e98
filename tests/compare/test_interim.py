"""Rows right after a text changed, before it is aligned again."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Mode
from draftbench.compare.several.interim import interim
from draftbench.compare.several.rows import compare
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Origin, RichText
from support.texts import text

WORDS = (
    "Urges States to reduce overcrowding in prisons",
    "Invites courts to hear urgent cases within a week",
    "Calls for programmes that keep young people from joining gangs",
    "Deplores the trade in narcotic substances across borders",
)


def new(name: str, *origins: Origin) -> Clause:
    return Clause(ClauseId(name), ClauseKind.PARAGRAPH, "", RichText("New words"), origins=origins)


def three() -> Comparison:
    base = text("B", *WORDS)
    source = text("S", WORDS[1], "Notes that nobody else has this", WORDS[3])
    versions = {(0, 1): Mode.VERSIONS}
    return compare([base, source, replace(base, name="draft")], modes=versions)


def with_draft(found: Comparison, draft: Document) -> Comparison:
    return interim(found, (*found.texts[:-1], draft))


def places(found: Comparison, column: int) -> dict[str, int]:
    return {c: number for number, row in enumerate(found.rows) for c in row.cells[column]}


def sound(found: Comparison) -> bool:
    """Whether every clause stands once, and no link names one that is not there."""
    once = all(
        Counter(c for row in found.rows for c in row.cells[at]) == Counter(c.id for c in each)
        for at, each in enumerate(found.texts)
    )
    known = [each for each in found.alignments if each is not None]
    return once and all(
        set(link.left) <= {c.id for c in each.left}
        and set(link.right) <= {c.id for c in each.right}
        for each in known
        for link in each.links
    )


def test_other_words_leave_all_rows_as_they_are() -> None:
    found = three()
    draft = found.texts[-1]
    other = draft.with_words((replace(draft.clauses[1], text=RichText("Other words")),))
    made = with_draft(found, other)
    assert made.rows is found.rows
    assert made.texts[-1] is other
    assert made.alignments[1] is found.alignments[1]
    assert made.alignments[2] is not None
    assert made.alignments[2].right is other


def test_a_clause_that_is_gone_leaves_its_row_and_no_other_row_is_new() -> None:
    found = three()
    draft = found.texts[-1]
    gone = draft.clauses[2].id
    made = with_draft(found, draft.with_clauses((*draft.clauses[:2], *draft.clauses[3:])))
    at = places(found, 2)[gone]
    assert made.rows[at].cells == (*found.rows[at].cells[:2], ())
    assert all(
        one is two
        for n, (one, two) in enumerate(zip(made.rows, found.rows, strict=True))
        if n != at
    )
    assert made.alignments[2] is not None
    assert made.alignments[2].unmatched_left == (found.texts[0].clauses[2].id,)
    assert sound(made)


def test_new_clauses_stand_behind_the_one_before_them_in_their_order() -> None:
    found = three()
    draft = found.texts[-1]
    own = (new("n0"), *draft.clauses[:2], new("n1"), new("n2"), *draft.clauses[2:])
    made = with_draft(found, draft.with_clauses(own))
    rows = places(made, 2)
    assert rows["n0"] == 0
    assert rows["n1"] == rows[draft.clauses[1].id] + 1
    assert rows["n2"] == rows["n1"] + 1
    assert made.alignments[2] is not None
    assert made.alignments[2].unmatched_right == ("n0", "n1", "n2")
    assert sound(made)


def test_a_clause_that_was_taken_stands_beside_the_one_that_it_was_taken_from() -> None:
    found = three()
    draft = found.texts[-1]
    taken = new("t", Origin("S", ClauseId("S2")))
    made = with_draft(found, draft.with_clauses((*draft.clauses, taken)))
    assert places(made, 2)["t"] == places(made, 1)["S2"]
    assert sound(made)


def test_a_clause_that_comes_back_stands_beside_that_of_the_base() -> None:
    found = three()
    draft = found.texts[-1]
    gone = with_draft(found, draft.with_clauses(draft.clauses[:-1]))
    assert [row.cells for row in with_draft(gone, draft).rows] == [row.cells for row in found.rows]


@pytest.mark.parametrize("lead", [0, 1, 2])
def test_another_base_keeps_what_has_the_same_identity(lead: int) -> None:
    base = text("B", *WORDS)
    found = compare([base, text("S", *WORDS[::-1]), replace(base, name="draft")], base=lead)
    other = replace(base, name="rev1", clauses=(*base.clauses[1:], new("r9")))
    draft = replace(other, name="draft")
    made = interim(found, (other, found.texts[1], draft))
    assert sound(made)
    assert places(made, 0) == places(made, 2)
    assert made.base == lead


@given(st.lists(st.integers(0, 9), unique=True, max_size=8), st.data())
def test_every_clause_stands_once_whatever_becomes_of_the_draft(
    kept: list[int], data: st.DataObject
) -> None:
    found = three()
    pool = [*found.texts[-1].clauses, *(new(f"n{n}") for n in range(6))]
    made = with_draft(found, found.texts[-1].with_clauses(tuple(pool[n] for n in kept)))
    assert sound(made)
    lead = [c for row in made.rows for c in row.cells[0]]
    assert lead == [clause.id for clause in found.texts[0]]
    again = data.draw(st.permutations(kept))
    assert sound(with_draft(made, made.texts[-1].with_clauses(tuple(pool[n] for n in again))))
