"""Change sets: what an amendment does to one base, all of it in base coordinates.

changes.py      what a change set is
editing.py      made between two versions: words in splices.py, splits and joins in wordchanges.py
                and breaks.py; adoption.py gives a revised text the identities of its base
applying.py, building.py   made to a text, taken back, joined to another
bundles.py, parts.py       taken apart: by clauses, and as parts that can be accepted alone
exchange.py, unread.py     as plain data; understood when somebody first reads them
"""
