"""New paragraphs for one place take nothing from each other: all can be accepted, and stand in the
order in which they were proposed."""

import pytest

from draftbench.amend.amendment import AmendmentId, Outcome, Status
from draftbench.amend.changesets.editing import between
from draftbench.amend.conflicts.contention import Tally, conflicts
from draftbench.amend.placement.grounding import former_texts
from draftbench.amend.registers.states import Step
from draftbench.amend.wording.titles import title
from draftbench.app.amendments import deciding
from draftbench.app.drafts import dividing, number_acts
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, RichText, spoken_labels
from draftbench.document.numberstyles import SILENT
from draftbench.language.phrasebook import FALLBACK, phrasebook
from support.lakes import OPERATIVE, clause, on_lakes, operative, revise

HOTELS = "Invites the owners of hotels to publish every year how much water they take;"
JUDGES = "Encourages States to train judges in the law of waters;"
BOATS = "Recommends that boats with engines be kept away from the shores;"
FEWER_HOTELS = HOTELS.replace("every year", "every two years")


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def third(work):
    return clause(work, OPERATIVE[2])


def propose(work, *words, after=None):
    return [
        work.propose_insertion(one, after=after or third(work), sponsors=(code,))
        for one, code in zip(words, ("CHL", "PER", "NOR"), strict=False)
    ]


def standing(*new):
    return [*OPERATIVE[:3], *new, *OPERATIVE[3:]]


def title_of(work, amendment):
    entry = work.state.entry(amendment)
    return title(work.state, entry.amendment, phrasebook(FALLBACK))


def test_they_are_no_conflict_and_stand_in_the_order_of_their_proposal(work):
    hotels, judges, boats = propose(work, HOTELS, JUDGES, BOATS)
    assert not conflicts(work.state)
    assert not any(entry.competing for entry in work.state.entries)
    work.accept(judges)
    assert work.state.entry(hotels).placement.outcome is Outcome.APPLIES
    assert Tally().after(work.state).number == 0
    work.accept(hotels)
    work.accept(boats)
    assert operative(work) == standing(HOTELS, JUDGES, BOATS)


def test_accepted_together_they_stand_so_in_whatever_order_they_are_named(work):
    hotels, judges, boats = propose(work, HOTELS, JUDGES, BOATS)
    assert deciding.accept(work, (boats, hotels, judges)).done == (boats, hotels, judges)
    assert operative(work) == standing(HOTELS, JUDGES, BOATS)


def test_after_their_place_moved_they_stand_in_that_order_too(work):
    last = clause(work, OPERATIVE[4])
    hotels, judges = propose(work, HOTELS, JUDGES)
    move = work.propose_move(third(work), after=last, sponsors=("NOR",))
    work.accept(move)
    assert deciding.accept(work, (hotels, judges), confirmed=True).done == (hotels, judges)
    moved = [*OPERATIVE[:2], *OPERATIVE[3:5], OPERATIVE[2], HOTELS, JUDGES, *OPERATIVE[5:]]
    assert operative(work) == moved


def test_what_was_put_behind_a_clause_goes_with_it_and_the_meeting_is_asked(work):
    last = clause(work, OPERATIVE[4])
    hotels, judges = propose(work, HOTELS, JUDGES)
    move = work.propose_move(third(work), after=last, sponsors=("NOR",))
    assert not conflicts(work.state)
    assert title_of(work, move).count("OP") == 2
    work.accept(judges)
    work.accept(hotels)
    assert work.state.entry(move).placement.outcome is Outcome.CONFIRM
    assert "OP 4" not in title_of(work, move)
    assert not deciding.accept(work, (move,)).done
    work.accept(move, confirmed=True)
    moved = [*OPERATIVE[:2], *OPERATIVE[3:5], OPERATIVE[2], HOTELS, JUDGES, *OPERATIVE[5:]]
    assert operative(work) == moved
    work.undo()
    assert operative(work) == standing(HOTELS, JUDGES)


