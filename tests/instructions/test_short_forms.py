"""Short forms of delegates: words given instead of others, moves with what follows from them, and
positions that ask for nothing."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.applying import apply
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

WORDS = ("Notes the tenth fair;", "Thanks the hosts;", "Calls for more;", "Decides to meet;")


def minutes(language: str) -> Document:
    clauses = (
        Clause(ClauseId(f"o{number}"), ClauseKind.OPERATIVE, RichText(words), f"{number}.")
        for number, words in enumerate(WORDS, 1)
    )
    return Document("minutes", tuple(clauses), language=language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "OP1: “ninth” instead of “tenth”"),
        ("en", "OP1 – “ninth”, in place of “tenth”"),
        ("en", "In paragraph 1, put “ninth” in lieu of “tenth”."),
        ("fr", "OP1 : « ninth » au lieu de « tenth »"),
        ("fr", "Au paragraphe 1, « ninth » à la place de « tenth »."),
        ("fr", "OP1 : lire « ninth » au lieu de « tenth »"),
        ("es", "OP1: “ninth” en lugar de “tenth”"),
        ("es", "En el párrafo 1, “ninth” en vez de “tenth”."),
    ],
)
def test_words_are_given_instead_of_others(language: str, words: str) -> None:
    text = minutes(language)
    (heard,) = read(words, text)
    assert heard.outcome is Outcome.APPLIES, heard.why
    assert heard.changes is not None
    assert apply(text, heard.changes).clauses[0].text.plain == "Notes the ninth fair;"
