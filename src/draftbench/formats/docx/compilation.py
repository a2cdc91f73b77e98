"""What a compilation of proposals says of itself."""

from __future__ import annotations

from draftbench.formats.docx.bracketed import Compiled
from draftbench.language.phrasebook import Phrasebook


def summary(said: Compiled, say: Phrasebook) -> str:
    """The counts of a compilation, and whose numbers it has."""
    if not said.proposals:
        return say("no-proposals")
    counts = say.listed(
        say(f"count.{name}", n=number)
        for name, number in (
            ("brackets", said.brackets),
            ("alternatives", said.alternatives),
            ("new-paragraphs", said.additions),
            ("deletions", said.deletions),
            ("moves", said.moves),
        )
        if number
    )
    compiled = say(
        "compiled",
        proposals=say("count.proposals", n=said.proposals),
        delegations=say("count.by-delegations", n=said.sponsors),
        counts=counts or say("none-in-text"),
    )
    return say.together((compiled, say("numbers.now")))
