"""The rows of several aligned texts: which clauses stand beside each other, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from draftbench.compare.comparison import Across, Row
from draftbench.compare.links import Alignment, Link, Mode
from draftbench.compare.options import ROWS, RowOptions
from draftbench.compare.several import byhand
from draftbench.compare.several.board import Board, OpenRow, Pins
from draftbench.compare.several.doubts import disagreements, strangers
from draftbench.compare.several.gaps import gaps, merged
from draftbench.compare.several.joining import Joining, alike_among_versions
from draftbench.compare.several.strays import Alike, Node
from draftbench.document import ClauseId, Document


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
    byhand.separate(board)
    byhand.join(board, pins)
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
