"""What comparisons of all texts of the benchmarks say, as one short sum for each: whether two
states of the program say the same is seen by running this with each and comparing what is printed.

Run: ``python benchmarks/sameness.py [CLAUSES]`` (clauses of each made-up text, 1,500 where nothing
is said), again with ``PYTHONPATH`` set to the ``src`` of another checkout, and compare the two with
``diff``. A line gives the mode that was found, the number of links, a sum of the links (clauses,
relation, grade, likeness, moves) and one of everything that ``compare --json`` says.
"""

import json
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from draftbench.compare.exchange import comparison_to_data
from draftbench.compare.links import Mode
from draftbench.compare.several.rows import compare
from draftbench.document import Document
from draftbench.garbage import look_rarely
from madeup import CLAUSES, echoed, extremes, grown, reworked
from support.gold import document, pairs
from support.independent import LATER, SET_ASIDE, TUNED, UNSEEN, independent_pair
from support.published import revisions
from support.regional import regional_pairs, report_pairs
from support.revisions import held_out

Case = tuple[str, Document, Document]
_SIZE = 1_500
_SEEDS = range(2000, 2008)


def cases(size: int) -> Iterator[Case]:
    """All texts that are compared: made-up ones of about ``size`` clauses, then real ones."""
    scale = max(1, size // CLAUSES)
    yield "growth, made-up words", *grown(scale)
    yield "growth, words of a report", *reworked(scale * CLAUSES)
    yield "growth, near-copies of a report", *echoed(scale * CLAUSES)[:2]
    yield from extremes(size)
    for at, made in enumerate([*pairs(), *held_out(_SEEDS)]):
        yield f"revision {at}", document("old", made["old"]), document("new", made["new"])
    for one in revisions():
        yield f"published {one.name}", one.old, one.new
    graded = [independent_pair(name) for name in (*TUNED, *SET_ASIDE, *UNSEEN, *LATER)]
    for held in (False, True):
        graded += regional_pairs(held_out=held)
    for pair in [*graded, *report_pairs()]:
        yield f"independent {pair.name}", pair.left, pair.right


def main(size: int) -> None:
    """Prints a line for each pair of texts and each mode."""
    look_rarely()
    for name, old, new in cases(size):
        for mode in (None, Mode.VERSIONS, Mode.INDEPENDENT):
            found = compare([old, new], modes={(0, 1): mode} if mode else {})
            alignment = found.alignments[1]
            assert alignment is not None
            links = [
                (link.left, link.right, link.relation, link.grade, link.moved, f"{link.score:.6f}")
                for link in alignment.links
            ]
            said = json.dumps([comparison_to_data(found), [row.doubts for row in found.rows]])
            sums = (sha256(text.encode()).hexdigest()[:12] for text in (repr(links), said))
            print(f"{name}; {mode or 'found out'}: {alignment.mode}", len(links), *sums, flush=True)


if __name__ == "__main__":
    main(*(map(int, sys.argv[1:2])) if sys.argv[1:] else (_SIZE,))
