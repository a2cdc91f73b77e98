"""Amendments: patches between people, placed on a text that has moved on.

amendment.py, stamp.py   an amendment, and who made a change
negotiation.py   the state of a negotiation at one moment
draft_numbers.py   numbers frozen, and new ones; what clauses are called
changesets/      what an amendment does to its base
placement/       its place on the draft of now
conflicts/       what cannot be accepted together
registers/       every amendment with its state
redlines/        the text with all changes in it, and where its words come from
ballots/         the order of votes, and their results
proceedings/     positions, brackets, agreed clauses, silence
notation/        negotiation mark-up, read and written
wording/         amendments as instructions in words
instructions/    such words, read
references/      what a text says of its own paragraphs

Measure with ``benchmarks/rebase.py`` (placing) and ``benchmarks/amendments.py`` (a long register).
"""
