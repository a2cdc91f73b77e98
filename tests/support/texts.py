"""Short texts for tests: a clause for each string, its id the name of the text and a number."""

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText


def text(
    name: str,
    *clauses: RichText | str,
    kind: ClauseKind = ClauseKind.OPERATIVE,
    language: str = "en",
) -> Document:
    """A text of clauses of one kind; the ids of "L" are L1, L2 ..."""
    made = (
        Clause(
            ClauseId(f"{name}{number}"),
            kind,
            words if isinstance(words, RichText) else RichText(words),
        )
        for number, words in enumerate(clauses, 1)
    )
    return Document(name, tuple(made), language=language)
