"""A number that is typed before the words of a clause does not stand there twice."""

import pytest

from app.test_named_alternatives import called, project
from draftbench.app.amendments import adopting, resolving, uniting
from draftbench.app.amendments.anchoring import anchor
from draftbench.document import ClauseKind, RichText
from draftbench.errors import UsageError

DUES = "Urges owners of ships to pay the dues of the light on time and in full;"
OIL = "To bring oil and bread before the first storm;"
CAPE = "Noting the number of ships that pass the cape,"


def words(work, label):
    return work.state.draft[called(work, label)].text.text


@pytest.mark.parametrize("kind", [str, RichText])
@pytest.mark.parametrize(
    ("label", "typed", "own"),
    [
        ("OP 1", "1. ", DUES),
        ("OP 1", "OP 1. ", DUES),
        ("OP 2 (a)", "(a) ", OIL),
        ("OP 2 (a)", "a) ", OIL),
        ("PP 2", "2. ", CAPE),
        ("PP 2", "PP 2. ", CAPE),
        ("OP 1", "1) ", DUES),
        ("OP 1", "OP1: ", DUES),
        ("PP 2", "PP 2: ", CAPE),
    ],
)
def test_the_number_of_a_clause_is_no_word_of_it(tmp_path, kind, label, typed, own):
    with project(tmp_path) as work:
        clause = called(work, label)
        one = work.propose_text(clause, kind(typed + own), sponsors=("CHL",))
        entry = work.state.entry(one)
        assert (
            "".join(c.new.text for c in entry.amendment.changes.changes).count(typed.strip()) == 0
        )
        work.edit(clause, kind(typed + own))
        assert words(work, label) == own


@pytest.mark.parametrize(
    ("label", "typed"),
    [
        ("OP 1", "2. "),
        ("OP 1", "1 bis. "),
        ("OP 1", "2) "),
        ("OP 1", "OP 2: "),
        ("OP 2 (a)", "(b) "),
        ("OP 2 (a)", "1. "),
    ],
)
def test_another_number_is_asked_about(tmp_path, label, typed):
    with project(tmp_path) as work:
        before = words(work, label)
        for change in (work.edit, work.propose_text):
            with pytest.raises(UsageError, match="not the number of"):
                change(called(work, label), typed + DUES)
        assert (words(work, label), work.state.entries) == (before, ())


@pytest.mark.parametrize(
    "own", ["2 ships may enter;", "(a) oil and (b) bread;", "1.5 tons of oil;"]
)
def test_numbers_that_are_words_stay(tmp_path, own):
    with project(tmp_path) as work:
        work.edit(called(work, "OP 1"), own)
        assert words(work, "OP 1") == own


def rivals(work):
    clause = called(work, "OP 1")
    old = words(work, "OP 1")
    return [
        work.propose_text(clause, old.replace("on time", new), sponsors=(who,))
        for new, who in (("in full", "CHL"), ("in gold", "PER"))
    ]


def test_so_it_is_where_a_text_is_written_for_amendments(tmp_path):
    for number, take in enumerate((accepted, resolved, merged, placed)):
        folder = tmp_path / str(number)
        folder.mkdir()
        with project(folder) as work:
            found = take(work, rivals(work))
            assert [text for text in found if "full;" in text] == [DUES]


def accepted(work, made):
    with pytest.raises(UsageError):
        adopting.reworded(work.register, made[0], f"2. {DUES}")
    after = adopting.reworded(work.register, made[0], f"1. {DUES}")
    return [clause.text.text for clause in after]


def resolved(work, made):
    conflict = resolving.conflict_named(work.state, "1")
    resolving.write(work, conflict, f"1. {DUES}", agreed=("CHL", "PER"))
    return [clause.text.text for clause in work.state.draft]


def merged(work, made):
    return written(work, uniting.merge_as(work, made, f"1. {DUES}"))


def placed(work, made):
    anchor(work, made[0], called(work, "OP 1"), f"1. {DUES}")
    return written(work, made[0])


def written(work, amendment):
    from draftbench.amend.changesets.editing import apply

    changes = work.state.entry(amendment).amendment.changes
    return [clause.text.text for clause in apply(work.state.draft, changes)]


def test_the_letter_of_a_new_item_is_no_word_of_it(tmp_path):
    with project(tmp_path) as work:
        new = work.insert(f"(c) {OIL}", after=called(work, "OP 2 (b)"))
        clause = work.state.draft[new]
        assert (clause.kind, clause.text.text) == (ClauseKind.ITEM, OIL)
