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


Change = Splice | Deletion | Insertion | Relocation


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Changes against the base whose fingerprint is ``base``.

    ``seen`` holds the text that the author saw of each clause that a change touches or stands
    beside; ``stood`` where the clauses that give an insertion or a move its place stood then;
    ``patches`` the diff-match-patch text (words, ``patch_toText``) of each edited clause
    for other programs.

    Invariants: splices of one clause are sorted, neither touch nor overlap; a clause that is
    deleted is neither edited nor moved; no clause moves into itself.
    """

    base: str
    changes: tuple[Change, ...]
    seen: dict[ClauseId, RichText] = field(default_factory=dict)
    patches: dict[ClauseId, str] = field(default_factory=dict)
    stood: dict[ClauseId, Slot] = field(default_factory=dict)
