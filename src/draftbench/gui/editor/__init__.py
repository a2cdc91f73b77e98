"""The editor of a clause: its text, what is offered, pasted and underlined in it.

clause_editor.py, clause_text.py   the editor over its cell, and the words in it
pasted_text.py, note_signs.py   what is pasted; notes while they are written
completion_offer.py   what is offered while one types
spell_check.py   what no dictionary knows
"""
