"""Which open amendments are compared with a new proposal, to find one that proposes the same."""

from collections import Counter

import pytest

from app.texts import OP1, OP2, bench
from draftbench.app.amendments import tabling

MANY = 30


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def test_only_what_is_about_the_same_clauses_is_compared(work, monkeypatch):
    for number in range(MANY):
        work.propose_text(OP2, f"Invites the Secretariat to report {number};", sponsors=("MEX",))
    asked = Counter()
    wishes = tabling.wishes

    def counted(changes, *on):
        asked["wishes"] += 1
        return wishes(changes, *on)

    monkeypatch.setattr(tabling, "wishes", counted)
    one = work.propose_text(OP1, "Urges States to act and to report;", sponsors=("MEX",))
    assert asked.total() < 4
    assert work.propose_text(OP1, "Urges States to act and to report;", sponsors=("BRA",)) == one
    assert work.register.states[one][0].sponsors == ("MEX", "BRA")
    words = f"Invites the Secretariat to report {MANY - 1};"
    last = work.propose_text(OP2, words, sponsors=("BRA",))
    assert work.register.states[last][0].sponsors == ("MEX", "BRA")
