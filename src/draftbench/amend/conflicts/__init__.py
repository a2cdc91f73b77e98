"""What cannot be accepted together.

collisions.py   of several proposals for one text, and of open amendments as they stand
contention.py   conflicts as objects, for people
doubts.py       clauses that one cannot be sure to have found in a revision

What people expect of two proposals is a row in ``tests/support/situations.py``.
"""
