"""What comes in: files with tracked changes, instructions, revised files, a new base text."""
