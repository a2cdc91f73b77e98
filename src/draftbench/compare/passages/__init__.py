"""What differs between two versions passage by passage, as page, terminal and window tell it.

passage.py       all that differs between clauses that answer to each other; start here
marks.py, notes.py   marks that changed, and what became of the notes
remarks.py       what is said beside a passage
stretches.py     a passage cut into stretches of one look

The terminal shows it by ``cli/differences.py``, a page by ``formats/html``, a column by
``gui/cells/version_cells.py``.
"""