def test_a_number_that_stays_is_not_overtaken(work):
    number_acts.freeze(work)
    hotels, judges = propose(work, HOTELS, JUDGES)
    work.accept(judges)
    assert work.state.entry(hotels).placement.outcome is Outcome.CONFIRM
    work.accept(hotels, confirmed=True)
    labels = spoken_labels(work.state.draft)
    named = {c.text.text: labels[c.id] for c in work.state.draft}
    assert [named[JUDGES], named[HOTELS]] == ["OP 3 bis", "OP 3 ter"]
    assert operative(work) == standing(JUDGES, HOTELS)


def typed(work, label):
    """What the draft calls a paragraph that somebody proposes with that number behind OP 3."""
    draft = work.state.draft
    new = Clause(ClauseId(f"typed-{label}"), ClauseKind.OPERATIVE, RichText(JUDGES), label)
    at = draft.position(third(work)) + 1
    changes = between(draft, draft.with_clauses((*draft.clauses[:at], new, *draft.clauses[at:])))
    work.accept(work.propose(changes, sponsors=("PER",)))
    return new.id


def test_a_number_typed_in_a_proposal_only_says_where_the_paragraph_comes(work):
    clause = typed(work, "3 bis.")
    assert spoken_labels(work.state.draft)[clause] == "OP 4"
    work.undo()
    work.undo()
    clause = typed(work, "3 alt.")
    assert spoken_labels(work.state.draft)[clause] == "OP 3 alt"


def test_the_text_of_before_counts_a_paragraph_that_had_no_number(work):
    typed(work, SILENT)
    now = work.state.draft
    work.edit(clause(work, OPERATIVE[4]), OPERATIVE[4].replace("Urges", "Invites"))
    before = former_texts(work.state, {now.fingerprint})[now.fingerprint]
    assert spoken_labels(before) == spoken_labels(now)


def test_a_number_typed_where_numbers_are_frozen_stays_until_they_follow_the_text(work):
    number_acts.freeze(work)
    clause = typed(work, "3 bis.")
    assert spoken_labels(work.state.draft)[clause] == "OP 3 bis"
    number_acts.thaw(work)
    assert spoken_labels(work.state.draft)[clause] == "OP 4"


def test_accepted_together_they_get_their_numbers_in_the_order_of_their_proposal(work):
    number_acts.freeze(work)
    hotels, judges = propose(work, HOTELS, JUDGES)
    deciding.accept(work, (judges, hotels))
    labels = spoken_labels(work.state.draft)
    named = {c.text.text: labels[c.id] for c in work.state.draft}
    assert [named[HOTELS], named[JUDGES]] == ["OP 3 bis", "OP 3 ter"]


def test_their_numbers_are_bis_and_ter_where_numbers_are_frozen(work):
    number_acts.freeze(work)
    hotels, judges = propose(work, HOTELS, JUDGES)
    work.accept(hotels)
    work.accept(judges)
    labels = spoken_labels(work.state.draft)
    named = {c.text.text: labels[c.id] for c in work.state.draft}
    assert [named[HOTELS], named[JUDGES]] == ["OP 3 bis", "OP 3 ter"]


def test_undoing_the_first_leaves_the_second_at_its_place_and_redoing_puts_it_before(work):
    hotels, judges, boats = propose(work, HOTELS, JUDGES, BOATS)
    acts = []
    for one in (hotels, judges, boats):
        work.accept(one)
        acts.append(work.events[-1].id)
    work.undo(acts[1])
    assert operative(work) == standing(HOTELS, BOATS)
    work.undo(acts[0])
    assert operative(work) == standing(BOATS)
    work.redo(acts[0])
    work.redo(acts[1])
    assert operative(work) == standing(HOTELS, JUDGES, BOATS)
    with Workbench.view(work.path) as again:
        assert again.register == work.register


def test_at_the_beginning_of_the_text_and_among_items_too(work):
    for after in (None, third(work)):
        one, other = (
            work.propose_insertion(words, after=after, sponsors=("CHL",))
            for words in (HOTELS, JUDGES)
        )
        deciding.accept(work, (one, other))
    words = [clause.text.text for clause in work.state.draft]
    assert words[:2] == [HOTELS, JUDGES]


