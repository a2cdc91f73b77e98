"""Conflicts of amendments with what a new base text brought: what they show, and that they can be
decided for either side."""

import pytest

from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.ballots.votes import Result, Tally
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.placement.rebasing import Fate
from draftbench.amend.registers.survival import state_words
from draftbench.amend.wording.places import say_where
from draftbench.amend.wording.speaking import in_words
from draftbench.amend.wording.titles import title
from draftbench.app.amendments import resolving
from draftbench.app.amendments.amendment_data import entry_data
from draftbench.app.drafts.dividing import split
from draftbench.app.drafts.drafting import inserted
from draftbench.app.history.rebasing import rebase
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.meetings.polling import divide, record_vote, running_result
from draftbench.app.outputs.amendments import amendment_list
from draftbench.app.outputs.negotiation_json import negotiation_data
from draftbench.app.texts.circulated import Versions
from draftbench.cli.entries import stands
from draftbench.document import RichText
from draftbench.errors import ConflictError
from draftbench.formats.reading import read
from draftbench.language.phrasebook import phrasebook
from support.lakes import OPERATIVE, changed, circulate, clause, lakes, on_lakes, operative, revise

OURS = "Invites the owners of hotels to publish every year how much water they take;"
THEIRS = "Invites hotels and restaurants to publish what they do for their guests;"


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def sent_back(work, name, *paragraphs):
    """Peru sends the first text with these operative paragraphs."""
    file = read_incoming(
        name, lakes(operative=paragraphs).encode(), Versions.in_project(work), wanted=Wanted("base")
    )
    made = batch(work.state, [file], work.next_number, Choices(everybody="PER"))
    work.bring_in(made)
    return [amendment.id for amendment in made.amendments]


def third(work):
    return next(c for c in work.state.draft if c.text.text == OPERATIVE[2])


def test_a_side_whose_paragraph_went_on_in_another_shows_the_words_that_it_wants(work):
    wanted = OPERATIVE[2].replace("Invites donors", "Urges all donors")
    one = work.propose_text(third(work).id, wanted, sponsors=("MEX",))
    second = OPERATIVE[1].rstrip(";")
    joined = f"{second}, and {OPERATIVE[2][0].lower()}{OPERATIVE[2][1:]}"
    revise(work, OPERATIVE[0], joined, *OPERATIVE[3:])
    (found,) = conflicts(work.state)
    assert [(side.amendments, side.text) for side in found.sides] == [
        ((), joined),
        ((one,), wanted),
    ]
    assert [name for name, own in found.own if own] == [one]


@pytest.fixture
def reworded(work):
    """An accepted new paragraph that came back in other words."""
    one = work.propose_insertion(OURS, after=third(work).id, sponsors=("MEX",))
    work.accept(one)
    revise(work, *OPERATIVE[:3], THEIRS, *OPERATIVE[3:])
    return one


def test_a_new_paragraph_that_came_back_in_other_words_can_be_chosen(work, reworded):
    (found,) = conflicts(work.state)
    resolving.take(work, found, reworded)
    assert operative(work) == [*OPERATIVE[:3], OURS, *OPERATIVE[3:]]
    assert work.state.entry(reworded).status is Status.ACCEPTED
    assert not conflicts(work.state)
    assert [step.stamp.codes for step in work.state.steps] == [("MEX",)]
    work.undo()
    assert operative(work) == [*OPERATIVE[:3], THEIRS, *OPERATIVE[3:]]
    assert work.state.entry(reworded).status is Status.TABLED


def test_a_text_for_a_new_paragraph_that_came_back_in_other_words_takes_its_place(work, reworded):
    (found,) = conflicts(work.state)
    words = "Invites all hotels to publish every two years how much water they take;"
    resolving.write(work, found, words, agreed=("MEX",))
    assert operative(work) == [*OPERATIVE[:3], words, *OPERATIVE[3:]]
    assert work.state.entry(reworded).status is Status.MERGED
    assert not any(entry.open for entry in work.state.entries)


