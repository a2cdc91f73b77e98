"""PDF: from glyphs on pages to typed clauses.

extraction.py  opens the file, in a process of its own
pages.py       the pages as that process hands them over, within limits
lines.py       glyphs to lines: spaces, raised signs, writing from right to left
columns.py     the order in which lines are read; rows and cells
furniture.py   running heads, page and line numbers, and the masthead apart
paragraphs.py  lines to paragraphs, words that a line end cut, headings by their type
sourcetext.py  all lines as one text, and how each character looks
reader.py      all of this for a file, with notes at the foot of the page hung on their marks;
               every character accounted for

rendering.py draws pages in a process of its own, whose pictures pages.py hands over.
"""
