"""The open amendments of a negotiation, as files of Akoma Ntoso hold them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.formerly import former_texts
from draftbench.amend.wording.speaking import in_words
from draftbench.formats.akn.amendments import Proposed


def proposed(state: Negotiation) -> Iterator[Proposed]:
    """The amendments that are before the meeting, in the order of the register: their changes in
    coordinates of the draft where they have a place in it, else of the text they were made for."""
    entries = [entry for entry in state.entries if entry.tabled]
    formerly = former_texts(state, {entry.amendment.changes.base for entry in entries})
    names = {delegation.code: delegation.name for delegation in state.delegations}
    for entry in entries:
        amendment = entry.amendment
        placed = None if entry.placement is None else entry.placement.changes
        if placed is not None and amendment.parent is None:
            amendment = replace(amendment, changes=placed)
        sponsors = tuple((code, names.get(code, code)) for code in amendment.sponsors)
        yield Proposed(amendment, in_words(state, entry, formerly=formerly), sponsors)
