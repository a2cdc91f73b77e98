"""Tracked changes on a Word file that is there: only what changes is written anew.

parts.py             the file under change
settled.py           changes that it holds already, accepted
line.py, objects.py  a paragraph as a string to compare, and what in it is no text
cutting.py, placing.py   runs cut and put into revisions; where new ones go
ends.py, hand.py     paragraph marks; numbers, authors and times of revisions
twins.py             a paragraph that stands twice while it moves
proof.py             the finished file read back, notes included

Two files compared (start at comparison.py)
pairing.py, lastrows.py   which paragraphs and tables are each other; what stands before an end
wording.py, formatting.py   changes of words, typed numbers apart; other looks of what stayed
ahead.py             differences of words, worked out by another core
stories.py, groups.py, moving.py, tables.py   story by story: splits and merges, moves, tables
bringing.py, looks.py, notes.py   what comes in, with its styles, lists, pictures and notes
anchors.py           its comments and bookmarks
sections.py, running.py   which sections are each other; their headers and footers

A redline on the official file (start at drafted.py)
strict.py, ownchanges.py     strict files, and changes that the file held, settled first
places.py, seentext.py       where the clauses stand in the file, and where their characters are
draftwriter.py, draftmodels.py   clause by clause; what new ones look like, and numbers
draftpieces.py, pen.py, typing.py   changes as pieces of paragraphs, written; words typed
drafttables.py, draftrows.py   tables, and rows of them
draftboxes.py, draftcontents.py   clauses in text boxes; tables of contents
wholes.py                    changes inside fields and equations
seats.py, rowseats.py, sharedlines.py   where new blocks go; texts in tables; shared paragraphs
draftends.py, draftmoves.py  which paragraphs come and go, what all say then; ranges of moves
reasons.py, goingon.py       reasons as comments; settings and people for those who go on
"""
