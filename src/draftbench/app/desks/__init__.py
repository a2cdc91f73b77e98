"""Who acted: the desks that record events, and what their signatures prove.

* ``keyplace.py``: where the private key of this desk lies (the key ring of the system, or a file).
* ``desk.py``: this desk, and signing for it.
* ``roster.py``: the event by which the chair says which desk may act for whom; keys as people
  compare and send them; ``rostering.py`` what the chair does with it.
* ``attribution.py``: whether signatures are right, and what follows for each event: signed by whom,
  under which roster, and may that desk do that?

Measure with ``benchmarks/signatures.py``.
"""
