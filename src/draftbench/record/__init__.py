"""The record of a negotiation: one file, append-only events, nothing ever lost."""
