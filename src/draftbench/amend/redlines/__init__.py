"""A text with all its changes in it, each with who made it.

redline.py, marking.py   what it is, and how it is built, also of several texts
provenance.py   where every word comes from
divided.py      the words of parts as they came from the clause that was divided
hands.py        the text as one author of tracked changes would have it
"""
