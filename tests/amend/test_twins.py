"""What proposals want is of the clause that it is about."""

from __future__ import annotations

from dataclasses import replace

from draftbench.amend.changesets.changes import ChangeSet, Insertion, Join, Relocation, Slot, Split
from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.twins import clauses_of, subjects, wishes
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Mark, MarkKind, RichText
from support.texts import text

BASE = text("t", "Urges all;", "Notes it;", "Decides.")
FIRST, SECOND, THIRD = BASE.clauses


A, B = BASE.clauses[0].id, BASE.clauses[1].id


def words(*lines: RichText | str) -> Document:
    """The text with other words in its clauses."""
    made = (line if isinstance(line, RichText) else RichText(line) for line in lines)
    pairs = zip(BASE, made, strict=False)
    return BASE.with_clauses(tuple(replace(clause, text=new) for clause, new in pairs))


def wanted(*kept: int) -> frozenset:
    left: Document = BASE.with_clauses(tuple(BASE.clauses[at] for at in kept))
    return wishes(between(BASE, left))


def test_deletions_are_of_their_clauses() -> None:
    assert clauses_of(wanted(0, 2)) == {SECOND.id}
    assert clauses_of(wanted(2)) == {FIRST.id, SECOND.id}
    assert wanted(0, 2) != wanted(1, 2)
    assert wanted(2) == wanted(0, 2) | wanted(1, 2)


def test_joins_are_of_the_clause_that_goes_on_and_the_one_in_which_it_does() -> None:
    one, other = (wishes(ChangeSet("", (Join(B, into),))) for into in (A, THIRD.id))
    assert one != other
    assert clauses_of(one) == clauses_of(other) == {B}


def test_splits_are_of_their_clause_at_their_place() -> None:
    made = [
        wishes(ChangeSet("", (Split(clause, *at, ClauseId("x")),)))
        for clause, at in ((A, (5, 6)), (A, (4, 6)), (A, (5, 7)), (B, (5, 6)))
    ]
    assert len(set(made)) == 4
    assert [clauses_of(one) for one in made] == [{A}, {A}, {A}, {B}]
    other = wishes(ChangeSet("", (Split(A, 5, 6, ClauseId("y")),)))
    assert other == made[0]


def test_moves_are_of_their_clause_to_their_place() -> None:
    one, other = (
        wishes(ChangeSet("", (Relocation(B, Slot(None, after)),))) for after in (None, THIRD.id)
    )
    assert one != other
    assert clauses_of(one) == clauses_of(other) == {B}


def test_a_new_clause_is_wanted_behind_another_or_under_one_or_at_the_beginning() -> None:
    def new(name: str, parent: ClauseId | None, after: ClauseId | None) -> frozenset:
        clause = Clause(ClauseId(name), ClauseKind.ITEM, RichText("Item;"))
        return wishes(ChangeSet("", (Insertion(Slot(parent, after), (clause,)),)))

    assert new("x", None, A) == new("y", None, A)
    assert len({new("x", None, A), new("x", B, None), new("x", None, None)}) == 3
    assert clauses_of(new("x", None, A)) == {A}
    assert clauses_of(new("x", B, None)) == {B}
    assert clauses_of(new("x", None, None)) == set()


def test_new_clauses_at_one_place_are_wanted_in_their_order() -> None:
    def new(*lines: str) -> frozenset:
        made = (Clause(ClauseId(one), ClauseKind.OPERATIVE, RichText(one)) for one in lines)
        return wishes(
            ChangeSet("", tuple(Insertion(Slot(None, A), (c,), n) for n, c in enumerate(made)))
        )

    assert new("Welcomes it;", "Thanks them;") != new("Thanks them;", "Welcomes it;")
    assert new("Welcomes it;", "Thanks them;") & new("Thanks them;") == new("Thanks them;")


def test_looks_count_where_they_are_all_that_changes() -> None:
    def looks(line: str, kind: MarkKind) -> frozenset:
        marked = RichText(line, (Mark(0, 5, kind),))
        return wishes(between(BASE, words(marked, "Notes it;", "Decides.")))

    both = MarkKind.ITALIC, MarkKind.BOLD
    assert len({looks("Urges all;", kind) for kind in both}) == 2
    assert len({looks("Urges none;", kind) for kind in both}) == 1


def test_the_sign_that_ends_a_new_clause_does_not_count() -> None:
    def new(words: str) -> frozenset:
        clause = Clause(ClauseId("x"), ClauseKind.OPERATIVE, RichText(words))
        return wishes(ChangeSet("", (Insertion(Slot(None, A), (clause,)),)))

    assert new("Thanks all;") == new("Thanks all.") == new("Thanks all")
    assert new("Thanks all:") != new("Thanks all;")
    assert new("Thanks all;") != new("Thanks us;")


def test_equal_wishes_are_about_the_same_clauses_in_the_same_way() -> None:
    new = Clause(ClauseId("x"), ClauseKind.OPERATIVE, RichText("Welcomes it;"))
    sets = [
        between(BASE, words("Urges none;")),
        between(BASE, words("Urges all;", "Hails it;")),
        between(BASE, BASE.with_clauses((FIRST, THIRD))),
        between(BASE, BASE.with_clauses((FIRST, new, SECOND, THIRD))),
        between(BASE, BASE.with_clauses((FIRST, SECOND, replace(new, id=ClauseId("y")), THIRD))),
        between(BASE, BASE.with_clauses((SECOND, FIRST, THIRD)), moving=(SECOND.id,)),
        ChangeSet("", (Join(B, A),)),
        ChangeSet("", (Split(B, 5, 6, ClauseId("z")),)),
    ]
    assert len({*map(subjects, sets)}) == len(sets)
    again = between(BASE, BASE.with_clauses((FIRST, replace(new, id=ClauseId("w")), SECOND, THIRD)))
    assert wishes(again) == wishes(sets[3])
    assert subjects(again) == subjects(sets[3])
