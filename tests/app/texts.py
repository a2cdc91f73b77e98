"""A small negotiation for tests of the use cases."""

from pathlib import Path

from draftbench.amend.amendment import Delegation
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

OP1, OP2, OP3 = ClauseId("op1"), ClauseId("op2"), ClauseId("op3")
DELEGATIONS = (
    Delegation("MEX", "Mexico"),
    Delegation("BRA", "Brazil"),
    Delegation("URY", "Uruguay"),
)


def text(name: str, kind: ClauseKind, *clauses: tuple[str, str]) -> Document:
    return Document(
        name, tuple(Clause(ClauseId(i), kind, RichText(t)) for i, t in clauses), name.title(), name
    )


BASE = text(
    "declaration",
    ClauseKind.OPERATIVE,
    ("op1", "Urges States to act with concern and to report;"),
    ("op2", "Invites the Secretariat to convene a meeting of experts on cybercrime;"),
    ("op3", "Requests the Commission to consider the present declaration."),
)
ELEMENTS = text(
    "elements",
    ClauseKind.PARAGRAPH,
    ("e1", "We recognize the threat of cybercrime and call for a meeting of experts."),
    ("e2", "We urge the return of stolen assets to their countries of origin."),
)


def bench(folder: Path) -> Workbench:
    return Workbench.create(
        folder / "n.draftbench", BASE, sources=(ELEMENTS,), delegations=DELEGATIONS, title="Draft"
    )


def words(workbench: Workbench) -> list[str]:
    return [clause.text.text for clause in workbench.state.draft]
