"""What delegations send, and what becomes of it in the register.

incoming.py      the one way in: a file of any kind, and on which version it was written
markedfiles.py   the tracked changes of a file on that version
reasons.py       its comments as reasons
importing.py     from files to one batch of amendments
batch.py         what one import brings, as an event
importnotes.py   what imports were not sure of
"""
