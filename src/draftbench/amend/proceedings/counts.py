"""How many brackets and options there are, by clause and in all: of any text and of a negotiation.

Press and delegates follow a text by these numbers, version by version; they are what the reader of
notation finds in the words, so that they are the same on the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation.objects import Alternatives, Placeholder
from draftbench.amend.notation.whole import bracket_count, document_notation
from draftbench.amend.proceedings.contested import contested
from draftbench.amend.proceedings.locks import state_in
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.document import ClauseId, Document
from draftbench.document.drafting import drafting_label


@dataclass(frozen=True, slots=True)
class Count:
    """``brackets`` are pairs that open there, ``placeholders`` those of them that wait for words;
    ``alternatives`` sets of words or paragraphs of which one would stay, with ``options`` in all;
    ``versions`` paragraphs that are other versions of one ("7 alt"); ``recorded`` versions in
    undecided sets of alternatives, the base counted."""

    brackets: int = 0
    placeholders: int = 0
    alternatives: int = 0
    options: int = 0
    versions: int = 0
    recorded: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.brackets + other.brackets,
            self.placeholders + other.placeholders,
            self.alternatives + other.alternatives,
            self.options + other.options,
            self.versions + other.versions,
            self.recorded + other.recorded,
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """``total`` of the whole text, ``clauses`` those where there is something, in order; ``states``
    how many paragraphs are in each state, ``lost`` how many recorded brackets went with other
    changes."""

    total: Count
    clauses: Mapping[ClauseId, Count]
    states: Mapping[ClauseState, int] = field(default_factory=dict)
    lost: int = 0


def counted(document: Document, recorded: Mapping[ClauseId, int] | None = None) -> Counts:
    """The counts of a text alone; ``recorded`` are versions in undecided sets, by clause."""
    read = document_notation(document)
    options: dict[ClauseId, list[int]] = {}
    for one in read.options:
        options.setdefault(one.options[0].clauses[0], []).append(len(one.options))
    clauses: dict[ClauseId, Count] = {}
    for clause in document:
        found = read.of(clause.id)
        inline = [len(one.options) for one in found if isinstance(one, Alternatives)]
        sets = [*inline, *options.get(clause.id, ())]
        label = drafting_label(clause.label) if clause.label else None
        count = Count(
            bracket_count(found),
            sum(isinstance(one, Placeholder) for one in found),
            len(sets),
            sum(sets),
            int(label is not None and label.alternative),
            0 if recorded is None else recorded.get(clause.id, 0),
        )
        if count != Count():
            clauses[clause.id] = count
    return Counts(sum(clauses.values(), Count()), clauses)


def counts(negotiation: Negotiation) -> Counts:
    """The counts of the draft of a negotiation, at whatever moment that is a state of."""
    proceedings, draft = negotiation.proceedings, negotiation.draft
    recorded = Counter[ClauseId]()
    for one in proceedings.sets:
        if one.choice is None:
            recorded[one.clause] += len(one.members) + 1
    found = counted(draft, recorded)
    states = Counter(state_in(proceedings, draft, c) for c in draft.children(None))
    states[ClauseState.DELETED] += sum(
        d.state is ClauseState.DELETED and c not in draft for c, d in proceedings.states.items()
    )
    lost = sum(
        one.ended is not None and one.ended.how.value == "lost"
        for one in contested(draft, proceedings).ended
    )
    return Counts(found.total, found.clauses, {s: n for s, n in states.items() if n}, lost)
