"""What must hold of every instruction that a list prints: it is true of the text that is named."""

from __future__ import annotations

import re

from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import Change, Deletion, Insertion, Splice
from draftbench.amend.changesets.editing import apply
from draftbench.amend.draft_numbers import with_arrivals
from draftbench.amend.instructions import parts, together
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.lineage import spoken
from draftbench.amend.registers.subamendments import open_parent
from draftbench.amend.wording.sentences import say_instruction
from draftbench.amend.wording.speaking import Asked, Texts, asked, proposed
from draftbench.app.outputs.phrases import stands
from draftbench.document import Document, printed_labels
from draftbench.formats.docx.write.brackets import Wording
from draftbench.language.phrasebook import phrasebook
from support.lives import BrokenLawError

_WAS = re.compile(r" \(was (?:[^()]|\([^()]*\))*\)")
"""The second number of a clause, which says nothing of what is to be done."""


def as_read(text: Document) -> list[tuple[str, str, int, str, int]]:
    """What a reader sees of each clause, and what it hangs on."""
    labels = printed_labels(text)
    at = {clause.id: index for index, clause in enumerate(text)}
    return [
        (
            clause.kind.value,
            labels[clause.id],
            clause.level,
            " ".join(clause.text.plain.split()),
            -1 if clause.parent is None else at[clause.parent],
        )
        for clause in text
    ]


def check_instructions(state: Negotiation) -> int:
    """Carries out what is printed of each amendment on the text that is named; gives how many."""
    texts, count = Texts.of(state, state.entries), 0
    for entry in state.entries:
        for said in (asked(state, entry, texts), proposed(state, entry, texts)):
            if said is not None and said.text is not None:
                _check(entry.amendment.id, said, said.text)
                count += 1
    return count


def _check(name: str, said: Asked, text: Document) -> None:
    sentences = [_WAS.sub("", say_instruction(one, "en")) for one in said.instructions]
    requests = [
        request for one in sentences for part in parts(one, text) for request in part.requests
    ]
    asked_for, wanted_of = together(text, requests), said.changes.changes
    wanted = with_arrivals(built(text, wanted_of), wanted_of)  # as it becomes part of the draft
    got = with_arrivals(apply(text, asked_for), asked_for.changes)
    if as_read(got) != as_read(wanted):
        raise BrokenLawError(f"{name}: {said.lead} {said.name}: {sentences}")


def check_results(state: Negotiation) -> int:
    """Whether the draft has what was accepted, or the list says why it has not; gives how many."""
    whole = " ".join(word for clause in state.draft for word in spoken(clause.text.text))
    wording, count = Wording.of(state), 0
    for entry in state.entries:
        one = entry.amendment
        if not entry.in_text or open_parent(one, state.states) is not None:
            continue
        changes = (state.course(one.id).adopted or one.changes).changes
        told = any(line in _WHY_NOT for line in stands(state, entry, wording))
        missing = [change for change in changes if not _has(state.draft, whole, change)]
        if missing and not told:
            raise BrokenLawError(f"{one.id} is accepted, but the draft has it not: {missing}")
        count += 1
    return count


_WHY_NOT = tuple(
    phrasebook("en")(f"changed-since.{why}") for why in ("words", "brackets", "otherwise")
)


def _has(draft: Document, whole: str, change: Change) -> bool:
    match change:
        case Splice():
            return " ".join(spoken(change.new.text)) in whole
        case Insertion():
            return all(" ".join(spoken(each.text.text)) in whole for each in change.clauses)
        case Deletion():
            return change.clause not in draft
    return True
