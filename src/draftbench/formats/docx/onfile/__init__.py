"""Tracked changes on a Word file that is there: only what changes is written anew.

parts.py             the file under change
settled.py           changes that it holds already, accepted
line.py, objects.py  a paragraph as a string to compare, and what in it is no text
cutting.py           runs cut and put into revisions
ends.py              which paragraphs and paragraph marks come and go, with the ranges of moves

Two files compared (start at comparison.py)
pairing.py           which paragraphs and tables are each other
wording.py           changes of words, typed numbers apart; other looks of what stayed
stories.py, groups.py, tables.py   story by story: moves, splits and merges, tables
bringing.py, notes.py   what comes in, with its styles, lists, pictures and notes
anchors.py           its comments and bookmarks
running.py           sections, with their headers and footers

A redline on the official file (start at drafted.py)
drafted.py           the file made ready, the redline written, the settings for those who go on
places.py            where the clauses stand in the file, and where their characters are
draftwriter.py       clause by clause
draftpieces.py, pen.py   changes and new clauses as pieces of paragraphs, written
drafttables.py, draftrows.py   tables, and their rows and columns
containers.py        clauses in fields, equations, shared paragraphs, text boxes, contents
seats.py             where new blocks go, also in texts that are a table

A new shape of files goes into ``tests/support/officials.py``. Measure with ``benchmarks/word.py``.
"""
