"""The rows of several texts while they are made: what stands where, and by which link."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from draftbench.compare.links import Alignment, Link, Mode, Pin
from draftbench.compare.several.strays import Node
from draftbench.document import ClauseId, Document, spoken_labels

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
