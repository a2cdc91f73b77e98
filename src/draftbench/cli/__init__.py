"""The command line.

main.py          running a command; errors as one sentence with an exit code
grammar.py       how commands and their acts are declared, each by ``define()`` of its own module;
                 help_pages.py: their words, and what stands before and around them
output.py, tables.py, differences.py   JSON for programs, tables and differences for people
opening.py, copies.py, entries.py   what several commands say of projects and files

Every other module is a command or a family of acts, named by its subject: ``alignments.py`` is
``align``, ``imports.py`` is ``amend PROJECT import``. ``completion.py`` and the page of each help
are made from the same declarations.
"""
