"""The laws of change sets where clauses are split and joined."""

from hypothesis import given
from hypothesis import strategies as st

from amend.strategies import divisions, documents, revisions
from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.changes import Join, Splice, Split
from draftbench.amend.changesets.editing import (
    apply,
    between,
    composed,
    flattened,
    invert,
    replaced,
)
from draftbench.amend.changesets.plain_data import change_set_from_data, change_set_to_data
from draftbench.amend.changesets.wordchanges import CONTEXT
from draftbench.amend.changesets.wordchanges import divisions as told
from draftbench.amend.placement.placing import place
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.replaying import accepted, collide, rejected

BASES = st.shared(documents(), key="base")
DIVIDED = BASES.flatmap(divisions)
OP1, OP2, OP3 = ClauseId("op1"), ClauseId("op2"), ClauseId("op3")
PART = ClauseId("part")


def text(*clauses):
    return Document(
        "base",
        tuple(Clause(ClauseId(i), ClauseKind.OPERATIVE, RichText(t)) for i, t in clauses),
    )


BASE = text(
    ("op1", "Urges States to cooperate in criminal matters; invites the Secretariat to report;"),
    ("op2", "Requests the Commission to consider the matter;"),
    ("op3", "Decides to remain seized of the matter."),
)
SPLIT = text(
    ("op1", "Urges States to cooperate in criminal matters;"),
    ("part", "Invites the Secretariat to report;"),
    ("op2", "Requests the Commission to consider the matter;"),
    ("op3", "Decides to remain seized of the matter."),
)
JOINED = text(
    ("op1", "Urges States to cooperate in criminal matters; invites the Secretariat to report;"),
    ("op2", "Requests the Commission to consider the matter; and decides to remain seized of it."),
)


def test_a_paragraph_deleted_beside_one_much_like_it_is_no_part_of_it():
    old = text(
        ("op1", "Recalling crime, justice, prevention, stolen assets and the matter of p2,"),
        ("op2", "Recalling crime, stolen assets, justice and the matter of p3,"),
    )
    written = "Recalling crime, justice, BRA stolen assets prevention, stolen assets"
    new = text(("op1", f"{written} and the matter of p2,"))
    assert told(old, new) == told(new, old) == ({}, {})
    both = " ".join(clause.text.text for clause in old)
    assert told(old, text(("op1", both))) == ({}, {OP2: OP1})


@given(BASES, DIVIDED)
def test_the_change_set_gives_the_divided_text(base, divided):
    revised, splits, joins = divided
    changes = between(base, revised, splits=splits, joins=joins)
    assert apply(base, changes).fingerprint == revised.fingerprint


@given(BASES, DIVIDED)
def test_splices_of_divided_clauses_quote_what_stands_around_them(base, divided):
    revised, splits, joins = divided
    for change in between(base, revised, splits=splits, joins=joins).changes:
        if isinstance(change, Splice):
            words = base[change.clause].text.text
            assert change.old == words[change.start : change.end]
            assert change.before == words[max(0, change.start - CONTEXT) : change.start]
            assert change.after == words[change.end : change.end + CONTEXT]


@given(BASES, DIVIDED)
def test_what_was_divided_or_joined_can_be_taken_back(base, divided):
    revised, splits, joins = divided
    changes = between(base, revised, splits=splits, joins=joins)
    back = invert(base, changes)
    assert apply(revised, back).fingerprint == base.fingerprint


@given(BASES, DIVIDED)
def test_without_splits_and_joins_it_is_the_same_change(base, divided):
    revised, splits, joins = divided
    flat = flattened(base, between(base, revised, splits=splits, joins=joins))
    assert not any(isinstance(c, Split | Join) for c in flat.changes)
    assert apply(base, flat).fingerprint == revised.fingerprint


@given(BASES, DIVIDED)
def test_divisions_travel_as_data(base, divided):
    revised, splits, joins = divided
    changes = between(base, revised, splits=splits, joins=joins)
    assert change_set_from_data(change_set_to_data(changes)) == changes


