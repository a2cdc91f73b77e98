"""Sets of alternatives: versions of one clause, of which one is chosen."""

import pytest

from app.texts import OP1, OP2, bench, words
from draftbench.amend.amendment import Status
from draftbench.amend.ballots.votes import Tally
from draftbench.amend.proceedings.alternatives import AlternativeSet, labels
from draftbench.amend.proceedings.contested import counts
from draftbench.amend.proceedings.proceedings_data import ProceedingsData
from draftbench.amend.proceedings.terms import ClauseState, Style
from draftbench.app.amendments.alternatives import Written, choose, make_set
from draftbench.app.drafts.bracketing import target_named
from draftbench.app.meetings.polling import record_vote
from draftbench.app.meetings.proceedings import decide_clause
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.docx.write.bracketed import compiled


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def three(work, style=Style.ALT):
    first = work.propose_text(OP1, "Urges States to report;", sponsors=("MEX",))
    written = (Written("Calls upon States to act;", ("BRA", "URY")), Written("", ("URY",)))
    return make_set(work, OP1, amendments=(first,), written=written, style=style, why="Open.")


def options(work, number=0):
    return ProceedingsData(work.state).everything()["alternatives"][number]["options"]


def statuses(work):
    return [entry.status for entry in work.state.entries]


def test_a_set_has_the_base_open_amendments_and_written_texts(work):
    made = three(work)
    assert [(o["id"], o["label"], o["sponsors"], o["text"]) for o in options(work)] == [
        (f"{made}/0", "OP 1", [], "Urges States to act with concern and to report;"),
        (f"{made}/1", "OP 1 alt 1", ["MEX"], "Urges States to report;"),
        (f"{made}/2", "OP 1 alt 2", ["BRA", "URY"], "Calls upon States to act;"),
        (f"{made}/3", "OP 1 alt 3", ["URY"], ""),
    ]
    assert counts(work.state).clauses[OP1].recorded == 4
    assert work.state.entry("am-1").competing == ()
    assert work.propose_deletion(OP2, sponsors=("MEX",)) == "am-4"
    work.undo()
    assert work.undo() == "Made alternatives to OP 1"
    assert len(work.state.entries) == 1
    assert work.state.proceedings.sets == ()


@pytest.mark.parametrize(
    ("style", "wanted"),
    [
        (Style.ALT, ("3", "3 alt 1", "3 alt 2")),
        (Style.BIS, ("3", "3 bis", "3 ter")),
        (Style.OPTION, ("3 option 1", "3 option 2", "3 option 3")),
    ],
)
def test_versions_are_called_as_negotiators_do(style, wanted):
    one = AlternativeSet("alt-1", OP1, ("am-1", "am-2"), style, (), "", None)
    assert labels(one, "3") == wanted


def test_one_that_a_vote_disposed_of_says_so(work):
    three(work)
    rival = work.propose_text(OP1, "Deplores the silence;", sponsors=("CHL",))
    record_vote(work, rival, Tally(5, 1))
    fallen = f"not put to the vote: {rival} was adopted"
    assert [str(o["words"]) for o in options(work)] == ["base", *[fallen] * 3]


def test_one_is_chosen_and_the_others_are_superseded(work):
    made = three(work)
    choose(work, made, option="2", codes=("MEX",), why="Broad support.")
    assert words(work)[0] == "Calls upon States to act;"
    assert statuses(work) == [Status.SUPERSEDED, Status.ACCEPTED, Status.SUPERSEDED]
    found = work.state.proceedings.sets[0].choice
    assert (found.member, found.codes, found.why) == ("am-2", ("MEX",), "Broad support.")
    assert options(work)[0]["text"] == "Urges States to act with concern and to report;"
    with pytest.raises(UsageError, match="made already"):
        choose(work, made, option="0")
    work.undo()
    assert work.state.proceedings.sets[0].choice is None
    assert statuses(work) == [Status.TABLED] * 3


def test_the_base_or_another_text_may_be_chosen(work):
    made = three(work)
    choose(work, made, option=f"{made}/0")
    assert statuses(work) == [Status.REJECTED] * 3
    assert words(work)[0] == "Urges States to act with concern and to report;"
    work.undo()
    choose(work, made, text="Urges States to act and to report;", codes=("BRA",))
    assert words(work)[0] == "Urges States to act and to report;"
    assert statuses(work) == [Status.SUPERSEDED] * 3
    run = next(r for r in work.state.redline.of(OP1).runs if r.inserted or r.deleted)
    assert (run.inserted or run.deleted).codes == ("BRA",)


def test_what_does_not_fit_is_said(work):
    other = work.propose_deletion(OP2, sponsors=("MEX",))
    with pytest.raises(UsageError, match="changes OP 1"):
        make_set(work, OP1, amendments=(other,))
    with pytest.raises(UsageError, match="beside the base"):
        make_set(work, OP1)
    with pytest.raises(UsageError, match="already reads as proposed"):
        make_set(work, OP2, written=(Written(words(work)[1], ("MEX",)),))
    made = three(work)
    with pytest.raises(UsageError, match="stands in a set"):
        make_set(work, OP1, amendments=("am-2",))
    with pytest.raises(UsageError, match=r"0 \(the base\) to 3"):
        choose(work, made, option="7")
    decide_clause(work, OP1, ClauseState.AGREED)
    with pytest.raises(ConflictError, match="OP 1 is agreed; reopen it first"):
        choose(work, made, option="1")
    choose(work, made, option="0")


def test_a_version_accepted_in_the_register_decides_its_set(work):
    three(work)
    work.accept("am-2")
    choice = work.state.proceedings.sets[0].choice
    assert (choice.member, choice.base) == (
        "am-2",
        "Urges States to act with concern and to report;",
    )
    assert statuses(work) == [Status.SUPERSEDED, Status.ACCEPTED, Status.SUPERSEDED]
    work.undo()
    assert work.state.proceedings.sets[0].choice is None


def test_the_compilation_says_how_far_a_clause_is(work):
    decide_clause(work, OP1, ClauseState.AD_REF)
    decide_clause(work, OP2, ClauseState.PARKED)
    decide_clause(work, OP2, ClauseState.OPEN, why="Time for it.")
    lines = compiled(work.state).lines
    assert [line.small for line in lines] == [["(Agreed ad ref)"], [], []]


def test_positions_on_a_version_are_those_on_its_amendment(work):
    made = three(work)
    assert target_named(work, f"{made}/0") == ("option", f"{made}/0")
    assert target_named(work, f"{made}/2") == ("amendment", "am-2")


def test_the_compilation_shows_every_version_as_a_paragraph_of_its_own(work):
    three(work)
    said = compiled(work.state)
    assert [(line.label, line.text.text) for line in said.lines[:3]] == [
        ("1.", "[Urges States to act with concern and to report;] [URY: delete]"),
        ("1 alt 1", "[MEX: Urges States to report;]"),
        ("1 alt 2", "[BRA, URY: Calls upon States to act;]"),
    ]
