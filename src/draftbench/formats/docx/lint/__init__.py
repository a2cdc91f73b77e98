"""The linter of Word files: one rule, one small function, one code.

checked.py        a package under inspection: its parts, stories, places; a rule, a fault
linter.py         all rules in the order in which faults are told, run over a package

signatures.py     ids, authors and dates of tracked changes
marks.py          what may stand inside what; tracked paragraph marks; words and fields inside
                  deletions
moves.py          moves and other ranges
properties.py     changes and order of properties; tracked rows and cells
comments.py       comments, their threads and the ids that these refer to; notes
package.py        parts, relationships, content types, namespaces; settings

A new rule needs a mutation that breaks it (``tests/support/faultytext.py``, ``faultyparts.py``).
"""
