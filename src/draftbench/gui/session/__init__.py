"""One open project: what its parts share, acts, jobs, and what is asked of people.

session.py, jobs.py, undo.py   acts whose refusal is a sentence, long work, undo
dialogues.py, form_words.py, passphrase_forms.py   what is asked, and words kept while typed
names.py, file_parts.py   names in the window
"""