@given(BASES, DIVIDED)
def test_the_redline_of_a_divided_text_has_both_texts(base, divided):
    revised, splits, joins = divided
    changes = between(base, revised, splits=splits, joins=joins)
    redline = advanced(unmarked(base, base), changes, Stamp("A", ("A",), ""))
    assert rejected(redline) == tuple((c.id, c.text) for c in base)
    assert accepted(redline) == tuple((c.id, c.text) for c in revised)
    made = {c.new: c.clause for c in changes.changes if isinstance(c, Split)}
    assert redline.lineage.parts == made


@st.composite
def two_steps(draw):
    base = draw(documents())
    first, splits, joins = draw(divisions(base))
    changes = between(base, first, splits=splits, joins=joins)
    if draw(st.booleans()):
        second, more, less = draw(divisions(first, prefix="e"))
        return base, changes, between(first, second, splits=more, joins=less), second
    second = draw(revisions(first, prefix="r"))
    return base, changes, between(first, second), second


@given(two_steps())
def test_two_change_sets_are_one(steps):
    base, first, second, result = steps
    assert apply(base, composed(base, first, second)).fingerprint == result.fingerprint


def test_a_split_is_told_as_one():
    changes = between(BASE, SPLIT, splits={PART: OP1})
    kinds = [type(c) for c in changes.changes]
    assert kinds == [Splice, Split]
    assert changes.patches[OP1].count("@@") == 2


def test_words_at_the_beginning_of_a_part_stay_there_where_no_space_parts_it():
    base = text(("op1", "敦促各国合作，请秘书处提出报告，并感谢东道国。"))
    parts = text(("op1", "敦促各国合作，"), ("part", "又请秘书处提出报告，并感谢东道国。"))
    changes = between(base, parts, splits={PART: OP1})
    assert [c.text.text for c in apply(base, changes)] == [c.text.text for c in parts]
    words = base[OP1].text.text
    (edit,) = (change for change in changes.changes if isinstance(change, Splice))
    assert edit.old == words[edit.start : edit.end]
    assert edit.before == words[: edit.start]
    assert edit.after == words[edit.end :]


def test_a_join_is_told_as_one():
    changes = between(BASE, JOINED, joins={OP3: OP2})
    assert [c for c in changes.changes if isinstance(c, Join)] == [Join(OP3, OP2)]
    assert not any(c.clause == OP1 for c in changes.changes)


def edited(document, clause, old, new):
    words = document[clause].text.text
    assert words.count(old) == 1
    return replaced(document, clause, RichText(words.replace(old, new)))


def moved_on(changes):
    stamp = Stamp("Mexico", ("MEX",), "", "", AmendmentId("am-other"))
    return advanced(unmarked(BASE, BASE), changes, stamp)


def test_an_edit_of_the_second_half_follows_it_into_the_part():
    redline = moved_on(between(BASE, SPLIT, splits={PART: OP1}))
    proposal = between(BASE, edited(BASE, OP1, "to report", "to report annually"))
    placed = place(proposal, redline.result, redline)
    assert placed.outcome is Outcome.APPLIES
    result = apply(redline.result, placed.changes)
    assert result[PART].text.text == "Invites the Secretariat to report annually;"
    assert result[OP1] == SPLIT[OP1]


def test_an_edit_of_a_joined_clause_follows_its_words():
    redline = moved_on(between(BASE, JOINED, joins={OP3: OP2}))
    proposal = between(BASE, edited(BASE, OP3, "seized", "actively seized"))
    placed = place(proposal, redline.result, redline)
    assert placed.outcome is Outcome.APPLIES
    assert (
        "and decides to remain actively seized of it."
        in apply(redline.result, placed.changes)[OP2].text.text
    )


def test_the_same_split_again_is_contained():
    redline = moved_on(between(BASE, SPLIT, splits={PART: OP1}))
    again = between(
        BASE,
        SPLIT.with_clauses(
            tuple(
                Clause(ClauseId("other") if c.id == PART else c.id, c.kind, c.text) for c in SPLIT
            )
        ),
        splits={ClauseId("other"): OP1},
    )
    assert place(again, redline.result, redline).outcome is Outcome.CONTAINED


