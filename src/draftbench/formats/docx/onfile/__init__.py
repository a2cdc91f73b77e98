"""Tracked changes on a Word file that is there: only what changes is written anew.

parts.py             the file under change
settled.py           changes that it holds already, accepted
line.py, objects.py  a paragraph as a string to compare, and what in it is no text
pairing.py           which paragraphs and tables of two files are each other
wording.py           the changes of words between two paragraphs, typed numbers apart
cutting.py, placing.py   runs cut and put into revisions; where new ones go
bringing.py, looks.py, notes.py   what comes in with what it leans on: styles, lists, pictures, notes
ends.py, hand.py     paragraph marks; numbers, authors and times of revisions
stories.py, tables.py    all of it, story by story
comparison.py        two files compared
proof.py             the finished file read back, notes included
"""