def test_a_paragraph_that_moves_there_takes_nothing_from_a_new_one(work):
    last = clause(work, OPERATIVE[4])
    moved = work.propose_move(last, after=third(work), sponsors=("NOR",))
    (hotels,) = propose(work, HOTELS)
    assert not conflicts(work.state)
    work.accept(hotels)
    work.accept(moved)
    there = [*OPERATIVE[:3], OPERATIVE[4], HOTELS, OPERATIVE[3], OPERATIVE[5]]
    assert operative(work) == there


def test_one_in_two_wordings_is_a_question(work):
    hotels, fewer, judges = propose(work, HOTELS, FEWER_HOTELS, JUDGES)
    (found,) = conflicts(work.state)
    assert set(found.members) == {hotels, fewer}
    decided = deciding.accept(work, (hotels, fewer, judges))
    assert decided.done == (judges,)
    work.accept(hotels)
    assert work.state.entry(fewer).placement.outcome is Outcome.CONFIRM
    assert not deciding.accept(work, (fewer,)).done
    work.accept(fewer, confirmed=True)
    assert operative(work) == standing(HOTELS, FEWER_HOTELS, JUDGES)


def test_a_new_base_text_that_has_them_keeps_them_apart(work):
    hotels, judges, boats = propose(work, HOTELS, JUDGES, BOATS)
    deciding.accept(work, (hotels, judges))
    revise(work, *OPERATIVE[:3], HOTELS, *OPERATIVE[3:])
    assert work.state.entry(judges).status is Status.ACCEPTED
    assert operative(work) == standing(HOTELS, JUDGES)
    assert not conflicts(work.state)
    work.accept(boats)
    assert operative(work) == standing(HOTELS, JUDGES, BOATS)


def test_what_is_taken_back_by_its_sponsor_leaves_the_other(work):
    hotels, judges = propose(work, HOTELS, JUDGES)
    deciding.step(work, Step.WITHDRAW, (hotels,)).raise_first()
    work.accept(judges)
    assert operative(work) == standing(JUDGES)
    assert work.state.entry(AmendmentId("am-1")).status is Status.WITHDRAWN


def test_a_place_behind_a_divided_clause_that_was_moved_and_went_on_in_another(work):
    first, _, moved = (c.id for c in work.state.draft if c.text.text in OPERATIVE[:3])
    work.move(moved, after=first)
    work.amend_draft("split", dividing.split(work.state.draft, moved, OPERATIVE[2].index(" ")))
    (hotels,) = propose(work, HOTELS, after=moved)
    work.amend_draft("joining", dividing.joined(work.state.draft, moved, first))
    assert work.state.entry(hotels).placement.outcome is not Outcome.ORPHANED
    deciding.accept(work, [hotels], confirmed=True).raise_first()
    first_words, _, rest = OPERATIVE[2].partition(" ")
    assert operative(work)[:4] == [f"{OPERATIVE[0]} {first_words}", HOTELS, rest, OPERATIVE[1]]


def test_what_hangs_on_a_part_that_is_gone_stays_where_it_is(work):
    """As long as nobody can tell the place of its part, joining the rest moves it nowhere."""
    first, second = (c.id for c in work.state.draft if c.text.text in OPERATIVE[:2])
    work.amend_draft("split", dividing.split(work.state.draft, second, OPERATIVE[1].index(" ")))
    part = work.state.draft.behind(None, second)
    (hotels,) = propose(work, HOTELS, after=part)
    work.accept(hotels)
    join = work.propose(dividing.joined(work.state.draft, second, first), sponsors=("PER",))
    work.delete(part)
    head = OPERATIVE[1].partition(" ")[0]
    assert operative(work)[:4] == [OPERATIVE[0], head, HOTELS, OPERATIVE[2]]
    deciding.accept(work, [join], confirmed=True).raise_first()
    assert operative(work)[:3] == [f"{OPERATIVE[0]} {head}", HOTELS, OPERATIVE[2]]
