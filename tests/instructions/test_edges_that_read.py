"""What the beginning or the end of a clause is to read says not which words go, and what somebody
wants "out" is no remark: both are asked for."""

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.instructions import read
from draftbench.formats.reading import read as read_formats

TEXT = """Safe Bridges

The General Assembly,

1. Calls upon States to inspect bridges;

2. Invites banks to lend for repairs;

3. Requests a working group of engineers to meet every year.
"""


@pytest.fixture(scope="module")
def text():
    return read_formats(TEXT.encode(), "bridges.txt").parts[0]


@pytest.mark.parametrize(
    "words",
    [
        "Beginning of OP 2 to read: “Urges ministers and”",
        "The beginning of OP 2 should read: “Urges ministers and”",
        "The beginning of OP 2 to read “Urges ministers and”",
        "Change the beginning of OP 2 to read: “Urges ministers and”.",
        "End of OP 2 to read: “wherever they stand;”",
        "Le début du paragraphe 2 devrait se lire : « Urges ministers and »",
        "El comienzo del párrafo 2 debe decir: “Urges ministers and”",
    ],
)
def test_what_an_edge_is_to_read_is_asked_for(text, words):
    (heard,) = read(words, text)
    assert (heard.changes, heard.idle, heard.outcome) == (None, False, Outcome.AMBIGUOUS)


def test_an_edge_that_reads_nearly_so_is_confirmed(text):
    (heard,) = read("The beginning of OP 2 should read: “Also invites banks”.", text)
    assert heard.outcome is Outcome.CONFIRM
    assert heard.understood == ("In operative paragraph 2, replace “Invites” by “Also invites”.",)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Beginning of OP 2: “Urges ministers and”", "At the beginning of"),
        ("Add at the beginning of OP 2, to read: “Urges ministers and”", "At the beginning of"),
        ("At the end of OP 2, please add: “and towers”", "after “repairs”, insert “and towers”"),
    ],
)
def test_what_is_added_at_an_edge_is_clear(text, words, said):
    (heard,) = read(words, text)
    assert heard.outcome is Outcome.APPLIES
    assert said in heard.understood[0]


@pytest.mark.parametrize(
    "words",
    [
        "OP 3: we want the working group out",
        "OP 3: we want the working group out, and thank the Chair.",
        "We would like to see the working group gone in OP 3.",
        "OP 3: nous voulons le groupe de travail dehors.",
        "OP 3: queremos el grupo de trabajo fuera.",
    ],
)
def test_what_somebody_wants_out_is_no_remark(text, words):
    (heard,) = read(words, text)
    assert (heard.changes, heard.idle) == (None, False)
    assert heard.why


@pytest.mark.parametrize(
    "words", ["OP 3: we can live with it.", "OP 2: we have carried out a review."]
)
def test_a_remark_is_one(text, words):
    (heard,) = read(words, text)
    assert heard.idle
