"""What an alignment says: which clauses of one text answer to which of another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from draftbench.document import ClauseId, Document


class Relation(StrEnum):
    """How the clauses of a link relate. ``RELATED`` is for independent texts that treat the same
    matter; the others are for versions of one text."""

    SAME = "same"
    CHANGED = "changed"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    RELATED = "related"
    ADDED = "added"
    REMOVED = "removed"


class Mode(StrEnum):
    """What two texts are to each other."""

    VERSIONS = "versions"
    INDEPENDENT = "independent"
    LANGUAGES = "languages"


class Grade(StrEnum):
    """How surely clauses of a link belong together. Of related clauses those of grade ``SURE`` and
    ``LIKELY`` are drawn, those of grade ``POSSIBLE`` only offered; links of versions are all drawn,
    and of those that are not ``SURE`` nothing is said but that they may be it."""

    SURE = "sure"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of a clause: code points ``start`` to ``end`` (half-open) of its plain text."""

    clause: ClauseId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Link:
    """Clauses of the left text that answer to clauses of the right one (m to n).

    ``score`` is 0..1: of versions how alike they are, of related clauses what the left one wins of
    the right one in the competition of all pairs (:mod:`draftbench.compare.related.contest`);
    ``likeness`` is how alike the clauses are in either case (0..1).
    ``why`` is the reason in words for a reader. ``grade`` says how surely they belong together, in
    words for a reader too; ``confident`` is False for related clauses that are only offered, not
    drawn. ``pinned_by`` names who made or confirmed the link by hand (pins always win). A moved
    clause whose words also changed has relation MOVED and ``changed`` True; ``moved`` is True for
    split and merged clauses all of whose parts moved too.
    ``strays`` are its clauses that left their order, on the side that has more of them (the right
    one of one and one): all of them where it moved, some of them where parts of it did.
    Moved links that kept together share a number ``block`` from 1 (0: none). ``renumbered`` says
    that the number before the first clause is printed otherwise, ``standing`` what became of its
    rank, the same for all of its parts: "promoted", "demoted", "to the operative part",
    "to the preamble", "now numbered", "no longer numbered", of a title
    "another number", or nothing.

    ``quotes`` of related clauses are the two sentences that answer to each other best, the left one
    first.
    """

    left: tuple[ClauseId, ...]
    right: tuple[ClauseId, ...]
    relation: Relation
    score: float
    why: str
    grade: Grade = Grade.SURE
    changed: bool = False
    pinned_by: str = ""
    moved: bool = False
    renumbered: bool = False
    standing: str = ""
    block: int = 0
    strays: tuple[ClauseId, ...] = ()
    quotes: tuple[Quote, ...] = ()
    alike: float | None = None

    @property
    def likeness(self) -> float:
        """How alike the clauses are (0..1): what is ``alike`` of related ones, else the score."""
        return self.score if self.alike is None else self.alike

    @property
    def confident(self) -> bool:
        """Whether the link is drawn, not only offered."""
        return self.relation is not Relation.RELATED or self.grade is not Grade.POSSIBLE

    @property
    def moved_pairs(self) -> list[tuple[ClauseId, ClauseId]]:
        """The pairs of a left and a right clause that left their order."""
        merged = len(self.left) > len(self.right)
        return [
            (one, two)
            for one in self.left
            for two in self.right
            if (one if merged else two) in self.strays
        ]


@dataclass(frozen=True, slots=True)
class Pin:
    """A decision of a user: these clauses belong together (``together``) or do not."""

    left: ClauseId
    right: ClauseId
    together: bool
    by: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two texts and the links between them.

    In VERSIONS mode every clause id stands in at most one link; so it does in LANGUAGES mode, whose
    links are one to one and all drawn. In INDEPENDENT mode the links are
    a ranking: up to five per right-hand clause, best first, of which the confident ones are drawn.
    ``unmatched_left`` and ``unmatched_right`` are the clauses without a confident link (headings,
    titles and organ lines do not count in INDEPENDENT mode). ``pins`` are the decisions of users
    that it was made with, ``model`` names the model of meaning that helped (empty: none did);
    ``declared`` says that the mode was given, not found out.
    """

    left: Document
    right: Document
    mode: Mode
    links: tuple[Link, ...]
    unmatched_left: tuple[ClauseId, ...]
    unmatched_right: tuple[ClauseId, ...]
    pins: tuple[Pin, ...] = ()
    model: str = ""
    declared: bool = False


# Pairs that share a member, joined.

Sides = tuple[tuple[int, ...], tuple[int, ...]]


def components(pairs: Iterable[tuple[int, int]]) -> list[Sides]:
    """The connected groups of (left, right) pairs: their left and their right members, each in
    ascending order, the groups in order of their first left member."""
    by_left: dict[int, list[int]] = {}
    by_right: dict[int, list[int]] = {}
    for i, j in pairs:
        by_left.setdefault(i, []).append(j)
        by_right.setdefault(j, []).append(i)
    seen: set[int] = set()
    groups: list[Sides] = []
    for first in sorted(by_left):
        if first in seen:
            continue
        seen.add(first)
        only = by_left[first][0]
        if len(by_left[first]) == len(by_right[only]) == 1:
            groups.append(((first,), (only,)))
            continue
        lefts: set[int] = set()
        rights: set[int] = set()
        open_ = [first]
        while open_:
            i = open_.pop()
            lefts.add(i)
            for j in by_left[i]:
                rights.add(j)
                open_.extend(other for other in by_right[j] if other not in seen)
                seen.update(by_right[j])
        groups.append((tuple(sorted(lefts)), tuple(sorted(rights))))
    return groups
