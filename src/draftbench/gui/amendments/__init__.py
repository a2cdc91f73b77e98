"""Amendments: the register, conflicts, decisions, and brackets in the text.

register.py, amendments_page.py, amendment_filter.py   the register as lists, and its page
decisions.py, decision_queue.py   what waits for a decision, and what one changed
conflict.py, conflict_list.py, conflict_view.py   the sides of a conflict
proposal_form.py, modified_words.py, amendment_acts.py   proposing, other words, further acts
orphans.py, orphans_view.py   amendments whose place is gone
bracket_*.py     brackets where they stand
amendment_commands.py   what the commands do
"""
