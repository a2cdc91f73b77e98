"""Conflicts as objects: listed, and decided in each of the ways there are."""

from dataclasses import replace

import pytest

from app.texts import BASE, OP1, OP2, OP3, bench, words
from draftbench.amend.amendment import Status
from draftbench.amend.ballots.voting import equal_proposals
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.conflicts.contention import Sort, conflict_id, conflicts
from draftbench.amend.placement.grounding import former_texts
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.registers.states import Step
from draftbench.amend.wording.titles import say_why
from draftbench.app.amendments import adopting, deciding, packaging, resolving, uniting
from draftbench.app.amendments.amendment_data import entry_data
from draftbench.app.amendments.tabling import identical
from draftbench.app.history.rebasing import rebase
from draftbench.app.meetings.proceedings import decide_clause
from draftbench.app.outputs.phrases import stands
from draftbench.app.workbench import Workbench
from draftbench.cli.entries import told
from draftbench.document import RichText
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.docx.write.brackets import Wording
from draftbench.language.phrasebook import phrasebook

FIRST, SECOND = BASE[OP1].text.text, BASE[OP2].text.text


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def edit(work, old, new, sponsor="MEX", clause=OP1, **terms):
    text = work.state.draft[clause].text.text
    assert old in text
    return work.propose_text(clause, text.replace(old, new), sponsors=(sponsor,), **terms)


@pytest.fixture
def deep(work):
    return edit(work, "concern", "deep concern", reason="It is deep.")


@pytest.fixture
def alarm(work, deep):
    return edit(work, "concern", "alarm", "BRA", reason="It alarms.")


def only(work):
    (found,) = conflicts(work.state)
    return found


def statuses(work, *ids):
    return [work.state.entry(one).status for one in ids]


def test_a_conflict_says_who_which_words_and_what_each_would_give(work, deep, alarm):
    found = only(work)
    assert (found.sort, found.clause) == (Sort.WORDS, OP1)
    assert found.members == (deep, alarm)
    assert [(s.amendments, s.sponsors, s.words, s.text) for s in found.sides] == [
        ((deep,), ("MEX",), (("", "deep "),), FIRST.replace("concern", "deep concern")),
        ((alarm,), ("BRA",), (("concern", "alarm"),), FIRST.replace("concern", "alarm")),
    ]


def test_its_id_stays_while_members_and_clause_do(work, deep, alarm):
    former = only(work)
    assert former.id == conflict_id(OP1, (alarm, deep))
    work.edit(OP1, FIRST.replace("report", "report annually"))
    assert only(work).id == former.id
    third = edit(work, "concern", "worry", "URY")
    assert only(work).id == conflict_id(OP1, (deep, alarm, third)) != former.id
    work.withdraw(third)
    assert only(work).id == former.id


def test_the_same_edit_is_one_side_with_two_sponsors_and_alone_no_conflict(work, deep, alarm):
    twin = edit(work, "concern", "alarm", "URY", apart=True)
    assert [s.sponsors for s in only(work).sides] == [("MEX",), ("BRA", "URY")]
    work.withdraw(deep)
    assert conflicts(work.state) == ()
    assert work.state.entry(twin).competing == ()
    same = identical(work.state, work.state.entry(twin).amendment.changes)
    assert [e.amendment.id for e in same] == [alarm, twin]


def test_the_same_edit_is_the_same_though_other_words_of_the_clause_changed_since(work, alarm):
    """The first is tabled on the base; what comes then is written on the draft of now."""
    work.edit(OP1, FIRST.replace("report", "report annually"))
    assert edit(work, "concern", "alarm", "URY") == alarm
    assert work.state.entry(alarm).amendment.sponsors == ("BRA", "URY")
    twin = edit(work, "concern", "alarm", "PER", apart=True)
    alike = equal_proposals(work.state.entries, work.state)
    assert (alike[alarm], alike[twin]) == ((twin,), (alarm,))


