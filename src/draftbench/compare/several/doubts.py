"""Where texts disagree on what belongs together: sentences for people who look through the rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from draftbench.compare.comparison import Across
from draftbench.compare.links import Mode
from draftbench.compare.options import RowOptions
from draftbench.compare.several.board import Board, OpenRow
from draftbench.compare.several.strays import Alike, Node
from draftbench.compare.terms import terms


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
        sentence = (
            f"{board.name(one)} and {board.name(two)} answer to each other, but stand with "
            f"{with_one} and {with_two}."
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
                f"{board.name(one)} and {board.name(two)} both answer to "
                f"{board.name((board.base, answers[0]))}, but share few words."
            )
