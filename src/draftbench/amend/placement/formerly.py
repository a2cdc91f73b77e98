"""The draft as it was at earlier moments: the text that an author saw, by its fingerprint."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from draftbench.amend.changesets.building import made
from draftbench.document import Document

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Negotiation
    from draftbench.amend.registers.register import Register


def former_texts(
    state: Negotiation | Register, fingerprints: Collection[str]
) -> dict[str, Document]:
    """The texts of these fingerprints among the base, the draft of now and the drafts between;
    what lay before a new base text is not among them."""
    wanted = set(fingerprints)
    found: dict[str, Document] = {}
    text = state.base
    for step in state.steps:
        if step.changes.base in wanted:
            found[step.changes.base] = text
        if wanted <= found.keys():
            return found
        text, _ = made(text, step.changes.changes)
    if state.draft.fingerprint in wanted:
        found[state.draft.fingerprint] = state.draft
    return found
