"""Akoma Ntoso: from the mark-up of legal documents to typed clauses.

names.py      which elements are what, in all versions of the vocabulary
metadata.py   symbol, date, language and title
wording.py    the words inside an element: marks, links, notes, tracked changes
lines.py      running text, titles and tables to blocks
walk.py       the structure to blocks, an element deciding what a block is
blocks.py     a block: a clause in the making
documents.py  the documents of a file, passages in several languages, notes apart from calls
clauses.py    blocks to clauses; what the mark-up leaves open is recognised by its words
reader.py     all of this for a file
"""
