"""Two Word files compared (start at comparison.py): the first one, with the second as changes.

pairing.py           which paragraphs and tables are each other
wording.py           changes of words, typed numbers apart; other looks of what stayed
stories.py, groups.py   story by story: moves, tables, splits and merges
bringing.py          what comes in, with its styles, lists and pictures
ranks.py             automatic numbers and levels
anchors.py           its comments and bookmarks
running.py           sections, with their headers and footers
"""
