"""What delegations send, and what becomes of it in the register.

incoming.py      the one way in: a file of any kind, and on which version it was written
markedfiles.py   the tracked changes of a file on that version
reasons.py       its comments as reasons
retyped.py       a text without tracked changes: what its sender has otherwise than a version
sentparagraphs.py, sentlinks.py  its paragraphs, and which clauses of the version they are
setaside.py, coverings.py        what of it is letter, mail or page, and the forms of these
absences.py      what it leaves out: deleted, or only not quoted
typography.py    what of two wordings is words
attributed.py, othervoices.py    brackets with names, and the proposals that they are
unmarked.py      all that as the work of authors
importing.py     from files to one batch of amendments
batch.py         what one import brings, as an event
importnotes.py   what imports were not sure of
"""
