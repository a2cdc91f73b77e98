"""The rows of several aligned texts: which clauses stand beside each other, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import combinations, pairwise
from typing import TypeVar

from draftbench.compare.comparison import Across, Row
from draftbench.compare.links import Alignment, Link, Mode
from draftbench.compare.options import ROWS, RowOptions
from draftbench.compare.several.board import (
    Alike,
    Board,
    Node,
    OpenRow,
    Pins,
    alike,
    equal,
    join_by_hand,
    separate_by_hand,
)
from draftbench.compare.terms import terms
from draftbench.document import ClauseId, Document
from draftbench.messages import message


def rows(
    texts: Sequence[Document],
    base: int,
    order: Sequence[int],
    alignments: Sequence[Alignment | None],
    across: Sequence[Across],
    pins: Pins,
    derived: Collection[int] = (),
    options: RowOptions = ROWS,
) -> tuple[Row, ...]:
    """The rows of ``texts``, each clause in exactly one. ``order`` are the places of the texts
    beside the base in an order that does not depend on how they were given; ``alignments`` are
    those with the base, ``across`` those of the others with each other, ``derived`` the places of
    the texts that the identities of their clauses join with the base."""
    board = Board(texts, base, order, alignments, pins, derived)
    _place_base(board)
    for place in order:
        _place(board, place)
    separate_by_hand(board)
    join_by_hand(board, pins)
    behind = _behind(board)
    kin = alike_among_versions(board, options)
    Joining(board, behind, options).run(kin, across)
    _stand(board, behind)
    for place in order:
        _attach_links(board, place)
    _mark(board, kin, across, options)
    made = [
        Row(
            tuple(
                [
                    tuple(sorted(cell, key=text.position) if len(cell) > 1 else cell)
                    for text, cell in zip(texts, row.cells, strict=True)
                ]
            ),
            tuple(row.links),
            tuple(row.doubts),
        )
        for row in board.rows
        if any(row.cells)
    ]
    return tuple(made)


def _place_base(board: Board) -> None:
    """A row for each clause of the base; neighbours that were merged share one."""
    joined: set[tuple[ClauseId, ClauseId]] = set()
    for found in board.known.values():
        if found.mode is Mode.VERSIONS:
            for link in found.links:
                joined.update(pairwise(link.left))
    before: ClauseId | None = None
    for at, clause in enumerate(board.texts[board.base]):
        if before is not None and (before, clause.id) in joined:
            row = board.at[board.base, before]
        else:
            row = board.open(at, based=True)
        board.put(row, (board.base, clause.id))
        before = clause.id


def _place(board: Board, place: int) -> None:
    """The clauses of a text that answer to the base, each in the row of its best answer."""
    base = board.texts[board.base]
    best: dict[ClauseId, tuple[tuple[bool, float, int], Link]] = {}
    for link in board.known[place].links:
        if not link.confident:
            continue
        worth = (bool(link.pinned_by), link.score, -base.position(link.left[0]))
        for right in link.right:
            if right not in best or worth > best[right][0]:
                best[right] = (worth, link)
    taken = _taken(board, place)
    for clause in board.texts[place]:
        if clause.id in best and (clause.id not in taken or best[clause.id][1].pinned_by):
            node, link = (place, clause.id), best[clause.id][1]
            board.by[node] = link
            board.put(board.at[board.base, board.home(node, link.left)], node)


def _taken(board: Board, place: int) -> set[ClauseId]:
    """The clauses of an independent text from which another text took a clause that the base has
    not: they stand with that clause, whatever of the base is related to them."""
    if board.known[place].mode is not Mode.INDEPENDENT:
        return set()
    name = board.texts[place].name
    found: set[ClauseId] = set()
    for other in board.order:
        if other != place:
            links = board.known[other].links
            answered = {id_ for link in links if link.confident for id_ in link.right}
            found.update(
                origin.clause
                for clause in board.texts[other]
                for origin in clause.origins
                if origin.document == name and clause.id not in answered
            )
    return found


def _behind(board: Board) -> dict[Node, int]:
    """The row of the base behind which each left-over clause of a version stands."""
    found: dict[Node, int] = {}
    for place in board.order:
        known = board.known[place]
        if known.mode is not Mode.VERSIONS:
            continue
        standing = {
            clause.id: row.at
            for clause in board.texts[place]
            if (row := board.at.get((place, clause.id))) is not None and row.at is not None
        }
        moved = {id_ for link in known.links if link.moved for id_ in link.right}
        for id_, at in gaps(board.texts[place], standing, moved).items():
            found[place, id_] = at
    return found


def _stand(board: Board, behind: Mapping[Node, int]) -> None:
    """Puts the rows in order: those without the base where most of their clauses stand."""
    end = len(board.texts[board.base])
    spaces: dict[int, list[OpenRow]] = {}
    for row in board.rows:
        if row.based or not any(row.cells):
            continue
        votes = Counter(behind[node] for node in row.held() if node in behind)
        row.at = min(votes, key=lambda at: (-votes[at], at)) if votes else end
        spaces.setdefault(row.at, []).append(row)
    ranks = {row: at for rows in spaces.values() for at, row in enumerate(_ranked(board, rows))}
    board.rows.sort(key=lambda row: (row.at or 0, not row.based, ranks.get(row, 0)))


def _ranked(board: Board, rows: Sequence[OpenRow]) -> list[OpenRow]:
    """Rows behind one clause, in the order of their texts."""
    orders = [
        sorted(
            (row for row in rows if row.cells[place]),
            key=lambda row: min(map(board.texts[place].position, row.cells[place])),
        )
        for place in board.order
    ]
    return merged(orders, {row: min(map(board.key, row.held())) for row in rows})


def _attach_links(board: Board, place: int) -> None:
    for link in board.known[place].links:
        if not link.confident:
            continue
        first = board.at[board.base, link.left[0]]
        first.links.append(link)
        others = [board.at[board.base, id_] for id_ in link.left[1:]]
        others.extend([board.at[place, id_] for id_ in link.right])
        if any(row is not first for row in others):
            for row in dict.fromkeys(others):
                if row is not first:
                    row.links.append(link)


def _mark(
    board: Board, kin: Sequence[Alike], across: Sequence[Across], options: RowOptions
) -> None:
    """Marks rows for review where the texts disagree on what belongs together."""
    for row, sentence in disagreements(board, kin, across, options):
        row.doubt(sentence)
    for row in board.rows:
        held = [
            node
            for node in row.held()
            if node in board.by
            and board.by[node].changed
            and board.known[node[0]].mode is Mode.VERSIONS
            and node[0] not in board.derived
        ]
        if row.based and 1 < len(held) == len({place for place, _ in held}):
            for sentence in strangers(board, sorted(held, key=board.key), options):
                row.doubt(sentence)


# Where texts disagree on what belongs together: sentences for people who look through the rows.


def disagreements(
    board: Board, kin: Sequence[Alike], across: Sequence[Across], options: RowOptions
) -> Iterator[tuple[OpenRow, str]]:
    """Clauses that answer to each other but stand with different clauses of the base: two versions
    of one text, and clauses that are nearer to each other (:attr:`RowOptions.nearer`) than to what
    they stand with."""
    pairs = [
        (found.one, found.two)
        for found in kin
        if found.score >= options.in_base
        and all(
            node in board.by and found.score >= board.by[node].likeness + options.nearer
            for node in (found.one, found.two)
        )
    ]
    pairs.extend(
        ((left, x), (right, y))
        for left, right, found in across
        if found.mode is Mode.VERSIONS
        for link in found.links
        for x in link.left
        for y in link.right
    )
    for pair in pairs:
        one, two = sorted(pair, key=board.key)
        row, other = board.at[one], board.at[two]
        if row is other or not row.based or not other.based:
            continue
        with_one, with_two = (
            board.name((board.base, each.cells[board.base][0])) for each in (row, other)
        )
        sentence = message(
            "{name} and {name2} answer to each other, but stand with {with_one} and {with_two}.",
            name=board.name(one),
            name2=board.name(two),
            with_one=with_one,
            with_two=with_two,
        )
        yield row, sentence
        yield other, sentence


def strangers(board: Board, held: Sequence[Node], options: RowOptions) -> Iterator[str]:
    """Clauses of different versions that answer to the same clause of the base but hardly to each
    other (:attr:`RowOptions.strangers`)."""
    stems = {
        (place, id_): set(terms(board.texts[place][id_].text.plain, board.texts[place].language))
        for place, id_ in held
    }
    for one, two in combinations(held, 2):
        shorter = min(len(stems[one]), len(stems[two]))
        answers = board.by[one].left
        if not shorter or set(answers) != set(board.by[two].left):
            continue
        if len(stems[one] & stems[two]) < options.strangers * shorter:
            yield (
                message(
                    "{name} and {name2} both answer to {name3}, but share few words.",
                    name=board.name(one),
                    name2=board.name(two),
                    name3=board.name((board.base, answers[0])),
                )
            )


# Where clauses stand that the base lacks: between the rows of their neighbours.

Key = TypeVar("Key", bound=Hashable)


def gaps(
    text: Document, rows: Mapping[ClauseId, int], moved: Collection[ClauseId]
) -> dict[ClauseId, int]:
    """For each clause of a version that is not in ``rows`` the row that it stands behind, or -1.

    ``rows`` says in which row of the base the others stand, ``moved`` which of them have moved.
    A clause stands behind the one before it in its own text; where that one has moved and the
    clause after it has not, it stays where the others stayed. Items go with their paragraph.
    """
    following: dict[ClauseId, ClauseId] = {}
    after: ClauseId | None = None
    for clause in reversed(text.clauses):
        if after is not None:
            following[clause.id] = after
        if clause.id in rows:
            after = clause.id
    found: dict[ClauseId, int] = {}
    before: ClauseId | None = None
    steady = -1
    for clause in text:
        if clause.id in rows:
            before = clause.id
            if clause.id not in moved:
                steady = rows[clause.id]
            continue
        if before is None:
            found[clause.id] = -1
            continue
        behind = rows[before]
        succeeding = following.get(clause.id)
        kept = clause.parent is not None and clause.parent in (before, text[before].parent)
        within = succeeding is not None and 0 <= rows[succeeding] - behind <= 1
        if kept or within or before not in moved:
            found[clause.id] = behind
        elif succeeding is not None and succeeding not in moved:
            found[clause.id] = max(-1, rows[succeeding] - 1)
        else:
            found[clause.id] = steady
    return found


def merged(orders: Sequence[Sequence[Key]], rank: Mapping[Key, tuple[int, ...]]) -> list[Key]:
    """One order of all keys that keeps each of ``orders`` where they agree, the lowest ``rank``
    first where they leave the choice or contradict each other."""
    after: dict[Key, list[Key]] = {key: [] for key in rank}
    waits: dict[Key, int] = dict.fromkeys(rank, 0)
    for order in orders:
        for one, two in pairwise(order):
            after[one].append(two)
            waits[two] += 1
    ready = [(rank[key], at, key) for at, key in enumerate(rank) if not waits[key]]
    places = {key: at for at, key in enumerate(rank)}
    heapify(ready)
    waiting = sorted(rank, key=lambda key: rank[key])
    done: set[Key] = set()
    made: list[Key] = []
    at = 0
    while len(made) < len(rank):
        if ready:
            key = heappop(ready)[2]
        else:
            while waiting[at] in done:
                at += 1
            key = waiting[at]
        if key in done:
            continue
        done.add(key)
        made.append(key)
        for other in after[key]:
            waits[other] -= 1
            if not waits[other] and other not in done:
                heappush(ready, (rank[other], places[other], other))
    return made


# Clauses that the base lacks find their row: beside each other, or beside one of the base.

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
