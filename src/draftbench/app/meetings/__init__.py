"""Meetings, and what is decided in them.

proceedings.py   meetings, groups, positions, states of clauses
commenting.py    comments on clauses, words and amendments
delegations.py, participantlist.py   who takes part, and lists of them
decisions.py     what users say of clauses: pins, themes
deadlines.py     deadlines and silence procedures
vote_order.py, polling.py   the order of voting; votes and what follows
"""
