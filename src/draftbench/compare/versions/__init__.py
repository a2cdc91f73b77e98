"""Two versions of one text: which clauses answer to which, what moved, and again after a small
change. Start at :mod:`draftbench.compare.versions.linking`."""
