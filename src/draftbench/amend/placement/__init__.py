"""Placing amendments on a text that has moved on since they were written.

placing.py      an amendment, and changes of whole clauses; edits of words in placedwords.py;
                what comes of one in placed.py
situation.py    the text asked what happened to its clauses; lineage.py where their words went on,
                carrying.py a stretch carried over, edges.py edits that may touch
arranging.py    the place of all that comes and moves, by one rule
wholeness.py    no place for what would leave one sign of a bracket alone
twins.py        what a proposal wants, whatever its words
grounding.py    on which text an author worked
watching.py     what placing looks at, so that it is done again only where that changed
rebasing.py     a new base text: all placed on it, and what was decided made again
incorporated.py    whether it has what was decided
keptorder.py    where accepted clauses come on it
returning.py    words that were taken out and that a text has again
acknowledging.py   what the base has for an amendment, acknowledged as what that decided
succession.py   which clauses of a new base text are which

Measure with ``benchmarks/rebase.py``; random lives of negotiations are ``benchmarks/lives.py``.
"""
