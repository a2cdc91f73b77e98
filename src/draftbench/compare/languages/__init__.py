"""Language versions of one text: which clauses answer to each other, and where they say otherwise.

lexicon.py        what the six languages have in common; what a clause denies and limits
anchors.py        what a clause holds that every language version must hold too; names
rungs.py          how strong a clause is: its opening, its words of obligation
numerals.py       numbers, dates and ordinals of sessions, in figures and in words
pairing.py        clauses paired in order; clauses that another version has in one
enumerations.py   lists inside a sentence, and how many members they have
members.py        which members of these are missing or exchanged in another version
discrepancies.py  where paired clauses say otherwise, as data
sentences.py      these as sentences, and the words that they concern
concordance.py    all of it on two or more texts, also as an alignment; start here
"""
