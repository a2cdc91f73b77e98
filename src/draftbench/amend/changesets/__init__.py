"""Change sets: what an amendment does to one base, all of it in base coordinates.

changes.py      what a change set is
editing.py      made between two versions, made to a text, taken back; words in wordchanges.py
wholebrackets.py   changes of words that keep square brackets whole
bracketpairs.py   square brackets of two proposals that cannot both stand
building.py     the text that changes give, clause by clause, then the tree
bundles.py      taken apart: by clauses, and as parts that can be accepted alone
summaries.py    what a change set does, free of any language
plain_data.py    as plain data, understood when somebody first reads it
documentdata.py, amendmentdata.py   the forms that such data must have
"""