def test_what_was_accepted_is_a_side_too(work, deep, alarm):
    work.accept(deep)
    found = only(work)
    assert (found.members, found.accepted) == ((alarm,), (deep,))
    assert "were changed since" in found.why
    stands, wanted = found.sides
    assert (stands.accepted, stands.sponsors, stands.text) == (
        True,
        ("MEX",),
        FIRST.replace("concern", "deep concern"),
    )
    assert (wanted.amendments, wanted.text) == ((alarm,), FIRST.replace("concern", "alarm"))
    with pytest.raises(ConflictError):
        resolving.make_alternatives(work, found)
    new = resolving.write(
        work, found, FIRST.replace("concern", "concern and alarm"), agreed=("BRA", "Mexico")
    )
    assert words(work)[0] == FIRST.replace("concern", "concern and alarm")
    assert work.state.entry(new).amendment.sponsors == ("BRA", "MEX")
    assert statuses(work, deep, alarm, new) == [Status.SUPERSEDED, Status.MERGED, Status.ACCEPTED]
    assert work.state.course(deep).superseded_by == new
    assert conflicts(work.state) == ()


def test_a_text_agreed_by_some_supersedes_what_the_others_proposed(work, deep, alarm):
    third = edit(work, "concern", "worry", "FRA")
    text = FIRST.replace("concern", "deep concern and alarm")
    new = resolving.write(work, only(work), text, agreed=("MEX", "BRA"))
    merged, gone = work.state.course(alarm), work.state.course(third)
    assert statuses(work, deep, alarm, third) == [Status.MERGED, Status.MERGED, Status.SUPERSEDED]
    assert (merged.merged_into, merged.superseded_by) == (new, None)
    assert (gone.merged_into, gone.superseded_by) == (None, new)
    assert words(work)[0] == text
    work.undo()
    assert statuses(work, deep, alarm, third) == [Status.TABLED] * 3


@pytest.mark.parametrize("also", [False, True])
def test_what_took_words_out_stays_where_a_written_text_has_them_not(work, also):
    short = edit(work, " and to report", "", "PER")
    other = edit(work, "concern", "alarm", "FRA")
    work.accept(short)
    text = FIRST.replace("concern and to report", "alarm")
    text = text.replace("alarm", "alarm and to report on it") if also else text
    new = resolving.write(work, only(work), text, agreed=("FRA",))
    assert words(work)[0] == text
    kept = Status.SUPERSEDED if also else Status.ACCEPTED
    assert statuses(work, short, other, new) == [kept, Status.MERGED, Status.ACCEPTED]
    gone = {
        run.text.text.strip(): run.deleted.amendment
        for each in work.state.redline.clauses
        for run in each.runs
        if run.deleted
    }
    assert also or gone == {"concern": new, "and to report": short}


def test_what_was_accepted_stays_where_a_written_text_has_its_words(work, deep, alarm):
    work.accept(deep)
    new = resolving.write(
        work, only(work), FIRST.replace("concern", "deep concern and alarm"), agreed=("BRA",)
    )
    assert words(work)[0] == FIRST.replace("concern", "deep concern and alarm")
    assert statuses(work, deep, alarm, new) == [Status.ACCEPTED, Status.MERGED, Status.ACCEPTED]
    runs = [run for clause in work.state.redline.clauses for run in clause.runs if run.inserted]
    assert [(run.inserted.amendment, run.text.text.strip()) for run in runs] == [
        (deep, "deep"),
        (new, "and alarm"),
    ]
    assert conflicts(work.state) == ()


def authors(work):
    """Who put words in and who struck some, in the redline."""
    stamps = [
        stamp
        for entry in work.state.redline.clauses
        for run in entry.runs
        for stamp in (run.inserted, run.deleted, entry.inserted, entry.deleted)
        if stamp is not None
    ]
    return {stamp.author for stamp in stamps}


