"""A text with all its changes in it, each with who made it.

redline.py, marking.py   what it is, and how it is built, also of several texts
provenance.py   where every word comes from
hands.py        the text as one author of tracked changes would have it
"""
