"""Files: the start page, opening, choosing among what a file holds, and exports."""
