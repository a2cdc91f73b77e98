"""The numbers of the draft.

numbering.py    frozen, following the text again, new
renumbering.py  what number each clause had and has, and why that changed
"""
