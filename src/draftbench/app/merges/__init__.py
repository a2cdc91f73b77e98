"""Several revised texts made one.

merging.py        what agrees is merged, what collides or is doubtful held back; gaps shared
settling.py       conflicts decided, at once or later
draftmerging.py   copies of the draft that people wrote in
wholemerge.py     files that hold several texts
"""
