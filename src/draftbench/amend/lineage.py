"""What became of clauses that were split or joined: in which clauses their words go on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from draftbench.amend.changes import ChangeSet, Join, Split
from draftbench.document import ClauseId, Document, RichText


@dataclass(frozen=True, slots=True)
class Joining:
    """A clause went on in ``into``; ``before`` is the text of that clause then, ``text`` the one
    that was put behind it."""

    into: ClauseId
    before: RichText
    text: RichText


@dataclass(frozen=True, slots=True)
class Lineage:
    """``parts``: each part of a clause that was split, with the clause that it was split from;
    ``joined``: each clause that went on in another; ``came``: the clauses that a new base text
    brought; ``moved``: those that it has in another place; ``doubts``: those that may be others
    than it seems (:func:`draftbench.amend.doubts.ambiguous`), while it is new."""

    parts: Mapping[ClauseId, ClauseId] = field(default_factory=dict)
    joined: Mapping[ClauseId, Joining] = field(default_factory=dict)
    came: frozenset[ClauseId] = frozenset()
    moved: frozenset[ClauseId] = frozenset()
    doubts: frozenset[ClauseId] = frozenset()

    def after(self, changes: ChangeSet) -> Lineage:
        """The lineage after the splits and joins of one more change set."""
        splits = {c.new: c.clause for c in changes.changes if isinstance(c, Split)}
        joins = {
            c.clause: Joining(c.into, changes.seen[c.into], changes.seen[c.clause])
            for c in changes.changes
            if isinstance(c, Join)
        }
        if not splits and not joins:
            return self
        joined = {key: at for key, at in self.joined.items() if key not in splits}
        parts = {key: at for key, at in self.parts.items() if key not in joins}
        return replace(self, parts={**parts, **splits}, joined={**joined, **joins})

    def onto(self, new: Lineage) -> Lineage:
        """This lineage and that of a new base text, whose clauses have the ids of the old one."""
        return Lineage(
            {**self.parts, **new.parts},
            {**self.joined, **new.joined},
            self.came | new.came,
            new.moved,
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
