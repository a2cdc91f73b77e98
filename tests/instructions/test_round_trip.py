"""Amendments put into words and read back give the same text, in every language.

Limits, which the words do not carry: marks (italics), where among new words a footnote hangs, and
how many spaces stand between words.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amend.strategies import divisions, documents, revisions
from draftbench.amend.applying import apply
from draftbench.amend.changes import ChangeSet
from draftbench.amend.editing import between
from draftbench.amend.instructions import parts, together
from draftbench.amend.instructions.reading import told
from draftbench.document import Document, printed_labels

LANGUAGES = ("en", "fr", "es")


def as_read(text: Document) -> list[tuple[str, str, int, str, int]]:
    """What a reader sees of each clause, and what it hangs on."""
    labels = printed_labels(text)
    at = {clause.id: index for index, clause in enumerate(text)}
    return [
        (
            clause.kind.value,
            labels[clause.id],
            clause.level,
            " ".join(clause.text.plain.split()),
            -1 if clause.parent is None else at[clause.parent],
        )
        for clause in text
    ]


def read_back(text: Document, changes: ChangeSet, language: str) -> Document:
    sentences = told(changes, text, language)
    requests = []
    for sentence in sentences:
        for part in parts(sentence, text):
            assert part.requests, sentence
            requests += part.requests
    return apply(text, together(text, requests))


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_a_revision_in_words_gives_the_same_text(language, data):
    text = data.draw(documents())
    revised = data.draw(revisions(text))
    changes = between(text, revised)
    assert as_read(read_back(text, changes, language)) == as_read(revised)


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.data())
def test_what_is_split_and_joined_in_words_gives_the_same_text(language, data):
    text = data.draw(documents())
    revised, splits, joins = data.draw(divisions(text))
    changes = between(text, revised, splits=splits, joins=joins)
    wanted = apply(text, changes)
    assert as_read(read_back(text, changes, language)) == as_read(wanted)
