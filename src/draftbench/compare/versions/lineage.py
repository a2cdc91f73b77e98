"""A draft beside the text that it was made from: no search, the identities of clauses say it.

Identities say it only where the origin is recorded, as that of the working draft and of its moments
is in the project. Files that name their clauses alike share identities by chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from draftbench.compare.components import Sides, components
from draftbench.compare.links import Alignment, Link, Mode
from draftbench.compare.options import DEFAULT
from draftbench.compare.versions.edits import edit_of
from draftbench.compare.versions.leftovers import Bead
from draftbench.compare.versions.linking import aligned, answer, linked
from draftbench.compare.versions.moves import Answer
from draftbench.compare.versions.retelling import Retelling
from draftbench.compare.words.differences import difference
from draftbench.document import Document
from draftbench.progress import silent


def lineage(base: Document, draft: Document) -> Alignment:
    """The alignment of a draft with a text it derives from.

    A clause answers to the clause of the same id, and to the clauses of ``base`` that its origins
    name (origins in other documents do not count). Several that answer to one are a split or a
    merge; moved is what stands outside the heaviest chain in order.
    """
    pairs = [(i, draft.position(clause.id)) for i, clause in enumerate(base) if clause.id in draft]
    for j, clause in enumerate(draft):
        pairs.extend(
            (base.position(origin.clause), j)
            for origin in clause.origins
            if origin.document == base.name and origin.clause in base
        )
    with _busy:
        former = next((one for one in _recent if one.alignment.left is base), None)
        told = _Told(base, draft, components(pairs), former)
        _recent[:] = [told, *(one for one in _recent if one is not former)][:_MOST_RECENT]
    return told.alignment


class _Told:
    """The alignment of a text with a draft of it, made from that with the draft before, if there
    is one: what is said of clauses that are the same objects in both drafts is not said again."""

    def __init__(
        self, base: Document, draft: Document, groups: Sequence[Sides], former: _Told | None
    ) -> None:
        if former is None:
            beads = [Bead(*sides, _similarity(base, draft, *sides), fixed=True) for sides in groups]
            self.alignment = aligned(base, draft, Mode.VERSIONS, beads, DEFAULT, silent, {})
            self.retelling = Retelling(self.alignment, DEFAULT)
            return
        edit = edit_of(former.alignment.right, draft)
        touched = {new.id for _, new in edit.changed if new is not None}
        known = {link.left[0]: link for link in former.alignment.links}
        answers: list[Answer | Link] = []
        for lefts, rights in groups:
            link = known.get(base.clauses[lefts[0]].id)
            if (
                link is not None
                and touched.isdisjoint(link.right)
                and link.left == tuple([base.clauses[i].id for i in lefts])
                and link.right == tuple([draft.clauses[j].id for j in rights])
            ):
                answers.append(link)
            else:
                score = _similarity(base, draft, lefts, rights)
                answers.append(answer(base, draft, Bead(lefts, rights, score, fixed=True)))
        self.retelling = former.retelling
        links = self.retelling.links(draft, answers, edit.changed, {}, still=edit.still)
        self.alignment = linked(base, draft, links)


_recent: list[_Told] = []
_MOST_RECENT = 2
_busy = Lock()


def _similarity(
    base: Document, draft: Document, lefts: tuple[int, ...], rights: tuple[int, ...]
) -> float:
    old = " ".join(base.clauses[i].text.plain for i in lefts)
    new = " ".join(draft.clauses[j].text.plain for j in rights)
    return 1.0 if old == new else difference(old, new).similarity
