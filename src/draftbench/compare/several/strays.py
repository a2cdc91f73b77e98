"""Clauses of several texts that are alike without the base: what versions added, each for itself.

Two versions of a base may hold the same new clause, in the same words or in others. Each of them is
a stranger to the base, so only a look from one version to the other finds it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from draftbench.compare.normal import key
from draftbench.compare.options import RowOptions
from draftbench.compare.related.matter import takes_part
from draftbench.compare.terms import terms
from draftbench.compare.versions.vectors import Postings, Vectors, unit
from draftbench.document import ClauseId, Document

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
        postings = Postings(units, asked)
        for i in asking:
            for j, product in postings.likely(units[i], options.postings, least).items():
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
