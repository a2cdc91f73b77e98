"""The meeting: who takes part, positions, proceedings, votes, time, and what the room sees."""
