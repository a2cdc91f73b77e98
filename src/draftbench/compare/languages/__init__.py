"""Language versions of one text: which clauses answer to each other, and where they say otherwise.

anchors.py        what a clause holds that every language version must hold too
numerals.py       numbers, dates and ordinals of sessions, in figures and in words
polarity.py       what a clause denies, and the limits that it sets
names.py          bodies and States by name
pairing.py        clauses paired in order
joints.py         clauses that another version has in one
discrepancies.py  where paired clauses say otherwise, as data
oddwords.py       the words of a finding in its clauses
concordance.py    all of it on two or more texts; start here
"""
