"""Comparing: two files, or the texts of a negotiation side by side."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.adoption import adopted
from draftbench.amend.editing import between
from draftbench.amend.marking import advanced, relabelled, unmarked
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redline import Redline, Stamp
from draftbench.compare.alignment import align
from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment, Mode, Pin
from draftbench.compare.rows import compare
from draftbench.document import Document
from draftbench.errors import UsageError
from draftbench.progress import Progress, silent

MOST_TEXTS = 5


def side_by_side(
    state: Negotiation,
    sources: Sequence[str] = (),
    progress: Progress = silent,
    *,
    former: Comparison | None = None,
) -> Comparison:
    """The base, the named sources and the working draft in rows, the draft last. The pins of the
    negotiation hold. What ``former``, the comparison before, says of the sources is kept where
    neither the source nor its pins changed, so that an act on the draft aligns no source again.
    """
    chosen: list[Document] = []
    for name in sources:
        document = next((s for s in state.sources if s.name == name), None)
        if document is None:
            msg = f"There is no source “{name}”."
            raise UsageError(msg)
        chosen.append(document)
    texts = (state.base, *chosen, state.draft)
    if len(texts) > MOST_TEXTS:
        msg = f"At most {MOST_TEXTS} texts fit side by side; leave out some of the sources."
        raise UsageError(msg)
    pins: dict[tuple[int, int], Sequence[Pin]] = {}
    known: dict[tuple[int, int], Alignment] = {}
    for place, document in enumerate(chosen, 1):
        pins[0, place] = state.pins.get(document.name, ())
        for found in former.alignments if former is not None else ():
            if found is None or found.left is not state.base or found.right is not document:
                continue
            if found.pins == pins[0, place]:
                known[0, place] = found
    for _, _, found in former.across if former is not None else ():
        places = {id(text): place for place, text in enumerate(texts)}
        if id(found.left) in places and id(found.right) in places:
            known[places[id(found.left)], places[id(found.right)]] = found
    return compare(texts, base=0, pins=pins, known=known, progress=progress)


def redline_of(left: Document, right: Document, *, author: str = "", at: str = "") -> Redline:
    """The redline from one version of a text to another, found by aligning them; ``author`` (who
    gets the changes) and ``at`` (ISO 8601, UTC) stamp them."""
    revised = adopted(align(left, right, mode=Mode.VERSIONS))
    changes = between(left, revised)
    redline = unmarked(left, left)
    if changes.changes:
        stamp = Stamp(author or right.source.file or right.name, (), at)
        redline = advanced(redline, changes, stamp)
    return relabelled(redline, {clause.id: clause.label for clause in revised})
