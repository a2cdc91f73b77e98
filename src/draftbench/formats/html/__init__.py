"""HTML: from pages and pasted fragments to typed clauses, and from a comparison to a page. Nothing
of what is read is ever shown as it came.

Reading:

detection.py  what is HTML, and what is a web archive
tree.py       bytes to a tree: encoding, depth
looks.py      marks, hidden text and list styles, from tags, attributes and style sheets
surroundings.py  which part of a page is its text
footnotes.py  notes and their calls, found by the links between them
lists.py      the numbers of lists
tables.py     tables of data and tables for layout
paragraphs.py the tree to paragraphs
reader.py     all of this for a file

Writing:

comparison.py  two texts side by side as one page
rows.py        its rows, with what is said beside them
cells.py       the clauses in them, and how words of documents are escaped
"""
