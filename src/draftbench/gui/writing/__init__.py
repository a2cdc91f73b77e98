"""Writing in the text: what is done to the draft by hand, and what keeps words safe.

draft_words.py, clause_division.py, opening_shapes.py   words, divisions, openings of the draft
writing_commands.py   what the commands do; the vocabulary of a negotiation
own_amendments.py   which amendments stand to a clause that is written
kept_writer.py   for whom it is written in each project
safekeeping.py, unfinished_words.py, reasons.py   what was not finished, and the file
"""
