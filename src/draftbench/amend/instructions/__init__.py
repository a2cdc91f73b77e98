"""Amendments in words, read: "In operative paragraph 12, the word … should be …" as a change set.

quotes.py         quotations, taken out of a sentence
cutting.py        a text of amendments, cut into instructions
tables.py         tables pasted into a mail, as instructions
tongue.py         what a language needs: resources/language/instructions_LANGUAGE.toml
sentence.py       a sentence, with signs for its quotations and clauses
understanding.py  one sentence to requests; all of its words are known, or it is not understood
readers.py        one sentence, read in every language and every way
maintokens.py     a sentence as its main words; mainwords.py (how these are read), conjugation.py
                  (forms of French and Spanish verbs)
frames.py         what stands around an instruction and asks for nothing
bywords.py        one sentence to requests by its main words, where no pattern knows its frame
roles.py          what each quotation is for, told by the word before it
evidence.py       one sentence as words for a deed and quotations, where nothing else reads it
weighing.py       what each quotation is for, told by the text
newparagraphs.py      new paragraphs, read by main words
fragments.py      which words new ones replace, where only these are given
articles.py       "a" and "an" before words that are replaced
remarks.py        remarks, and wishes that are to be drafted by hand
distribution.py   what one sentence says of several clauses or words at once
slips.py          slips of the pen in the words of an instruction
unquoted.py       words that are not quoted, where only one reading is possible
proposals.py      ADD, MOD, SUP, NOC
courtesies.py     greetings, thanks and signatures, which are no instructions
request.py, reference.py  what is asked for, and of which clause, free of any language
calling.py        from names of clauses to clauses
arrivals.py, deeds.py, divisions.py, stretches.py, results.py  from requests to changes of a text
unplaced.py       that an instruction has no place
alternatives.py   the few things that an unclear instruction may mean, to choose from; listitems.py
                  (words in a row)
linejudge.py      what the lines of a paper are
printedlines.py   what parliaments print around amendments, and mails quote
reading.py        all of it

What the words of one language say, the others must say too. Labelled instructions are in
``tests/data/instructions``; measure with ``benchmarks/instructions.py``.
"""

from draftbench.amend.instructions.reading import Heard, parts, read, together
from draftbench.amend.instructions.unplaced import NotPlacedError
from draftbench.amend.instructions.weighing import changed_words

__all__ = ["Heard", "NotPlacedError", "changed_words", "parts", "read", "together"]
