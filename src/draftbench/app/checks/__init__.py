"""House rules and spelling: what they find in a text, and how it is mended.

houserules.py, findingreport.py, mending.py   found, told, mended
spelling.py, spellingfindings.py, spellprocess.py   words that no dictionary knows
dictionaries.py, vocabulary.py   dictionaries of this machine; words of the negotiation
"""
