"""Placing amendments on a text that has moved on since they were written.

placing.py      an amendment: words in placedwords.py, clauses in placedclauses.py
placed.py       what comes of one change
situation.py    the text asked what happened to its clauses; lineage.py where their words went on,
                resemblance.py what reads like one that is gone, carrying.py a stretch carried over
reach.py, twins.py    where else an edit could lie; what a proposal wants, whatever its words
grounding.py, formerly.py   on which text an author worked
watching.py     what placing looks at, so that it is done again only where that changed
rebasing.py     a new base text, on which all are placed; succession.py which of its clauses are
                those of the draft and the former base, draftorder.py where new clauses come in it
"""
