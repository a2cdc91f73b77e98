"""The aligned rows: which are shown, in which order, their links, and what is said of one.

workspace.py     the open negotiation as the window sees it; start here
context.py   what commands work with; the project that a window has open
row_filter.py, row_filter_view.py, row_steps.py   which rows are shown, and going between them
row_links.py, link_decisions.py   links and themes of rows
map_signs.py, negotiation_summary.py   the map, and the numbers of the negotiation
"""
