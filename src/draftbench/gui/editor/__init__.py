"""The editor of a clause: its text, what is offered, pasted and underlined in it.

clause_editor.py, clause_text.py   the editor over its cell, and the words in it with what is
  offered while one types
clause_box.py   the same words in a form
pasted_text.py, note_signs.py   what is pasted; notes while they are written
own_amendment_line.py   what the delegation that writes has proposed for the clause already
spell_check.py   what no dictionary knows
"""
