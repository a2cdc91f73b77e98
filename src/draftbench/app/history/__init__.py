"""What happened in a negotiation.

act.py, acts.py   what a kind of event is, and what each means: from events to the register
firstevents.py    with which a project begins
registers.py      the registers after each event
moments.py, naming.py, development.py   past moments, named ones, two of them compared
undoing.py        what undo and redo take back
validity.py       whether an event is what it should be
offers.py, receiving.py, joint.py   what was done in copies
privateacts.py, privatedrafts.py, olddrafts.py   drafts that are not tabled
rebasing.py, carryover.py   a new base text; what was made for a version before it
circulation.py    texts that left

A new kind of act needs its form (``payload``) beside its ``ACTS``. Measure with
``benchmarks/exchanges.py``, ``privacy.py`` and ``poison.py`` (spoiled events).
"""
