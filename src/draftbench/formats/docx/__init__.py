"""Word files by what is done with them. A module is imported only where it is used.

names.py     names of WordprocessingML and the builders that every writer needs
read/        a file, its styles, numbers and tracked changes, to clauses and proposals
lint/        faults that Word trips over, one rule a function
template/    the file around a body: our own page, or a template of the user's
write/       clauses, tables and words as WordprocessingML; compilations
track/       tracked changes: one pen, on a file of our own or an official one; the proof
compare/     two files compared, written by the same pen

A new shape of files goes into ``tests/support/officials.py``. Measure with ``benchmarks/word.py``.
"""
