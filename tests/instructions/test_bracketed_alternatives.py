"""Words that are put into brackets, with the other words that come behind them."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText


def orchard(words: str, language: str) -> Document:
    """One operative paragraph."""
    clause = Clause(ClauseId("o1"), ClauseKind.OPERATIVE, RichText(words), "1.")
    return Document("orchard", (clause,), language=language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In OP 1, put “soon” in brackets and add “[now]” after it."),
        ("en", "OP 1: bracket “soon” and add “[now]” after it."),
        ("en", "OP 1: put square brackets around “soon” and insert “[now]” after it."),
        ("en", "In OP 1, put “soon” in square brackets, followed by “[now]”."),
        ("en", "In OP 1, put “soon” in brackets; then add “[now]” behind it."),
        ("fr", "Au paragraphe 1, mettre « soon » entre crochets et ajouter « [now] » après."),
        ("fr", "Au paragraphe 1, placer « soon » entre crochets et insérer ensuite « [now] »."),
        ("es", "En el párrafo 1, póngase «soon» entre corchetes y añádase después «[now]»."),
        ("es", "En el párrafo 1, poner «soon» entre corchetes y añadir «[now]» a continuación."),
    ],
)
@pytest.mark.parametrize("before", ["soon", "[soon]"])
def test_both_are_one_change(language: str, words: str, before: str) -> None:
    text = orchard(f"Urges States to plant elms {before} in all villages;", language)
    (heard,) = read(words, text)
    assert heard.changes is not None
    (clause,) = apply(text, heard.changes)
    assert heard.outcome is Outcome.APPLIES
    assert clause.text.plain == "Urges States to plant elms [soon] [now] in all villages;"
