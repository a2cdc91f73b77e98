"""Options that are whole paragraphs, and the numbers under them."""

from __future__ import annotations

from draftbench.amend.notation import document_notation
from draftbench.amend.notation.whole import counts_to_data
from draftbench.document import Document, printed_labels, spoken_labels
from draftbench.document.optionsets import option_sets
from draftbench.formats.plain.reader import read_text
from support.accounting import accounted

HEAD = "Draft decision\n\nThe Conference of the Parties,\n\nNoting the report,\n\n"
PLAIN = """1. Urges States to act;

Option 1:

2. Decides to establish a fund;

(a) For loss;

3. Requests the Secretary-General to manage it;

Option 2:

2. Decides to use existing funds;

Option 3 (EU): No text

4. Decides to meet again.
"""
BRACKETED = """[Option A: 1. Urges all to pay;

Option B:

1. Encourages all to pay;

2. Thanks those who do;]

3. Thanks the host.
"""
CONTINUED = """Option 1:

1. Urges all to pay;

Option 2:

2. Encourages all to pay;

3. Thanks the host.
"""


def text_of(body: str) -> Document:
    imported = read_text(HEAD + body, "a.txt")
    accounted(imported)
    assert not [note for note in imported.notes if note.code in ("number-gap", "guessed-kind")]
    (part,) = imported.parts
    return part


def said(document: Document) -> list[tuple[str, str, str]]:
    spoken, printed = spoken_labels(document), printed_labels(document)
    return [
        (c.label, printed[c.id], spoken[c.id])
        for c in document
        if c.kind.value in ("operative", "item")
    ]


def test_numbers_under_a_further_option_count_anew() -> None:
    assert said(text_of(PLAIN)) == [
        ("1.", "1.", "OP 1"),
        ("2.", "2.", "OP 2 option 1"),
        ("(a)", "(a)", "OP 2 option 1 (a)"),
        ("3.", "3.", "OP 3 option 1"),
        ("2.", "2.", "OP 2 option 2"),
        ("4.", "4.", "OP 4"),
    ]


def test_a_set_ends_with_the_bracket_around_it() -> None:
    assert said(text_of(BRACKETED)) == [
        ("1.", "1.", "OP 1 option A"),
        ("1.", "1.", "OP 1 option B"),
        ("2.", "2.", "OP 2 option B"),
        ("3.", "3.", "OP 3"),
    ]


def test_numbers_that_count_on_are_left() -> None:
    assert [printed for _, printed, _ in said(text_of(CONTINUED))] == ["1.", "2.", "3."]


def test_options_are_objects_over_their_clauses() -> None:
    text = text_of(PLAIN)
    (one,) = option_sets(text)
    assert [(o.number, len(o.clauses), o.empty) for o in one.options] == [
        ("1", 4, False),
        ("2", 2, False),
        ("3", 1, True),
    ]
    assert text[one.options[1].clauses[0]].text.text == "Option 2:"
    data = counts_to_data(document_notation(text))
    assert data["alternatives"] == 1
    assert [o["no_text"] for o in data["options"][0]] == [False, False, True]
