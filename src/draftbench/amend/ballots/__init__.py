"""Votes: their order, their results, and the order of lists that follow the text.

voting.py       the order in which amendments are put to the vote, and which exclude each other;
                where in the text an amendment stands
votes.py        votes that were taken, and the running result
"""
