"""Word files read.

archive.py           the parts of the file, however packed; what Word does when it opens them
styles.py, numbering.py   styles, and numbers as Word prints them
survey.py, symbols.py     what in a part is no plain text: fields, equations, symbol fonts
prose.py             a paragraph's words with their marks and line breaks
blocks.py            paragraphs, tables, rows and cells; tables that are a text
wordfile.py          all of this, with notes and masthead: paragraphs as the recogniser takes them
reader.py            the file to typed clauses, every character accounted for

Tracked changes (start at revisions.py)
revision.py, shown.py   who changed what; what a view shows, and the words of a paragraph in it
revisions.py         a part as accepted, as rejected, as marked, or with some authors' changes
comments.py          who said what about which words
asides.py            what a program printed beside the text, taken out
sighting.py, markedup.py   one view and its clauses; what each author makes of the text
"""
