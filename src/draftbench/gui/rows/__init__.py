"""The aligned rows: which are shown, in which order, their links, and what is said of one."""
