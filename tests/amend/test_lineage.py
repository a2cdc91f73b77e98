"""What is remembered of clauses that were edited or divided, and of the texts before now."""

from __future__ import annotations

from dataclasses import replace

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.changes import ChangeSet, Slot
from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.grounding import former_texts
from draftbench.amend.placement.lineage import Joining, Lineage
from draftbench.amend.registers.register import adoption, opened, with_adoption
from draftbench.amend.registers.states import Moment
from draftbench.document import Clause, ClauseId, Document, RichText
from support.texts import text

Z, M, A = (ClauseId(name) for name in ("t3", "t1", "t2"))
P = ClauseId("p")


def turned(base: Document) -> Document:
    """The three clauses of ``base`` as third, first, second."""
    first, second, third = base.clauses
    return base.with_clauses((third, first, second))


def test_the_parts_of_a_clause_stand_in_the_order_of_the_text() -> None:
    lineage = Lineage(parts={M: Z, A: M})
    there = turned(text("t", "one", "two", "three"))
    assert lineage.divided(Z, there) == (Z, M, A)
    assert lineage.divided(M, there) == (M, A)
    assert lineage.divided(A, there) == (A,)
    assert lineage.divided(Z, there.with_clauses(there.clauses[:2])) == (Z, M)


def test_an_edit_is_remembered_with_the_words_before_and_after() -> None:
    base = text("t", "Urges States to act", "Notes")
    new = text("t", "Urges Members to act now", "Notes")
    changes = between(base, new)
    after = Lineage().after(changes, base, new)
    assert set(after.edits) == {M}
    edited = after.edits[M]
    assert edited.after == "Urges Members to act now"
    assert [
        (base[M].text.text[hunk.left_start : hunk.left_end],
         edited.after[hunk.right_start : hunk.right_end].strip())
        for hunk in edited.hunks
    ] == [("States", "Members"), ("", "now")]  # fmt: skip
    both = text("t", "Urges Members to act", "Hails")
    assert set(Lineage().after(between(base, both), base, both).edits) == {M, A}
    assert Lineage(parts={A: M}).after(changes, base, new).parts == {A: M}


def moved_in_parts(behind: ClauseId) -> tuple[ChangeSet, ChangeSet]:
    """An amendment that divides the first of three clauses and moves both parts behind the third,
    and one that moves the second part ``behind`` another."""
    base = text("t", "Urges States to act", "Notes", "Hails")
    first, second, third = base.clauses
    own, part = replace(first, text=RichText("Urges")), Clause(P, first.kind, RichText("to act"))
    made = []
    for after in (third.id, behind):
        row = [second, third, own]
        row.insert([one.id for one in row].index(after) + 1 + (after == third.id), part)
        splits, moving = {P: first.id}, [first.id, P]
        made.append(between(base, base.with_clauses(tuple(row)), splits=splits, moving=moving))
    return made[0], made[1]


def test_a_part_that_moves_with_its_clause_comes_where_that_does_until_it_is_moved_apart() -> None:
    lineage, precedence = Lineage(parts={P: M}), (4, "am-1")
    proposed, apart = moved_in_parts(A)
    together = lineage.with_comings(proposed, proposed, precedence)
    assert set(together.comings) == {M}
    assert together.coming_of(P) == together.comings[M]
    found = lineage.with_comings(apart, proposed, precedence)
    assert found.comings[P].slot == Slot(None, A)
    assert found.comings[M].slot == Slot(None, Z)


def test_what_was_joined_goes_on_in_the_part_that_is_made_of_the_words_before_it() -> None:
    """As if the clause had been divided first; not where it is divided at or behind the link."""
    base = text("t", "Urges States to act", "Notes")
    whole = text("t", "Urges States to act Notes")
    joins = between(base, whole, joins={A: M})
    lineage = Lineage().after(joins, base, whole)
    for words, rest, at in (
        ("Urges States", "to act Notes", P),
        ("Urges States to act", "Notes", M),
    ):
        kind = whole[M].kind
        parts = (Clause(M, kind, RichText(words)), Clause(P, kind, RichText(rest)))
        after = whole.with_clauses(parts)
        found = lineage.after(between(whole, after, splits={P: M}), whole, after).joined[A]
        assert found.into == at
        assert found.whole[found.start : found.end] == "Notes"
        assert found.before.text == found.whole[: found.head]
    assert found == lineage.joined[A]


