"""What users decided between any two of several texts: it wins over what was found."""

from __future__ import annotations

from draftbench.compare.links import Link, Pin, Relation
from draftbench.compare.several.board import Board, Pins
from draftbench.compare.several.strays import Node


def separate(board: Board) -> None:
    """Clauses that users pinned apart do not stand in one row: they leave the row that the base
    gave them both, or the clause of the base that identities gave them."""
    for pair in sorted(board.apart, key=lambda pair: sorted(map(board.key, pair))):
        one, two = sorted(pair, key=board.key)
        row = board.at.get(one)
        if row is None or row is not board.at.get(two):
            continue
        if one[0] == board.base:
            if one[1] in board.by[two].left and not board.by[two].pinned_by:
                board.take_out(two)
            continue
        weaker = min(one, two, key=board.hold)
        if board.by[weaker].pinned_by:
            row.doubt(
                f"{board.name(one)} and {board.name(two)} are kept apart by hand, but both are "
                "joined by hand with this clause."
            )
        else:
            board.take_out(weaker)


def join(board: Board, pins: Pins) -> None:
    """Clauses that users pinned together stand in one row; where that contradicts other pins, the
    rows are marked for review."""
    for places, made in sorted(pins.items(), key=lambda each: _order(board, each[0])):
        for pin in made:
            one, two = (places[0], pin.left), (places[1], pin.right)
            there = pin.left in board.texts[places[0]] and pin.right in board.texts[places[1]]
            if pin.together and there:
                _join(board, pin, one, two)


def _order(board: Board, places: tuple[int, int]) -> list[int]:
    turns = {place: at for at, place in enumerate((board.base, *board.order))}
    return sorted(turns[place] for place in places)


def _join(board: Board, pin: Pin, one: Node, two: Node) -> None:
    row, other = board.at.get(one), board.at.get(two)
    if row is None and other is None:
        row = board.open()
        board.put(row, one)
        board.put(row, two)
    elif row is not other:
        weaker, stronger = sorted((one, two), key=lambda node: (node in board.at, board.hold(node)))
        target = board.at[stronger]
        if weaker not in board.at:
            board.put(target, weaker)
        elif weaker in board.by and board.by[weaker].pinned_by:
            if board.base in (one[0], two[0]):
                return
            sentence = (
                f"{board.name(one)} and {board.name(two)} are joined by hand, but each is joined "
                "by hand with another clause of the base too."
            )
            target.doubt(sentence)
            board.at[weaker].doubt(sentence)
            return
        else:
            leaving = board.at[weaker]
            for node in [weaker] if leaving.based else leaving.held():
                board.take_out(node)
                board.put(target, node)
        if stronger[0] == board.base:
            board.by[weaker] = Link(
                (stronger[1],),
                (weaker[1],),
                Relation.RELATED,
                0.0,
                f"joined by {pin.by}" if pin.by else "joined by hand",
                pinned_by=pin.by or "hand",
            )
            target.links.append(board.by[weaker])
