"""Independent texts on the same matter: a ranking with reasons and the sentences that agree.

ranking.py       grades, links, offers; start here
matter.py, frames.py   what a clause says, without the frames of its sentences
likeness.py      how alike two clauses are, by their words
contest.py       the competition of all pairs
meaning.py, encoder.py, agreement.py, verdict.py   what the optional models of meaning add
shared.py        the reasons: what two clauses share, and the sentences
missing.py       what one text has and the other nowhere

Words of one family are in ``resources/language/kin_*.json``. Measure with
``benchmarks/compare.py --only independent`` and ``benchmarks/transfer.py``.
"""
