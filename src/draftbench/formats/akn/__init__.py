"""Akoma Ntoso: from the mark-up of legal documents to typed clauses, and back.

names.py      which elements are what, in all versions of the vocabulary
metadata.py   symbol, date, language and title, read and written
wording.py    the words inside an element, read and written: marks, links, notes, changes
lines.py      running text, titles and tables to blocks, each a clause in the making
documents.py  the documents of a file and their structure; passages in several languages
reader.py     all of this for a file, and exactly the text of a file that writer.py wrote

writer.py, amendments.py   a text written, with what is proposed
"""
