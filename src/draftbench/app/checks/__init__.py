"""House rules and spelling: what they find in a text, and how it is mended.

findingreport.py, mending.py   found and told, spelling included; mended
outdated.py                    language versions that no longer say what the draft says
spelling.py, spellprocess.py   words that no dictionary of this machine knows; those added here
"""
