"""What a merge holds back beside the changes that collide: edits of clauses that one cannot be sure
to have found in every revision, and what makes no sense without what is held."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import permutations, takewhile

from draftbench.amend.changesets.changes import (
    Change,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.app.merges.mergesides import Side, same
from draftbench.document import ClauseId, Document
from draftbench.language.words import is_word, token_texts

_PHRASE = 4
"""Words from which on those that go can be told to be those that come elsewhere."""
_SAID = 0.8
"""The share of the words of a new clause that must have gone elsewhere."""


def hold_what_is_doubtful(sides: Sequence[Side]) -> None:
    """Holds back what a side changes in the words of a clause that another side has rewritten, or
    of which it is not clear which of several it is in that side's text, with what that side changes
    in it."""
    for one, other in permutations(sides, 2):
        known = {same(change) for change in one.changes.changes}
        for change in other.changes.changes:
            where = next((c for c in _reworded(change) if c in one.doubts), None)
            if where is None or same(change) in known:
                continue
            own = [c for c in one.changes.changes if where in _reworded(c)]
            for side, held in ((other, [change]), (one, own)):
                for each in held:
                    if where not in side.held.get(each, ()):
                        side.held[each] = (*side.held.get(each, ()), where)


def hold_what_depends(base: Document, sides: Sequence[Side]) -> None:
    """Holds back, too, what makes no sense without what is held: other edits of the same clause,
    what needs a new clause or a part that is held, the deletion of what a clause would have left,
    what comes in the place of a clause whose deletion is held, and words that go from one place
    while they do not come to the other, or the other way round."""
    shifts = [_shifted(side) for side in sides]
    grown = True
    while grown:
        grown = False
        places = _places(base, sides)
        for side, shifted in zip(sides, shifts, strict=True):
            made = {clause: at for change, at in side.held.items() for clause in _made(change)}
            staying = {
                change.clause: at
                for change, at in side.held.items()
                if isinstance(change, Relocation | Join)
            }
            for change in side.changes.changes:
                if change in side.held:
                    continue
                where = next((places[c] for c in _reworded(change) if c in places), None)
                match change:
                    case Insertion() | Relocation():
                        where = next((made[c] for c in _needed(change) if c in made), None)
                        where = where or _replaced(base, side, change.slot)
                    case Deletion() if change.clause in base:
                        inside = base.subtree(change.clause)
                        where = next((staying[c.id] for c in inside if c.id in staying), None)
                if where is None:
                    pairs = (side.held.get(other) for other in shifted.get(change, ()))
                    where = next((at for at in pairs if at is not None), None)
                if where is not None:
                    side.held[change] = where
                    grown = True


def _places(base: Document, sides: Sequence[Side]) -> dict[ClauseId, tuple[ClauseId, ...]]:
    """Each clause of which some words are held back, and where other edits of it are in conflict
    then: there, if any is, else wherever those that are held are, in order of the base."""
    found: dict[ClauseId, set[ClauseId]] = {}
    for side in sides:
        for change, at in side.held.items():
            for clause in _reworded(change):
                found.setdefault(clause, set()).update(at)
    return {
        clause: (clause,) if clause in at else tuple(sorted(at, key=base.position))
        for clause, at in found.items()
    }


def _shifted(side: Side) -> dict[Change, list[Change]]:
    """Edits that take words out of a clause and new clauses that say them, each with the others."""
    cuts = [
        (change, words)
        for change in side.changes.changes
        if isinstance(change, Splice) and (words := _counted(change.old)).total() >= _PHRASE
    ]
    found: dict[Change, list[Change]] = {}
    for change in side.changes.changes if cuts else ():
        if not isinstance(change, Insertion):
            continue
        own = _counted(change.clauses[0].text.text)
        for cut, words in cuts:
            common = (own & words).total()
            if common >= _PHRASE and common >= _SAID * own.total():
                found.setdefault(change, []).append(cut)
                found.setdefault(cut, []).append(change)
    return found


def _counted(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in token_texts(text) if is_word(word))


def _reworded(change: Change) -> tuple[ClauseId, ...]:
    """The clauses whose words the change changes; what is held of one holds all of it."""
    match change:
        case Splice() | Split():
            return (change.clause,)
        case Join():
            return change.clause, change.into
    return ()


def _made(change: Change) -> tuple[ClauseId, ...]:
    """The clauses that there are by the change alone."""
    match change:
        case Insertion():
            return tuple(clause.id for clause in change.clauses)
        case Split():
            return (change.new,)
    return ()


def _needed(change: Insertion | Relocation) -> tuple[ClauseId, ...]:
    """The clauses without which the change cannot be made."""
    own = (change.clause,) if isinstance(change, Relocation) else ()
    return *own, *(clause for clause in change.slot if clause is not None)


def _replaced(base: Document, side: Side, slot: Slot) -> tuple[ClauseId, ...] | None:
    """Where the conflict is, if what the side puts into the slot stands for the clauses behind it
    that the side deletes and whose deletion is held."""
    gone = {change.clause for change in side.changes.changes if isinstance(change, Deletion)}
    behind = base.children(slot.parent)
    behind = behind[behind.index(slot.after) + 1 if slot.after in behind else 0 :]
    for clause in takewhile(gone.__contains__, behind):
        if (held := side.held.get(Deletion(clause))) is not None:
            return held
    return None
