"""Whole amendments in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.subamendments import is_sub, open_parent
from draftbench.amend.wording import english
from draftbench.amend.wording.instructions import Instruction, instructions
from draftbench.amend.wording.places import Places
from draftbench.document import ClauseId, RichText

SENTENCES: Mapping[str, Callable[[Instruction], str]] = {"en": english.sentence}
"""What puts instructions into words, by ISO 639-1 code; English where there is none."""


def asked(state: Negotiation, entry: Entry) -> tuple[Instruction, ...]:
    """What an amendment asks for: of the draft as it stands now where it has a place in it, else
    of the text that its author saw."""
    amendment = entry.amendment
    places = Places(state.draft, state.base)
    placed = None if entry.placement is None else entry.placement.changes
    changes = amendment.changes if placed is None else placed

    def text_of(clause: ClauseId) -> RichText | None:
        if placed is not None and clause in state.draft:
            return state.draft[clause].text
        return changes.seen.get(clause)

    return instructions(changes.changes, places, text_of)


def in_words(state: Negotiation, entry: Entry, language: str = "en") -> tuple[str, ...]:
    """An amendment as sentences, one an instruction; of an amendment to an open amendment the
    first says what they refer to."""
    sentence = SENTENCES.get(language, english.sentence)
    said = tuple(sentence(one) for one in asked(state, entry))
    if is_sub(entry.amendment):
        parent = open_parent(entry.amendment, state.states)
        if parent is not None:
            return (f"In the text that {parent.id} would give:", *said)
    return said
