"""Amendments: patches between people, placed on a text that has moved on."""
