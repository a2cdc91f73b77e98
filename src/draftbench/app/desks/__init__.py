"""Who acted: the desks that record events, and what their signatures prove.

* ``keyplace.py``: where the private key of this desk lies (the key ring of the system, or a file).
* ``desk.py``: this desk, and signing for it.
* ``fingerprint.py``: keys as people compare and send them.
* ``roster.py``: the event by which the chair says which desk may act for whom.
* ``verdicts.py``: whether signatures are right; what was checked once is not checked again.
* ``attribution.py``: what follows for each event: signed by whom, and may that desk do that?
"""
