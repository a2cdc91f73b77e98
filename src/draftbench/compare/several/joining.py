"""Clauses that the base lacks find their row: beside each other, or beside one of the base."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from draftbench.compare.comparison import Across
from draftbench.compare.links import Link, Mode
from draftbench.compare.options import RowOptions
from draftbench.compare.several.board import Alike, Board, Node, OpenRow, alike, equal
from draftbench.document import ClauseId
from draftbench.messages import message

_TAKEN, _SAME, _RELATED = 2, 1, 0


@dataclass(frozen=True, slots=True)
class _Edge:
    """Two clauses of other texts that want to stand in one row. ``rank`` orders the reasons: taken
    from the other (by origin), the same clause of two versions, related; ``lone``: only where no
    other clause of their texts stands there."""

    one: Node
    two: Node
    rank: int
    score: float
    lone: bool
    link: Link | None = None


def alike_among_versions(board: Board, options: RowOptions) -> list[Alike]:
    """What is alike among the clauses of versions that are not the base's own words; of texts that
    derive from the base, only of new clauses: identities leave no doubt about the others."""
    versions = [p for p in board.order if board.known[p].mode is Mode.VERSIONS]
    new: list[list[ClauseId]] = []
    for place in versions:
        links = () if place in board.derived else board.known[place].links
        changed = {id_ for link in links if link.changed for id_ in link.right}
        new.append(
            [c.id for c in board.texts[place] if c.id in changed or (place, c.id) not in board.at]
        )
    if sum(bool(ids) for ids in new) < 2:
        return []
    return [
        Alike((versions[k.one[0]], k.one[1]), (versions[k.two[0]], k.two[1]), k.score)
        for k in alike([board.texts[place] for place in versions], new, options)
    ]


class Joining:
    """Follows what brings clauses together, the strongest first; each clause is brought to a row
    once. ``behind`` says behind which row of the base a clause of a version would stand."""

    def __init__(self, board: Board, behind: Mapping[Node, int], options: RowOptions) -> None:
        self._board = board
        self._behind = behind
        self._options = options
        self._remarks: dict[Node, str] = {}

    def run(self, kin: Iterable[Alike], across: Sequence[Across]) -> None:
        """Puts every clause into a row: a joint one, or one of its own."""
        board = self._board
        for edge in sorted(self._edges(kin, across), key=self._order):
            one, two = sorted((edge.one, edge.two), key=board.key)
            here, there = board.at.get(one), board.at.get(two)
            if here is None and there is None:
                if self._may(edge, None, one, two):
                    row = board.open()
                    row.cores.update((one, two))
                    board.put(row, one)
                    board.put(row, two)
                    row.links.extend([edge.link] if edge.link else [])
            elif here is None or there is None:
                newcomer, host = (one, two) if here is None else (two, one)
                row = board.at[host]
                if row.based:
                    self._join_base(edge, row, newcomer, host)
                elif self._may(edge, row, newcomer, host):
                    board.put(row, newcomer)
                    row.links.extend([edge.link] if edge.link else [])
            elif here is not there and not here.based and not there.based:
                self._unite(edge, here, there)
        for place in board.order:
            for id_ in board.left(place):
                board.put(board.open(), (place, id_))
        for node, sentence in self._remarks.items():
            if not board.at[node].based:
                board.at[node].doubt(sentence)

    def _order(self, edge: _Edge) -> tuple[object, ...]:
        key = self._board.key
        one, two = sorted((edge.one, edge.two), key=key)
        far = abs(self._behind.get(one, 0) - self._behind.get(two, 0))
        return (-edge.rank, -edge.score, far, key(one), key(two))

    def _edges(self, kin: Iterable[Alike], across: Sequence[Across]) -> Iterator[_Edge]:
        board = self._board
        for found in kin:
            yield _Edge(found.one, found.two, _SAME, found.score, lone=True)
        free = [board.left(place) for place in board.order]
        for (a, x), (b, y) in equal([board.texts[place] for place in board.order], free):
            yield _Edge((board.order[a], x), (board.order[b], y), _SAME, 1.0, lone=True)
        yield from self._taken()
        for left, right, alignment in across:
            rank = _SAME if alignment.mode is Mode.VERSIONS else _RELATED
            for link in alignment.links:
                lone = rank == _SAME and len(link.left) == len(link.right) == 1
                if link.confident:
                    for x in link.left:
                        for y in link.right:
                            yield _Edge((left, x), (right, y), rank, link.score, lone, link)

    def _taken(self) -> Iterator[_Edge]:
        """New clauses that were taken from another text."""
        board = self._board
        names = {board.texts[place].name: place for place in board.order}
        for place in board.order:
            for id_ in board.left(place):
                for origin in board.texts[place][id_].origins:
                    other = names.get(origin.document)
                    if other not in (None, place) and origin.clause in board.texts[other]:
                        yield _Edge((place, id_), (other, origin.clause), _TAKEN, 1.0, lone=False)

    def _may(self, edge: _Edge, row: OpenRow | None, newcomer: Node, host: Node) -> bool:
        """Whether a clause may join another that the base lacks too (and the row that it is in)."""
        if row is not None and row.cells[newcomer[0]] and (edge.lone or host not in row.cores):
            return False
        if self._board.parted(newcomer, row, host):
            return False
        if edge.rank != _SAME or edge.link is not None or edge.score == 1.0:
            return True
        near = self._behind.get(newcomer) == self._behind.get(host)
        return edge.score >= (self._options.beside if near else self._options.elsewhere)

    def _unite(self, edge: _Edge, row: OpenRow, other: OpenRow) -> None:
        """Two rows of clauses that the base lacks become one where two of them are the same clause
        of two versions and no text has clauses in both."""
        board = self._board
        shared = any(one and two for one, two in zip(row.cells, other.cells, strict=True))
        if edge.rank != _SAME or shared or not self._may(edge, None, edge.one, edge.two):
            return
        moving = other.held()
        if any(board.parted(node, row, node) for node in moving):
            return
        for node in moving:
            board.take_out(node)
            board.put(row, node)
        row.cores |= other.cores
        row.links.extend([*other.links, *([edge.link] if edge.link else [])])
        other.links.clear()

    def _join_base(self, edge: _Edge, row: OpenRow, newcomer: Node, host: Node) -> None:
        """A clause that the base does not answer to, but a clause in a row of the base does."""
        if edge.rank == _TAKEN:
            return
        board = self._board
        base = row.cells[board.base][0]
        names = board.name(newcomer), board.name(host), board.name((board.base, base))
        if self._contradicted(edge, row, newcomer, host):
            board.take_out(host)
            pair = board.open()
            board.put(pair, host)
            board.put(pair, newcomer)
            for each in (row, pair):
                each.doubt(
                    message(
                        "{names} is linked with {names2}, but stands with {names3}, which it is "
                        "much nearer to.",
                        names=names[1],
                        names2=names[2],
                        names3=names[0],
                    )
                )
        elif self._fits(edge, row, newcomer, base) and not board.parted(newcomer, row, host):
            board.put(row, newcomer)
            row.doubt(
                message(
                    "{names} stands here because it answers to {names2}; it is not linked with "
                    "{names3} itself.",
                    names=names[0],
                    names2=names[1],
                    names3=names[2],
                )
            )
            row.links.extend([edge.link] if edge.link else [])
        elif edge.link is not None:
            self._remarks.setdefault(
                newcomer,
                message(
                    "{names} answers to {names2}, which stands with {names3}, but not to "
                    "{names3} itself.",
                    names=names[0],
                    names2=names[1],
                    names3=names[2],
                ),
            )

    def _fits(self, edge: _Edge, row: OpenRow, newcomer: Node, base: ClauseId) -> bool:
        """Versions of a clause stand beside it; what is related to it does where the base is at
        least offered for it."""
        if edge.rank == _RELATED:
            known = self._board.known[newcomer[0]]
            return known.mode is not Mode.VERSIONS and any(
                newcomer[1] in link.right and base in link.left for link in known.links
            )
        strong = edge.link is not None or edge.score >= self._options.in_base
        return strong and not row.cells[newcomer[0]]

    def _contradicted(self, edge: _Edge, row: OpenRow, newcomer: Node, host: Node) -> bool:
        """Whether the place of ``host`` beside the base is worth less than its likeness to a clause
        that the base lacks."""
        link = self._board.by.get(host)
        return (
            edge.rank == _SAME
            and bool(row.cells[newcomer[0]])
            and link is not None
            and not link.pinned_by
            and edge.score >= link.likeness + self._options.nearer
            and not self._board.parted(newcomer, None, host)
            and not self._board.together(host, row)
        )