def test_a_text_can_be_written_though_the_paragraph_that_it_was_to_follow_is_gone(work, reworded):
    work.undo()
    joined = f"{OPERATIVE[1].rstrip(';')}, and {OPERATIVE[2][0].lower()}{OPERATIVE[2][1:]}"
    revise(work, OPERATIVE[0], joined, THEIRS, *OPERATIVE[3:])
    (found,) = conflicts(work.state)
    words = "Invites all hotels to publish every two years how much water they take;"
    resolving.write(work, found, words)
    assert operative(work) == [OPERATIVE[0], joined, words, *OPERATIVE[3:]]


def test_a_written_text_takes_no_words_from_whom_the_base_has_them(work):
    maps, today = (
        work.propose_text(
            third(work).id, OPERATIVE[2].replace("for floods", words), sponsors=(who,)
        )
        for words, who in (("and maps for floods", "MEX"), ("for floods of today", "BRA"))
    )
    work.accept(maps)
    work.accept(today)
    words = OPERATIVE[2].replace("for floods", "and maps for floods of tomorrow")
    revise(work, *OPERATIVE[:2], words, *OPERATIVE[3:])
    clause = next(c.id for c in work.state.draft if c.text.text == words)
    short = work.propose_text(clause, words.replace("for floods ", ""), sponsors=("CHL",))
    work.accept(short)
    (found,) = conflicts(work.state)
    assert (found.members, set(found.accepted)) == ((today,), {maps, short})
    text = words.replace("for floods of tomorrow", "of today")
    new = resolving.write(work, found, text, agreed=("BRA", "CHL"))
    assert operative(work)[2] == text
    assert [work.state.entry(one).status for one in (maps, short, today, new)] == [
        Status.ACCEPTED,
        Status.ACCEPTED,
        Status.MERGED,
        Status.ACCEPTED,
    ]
    runs = [run for entry in work.state.redline.clauses for run in entry.runs if run.deleted]
    assert [(run.text.text.strip(), run.deleted.amendment) for run in runs] == [
        ("for floods", short),
        ("tomorrow", new),
    ]


def test_the_side_that_is_taken_supersedes_what_it_was_proposed_upon(work):
    once, again, now = (
        OPERATIVE[2].replace("donors", f"donors{words}")
        for words in (" and friends", ", friends and partners", " and bankers")
    )
    here = third(work).id
    first = work.propose_text(here, once, sponsors=("MEX",))
    work.accept(first)
    revise(work, *OPERATIVE[:2], once, *OPERATIVE[3:])
    second = work.propose_text(here, again, sponsors=("BRA",))
    work.accept(second)
    revise(work, *OPERATIVE[:2], now, *OPERATIVE[3:])
    (found,) = conflicts(work.state)
    resolving.take(work, found, second)
    assert work.state.entry(first).status is Status.SUPERSEDED
    assert not conflicts(work.state)


def test_new_paragraphs_behind_a_deleted_one_stay_decided_where_a_later_text_joins_them(work):
    here, host = third(work).id, "Welcomes the offer of Chile to be the host;"
    new = [work.propose_insertion(text, after=here, sponsors=("MEX",)) for text in (OURS, host)]
    for one in (work.propose_deletion(here, sponsors=("BRA",)), *new):
        work.accept(one)
    revise(work, *OPERATIVE[:2], OURS, host, *OPERATIVE[3:])
    joined = f"{OURS.rstrip(';')}, and {host[0].lower()}{host[1:]}"
    revise(work, *OPERATIVE[:2], joined, *OPERATIVE[3:])
    assert [work.state.entry(one).status for one in new] == [Status.ACCEPTED] * 2
    assert work.state.incorporated
    assert operative(work)[2] == joined


