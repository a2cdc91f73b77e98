"""One open project: what its parts share, acts, jobs, and what is asked of people."""
