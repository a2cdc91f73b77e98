"""The linter of Word files: one rule, one small function, one code.

checked.py        a package under inspection: its parts, stories, places
rule.py           what a rule is
table.py          all rules, in the order in which their faults are told
linter.py         the rules run over a package
container.py      what can be wrong before the package is opened

signatures.py     ids, authors and dates of tracked changes
nesting.py        what may stand inside what
texts.py          words and fields inside deletions
marks.py          tracked paragraph marks
moves.py          moves and other ranges
properties.py     changes of properties, and the order of properties
tables.py         tracked rows and cells
notes.py          footnotes and endnotes
comments.py       comments and their threads
paragraphids.py   the ids of paragraphs that comments refer to
package.py        parts, relationships, content types, namespaces
settings.py       settings, numbering and the marks of sessions
"""
