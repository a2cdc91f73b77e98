"""Files and the texts in them.

files.py, reading.py     from a path to documents, within limits; written whole or not at all
beginning.py             a negotiation made of several files
relations.py             what two texts are to each other, where somebody said so
circulated.py, recognition.py   the versions that others may have; on which a file was written
comparing.py, wordfiles.py, checking.py   two texts, two Word files, one Word file
officialfile.py          the Word file that the base was read from
finding.py               words found in all texts
unfinished.py, formwords.py   words that are no act yet, kept beside the project
salvage.py               what is still in a damaged project
"""
