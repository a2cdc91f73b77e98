"""Amendments in words, read: "In operative paragraph 12, the word … should be …" as a change set.

quotes.py         quotations, taken out of a sentence
wrappedlines.py   lines that a program broke at some width, made whole again
cutting.py        a text of amendments, cut into instructions
tablerows.py      the rows of a table pasted into a mail, as instructions
tongue.py         what a language needs: resources/language/instructions_LANGUAGE.toml
sentence.py       a sentence, with signs for its quotations and clauses
understanding.py  one sentence to requests; all of its words are known, or it is not understood
wordrules.py      what it says of words of clauses
readers.py        one sentence, read in every language and every way
maintokens.py     a sentence as its main words, and verbs in their forms
frames.py         what stands around an instruction and asks for nothing
bywords.py        one sentence to requests by its main words, where no pattern knows its frame
roles.py          what each quotation is for, told by the word before it
evidence.py       one sentence as words for a deed and quotations, where nothing else reads it
weighing.py       what each quotation is for, told by the text
newparagraphs.py      new paragraphs, read by main words
fragments.py      which words new ones replace, where only these are given
askers.py         who wishes what a sentence says, where that is not the one who sends it
asides.py         reasons for an instruction, and fallbacks
repeated.py       what asks for the same as before in another clause
quotedmail.py     the mail of somebody else that stands below
answers.py        what the sender wrote into that mail
remarks.py        remarks, and wishes that are to be drafted by hand
unquoted.py       words that are not quoted, where only one reading is possible
courtesies.py     greetings, thanks and signatures, which are no instructions
request.py, reference.py  what is asked for, and of which clause, free of any language
calling.py        from names of clauses to clauses
arrivals.py, deeds.py, divisions.py, stretches.py, results.py  from requests to changes of a text
alternatives.py   the few things that an unclear instruction may mean, to choose from
sections.py       headings of the parts of a text, and the clauses that are named below them
linejudge.py      what the lines of a paper are
subject.py        the clause that the subject of a mail names
halves.py         two parts of a line that belong together
keywords.py       key words of ITU conferences
printedlines.py   what parliaments print around amendments, and mails quote
heard.py        all of it

What the words of one language say, the others must say too. Labelled instructions are in
``tests/data/instructions``; measure with ``benchmarks/instructions.py``.
"""

from draftbench.amend.instructions.calling import NotPlacedError
from draftbench.amend.instructions.heard import Heard, parts, read, together
from draftbench.amend.instructions.linejudge import mostly_asks
from draftbench.amend.instructions.weighing import changed_words

__all__ = ["Heard", "NotPlacedError", "changed_words", "mostly_asks", "parts", "read", "together"]
