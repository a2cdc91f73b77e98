"""What a compilation of proposals says of itself."""

from __future__ import annotations

from draftbench.formats.docx.bracketed import Compiled

UNPLACED = "Proposals without a place in the draft"
"""The heading over what could not be shown at a clause."""


def summary(said: Compiled) -> str:
    """The counts of a compilation in one sentence."""
    counts = ", ".join(
        _count(number, *words)
        for number, words in (
            (said.brackets, ("pair of brackets", "pairs of brackets")),
            (said.alternatives, ("alternative paragraph", "alternative paragraphs")),
            (said.additions, ("new paragraph", "new paragraphs")),
            (said.deletions, ("paragraph to delete", "paragraphs to delete")),
            (said.moves, ("move", "moves")),
        )
        if number
    )
    if not said.proposals:
        return "No open proposals."
    proposals = _count(said.proposals, "open proposal", "open proposals")
    sponsors = _count(said.sponsors, "delegation", "delegations")
    return f"{proposals} by {sponsors}: {counts or 'none of them in the text'}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
