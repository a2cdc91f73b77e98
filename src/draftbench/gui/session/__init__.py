"""One open project: what its parts share, acts, jobs, and what is asked of people.

session.py, jobs.py, undo.py   acts whose refusal is a sentence, long work, undo
dialogues.py, passphrase_forms.py   what is asked, and words kept while typed
names.py, file_parts.py, file_filters.py   names in the window
"""
