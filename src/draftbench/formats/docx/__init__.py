"""Word files: read, resolved, written, proved. A module is imported only where it is used.

Reading (start at wordfile.py)
archive.py           the parts of the file, however they are packed
styles.py, numbering.py, numberformats.py, numberwords.py, fieldnumbers.py   styles and numbers
survey.py, fields.py, mathtext.py, symbols.py   what in a part is no plain text
prose.py             a paragraph's words with their marks
wordnotes.py, headers.py, cells.py, columns.py, linebreaks.py   notes, masthead, tables, lines
wordfile.py          all of this: paragraphs as the recogniser takes them
reader.py            the file to typed clauses, every character accounted for

Tracked changes in (start at revisions.py)
revision.py, shown.py   who changed what; what a view shows
blocks.py, inline.py, moves.py, formerproperties.py   the walk of a view over a part
sides.py             the short way over a plain paragraph, both sides at once
markedtext.py        changes as signs in a text
revisions.py         a part as accepted, as rejected, as marked, or with some authors' changes
comments.py, outside.py   comments; changes in headers and footers
sighting.py, tracing.py, builtupon.py, markedup.py   what each author makes of the text

Writing (start at clean.py, tracked.py, table.py, compilation.py)
template.py, masthead.py, frontmatter.py, package.py   the file around a body
paragraphs.py, runs.py, grid.py, names.py   clauses, words, tables as WordprocessingML
marks.py, stamps.py, register.py, trackedtable.py   tracked paragraphs, authors, reasons, tables
bracketed.py, brackets.py, wording.py   what a compilation says

Proof
proof.py             both sides of a tracked file read back
lint/, verdict.py    faults that Word trips over, one rule a function (see lint/__init__.py)
"""
