"""Word files: read, resolved, written, proved. A module is imported only where it is used.

Reading (start at wordfile.py)
archive.py           the parts of the file, however they are packed
styles.py, numbering.py   styles, and numbers as Word prints them
survey.py, symbols.py     what in a part is no plain text: fields, equations, symbol fonts
prose.py             a paragraph's words with their marks and line breaks
blocks.py            paragraphs, tables, rows and cells; tables that are a text
wordfile.py          all of this, with notes and masthead: paragraphs as the recogniser takes them
reader.py            the file to typed clauses, every character accounted for

Tracked changes in (start at revisions.py)
revision.py, shown.py   who changed what, and its numbers; what a view shows
inline.py            the words of a paragraph in one view
revisions.py         a part as accepted, as rejected, as marked, or with some authors' changes
comments.py          who said what about which words
sighting.py, markedup.py   one view and its clauses; what each author makes of the text

Writing (start at clean.py, tracked.py, bracketed.py)
template.py, masthead.py, frontmatter.py, stylesheet.py, package.py   the file around a body
owntemplate.py, restyling.py   a template of the user's own, and our paragraphs in its styles
paragraphs.py, runs.py, names.py   clauses, tables and words as WordprocessingML
tracked.py, gaps.py  tracked paragraphs and tables, with authors and reasons
bracketed.py, brackets.py   what a compilation says, and the proposals in brackets

Proof
activecontents.py    what a file makes Word do when it is opened: macros, fetching
proof.py             both sides of a tracked file read back
onfile/              tracked changes on a Word file that is there (see onfile/__init__.py)
lint/                faults that Word trips over, one rule a function (see lint/__init__.py)
"""