def test_an_open_side_takes_the_place_of_one_that_was_accepted(work, deep, alarm):
    work.edit(OP2, SECOND.replace("convene", "hold"), by="Secretariat")
    work.accept(deep)
    before = work.register
    assert resolving.take(work, only(work), alarm, why="Agreed.") == ()
    assert words(work)[:2] == [
        FIRST.replace("concern", "alarm"),
        SECOND.replace("convene", "hold"),
    ]
    assert statuses(work, deep, alarm) == [Status.SUPERSEDED, Status.ACCEPTED]
    assert work.state.course(deep).superseded_by == alarm
    amendment = work.state.entry(alarm).amendment
    assert (amendment.sponsors, amendment.reason) == (("BRA",), "It alarms.")
    assert authors(work) == {"Brazil", "Secretariat"}
    assert conflicts(work.state) == ()
    with Workbench.view(work.path) as again:
        assert words(again) == words(work)
        assert again.state.entry(deep).status is Status.SUPERSEDED
    work.undo()
    assert work.register == before


def test_what_was_accepted_can_be_kept_by_choice(work, deep, alarm):
    far = edit(work, "report", "report annually", "URY")
    work.accept(deep)
    before = words(work)
    resolving.take(work, only(work), deep)
    assert words(work) == before
    assert statuses(work, deep, alarm, far) == [
        Status.ACCEPTED,
        Status.SUPERSEDED,
        Status.TABLED,
    ]
    assert work.state.course(alarm).superseded_by == deep


def test_what_was_accepted_elsewhere_stays_when_another_side_is_taken(work, deep):
    wanted = replaced(work.state.draft, OP1, RichText(FIRST.replace("concern", "alarm")))
    wanted = replaced(wanted, OP2, RichText(SECOND.replace("convene", "hold")))
    both = work.propose(between(work.state.draft, wanted), sponsors=("BRA",), title="Both")
    work.accept(both)
    resolving.take(work, only(work), deep)
    assert words(work)[:2] == [
        FIRST.replace("concern", "deep concern"),
        SECOND.replace("convene", "hold"),
    ]
    assert statuses(work, deep, both) == [Status.ACCEPTED, Status.MODIFIED]
    assert [change.clause for change in work.state.course(both).adopted.changes] == [OP2]


def test_the_acceptance_that_made_room_is_not_undone_by_itself(work, deep, alarm):
    work.accept(deep)
    acceptance = work.events[-1].id
    resolving.take(work, only(work), alarm)
    before = work.register
    with pytest.raises(ConflictError):
        work.undo(acceptance)
    assert work.register == before
    work.undo()
    work.undo(acceptance)
    assert statuses(work, deep, alarm) == [Status.TABLED, Status.TABLED]


def test_what_was_accepted_with_a_package_makes_no_room_by_itself(work, deep, alarm):
    other = edit(work, "convene", "hold", clause=OP2)
    packaging.make(work, "Both", (deep, other))
    packaging.accept_package(work, "Both")
    before = work.register
    with pytest.raises(ConflictError):
        resolving.take(work, only(work), alarm)
    assert work.register == before


def test_a_side_that_collides_with_a_direct_change_is_not_taken_where_the_clause_is_agreed(
    work, deep, alarm
):
    work.withdraw(deep)
    work.edit(OP1, FIRST.replace("concern", "worry"))
    found = only(work)
    assert (found.members, found.accepted) == ((alarm,), ())
    decide_clause(work, OP1, ClauseState.AGREED)
    before = work.register
    with pytest.raises(ConflictError, match="agreed"):
        resolving.take(work, only(work), alarm)
    assert work.register == before


def test_the_text_of_the_chair_can_be_held_and_tabled_again(work, deep, alarm):
    new = resolving.write(work, only(work), FIRST.replace("concern", "worry"), accepted=False)
    for step in (Step.HOLD, Step.TABLE):
        deciding.step(work, step, (new,)).raise_first()
    assert statuses(work, new) == [Status.TABLED]


def test_a_draft_that_proposes_what_is_tabled_becomes_one_with_it(work, deep):
    draft = edit(work, "concern", "deep concern", "URY", draft=True)
    decided, united = uniting.table(work, (draft,))
    ((was, tabled),) = decided.drafts
    assert (was, decided.done, united) == (draft, (tabled,), ((deep, tabled),))
    assert work.state.entry(deep).amendment.sponsors == ("MEX", "URY")
    assert statuses(work, tabled) == [Status.MERGED]


