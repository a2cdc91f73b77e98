"""The working draft: everything that is done to it by hand.

drafting.py, dividing.py, levels.py, replacing.py   words, splits, levels, many places at once
typednumbers.py    numbers typed before the words of a clause
consolidating.py   one clause out of clauses of several sources
bracketing.py      brackets
number_acts.py, referring.py, reshaping.py   numbers, references, the shape of openings
trying.py          what takes long, tried before it is done
"""
