"""Aligning two versions of one text: anchors, beads, moves, and each link's reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from draftbench.compare.anchors import anchors
from draftbench.compare.beads import Packing
from draftbench.compare.components import Sides, components
from draftbench.compare.increasing import heaviest_increasing
from draftbench.compare.leftovers import Bead
from draftbench.compare.links import Alignment, Link, Mode, Pin, Relation
from draftbench.compare.options import Options
from draftbench.compare.reading import read_both
from draftbench.compare.reasons import place, shape, standing, wording
from draftbench.compare.vectors import Vectors
from draftbench.document import ClauseId, ClauseKind, Document, spoken_labels
from draftbench.progress import Progress

_FRAME = frozenset(
    {ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.HEADING, ClauseKind.NOTE, ClauseKind.ANNEX}
)
_EVERY = 64


def link_versions(
    left: Document, right: Document, pins: Sequence[Pin], options: Options, progress: Progress
) -> Alignment:
    """The links between two versions; every clause stands in at most one."""
    allowed = _allowed(left, right, pins)
    pinned = components(
        (left.position(pin.left), right.position(pin.right)) for pin in pins if pin.together
    )
    beads = _beads(left, right, pinned, allowed, options, progress)
    return aligned(left, right, Mode.VERSIONS, beads, options, progress, _authors(pins))


def aligned(
    left: Document,
    right: Document,
    mode: Mode,
    beads: Sequence[Bead],
    options: Options,
    progress: Progress,
    pinned_by: dict[tuple[ClauseId, ClauseId], str],
) -> Alignment:
    """Beads as an alignment; ``pinned_by`` names who joined two clauses by hand."""
    links = _links(left, right, beads, options, progress, pinned_by)
    held_left = {id_ for link in links for id_ in link.left}
    held_right = {id_ for link in links for id_ in link.right}
    return Alignment(
        left,
        right,
        mode,
        links,
        tuple(clause.id for clause in left if clause.id not in held_left),
        tuple(clause.id for clause in right if clause.id not in held_right),
    )


def _beads(
    left: Document,
    right: Document,
    pinned: Sequence[Sides],
    allowed: Callable[[int, int], bool],
    options: Options,
    progress: Progress,
) -> list[Bead]:
    said_left, said_right = read_both(left, right, (left.language, right.language))
    fixed_pairs = [(i, j) for lefts, rights in pinned for i in lefts for j in rights]
    equal = anchors(
        [said.key for said in said_left], [said.key for said in said_right], allowed, fixed_pairs
    )
    progress(0.2, "comparing clauses")
    vectors = Vectors(
        [said.terms for said in said_left],
        [said.terms for said in said_right],
        settled=({i for i, _ in equal}, {j for _, j in equal}),
    )
    fixed = [Bead((i,), (j,), 1.0, fixed=True) for i, j in equal]
    fixed.extend(Bead(*sides, vectors.similarity(*sides), fixed=True) for sides in pinned)
    progress(0.4, "packing clauses")
    parents = (_parents(left), _parents(right))
    return Packing(vectors, fixed, parents, allowed, options).pack()


def _parents(document: Document) -> list[int]:
    return [
        -1 if clause.parent is None else document.position(clause.parent) for clause in document
    ]


def _allowed(left: Document, right: Document, pins: Sequence[Pin]) -> Callable[[int, int], bool]:
    apart = {
        (left.position(pin.left), right.position(pin.right)) for pin in pins if not pin.together
    } - {(left.position(pin.left), right.position(pin.right)) for pin in pins if pin.together}
    frame_left = [clause.kind in _FRAME for clause in left]
    frame_right = [clause.kind in _FRAME for clause in right]

    def allowed(i: int, j: int) -> bool:
        return frame_left[i] == frame_right[j] and (i, j) not in apart

    return allowed


def _authors(pins: Sequence[Pin]) -> dict[tuple[ClauseId, ClauseId], str]:
    return {(pin.left, pin.right): pin.by for pin in pins if pin.together}


def _links(
    left: Document,
    right: Document,
    beads: Iterable[Bead],
    options: Options,
    progress: Progress,
    pinned_by: dict[tuple[ClauseId, ClauseId], str],
) -> tuple[Link, ...]:
    """Beads as links, in order of the left text, with relation and reason."""
    ordered = sorted(beads)
    strays = _strays(left, right, ordered)
    names = spoken_labels(left), spoken_labels(right)
    links: list[Link] = []
    for at, bead in enumerate(ordered):
        if at % _EVERY == 0:
            progress(0.6 + 0.4 * at / len(ordered), "naming the changes")
        links.append(_link(left, right, bead, names, at in strays, options, pinned_by))
    return tuple(links)


def _strays(left: Document, right: Document, beads: Sequence[Bead]) -> set[int]:
    """Indices of the beads that moved: those without a pair of clauses in the heaviest chain of
    pairs in which neither text goes back. A pair weighs the shorter of its texts in characters, so
    that of two blocks that changed places the shorter one is said to have moved."""
    pairs = sorted(
        (i, j, at) for at, bead in enumerate(beads) for i in bead.left for j in bead.right
    )
    sizes = [len(clause.text) for clause in left], [len(clause.text) for clause in right]
    weights = [float(max(1, min(sizes[0][i], sizes[1][j]))) for i, j, _ in pairs]
    kept = heaviest_increasing([j for _, j, _ in pairs], weights, ties=True)
    return set(range(len(beads))) - {pairs[at][2] for at in kept}


def _link(
    left: Document,
    right: Document,
    bead: Bead,
    names: tuple[Mapping[ClauseId, str], Mapping[ClauseId, str]],
    moved: bool,
    options: Options,
    pinned_by: dict[tuple[ClauseId, ClauseId], str],
) -> Link:
    lefts = [left.clauses[i] for i in bead.left]
    rights = [right.clauses[j] for j in bead.right]
    old = " ".join(clause.text.plain for clause in lefts)
    new = " ".join(clause.text.plain for clause in rights)
    changed = old != new
    by = next(
        (
            pinned_by[clause.id, other.id]
            for clause in lefts
            for other in rights
            if (clause.id, other.id) in pinned_by
        ),
        "",
    )
    reason = [
        shape(len(lefts), len(rights)),
        place(
            names[0][lefts[0].id],
            names[1][rights[0].id],
            moved=moved,
            up=bead.right[0] < bead.left[0],
        ),
        standing(lefts[0], rights[0]),
        wording(old, new, options),
        f"joined by {by}" if by else "",
    ]
    return Link(
        tuple(clause.id for clause in lefts),
        tuple(clause.id for clause in rights),
        _relation(len(lefts), len(rights), moved, changed),
        bead.score,
        ", ".join(part for part in reason if part),
        changed=changed,
        pinned_by=by,
        moved=moved,
    )


def _relation(lefts: int, rights: int, moved: bool, changed: bool) -> Relation:
    if lefts < rights:
        return Relation.SPLIT
    if lefts > rights:
        return Relation.MERGED
    if moved:
        return Relation.MOVED
    return Relation.CHANGED if changed else Relation.SAME