def test_a_side_is_not_taken_where_later_words_build_on_what_was_accepted(work, deep, alarm):
    work.accept(deep)
    work.edit(OP1, words(work)[0].replace("deep concern", "deepest concern"))
    work.edit(OP1, words(work)[0].replace("deepest concern", "the deepest concern"))
    events = work.events
    with pytest.raises(ConflictError):
        resolving.take(work, only(work), alarm)
    assert work.events == events


def test_the_deletion_of_a_clause_makes_room_for_its_rewording(work):
    gone = work.propose_deletion(OP2, sponsors=("MEX",))
    kept = edit(work, "convene", "hold", "BRA", OP2)
    work.accept(gone)
    resolving.take(work, only(work), kept)
    assert words(work)[1] == SECOND.replace("convene", "hold")
    assert statuses(work, gone, kept) == [Status.SUPERSEDED, Status.ACCEPTED]
    assert authors(work) == {"Brazil"}
    assert [clause.id for clause in work.state.draft] == [OP1, OP2, OP3]


def test_structure_collides_too(work):
    gone = work.propose_deletion(OP2, sponsors=("MEX",))
    kept = edit(work, "convene", "hold", "BRA", OP2)
    found = only(work)
    assert (found.sort, found.members) == (Sort.STRUCTURE, (gone, kept))
    assert [s.text for s in found.sides] == ["", SECOND.replace("convene", "hold")]
    one = work.propose_insertion("Decides to meet;", after=OP1, sponsors=("MEX",))
    other = work.propose_insertion("Decides to wait;", after=OP1, sponsors=("BRA",))
    new = next(c for c in conflicts(work.state) if c.members == (one, other))
    assert [s.text for s in new.sides] == [
        f"{FIRST}\nDecides to meet;",
        f"{FIRST}\nDecides to wait;",
    ]
    written = resolving.write(work, new, "Decides to meet or to wait;")
    assert "Decides to meet or to wait;" in words(work)
    assert statuses(work, written, one) == [Status.ACCEPTED, Status.MERGED]


def test_taking_a_side_accepts_it_and_supersedes_what_it_leaves_no_room_for(work, deep, alarm):
    far = edit(work, "report", "report annually", "URY")
    before = work.state
    resolving.take(work, only(work), alarm, why="Agreed.", by="Chair")
    assert "alarm" in words(work)[0]
    assert statuses(work, deep, alarm, far) == [
        Status.SUPERSEDED,
        Status.ACCEPTED,
        Status.TABLED,
    ]
    assert work.state.course(deep).note == "am-2 was accepted in its place: Agreed."
    assert work.undo() == "Resolved a conflict in favour of am-2"
    assert (work.state.draft, work.state.entries) == (before.draft, before.entries)


def test_others_can_be_left_open_as_they_are_placed(work, deep, alarm):
    resolving.take(work, only(work), alarm, keep_others=True)
    assert statuses(work, deep, alarm) == [Status.TABLED, Status.ACCEPTED]
    assert only(work).accepted == (alarm,)


def test_what_a_side_wants_elsewhere_is_not_lost(work, deep):
    wanted = replaced(work.state.draft, OP1, RichText(FIRST.replace("concern", "alarm")))
    wanted = replaced(wanted, OP2, RichText(SECOND.replace("convene", "hold")))
    both = work.propose(between(work.state.draft, wanted), sponsors=("BRA",), title="Both")
    found = only(work)
    (rest,) = resolving.take(work, found, deep)
    assert statuses(work, both, rest) == [Status.SUPERSEDED, Status.TABLED]
    assert work.state.course(both).rest == rest
    work.accept(rest)
    assert words(work)[:2] == [
        FIRST.replace("concern", "deep concern"),
        SECOND.replace("convene", "hold"),
    ]
    work.undo()
    work.undo()
    new = resolving.write(work, only(work), FIRST.replace("concern", "grave concern"))
    assert new != work.state.course(both).rest
    work.accept(work.state.course(both).rest)
    assert words(work)[:2] == [
        FIRST.replace("concern", "grave concern"),
        SECOND.replace("convene", "hold"),
    ]


