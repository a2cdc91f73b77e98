"""Amendments in words, as committees read them out: "In operative paragraph 3, replace …".

places.py        which clause is meant, free of any language
instruction.py   one instruction, free of any language
instructions.py  a change set as instructions
effects.py       what instructions about words do to a clause, as their readers carry them out
ordinals.py, quotation.py           numbers in words; quotation marks
english.py, french.py, spanish.py   the instructions in a language

A language is one module with ``sentence``. What is said must stay unambiguous, so that it can be
read back (:mod:`draftbench.amend.instructions`): words that occur more than once are told apart by
the words before them, or counted.
"""
