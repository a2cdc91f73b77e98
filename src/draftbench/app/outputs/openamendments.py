"""The open amendments of a negotiation, as files of Akoma Ntoso hold them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.placing import place
from draftbench.amend.wording.speaking import in_words
from draftbench.amend.wording.titles import title
from draftbench.formats.akn.amendments import Proposed
from draftbench.language.phrasebook import phrasebook


def open_amendments(state: Negotiation) -> Iterator[Proposed]:
    """The amendments that are before the meeting, in the order of the register: their changes in
    coordinates of the draft where they have a place in it, else of the text they were made for."""
    entries = [entry for entry in state.entries if entry.tabled]
    say = phrasebook(state.draft.language)
    names = {delegation.code: delegation.name for delegation in state.delegations}
    for entry in entries:
        amendment = entry.amendment
        called = title(state, amendment, say)
        placed = None if entry.placement is None else entry.placement.changes
        if placed is not None and amendment.parent is None:
            if not state.draft.was(placed.base):  # kept as they were written for another text
                placed = place(placed, state.draft, state.redline).changes or placed
            amendment = replace(amendment, changes=placed)
        sponsors = tuple((code, names.get(code, code)) for code in amendment.sponsors)
        yield Proposed(amendment, in_words(state, entry), sponsors, called)
