"""Situations of a negotiation, each with the one outcome that is right."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amend.strategies import documents, edits, revisions
from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.changes import Relocation, Split
from draftbench.amend.changesets.editing import apply, between, replaced
from draftbench.amend.placement.placing import place
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.replaying import collide

OP1, OP2, OP3 = ClauseId("op1"), ClauseId("op2"), ClauseId("op3")


def text(*clauses: tuple[str, str]) -> Document:
    return Document(
        "base",
        tuple(Clause(ClauseId(i), ClauseKind.OPERATIVE, RichText(t)) for i, t in clauses),
    )


BASE = text(
    ("op1", "Urges States to act with concern and to report;"),
    ("op2", "Invites the Secretariat to convene a meeting of experts on cybercrime;"),
    ("op3", "Requests the Commission to consider the present declaration."),
)


def edit(document: Document, clause: ClauseId, old: str, new: str) -> Document:
    before = document[clause].text.text
    assert before.count(old) == 1
    return replaced(document, clause, RichText(before.replace(old, new)))


def without(document: Document, clause: ClauseId) -> Document:
    return document.with_clauses(tuple(c for c in document if c.id != clause))


def after(document: Document, place_after: ClauseId, new_id: str, words: str) -> Document:
    clauses = list(document.clauses)
    new = Clause(ClauseId(new_id), ClauseKind.OPERATIVE, RichText(words))
    clauses.insert(document.position(place_after) + 1, new)
    return document.with_clauses(tuple(clauses))


def on(target: Document, proposal, *, by: str = "am-other"):
    """Places the proposal on a draft that was made from BASE by one accepted amendment."""
    stamp = Stamp("Mexico", ("MEX",), "2026-01-01T00:00:00Z", "", AmendmentId(by))
    redline = advanced(unmarked(BASE, BASE), between(BASE, target), stamp)
    return place(proposal, redline.result, redline)


PROPOSAL = between(BASE, edit(BASE, OP1, "report", "report annually"))


def test_the_base_is_unchanged():
    assert place(PROPOSAL, BASE).outcome is Outcome.APPLIES


def test_the_clause_was_edited_elsewhere():
    placed = on(edit(BASE, OP1, "Urges", "Strongly urges"), PROPOSAL)
    assert placed.outcome is Outcome.APPLIES
    result = apply(edit(BASE, OP1, "Urges", "Strongly urges"), placed.changes)
    assert (
        result[OP1].text.text == "Strongly urges States to act with concern and to report annually;"
    )


def test_the_clause_was_moved():
    moved = BASE.with_clauses((BASE[OP2], BASE[OP3], BASE[OP1]))
    assert on(moved, PROPOSAL).outcome is Outcome.APPLIES


def test_forty_clauses_were_put_before_it():
    clauses = tuple(
        Clause(ClauseId(f"n{i}"), ClauseKind.OPERATIVE, BASE[OP1].text) for i in range(40)
    )
    assert on(BASE.with_clauses(clauses + BASE.clauses), PROPOSAL).outcome is Outcome.APPLIES


def test_the_clause_was_deleted():
    placed = on(without(BASE, OP1), PROPOSAL)
    assert placed.outcome is Outcome.CONFLICT
    assert placed.rivals == ("am-other",)
    assert place(PROPOSAL, without(BASE, OP1)).outcome is Outcome.ORPHANED


def test_the_clause_was_deleted_and_a_look_alike_kept():
    target = after(BASE, OP1, "op9", "Urges States to act with alarm and to report;")
    placed = place(PROPOSAL, without(target, OP1))
    assert placed.outcome is Outcome.ORPHANED
    assert placed.changes is None


def test_the_clause_stands_again_under_another_identity():
    target = without(after(BASE, OP1, "op9", BASE[OP1].text.text), OP1)
    placed = place(PROPOSAL, target)
    assert placed.outcome is Outcome.CONFIRM
    assert apply(target, placed.changes)[ClauseId("op9")].text.text.endswith("report annually;")


def test_the_clause_stands_again_twice():
    target = after(after(BASE, OP1, "op9", BASE[OP1].text.text), OP1, "op8", BASE[OP1].text.text)
    placed = place(PROPOSAL, without(target, OP1))
    assert placed.outcome is Outcome.AMBIGUOUS
    assert set(placed.where) == {"op9", "op8"}


def test_the_same_words_were_edited_by_another():
    deep = between(BASE, edit(BASE, OP1, "concern", "deep concern"))
    placed = on(edit(BASE, OP1, "concern", "alarm"), deep)
    assert placed.outcome is Outcome.CONFLICT
    assert placed.rivals == ("am-other",)
    assert placed.changes is None


def test_it_is_contained_already():
    placed = on(edit(BASE, OP1, "report", "report annually"), PROPOSAL)
    assert placed.outcome is Outcome.CONTAINED


def test_a_change_of_punctuation_only_is_not_taken_for_contained():
    comma = between(BASE, edit(BASE, OP1, "report;", "report,"))
    assert on(edit(BASE, OP1, "report;", "report."), comma).outcome is Outcome.CONFLICT


def test_a_deletion_of_a_clause_that_was_amended_since():
    deletion = between(BASE, without(BASE, OP2))
    assert on(edit(BASE, OP2, "experts", "many experts"), deletion).outcome is Outcome.CONFLICT
    assert on(without(BASE, OP2), deletion).outcome is Outcome.CONTAINED
    assert on(edit(BASE, OP1, "Urges", "Invites"), deletion).outcome is Outcome.APPLIES


def test_an_insertion_after_a_clause_that_was_deleted():
    bis = between(BASE, after(BASE, OP2, "new", "Decides to meet again;"))
    found = on(without(BASE, OP2), bis)
    assert found.outcome is Outcome.APPLIES
    assert [c.slot.after for c in found.changes.changes] == [OP1]


def test_an_insertion_where_another_came_in():
    bis = between(BASE, after(BASE, OP2, "new", "Decides to meet again;"))
    placed = on(after(BASE, OP2, "other", "Thanks the host country;"), bis)
    assert placed.outcome is Outcome.APPLIES
    assert [c.slot.after for c in placed.changes.changes] == ["other"]
    same = on(after(BASE, OP2, "other", "Decides to meet again;"), bis)
    assert same.outcome is Outcome.CONTAINED


def test_two_moves_of_one_clause():
    first = BASE.with_clauses((BASE[OP3], BASE[OP1], BASE[OP2]))
    last = BASE.with_clauses((BASE[OP1], BASE[OP3], BASE[OP2]))
    assert on(first, between(BASE, last)).outcome in (Outcome.CONFLICT, Outcome.CONTAINED)
    assert on(first, between(BASE, first)).outcome is Outcome.CONTAINED


def test_letter_case_of_the_opening_changed_by_also():
    invites = between(BASE, edit(BASE, OP2, "experts", "governmental experts"))
    placed = on(edit(BASE, OP2, "Invites", "Also invites"), invites)
    assert placed.outcome is Outcome.APPLIES


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        (edit(BASE, OP1, "concern", "deep concern"), edit(BASE, OP1, "concern", "alarm"), True),
        (edit(BASE, OP1, "Urges", "Invites"), edit(BASE, OP1, "report", "tell"), False),
        (without(BASE, OP2), after(BASE, OP2, "n", "Decides;"), False),
        (without(BASE, OP2), edit(BASE, OP2, "experts", "judges"), True),
        (without(BASE, OP2), edit(BASE, OP1, "report", "tell"), False),
        (after(BASE, OP2, "n", "Decides;"), after(BASE, OP2, "m", "Thanks;"), False),
        (after(BASE, OP2, "n", "Decides;"), after(BASE, OP2, "m", "Decides;"), False),
        (edit(BASE, OP1, "report", "tell"), edit(BASE, OP1, "report", "tell"), False),
    ],
)
def test_which_proposals_collide(one, other, clash):
    first, second = between(BASE, one), between(BASE, other)
    assert bool(collide(first, second, BASE)) is clash
    assert collide(first, second, BASE) == collide(second, first, BASE)


BASES = st.shared(documents(), key="placing")


@given(BASES, BASES.flatmap(revisions), BASES.flatmap(lambda b: revisions(b, prefix="m")))
def test_what_does_not_collide_gives_the_same_text_in_any_order(base, one, other):
    """But for the order of what both bring: there it is that of the one that came first."""
    first, second = between(base, one), between(base, other)
    assert bool(collide(first, second, base)) is bool(collide(second, first, base))
    if collide(first, second, base):
        return
    results, there = [], False
    proposals = (first, (4, "am-1")), (second, (4, "am-2"))
    for (a, proposed), (b, later) in (proposals, proposals[::-1]):
        redline = advanced(unmarked(base, base), a, Stamp("A", ("A",), "", "", AmendmentId("a")))
        redline = replace(redline, lineage=redline.lineage.with_comings(a, a, proposed))
        placed = place(b, redline.result, redline, later)
        there = there or bool(placed.there)
        if placed.outcome is Outcome.CONTAINED:
            results.append([c.text.text for c in redline.result])
        elif placed.changes is not None:
            results.append([c.text.text for c in apply(redline.result, placed.changes)])
    if len(results) == 2:
        assert sorted(results[0]) == sorted(results[1])
        assert there or results[0] == results[1]


def test_one_clause_of_the_text_is_only_one_of_two_that_say_the_same():
    """Both were called contained, so that one was lost where the other amendment came first."""
    twice = after(after(BASE, OP2, "n2", "Thanks the donors;"), OP2, "n1", "Thanks the donors;")
    once = after(BASE, OP2, "m", "Thanks the donors;")
    placed = on(once, between(BASE, twice))
    assert placed.outcome is Outcome.APPLIES
    assert len(placed.there) == 1
    done = apply(once, placed.changes)
    assert [c.text.text for c in done].count("Thanks the donors;") == 2
    assert on(twice, between(BASE, once)).outcome is Outcome.CONTAINED


@given(BASES, BASES.flatmap(revisions))
def test_placing_on_the_unchanged_text_is_the_identity(base, revised):
    changes = between(base, revised)
    placed = place(changes, base)
    assert placed.outcome is Outcome.APPLIES
    assert placed.changes == changes


@given(st.data())
def test_an_edit_that_applies_replaces_exactly_the_words_it_quotes(data):
    base = data.draw(documents())
    clause = base.clauses[0].id
    mine = replaced(base, clause, data.draw(edits(base[clause].text)))
    theirs = replaced(base, clause, data.draw(edits(base[clause].text)))
    changes, over = between(base, mine), between(base, theirs)
    redline = advanced(unmarked(base, base), over, Stamp("B", ("B",), "", "", AmendmentId("b")))
    placed = place(changes, redline.result, redline)
    if placed.changes is None:
        return
    for change in placed.changes.changes:
        now = redline.result[clause].text.text
        assert now[change.start : change.end] == change.old


def test_the_moved_part_of_a_clause_that_is_gone_finds_a_conflict():
    """It ended in an error without a sentence."""
    parts = text(
        ("op1", "Urges States to act with concern"),
        ("op2", BASE[OP2].text.text),
        ("part", "and to report;"),
        ("op3", BASE[OP3].text.text),
    )
    part = ClauseId("part")
    changes = between(BASE, parts, splits={part: OP1}, moving=[part])
    assert [type(change) for change in changes.changes] == [Split, Relocation]
    assert on(without(BASE, OP1), changes).outcome is Outcome.CONFLICT