def test_what_a_stuck_side_wants_elsewhere_is_not_lost_either(work, deep):
    wanted = replaced(work.state.draft, OP1, RichText(FIRST.replace("concern", "alarm")))
    wanted = replaced(wanted, OP2, RichText(SECOND.replace("convene", "hold")))
    both = work.propose(between(work.state.draft, wanted), sponsors=("BRA",), title="Both")
    work.accept(deep)
    resolving.write(work, only(work), FIRST.replace("concern", "deep concern and alarm"))
    rest = work.state.course(both).rest
    work.accept(rest)
    assert words(work)[1] == SECOND.replace("convene", "hold")
    assert words(work)[0] == FIRST.replace("concern", "deep concern and alarm")


def test_a_written_text_has_those_as_sponsors_who_agreed_to_it(work, deep, alarm):
    conflict = only(work)
    new = resolving.write(work, conflict, FIRST.replace("concern", "grave concern"), by="Chair")
    assert work.state.entry(new).amendment.sponsors == ()
    assert authors(work) == {"Chair"}
    work.undo()
    new = resolving.write(
        work,
        conflict,
        FIRST.replace("concern", "grave concern"),
        accepted=False,
        agreed=("MEX",),
        why="A middle way.",
    )
    entry = work.state.entry(new)
    assert entry.status is Status.TABLED
    assert entry.amendment.sponsors == ("MEX",)
    assert entry.amendment.reason == "A middle way."
    assert [work.state.course(one).merged_into for one in (deep, alarm)] == [new, new]
    assert words(work)[0] == FIRST
    assert conflicts(work.state) == ()
    work.accept(new)
    assert "grave concern" in words(work)[0]


def test_a_conflict_becomes_a_choice_of_alternatives(work, deep, alarm):
    made = resolving.make_alternatives(work, only(work))
    assert conflicts(work.state) == ()
    (found,) = work.state.proceedings.sets
    assert (found.id, found.clause, found.members) == (made, OP1, (deep, alarm))
    assert work.state.entry(deep).alternatives == (alarm,)
    work.accept(alarm)
    assert statuses(work, deep) == [Status.SUPERSEDED]
    assert work.state.course(deep).note == "am-2, its alternative, was accepted"


def test_new_clauses_in_conflict_become_alternatives_without_a_set(work):
    one = work.propose_insertion("Decides to meet;", after=OP1, sponsors=("MEX",))
    other = work.propose_insertion("Decides to wait;", after=OP1, sponsors=("BRA",))
    assert resolving.make_alternatives(work, only(work)) == ""
    assert work.state.entry(one).alternatives == (other,)
    assert conflicts(work.state) == ()


def test_families_grow_together(work, deep, alarm):
    other = edit(work, "convene", "hold", clause=OP2)
    its = edit(work, "convene", "open", "URY", OP2, alternative_to=other)
    uniting.declare_alternatives(work, (deep, its))
    assert set(work.state.entry(deep).alternatives) == {other, its}
    with pytest.raises(UsageError, match="at least two"):
        uniting.declare_alternatives(work, (alarm, alarm))


def test_a_conflict_that_is_left_stays_listed_with_its_note(work, deep, alarm):
    resolving.leave_open(work, only(work), "Wait for the capitals.", by="Chair")
    found = only(work)
    assert (found.remark.why, found.remark.by) == ("Wait for the capitals.", "Chair")
    work.undo()
    assert only(work).remark is None
    with pytest.raises(UsageError, match="why"):
        resolving.leave_open(work, only(work), "  ")


def test_conflicts_are_named_by_id_or_number(work, deep, alarm):
    found = only(work)
    assert resolving.conflict_named(work.state, found.id) == found
    assert resolving.conflict_named(work.state, "1") == found
    with pytest.raises(UsageError, match="no conflict 2"):
        resolving.conflict_named(work.state, "2")
    with pytest.raises(UsageError, match="no side"):
        resolving.take(work, found, "am-9")


