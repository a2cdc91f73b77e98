"""One author's text from a reader's view of it, its changes by clause, and what two want alike."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amend.strategies import documents, revisions
from draftbench.amend.changesets.bundles import clausewise, part
from draftbench.amend.changesets.changes import Relocation, Splice
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.placement.grounding import ground
from draftbench.amend.placement.twins import clauses_of, wishes
from draftbench.amend.redlines.hands import built_on, revised, without_looks
from draftbench.amend.wording.titles import describe
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
)


def clause(name, text, kind=ClauseKind.OPERATIVE, parent=None, level=0):
    rich = text if isinstance(text, RichText) else RichText(text)
    return Clause(ClauseId(name), kind, rich, level=level, parent=parent)


BASE = Document(
    "base",
    (
        clause("p1", "Recalling the Charter,", ClauseKind.PREAMBULAR),
        clause("o1", "Urges States to report;"),
        clause("o2", "Calls upon States:"),
        clause("i1", "To adopt laws;", ClauseKind.ITEM, "o2", 1),
        clause("i2", "To train officers;", ClauseKind.ITEM, "o2", 1),
        clause("o3", "Requests a study."),
    ),
)


def edited(**texts):
    clauses = [replace(c, text=RichText(texts.get(c.id, c.text.text))) for c in BASE]
    return BASE.with_clauses(tuple(c for c in clauses if c.text))


@given(st.data())
def test_a_view_gives_back_the_text_that_it_shows(data):
    base = data.draw(documents())
    new = data.draw(revisions(base))
    moved = {c.clause for c in between(base, new).changes if isinstance(c, Relocation)}
    inside = {c.id for top in moved for c in base.subtree(top)}
    made = revised(base, new, moved | inside)
    assert [(c.id, c.text.text, c.parent) for c in made] == [
        (c.id, c.text.text, c.parent) for c in new
    ]
    assert apply(base, between(base, made)).clauses == made.clauses


@given(st.data())
def test_the_parts_by_clause_are_the_whole(data):
    base = data.draw(documents())
    whole = between(base, data.draw(revisions(base)))
    parts = clausewise(whole, base)
    assert sorted(repr(c) for p in parts for c in p.changes) == sorted(map(repr, whole.changes))
    for one in parts:
        assert one.changes
        assert set(one.seen) <= set(whole.seen)
        apply(base, one)
        assert part(whole, one.changes, base) == one


def test_how_a_clause_is_seen_in_new_surroundings_is_no_change():
    view = BASE.with_clauses(
        tuple(replace(c, kind=ClauseKind.PARAGRAPH, parent=None, level=0) for c in BASE)
    )
    assert revised(BASE, view).clauses == BASE.clauses


TWO = Document(
    "two",
    (
        clause("p1", "Recalling the Charter,", ClauseKind.PREAMBULAR),
        clause("p2", "Noting the storms,", ClauseKind.PREAMBULAR),
        replace(clause("o1", "Urges States to report;"), label="1."),
        replace(clause("o2", "Requests a study;"), label="2."),
        replace(clause("o3", "Decides to meet."), label="3."),
    ),
)


@pytest.mark.parametrize("seen", [ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE])
@pytest.mark.parametrize(
    ("order", "mover", "label", "kind"),
    [
        ("p1 o2 p2 o1 o3", "o2", "", ClauseKind.PREAMBULAR),
        ("p1 o2 p2 o1 o3", "o2", "2.", ClauseKind.PREAMBULAR),
        ("o2 p1 p2 o1 o3", "o2", "", ClauseKind.PREAMBULAR),
        ("p2 o1 p1 o2 o3", "p1", "2.", ClauseKind.OPERATIVE),
        ("p2 o1 o2 o3 p1", "p1", "", ClauseKind.OPERATIVE),
        ("p2 p1 o1 o2 o3", "p1", "", ClauseKind.PREAMBULAR),
        ("p2 p1 o1 o2 o3", "p1", "1.", ClauseKind.OPERATIVE),
        ("p1 p2 o2 o1 o3", "o2", "2.", ClauseKind.OPERATIVE),
        ("p1 p2 o2 o1 o3", "o2", "", ClauseKind.PREAMBULAR),
    ],
)
def test_what_moved_is_of_the_part_to_which_it_came(order, mover, label, kind, seen):
    moved = ClauseId(mover)
    there = [TWO[ClauseId(name)] for name in order.split()]
    view = [replace(c, kind=seen, label=label) if c.id == moved else c for c in there]
    made = revised(TWO, TWO.with_clauses(tuple(view)), {moved})
    assert made[moved].kind is kind
    assert all(made[c.id].kind is c.kind for c in TWO if c.id != moved)


def test_a_footnote_counted_anew_is_the_same_and_an_edited_one_keeps_its_name():
    one, two = Note("n1", "1", RichText("See A.")), Note("n2", "2", RichText("See B."))
    old = RichText("States\ufffc and others\ufffc.", (), (one, two))
    base = BASE.with_clauses((clause("o1", old),))
    new = Note("n1", "1", RichText("New."))
    later = (replace(one, id="n2", label="2"), Note("n3", "3", RichText("See B and C.")))
    text = RichText("All\ufffc States\ufffc and others\ufffc.", (), (new, *later))
    view = BASE.with_clauses((clause("o1", text),))
    made = revised(base, view)[ClauseId("o1")]
    assert [(n.id, n.text.plain) for n in made.text.notes] == [
        ("n1+", "New."),
        ("n1", "See A."),
        ("n2", "See B and C."),
    ]
    splices = between(base, base.with_clauses((made,))).changes
    assert [(s.old, s.new.plain) for s in splices] == [("", "All "), ("\ufffc", "")]


def test_the_second_part_of_a_split_list_head_takes_the_items():
    clauses = list(BASE)
    clauses[2] = replace(clauses[2], text=RichText("Calls upon"))
    clauses.insert(3, clause("x", "States:"))
    clauses[4:6] = [replace(c, parent=ClauseId("x")) for c in clauses[4:6]]
    made = revised(BASE, BASE.with_clauses(tuple(clauses)))
    assert [c.id for c in made] == ["p1", "o1", "o2", "x", "i1", "i2", "o3"]
    assert made[ClauseId("i1")].parent == "x"
    assert apply(BASE, between(BASE, made)).clauses == made.clauses


def test_what_changes_anothers_new_clause_brings_that_clause_along():
    both = [*BASE, clause("x", "Decides to meet.")]
    both.insert(1, both.pop())
    mine = edited(o1="Urges all States to report;")
    theirs = BASE.with_clauses(tuple(both))
    made = built_on(mine, theirs, [ClauseId("x")], BASE)
    assert [c.id for c in made] == ["p1", "x", "o1", "o2", "i1", "i2", "o3"]
    assert made[ClauseId("o1")].text.text == "Urges all States to report;"


def test_what_belongs_together_stays_together():
    clauses = [c for c in edited(o1="Urges all States to report;") if c.id != "o3"]
    clauses = [replace(c, text=RichText("To have laws;")) if c.id == "i1" else c for c in clauses]
    new = [clause("x", "Asks for a study."), clause("y", "Decides to meet.")]
    whole = between(BASE, BASE.with_clauses((*clauses, *new)))
    titles = [describe(p, BASE) for p in clausewise(whole, BASE)]
    assert titles == [
        "Amend OP 1",
        "Amend OP 2 (a)",
        "Delete OP 3; 2 new paragraphs after OP 2",
    ]
    tied = clausewise(whole, BASE, [frozenset({ClauseId("o1"), ClauseId("i1")})])
    assert next(describe(p, BASE) for p in tied) == "Amend OP 1, OP 2 (a)"
    assert describe(whole, BASE).startswith("Amend OP 1, OP 2 (a); delete OP 3; 2 new")


def test_a_title_of_many_changes_is_short():
    base = Document("b", tuple(clause(f"o{n}", f"Word {n};") for n in range(9)))
    new = base.with_clauses(tuple(replace(c, text=RichText(f"New {c.id};")) for c in base))
    assert describe(between(base, new), base) == "Amend OP 1, OP 2, OP 3 and 6 more"


def test_the_same_wish_in_other_words_of_the_file():
    whole = between(BASE, edited(o1="Urges all States to report annually;"))
    splice = Splice(ClauseId("o1"), 0, 23, "", RichText("Urges all  States to report annually;"))
    coarse = replace(whole, changes=(splice,))
    assert len(whole.changes) == 2
    assert wishes(whole) == wishes(coarse)
    other = between(BASE, edited(o1="Urges all States to report;"))
    assert wishes(whole) != wishes(other)
    new = between(BASE, BASE.with_clauses((*BASE, clause("x", "Decides."))))
    other = between(BASE, BASE.with_clauses((*BASE, clause("y", "Decides."))))
    assert wishes(new) == wishes(other)
    shared = wishes(whole) & wishes(
        between(BASE, edited(o1="Urges all States to report annually;", o3="Asks."))
    )
    assert clauses_of(shared) == {"o1"}


def test_looks_alone_are_told_apart():
    marked = RichText("Requests a study.", (Mark(0, 8, MarkKind.ITALIC),))
    both = RichText("Urges all States to report;", (Mark(0, 5, MarkKind.BOLD),))
    texts = {"o1": both, "o3": marked}
    new = BASE.with_clauses(tuple(replace(c, text=texts.get(c.id, c.text)) for c in BASE))
    kept, looks = without_looks(between(BASE, new))
    assert looks == ("o1", "o3")
    assert [(c.clause, c.new.text) for c in kept.changes] == [("o1", "all ")]
    assert set(kept.seen) == {"o1"}


@pytest.mark.parametrize("kind", [ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH])
def test_a_copy_of_the_base_or_of_the_draft_is_known_for_what_it_is(kind):
    draft = edited(o1="Urges all States to report;")
    for target in (BASE, draft):
        copy = target.with_clauses(
            tuple(
                replace(
                    c,
                    id=ClauseId(f"{c.id}x"),
                    kind=kind,
                    parent=None if c.parent is None else ClauseId(f"{c.parent}x"),
                )
                for c in target
            )
        )
        found = ground(copy, target, "the text")
        assert found.exact
        assert found.target is target
        assert found.text.clauses == target.clauses
        assert found.differences == ()
        assert found.names[ClauseId("o1x")] == "o1"


def test_every_difference_of_a_copy_is_told():
    clauses = [c for c in edited(o1="Urges States to report annually;") if c.id != "i2"]
    clauses = [
        *clauses[:1],
        clause("z", "Having met in Vienna,", ClauseKind.PREAMBULAR),
        *clauses[1:],
    ]
    found = ground(BASE.with_clauses(tuple(clauses)), BASE, BASE)
    assert not found.exact
    assert [(d.code, d.where) for d in found.differences] == [
        ("only-in-file", "PP 1"),
        ("reads-otherwise", "OP 1"),
        ("only-in-text", "OP 2 (b)"),
    ]
    assert (
        "report annually;” in the file and “Urges States to report;” in"
        in found.differences[1].message
    )
    assert "Having met in Vienna" in found.differences[0].message


def test_an_unrelated_text_is_no_copy():
    other = Document(
        "o", (clause("q", "Fish are kept in tanks of glass."), clause("r", "Eels bite."))
    )
    assert ground(other, BASE, BASE) is None
