"""Amendments in words, as committees read them out: "In operative paragraph 3, replace …".

instruction.py   one instruction and the place that it means, free of any language
instructions.py  a change set as instructions
effects.py       what instructions about words do to a clause, as their readers carry them out
sentences.py     instructions as sentences; ordinals.py (numbers in words), amendment_words.py (the
                 words of each language, resources/language/wording.json)
speaking.py, titles.py, places.py   whole amendments in words; titles, names of clauses, where

What is said must stay unambiguous, so that it can be
read back (:mod:`draftbench.amend.instructions`): words that occur more than once are told apart by
the words before them, or counted.
"""
