"""Two versions of one text: which clauses answer to which, what moved, and again after a small
change.

linking.py       all of it, with each link's reason; start here
reading.py, vectors.py   what clauses say, read once; clauses as weighted terms
partners.py, beads.py   candidates; which of them are packed together, m to n
evidence.py      whether a weak link has evidence
moves.py         what moved
headings.py      numbers of articles go with what stands under them
numbered.py      of files: what gained or lost its number
realignment.py   again after a small change or a pin
lineage.py       states of one text, where identities say what changed

Measure with ``benchmarks/compare.py --only versions revisions pins incremental``.
"""
