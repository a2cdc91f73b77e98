"""Comparing texts: words inside a clause, clauses of two texts, rows of up to five."""
