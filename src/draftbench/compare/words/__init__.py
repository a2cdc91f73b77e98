"""Words inside a clause: their difference in phrases, its classes, what moved, what grew stronger
or weaker, and the patch in which it travels.

worddiff.py, sequences.py   the difference; start here
islands.py       phrases rather than confetti; whole dates and titles by ``language/units.py``
textdiff.py      the difference as it is kept
counts.py        how many words and signs changed, as a reader counts
classes.py       kinds of change, moved phrases
partorder.py     the parts of what was divided or merged, in the order of the words
strength.py      what became stronger or weaker, by ``resources/language/strength_*.json``
patches.py       as a patch of diff-match-patch

Measure with ``benchmarks/compare.py --only words``.
"""