def test_a_deletion_takes_both_parts_after_a_confirmation():
    whole = BASE.with_clauses(BASE.clauses[1:])
    plain = SPLIT.with_clauses(
        tuple(
            Clause(c.id, c.kind, RichText(c.text.text.replace("Invites", "invites"))) for c in SPLIT
        )
    )
    redline = moved_on(between(BASE, plain, splits={PART: OP1}))
    placed = place(between(BASE, whole), redline.result, redline)
    assert placed.outcome is Outcome.CONFIRM
    assert [c.id for c in apply(redline.result, placed.changes)] == [OP2, OP3]


def test_a_new_clause_behind_a_split_one_comes_behind_its_parts():
    new = Clause(ClauseId("new"), ClauseKind.OPERATIVE, RichText("Welcomes the report;"))
    proposal = between(BASE, BASE.with_clauses((BASE.clauses[0], new, *BASE.clauses[1:])))
    redline = moved_on(between(BASE, SPLIT, splits={PART: OP1}))
    placed = place(proposal, redline.result, redline)
    assert placed.outcome is Outcome.APPLIES
    assert [c.id for c in apply(redline.result, placed.changes)] == [OP1, PART, "new", OP2, OP3]


def test_a_split_collides_with_an_edit_across_the_break_and_with_a_deletion():
    split = between(BASE, SPLIT, splits={PART: OP1})
    across = between(BASE, edited(BASE, OP1, "matters; invites", "cases and invites"))
    away = between(BASE, edited(BASE, OP1, "Urges", "Calls upon"))
    gone = between(BASE, BASE.with_clauses(BASE.clauses[1:]))
    assert collide(split, across, BASE) == (OP1,)
    assert collide(gone, split, BASE) == (OP1,)
    assert collide(split, away, BASE) == collide(away, split, BASE) == ()


def test_nothing_comes_between_clauses_that_are_joined():
    new = Clause(ClauseId("new"), ClauseKind.OPERATIVE, RichText("Welcomes the report;"))
    between_them = between(BASE, BASE.with_clauses((*BASE.clauses[:2], new, BASE.clauses[2])))
    joined = between(BASE, JOINED, joins={OP3: OP2})
    assert collide(joined, between_them, BASE) == (OP3,)
    assert collide(between_them, joined, BASE) == (OP3,)


def test_two_splits_of_one_clause_apply_in_any_order():
    base = text(("op1", "alpha one; beta two; gamma three"), ("op2", "Decides to meet again."))
    early, late = ClauseId("early"), ClauseId("late")
    first = text(
        ("op1", "alpha one;"), ("early", "beta two; gamma three"), ("op2", base[OP2].text.text)
    )
    second = text(
        ("op1", "alpha one; beta two;"), ("late", "gamma three"), ("op2", base[OP2].text.text)
    )
    one = between(base, first, splits={early: OP1})
    other = between(base, second, splits={late: OP1})
    assert collide(one, other, base) == ()
    results = []
    for a, b in ((one, other), (other, one)):
        redline = advanced(unmarked(base, base), a, Stamp("A", ("A",), ""))
        placed = place(b, redline.result, redline)
        assert placed.outcome is Outcome.APPLIES
        results.append([c.text.text for c in apply(redline.result, placed.changes)])
    assert (
        results[0] == results[1] == ["alpha one;", "beta two;", "gamma three", base[OP2].text.text]
    )


def test_an_edit_at_the_end_of_a_clause_that_another_goes_on_in():
    joined = between(BASE, JOINED, joins={OP3: OP2})
    last = between(BASE, edited(BASE, OP2, "the matter", "the question"))
    redline = moved_on(joined)
    placed = place(last, redline.result, redline)
    assert collide(joined, last, BASE) == ()
    assert placed.outcome is Outcome.APPLIES
    assert "the question; and decides" in apply(redline.result, placed.changes)[OP2].text.text
