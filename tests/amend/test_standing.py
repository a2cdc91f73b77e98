"""How amendments stand after an act is what placing all of them again from nothing gives."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amend.strategies import divisions, documents, revisions
from draftbench.amend.amendment import Amendment, AmendmentId, Outcome, Status
from draftbench.amend.ballots.votes import Tally, Vote
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.conflicts.collisions import colliding
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.twins import wishes
from draftbench.amend.proceedings.locks import held_back
from draftbench.amend.proceedings.statements import Decision, Occasion
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.registers.ledger import Ledger
from draftbench.amend.registers.register import Register, adoption, opened, with_adoption
from draftbench.amend.registers.standing import Standing
from draftbench.amend.registers.states import IN_TEXT, OPEN, STATES, TABLED, Moment, Step
from draftbench.amend.registers.subamendments import (
    is_sub,
    open_parent,
    rivals,
    standing,
    text_with,
)
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.errors import ConflictError, UsageError
from support.replaying import accepted, rejected

KINDS = ("table", "table", "sub", "accept", "accept", "decide", "edit", "agree")
STEPS = (Step.HOLD, Step.TABLE, Step.REJECT, Step.WITHDRAW, Step.SUBMIT, Step.RETURN)


def told(held: Standing, draft: Document):
    """What readers see, whatever text the changes of placements name as theirs."""
    return [
        (
            entry.amendment,
            entry.status,
            entry.competing,
            entry.alternatives,
            entry.moot,
            None if entry.placement is None else _told(entry.placement, draft),
        )
        for entry in held.entries
    ]


def _told(placement, draft):
    changes = placement.changes
    if changes is None:
        return placement
    seen = {c for c in changes.seen if c in draft}
    return replace(placement, changes=None), changes.changes, seen


def _revised(draw, text: Document, prefix: str):
    """Changes of a text, now and then with splits and joins."""
    if draw(st.integers(0, 3)) == 0:
        new, splits, joins = draw(divisions(text, prefix=prefix))
        return between(text, new, splits=splits, joins=joins)
    return between(text, draw(revisions(text, prefix=prefix)))


@st.composite
def acts(draw, register: Register, number: int) -> Register:
    """The register after one more act. Raises where it is not possible."""
    kind = draw(
        st.sampled_from(
            ["table", "table", "sub", "accept", "accept", "vote", "decide", "edit", "agree"]
        )
    )
    open_ones = [a.id for a, status in register.states.values() if status in OPEN]
    name = AmendmentId(f"am-{number}")
    sponsors = (draw(st.sampled_from("AB")),)
    if kind == "edit":
        changes = _revised(draw, register.draft, f"e{number}n")
        return register.with_changes(changes, Stamp("S", (), ""))
    if kind == "agree":
        clause = draw(
            st.sampled_from(
                [c.id for c in (register.draft if len(register.draft) else register.base)]
            )
        )
        state = draw(st.sampled_from([ClauseState.AGREED, ClauseState.AGREED, ClauseState.OPEN]))
        decision = Decision(clause, state, (), "", Occasion("S", ""))
        return replace(register, proceedings=register.proceedings.with_decision(decision))
    if kind == "table" or not open_ones:
        changes = _revised(
            draw, draw(st.sampled_from([register.base, register.draft])), f"a{number}n"
        )
        other = draw(st.sampled_from([None, None, *open_ones]))
        status = draw(st.sampled_from([Status.TABLED, Status.TABLED, Status.DRAFT]))
        return register.with_amendment(
            Amendment(name, "", sponsors, changes, alternative_to=other), status
        )
    one = draw(st.sampled_from(open_ones))
    if kind == "sub":
        text = text_with(register.states[one][0], register.states, register.redline)
        if text is None:
            raise ConflictError(one)
        changes = _revised(draw, text, f"s{number}n")
        return register.with_amendment(Amendment(name, "", sponsors, changes, parent=one))
    if kind == "decide":
        some = draw(st.sampled_from(list(register.states)))
        allowed = [s for s in STEPS if s in STATES[register.states[some][1]].steps]
        if not allowed:
            raise UsageError(some)
        return register.with_step(some, draw(st.sampled_from(allowed)), Moment())
    register = with_adoption(register, adoption(register, one, confirmed=True), Moment())
    if kind == "accept":
        return register
    falls = draw(st.lists(st.sampled_from(open_ones), unique=True))
    vote = Vote(one, Tally(without_vote=True), Moment(), moot=tuple(x for x in falls if x != one))
    return replace(register, poll=register.poll.with_vote(vote))


class History(list):
    """Registers one after the other."""

    def __repr__(self):
        return f"{len(self)} registers, the last {list(self[-1].states.values())}"[:2000]


@st.composite
def histories(draw):
    """Registers one after the other, some of them the same as one before: what was undone."""
    base = draw(documents())
    made = History([opened("t", base, replace(base, name="draft"))])
    for number in range(draw(st.integers(1, 9))):
        if draw(st.integers(0, 4)) == 0:
            made.append(draw(st.sampled_from(made)))
            continue
        try:
            made.append(draw(acts(made[-1], number)))
        except (ConflictError, UsageError):
            continue
    return made


@given(histories())
def test_what_is_placed_again_after_an_act_is_what_placing_everything_gives(registers):
    held = Standing()
    for register in registers:
        held = register.standing(held)
        assert told(held, register.draft) == told(register.standing(), register.draft)


def _falls(register: Register, one: AmendmentId) -> bool:
    """Whether a vote on another one, or on a rival of what it amends, disposed of an amendment."""
    by, amendment = register.poll.moot().get(one), register.states[one][0]
    if by is not None and register.states[by][1] in IN_TEXT:
        return True
    parent = amendment.parent if is_sub(amendment) else None
    accepted_with = parent is not None and register.states[parent][1] in IN_TEXT
    return parent is not None and not accepted_with and _falls(register, parent)


@given(histories())
def test_every_entry_says_what_placing_and_comparing_it_alone_say(registers):
    register = registers[-1]
    states, redline = register.states, register.redline
    entries = register.standing().entries
    assert [e.amendment.id for e in entries] == list(states)
    before = {
        e.amendment.id: e.placement.changes
        for e in entries
        if e.status in TABLED and e.placement is not None and e.placement.changes is not None
    }
    beside, moot = {}, {e.amendment.id for e in entries if e.moot is not None}
    for one in states:
        beside |= rivals(one, states, redline)
    for entry in entries:
        one = entry.amendment
        assert (entry.moot is not None) == (entry.status in TABLED and _falls(register, one.id))
        assert (entry.placement is not None) == entry.open
        assert entry.open == (entry.status in OPEN and entry.moot is None)
        if entry.placement is None:
            continue
        alone = standing(one, states, redline, place)
        alone = held_back(register.proceedings, register.draft, alone)
        assert replace(alone, changes=None) == replace(entry.placement, changes=None)
        assert (alone.changes is None) == (entry.placement.changes is None)
        if alone.changes is not None:
            assert alone.changes.changes == entry.placement.changes.changes
        family = {
            other.id
            for other, status in states.values()
            if other.id != one.id
            and status in OPEN
            and other.id not in moot
            and ({one.id, one.alternative_to} & {other.id, other.alternative_to}) - {None}
        }
        assert set(entry.alternatives) == family
        mine = before.get(one.id)
        found = {
            other
            for other, its in before.items()
            if mine is not None
            and other != one.id
            and any(colliding(mine, its, register.draft))
            and wishes(mine) != wishes(its)
        }
        if open_parent(one, states) is not None:
            found = set(beside.get(one.id, ())) - moot
        assert entry.competing == tuple(sorted(found - family))


@given(histories())
def test_the_text_and_the_redline_made_step_by_step_are_sound(registers):
    for register in registers:
        draft, redline = register.draft, register.redline
        again = Document("draft", draft.clauses, draft.title, draft.kind, draft.language)
        assert again.fingerprint == draft.fingerprint
        for clause in again:
            assert draft[clause.id] is clause
            assert draft.children(clause.id) == again.children(clause.id)
            assert draft.before(clause.id) == again.before(clause.id)
        assert draft.children(None) == again.children(None)
        assert rejected(redline) == tuple((c.id, c.text) for c in redline.base)
        assert accepted(redline) == tuple((c.id, c.text) for c in draft)
        fresh = Redline(redline.base, draft, redline.entries, redline.lineage)
        assert redline.places == fresh.places
        standing_now = [e for e in redline.entries if e.deleted is None and e.moved_away is None]
        assert all(entry.clause is draft[entry.clause.id] for entry in standing_now)


def _with_words(words: str, at: int) -> Document:
    texts = ["Urges States to report;", "Decides to remain seized of the matter."]
    texts[at] += words
    clauses = (
        Clause(ClauseId(f"op{n}"), ClauseKind.OPERATIVE, RichText(t)) for n, t in enumerate(texts)
    )
    return Document("draft", tuple(clauses))


def test_an_entry_that_an_act_does_not_concern_stays_the_same_object():
    base = _with_words("", 0)
    first, second = (
        Amendment(AmendmentId(f"am-{n}"), "", ("A",), between(base, _with_words(" Soon.", n)))
        for n in (0, 1)
    )
    register = opened("t", base, base).with_amendments([first, second])
    held = register.standing()
    after = register.with_acceptance(first.id, register.acceptable(first.id, confirmed=False))
    now = after.standing(held)
    assert now.entry(second.id) is held.entry(second.id)
    assert now.entry(first.id).status is Status.ACCEPTED


def test_what_follows_a_deleted_clause_is_not_placed_again_when_words_change():
    names = [ClauseId(name) for name in "abcde"]
    made = (Clause(one, ClauseKind.OPERATIVE, RichText(f"Takes note of {one};")) for one in names)
    base = Document("draft", tuple(made))
    new = Clause(ClauseId("x"), ClauseKind.OPERATIVE, RichText("Welcomes it;"))
    gone = base.with_clauses(tuple(c for c in base if c.id != "c"))
    came = base.with_clauses((*base.clauses[:3], new, *base.clauses[3:]))
    edited = base.with_words([replace(base.clauses[0], text=RichText("Regrets it;"))])
    moved = base.with_clauses((*base.clauses[1:], base.clauses[0]))
    wanted = [between(base, text) for text in (gone, came, edited, moved)]
    amendments = [Amendment(AmendmentId(f"am-{n}"), "", ("A",), w) for n, w in enumerate(wanted)]
    register = opened("t", base, base).with_amendments(amendments)
    held = register.standing()
    seen = []
    for one in (0, 2, 3):
        name = amendments[one].id
        adopted = register.acceptable(name, confirmed=True)
        register = register.with_acceptance(name, adopted)
        now = register.standing(held)
        seen.append(now.entry(amendments[1].id) is held.entry(amendments[1].id))
        held = now
    assert seen == [False, True, False]


def test_what_lost_its_clause_is_placed_again_only_where_one_that_reads_like_it_comes():
    words = ("Urges States to report;", "Calls upon all to meet again soon;", "Decides to end.")
    first, lost, last = (
        Clause(ClauseId(f"op{n}"), ClauseKind.OPERATIVE, RichText(w)) for n, w in enumerate(words)
    )
    base = Document("draft", (first, lost, last))
    wanted = between(base, replaced(base, lost.id, RichText("Calls upon all to meet again;")))
    amendment = Amendment(AmendmentId("am-1"), "", ("A",), wanted)
    other = replace(lost, id=ClauseId("x"), text=RichText("Welcomes the Chair;"))
    like = replace(lost, id=ClauseId("y"), text=RichText("Calls on all to meet again soon;"))
    register = opened("t", base, base).with_amendment(amendment)
    held = register.standing()
    seen = []
    for row in ((first, last), (first, other, last), (first, other, like, last)):
        changes = between(register.draft, base.with_clauses(row))
        register = register.with_changes(changes, Stamp("Secretariat", (), ""))
        now = register.standing(held)
        same = now.entry(amendment.id) is held.entry(amendment.id)
        seen.append((same, now.entry(amendment.id).placement.outcome))
        held = now
    assert seen == [(False, Outcome.ORPHANED), (True, Outcome.ORPHANED), (False, Outcome.CONFIRM)]


def test_a_ledger_gives_the_families_and_what_is_upon_an_amendment_in_order():
    changes = between(_with_words("", 0), _with_words(" Soon.", 0))
    names = [AmendmentId(f"am-{n}") for n in range(5)]
    first, *others = names
    made = [
        Amendment(first, "", ("A",), changes),
        *(Amendment(one, "", ("A",), changes, alternative_to=first) for one in others[:2]),
        *(Amendment(one, "", ("A",), changes, parent=first) for one in others[2:]),
    ]
    ledger = Ledger((one, Status.TABLED) for one in made)
    assert list(ledger) == names
    assert ledger.family(made[1]) == (names[0], names[2])
    assert ledger.upon(first) == (names[3], names[4])
    alone = ledger.with_states([(replace(made[1], alternative_to=None), Status.HELD)])
    assert alone.family(made[0]) == (names[2],)
    assert alone.changed(ledger) == {names[1]}
    assert ledger.family(made[0]) == (names[1], names[2])


@pytest.mark.parametrize("upon", [None, AmendmentId("am-0")])
def test_only_what_is_before_the_meeting_competes(upon):
    base = _with_words("", 0)
    urge = base.clauses[0].id
    soon = Amendment(AmendmentId("am-0"), "", ("A",), between(base, _with_words(" Soon.", 1)))
    register = opened("t", base, base).with_amendment(soon)
    one, other = (
        Amendment(AmendmentId(f"am-{n}"), "", (by,), between(ground, wanted), parent=upon)
        for n, by, verb in ((1, "B", "answer"), (2, "C", "meet"))
        for ground in [base if upon is None else _with_words(" Soon.", 1)]
        for words in [ground[urge].text.text.replace("report", verb)]
        for wanted in [replaced(ground, urge, RichText(words))]
    )
    register = register.with_amendment(one).with_amendment(other, Status.DRAFT)
    held = register.standing()
    assert [held.entry(each.id).competing for each in (one, other)] == [(), ()]
    tabled = register.with_step(other.id, Step.TABLE, Moment())
    for now in (tabled.standing(), tabled.standing(held)):
        assert [now.entry(each.id).competing for each in (one, other)] == [(other.id,), (one.id,)]


def test_what_follows_a_clause_that_was_the_first_and_is_gone_can_be_placed_again():
    words = ("Urges States to report;", "Calls upon all to meet;", "Decides to end.")
    first, second, last = (
        Clause(ClauseId(f"op{n}"), ClauseKind.OPERATIVE, RichText(w)) for n, w in enumerate(words)
    )
    base = Document("draft", (first, second, last))
    edited = replace(first, text=RichText("Urges States to report soon;"))
    new = replace(first, id=ClauseId("new"), text=RichText("Welcomes the Chair;"))
    wanted = between(base, base.with_clauses((edited, new, second, last)))
    register = opened("t", base, base).with_amendment(
        Amendment(AmendmentId("am-1"), "", ("A",), wanted)
    )
    held = register.standing()
    for row in ((second, last), (second, replace(last, text=RichText("Decides to go on.")))):
        changes = between(register.draft, base.with_clauses(row))
        register = register.with_changes(changes, Stamp("Secretariat", (), ""))
        held = register.standing(held)
        assert held.entries == register.standing().entries
