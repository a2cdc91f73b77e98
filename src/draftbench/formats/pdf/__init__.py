"""PDF: from glyphs on pages to typed clauses, one rule a module.

extraction.py  opens the file, in a process of its own
pages.py       the pages as that process hands them over, within limits
lines.py       glyphs to lines: spaces, raised signs
direction.py   writing from right to left
columns.py     the order in which lines are read
furniture.py   running heads, page numbers and the masthead apart
linenumbers.py numbers that count the lines of a draft
footnotes.py   notes at the foot of the page hung on their marks
tables.py      rows and cells
paragraphs.py  lines to paragraphs
hyphens.py     words that a line end cut
headings.py    titles and headings, by their type
sourcetext.py  all lines as one text, and how each character looks
reader.py      all of this for a file, every character accounted for
"""
