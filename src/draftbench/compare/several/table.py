"""The rows of several aligned texts: which clauses stand beside each other, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
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
    join_by_hand,
    separate_by_hand,
)
from draftbench.compare.several.joining import Joining, alike_among_versions
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
