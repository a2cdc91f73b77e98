"""What delegations send, and what becomes of it in the register.

incoming.py      the one way in: a file of any kind, and on which version it was written
markedfiles.py   the tracked changes of a file on that version
ourchanges.py    those that the file had when it left us, which nobody proposes
retyped.py       a text without tracked changes: what its sender has otherwise than a version
sentparagraphs.py, sentlinks.py  its paragraphs, and which clauses of the version they are
quotednumbers.py, numberdoubts.py  numbers of quoted paragraphs, in their words or against them
quoteditems.py   items of lists that are quoted by their letters
openamendments.py  the open amendments of a file of Akoma Ntoso
joinings.py      where the words of paragraphs that were joined meet
answers.py       what is said of a paragraph and is no word for it: "OK", "retain"
answeredparagraphs.py  answers in the place of a paragraph, "5. No comment"
deletionmarks.py  lines with a number and "[deleted]"
strikes.py       the words that are struck out in it by formatting
smallprint.py    the lines above and below the paragraphs of a rolling text that comes back
knownbrackets.py  the brackets by which one is known that has no such lines
trackedrolling.py  one with tracked changes: its text, and the proposals as each author changed them
leftbrackets.py  the brackets that it printed around words of which the proposal was taken out
printedlines.py  what the program prints for a paragraph, and what of it is in a file
absences.py, coverings.py  what it leaves out; what of it is letter, mail or page
hedgewords.py, hedgedparagraphs.py  "If possible:" above or before a paragraph
doubtfulwords.py  words read for the text that may be said of it
typography.py    what of two wordings is words
attributed.py, clausereadings.py  brackets with names, and what is read of a clause with them
asides.py        brackets without names: questions, comments, what the sender asks for
roomremarks.py   positions and comments in brackets, which are no words
sharedbrackets.py  brackets in which several speak, with one for each of them
signedparagraphs.py  paragraphs that name whose they are beside their words
signaturelines.py  names on a line of their own below a paragraph
editplaces.py    where in a clause others' words stand
starnotes.py     notes below a text that asterisks mark
statusnotes.py   notes on how far paragraphs are, and placeholders for them
othervoices.py   the proposals that they are
listlinks.py     the signs and links of lists that go with their words
amendedbrackets.py  what was changed in those that it prints, as amendments to them
takenout.py      the proposals that it prints, and those that somebody took out of it
senders.py       who a file says that it is from
importing.py     from files to one batch of amendments
commentthreads.py  the comments of a file as reasons of amendments
batch.py         what one import brings, as an event
importnotes.py   what imports were not sure of
editedcopies.py  a copy that people edited, read against the text they had

Files with known changes: ``tests/data/retyped``; words of coverings:
``resources/language/coverings.json``.
"""
