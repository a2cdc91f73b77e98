"""What stands in one text and nowhere in the other."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.compare.links import Alignment, Link
from draftbench.document import ClauseId


@dataclass(frozen=True, slots=True)
class Missing:
    """A clause that no clause of the other text answers to, and the clause that comes nearest with
    the likeness (0..1) and the reason; None, 0 and nothing where none was even offered."""

    clause: ClauseId
    nearest: ClauseId | None
    score: float
    why: str


def missing(alignment: Alignment) -> tuple[tuple[Missing, ...], tuple[Missing, ...]]:
    """The clauses of the left text that the right one lacks and those of the right text that the
    left one lacks, each in the order of its text."""
    nearest: tuple[dict[ClauseId, Link], dict[ClauseId, Link]] = ({}, {})
    for link in alignment.links:
        for best, ids in zip(nearest, (link.left, link.right), strict=True):
            for id_ in ids:
                known = best.get(id_)
                if known is None or link.score > known.score:
                    best[id_] = link

    def gap(id_: ClauseId, link: Link | None, *, right: bool) -> Missing:
        if link is None:
            return Missing(id_, None, 0.0, "")
        return Missing(id_, (link.left if right else link.right)[0], link.score, link.why)

    return (
        tuple(gap(id_, nearest[0].get(id_), right=False) for id_ in alignment.unmatched_left),
        tuple(gap(id_, nearest[1].get(id_), right=True) for id_ in alignment.unmatched_right),
    )
