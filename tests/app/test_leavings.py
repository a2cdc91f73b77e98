"""What an act leaves behind goes at once, not only when Python looks for garbage, which the window
lets it do rarely: a long day would fill the memory with states of the past."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from weakref import ref

import pytest

from app.texts import OP1, OP2, bench
from draftbench import garbage
from draftbench.amend.ballots.voting import suggested_list
from draftbench.amend.negotiation import Entry
from draftbench.amend.notation.markup_reader import read_notation
from draftbench.amend.notation.objects import Bracket
from draftbench.amend.proposed_numbers import accepted_numbers, new_numbers
from draftbench.amend.references.following import references
from draftbench.app.amendments import deciding
from draftbench.app.exports.exporting import written
from draftbench.app.workbench import Workbench
from draftbench.compare.words.textdiff import TextDiff
from draftbench.compare.words.worddiff import difference
from draftbench.document import RichText
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.reading import read
from draftbench.garbage import (
    Lately,
    forget,
    forget_unused,
    give_back,
    let_go,
    remembered,
)
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


def workbook(work: Workbench) -> None:
    assert written(work.state, "table", ending=".xlsx").data


@pytest.mark.parametrize(
    "act",
    [refused_undo, refused_acceptance, refused_step, refused_together, order_of_votes, workbook],
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


def found_out() -> Counter[type]:
    """How much of what is found out of texts is there."""
    gc.collect()
    kinds = (Bracket, TextDiff)
    return Counter(type(one) for one in gc.get_objects() if type(one) in kinds)


def test_a_long_day_leaves_nothing_that_was_found_out_of_words_that_are_gone(
    tmp_path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(garbage, "ACTS", 5)
    of_others = found_out()
    with bench(tmp_path) as work:

        def some_acts(day: str) -> None:
            for number in range(2 * garbage.ACTS):
                before = work.state.draft[OP1].text
                words = f"Urges States [to act as in paragraph 2 {number} times on {day}];"
                work.edit(OP1, words)
                work.propose_text(OP2, f"Invites {number} States [on {day}];", sponsors=("MEX",))
                for clause in work.state.draft:
                    read_notation(clause.text, clause.kind)
                references(work.state)
                difference(before.plain, words)

        some_acts("Monday")
        before = found_out()
        assert before - of_others
        some_acts("Tuesday")
        assert not found_out() - before
    assert not found_out() - of_others


def test_what_was_found_out_of_former_states_does_not_hold_them(tmp_path):
    with bench(tmp_path) as work:
        name = work.propose_text(OP1, "Urges States to act at once;", sponsors=("MEX",))

        def acts(day: str) -> Iterator[None]:
            for number in range(5):
                work.edit(OP1, f"Urges {number} States to act on {day};")
                yield

        for _ in acts("Monday"):
            new_numbers(work.state)
            accepted_numbers(work.state)
            references(work.state)
        former = ref(work.state.draft)
        for _ in acts("Tuesday"):
            pass
        gc.collect()
        entries = [one for one in gc.get_objects() if type(one) is Entry]
        assert [one for one in entries if one.amendment.id == name] == [work.state.entry(name)]
        del entries
        assert former() is None


def test_of_states_what_the_last_acts_asked_for_is_kept():
    kept = Lately[str](2)

    def asked(name: str) -> str | None:
        return kept.find(lambda one: one == name)

    kept.take("A")
    kept.grow_old()
    assert [*kept] == ["A"]
    kept.take("B")
    assert [*kept] == ["B", "A"]
    kept.take("C")
    assert [*kept] == ["C", "B"]
    kept.grow_old()
    assert asked("B") == "B"
    assert [*kept] == ["B", "C"]
    kept.grow_old()
    assert asked("C") is None
    assert [*kept] == ["B"]
    kept.grow_old()
    assert not [*kept]


def test_a_result_is_remembered_while_acts_ask_for_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(garbage, "ACTS", 3)
    monkeypatch.setattr(garbage, "MOST", 4)
    done: list[tuple[str, bool]] = []

    @remembered
    def look(text: str, *, small: bool = False) -> str:
        done.append((text, small))
        return text.lower() if small else text

    def acts(*asked: str) -> None:
        for _ in range(3 * garbage.ACTS):
            assert [look(text) for text in asked] == list(asked)
            forget_unused()

    assert (look("A"), look("A", small=True), look("A"), look("B")) == ("A", "a", "A", "B")
    assert done == [("A", False), ("A", True), ("B", False)]
    acts("A")
    assert len(done) == 3
    look("B")
    assert len(done) == 4
    for number in range(2 * garbage.MOST + 2):
        look(str(number))
    done.clear()
    look("A")
    assert done
    forget()
    done.clear()
    look("A")
    assert done


def test_a_project_that_is_closed_goes_at_once_with_all_its_events(tmp_path):
    def read_it() -> None:
        with Workbench.open(tmp_path / "n.draftbench") as work:
            assert len(work.events) == 21

    base = read(b"# Lakes\n\n1. Notes rivers;\n\n2. Ends.\n", "lakes.md").parts[0]
    with Workbench.create(tmp_path / "n.draftbench", base) as work:
        last = work.state.draft.clauses[-1].id
        for number in range(20):
            work.edit(last, f"Ends at lake {number}.")
    read_it()  # what is read once stays
    with nothing_left():
        read_it()


def test_what_is_let_go_is_empty_when_a_project_is_closed(tmp_path):
    kept = let_go(["a ranking"])
    with bench(tmp_path):
        assert kept
    assert not kept


def test_what_was_found_out_stays_while_another_project_is_open(tmp_path):
    kept = let_go(["a ranking"])
    (tmp_path / "other").mkdir()
    with bench(tmp_path) as work:
        brackets = read_notation(RichText("Urges States [to act];"))
        with bench(tmp_path / "other"):
            pass
        assert read_notation(RichText("Urges States [to act];")) is brackets
        assert kept
        assert work.state.draft[OP1]
    assert read_notation(RichText("Urges States [to act];")) is not brackets
    assert not kept


def test_a_project_that_is_looked_at_and_let_go_keeps_nothing(tmp_path):
    with bench(tmp_path):
        pass
    kept = let_go(["a ranking"])
    looked_at = Workbench.view(tmp_path / "n.draftbench")
    with Workbench.view(tmp_path / "n.draftbench"):
        pass
    assert kept
    del looked_at  # and nobody closed it
    with Workbench.view(tmp_path / "n.draftbench"):
        pass
    assert not kept


@only_glibc
def test_what_is_free_between_two_pieces_is_given_back():
    kept, before = scattered(), memory()
    give_back()
    assert before - memory() > FREED
    assert kept


def test_a_short_reading_leaves_what_came_before_it_to_the_search(monkeypatch):
    monkeypatch.setattr(garbage, "ALLOCATIONS", 1000)
    gc.collect()
    frozen = gc.get_freeze_count()
    former = [[] for _ in range(2000)]
    with garbage.not_looked_for():
        read_now = [[] for _ in range(100)]
    assert gc.get_freeze_count() == frozen
    with garbage.not_looked_for():
        read_now += [[] for _ in range(2000)]
    assert gc.get_freeze_count() > frozen
    assert former
    assert read_now
