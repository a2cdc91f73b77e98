"""The names of the views of a negotiation and measures of the window, for those who show no view.

Commands that show a view are called ``view.`` and its name.
"""

COMPARE, AMENDMENTS, POSITIONS, HISTORY = "compare", "amendments", "positions", "history"
VIEWS = (COMPARE, AMENDMENTS, POSITIONS, HISTORY)
PAGE_FOOT = "pageFoot"
"""What the foot of a page is called, with its buttons and reports: no message lies over it."""
FOOT = 31
"""Pixels of the strip at the bottom."""
