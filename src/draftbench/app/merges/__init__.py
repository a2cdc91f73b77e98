"""Several revised texts made one.

merging.py, mergesides.py   what agrees is merged, what collides reported; the revisions read
gaps.py                     new clauses at one place
withholding.py              what is held back with a conflict
settling.py                 conflicts decided, at once or later
draftmerging.py             copies of the draft that people wrote in
"""
