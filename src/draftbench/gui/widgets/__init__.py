"""Forms, lists, labels and other parts that know nothing of a project, as values and as widgets.

replies.py       what is asked and told, as data: forms, lists, answers
form_view.py, inputs.py   a form
list_*.py        lists to look through and to act on
labels.py, marked_label.py, description.py, notice.py, report_area.py   words on the screen
layouts.py       widgets below or beside each other
delegation_choice.py, delegation_signs.py, search_field.py   choosing
command_keys.py  what commands are called, and their keys
pieces.py, offsets.py, elision.py, measures.py   what cells and texts are made of
announcement.py  what screen readers are told
"""