def test_edits_are_remembered_in_whichever_order_a_change_set_has_them() -> None:
    base = text("t", "Urges States to act", "Notes")
    new = text("t", "Begs States to act now", "Notes")
    changes = between(base, new)
    assert len(changes.changes) == 2
    turned = replace(changes, changes=changes.changes[::-1])
    assert Lineage().after(turned, base, new) == Lineage().after(changes, base, new)


def test_a_split_is_remembered_like_an_edit_and_a_part_that_went_on_is_none_any_more() -> None:
    whole, parts = text("t", "one  two"), text("t", "one", "two")
    changes = between(whole, parts, splits={A: M})
    parted = Lineage().after(changes, whole, parts)
    assert (parted.parts, parted.edits[M].after) == ({A: M}, "one two")
    joining = between(parts, whole, joins={A: M})
    joined = parted.after(joining, parts, whole)
    assert (joined.parts, list(joined.joined)) == ({}, [A])


def test_nothing_is_remembered_where_no_words_changed() -> None:
    base = text("t", "one", "two", "three")
    moved = between(base, turned(base))
    former = Lineage(parts={A: M})
    assert former.after(moved, base, turned(base)) is former


def test_every_text_before_now_is_found_by_its_fingerprint() -> None:
    drafts = [text("t", "Urges", "Notes", "Hails")]
    made = opened("Law", drafts[0], drafts[0])
    for number, (old, new) in enumerate([("Urges", "Asks"), ("Notes", "Recalls"), ("Hails", "Is")]):
        revised = text("t", *(c.text.text.replace(old, new) for c in drafts[-1]))
        name = AmendmentId(f"am-{number}")
        changes = between(made.negotiation().draft, revised)
        made = made.with_amendment(Amendment(name, "", ("MEX",), changes))
        made = with_adoption(made, adoption(made, name, confirmed=False), Moment())
        drafts.append(made.negotiation().draft)
    state = made.negotiation()
    prints = [draft.fingerprint for draft in drafts]
    assert len(set(prints)) == 4
    found = former_texts(state, prints)
    assert {name: each.clauses for name, each in found.items()} == {
        name: draft.clauses for name, draft in zip(prints, drafts, strict=True)
    }
    for name, draft in zip(prints, drafts, strict=True):
        (alone,) = former_texts(state, [name, "unknown"]).items()
        assert (alone[0], alone[1].clauses) == (name, draft.clauses)
    assert former_texts(state, []) == {}


def test_a_clause_that_was_split_off_again_is_joined_no_more() -> None:
    whole = text("t", "one two", "three")
    first = replace(whole.clauses[0], text=RichText("one"))
    new = replace(whole.clauses[0], id=Z, text=RichText("two"))
    parted = whole.with_clauses((first, new, whole.clauses[1]))
    changes = between(whole, parted, splits={Z: M})
    former = Lineage(joined={Z: Joining(M, RichText("one"), RichText("two"))})
    after = former.after(changes, whole, parted)
    assert (after.joined, after.parts) == ({}, {Z: M})


def test_no_clause_is_a_part_of_itself_where_a_new_base_text_turns_part_and_whole_round() -> None:
    former, new = Lineage(parts={A: M, Z: A}), Lineage(parts={M: Z})
    whole = text("t", "one two", "three")
    laid = former.onto(new, whole, whole, whole, {})
    assert laid.parts == {A: M, M: Z}
    assert list(laid.wholes(A)) == [M, Z]


def test_no_clause_is_a_part_of_itself_where_the_whole_is_split_from_its_part_again() -> None:
    whole = text("t", "one two", "three")
    first = replace(whole.clauses[0], text=RichText("one"))
    new = replace(whole.clauses[0], id=Z, text=RichText("two"))
    parted = whole.with_clauses((first, new, whole.clauses[1]))
    changes = between(whole, parted, splits={Z: M})
    after = Lineage(parts={M: A, A: Z}).after(changes, whole, parted)
    assert after.parts == {M: A, Z: M}
