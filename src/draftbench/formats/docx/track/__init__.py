"""Tracked changes: only what changes is written.

pen.py               the one writer: edits of a paragraph, as Word tracks them
line.py, objects.py  a paragraph as a string to compare, and what in it is no text
cutting.py           runs cut, put into revisions, and put in
ends.py              which paragraphs and paragraph marks come and go, with the ranges of moves
tables.py            rows that come and go
hand.py              who made a revision and when, and its number
parts.py, notes.py   the file under change, and its notes
settled.py           changes that a file holds already, accepted
proof.py             both sides of a tracked file read back

A redline on a file (start at drafted.py for an official one, at tracked.py for one of our own)
drafted.py, tracked.py   the file made ready, the redline written, the proof
places.py            where the clauses stand in the file, and where their characters are
draftwriter.py       clause by clause
draftpieces.py, typist.py   what happens to a clause as edits, and what new clauses look like
drafttables.py, draftrows.py   tables, and their rows and columns
containers.py        clauses in fields, equations, shared paragraphs, text boxes, contents
seats.py             where new blocks go, also in texts that are a table
"""
