"""Comparing texts: words inside a clause, clauses of two texts, rows of up to five.

alignment.py     two texts aligned; start here
comparison.py    two to five texts side by side
links.py         what an alignment says; exchange.py: the same as JSON
options.py       every threshold, each with its source
counterparts.py  which texts of several files answer to each other
normal.py, terms.py, increasing.py   what counts as equal; what a clause is about; chains in order
words/           the difference of two clauses
versions/        clauses of two versions
related/         independent texts on the same matter
languages/       language versions, paired in order
several/         rows of two to five texts
passages/        all that differs, as terminal, page and window tell it

Measure with ``benchmarks/compare.py --only PART``.
"""
