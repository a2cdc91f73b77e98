"""Change sets: what an amendment does to one base, all of it in base coordinates.

A change set is a *set*: nothing in it depends on order, and every position is one of the base.
Measured choice: ordered steps break when one of them conflicts; sets do not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from draftbench.document import Clause, ClauseId, ClauseKind, RichText


class Slot(NamedTuple):
    """A gap among the children of ``parent`` (None: the top): directly after the child ``after``
    and all that hangs on it, or before the first child where ``after`` is None."""

    parent: ClauseId | None
    after: ClauseId | None


@dataclass(frozen=True, slots=True)
class Splice:
    """In ``clause``, ``text[start:end]`` (code points, on word boundaries) becomes ``new``.

    ``old`` quotes what stood there; ``before`` and ``after`` quote up to 48 characters on either
    side, so that the record can be read, and placed again, without the base.
    """

    clause: ClauseId
    start: int
    end: int
    old: str
    new: RichText
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Deletion:
    """The clause goes, with all that hangs on it."""

    clause: ClauseId


@dataclass(frozen=True, slots=True)
class Insertion:
    """New clauses (the first with its children, in reading order) come into a slot; ``rank``
    orders several insertions into one slot."""

    slot: Slot
    clauses: tuple[Clause, ...]
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Relocation:
    """The clause, with all that hangs on it, moves into a slot; ``kind`` is its new kind where
    that changes too (a preambular paragraph made operative); ``rank`` as for insertions."""

    clause: ClauseId
    slot: Slot
    rank: int = 0
    kind: ClauseKind | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """The clause ends at ``start``; from ``end`` on its words are the clause ``new``, directly
    behind it and of its kind. ``[start, end)`` (code points) is the white space that falls away.

    Edits of the clause stay in its own coordinates: they go to the part that their words are in.
    What hangs on the clause hangs on its last part that is not moved away; behind the clause means
    behind its parts.
    """

    clause: ClauseId
    start: int
    end: int
    new: ClauseId


@dataclass(frozen=True, slots=True)
class Join:
    """The words of the clause go on in the clause ``into``, behind its own and ``glue``; what
    hangs on the one hangs on the other. Several joined to one follow each other as in the base."""

    clause: ClauseId
    into: ClauseId
    glue: RichText = field(default=RichText(" "))


Change = Splice | Deletion | Insertion | Relocation | Split | Join


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Changes against the base whose fingerprint is ``base``.

    ``seen`` holds the text that the author saw of each clause that a change touches or stands
    beside; ``stood`` where the clauses that give an insertion or a move its place stood then;
    ``patches`` the diff-match-patch text (words, ``patch_toText``) of each edited clause
    for other programs; the parts of a clause that is split stand in it on lines of their own.

    Invariants: splices of one clause are sorted, neither touch nor overlap, and none reaches over
    a break; a clause that is deleted is neither edited, moved, split nor joined; one that goes on
    in another is not moved, and nothing goes on in it; no clause moves into itself. A relocation
    may move a part that a split of the same set makes.
    """

    base: str
    changes: tuple[Change, ...]
    seen: dict[ClauseId, RichText] = field(default_factory=dict)
    patches: dict[ClauseId, str] = field(default_factory=dict)
    stood: dict[ClauseId, Slot] = field(default_factory=dict)

    @property
    def known(self) -> frozenset[ClauseId]:
        """The clauses that the author is known to have seen, each by itself."""
        return frozenset((*self.seen, *self.stood))

    @property
    def splits(self) -> dict[ClauseId, ClauseId]:
        """The parts that clauses are split into, each with the clause."""
        return {c.new: c.clause for c in self.changes if isinstance(c, Split)}

    @property
    def joins(self) -> dict[ClauseId, ClauseId]:
        """The clauses that go on in others, each with that one."""
        return {c.clause: c.into for c in self.changes if isinstance(c, Join)}
