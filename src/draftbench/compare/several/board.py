"""The rows of several texts while they are made: what stands where, and by which link."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from draftbench.compare.links import Alignment, Link, Mode, Pin, Relation
from draftbench.compare.normal import key
from draftbench.compare.options import RowOptions
from draftbench.compare.related.matter import takes_part
from draftbench.compare.terms import terms
from draftbench.compare.versions.vectors import Postings, Vectors, unit
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.messages import message

Pins = Mapping[tuple[int, int], Sequence[Pin]]


@dataclass(slots=True, eq=False)
class OpenRow:
    """A row in the making. ``at`` is the row of the base that it stands at (``based``) or behind;
    ``cores`` are the two clauses that it was opened for."""

    at: int | None
    cells: list[list[ClauseId]]
    based: bool = False
    links: list[Link] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    cores: set[Node] = field(default_factory=set)

    def doubt(self, sentence: str) -> None:
        """Marks the row for review."""
        if sentence not in self.doubts:
            self.doubts.append(sentence)

    def held(self) -> list[Node]:
        """The clauses in it."""
        return [(place, id_) for place, cell in enumerate(self.cells) for id_ in cell]


class Board:
    """Clauses in rows. ``order`` are the places of the texts beside the base, in an order that does
    not depend on how they were given; ``known`` their alignments with the base, ``derived``
    those joined with it by identities; ``by`` the link that put a clause into a row of the base."""

    def __init__(
        self,
        texts: Sequence[Document],
        base: int,
        order: Sequence[int],
        alignments: Sequence[Alignment | None],
        pins: Pins,
        derived: Collection[int],
    ) -> None:
        self.derived = derived
        self.texts = texts
        self.base = base
        self.order = order
        self.known = {place: found for place in order if (found := alignments[place]) is not None}
        self.rows: list[OpenRow] = []
        self.at: dict[Node, OpenRow] = {}
        self.by: dict[Node, Link] = {}
        self._turn = {place: at for at, place in enumerate((base, *order))}
        self._joined, apart = (
            {
                frozenset(((i, pin.left), (j, pin.right)))
                for (i, j), made in pins.items()
                for pin in made
                if pin.together is together
            }
            for together in (True, False)
        )
        self.apart = apart - self._joined

    def open(self, at: int | None = None, *, based: bool = False) -> OpenRow:
        """A new empty row."""
        row = OpenRow(at, [[] for _ in self.texts], based)
        self.rows.append(row)
        return row

    def put(self, row: OpenRow, node: Node) -> None:
        """Puts a clause that stands nowhere into a row."""
        row.cells[node[0]].append(node[1])
        self.at[node] = row

    def take_out(self, node: Node) -> None:
        """Takes a clause out of its row."""
        self.at.pop(node).cells[node[0]].remove(node[1])

    def left(self, place: int) -> list[ClauseId]:
        """The clauses of a text that stand nowhere, in its order."""
        return [clause.id for clause in self.texts[place] if (place, clause.id) not in self.at]

    def key(self, node: Node) -> tuple[int, int]:
        """Sorts clauses by text and place in it, whatever the order that the texts came in."""
        return (self._turn[node[0]], self.texts[node[0]].position(node[1]))

    def hold(self, node: Node) -> tuple[bool, bool, bool, float, tuple[int, int]]:
        """How firmly a clause stands where it stands, to compare with others."""
        if node[0] == self.base:
            return (True, True, True, 0.0, self.key(node))
        link = self.by.get(node)
        if link is None:
            return (False, False, False, 0.0, self.key(node))
        versions = self.known[node[0]].mode is Mode.VERSIONS
        return (False, bool(link.pinned_by), versions, link.score, self.key(node))

    def parted(self, newcomer: Node, row: OpenRow | None, host: Node) -> bool:
        """Whether a user keeps a clause apart from one of those in a row (None: from ``host``)."""
        if not self.apart:
            return False
        held = [host] if row is None else row.held()
        return any(frozenset((newcomer, node)) in self.apart for node in held)

    def together(self, node: Node, row: OpenRow) -> bool:
        """Whether a user joined a clause with another one in its row."""
        return any(frozenset((node, other)) in self._joined for other in row.held())

    def home(self, node: Node, answers: Sequence[ClauseId]) -> ClauseId:
        """The clause of the base in whose row a clause stands that answers to several: the first
        one, or the first that a user joined it with."""
        if len(answers) == 1 or not self._joined:
            return answers[0]
        joined = (id_ for id_ in answers if frozenset(((self.base, id_), node)) in self._joined)
        return next(joined, answers[0])

    def name(self, node: Node) -> str:
        """What delegates call a clause: "elements 11", "draft OP 3"."""
        text = self.texts[node[0]]
        return f"{text.name} {spoken_labels(text)[node[1]] or text[node[1]].kind.value}"


# What users decided between any two of several texts: it wins over what was found.


def separate_by_hand(board: Board) -> None:
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
                message(
                    "{name} and {name2} are kept apart by hand, but both are joined by hand "
                    "with this clause.",
                    name=board.name(one),
                    name2=board.name(two),
                )
            )
        else:
            board.take_out(weaker)


def join_by_hand(board: Board, pins: Pins) -> None:
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
            sentence = message(
                "{name} and {name2} are joined by hand, but each is joined by hand with "
                "another clause of the base too.",
                name=board.name(one),
                name2=board.name(two),
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
                message("joined by {by}", by=pin.by) if pin.by else message("joined by hand"),
                pinned_by=pin.by or "hand",
            )
            target.links.append(board.by[weaker])


# Clauses of several texts that are alike without the base: what versions added, each for itself.
# Two versions of a base may hold the same new clause, in the same words or in others. Each of them
# is a stranger to the base, so only a look from one version to the other finds it.

_ROUNDED = 1e-6

Node = tuple[int, ClauseId]
"""A clause of one of several texts, by the place of the text among them."""


class Alike(NamedTuple):
    """Two clauses of two texts that are alike (``score`` 0..1, 1: the same words)."""

    one: Node
    two: Node
    score: float


def alike(
    texts: Sequence[Document], members: Sequence[Sequence[ClauseId]], options: RowOptions
) -> list[Alike]:
    """Pairs among ``members`` (some clauses of each text, in its order) that are alike by
    :attr:`RowOptions.beside` or more; for each clause the best of each other text, at most
    :attr:`RowOptions.partners`. The cost is near linear in the number of members."""
    nodes: list[Node] = [(at, id_) for at, ids in enumerate(members) for id_ in ids]
    if len({at for at, _ in nodes}) < 2:
        return []
    found = dict.fromkeys(equal(texts, members), 1.0)
    clauses = [texts[at][id_] for at, id_ in nodes]
    vectors = Vectors(
        [],
        [
            terms(clause.text.plain, texts[at].language)
            for (at, _), clause in zip(nodes, clauses, strict=True)
        ],
    )
    units = [
        unit(vector, length) if length else {}
        for vector, length in zip(vectors.right, vectors.right_norm, strict=True)
    ]
    speaks = [takes_part(clause) for clause in clauses]
    least = options.beside - _ROUNDED
    offers: dict[tuple[int, int], list[tuple[float, int]]] = {}
    for asking, asked in _sides(nodes):
        postings = Postings({j: units[j] for j in asked}, options.postings)
        for i in asking:
            for j, product in postings.likely(units[i], least).items():
                if product < least:
                    continue
                score = round(product, 6)
                if score >= options.beside and speaks[i] == speaks[j]:
                    offers.setdefault((i, nodes[j][0]), []).append((-score, j))
                    offers.setdefault((j, nodes[i][0]), []).append((-score, i))
    for (i, _), best in offers.items():
        for negative, j in sorted(best)[: options.partners]:
            pair = (nodes[min(i, j)], nodes[max(i, j)])
            found.setdefault(pair, min(-negative, 0.999999))
    return [Alike(one, two, score) for (one, two), score in found.items()]


def _sides(nodes: Sequence[Node]) -> Iterator[tuple[list[int], list[int]]]:
    """For each two texts the places of their nodes, those of which there are fewer first: fewer
    look for their like among more."""
    by_text: dict[int, list[int]] = {}
    for at, (place, _) in enumerate(nodes):
        by_text.setdefault(place, []).append(at)
    for one, two in combinations(by_text.values(), 2):
        yield (two, one) if len(two) < len(one) else (one, two)


def equal(
    texts: Sequence[Document], members: Sequence[Sequence[ClauseId]]
) -> Iterator[tuple[Node, Node]]:
    """Pairs of ``members`` of the same words, the first of a text with the first of another, and so
    on."""
    groups: dict[str, list[list[ClauseId]]] = {}
    for at, ids in enumerate(members):
        for id_ in ids:
            words = key(texts[at][id_].text.plain)
            if words:
                groups.setdefault(words, [[] for _ in texts])[at].append(id_)
    for group in groups.values():
        for one, two in combinations(range(len(texts)), 2):
            for left, right in zip(group[one], group[two], strict=False):
                yield (one, left), (two, right)
