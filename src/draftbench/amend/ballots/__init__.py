"""Votes: their order, their results, and the order of lists that follow the text.

voting.py       the order in which amendments are put to the vote, and which exclude each other
votes.py        votes that were taken, and the running result
precedence.py   where in the text an amendment stands
strengthening.py   whether it makes the text stronger or weaker
"""
