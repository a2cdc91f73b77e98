"""References of a text to its own paragraphs, sections, annexes and notes, which follow them.

mentions.py    the words of a clause that refer to something, by the patterns of
               ``resources/language/references_*.json``
naming.py      which clauses a number names in a text, and numbers written again
standing.py    a reference of the draft: what it means, and whether it still says so
tracing.py     in which text the words of a reference were written
following.py   all references of a draft, and "Ibid.", bound to what they meant
updating.py    the changes that write the new numbers
"""
