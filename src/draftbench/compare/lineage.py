"""A draft beside the text that it was made from: no search, the identities of clauses say it."""

from __future__ import annotations

from draftbench.compare.components import components
from draftbench.compare.differences import difference
from draftbench.compare.leftovers import Bead
from draftbench.compare.links import Alignment, Mode
from draftbench.compare.normal import key
from draftbench.compare.options import DEFAULT
from draftbench.compare.versions import aligned
from draftbench.document import Document
from draftbench.progress import silent

_KIN = 0.4
"""Share of the shorter clause's words that two states of one clause have in common."""


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
    beads = [
        Bead(lefts, rights, _similarity(base, draft, lefts, rights), fixed=True)
        for lefts, rights in components(pairs)
    ]
    return aligned(base, draft, Mode.VERSIONS, beads, DEFAULT, silent, {})


def share_lineage(one: Document, two: Document) -> bool:
    """Whether one of two documents derives from the other: they share identities of clauses, and
    most clauses of one identity still have words in common. (Files that number their clauses alike
    share identities by chance.)"""
    shared = [(clause, two[clause.id]) for clause in one if clause.id in two]
    kin = sum(_kin(left.text.plain, right.text.plain) for left, right in shared)
    return bool(shared) and 2 * kin >= len(shared)


def _kin(left: str, right: str) -> bool:
    if left == right:
        return True
    old, new = set(key(left).split()), set(key(right).split())
    return _KIN * min(len(old), len(new)) <= len(old & new)


def _similarity(
    base: Document, draft: Document, lefts: tuple[int, ...], rights: tuple[int, ...]
) -> float:
    old = " ".join(base.clauses[i].text.plain for i in lefts)
    new = " ".join(draft.clauses[j].text.plain for j in rights)
    return 1.0 if old == new else difference(old, new).similarity
