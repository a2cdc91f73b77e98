"""What an open project keeps of its past: few registers, from which any act is taken back without
working out again what did not change."""

import gc
from collections import Counter
from dataclasses import replace

import pytest

from app.texts import BASE, OP1, OP2, OP3, bench, words
from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.rebasing import Again
from draftbench.amend.registers.ledger import _COUNT
from draftbench.amend.registers.register import Register
from draftbench.app.history import acts, carryover, moments
from draftbench.app.history.acts import folded
from draftbench.app.history.rebasing import rebase
from draftbench.app.texts.circulated import Versions
from draftbench.errors import ConflictError

MANY = 150


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


@pytest.fixture
def steps(monkeypatch):
    """Counts the acts that are worked out again."""
    done = Counter()
    stepped = acts.stepped

    def counted(register, event):
        done[event.kind] += 1
        return stepped(register, event)

    monkeypatch.setattr(acts, "stepped", counted)
    return done


def name_some(work, many):
    for number in range(many):
        moments.name_version(work, f"Version {number}")


def name_many(work):
    name_some(work, MANY)


def registers():
    gc.collect()
    return sum(type(one) is Register for one in gc.get_objects())


def test_few_registers_are_kept_however_much_was_done(work):
    before = registers()
    counts = []
    for _ in range(2):
        for number in range(MANY):
            work.edit(OP1, f"Urges States to act {number} times and to report;")
        counts.append(registers() - before)
    assert counts[0] < 40
    assert counts[1] - counts[0] < 8


def test_what_is_worked_out_again_as_it_was_takes_no_memory_again(work):
    work.edit(OP3, "Requests the Commission to consider nothing.")
    old = work.events[-1]
    proposed = [
        work.propose_text(OP1, f"Urges States to act {number} times;", sponsors=(code,))
        for number, code in enumerate(("MEX", "BRA", "URY"))
    ]
    work.hold(proposed[0])
    name_many(work)
    work.reject(proposed[1])
    before = work.public
    work.undo(old.id)
    after = work.public
    assert after == folded(work.events)
    for one in proposed:
        assert after.states[one] is before.states[one]
        assert after.courses.get(one) is before.courses.get(one)
    kept = [register.states for n, register in work.past().kept.items() if n > 9]
    assert len(kept) > 9
    assert len({id(states[proposed[1]][0]) for states in kept}) == 1
    assert len({id(states[proposed[1]]) for states in kept}) == 2  # before it was rejected, and now
    assert len({id(one) for states in kept for one in states._held._buckets}) <= _COUNT + 1


def test_after_an_old_act_was_taken_back_the_last_ones_are_taken_back_at_once(work, steps):
    work.edit(OP3, "Requests the Commission to consider nothing.")
    old = work.events[-1]
    name_many(work)
    work.undo(old.id)
    assert steps.total() >= MANY
    steps.clear()
    work.undo()
    work.redo()
    assert steps.total() < 4
    assert work.register == folded(work.events)
    work.redo(old.id)
    assert work.register == folded(work.events)
    assert words(work)[2] == "Requests the Commission to consider nothing."


def test_what_stands_in_the_way_of_an_undo_is_looked_for_from_that_act_on(work, steps):
    name_many(work)
    work.edit(OP1, "Urges States to act with great concern and to report;")
    edit = work.events[-1]
    work.edit(OP1, "Urges States to act with very great concern and to report;")
    work.edit(OP2, "Invites the Secretariat to convene two meetings of experts on cybercrime;")
    steps.clear()
    with pytest.raises(ConflictError):
        work.undo(edit.id)
    assert 0 < steps.total() < 12


def test_an_act_some_way_back_is_taken_back_from_a_register_near_it(work, steps):
    name_many(work)
    work.edit(OP3, "Requests the Commission to consider nothing.")
    edit = work.events[-1]
    for number in range(70):
        moments.name_version(work, f"Later {number}")
    work.undo(edit.id)
    assert 70 <= steps.total() < 100


def test_a_version_that_was_just_named_is_worked_out_from_a_register_near_it(work, steps):
    name_many(work)
    assert len(Versions.in_project(work).listed) == MANY + 1
    work.edit(OP3, "Requests the Commission to consider nothing.")
    work.undo(work.events[-1].id)
    moments.name_version(work, "The last")
    steps.clear()
    assert Versions.in_project(work).named("The last").text.was(work.state.draft.fingerprint)
    assert steps.total() < 4


def test_what_comes_in_late_is_carried_over_without_working_out_the_past(work, steps, monkeypatch):
    remade = []
    made_again = carryover.made_again
    monkeypatch.setattr(
        carryover, "made_again", lambda *given: remade.append(given) or made_again(*given)
    )
    moments.name_version(work, "Early")
    early = work.events[-1].id
    moments.name_version(work, "Zero draft")
    text, number = work.state.draft, len(work.events)
    new = replace(text[OP1], text=replace(text[OP1].text, text=f"Strongly {text[OP1].text.text}"))
    changes = between(text, text.with_words([new]))
    for revision in range(2):
        for _ in range(40):
            work.edit(OP2, f"Invites the Secretariat to report {len(work.events)} times;")
        rebase(work, replace(BASE, name=f"Rev.{revision}"))
    name_many(work)
    for _ in range(2):
        afresh = carryover.carry_over(work.events, number, changes)
        remade.clear()
        for _ in range(3):
            work.edit(OP3, f"Requests the Commission to consider {len(work.events)} things.")
            versions = Versions.in_project(work)
            zero = versions.named("Zero draft")
            steps.clear()
            assert versions.carry_over(zero, changes) == afresh
            assert not steps
        assert len(remade) == 2
        work.undo(early)
        early = work.events[-1].id


def test_what_was_remade_for_what_came_in_late_goes_with_the_next_acts(work):
    text, number = work.state.draft, len(work.events)
    new = replace(text[OP1], text=replace(text[OP1].text, text=f"Strongly {text[OP1].text.text}"))
    changes = between(text, text.with_words([new]))
    rebase(work, replace(BASE, name="Rev.1"))
    carryover.carry_over(work.events, number, changes, work.past())

    def remade():
        gc.collect()
        return sum(type(one) is Again for one in gc.get_objects())

    assert remade()
    name_some(work, 3)
    assert not remade()
