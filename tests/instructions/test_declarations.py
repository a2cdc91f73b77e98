"""Texts that begin "We, the Heads of State …": their numbered paragraphs are called "OP 4" too."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read, together
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

WORDS = (
    "Decide to establish a network of marine reserves;",
    "Call upon States to share their charts;",
    "Resolve to meet again in 2031.",
)


def declaration() -> Document:
    """Three numbered paragraphs of a declaration behind a preambular one."""
    head = Clause(ClauseId("p1"), ClauseKind.PREAMBULAR, RichText("Recalling the Convention,"))
    rest = (
        Clause(ClauseId(f"n{at}"), ClauseKind.PARAGRAPH, RichText(one), f"{at}.")
        for at, one in enumerate(WORDS, 1)
    )
    opening = Clause(ClauseId("we"), ClauseKind.CHAPEAU, RichText("We, the Heads of State,"))
    return Document("declaration", (opening, head, *rest))


def left(words: str) -> list[tuple[ClauseKind, str]]:
    """The paragraphs behind the preamble, once instructions are carried out that all apply."""
    heard = read(words, declaration())
    assert [one.outcome for one in heard] == [Outcome.APPLIES]
    done = apply(declaration(), together(declaration(), heard[0].requests))
    return [(c.kind, c.text.plain) for c in done if c.id not in ("we", "p1")]


PARAGRAPHS = [(ClauseKind.PARAGRAPH, one) for one in WORDS]


@pytest.mark.parametrize(
    "name", ["OP 2", "OP2", "operative paragraph 2", "the second operative paragraph"]
)
def test_operative_paragraph_names_a_numbered_one(name: str) -> None:
    assert left(f"Delete {name}.") == [PARAGRAPHS[0], PARAGRAPHS[2]]


@pytest.mark.parametrize(
    "words",
    [
        "After OP 2, insert a new operative paragraph reading “Invite ports to report;”.",
        "OP 2 bis (new): Invite ports to report;",
        "New OP 2 bis: “Invite ports to report;”",
    ],
)
def test_new_operative_paragraph_is_a_numbered_one(words: str) -> None:
    new = (ClauseKind.PARAGRAPH, "Invite ports to report;")
    assert left(words) == [*PARAGRAPHS[:2], new, PARAGRAPHS[2]]


def test_words_are_replaced_in_all_operative_paragraphs() -> None:
    found = left("In the operative part, replace “States” by “all States” throughout.")
    assert found[1][1] == "Call upon all States to share their charts;"
