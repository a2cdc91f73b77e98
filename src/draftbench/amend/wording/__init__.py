"""Amendments in words, as committees read them out: "In operative paragraph 3, replace …".

places.py        which clause is meant, free of any language
instructions.py  a change set as instructions, free of any language
english.py       the instructions in English

A language is one module with ``sentence``; what is said must stay unambiguous, so that it can be
read back: words that occur more than once are told apart by the words before them, or counted.
"""

from draftbench.amend.wording.instructions import Instruction, Verb, instructions
from draftbench.amend.wording.speaking import in_words

__all__ = ["Instruction", "Verb", "in_words", "instructions"]
