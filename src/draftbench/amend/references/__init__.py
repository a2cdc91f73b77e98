"""References of a text to its own paragraphs, sections, annexes and notes, which follow them.

grammar.py     how a language refers: patterns made of ``resources/language/references_*.json``
mentions.py    the words of a clause that refer to something
naming.py      which clauses a number names in a text
meaning.py     what users said that a reference means
standing.py    a reference of the draft: what it means, and whether it still says so
tracing.py     in which text the words of a reference were written
following.py   all references of a draft, each bound to the clauses that it meant
chains.py      notes that say "Ibid.", bound to the note that they mean
rendering.py   numbers of several paragraphs, written again
writing.py     whether a change writes words that refer to something
updating.py    the changes that write the new numbers
"""
