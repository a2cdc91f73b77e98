"""What an act leaves behind goes at once, not only when Python looks for garbage, which the window
lets it do rarely: a long day would fill the memory with states of the past."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from app.texts import OP1, OP2, bench
from draftbench.amend.ballots.voting import suggested_list
from draftbench.amend.references.following import references
from draftbench.app.amendments import deciding
from draftbench.app.workbench import Workbench
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.reading import read
from draftbench.garbage import give_back
from support.scattered import FREED, memory, only_glibc, scattered


@contextmanager
def nothing_left() -> Iterator[None]:
    """What is done meanwhile leaves nothing for the search for garbage."""
    gc.collect()
    gc.disable()
    try:
        yield
        assert gc.collect() == 0
    finally:
        gc.enable()


def refused_undo(work: Workbench) -> None:
    event = work.events[-2]
    with pytest.raises(ConflictError):
        work.undo(event.id)


def refused_acceptance(work: Workbench) -> None:
    with pytest.raises(ConflictError):
        work.accept(work.state.entries[1].amendment.id)


def refused_step(work: Workbench) -> None:
    with pytest.raises(UsageError):
        work.withdraw(work.state.entries[0].amendment.id)


def refused_together(work: Workbench) -> None:
    ids = [entry.amendment.id for entry in work.state.entries]
    assert deciding.accept(work, ids).refused


def order_of_votes(work: Workbench) -> None:
    assert suggested_list(work.state)


@pytest.mark.parametrize(
    "act", [refused_undo, refused_acceptance, refused_step, refused_together, order_of_votes]
)
def test_an_act_leaves_nothing_behind(tmp_path, act: Callable[[Workbench], None]):
    with bench(tmp_path) as work:
        taken = work.propose_text(OP1, "Urges States to act at once;", sponsors=("MEX",))
        for code in ("BRA", "URY"):
            text = f"Calls upon {code} to wait;"
            work.propose_text(OP1, text, sponsors=(code,))
            work.propose_deletion(OP2, sponsors=(code,))
        work.edit(OP2, "Invites everybody to meet;")
        work.accept(taken)
        work.edit(OP1, "Urges States to act at once, and to report on it;")
        act(work)  # what is read once stays
        with nothing_left():
            act(work)


def test_a_draft_whose_references_were_read_goes_with_its_state(tmp_path):
    text = b"# Lakes\n\n1. Notes paragraph 2;\n\n2. Recalls paragraph 1;\n\n3. Ends.\n"
    base = read(text, "lakes.md").parts[0]
    with Workbench.create(tmp_path / "n.draftbench", base) as work:
        last = work.state.draft.clauses[-1].id

        def on_and_on() -> None:
            for number in range(100):
                work.edit(last, f"Ends at lake {number}.")
                assert len(references(work.state)) == 2

        on_and_on()
        with nothing_left():
            on_and_on()


@only_glibc
def test_what_is_free_between_two_pieces_is_given_back():
    kept, before = scattered(), memory()
    give_back()
    assert before - memory() > FREED
    assert kept
