"""Words that were accepted, then changed by what was decided later, on new base texts."""

import pytest

from draftbench.amend.amendment import Status
from draftbench.amend.placement.rebasing import Fate
from support.lakes import OPERATIVE, circulate, clause, on_lakes, operative, revise

FIRST = OPERATIVE[0]
EMPHATIC, MILD = (FIRST.replace("Calls upon", verb) for verb in ("Urges", "Invites"))
REST = OPERATIVE[1:]


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def decided(work):
    """Two amendments of the same words, the second of what the first made."""
    found = []
    for before, after, code in ((FIRST, EMPHATIC, "MEX"), (EMPHATIC, MILD, "FRA")):
        found.append(work.propose_text(clause(work, before), after, sponsors=(code,)))
        work.accept(found[-1])
        if len(found) == 1:
            circulate(work)
    return found


def test_they_are_neither_said_to_be_in_the_text_nor_asked_about_again(work):
    one, two = decided(work)
    for text in (MILD, MILD.replace("protect", "protect all"), MILD.replace("protect", "guard")):
        items = revise(work, text, *REST)
        assert (items[one].fate, items[two].fate) == (Fate.INCORPORATED, Fate.INCORPORATED)
        assert "changed since" in items[one].why
        assert "The new text has it" in items[two].why
        assert work.state.entry(one).status is Status.ACCEPTED
    assert operative(work) == [text, *REST]


def test_a_text_that_has_the_words_of_before_gets_both_again(work):
    one, two = decided(work)
    items = revise(work, *OPERATIVE)
    assert (items[one].fate, items[two].fate) == (Fate.MADE_AGAIN, Fate.MADE_AGAIN)
    assert operative(work) == [MILD, *REST]


def test_what_still_stands_beside_them_is_asked_about(work):
    both = EMPHATIC.replace("mountain lakes", "lakes in all mountains")
    one = work.propose_text(clause(work, FIRST), both, sponsors=("MEX",))
    work.accept(one)
    circulate(work)
    two = work.propose_text(clause(work, both), both.replace("Urges", "Invites"), sponsors=("FRA",))
    work.accept(two)
    text = MILD.replace("mountain lakes", "waters of all mountains")
    assert revise(work, text, *REST)[one].fate is Fate.REOPENED


@pytest.mark.parametrize("verb", ["Asks", "Calls loudly upon", "Calls out upon"])
def test_a_text_with_other_words_has_only_the_later_one_asked_about(work, verb):
    """The draft shows nothing of the first: its fate follows that of the second."""
    one, two = decided(work)
    items = revise(work, FIRST.replace("Calls upon", verb), *REST)
    assert (items[one].fate, items[two].fate) == (Fate.INCORPORATED, Fate.REOPENED)
    assert "decided later" in items[one].why
    assert [e.amendment.id for e in work.state.entries if e.open] == [two]
