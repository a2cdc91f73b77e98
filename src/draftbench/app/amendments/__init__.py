"""Amendments: proposed, tabled, decided, made one, and what stands between them.

instructing.py, otherwishes.py, speakers.py  from instructions in words to amendments; of others
tabling.py, anchoring.py       new ones; open ones put elsewhere by hand
sponsoring.py, sponsors.py, recommending.py   who is behind them, who wrote a file; the bureau
deciding.py, adopting.py       accepted, rejected; with other words, in part
uniting.py, packaging.py, alternatives.py     made one; together or not at all; one of several
resolving.py, rests.py, replacements.py  conflicts; what they leave; what makes room
amendment_data.py              an amendment as JSON
"""
