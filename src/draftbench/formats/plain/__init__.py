"""Plain text: from bytes to typed clauses.

encoding.py      bytes to text, the encoding told by the language
cells.py         the rows of a table of cells (CSV)
lines.py         the lines of a file, without signs of quoting mail and furniture of pages
pages.py         lines to paragraphs: wrapped lines, page breaks, texts pasted as one line
notes.py         footnotes taken out of the text and hung on their marks, also where these
                 lost their raised type; "Ibid." resolved
markdown.py, inline.py   the paragraphs of Markdown; mark-up inside a paragraph
paragraph.py     a paragraph as every reader hands it on, and how it begins and ends
traced.py        text that knows where each of its characters came from
numbering.py     printed numbers at the start of a paragraph, and what they count
organs.py        who speaks, the line that begins to declare, what stands before it
outline.py       headings, annexes, table of contents
wording.py       the words by which lines are told, from resources/language/recognition.toml
walk.py          the walk over the paragraphs, numbers in their series
resolutions.py   resolution-shaped texts, told by their verbs
clauses.py       paragraphs to typed clauses
parts.py         which clauses are which text
participants.py, listing.py  the delegations in a list of participants, and its headings
recogniser.py    all of this for paragraphs of any format, also under negotiation: made bare,
                 and given back their mark-up
reader.py        all of this for a text file, every character accounted for
"""
