"""Files in and out: readers take bytes and give documents, writers give bytes for them.

reading.py       the one way in, a row a format
imported.py      what a reader gives, and what a writer gives
ledger.py        what became of every line and character of a file
safety.py        limits for files from strangers
office.py        what LibreOffice converts
clauselist.py, inline.py   lists of clauses in JSON; running text in the making
mailfile.py      the text of mail that was saved as a file
versionmarks.py  the mark that a file carries of the version in it
plain/           recognising clauses in paragraphs; plain text and Markdown
docx/ pdf/ html/ akn/   Word, PDF, HTML and Akoma Ntoso, each with its reader and writer
table/ prose/    tables and texts before they are written in a format

Every reader hands its paragraphs to the same recogniser. Measure with ``benchmarks/reading.py``,
``benchmarks/bombs.py`` and, for Word, ``benchmarks/word.py``.
"""