def test_a_conflict_in_a_divided_paragraph_is_called_by_the_part_that_it_is_about(work):
    report = "requests the Secretary-General to {} what lakes need and how much it would cost"
    whole = f"{OPERATIVE[2].rstrip(';')}, and {report.format('publish a report on')};"
    revise(work, *OPERATIVE[:2], whole, *OPERATIVE[3:])
    wanted = whole.replace("publish a report", "publish two reports")
    one = work.propose_text(clause(work, whole), wanted, sponsors=("MEX",))
    part = f"R{report.format('prepare a study of')[1:]};"
    item = revise(work, *OPERATIVE[:3], part, *OPERATIVE[3:])[one]
    entry = work.state.entry(one)
    assert entry.placement.outcome is Outcome.CONFLICT
    assert item.where == (clause(work, part),)
    assert title(work.state, entry.amendment, phrasebook("en")) == "Amend OP 4"
    assert in_words(work.state, entry) == (
        "In Rev.1:",
        "In operative paragraph 3, replace “a report” by “two reports”.",
    )


def test_each_side_of_a_conflict_in_a_divided_paragraph_wants_its_own_words_of_the_part(work):
    report = "requests the Secretary-General to publish a report on what lakes need"
    whole = f"{OPERATIVE[2].rstrip(';')}, and {report};"
    revise(work, *OPERATIVE[:2], whole, *OPERATIVE[3:])
    here = clause(work, whole)
    one, other = (
        work.propose_text(here, whole.replace("a report", words), sponsors=(code,))
        for code, words in (("MEX", "two reports"), ("CHL", "yearly reports"))
    )
    part = f"R{report[1:]};"
    revise(work, *OPERATIVE[:3], part.replace("a report", "a study"), *OPERATIVE[3:])
    (found,) = conflicts(work.state)
    assert [(side.amendments, side.text) for side in found.sides[1:]] == [
        ((one,), part.replace("a report", "two reports")),
        ((other,), part.replace("a report", "yearly reports")),
    ]
    resolving.take(work, found, one)
    assert operative(work) == [
        *OPERATIVE[:3],
        part.replace("a report", "two reports"),
        *OPERATIVE[3:],
    ]
    assert work.state.entry(other).status is Status.SUPERSEDED
    english = phrasebook("en")
    assert title(work.state, work.state.entry(one).amendment, english) == "Amend OP 4"
    assert say_where(work.state, (work.state.entry(one),), english, texts=True) == "Draft: OP 4"


def test_a_deletion_is_in_conflict_with_whose_words_were_joined_to_the_clause(work):
    """Its words are the delegation's, though the base has them in the clause of another."""
    new = work.propose_insertion(OURS, after=third(work).id, sponsors=("MEX",))
    work.accept(new)
    joined = f"{OPERATIVE[2].rstrip(';')}, and {OURS[0].lower()}{OURS[1:]}"
    revise(work, *OPERATIVE[:2], joined, *OPERATIVE[3:])
    (gone,) = sent_back(work, "peru.txt", *OPERATIVE[:2], *OPERATIVE[3:])
    assert work.state.entry(gone).placement.rivals == (new,)
    (found,) = conflicts(work.state)
    assert (found.members, found.accepted) == ((gone,), (new,))
    resolving.take(work, found, gone)
    assert operative(work) == [*OPERATIVE[:2], *OPERATIVE[3:]]
    assert [work.state.entry(one).status for one in (new, gone)] == [
        Status.SUPERSEDED,
        Status.ACCEPTED,
    ]
    work.undo()
    assert operative(work) == [*OPERATIVE[:2], joined, *OPERATIVE[3:]]
    assert work.state.entry(new).status is Status.ACCEPTED
    (found,) = conflicts(work.state)
    for words, status in (
        (joined.replace("donors", "banks"), Status.ACCEPTED),
        (joined.replace("take", "use"), Status.SUPERSEDED),
    ):
        resolving.write(work, found, words, agreed=("MEX",))
        assert operative(work)[2] == words
        assert work.state.entry(new).status is status
        work.undo()


