"""The register: every amendment with its state, kept in step with the draft.

register.py     the register; states.py what a state means and which steps lead on, course.py every
                step that was taken
standing.py     how amendments stand on the draft, beside each other; deferred.py worked out late
revising.py, subamendments.py, packages.py   amendments to amendments, and those that stand together
ledger.py, buckets.py, shelves.py   frozen mappings of which the next version shares nearly all
"""
