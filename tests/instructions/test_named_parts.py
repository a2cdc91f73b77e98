"""Clauses and parts of them by the many names that people give them, and tables that a mail holds:
what is named in part is never taken for the whole, nor what a cell asks for taken for words."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read, together
from draftbench.document import Document
from draftbench.formats.reading import read as read_file

TEXT = """Safety of ferries

The Council,

Noting the age of ferries on inland waters,

1. Urges owners to inspect ferries of one deck every year;

2. Invites States:

(a) To train crews;

(b) To publish reports on safety;

3. Praises the crews. It praises the owners. It calls for new boats;

4. Decides to meet again."""


def ferries() -> Document:
    (text,) = read_file(TEXT.encode(), "ferries.txt").parts
    return text


def after(words: str) -> list[str]:
    """The clauses once all that was understood is done."""
    text = ferries()
    requests = [r for one in read(words, text) for r in one.requests if one.made]
    return [c.text.plain for c in apply(text, together(text, requests))]


@pytest.mark.parametrize(
    "name",
    [
        "OP2b",
        "OP 2.b",
        "paragraph two (b)",
        "OP2, second bullet",
        "sub-item b of OP2",
        "O.P. 2 (b)",
    ],
)
def test_an_item_is_found_by_each_of_its_names(name: str) -> None:
    assert "To publish reports on ferries;" in after(f"In {name}, replace “safety” by “ferries”.")
    assert "To publish reports on safety;" not in after(f"Delete {name}.")


@pytest.mark.parametrize(
    "words",
    [
        "OP 3, the middle one: delete",
        "OP 3 [second half]: delete",
        "OP 3, sentence two: delete",
        "OP 3, line 2: delete",
        "OP 3, second line – delete",
        "OP 2, some item: delete",
    ],
)
def test_a_part_that_is_not_known_is_not_the_whole(words: str) -> None:
    assert not any(one.outcome is Outcome.APPLIES for one in read(words, ferries()))


@pytest.mark.parametrize("words", ["OP 3 – Chile: delete", "OP 3 – our proposal: delete"])
def test_a_name_before_a_colon_is_no_part(words: str) -> None:
    assert [one.outcome for one in read(words, ferries())] == [Outcome.APPLIES]


def test_the_last_sentence_leaves_the_paragraph_its_sign() -> None:
    assert "Praises the crews. It praises the owners;" in after("OP 3, last sentence: delete")


@pytest.mark.parametrize("cell", ["Delete", "[deleted]", "Deleted."])
def test_a_cell_that_takes_words_out_is_no_text(cell: str) -> None:
    table = f"Paragraph | Current text | Proposed text\n1 | of one deck | {cell}"
    assert "Urges owners to inspect ferries every year;" in after(table)


@pytest.mark.parametrize("cell", ["Replace by “of two decks”", "keep as is", "–", "two (Chile)"])
def test_a_cell_that_may_hold_more_than_words_is_not_taken_for_them(cell: str) -> None:
    table = f"Paragraph | Current text | Proposed text\n1 | of one deck | {cell}"
    assert not any(one.made for one in read(table, ferries()))


def test_rows_go_on_with_the_paragraph_above_and_need_no_headings() -> None:
    table = "Para\tCurrent text\tProposal\n1\tone deck\ttwo decks\n\tevery year\tyearly"
    assert "Urges owners to inspect ferries of two decks yearly;" in after(table)
    assert "Decides to meet again." not in after("OP 1 | Delete “of one deck”\nOP 4 | Delete")


def test_a_text_that_goes_whole_takes_its_paragraph_along() -> None:
    assert "" not in after("OP 4: delete “Decides to meet again.”")


def test_words_at_the_end_of_a_list_are_asked_about() -> None:
    (one,) = read("At the end of OP 2, add “at sea”.", ferries())
    assert one.outcome is Outcome.AMBIGUOUS
    (item,) = read("At the end of OP 2, add “To build piers;”.", ferries())
    assert item.outcome is Outcome.CONFIRM
    assert after("At the end of OP 2, add “To build piers;”.")[-3] == "To build piers;"


def test_a_new_last_paragraph_comes_last() -> None:
    assert after("New last operative paragraph: “Thanks all.”")[-1] == "Thanks all."


def test_what_is_not_understood_behind_a_request_puts_it_in_doubt() -> None:
    one, _ = read("Split OP 3 after “crews.”. It blorbs “alpha” beside “beta”.", ferries())
    assert one.outcome is Outcome.CONFIRM