def test_merging_keeps_all_sponsors_and_reasons(work, deep, alarm):
    uniting.merge_into(work, (alarm,), deep, why="As discussed.")
    entry = work.state.entry(deep)
    assert entry.amendment.sponsors == ("MEX", "BRA")
    assert entry.amendment.reason == "It is deep.\nIt alarms."
    assert statuses(work, alarm) == [Status.MERGED]
    assert work.state.course(alarm).merged_into == deep
    assert work.undo() == "Merged am-2 into am-1"
    new = uniting.merge_as(work, (deep, alarm), FIRST.replace("concern", "grave concern"))
    assert work.state.entry(new).amendment.sponsors == ("MEX", "BRA")
    assert statuses(work, deep, alarm, new) == [Status.MERGED, Status.MERGED, Status.TABLED]


def test_merging_that_makes_no_sense_is_refused(work, deep, alarm):
    far = edit(work, "convene", "hold", clause=OP2)
    with pytest.raises(UsageError, match="one and the same clause"):
        uniting.merge_as(work, (deep, far), "Words;")
    with pytest.raises(UsageError, match="Name the amendments"):
        uniting.merge_into(work, (deep,), deep)
    work.reject(deep)
    with pytest.raises(UsageError, match="rejected already"):
        uniting.merge_into(work, (deep,), alarm)
    with pytest.raises(UsageError, match="rejected already"):
        uniting.merge_into(work, (alarm,), deep)


def test_an_agreed_clause_refuses_every_way_of_accepting(work, deep):
    decide_clause(work, OP1, ClauseState.AGREED)
    found = only(work)
    assert (found.members, found.accepted) == ((deep,), ())
    assert "agreed" in found.why
    words_before, events = words(work), work.events
    adopted = adopting.reworded(work.register, deep, FIRST.replace("concern", "grave concern"))
    for act in (
        lambda: work.accept(deep),
        lambda: adopting.accept_as_modified(work, deep, adopted),
        lambda: adopting.accept_in_part(work, deep, ["1"]),
        lambda: resolving.take(work, found, deep),
        lambda: resolving.write(work, found, FIRST.replace("concern", "worry")),
    ):
        with pytest.raises((ConflictError, UsageError)):
            act()
    assert (words(work), work.events) == (words_before, events)


def test_members_are_in_the_order_of_their_numbers(work):
    for number in range(8):
        edit(work, "cybercrime", f"crime {number}", clause=OP2)
    ninth, tenth = edit(work, "concern", "worry"), edit(work, "concern", "fear", "BRA")
    assert (ninth, tenth) == ("am-9", "am-10")
    among = {found.clause: found for found in conflicts(work.state)}
    assert among[OP1].members == (ninth, tenth)
    assert [side.amendments for side in among[OP1].sides] == [(ninth,), (tenth,)]
    eleventh = edit(work, "concern", "alarm", "URY")
    assert work.state.entry(eleventh).competing == (ninth, tenth)
    work.accept(eleventh)
    against = {found.clause: found for found in conflicts(work.state)}
    assert against[OP1].members == (ninth, tenth)
    assert [side.amendments for side in against[OP1].sides] == [(eleventh,), (ninth,), (tenth,)]


def test_words_that_change_places_are_settled_together(work):
    swap = edit(work, "act with concern and to report", "report with concern and to act")
    yearly = edit(work, "report", "report yearly", "BRA")
    assert resolving.take(work, only(work), yearly) == ()
    assert statuses(work, swap, yearly) == [Status.SUPERSEDED, Status.ACCEPTED]
    assert work.state.draft[OP1].text.text == FIRST.replace("report", "report yearly")


@pytest.mark.parametrize(
    "base",
    ["a system", "a fair system", "a transparent system", "fair systems", "a fair and open system"],
)
@pytest.mark.parametrize(
    "sides",
    [
        ("a fair and transparent system", "fair and transparent systems"),
        ("fair and transparent systems", "a fair and transparent system"),
    ],
)
@pytest.mark.parametrize("accepted", [True, False])
def test_of_a_side_that_is_taken_come_its_articles_and_endings_too(work, base, sides, accepted):
    work.edit(OP1, FIRST.replace("with concern", f"through {base}"))
    loser, taken = (
        work.propose_text(OP1, FIRST.replace("with concern", f"through {side}"), sponsors=(code,))
        for side, code in zip(sides, ("BRA", "URY"), strict=True)
    )
    if accepted:
        work.accept(loser)
    assert resolving.take(work, only(work), taken) == ()
    assert statuses(work, loser, taken) == [Status.SUPERSEDED, Status.ACCEPTED]
    assert work.state.draft[OP1].text.text == FIRST.replace("with concern", f"through {sides[1]}")


