"""A negotiation from its beginning: every act is recorded, can be undone, and survives closing."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.texts import BASE, ELEMENTS, OP1, OP2, OP3, bench, words
from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.redlines.provenance import provenance
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseKind, Origin
from draftbench.errors import ConflictError, ProjectError, UsageError
from support.laws import examples
from support.replaying import accepted, rejected


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def report(work, **terms):
    return work.propose_text(
        OP1,
        "Urges States to act with concern and to report annually;",
        sponsors=("MEX", "BRA"),
        reason="Every year.",
        **terms,
    )


def test_an_accepted_amendment_is_in_the_draft_with_its_author(work):
    amendment = report(work)
    assert work.state.entry(amendment).placement.outcome is Outcome.APPLIES
    work.accept(amendment)
    assert words(work)[0].endswith("report annually;")
    assert work.state.entry(amendment).status is Status.ACCEPTED
    run = next(r for r in work.state.redline.of(OP1).runs if r.inserted)
    assert (run.inserted.author, run.inserted.codes) == ("Mexico, Brazil", ("MEX", "BRA"))
    assert run.inserted.reason == "Every year."


def test_the_stored_amendment_carries_its_patch_text(work):
    tabled = report(work)
    amendment = work.state.entry(tabled).amendment
    assert "annually" in amendment.changes.patches[OP1]
    assert amendment.changes.patches[OP1].startswith("@@ ")


def test_acceptance_undone_restores_the_text_exactly_and_redone_gives_it_again(work):
    before = work.state.draft.fingerprint
    work.accept(report(work))
    after = work.state.draft.fingerprint
    assert work.undo() == "Accepted am-1"
    assert work.state.draft.fingerprint == before
    assert work.state.entry("am-1").status is Status.TABLED
    assert work.redo() == "Accepted am-1"
    assert work.state.draft.fingerprint == after
    assert work.redo() == ""


def test_after_a_new_act_nothing_can_be_redone(work):
    work.accept(report(work))
    work.undo()
    work.edit(OP2, "Invites the Secretariat to convene experts on cybercrime;")
    assert work.redo() == ""
    assert work.undo() == "Edited OP 2"
    assert work.undo() == "Tabled am-1"
    assert work.undo() == ""


def test_an_old_act_that_others_build_on_is_not_undone_by_itself(work):
    work.edit(OP1, "Urges all States to act with concern and to report;")
    first = work.events[-1].id
    work.edit(OP1, "Urges almost all States to act with concern and to report;")
    before = words(work)
    with pytest.raises(ConflictError, match=r"later acts build on it, .*\(Edited OP 1\)\.$"):
        work.undo(first)
    assert words(work) == before


def test_an_old_act_that_stands_alone_is_undone_at_any_later_time(work):
    work.edit(OP1, "Urges all States to act with concern and to report;")
    first = work.events[-1].id
    work.edit(OP2, "Invites the Secretariat to convene a meeting on cybercrime;")
    work.undo(first)
    assert words(work)[0] == BASE[OP1].text.text
    assert words(work)[1] == "Invites the Secretariat to convene a meeting on cybercrime;"


def test_a_conflict_is_refused_and_names_the_other(work):
    deep = work.propose_text(
        OP1, BASE[OP1].text.text.replace("concern", "deep concern"), sponsors=("BRA",)
    )
    alarm = work.propose_text(
        OP1, BASE[OP1].text.text.replace("concern", "alarm"), sponsors=("MEX",)
    )
    assert work.state.entry(deep).competing == (alarm,)
    assert work.state.entry(deep).in_conflict
    work.accept(deep)
    placement = work.state.entry(alarm).placement
    assert (placement.outcome, placement.rivals) == (Outcome.CONFLICT, (deep,))
    with pytest.raises(ConflictError, match="am-1"):
        work.accept(alarm)
    assert "alarm" not in words(work)[0]


def test_accepting_one_alternative_supersedes_the_other(work):
    first = report(work)
    other = work.propose_deletion(OP1, sponsors=("URY",), alternative_to=first)
    work.accept(other)
    assert work.state.entry(first).status is Status.SUPERSEDED
    work.undo()
    assert work.state.entry(first).status is Status.TABLED


def test_the_same_proposal_again_is_contained_and_accepting_it_changes_nothing(work):
    work.accept(report(work))
    twin = work.propose(
        work.state.entry("am-1").amendment.changes, sponsors=("URY",), title="The same"
    )
    assert work.state.entry(twin).placement.outcome is Outcome.CONTAINED
    before = words(work)
    work.accept(twin)
    assert words(work) == before


def test_rejected_held_and_withdrawn_leave_the_draft_alone(work):
    ids = [report(work, apart=True) for _ in range(3)]
    work.reject(ids[0])
    work.hold(ids[1])
    work.withdraw(ids[2])
    assert [work.state.entry(i).status for i in ids] == [
        Status.REJECTED,
        Status.HELD,
        Status.WITHDRAWN,
    ]
    assert words(work) == [c.text.text for c in BASE]
    work.accept(ids[1])
    with pytest.raises(UsageError, match="rejected already"):
        work.accept(ids[0])


def test_a_clause_taken_from_a_source_remembers_where_it_came_from(work):
    new = work.take("elements", ("e2",), after=OP2)
    clause = work.state.draft[new]
    assert clause.origins == (Origin("elements", "e2"),)
    assert clause.kind is ClauseKind.OPERATIVE
    assert [c.id for c in work.state.draft] == [OP1, OP2, new, OP3]
    assert provenance(work.state, new)[0].where == "Elements"


def test_a_move_is_in_the_redline_at_both_places(work):
    work.accept(work.propose_move(OP3, after=None, sponsors=("MEX",)))
    assert [c.id for c in work.state.draft] == [OP3, OP1, OP2]
    entries = [e for e in work.state.redline.clauses if e.clause.id == OP3]
    assert [bool(e.moved_here) for e in entries] == [True, False]
    assert [bool(e.moved_away) for e in entries] == [False, True]


def test_everything_is_there_again_after_closing(tmp_path):
    with bench(tmp_path) as work:
        work.accept(report(work))
        work.take("elements", ("e1",), after=OP3)
        work.propose_deletion(OP2, sponsors=("URY",))
        work.pin("elements", OP2, "e1", together=True, by="Chair")
        work.undo()
        state = work.state
    assert sorted(p.name for p in tmp_path.iterdir()) == ["n.draftbench"]
    with Workbench.open(tmp_path / "n.draftbench") as again:
        assert again.state == state


def test_two_windows_on_one_file_the_second_only_reads(tmp_path):
    with bench(tmp_path), Workbench.open(tmp_path / "n.draftbench") as second:
        assert second.read_only
        with pytest.raises(ProjectError, match="Nothing can be changed"):
            second.edit(OP1, "Something else;")
        assert words(second) == [c.text.text for c in BASE]


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda w: w.edit("nothing", "Words;"), "does not stand in the working draft"),
        (lambda w: w.edit(OP1, "  "), "needs words"),
        (lambda w: w.propose_text(OP1, BASE[OP1].text.text, sponsors=("MEX",)), "changes nothing"),
        (lambda w: w.propose_deletion(OP1, sponsors=("XYZ",)), "not a delegation"),
        (lambda w: w.propose_deletion(OP1, sponsors=()), "sponsor is needed"),
        (lambda w: w.accept("am-9"), "no amendment am-9"),
        (lambda w: w.take("nowhere", ("e1",), after=None), "no source"),
        (lambda w: w.move(OP1, after=OP1), "behind itself"),
        (lambda w: w.add_source(ELEMENTS), "already"),
    ],
)
def test_what_is_not_possible_is_refused_in_a_sentence_and_changes_nothing(work, act, sentence):
    state, events = work.state, work.events
    with pytest.raises(UsageError, match=sentence) as caught:
        act(work)
    assert str(caught.value).endswith((".", ")."))
    assert (work.state, work.events) == (state, events)


def test_listeners_hear_of_every_act(work):
    heard = []
    work.subscribe(heard.append)
    report(work)
    work.undo()
    assert [len(state.entries) for state in heard] == [1, 0]


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["edit", "insert", "delete", "move", "take", "accept", "undo", "redo"]),
        st.integers(0, 5),
        st.integers(0, 5),
    ),
    max_size=12,
)


def do(work, act, a, b):
    """One act of a random negotiation on a draft that has clauses."""
    ids = [c.id for c in work.state.draft]
    clause, other = ids[a % len(ids)], ids[b % len(ids)]
    text = work.state.draft[clause].text.text
    match act:
        case "edit":
            work.edit(clause, f"{text} and {b}")
        case "insert":
            work.insert(f"Decides {a}{b};", after=clause, by="Chair")
        case "delete":
            work.delete(clause)
        case "move":
            work.move(clause, after=other)
        case "take":
            work.take("elements", ("e1",), after=other)
        case "accept":
            work.accept(work.propose_text(clause, f"Also {text}", sponsors=("MEX",)))


@pytest.mark.slow
@settings(max_examples=examples(25), deadline=None)
@given(acts=ACTS)
def test_whatever_is_done_the_redline_holds_and_undoing_all_gives_the_base(tmp_path_factory, acts):
    with bench(tmp_path_factory.mktemp("acts")) as work:
        for act, a, b in acts:
            with suppress(UsageError):
                if act in ("undo", "redo"):
                    getattr(work, act)()
                elif len(work.state.draft):
                    do(work, act, a, b)
            redline = work.state.redline
            assert rejected(redline) == tuple((c.id, c.text) for c in redline.base)
            assert accepted(redline) == tuple((c.id, c.text) for c in work.state.draft)
        while work.undo():
            pass
        assert work.state.draft.fingerprint == BASE.fingerprint


def test_alternatives_are_a_choice_and_no_conflict(work):
    first = report(work)
    other = work.propose_deletion(OP1, sponsors=("URY",), alternative_to=first)
    entry = work.state.entry(first)
    assert (entry.alternatives, entry.competing) == ((other,), ())
    assert not entry.in_conflict
    third = work.propose_deletion(OP1, sponsors=("BRA",), apart=True)
    assert work.state.entry(first).competing == (third,)


def test_control_characters_are_not_taken_into_the_text(work):
    work.edit(OP1, "Urges\x1b[31m States\x00 to act;")
    new = work.insert("Decides\x07 to meet;", after=OP1)
    assert words(work)[:2] == ["Urges[31m States to act;", "Decides to meet;"]
    assert work.state.draft[new].text.plain == "Decides to meet;"


def test_texts_are_the_same_objects_after_an_undo(work):
    before = work.state
    work.delete(OP1)
    work.undo()
    assert work.state.base is before.base
    for former, text in zip(before.sources, work.state.sources, strict=True):
        assert text is former
