"""What a base text took over of moves, deletions, divisions and joins: the traceability table says
whose they were."""

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.app.drafts.dividing import joined, split
from draftbench.app.outputs.trace import trace_table
from support.lakes import OPERATIVE, circulate, clause, on_lakes, operative, revise

KEPT = "Kept as in the base text."
TAKEN = "The base text has taken this over."
NEW = "Welcomes the snow that fell on all the mountains last winter;"


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def traced(work):
    """The cells of each row."""
    return [[cell.plain for cell in row.cells] for row in trace_table(work.state).rows]


def row(work, words):
    (found,) = (one for one in traced(work) if any(words[:30] in cell for cell in one[:3:2]))
    return found


def accepted(work, one):
    work.accept(one)
    circulate(work)
    return one


def test_a_move_is_of_those_who_proposed_it(work):
    own = clause(work, OPERATIVE[4])
    anchor = clause(work, OPERATIVE[1])
    why = "Rules come first."
    accepted(work, work.propose_move(own, after=anchor, sponsors=("MEX", "KEN"), reason=why))
    said = f"{KEPT}\nMoved by Mexico, Kenya (am-1). First base text: OP 5. {TAKEN}\nReason: {why}"
    assert row(work, OPERATIVE[4])[3] == said
    revise(work, *operative(work), NEW)
    assert row(work, OPERATIVE[4])[3] == said
    assert sum(cells[3] != KEPT for cells in traced(work)) == 1


def test_a_deletion_has_a_row(work):
    count = len(traced(work))
    accepted(work, work.propose_deletion(clause(work, OPERATIVE[4]), sponsors=("MEX",)))
    said = [
        "–",
        "Mexico",
        f"First base text: OP 5\n{OPERATIVE[4]}",
        f"Deleted by Mexico (am-1). {TAKEN}",
    ]
    assert traced(work)[-1] == said
    assert len(traced(work)) == count
    revise(work, *operative(work), NEW)
    assert traced(work)[-1] == said


def test_both_parts_of_a_division_tell_of_it(work):
    draft, own = work.state.draft, clause(work, OPERATIVE[1])
    at = OPERATIVE[1].index(" among")
    accepted(work, work.propose(split(draft, own, at), sponsors=("JPN",)))
    whole, part = (one for one in traced(work) if one[2].startswith(("OP 2", "OP 3")))
    assert whole[3] == f"{KEPT}\nSplit into OP 2 and OP 3. {TAKEN}"
    assert part[3] == f"{KEPT}\nSplit from OP 2. Split off by Japan (am-1). {TAKEN}"


def test_both_sides_of_a_join_tell_of_it(work):
    draft = work.state.draft
    second, third = (clause(work, words) for words in OPERATIVE[1:3])
    accepted(work, work.propose(joined(draft, third, second), sponsors=("KEN",)))
    whole = next(one for one in traced(work) if one[0].startswith("OP 2"))
    assert f"\nFormer OP 3 joined to it by Kenya (am-1). {TAKEN}" in whole[3]
    assert traced(work)[-1] == [
        "–",
        "Kenya",
        f"First base text: OP 3\n{OPERATIVE[2]}",
        f"Joined to OP 2. Joined by Kenya (am-1). {TAKEN}",
    ]


def test_words_that_were_only_taken_out_are_told(work):
    words = OPERATIVE[1].replace(" among neighbouring States", "")
    accepted(work, work.propose_text(clause(work, OPERATIVE[1]), words, sponsors=("CHL",)))
    assert row(work, words)[3] == f"{KEPT}\nWords taken out by Chile (am-1). {TAKEN}"


def test_what_the_draft_deletes_or_moves_since_is_told_beside_it(work):
    own = clause(work, OPERATIVE[4])
    accepted(work, work.propose_move(own, after=clause(work, OPERATIVE[1]), sponsors=("MEX",)))
    work.accept(work.propose_deletion(own, sponsors=("KEN",)))
    said = row(work, OPERATIVE[4])[3].split("\n")
    assert said == [
        f"Moved by Mexico (am-1). First base text: OP 5. {TAKEN}",
        "Deleted by Kenya (am-2).",
    ]


def test_what_the_new_text_has_not_is_not_said_to_be_taken_over(work):
    work.accept(work.propose_deletion(clause(work, OPERATIVE[4]), sponsors=("MEX",)))
    revise(work, *OPERATIVE)
    assert TAKEN not in str(traced(work))


def test_what_is_still_asked_of_a_clause_that_is_gone_stands_in_its_row(work):
    own = clause(work, OPERATIVE[4])
    words = OPERATIVE[4].replace(OPERATIVE[4].split()[0], "Strongly urges", 1)
    one = work.propose_text(own, words, sponsors=("MEX", "KEN"))
    other = work.propose_insertion(NEW, after=own, sponsors=("MEX",))
    assert "Still proposed" not in str(traced(work))
    gone = work.propose_deletion(own, sponsors=("KEN",))
    work.accept(gone)
    said = row(work, OPERATIVE[4])[3]
    asked = f"Still proposed for it: {one} (MEX, KEN)"
    placed = work.state.entry(other).placement.outcome is Outcome.APPLIES
    assert asked + ("." if placed else f" and {other} (MEX).") in said
    revise(work, *(words for words in operative(work) if words != OPERATIVE[4]))
    assert asked in row(work, OPERATIVE[4])[3]  # the base has it no more
    work.reject(one)
    assert asked not in row(work, OPERATIVE[4])[3]


def test_what_is_asked_of_a_clause_that_came_and_went_has_a_row(work):
    new = work.insert(NEW, after=clause(work, OPERATIVE[1]))
    one = work.propose_text(new, NEW.replace("winter", "spring"), sponsors=("MEX",))
    before = len(traced(work))
    work.delete(new)
    assert len(traced(work)) == before  # in place of that of the draft
    assert traced(work)[-1] == [
        "–",
        "",
        f"Earlier: OP 3 (deleted)\n{NEW}",
        f"Still proposed for it: {one} (MEX).",
    ]