def test_an_edit_that_agrees_with_none_beside_it_stays_by_itself(work):
    """Signs or more than three words between them part the edits of a clause."""
    words = FIRST.replace("States", "the States").replace("report", "report yearly")
    mine = work.propose_text(OP1, words, sponsors=("MEX",))
    yearly = edit(work, "report", "report twice a year", "BRA")
    work.accept(mine)
    resolving.take(work, only(work), yearly)
    assert "the States" in work.state.draft[OP1].text.text


def test_what_was_accepted_in_its_place_is_said_to_have_left_the_text(work, deep, alarm):
    resolving.take(work, only(work), alarm)
    assert work.state.course(deep).superseded_by == alarm
    kept = work.state.course(deep).note
    text = work.state.draft[OP1].text.text.replace("alarm", "deep concern")
    clauses = [replace(c, text=RichText(text)) if c.id == OP1 else c for c in BASE]
    rebase(work, replace(BASE, name="Rev.1", clauses=tuple(clauses)))
    for state in ("tabled", "rejected"):
        if state == "rejected":
            work.reject(alarm)
        course = work.state.course(deep)
        assert course.superseded_by is None
        now = f"{kept}; {alarm} is now {state}"
        assert now == f"{alarm} was accepted in its place; {alarm} is now {state}"
        assert course.note == say_why(work.state, deep, course.turns[-1], phrasebook("en")) == now
        entry = work.state.entry(deep)
        said = entry_data(work.state, entry)
        assert (said["status"], said["note"], said["superseded_by"]) == ("superseded", now, None)
        assert f"{now}." in stands(work.state, entry, Wording.of(work.state))
        assert work.state.courses[deep].superseded_by == alarm


def test_what_took_its_place_may_have_made_room_itself(work, deep, alarm):
    dismay = edit(work, "concern", "dismay", "URY")
    resolving.take(work, only(work), alarm, keep_others=True)
    resolving.take(work, only(work), deep, keep_others=True)
    known = work.state.course(alarm)
    assert known.superseded_by == deep
    resolving.take(work, only(work), dismay)
    assert statuses(work, alarm, deep) == [Status.SUPERSEDED] * 2
    assert work.state.course(alarm) == known


def test_an_amendment_that_was_made_while_one_stood_that_was_taken_out_is_told(work, deep, alarm):
    """Its text is none of those that the steps of now lead to, although a step was made for it."""
    work.accept(deep)
    hold = edit(work, "convene", "hold", "URY", OP2)
    third = work.propose_deletion(OP3, sponsors=("URY",))
    work.accept(hold)
    work.accept(third)
    resolving.take(work, next(c for c in conflicts(work.state) if alarm in c.members), alarm)
    for one in (hold, third):
        base = work.state.entry(one).amendment.changes.base
        found = former_texts(work.state, {base})
        assert {text.fingerprint for text in found.values()} <= {base}
        lines = list(told(work.state, work.state.entry(one)))
        assert any("proposed:" in line for line in lines)


def test_what_makes_room_is_held_against_the_text_that_the_author_saw(work):
    """The words that a side saw came by an accepted amendment, and went when another was accepted
    with other words; both make room for it."""
    longer = FIRST.replace("act", "now act").replace("report", "yearly report")
    first = work.propose_text(OP1, longer, sponsors=("BRA",))
    other = edit(work, "Invites", "Urges", "CHL", OP2)
    deciding.accept(work, (first,))
    side = edit(work, "report;", "publish everything;", "MEX")
    adopted = adopting.reworded(work.register, other, "Agrees on customs;", OP1)
    adopting.accept_as_modified(work, other, adopted)
    assert words(work)[0] == "Agrees on customs;"
    resolving.take(work, only(work), side)
    assert work.state.entry(side).status is Status.ACCEPTED
    assert words(work)[0].endswith("publish everything;")
