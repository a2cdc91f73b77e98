"""Files and the texts in them.

files.py, opened_files.py   from a path to documents, within limits; written whole or not at all
beginning.py             a negotiation made of several files
relations.py             what two texts are to each other, where somebody said so
circulated.py, recognition.py   the versions that others may have; on which a file was written
comparing.py, wholefiles.py     two or more texts; all texts of two files
officialfile.py, word_file_checks.py   tracked changes on a Word file; a Word file looked at
word_search.py           words found in all texts
aligned_files.py         texts of several files aligned; language versions
foundation.py, pinfile.py   what a negotiation begins with; links made by hand, from a file
unfinished.py            words and forms that are no act yet, kept beside the project
salvage.py, baseless.py  what is still in a damaged project, also where its base text is lost
"""
