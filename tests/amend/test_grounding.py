"""The text that an author worked on, laid on the text that the meeting has."""

from __future__ import annotations

from draftbench.amend.placement.grounding import ground
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText


def _text(prefix: str, *clauses: str) -> Document:
    return Document(
        "text",
        tuple(
            Clause(ClauseId(f"{prefix}{n}"), ClauseKind.OPERATIVE, RichText(words))
            for n, words in enumerate(clauses)
        ),
    )


WORDS = (
    "Urges States to adopt laws on crime;",
    "Invites donors to help the victims;",
    "Requests the Secretariat to report soon.",
)


def test_a_copy_in_which_every_clause_reads_otherwise_is_still_a_version() -> None:
    base = _text("b", *WORDS)
    copy = _text("c", *(words.replace(" to ", " now to ").replace("the ", "") for words in WORDS))
    found = ground(copy, base, base)
    assert found is not None
    assert [clause.id for clause in found.text] == ["b0", "b1", "b2"]
    assert [one.code for one in found.differences] == ["reads-otherwise"] * 3


def test_a_text_by_somebody_else_is_none() -> None:
    other = _text(
        "c",
        "Stresses that drug treatment needs money;",
        "Calls for the early disposal of seized assets;",
        "Decides to meet again in two years.",
    )
    base = _text("b", *WORDS)
    assert ground(other, base, base) is None
