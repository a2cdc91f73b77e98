"""Independent texts on the same matter: a ranking with reasons and the sentences that agree. Start
at :mod:`draftbench.compare.related.ranking`."""
