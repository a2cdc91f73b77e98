"""What a paper shows in one paragraph and a delegation proposed in several amendments is theirs,
whatever was decided of each."""

import pytest

from draftbench.amend.changesets.editing import between, replaced
from draftbench.app.amendments.tabling import proposed_before
from draftbench.document import RichText
from support.lakes import OPERATIVE, clause, on_lakes

WORDS = OPERATIVE[3]
THREE = WORDS.replace("two", "three")
PUBLIC = WORDS.replace("progress", "progress in public")


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def wanted(base, clause_id, words):
    return between(base, replaced(base, clause_id, RichText(words)))


@pytest.mark.parametrize("decided", [True, False])
def test_two_amendments_of_a_delegation_are_known_where_they_stand_together(work, decided):
    base, own = work.state.base, clause(work, WORDS)
    one, two = (
        work.propose_text(own, words, sponsors=("FJI",), apart=True) for words in (THREE, PUBLIC)
    )
    if decided:
        work.reject(one)
        work.accept(two)
    both = wanted(base, own, PUBLIC.replace("two", "three"))
    assert set(proposed_before(work.state, ("FJI",), both)) == {one, two}
    assert proposed_before(work.state, ("BRA",), both) is None
    more = wanted(base, own, PUBLIC.replace("two", "three").replace("report", "say"))
    assert proposed_before(work.state, ("FJI",), more) is None
