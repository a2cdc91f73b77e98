"""Clauses, tables and words as WordprocessingML.

runs.py              rich text as runs
paragraphs.py        how each kind of clause is set; tables
bracketed.py, brackets.py   what a compilation says, and the proposals in brackets
"""
