"""What each output says, as a pure function of a negotiation: built once, written in any format.

amendments.py   the list of amendments in the order of the text
voting_list.py  the voting list
trace.py        where each paragraph comes from
numbers.py      old numbers to new ones
gaps.py         what the sources have and the draft has not, and what is still open
sidebyside.py   texts in columns, by clause or by theme
rolling.py      the draft with all changes and proposals in it
negotiation_json.py  the same for other programs
positions.py    the positions as a table
phrases.py      what several of them say

An output is a table or a text (``formats/table``, ``formats/prose``) and has an entry in
``app/exports/exporting.py`` and in ``cli/outputs.py``: then it is there in every format and in the
window. Where words change on purpose, ``PYTHONPATH=src:tests python -m outputs.test_sample`` writes
the kept outputs anew.
Measure with ``benchmarks/outputs.py``.
"""
