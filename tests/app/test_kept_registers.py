"""What an open project keeps of its past: few registers, from which any act is taken back without
working out again what did not change."""

import gc
from collections import Counter

import pytest

from app.texts import OP1, OP2, OP3, bench, words
from draftbench.amend.registers.register import Register
from draftbench.app.history import acts, moments
from draftbench.app.history.acts import folded
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


def name_many(work):
    for number in range(MANY):
        moments.name_version(work, f"Version {number}")


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