def test_a_deletion_is_in_conflict_with_whose_words_are_in_a_divided_clause(work):
    more = OPERATIVE[1].replace("exchange", "free exchange")
    one = work.propose_text(clause(work, OPERATIVE[1]), more, sponsors=("MEX",))
    work.accept(one)
    first, second = more.split(" among ")
    revise(work, OPERATIVE[0], f"{first};", f"Among {second}", *OPERATIVE[2:])
    (gone,) = sent_back(work, "peru.txt", OPERATIVE[0], *OPERATIVE[2:])
    assert work.state.entry(gone).placement.rivals == (one,)


def test_a_part_has_the_number_of_the_clause_that_the_delegation_saw(work):
    first, second = OPERATIVE[1].split(" among ")
    revise(work, OPERATIVE[0], f"{first};", f"Among {second}", *OPERATIVE[2:])
    words = OPERATIVE[1].replace("States;", "States and regions;")
    (one,) = sent_back(work, "peru.txt", OPERATIVE[0], words, *OPERATIVE[2:])
    entry = work.state.entry(one)
    assert (
        title(work.state, entry.amendment, phrasebook("en"))
        == "Amend OP 3 (was OP 2 of an earlier text)"
    )


def test_a_paragraph_that_a_delegation_gave_is_new_until_the_base_has_it(work):
    one = work.propose_insertion(OURS, after=third(work).id, sponsors=("MEX",))
    work.accept(one)
    said = [say_where(work.state, [work.state.entry(one)], phrasebook("en"), texts=True)]
    circulate(work)
    said += [say_where(work.state, [work.state.entry(one)], phrasebook("en"), texts=True)]
    assert said == ["Draft: OP 4 (new)", "Draft: OP 4"]


def taken_up(work, *paragraphs):
    """An accepted amendment reopened in a conflict by a new base text with these paragraphs."""
    words = OPERATIVE[2].replace("early warning systems for floods", "warning systems for all")
    one = work.propose_text(third(work).id, words, sponsors=("MEX",))
    work.accept(one)
    revise(work, *OPERATIVE[:2], *paragraphs, *OPERATIVE[3:])
    assert work.state.entry(one).placement.outcome is Outcome.CONFLICT
    return one, words


def test_a_vote_that_adopts_a_reopened_side_of_a_conflict_chooses_it(work):
    theirs = OPERATIVE[2].replace("early warning systems for floods", "rescue boats")
    one, words = taken_up(work, theirs)
    with pytest.raises(ConflictError, match="needs your confirmation: if it is adopted, it repl"):
        record_vote(work, one, Tally(30, 2))
    assert running_result(work)[0].result is Result.NEXT
    record_vote(work, one, Tally(30, 2), confirmed=True)
    assert operative(work)[2] == words
    assert work.state.entry(one).status is Status.ACCEPTED
    assert work.state.entry(one).amendment.sponsors == ("MEX",)
    assert not conflicts(work.state)
    work.undo()
    assert operative(work)[2] == theirs
    assert work.state.entry(one).status is Status.TABLED
    record_vote(work, one, Tally(2, 30))
    assert work.state.entry(one).status is Status.REJECTED
    assert operative(work)[2] == theirs


def test_a_vote_on_a_reopened_side_supersedes_what_was_accepted_in_its_way(work):
    report = OPERATIVE[3]
    words = report.replace("progress", "progress and costs")
    one = work.propose_text(clause(work, report), words, sponsors=("MEX",))
    work.accept(one)
    both = words.replace("report", "speak")
    other = work.propose_text(clause(work, words), both, sponsors=("PER",))
    work.accept(other)
    revise(work, *changed(OPERATIVE, p4=report.replace("progress", "new developments")))
    (found,) = conflicts(work.state)
    assert (found.members, found.accepted) == ((one,), (other,))
    with pytest.raises(ConflictError, match=f"it replaces {other}"):
        record_vote(work, one, Tally(30, 2))
    record_vote(work, one, Tally(30, 2), confirmed=True)
    assert operative(work)[3] == words
    assert work.state.entry(other).status is Status.SUPERSEDED
    assert work.state.course(other).superseded_by == one
    work.undo()
    assert work.state.entry(other).status is Status.ACCEPTED


