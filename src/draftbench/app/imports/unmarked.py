"""A text in which nothing is tracked, as what its sender proposes and what those do who are named
in brackets."""

from __future__ import annotations

from draftbench.amend.redlines.hands import without_looks
from draftbench.app.imports.markedfiles import Work
from draftbench.app.imports.retyped import Retyped
from draftbench.document import Document


def works_of_text(made: Retyped, version: Document) -> tuple[Work, ...]:
    """The work of the sender of a text first, then one for each proposal in brackets; ``made`` is
    the file against ``version``."""
    changes, _ = without_looks(made.changes)
    sender = Work("", "", version, version, changes, unmarked=True)
    others = (
        Work(
            ", ".join(one.code for one in proposal.delegations),
            "",
            version,
            version,
            proposal.changes,
            named=True,
        )
        for proposal in made.proposals
    )
    return (sender, *others)
