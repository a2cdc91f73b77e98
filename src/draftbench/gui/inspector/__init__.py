"""The inspector: what is said of a row or of chosen amendments, and what can be done with them.

inspector.py, page.py   the panel; the pages of the views
amendment_cards.py, amendment_cards_view.py, chosen_rows.py   amendments as cards
amendment_course.py, amendment_steps.py   what became of them and what they allow
clause_inspection.py, row_cards_view.py   of a clause and its row
private_notes.py, remarks_view.py   notes, remarks
"""
