"""Struck, bold and underlined words, from Markdown, from marks and from a Word file."""

from __future__ import annotations

import pytest

from draftbench.amend.notation import Addition, Deletion, document_notation, read_notation
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    RichText,
)
from draftbench.formats.plain.reader import read_text
from draftbench.formats.reading import read
from support.word import FRONT, clause, clean


def changes(document: Document) -> list[tuple[str, str]]:
    notation = document_notation(document)
    return [
        (type(one).__name__, c.text.text[slice(*one.words)])
        for c, one in notation.each()
        if isinstance(one, (Deletion, Addition))
    ]


def test_bold_beside_struck_words_is_new() -> None:
    text = "1. **Urges** all ~~States~~ **Member States** to act;\n\n2. Thanks **the host**.\n"
    assert changes(read_text(text, "a.txt").parts[0]) == [
        ("Deletion", "States"),
        ("Addition", "Member States"),
        ("Addition", "the host"),
    ]


def test_bold_where_nothing_is_struck_is_only_bold_but_in_brackets() -> None:
    text = "1. **Urges** all **States** to act [in **good** time];\n\n2. Thanks all.\n"
    assert changes(read_text(text, "a.txt").parts[0]) == [("Addition", "good")]


@pytest.mark.parametrize("kind", [ClauseKind.HEADING, ClauseKind.TITLE])
def test_a_bold_heading_is_no_addition(kind: ClauseKind) -> None:
    text = RichText("Prevention of crime", (Mark(0, 10, MarkKind.BOLD),))
    assert read_notation(text, kind, struck=True) == ()


def test_bold_words_that_a_name_claims_anyway_are_not_said_twice() -> None:
    text = RichText("Urges [EU: all] States", (Mark(11, 14, MarkKind.BOLD),))
    assert not any(isinstance(one, Addition) for one in read_notation(text))


def test_struck_words_come_back_from_word() -> None:
    text = RichText("Urges all States to act;", (Mark(6, 9, MarkKind.STRIKE),))
    document = Document(
        "d",
        (
            clause("o1", ClauseKind.OPERATIVE, text, "1."),
            Clause(ClauseId("o2"), ClauseKind.OPERATIVE, RichText("Thanks the host."), "2."),
        ),
    )
    (part,) = read(clean(document, FRONT).data, "a.docx").parts
    assert changes(part) == [("Deletion", "all")]
