"""What each output says, as a pure function of a negotiation: built once, written in any format.

amendments.py   the list of amendments in the order of the text
voting.py       the voting list
trace.py        where each paragraph comes from
numbers.py      old numbers to new ones
gaps.py         what the sources have and the draft has not, and what is still open
sidebyside.py   texts in columns, by clause or by theme
rolling.py      the draft with all changes and proposals in it
exchange.py     the same for other programs
phrases.py      what several of them say
"""
