"""House rules: what an editor looks for in a text, as findings with what would mend them.

rule.py          a rule as data; all of them in ``resources/rules/rules.json``
profile.py       which rules hold for a text: General Assembly, Security Council, declaration …
finding.py       what was found, where, and the edits that mend it
examined.py      a text with what all rules ask of it: labels, openings, neighbours
checking.py      all rules of a profile on a text; start here
mending.py       findings mended, as a change set

The rules by subject: structure.py, leftovers.py, openings.py, ordering.py (also and further),
references.py, notes.py, style.py, consistency.py.
"""
