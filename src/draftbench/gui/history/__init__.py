"""What was done: the record, undo, moments, and copies on other desks."""
