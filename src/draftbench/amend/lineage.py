"""What became of clauses that were split or joined: in which clauses their words go on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from draftbench.amend.building import seams
from draftbench.amend.changes import ChangeSet, Join, Split
from draftbench.document import ClauseId, Document, RichText


@dataclass(frozen=True, slots=True)
class Joining:
    """A clause went on in ``into``; ``before`` is the text of that clause then, ``text`` the one
    that was put behind it. ``whole`` is how that clause read right after ("": not known, a new base
    text brought it): ``whole[:head]`` its own words, ``[start, end)`` of it those that came."""

    into: ClauseId
    before: RichText
    text: RichText
    whole: str = ""
    head: int = 0
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Parting:
    """A clause was split at the white space ``[start, end)`` of ``text``, which it had then."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lineage:
    """``parts``: each part of a clause that was split, with the clause that it was split from;
    ``partings``: where, unless a new base text brought it; ``joined``: each clause that went on in
    another; ``came``: the clauses that a new base text brought; ``moved``: those that it has in
    another place; ``doubts``: those that may be others than it seems
    (:func:`draftbench.amend.doubts.ambiguous`), while it is new."""

    parts: Mapping[ClauseId, ClauseId] = field(default_factory=dict)
    joined: Mapping[ClauseId, Joining] = field(default_factory=dict)
    came: frozenset[ClauseId] = frozenset()
    moved: frozenset[ClauseId] = frozenset()
    doubts: frozenset[ClauseId] = frozenset()
    partings: Mapping[ClauseId, Parting] = field(default_factory=dict)

    def after(self, changes: ChangeSet, text: Document, result: Document) -> Lineage:
        """The lineage after the splits and joins of one more change set, which made ``result`` of
        ``text``."""
        splits = {c.new: c.clause for c in changes.changes if isinstance(c, Split)}
        partings = {
            c.new: Parting(changes.seen[c.clause].text, c.start, c.end)
            for c in changes.changes
            if isinstance(c, Split)
        }
        joins = {c.clause: c.into for c in changes.changes if isinstance(c, Join)}
        if not splits and not joins:
            return self
        places = seams(text, changes.changes)
        joinings = {
            clause: Joining(
                into,
                changes.seen[into],
                changes.seen[clause],
                result[into].text.text,
                places[into][1],
                *places[clause],
            )
            for clause, into in joins.items()
        }
        joined = {key: at for key, at in self.joined.items() if key not in splits}
        parts = {key: at for key, at in self.parts.items() if key not in joins}
        return replace(
            self,
            parts={**parts, **splits},
            joined={**joined, **joinings},
            partings={**self.partings, **partings},
        )

    def onto(self, new: Lineage) -> Lineage:
        """This lineage and that of a new base text, whose clauses have the ids of the old one."""
        return Lineage(
            {**self.parts, **new.parts},
            {**self.joined, **new.joined},
            self.came | new.came,
            new.moved,
            partings=self.partings,
        )

    def divided(self, clause: ClauseId, text: Document) -> tuple[ClauseId, ...]:
        """The clause and what was split from it, as far as they stand in ``text``, in its order;
        only the clause where nothing was."""
        found = {clause}
        grown = True
        while grown:
            more = {part for part, whole in self.parts.items() if whole in found} - found
            found |= more
            grown = bool(more)
        standing = [each for each in found if each in text]
        return tuple(sorted(standing, key=text.position))
