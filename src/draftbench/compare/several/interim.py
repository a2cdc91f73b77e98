"""The rows of a comparison right after one of its texts changed, before it is aligned again.

Nothing is searched and no words are compared: clauses that are gone leave their rows, new ones
stand beside the clause that they were made from, or behind the one that they follow; all other rows
are the same objects as before. So it costs no more than to look at every clause once, and what was
just written is seen at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from draftbench.compare.comparison import Comparison, Row
from draftbench.compare.links import Alignment, Link
from draftbench.document import Clause, ClauseId, Document


def interim(former: Comparison, texts: Sequence[Document]) -> Comparison:
    """The ``former`` comparison with ``texts`` in the places of its texts, some of which are other
    states of the same (clauses that have one id are the same clause).

    As in any comparison every clause stands in exactly one row. Links that name a clause which is
    gone are left out. Raises ValueError for another number of texts.
    """
    rows: Sequence[Row] = former.rows
    for place, (old, new) in enumerate(zip(former.texts, texts, strict=True)):
        if old is not new:
            rows = _Place(place, old, new).carried(rows, texts)
    return Comparison(
        tuple(texts),
        former.base,
        tuple(rows),
        tuple(
            None if found is None else _aligned(found, texts[former.base], texts[place])
            for place, found in enumerate(former.alignments)
        ),
        tuple(
            (one, two, _aligned(each, texts[one], texts[two])) for one, two, each in former.across
        ),
    )


class _Place:
    """A text that changed."""

    def __init__(self, place: int, old: Document, new: Document) -> None:
        self._place = place
        self._new = new
        self._gone, come = _apart(old, new)
        self._come = [clause for clause in new if clause.id in come] if come else []

    def carried(self, rows: Sequence[Row], texts: Sequence[Document]) -> Sequence[Row]:
        """The rows without the clauses that are gone and with those that came."""
        if self._gone:
            kept = (self._left(row) for row in rows)
            rows = [row for row in kept if any(row.cells)]
        return self._joined(rows, texts) if self._come else rows

    def _left(self, row: Row) -> Row:
        own = row.cells[self._place]
        if not own or self._gone.isdisjoint(own):
            return row
        left = tuple([clause for clause in own if clause not in self._gone])
        links = row.links
        if links:
            links = tuple(
                link for link in links if self._gone.isdisjoint((*link.left, *link.right))
            )
        return Row(self._cells(row, left), links, row.doubts)

    def _cells(self, row: Row, own: tuple[ClauseId, ...]) -> tuple[tuple[ClauseId, ...], ...]:
        return (*row.cells[: self._place], own, *row.cells[self._place + 1 :])

    def _joined(self, rows: Sequence[Row], texts: Sequence[Document]) -> Sequence[Row]:
        made = list(rows)
        where = [
            {clause: number for number, row in enumerate(rows) for clause in row.cells[place]}
            for place in range(len(texts))
        ]
        behind: dict[int, list[Row]] = {}
        empty = ((),) * len(texts)
        for clause in self._come:
            at = self._beside(clause, texts, where, made)
            if at is None:
                before = self._new.position(clause.id) - 1
                at = where[self._place][self._new.clauses[before].id] if before >= 0 else -1
                new = Row(empty)
                behind.setdefault(at, []).append(replace(new, cells=self._cells(new, (clause.id,))))
            else:
                made[at] = replace(made[at], cells=self._cells(made[at], (clause.id,)))
            where[self._place][clause.id] = at
        found = behind.get(-1, [])
        for number, row in enumerate(made):
            found.append(row)
            found += behind.get(number, ())
        return found

    def _beside(
        self,
        clause: Clause,
        texts: Sequence[Document],
        where: Sequence[dict[ClauseId, int]],
        rows: Sequence[Row],
    ) -> int | None:
        """The row of what the clause is or comes from in another text, where it has none of this
        text yet."""
        known = [(text.name, clause.id) for text in texts if text.name != self._new.name]
        known += [(origin.document, origin.clause) for origin in clause.origins]
        for name, other in known:
            for place, text in enumerate(texts):
                if place != self._place and text.name == name:
                    at = where[place].get(other)
                    if at is not None and not rows[at].cells[self._place]:
                        return at
        return None


def _aligned(found: Alignment, left: Document, right: Document) -> Alignment:
    """The alignment with other states of its texts."""
    gone, come = zip(_apart(found.left, left), _apart(found.right, right), strict=True)
    links = found.links
    if any(gone):
        links = tuple(
            link
            for link in links
            if gone[0].isdisjoint(link.left) and gone[1].isdisjoint(link.right)
        )
    alone = [found.unmatched_left, found.unmatched_right]
    if any(gone) or any(come):
        alone = [_alone(found, links, side, (left, right)[side], come[side]) for side in (0, 1)]
    elif found.left is left and found.right is right:
        return found
    return replace(
        found,
        left=left,
        right=right,
        links=links,
        unmatched_left=alone[0],
        unmatched_right=alone[1],
    )


def _apart(old: Document, new: Document) -> tuple[set[ClauseId], set[ClauseId]]:
    """The clauses that are gone, and those that came."""
    if old is new or new.same_tree(old):
        return set(), set()
    one, two = ({clause.id for clause in each} for each in (old, new))
    return one - two, two - one


def _alone(
    found: Alignment, links: Sequence[Link], side: int, new: Document, come: AbstractSet[ClauseId]
) -> tuple[ClauseId, ...]:
    """The clauses of a side without a link: those that had none, those that lost it, new ones."""
    former = (found.unmatched_left, found.unmatched_right)[side]
    open_ = {*former, *_linked(found.links, side), *come} - _linked(links, side)
    return tuple(clause.id for clause in new if clause.id in open_)


def _linked(links: Iterable[Link], side: int) -> set[ClauseId]:
    """The clauses of a side that are linked, not but offered."""
    return {clause for link in links if link.confident for clause in (link.left, link.right)[side]}
