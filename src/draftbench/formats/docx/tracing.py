"""Which clause of a view is which clause of the text without changes.

The paragraphs of the file say so: a clause is where its paragraph is, and a moved one where the
paragraph is that it was moved from. A paragraph that was divided stays the clause with its first
part; paragraphs that were joined stay the first of their clauses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, Document
from draftbench.formats.docx.revision import Kind
from draftbench.formats.docx.shown import Paragraph

_GONE = 0.2


@dataclass(slots=True)
class Trace:
    """``names`` of the clauses of a view in terms of the text without changes; ``moved`` those at
    another place; ``ties`` the clauses (old and new) of what was divided or joined."""

    names: dict[ClauseId, ClauseId] = field(default_factory=dict)
    moved: set[ClauseId] = field(default_factory=set)
    ties: list[frozenset[ClauseId]] = field(default_factory=list)


def traced(
    view: Iterable[Clause],
    sources: Mapping[ClauseId, Sequence[int]],
    text: Document,
    homes: Mapping[int, Sequence[ClauseId]],
    moves: Mapping[int, int],
) -> Trace:
    """``sources`` are the paragraphs (by number) of each clause of ``view``, ``homes`` the clauses
    of ``text`` that each paragraph is in, ``moves`` the paragraph that a moved one comes from. A
    new clause is named after its paragraph, so that it has one name in all views."""
    trace = Trace()
    taken: set[ClauseId] = set()
    for clause in view:
        own = sources.get(clause.id, ())
        here = list(dict.fromkeys(home for at in own for home in homes.get(at, ())))
        free = [home for home in here if home not in taken]
        name = _chosen(free, clause, text)
        if name is None:
            there = [home for at in own if at in moves for home in homes.get(moves[at], ())]
            name = _chosen([home for home in there if home not in taken], clause, text)
            if name is not None:
                trace.moved.add(name)
        if name is None:
            name = _fresh(own, taken)
            if here:
                trace.ties.append(frozenset({here[-1], name}))
        elif len(here) > 1 and len(own) > 1:
            trace.ties.append(frozenset(here))
        taken.add(name)
        trace.names[clause.id] = name
    return trace


def _chosen(free: Sequence[ClauseId], clause: Clause, text: Document) -> ClauseId | None:
    """The first of the clauses of which something is left."""
    if len(free) > 1:
        for home in free:
            former = text[home].text.text
            hunks = diff(former, clause.text.text).hunks
            kept = len(former) - sum(h.left_end - h.left_start for h in hunks)
            if kept > _GONE * len(former):
                return home
    return free[0] if free else None


def _fresh(sources: Sequence[int], taken: set[ClauseId]) -> ClauseId:
    stem = f"new-{sources[0] if sources else 0}"
    name, number = ClauseId(stem), 1
    while name in taken:
        number += 1
        name = ClauseId(f"{stem}-{number}")
    return name


def moved_paragraphs(marked: Iterable[Paragraph]) -> dict[int, int]:
    """From the marked view: for each paragraph that was moved here as a whole the one that it was
    moved from. The paragraphs of one move answer to each other in their order."""
    sides: dict[str, tuple[list[int], list[int]]] = {}
    for one in marked:
        revisions = [r for shown in one.shown if shown.text for r in shown.revisions]
        whole = all(shown.revisions for shown in one.shown if shown.text)
        names = {r.move: r.kind for r in (*revisions, *one.mark) if r.move}
        if whole and one.text.strip():
            for name, kind in names.items():
                sides.setdefault(name, ([], []))[kind is Kind.MOVED_TO].append(one.sources[0])
    found: dict[int, int] = {}
    for origins, places in sides.values():
        for origin, place in zip(origins, places, strict=False):
            found.setdefault(place, origin)
    return found