def test_what_is_open_and_collides_with_what_was_accepted_is_still_not_voted_on(work):
    mine = OPERATIVE[2].replace("donors", "banks")
    ids = [
        work.propose_text(third(work).id, words, sponsors=(who,))
        for words, who in ((mine, "MEX"), (mine.replace("banks", "firms"), "PER"))
    ]
    work.accept(ids[0])
    with pytest.raises(ConflictError, match="cannot be accepted as it is"):
        record_vote(work, ids[1], Tally(30, 2), confirmed=True)


@pytest.mark.parametrize(
    ("second", "fate"),
    [
        ("Decides to meet again in the islands.", Fate.INCORPORATED),
        ("Decides to meet again in the island States.", Fate.REOPENED),
    ],
)
def test_a_division_that_came_back_with_another_word_is_asked_about(work, second, fate):
    long = "Thanks the host for its welcome, and decides to meet again in the islands."
    one = work.propose_text(clause(work, OPERATIVE[5]), long, sponsors=("MEX",))
    work.accept(one)
    circulate(work)
    cut = split(work.state.draft, clause(work, long), long.index("and decides"))
    two = work.propose(cut, sponsors=("PER",))
    work.accept(two)
    item = revise(work, *OPERATIVE[:5], "Thanks the host for its welcome;", second)[two]
    assert item.fate is fate
    if fate is Fate.REOPENED:
        assert item.outcome is Outcome.CONFIRM
        assert "partly in other words" in item.why


def in_two_conflicts(work):
    """An amendment to two paragraphs, accepted, and reopened by a new base text that has other
    words in both; one to the second that was accepted after it; and how the two are to read."""
    own = (
        OPERATIVE[2].replace("early warning systems for floods", "warning systems for all"),
        OPERATIVE[3].replace("progress", "progress and costs"),
    )
    after = work.state.draft
    for old, new in zip(OPERATIVE[2:4], own, strict=True):
        after = replaced(after, clause(work, old), RichText(new))
    one = work.propose(between(work.state.draft, after), sponsors=("MEX",))
    work.accept(one)
    upon = own[1].replace("report", "speak")
    other = work.propose_text(clause(work, own[1]), upon, sponsors=("PER",))
    work.accept(other)
    theirs = (
        OPERATIVE[2].replace("early warning systems for floods", "rescue boats"),
        OPERATIVE[3].replace("progress", "new developments"),
    )
    revise(work, *OPERATIVE[:2], *theirs, *OPERATIVE[4:])
    assert len([each for each in conflicts(work.state) if one in each.members]) == 2
    return one, other, own, theirs


def test_a_vote_chooses_a_reopened_amendment_in_all_its_conflicts(work):
    one, other, own, theirs = in_two_conflicts(work)
    with pytest.raises(ConflictError, match=f"it replaces {other}") as refused:
        record_vote(work, one, Tally(30, 2))
    assert refused.value.remedy == "confirm"
    record_vote(work, one, Tally(30, 2), confirmed=True)
    assert tuple(operative(work)[2:4]) == own
    assert work.state.course(other).superseded_by == one
    assert not conflicts(work.state)
    work.undo()
    assert operative(work)[2] == theirs[0]
    more = theirs[0].replace("boats", "boats and rafts")
    revise(work, *OPERATIVE[:2], more, theirs[1], *OPERATIVE[4:])
    record_vote(work, one, Tally(30, 2), confirmed=True)
    assert tuple(operative(work)[2:4]) == own
    assert work.state.entry(one).status is Status.ACCEPTED


