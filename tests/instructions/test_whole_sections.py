"""Whole sections: where they end, what of them is there already, and what is asked."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read
from draftbench.document import Document
from draftbench.formats.reading import read as read_file

SOILS = """Cooperation on soils

The Assembly,

Recalling its resolution 70/1,

I. Aims

1. Urges donors to report within three years, and to meet every three years;

2. Invites States to act;

II. Means

3. Decides to establish a fund.
"""


@pytest.fixture(scope="module")
def text() -> Document:
    (text,) = read_file(SOILS.encode(), "soils.txt").parts
    return text


def heard(words: str, text: Document) -> Heard:
    (one,) = read(words, text)
    return one


def words_then(one: Heard, text: Document) -> list[str]:
    assert one.changes is not None
    return [clause.text.plain for clause in apply(text, one.changes)]


def test_the_last_section_ends_where_the_text_ends(text):
    gone = ("Means", "Decides to establish a fund.")
    kept = [clause.text.plain for clause in text if clause.text.plain not in gone]
    assert words_then(heard("Delete section II.", text), text) == kept


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("Move section II to the end.", Outcome.CONTAINED),
        ("Move section II after section I.", Outcome.CONTAINED),
        ("Delete section III.", Outcome.ORPHANED),
        ("In OP 1, two years instead of three.", Outcome.AMBIGUOUS),
        ("Move the first paragraph of section I to the end.", Outcome.AMBIGUOUS),
        ("Throughout section II, replace “three years” by “two years”.", Outcome.ORPHANED),
    ],
)
def test_what_cannot_be_done_in_one_way_is_said(words, outcome, text):
    one = heard(words, text)
    assert one.changes is None
    assert one.outcome is outcome


def test_a_heading_below_which_nothing_stands_is_asked_about():
    words = SOILS.replace("3. Decides to establish a fund.\n", "")
    (text,) = read_file(words.encode(), "soils.txt").parts
    assert heard("Delete section II.", text).outcome is Outcome.AMBIGUOUS
