"""Links between versions beside peers: a line diff (difflib on whole clauses) and the best pairs
first by TF-IDF cosine (a greedy stand-in for Hungarian assignment, which measures the same within
0.01), on the gold pairs and on made-up pairs that no threshold was chosen on."""

import difflib
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from rich.table import Table

from draftbench.compare.alignment import align
from draftbench.compare.increasing import longest_increasing
from draftbench.compare.links import Mode
from draftbench.compare.normal import key
from draftbench.compare.terms import terms
from draftbench.compare.versions.vectors import Vectors
from draftbench.document import Document
from measuring import CONSOLE, measured
from support.gold import document, pairs
from support.revisions import held_out

Pairs = dict[tuple[str, str], bool]
"""Linked pairs of clauses, and whether each is said to have moved."""

GREEDY_FROM = 0.16
SEEDS = range(2000, 2008)


def ours(old: Document, new: Document) -> Pairs:
    """Links of the engine."""
    links = align(old, new, mode=Mode.VERSIONS).links
    return {(a, b): link.moved for link in links for a in link.left for b in link.right}


def our_pairs(old: Document, new: Document) -> Pairs:
    """The same, but of a split or merge each pair is said to have moved or not for itself."""
    links = align(old, new, mode=Mode.VERSIONS).links
    return {
        (a, b): (a, b) in link.moved_pairs for link in links for a in link.left for b in link.right
    }


def line_diff(old: Document, new: Document) -> Pairs:
    """Clauses that a line diff keeps, and those it replaces one for one; it sees no moves."""
    a, b = ([key(c.text.plain) for c in text] for text in (old, new))
    found: Pairs = {}
    for op, i0, i1, j0, j1 in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if op == "equal" or (op == "replace" and i1 - i0 == j1 - j0):
            for i, j in zip(range(i0, i1), range(j0, j1), strict=True):
                found[old.clauses[i].id, new.clauses[j].id] = False
    return found


def greedy(old: Document, new: Document) -> Pairs:
    """Best pairs first by TF-IDF cosine, each clause once; what breaks the longest order moved."""
    left, right = ([terms(c.text.plain, "en") for c in text] for text in (old, new))
    vectors = Vectors(left, right)
    ranked = sorted(
        ((-vectors.similarity((i,), (j,)), i, j) for i in range(len(old)) for j in range(len(new))),
    )
    taken: dict[int, int] = {}
    for negative, i, j in ranked:
        if -negative < GREEDY_FROM:
            break
        if i not in taken and j not in taken.values():
            taken[i] = j
    places = sorted(taken)
    still = {places[at] for at in longest_increasing([taken[i] for i in places])}
    return {(old.clauses[i].id, new.clauses[taken[i]].id): i not in still for i in places}


def counted(said: Sequence[Pairs], gold: Sequence[dict[str, Any]]) -> Counter[str]:
    """What was right, said and true: of all links, by level, of each kind, and of moves."""
    counts: Counter[str] = Counter()
    for found, pair in zip(said, gold, strict=True):
        true = {(link["old"], link["new"]): link for link in pair["links"]}
        for group in ("all", pair["level"]):
            counts[f"{group} right"] += len(found.keys() & true.keys())
            counts[f"{group} said"] += len(found)
            counts[f"{group} true"] += len(true)
        for place, link in true.items():
            of = [link["kind"], link["rel"], "moved" if link["moved_min"] else ""]
            for kind in of:
                counts[f"{kind} true"] += 1
                counts[f"{kind} right"] += place in found
        flagged = {place for place, moved in found.items() if moved}
        moved = {place for place, link in true.items() if link["moved_min"]}
        counts["flag right"] += len(flagged & moved)
        counts["flag said"] += len(flagged)
        counts["flag true"] += len(moved)
    return counts


def share(counts: Counter[str], one: str, *of: str) -> str:
    """Twice ``one`` of the sum of two counts (F1), or ``one`` of one count."""
    whole = sum(counts[name] for name in of)
    return f"{len(of) * counts[one] / whole:.3f}" if whole else "-"


def versions() -> None:
    """Links between revisions."""
    methods: list[tuple[str, Callable[[Document, Document], Pairs]]] = [
        ("draftbench", ours),
        ("moves by pair", our_pairs),
        ("greedy TF-IDF", greedy),
        ("line diff", line_diff),
    ]
    kinds = ("heavy", "split", "merge", "moved")
    for title, gold in (("gold", pairs()), ("held out", held_out(SEEDS))):
        levels = list(dict.fromkeys(pair["level"] for pair in gold))
        data = [(document("old", p["old"]), document("new", p["new"])) for p in gold]
        table = Table(title, *(name for name, _ in methods))
        rows: dict[str, list[str]] = {}
        for _, method in methods:
            said, seconds, peak = measured(lambda m=method, d=data: [m(*texts) for texts in d])
            counts = counted(said, gold)
            cells = {
                "precision": share(counts, "all right", "all said"),
                "recall": share(counts, "all right", "all true"),
                "F1": share(counts, "all right", "all said", "all true"),
            }
            for level in levels:
                of = (f"{level} said", f"{level} true")
                cells[f"F1 {level}"] = share(counts, f"{level} right", *of)
            for kind in kinds:
                cells[f"recall {kind}"] = share(counts, f"{kind} right", f"{kind} true")
            cells["F1 of move flags"] = share(counts, "flag right", "flag said", "flag true")
            cells["ms a pair"] = f"{1000 * seconds / len(data):.1f}"
            cells["peak MB"] = f"{peak:.1f}"
            for name, cell in cells.items():
                rows.setdefault(name, []).append(cell)
        for name, found in rows.items():
            table.add_row(name, *found)
        CONSOLE.print(table)
