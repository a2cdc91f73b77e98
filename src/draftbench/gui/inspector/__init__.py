"""The inspector: what is said of a row or of chosen amendments, and what can be done with them."""
