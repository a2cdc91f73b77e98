"""Links between versions beside peers: a line diff (difflib on whole clauses) and the best pairs
first by TF-IDF cosine (a greedy stand-in for Hungarian assignment, which measures the same within
0.01)."""

import difflib

from rich.table import Table

from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from draftbench.compare.normal import key
from draftbench.compare.terms import terms
from draftbench.compare.vectors import Vectors
from draftbench.document import Document
from measuring import CONSOLE, measured
from support.gold import document, pairs

Pairs = set[tuple[str, str]]
GREEDY_FROM = 0.16


def ours(old: Document, new: Document) -> Pairs:
    """Links of the engine."""
    links = align(old, new, mode=Mode.VERSIONS).links
    return {(left, right) for link in links for left in link.left for right in link.right}


def line_diff(old: Document, new: Document) -> Pairs:
    """Clauses that a line diff keeps, and those it replaces one for one."""
    a, b = ([key(c.text.plain) for c in text] for text in (old, new))
    found: Pairs = set()
    for op, i0, i1, j0, j1 in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if op == "equal" or (op == "replace" and i1 - i0 == j1 - j0):
            found.update(
                (old.clauses[i].id, new.clauses[j].id)
                for i, j in zip(range(i0, i1), range(j0, j1), strict=True)
            )
    return found


def greedy(old: Document, new: Document) -> Pairs:
    """Best pairs first by TF-IDF cosine, each clause once."""
    vectors = Vectors(*([terms(c.text.plain, "en") for c in text] for text in (old, new)))
    ranked = sorted(
        ((-vectors.similarity((i,), (j,)), i, j) for i in range(len(old)) for j in range(len(new))),
    )
    used: tuple[set[int], set[int]] = (set(), set())
    found: Pairs = set()
    for negative, i, j in ranked:
        if -negative < GREEDY_FROM:
            break
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            found.add((old.clauses[i].id, new.clauses[j].id))
    return found


def versions() -> None:
    """Links between revisions."""
    table = Table("versions", "precision", "recall", "F1", "ms a pair", "peak MB")
    data = [(document("old", p["old"]), document("new", p["new"]), p["links"]) for p in pairs()]
    for name, method in (
        ("draftbench", ours),
        ("greedy TF-IDF", greedy),
        ("line diff", line_diff),
    ):
        results, seconds, peak = measured(lambda m=method: [m(old, new) for old, new, _ in data])
        right = said = gold = 0
        for found, (_, _, links) in zip(results, data, strict=True):
            true = {(link["old"], link["new"]) for link in links}
            right, said, gold = right + len(found & true), said + len(found), gold + len(true)
        table.add_row(
            name,
            f"{right / said:.3f}",
            f"{right / gold:.3f}",
            f"{2 * right / (said + gold):.3f}",
            f"{1000 * seconds / len(data):.1f}",
            f"{peak:.1f}",
        )
    CONSOLE.print(table)
