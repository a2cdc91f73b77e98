"""Two to five texts in one set of rows, in the order of one of them or by theme.

rows.py          the rows; start here
table.py, board.py   which clauses stand beside each other, and while that is worked out
agenda.py, grouping.py   themes, and the theme of each clause
interim.py       the rows right after a change, before anything is aligned again

Measure with ``benchmarks/compare.py --only several``.
"""
