"""Amendments: the register, conflicts, decisions, and brackets in the text.

register.py, amendments_page.py, amendment_filter.py   the register as lists, and its page with the
  sides of conflicts
decisions.py, decision_queue.py   what waits for a decision, and what one changed
conflict.py, conflict_list.py   the sides of a conflict
modified_words.py, amendment_acts.py   other words, further acts
orphans.py, orphans_view.py   amendments whose place is gone
bracket_*.py     brackets where they stand
amendment_commands.py   what the commands do; proposing
"""
