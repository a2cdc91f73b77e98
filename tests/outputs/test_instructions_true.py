"""What a list says of an amendment is true of the text that it names, whatever became of it."""

import pytest

from draftbench.amend.wording.speaking import in_words
from draftbench.app.amendments.amendment_data import entry_data
from draftbench.app.outputs.amendments import amendment_list
from draftbench.cli.entries import stands
from draftbench.gui.inspector.amendment_cards import cards_for
from support.lakes import OPERATIVE, clause, on_lakes, revise
from support.laws import turns
from support.lives import Life, same_names
from support.revisionlives import Revisions
from support.wordedlaws import check_instructions, check_results

LENGTH = 40


@pytest.mark.slow
@pytest.mark.parametrize("sort", [Life, Revisions])
@pytest.mark.parametrize("seed", range(turns(3)))
def test_each_instruction_gives_on_its_text_what_the_amendment_stands_for(tmp_path, seed, sort):
    with same_names():
        life = sort(tmp_path, f"said-{seed}")
        try:
            for _ in range(LENGTH):
                life.act()
            assert check_instructions(life.bench.state) > 0
            check_results(life.bench.state)
        finally:
            life.close()


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def listed(work, one):
    """What the list says to be done, and how the amendment stands."""
    rows = {row.cells[0].plain.split("\n")[0]: row for row in amendment_list(work.state).rows}
    words, stand = (rows[one].cells[at].plain.split("\n") for at in (3, 5))
    assert tuple(words) == in_words(work.state, work.state.entry(one))
    return words, stand


def test_a_new_paragraph_that_a_base_text_joined_to_another_is_said_as_proposed(work):
    new = "Encourages States to map the shores;"
    one = work.propose_insertion(new, after=clause(work, OPERATIVE[1]), sponsors=("NOR",))
    work.accept(one)
    joined = f"{OPERATIVE[1].rstrip(';')}, and encourages them to map the shores;"
    revise(work, OPERATIVE[0], joined, *OPERATIVE[2:])
    work.accept(one, confirmed=True)
    words, stand = listed(work, one)
    assert words == [
        "In the first base text:",
        f"After operative paragraph 2, insert a new operative paragraph reading: “{new}”.",
    ]
    assert "The text says it in other words." in stand
    entry = work.state.entry(one)
    assert entry_data(work.state, entry)["in_other_words"]
    assert stands(work.state, entry).endswith("; the text says it in other words")
    (card,) = cards_for(work.state, [one])
    assert card.pills[-1].text == "in other words in the text"


def test_what_is_accepted_on_other_words_is_said_of_the_text_it_was_made_for(work):
    three = OPERATIVE[3].replace("every two", "every three")
    two = OPERATIVE[3].replace("every two years", "at least every year")
    one = work.propose_text(clause(work, OPERATIVE[3]), two, sponsors=("NOR",))
    revise(work, *OPERATIVE[:3], three.replace("every", "at least every"), *OPERATIVE[4:])
    assert listed(work, one)[0] == [
        "In the first base text:",
        "In operative paragraph 4, replace “every two years” by “at least every year”.",
    ]
    work.reject(one)
    assert listed(work, one)[0][0] == "In the first base text:"


def test_each_base_text_is_called_by_its_name(work):
    one = work.propose_deletion(clause(work, OPERATIVE[5]), sponsors=("NOR",))
    work.reject(one)
    assert listed(work, one)[0] == ["In the base text:", "Delete operative paragraph 6."]
    revise(work, "Welcomes the snow;", *OPERATIVE)
    assert listed(work, one)[0] == ["In the first base text:", "Delete operative paragraph 6."]
    other = work.propose_deletion(clause(work, OPERATIVE[5]), sponsors=("NOR",))
    assert listed(work, other)[0] == ["Delete operative paragraph 7."]
    work.reject(other)
    assert listed(work, other)[0] == ["In Rev.1:", "Delete operative paragraph 7."]


def test_a_draft_that_was_no_base_text_is_told_apart(work):
    own = clause(work, OPERATIVE[1])
    work.edit(own, OPERATIVE[1].replace("exchange", "free exchange"))
    one = work.propose_text(
        own, OPERATIVE[1].replace("exchange", "open exchange"), sponsors=("NOR",)
    )
    work.accept(one)
    assert listed(work, one)[0] == [
        "In the draft as it was when this was proposed:",
        "In operative paragraph 2, replace “free” by “open”.",
    ]
