"""HTML: from pages and pasted fragments to typed clauses. Nothing of it is ever shown as it came.

detection.py  what is HTML, and what is a web archive
tree.py       bytes to a tree: encoding, depth
looks.py      marks, hidden text and list styles, from tags, attributes and style sheets
surroundings.py  which part of a page is its text
footnotes.py  notes and their calls, found by the links between them
lists.py      the numbers of lists
tables.py     tables of data and tables for layout
paragraphs.py the tree to paragraphs
reader.py     all of this for a file
"""
