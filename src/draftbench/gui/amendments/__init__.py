"""Amendments: the register, conflicts, decisions, and brackets in the text."""
