"""What happened in a negotiation.

act.py, acts.py   what a kind of event is, and what each means: from events to the register
firstevents.py    with which a project begins
registers.py      the registers after each event
moments.py, naming.py, development.py   past moments, named ones, two of them compared
undoing.py        what undo and redo take back
receiving.py, joint.py   what was done in copies
rebasing.py, carryover.py   a new base text; what was made for a version before it
circulation.py    texts that left
"""
