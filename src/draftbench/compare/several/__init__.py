"""Two to five texts in one set of rows, in the order of one of them or by theme. Start at
:mod:`draftbench.compare.several.rows`."""