def test_parts_of_a_reopened_amendment_that_came_into_conflict_are_chosen_together(work):
    one, _, own, theirs = in_two_conflicts(work)
    with pytest.raises(ConflictError, match="cannot be divided as it is: The words"):
        divide(work, one, [])
    revise(work, *OPERATIVE)
    divide(work, one, [])
    revise(work, *OPERATIVE[:2], *theirs, *OPERATIVE[4:])
    assert work.state.entry(one).placement.outcome is Outcome.CONFLICT
    numbers = work.state.poll.parts_left(one)
    for part in numbers:
        record_vote(work, one, Tally(30, 2), part=part)
    record_vote(work, one, Tally(30, 2), confirmed=True)
    upon = own[1].replace("report", "speak")  # the other one stands beside it
    assert tuple(operative(work)[2:4]) == (own[0], upon)
    work.undo()
    work.undo()
    record_vote(work, one, Tally(2, 30), part=numbers[-1])
    with pytest.raises(ConflictError, match="only a part of it was approved; accept it with other"):
        record_vote(work, one, Tally(30, 2), confirmed=True)


def test_what_a_base_text_has_of_what_was_accepted_has_one_name_everywhere(work):
    words = OPERATIVE[2].replace("donors", "all donors")
    one = work.propose_text(third(work).id, words, sponsors=("MEX",))
    work.accept(one)
    assert state_words(work.state, work.state.entry(one)) == "accepted"
    revised = read(lakes(operative=operative(work)).encode(), "rev1.txt").parts[0]
    report = rebase(work, revised)
    (item,) = report.rebase.items
    entry = work.state.entry(one)
    name = "accepted, in the base text"
    assert item.fate is Fate.INCORPORATED
    assert report.becomes(item) == name
    assert stands(work.state, entry) == name
    assert entry_data(work.state, entry)["words"] == name
    assert entry_data(work.state, entry)["in_base"]
    (written,) = negotiation_data(work.state)["amendments"]
    assert written["words"] == name
    (row,) = amendment_list(work.state).rows
    assert row.cells[5].plain.startswith("Accepted, in the base text")
    work.edit(clause(work, words), words.replace("all donors", "banks"))
    assert state_words(work.state, work.state.entry(one)) == "accepted"  # its words are gone


def test_the_text_stays_also_where_its_words_are_in_part_those_of_an_amendment(work):
    own = clause(work, OPERATIVE[1])
    one = work.propose_text(own, OPERATIVE[1].replace("exchange", "use"), sponsors=("NOR",))
    other = work.propose_text(own, OPERATIVE[1].replace("exchange", "study"), sponsors=("BRA",))
    work.accept(one)
    (conflict,) = conflicts(work.state)
    assert conflict.accepted == (one,)
    before = work.state.draft
    resolving.keep_text(work, conflict)
    assert work.state.draft.fingerprint == before.fingerprint
    standing = [work.state.entry(each).status for each in (one, other)]
    assert standing == [Status.ACCEPTED, Status.REJECTED]


def test_a_side_shows_no_new_paragraph_that_is_not_in_dispute(work):
    """The new paragraph behind OP 3 has a place of its own, and the new text has it."""
    third = OPERATIVE[2]
    more = third.replace("support", "support more")
    draft = work.state.draft
    after = inserted(draft, RichText(OURS), clause(work, third))[0]
    after = replaced(after, clause(work, third), RichText(more))
    one = work.propose(between(draft, after), sponsors=("BRA",))
    two = work.propose_text(
        clause(work, third), third.replace("support", "finance"), sponsors=("MEX",)
    )
    (found,) = conflicts(work.state)
    assert {side.amendments: side.text for side in found.sides} == {
        (one,): more,
        (two,): third.replace("support", "finance"),
    }
    work.accept(one)
    revise(work, *OPERATIVE[:2], third.replace("support", "back"), OURS, *OPERATIVE[3:])
    (found,) = conflicts(work.state)
    assert not [side for side in found.sides if OURS in side.text]
