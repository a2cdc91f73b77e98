"""Use cases: one function for each thing that the command line and the window both do."""
