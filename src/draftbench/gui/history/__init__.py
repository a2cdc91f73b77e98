"""What was done: the record, undo, moments, and copies on other desks.

history_lists.py, past_texts.py   events, named versions; a text as it was
history_commands.py   what the commands do
exchange_lists.py, project_copies.py   what others did; the project file itself
desk_roster.py   who may act for whom
word_events.py   from words to the events that gave them
"""
