"""House rules: what an editor looks for in a text, as findings with what would mend them.

finding.py       what was found, where, the edits that mend it; as data
profile.py       which rules hold for a text: General Assembly, Security Council, declaration …
examined.py      a text with what all rules ask of it: labels, openings, neighbours
checking.py      all rules of a profile on a text; start here

The rules by subject: structure.py, openings.py (also and further), references.py (and
notes), style.py, consistency.py (and what is left over). Spelling is data in ``resources/rules``.

A new rule needs a fault in ``tests/rules/test_faults.py`` and what issued texts do in
``test_usage.py``. Measure with ``benchmarks/rules.py``.
"""
