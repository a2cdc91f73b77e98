"""Plain text: from bytes to typed clauses, one rule a module.

encoding.py      bytes to text, the encoding told by the language
lines.py         the lines of a file, without the signs of quoting mail
smallcase.py     clauses in small letters, verbs set apart
furniture.py     page numbers, running heads, job numbers
runon.py         a text pasted as one line cut into its paragraphs
pages.py         lines to paragraphs: wrapped lines and sentences broken by pages joined
notes.py         footnotes taken out of the text and hung on their marks, also where these
                 lost their raised type; "Ibid." resolved
markup.py        what markup is left in the text
markdown.py      the paragraphs of Markdown
inline.py        its mark-up inside a paragraph
rules.py         the names of the rules that repair and doubt
paragraph.py     a paragraph as every reader hands it on
numbering.py     printed numbers at the start of a paragraph
numerals.py      what a number counts: roman, letters of five scripts
endings.py       how a paragraph ends: closed, with a comma, with a colon
organs.py        who speaks, and the line that begins to declare
quotations.py    quotations that run over several paragraphs
outline.py       headings, annexes, table of contents
front.py         titles above an organ line
negotiated.py, options.py   paragraphs under negotiation made bare, and given back their mark-up
walk.py, series.py, findings.py   the walk over the paragraphs, numbers in their series
resolutions.py   resolution-shaped texts, told by their verbs
clauses.py       paragraphs to typed clauses
parts.py         which clauses are which text
traced.py        text that knows where each of its characters came from
accounting.py    what became of every character
recogniser.py    all of this for paragraphs of any format
reader.py        all of this for a text file, every character accounted for
participants.py, listing.py  the delegations in a list of participants
compilation.py   a compilation of proposals written as plain text
"""
