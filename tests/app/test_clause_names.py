"""What delegates may call a clause."""

import pytest

from app.texts import BASE, OP2, text
from draftbench.app.amendments.tabling import clause_named
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.errors import UsageError

NUMBERED = Document(
    "code",
    tuple(
        Clause(ClauseId(f"c{number}"), ClauseKind.PARAGRAPH, RichText(words), f"{number}.")
        for number, words in enumerate(("States shall meet.", "They shall report."), 1)
    ),
)
PREAMBLE = text("code", ClauseKind.PREAMBULAR, ("p1", "Recalling its code,"), ("p2", "Noting it,"))


@pytest.mark.parametrize("name", ["OP 2", "op2", "op2.", "2", "para 2", "Paragraph 2"])
def test_a_number_names_an_operative_paragraph_however_it_is_said(name: str) -> None:
    assert clause_named(BASE, name) == OP2
    assert clause_named(NUMBERED, name) == "c2"


@pytest.mark.parametrize("name", ["2", "OP 2", "paragraph 2"])
def test_a_number_alone_names_no_paragraph_of_the_preamble(name: str) -> None:
    with pytest.raises(UsageError, match="has no clause"):
        clause_named(PREAMBLE, name)
    assert clause_named(PREAMBLE, "PP 2") == "p2"
