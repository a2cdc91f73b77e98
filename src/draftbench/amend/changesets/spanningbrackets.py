"""Square brackets that open in one clause and close in another: which changes make or lift one of
them together, and whether changes would leave one of its signs alone."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from draftbench.amend.changesets.bracketpairs import (
    OPENING,
    bracket_pairs,
    bracket_signs,
    unbalanced,
)
from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import (
    Change,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Splice,
    Split,
)
from draftbench.document import Clause, ClauseId, Document


class Sign(NamedTuple):
    """A sign of a bracket: the ``clause`` it stands in, and the number of the change that puts it
    in or takes it out (``key``), or its place in the text as it was."""

    clause: ClauseId
    key: Hashable


def bracket_ties(text: Document, changes: Sequence[Change]) -> list[tuple[int, int]]:
    """Which ``changes`` (their numbers, two by two) put in or take out the signs of one bracket
    that stretches over clauses of ``text``, or put one sign of it elsewhere."""
    if sum(_has_lone_signs(text, change) for change in changes) < 2:
        return []
    before, after = _sides(text, changes)
    old, new = {*_pairs(before)[0]}, {*_pairs(after)[0]}
    spanning = [pair for pair in old ^ new if pair[0].clause != pair[1].clause]
    keys = {sign.key for pair in spanning for sign in pair}
    found: list[tuple[int, int]] = []
    members: dict[Hashable, int] = {}
    for one, other in old ^ new:
        if one.key in keys or other.key in keys:
            own = [key for key in (one.key, other.key) if isinstance(key, int)]
            found += pairwise(own)
            found += ((at, members.setdefault(sign.key, at)) for sign in (one, other) for at in own)
    return found


def left_alone(text: Document, changes: Sequence[Change]) -> ClauseId | None:
    """The clause of ``text`` in which ``changes`` would leave a sign of a bracket that stretches
    over clauses without the other; None where they leave none."""
    if not any(_has_lone_signs(text, change) for change in changes):
        return None
    try:
        before, after = _sides(text, changes)
    except ValueError:
        return None
    spanning = [pair for pair in _pairs(before)[0] if pair[0].clause != pair[1].clause]
    stood = {sign for pair in spanning for sign in pair}
    return next((sign.clause for sign in _pairs(after)[1] if sign in stood), None)


def _has_lone_signs(text: Document, change: Change) -> bool:
    """Whether a change has to do with signs that have no partner in what it puts in or takes."""
    words: Iterable[str] = ()
    match change:
        case Splice():
            words = change.old, change.new.text
        case Insertion():
            words = (clause.text.text for clause in change.clauses)
        case Deletion():
            words = (clause.text.text for clause in text.subtree(change.clause))
        case Split() | Join() | Relocation():
            words = (text[change.clause].text.text,) if change.clause in text else ()
    return any(map(unbalanced, words))


def _sides(
    text: Document, changes: Sequence[Change]
) -> tuple[list[tuple[str, Sign]], list[tuple[str, Sign]]]:
    """The signs of a text before and after changes of it, in reading order."""
    splices: dict[ClauseId, dict[tuple[int, int, str], int]] = {}
    whole: dict[ClauseId, int] = {}
    for at, change in enumerate(changes):
        match change:
            case Splice():
                edit = change.start, change.end, change.new.text
                splices.setdefault(change.clause, {})[edit] = at
            case Insertion():
                whole |= dict.fromkeys((clause.id for clause in change.clauses), at)
            case Deletion():
                whole |= dict.fromkeys((clause.id for clause in text.subtree(change.clause)), at)
            case Split():
                whole |= {change.clause: at, change.new: at}
            case Join():
                whole |= {change.clause: at, change.into: at}
            case Relocation():
                pass

    def signs(clause: Clause, *, now: bool) -> Iterator[tuple[str, Sign]]:
        edits = splices.get(clause.id, {})
        if clause.id in whole or not edits or not now:
            for char, (_, n) in bracket_signs(clause.text.text, ()):
                held = [at for (start, end, _), at in edits.items() if start <= n < end]
                key = whole.get(clause.id, held[0] if held else (clause.id, n))
                yield char, Sign(clause.id, key)
            return
        for char, (edit, n) in bracket_signs(text[clause.id].text.text, sorted(edits)):
            yield char, Sign(clause.id, (clause.id, n) if edit is None else edits[edit])

    before = [sign for clause in text for sign in signs(clause, now=False)]
    after = [sign for clause in built(text, changes) for sign in signs(clause, now=True)]
    return before, after


def _pairs(signs: Sequence[tuple[str, Sign]]) -> tuple[list[tuple[Sign, Sign]], list[Sign]]:
    """The brackets of signs in order, inner ones first, and the signs that have no partner."""
    text = "".join("[" if char in OPENING else "]" for char, _ in signs)
    pairs = bracket_pairs(text)
    paired = {at for pair in pairs for at in pair}
    return (
        [(signs[opening][1], signs[closing][1]) for opening, closing in pairs],
        [sign for at, (_, sign) in enumerate(signs) if at not in paired],
    )
