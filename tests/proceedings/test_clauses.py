"""Agreed clauses are locked until somebody reopens them; nothing changes their words meanwhile."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.texts import OP1, OP2, OP3, bench, words
from draftbench.amend.amendment import Delegation, Outcome, Status
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.notation import document_notation
from draftbench.amend.proceedings.contested import counts
from draftbench.amend.proceedings.locks import governing, state_in
from draftbench.amend.proceedings.statements import Target, TargetKind, wording
from draftbench.amend.proceedings.terms import CLAUSE_STATES, ClauseState, Ending, Stance
from draftbench.app.amendments.adopting import accept_as_modified, reworded
from draftbench.app.amendments.resolving import take
from draftbench.app.drafts.bracketing import end_bracket, open_bracket, standing
from draftbench.app.meetings.proceedings import (
    close_meeting,
    decide_clause,
    open_meeting,
    take_position,
)
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.errors import ConflictError, DraftbenchError, UsageError
from support.laws import examples

ITEM = ClauseId("op4.a")


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


@pytest.fixture
def listed(tmp_path):
    """A text with a list."""
    base = Document(
        "list",
        (
            Clause(ClauseId("op1"), ClauseKind.OPERATIVE, RichText("Urges States to act;")),
            Clause(ClauseId("op4"), ClauseKind.OPERATIVE, RichText("Calls upon States:")),
            Clause(ITEM, ClauseKind.ITEM, RichText("To report;"), "(a)", 1, ClauseId("op4")),
        ),
    )
    path = tmp_path / "l.draftbench"
    with Workbench.create(path, base, delegations=(Delegation("MEX", "Mexico"),)) as opened:
        yield opened


def agree(work, clause):
    decide_clause(work, clause, ClauseState.AGREED, codes=("MEX",), why="Read twice.")


def test_an_agreed_clause_refuses_whatever_would_touch_it(work):
    agree(work, OP1)
    sentence = "OP 1 is agreed; reopen it first"
    for act in (
        lambda: work.edit(OP1, "Urges nobody;"),
        lambda: work.delete(OP1),
        lambda: work.move(OP1, after=OP3),
        lambda: open_bracket(work, OP1, codes=("MEX",), words="act"),
        lambda: decide_clause(work, OP1, ClauseState.DELETED),
    ):
        with pytest.raises(ConflictError, match=r"OP 1 is agreed; reopen|is agreed cannot become"):
            act()
    amendment = work.propose_text(OP1, "Urges all States to act;", sponsors=("MEX",))
    placement = work.state.entry(amendment).placement
    assert (placement.outcome, placement.why) == (Outcome.CONFLICT, f"{sentence}.")
    assert placement.where == (OP1,)
    with pytest.raises(ConflictError, match=sentence):
        work.accept(amendment)
    assert work.state.entry(amendment).status is Status.TABLED
    decide_clause(work, OP1, ClauseState.OPEN, codes=("BRA",), why="New instructions.")
    work.accept(amendment)
    assert words(work)[0] == "Urges all States to act;"
    history = [d.state for d in work.state.proceedings.decisions if d.clause == OP1]
    assert history == [ClauseState.AGREED, ClauseState.OPEN]


def test_new_clauses_and_moved_ones_come_behind_an_agreed_one(work):
    agree(work, OP1)
    work.insert("Decides to meet;", after=OP1)
    work.move(OP3, after=OP1)
    assert words(work)[1].startswith("Requests the Commission")
    amendment = work.propose_insertion("Also decides;", after=OP1, sponsors=("MEX",))
    work.accept(amendment)
    assert words(work)[1] == "Also decides;"


def test_a_longer_clause_moves_past_an_agreed_one(work):
    work.edit(OP2, "Invites the Secretariat to convene a meeting;" + " and more" * 30)
    agree(work, OP3)
    work.move(OP2, after=OP3)
    assert [c.id for c in work.state.draft] == [OP1, OP3, OP2]


def test_what_hangs_on_an_agreed_clause_is_agreed_with_it(listed):
    agree(listed, ClauseId("op4"))
    draft, done = listed.state.draft, listed.state.proceedings
    assert governing(done, draft, ITEM) == "op4"
    assert state_in(done, draft, ITEM) is ClauseState.AGREED
    for act in (
        lambda: listed.edit(ITEM, "To act;"),
        lambda: listed.insert("To act;", after=ITEM),
        lambda: listed.delete(ClauseId("op4")),
    ):
        with pytest.raises(ConflictError, match="OP 2 is agreed; reopen it first"):
            act()
    with pytest.raises(ConflictError, match="reopen OP 2 first"):
        decide_clause(listed, ITEM, ClauseState.OPEN, why="No.")


def test_a_clause_with_an_agreed_item_neither_goes_nor_moves(listed):
    agree(listed, ITEM)
    listed.edit(ClauseId("op4"), "Calls upon all States:")
    with pytest.raises(ConflictError, match=r"OP 2 \(a\) is agreed"):
        listed.delete(ClauseId("op4"))
    with pytest.raises(ConflictError, match=r"OP 2 \(a\) is agreed"):
        listed.move(ClauseId("op4"), after=None)


def test_open_brackets_are_resolved_before_a_clause_is_agreed(work):
    made = open_bracket(work, OP1, codes=("MEX",), words="act")
    with pytest.raises(ConflictError, match="OP 1 has an open bracket; resolve it first"):
        agree(work, OP1)
    decide_clause(work, OP1, ClauseState.AD_REF)
    end_bracket(work, made, Ending.KEPT)
    agree(work, OP1)
    resolving = work.events[-2].id
    with pytest.raises(ConflictError, match="later acts build on it"):
        work.undo(resolving)


def test_an_older_change_of_an_agreed_clause_is_not_undone(work):
    work.edit(OP1, "Urges States to report;")
    edit = work.events[-1].id
    agree(work, OP1)
    with pytest.raises(ConflictError, match=r"later acts build on it, .* \(Agreed OP 1\)"):
        work.undo(edit)
    assert work.undo() == "Agreed OP 1"
    work.undo(edit)


def test_steps_that_are_not_in_the_table_are_refused(work):
    for state, term in CLAUSE_STATES.items():
        assert state not in term.steps
    with pytest.raises(ConflictError, match="open cannot become open"):
        decide_clause(work, OP1, ClauseState.OPEN, why="No reason.")
    decide_clause(work, OP1, ClauseState.PARKED)
    with pytest.raises(UsageError, match="Say why OP 1 is reopened"):
        decide_clause(work, OP1, ClauseState.OPEN)
    decide_clause(work, OP1, ClauseState.DELETED, codes=("MEX",), why="Not needed.")
    assert OP1 not in work.state.draft
    entry = work.state.redline.of(OP1)
    assert (entry.deleted.codes, entry.deleted.reason) == (("MEX",), "Not needed.")
    assert counts(work.state).states == {ClauseState.OPEN: 2, ClauseState.DELETED: 1}
    work.undo()
    assert work.state.proceedings.state_of(OP1) is ClauseState.PARKED


def test_what_happens_in_a_meeting_carries_its_name(work):
    open_meeting(work, "Third informal", on="2026-11-25")
    with pytest.raises(UsageError, match="still open"):
        open_meeting(work, "Fourth informal")
    work.edit(OP1, "Urges all States to act;")
    work.accept(work.propose_text(OP2, "Invites experts;", sponsors=("MEX",)))
    take_position(work, Target(TargetKind.CLAUSE, OP3), Stance.SUPPORT, ("MEX",))
    agree(work, OP3)
    close_meeting(work)
    work.edit(OP2, "Invites all experts;")
    done = work.state.proceedings
    assert [m.name for m in done.meetings] == ["Third informal"]
    assert next(iter(done.positions)).occasion.meeting == "Third informal"
    assert next(iter(done.positions)).date == "2026-11-25"
    assert done.states[OP3].occasion.meeting == "Third informal"
    stamps = {
        run.inserted.meeting
        for id_ in (OP1, OP2)
        for run in work.state.redline.of(id_).runs
        if run.inserted
    }
    assert stamps == {"Third informal", ""}
    with pytest.raises(UsageError, match="No meeting is open"):
        close_meeting(work)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "edit", "insert", "insert", "delete", "move", "move", "take", "accept", "accept",
                "modify", "collide",
                "agree", "agree", "ad ref", "park", "drop", "reopen", "bracket", "bracket",
                "resolve", "position", "undo", "redo", "undo any",
            ]
        ),
        st.integers(0, 9),
        st.integers(0, 9),
    ),
    max_size=16,
)  # fmt: skip


STATES = {
    "agree": ClauseState.AGREED,
    "ad ref": ClauseState.AD_REF,
    "park": ClauseState.PARKED,
    "drop": ClauseState.DELETED,
    "reopen": ClauseState.OPEN,
}


def attempt(work, act, a, b):
    ids = [c.id for c in work.state.draft]
    if act in ("undo", "redo"):
        getattr(work, act)()
    elif act == "undo any":
        work.undo(work.events[-1 - (a + b) % len(work.events)].id)
    elif act in STATES and ids:
        decide_clause(work, ids[a % len(ids)], STATES[act], why="So.")
    elif ids:
        change(work, act, a, b)


def change(work, act, a, b):
    ids = [c.id for c in work.state.draft]
    clause, other = ids[a % len(ids)], ids[b % len(ids)]
    text = work.state.draft[clause].text.text
    match act:
        case "edit":
            work.edit(clause, f"{text} and [{b}]" if b % 3 == 0 else f"{text} and {b}")
        case "insert":
            work.insert(f"Decides {a}{b};", after=clause)
        case "delete":
            work.delete(clause)
        case "move":
            work.move(clause, after=other)
        case "take":
            work.take("elements", ("e1",), after=other)
        case "bracket":
            said = text.split(" ")[b % len(text.split(" "))] if b else ""
            open_bracket(work, clause, codes=("MEX",), words=said, nth=int(b > 0))
        case "resolve":
            for one in standing(work).standing[a % 3 : a % 3 + 1]:
                how = (Ending.KEPT, Ending.REMOVED, Ending.REPLACED)[b % 3]
                end_bracket(work, one.id, how, text="so decided")
        case "position":
            take_position(work, Target(TargetKind.CLAUSE, clause), Stance.SUPPORT, ("BRA",))
        case _:
            amend(work, act, clause, b)


def amend(work, act, clause, b):
    text = work.state.draft[clause].text.text
    match act:
        case "accept":
            work.accept(work.propose_text(clause, f"Also {text}", sponsors=("MEX",)))
        case "modify":
            proposed = work.propose_text(clause, f"Also {text}", sponsors=("MEX",))
            adopted = reworded(work.register, proposed, f"Once more {text}")
            accept_as_modified(work, proposed, adopted)
        case "collide":
            sides = [
                work.propose_text(clause, f"{word} {text}", sponsors=("MEX",))
                for word in ("Also", "Still")
            ]
            take(work, conflicts(work.state)[0], sides[b % 2])


def locked_words(work):
    draft, done = work.state.draft, work.state.proceedings
    return {
        clause: wording(draft, clause)
        for clause, decision in done.states.items()
        if decision.state is ClauseState.AGREED
    }


@pytest.mark.slow
@settings(max_examples=examples(40))
@given(acts=ACTS)
def test_whatever_is_tried_locks_hold_counts_are_true_and_nothing_is_lost(tmp_path_factory, acts):
    folder = tmp_path_factory.mktemp("acts")
    with bench(folder) as work:
        opened, positions = 0, 0
        for act, a, b in acts:
            before = locked_words(work)
            with suppress(DraftbenchError):
                attempt(work, act, a, b)
            after = locked_words(work)
            assert all(after[clause] == before[clause] for clause in before.keys() & after.keys())
            state = work.state
            found = standing(work)
            assert counts(state).total.brackets == document_notation(state.draft).count
            assert len(found.standing) == document_notation(state.draft).count
            records = {one.id for one in state.proceedings.brackets}
            shown = [one.id for one in found.standing if one.record] + [b.id for b in found.ended]
            assert sorted(shown) == sorted(records)
            if act not in ("undo", "redo", "undo any"):
                assert len(records) >= opened
                assert len(state.proceedings.positions) >= positions
            opened, positions = len(records), len(state.proceedings.positions)
        kept = work.state
    with Workbench.open(folder / "n.draftbench") as again:
        assert again.state.proceedings == kept.proceedings
        assert again.state.draft.fingerprint == kept.draft.fingerprint
        while again.undo():
            pass
        assert again.state.proceedings.brackets == ()
