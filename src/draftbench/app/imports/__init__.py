"""Delegations' marked-up files, and what becomes of them in the register.

markedfiles.py   one file against the text of the negotiation
reasons.py       its comments as reasons
importing.py     from files to one batch of amendments
batch.py         what one import brings, as an event
importnotes.py   what imports were not sure of
"""
