"""Whole amendments in words."""

from __future__ import annotations

from collections.abc import Mapping

from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.registers.subamendments import is_sub, open_parent
from draftbench.amend.wording.instruction import Instruction
from draftbench.amend.wording.instructions import instructions
from draftbench.amend.wording.places import Places
from draftbench.amend.wording.sentences import ON_AN_AMENDMENT, SENTENCES
from draftbench.document import ClauseId, Document, RichText


def asked(
    state: Negotiation, entry: Entry, formerly: Mapping[str, Document] | None = None
) -> tuple[Instruction, ...]:
    """What an amendment asks for: of the draft as it stands now where it has a place in it, else
    of the text that its author saw, with the numbers of that where it is one of ``formerly`` (by
    fingerprint)."""
    amendment = entry.amendment
    placed = None if entry.placement is None else entry.placement.changes
    changes = amendment.changes if placed is None else placed
    text = state.draft if placed is not None else (formerly or {}).get(changes.base)
    places = Places(state.draft if text is None else text, state.base)

    def text_of(clause: ClauseId) -> RichText | None:
        if text is not None and clause in text:
            return text[clause].text
        return changes.seen.get(clause)

    return instructions(changes.changes, places, text_of)


def in_words(
    state: Negotiation,
    entry: Entry,
    language: str = "",
    *,
    formerly: Mapping[str, Document] | None = None,
) -> tuple[str, ...]:
    """An amendment as sentences, one an instruction (:func:`asked`), in that language, or in the
    one of the draft; of an amendment to an open amendment the first says what they refer to."""
    language = language or state.draft.language
    sentence = SENTENCES.get(language, SENTENCES["en"])
    said = tuple(sentence(one) for one in asked(state, entry, formerly))
    if is_sub(entry.amendment):
        parent = open_parent(entry.amendment, state.states)
        if parent is not None:
            return (ON_AN_AMENDMENT.get(language, ON_AN_AMENDMENT["en"]).format(parent.id), *said)
    return said
