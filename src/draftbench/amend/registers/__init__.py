"""The register: every amendment with its state, kept in step with the draft.

register.py     the register, and amendments that were revised
states.py       what a state means, which steps lead on, and every step that was taken
standing.py     how amendments stand on the draft and beside each other, worked out late
subamendments.py   amendments to amendments
ledger.py       frozen mappings of which the next version shares nearly all; packages
"""
