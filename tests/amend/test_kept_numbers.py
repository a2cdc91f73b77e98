"""Numbers of proposed paragraphs that are taken over from a former state are those that would be
worked out anew."""

from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from app.texts import OP1, bench
from draftbench.amend import proposed_numbers
from draftbench.amend.proposed_numbers import new_numbers
from support.laws import examples
from support.lives import ACTS, Life

FREE = [act.__name__ for act in ACTS if act.__name__ not in ("receive", "give_copy")]


@settings(max_examples=examples(20), deadline=None)
@given(st.integers(0, 10**6))
def test_they_are_the_same(tmp_path_factory, seed):
    folder: Path = tmp_path_factory.mktemp("numbers")
    life, chance = Life(folder, str(seed)), Random(seed)  # noqa: S311  (a test's chance)
    weights = [weight for act, weight in ACTS.items() if act.__name__ in FREE]
    try:
        for _ in range(25):
            life.act(chance.choices(FREE, weights)[0])
            kept = dict(new_numbers(life.bench.state))
            proposed_numbers._open.clear()
            assert kept == dict(new_numbers(life.bench.state))
    finally:
        life.close()


def test_an_edit_of_the_paragraph_before_numbers_nothing_anew(tmp_path):
    with bench(tmp_path) as work:
        name = work.propose_insertion("Urges all to share seeds;", after=OP1, sponsors=["BRA"])
        before, numbers = work.state.entry(name), new_numbers(work.state)
        words = work.state.draft[OP1].text.plain
        work.edit(OP1, f"{words[:-1]} at once{words[-1]}")
        assert work.state.entry(name) is not before
        assert new_numbers(work.state) is numbers
