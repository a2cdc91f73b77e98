"""HTML: from pages and pasted fragments to typed clauses, and from a comparison to a page. Nothing
of what is read is ever shown as it came.

Reading:

detection.py  what is HTML, and what is a web archive
tree.py       bytes to a tree: encoding, depth, which part of a page is its text
looks.py      marks, hidden text, styles and numbers of lists, from tags, attributes and sheets
tables.py     tables of data apart from those for layout; the columns of cells
footnotes.py  notes and their calls, found by the links between them
reader.py     the tree to paragraphs; all of this

Writing:

comparison.py  two texts side by side as one page, row by row
frame.py       the page around it, and how clauses and words of documents stand in it
"""
