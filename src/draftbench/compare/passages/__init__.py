"""What differs between two versions passage by passage, as page, terminal and window tell it:
words, marks, notes, places. Start at :mod:`draftbench.compare.passages.passage`."""
