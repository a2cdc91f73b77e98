"""Rows of a table that give the first words of a paragraph alone, and lines with a number each."""

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.changes import Deletion
from draftbench.amend.instructions import read
from draftbench.document import spoken_labels
from draftbench.formats.reading import read as read_file

BASE = read_file(
    b"""Maps of the seabed

The Commission,

Noting the work of the surveyors,

1. Urges all fleets to share their soundings;

2. Invites shipyards to carry, free of charge, a surveyor on each trial;

3. Requests the Bureau to print charts in two colours;

4. Decides to meet in the spring.
""",
    "base.txt",
).parts[0]
HEAD = "Paragraph\tCurrent text\tProposed text\tReason\n"


def done(words):
    """What is deleted, and what applies but for that; what waits."""
    labels = spoken_labels(BASE)
    heard = [one for one in read(words, BASE) if not one.idle]
    made = [one for one in heard if one.outcome is Outcome.APPLIES and one.changes]
    gone = [
        labels[change.clause]
        for one in made
        for change in one.changes.changes
        if isinstance(change, Deletion)
    ]
    return gone, len(made) - len(gone), [one.words for one in heard if one not in made]


@pytest.mark.parametrize("sign", ["…", "...", " …", " [...]"])
@pytest.mark.parametrize("verb", ["Delete", "Remove", "[deleted]"])
def test_the_first_words_and_a_sign_mean_the_paragraph(sign, verb):
    row = f"OP 2\tInvites shipyards to carry{sign}\t{verb}\t\n"
    assert done(HEAD + row) == (["OP 2"], 0, [])


@pytest.mark.parametrize("old", ["free of charge", "all"])
def test_words_inside_it_are_meant_alone(old):
    number = "OP 1" if old == "all" else "OP 2"
    gone, others, waiting = done(f"{HEAD}{number}\t{old}\tDelete\t\n")
    assert gone == []
    assert others + len(waiting) == 1  # of the commas around it it asks


def test_first_words_without_a_sign_are_asked_about():
    gone, others, waiting = done(f"{HEAD}OP 3\tRequests the Bureau\tDelete\t\n")
    assert (gone, others, len(waiting)) == ([], 0, 1)


def test_a_row_with_a_reason_alone_is_not_lost():
    _, _, waiting = done(f"{HEAD}OP 4\t\t\tWill there be a spring?\nOP 1\tall\tmost\t\n")
    assert ["Will there be a spring?" in one for one in waiting] == [True]


@pytest.mark.parametrize(
    "lines",
    [
        "OP 3: delete. Charts are a matter for each State.\nOP 4: spring should read autumn.",
        "Para 3 -- delete.\nPara 4 -- we support this paragraph.",
        "OP3: delete\nOP4: Decides to meet in the autumn.",
    ],
)
def test_a_line_with_another_number_is_none_of_the_one_above(lines):
    first = lines.split("\n")[1]
    heard = read(lines, BASE)
    assert not any(first in one.words and "delete" in one.words for one in heard)


def test_a_text_with_the_number_of_the_line_above_is():
    words = "Replace OP 3 by the following text.\n3. Requests the Bureau to print no charts;"
    (one,) = [each for each in read(words, BASE) if not each.idle]
    assert "no charts" in one.words


OLD = "Requests the Bureau to print charts in two colours;"
NEW = "Requests the Bureau to print charts in three colours;"


@pytest.mark.parametrize(
    "heads", ["Original\tRevised", "Current text\tProposed text", "Texte actuel\tTexte proposé"]
)
@pytest.mark.parametrize("number", ["", "3. "])
def test_rows_without_a_column_for_paragraphs_are_those_whose_words_they_give(heads, number):
    row = f"{number}{OLD}\t{number}{NEW}"
    (heard,) = [one for one in read(f"{heads}\n{row}\n", BASE) if not one.idle]
    assert heard.outcome is Outcome.APPLIES
    assert "".join(heard.understood).startswith("In operative paragraph 3, replace “two”")


def test_paragraph_that_goes_in_such_a_table_is_the_one_whose_words_it_gives():
    assert done(f"Original\tRevised\n{OLD}\tDelete\n") == (["OP 3"], 0, [])


@pytest.mark.parametrize("old", ["two colours", "Requests the Bureau to print maps;"])
def test_words_of_no_whole_paragraph_in_such_a_table_are_asked_about(old):
    gone, others, waiting = done(f"Original\tRevised\n{old}\t{NEW}\n")
    assert (gone, others, len(waiting)) == ([], 0, 1)


@pytest.mark.parametrize("heads", ["Text\tComments", "Original\tComments"])
def test_columns_of_comments_are_no_words_in_such_a_table(heads):
    assert done(f"{heads}\n{OLD}\t{NEW}\n")[:2] == ([], 0)


@pytest.mark.parametrize("heads", ["Original\tRevised\tReason", "OP\tOriginal\tRevised\tReason"])
def test_reason_in_a_column_of_its_own_goes_with_the_row(heads):
    place = "3\t" if heads.startswith("OP") else ""
    (heard,) = [one for one in read(f"{heads}\n{place}{OLD}\t{NEW}\tInk.\n", BASE) if one.changes]
    assert heard.reason == "Ink."


def test_reason_alone_in_such_a_table_is_not_lost():
    _, _, waiting = done("Original\tRevised\tReason\n\t\tWill there be a spring?\n")
    assert waiting == ["Will there be a spring?"]


def test_paragraph_written_out_behind_its_number_and_a_full_stop_is_a_rewording():
    line = "OP 3. Requests the Bureau to print charts in three colours;"
    (heard,) = read(line, BASE)
    assert heard.outcome is Outcome.CONFIRM
    assert "replace “two” by “three”" in "".join(heard.understood)


@pytest.mark.parametrize("line", ["OP 3. Delete.", "OP 3. Replace “two” by “three”."])
def test_instruction_behind_a_number_and_a_full_stop_is_done(line):
    (heard,) = [one for one in read(line, BASE) if not one.idle]
    assert heard.outcome is Outcome.APPLIES


def test_number_without_a_sign_before_words_in_such_a_table_is_one_of_them():
    text = read_file(
        b"The Commission,\n\n1. Urges all fleets to sail;\n\n2. Invites 2 days of rest in port;\n",
        "base.txt",
    ).parts[0]
    table = "Original\tRevised\n2 days of rest\t2 working days of rest\n1 day\t1 long day\n"
    heard = read(table, text)
    assert [one.changes for one in heard if one.outcome is Outcome.APPLIES] == []


@pytest.mark.parametrize("number", ["3. ", "3) ", "OP 3 ", "OP 3: ", "OP3. "])
def test_number_with_its_sign_in_such_a_table_is_that_of_the_paragraph(number):
    row = f"{number}two colours\t{number}three colours"
    (heard,) = [one for one in read(f"Original\tRevised\n{row}\n", BASE) if not one.idle]
    assert heard.outcome is Outcome.APPLIES
