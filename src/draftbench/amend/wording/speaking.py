"""Whole amendments in words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from draftbench.amend.ballots.voting import changes_of
from draftbench.amend.changesets.changes import ChangeSet, Insertion
from draftbench.amend.draft_numbers import ClauseNames
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.registers.states import IN_TEXT
from draftbench.amend.registers.subamendments import amended, is_sub, open_parent
from draftbench.amend.wording.instruction import Instruction, Places
from draftbench.amend.wording.instructions import instructions
from draftbench.amend.wording.sentences import on_amendment, say_instruction
from draftbench.document import Clause, ClauseId, RichText


def asked(
    state: Negotiation, entry: Entry, proposed: ChangeSet | None = None
) -> tuple[Instruction, ...]:
    """What an amendment asks for: of the draft as it stands now where it has a place in it, else
    of the words that its author saw. Beside the numbers of now stand those of
    :class:`~draftbench.amend.draft_numbers.ClauseNames`. Of one that was accepted with other words
    these are told, or what was ``proposed``."""
    amendment = entry.amendment
    placed = None if entry.placement is None else entry.placement.changes
    changes, parts = proposed or changes_of(state, entry), state.redline.lineage.parts
    new = {
        clause.id: clause
        for one in amended(amendment, state.states)
        if state.states[one.id][1] not in IN_TEXT
        for clause in _new_clauses(one.changes)
    }
    names = partial(ClauseNames(state).of, amendment=amendment)
    places = Places(state.draft, state.base, names, new)

    def text_of(clause: ClauseId) -> RichText | None:
        if placed is not None and clause in state.draft:
            return state.draft[clause].text
        return changes.seen.get(clause) or changes.seen.get(parts.get(clause, clause))

    return instructions(changes.changes, places, text_of)


def _new_clauses(changes: ChangeSet) -> Iterator[Clause]:
    for change in changes.changes:
        if isinstance(change, Insertion):
            yield from change.clauses


def in_words(state: Negotiation, entry: Entry, language: str = "") -> tuple[str, ...]:
    """An amendment as sentences, one an instruction (:func:`asked`), in that language, or in the
    one of the draft; of an amendment to an open amendment the first says what they refer to."""
    language = language or state.draft.language
    said = tuple(say_instruction(one, language) for one in asked(state, entry))
    if is_sub(entry.amendment):
        parent = open_parent(entry.amendment, state.states)
        if parent is not None:
            return (on_amendment(parent.id, language), *said)
    return said


def as_proposed(state: Negotiation, entry: Entry, language: str = "") -> tuple[str, ...]:
    """The same of what was proposed, where something else was accepted; else nothing."""
    proposed, language = entry.amendment.changes, language or state.draft.language
    if entry.status not in IN_TEXT or state.course(entry.amendment.id).adopted is None:
        return ()
    return tuple(say_instruction(one, language) for one in asked(state, entry, proposed))
