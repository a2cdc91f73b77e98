"""Words inside a clause: their difference in phrases, its classes, what moved, what grew stronger
or weaker, and the patch in which it travels. Start at :mod:`draftbench.compare.words.worddiff`."""
