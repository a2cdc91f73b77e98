<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>draftbench</name>
    <message>
        <location filename="app/commands.py"/>
        <source>A change made the clause stronger: “may” became “shall”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>A change made the clause weaker: “all” became “interested”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>A file for whoever works on a copy of this negotiation; private notes never go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>A note on this clause for whoever has the project file; in no export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>A sub-amendment, to the words that the amendment would give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>A version, as circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>About draftbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Accept a part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Accept with other words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Acts of several copies that do not go together: do them again, or let them go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Add texts from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Add the text in the clipboard to the texts, or begin with it where nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Adopt something else than what was proposed; the proposal stays in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Agree ad referendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Agree, agree ad referendum, park, hold and go on, with one click each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>All amendments, to sort and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>All commands with their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>All numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>All that was done: undo any of it, see the text then, compare two moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Amend</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Amend this amendment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Amendments in words, pasted or as they are said: what is understood is shown, and tabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Amendments without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>An amendment without a place, or with the wrong one, stands at the current clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Another text gives the rows their order; versions are compared with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Another window, with nothing open in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>At the cursor while the clause is written, else where you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Before the meeting, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Begin a negotiation from one or more texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Begin a negotiation from the text in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Begin a silence procedure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Beside its partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Bind to a package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Brackets and alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Break the silence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Capital and small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Chair’s bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Check a Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Check spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Choose a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Clauses that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Clauses that stand elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Clauses that went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Clauses that were divided or joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Clauses whose words differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Close the negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Combine source clauses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Commas, capitals, spaces, quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Commas, full stops, dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Compare</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Confirm the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Copy a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Copy the selected clause of a source into the working draft; of a version, its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Count everything through: 5 bis becomes 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Counts by version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Ctrl+B while a clause is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Dark screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Deadline for amendments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Deadlines and silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Decide as recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Decide with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Declare alternatives…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Delegations join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Delegations leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Delete the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Deleted clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Differences in versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Divide the clause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Edit</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Every change since the base, struck out, underlined or underlined twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Every place of some words, by text and clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Everything that was done: undo any of it, see the text then, compare two moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Export</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>File</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Find in all texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Find words in all the texts shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>First those in a conflict, then those to be confirmed and those without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Footnotes added, removed, changed or moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>For those who mend the program: versions and the last fault, no words of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>For whom a group speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Freeze the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Freeze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Go to what it refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Help</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>House rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>How contested each version is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>How many support, oppose and reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Import amendments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Import notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>In no export and in no history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>In the clause that is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>In this row, then in the next rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Is everything in it intact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Is it sound to the last tracked change, or would Word trip over it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>It stays as it is while you go on; again, and it follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Italics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Italics, bold, links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Its sponsors take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Its words go on in the clause before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Join to the clause before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Join…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Kept files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Lay the negotiation on a revised base text; you see first what becomes of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Let numbers follow the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Link this clause by hand with that of another text, in which the same key is pressed next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Link with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Make alternatives…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Mark what differs from the base in sources that are versions of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Marks of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Marks on words that stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Masthead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Merge files in which several people revised the draft; you decide what collides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Merge revisions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>More texts to compare with and to take from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Move the clause down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Move the clause up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Name this moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Negotiation</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>New base text (Rev.1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>New clause after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>New clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>New from files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>New from the clipboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Next bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Next clause of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Next conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Next open amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Next open clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Next screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Next undecided link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Nobody has confirmed or refused the link chosen in the inspector any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Numbers in sections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Numbers of positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Of the amendment here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Off: the clean text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>On this clause: of several sponsors, as a draft, as an alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>One clause of the draft out of clauses of several sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>One level down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>One level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Only gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Only my delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Only open brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Only this kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Only this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Open a bracket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Open a negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Open a negotiation beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Open in a new window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Order of voting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Other words for some words of the draft, wherever they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Over words of this clause, or over several clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Overview map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Park…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Paste a text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Place on this clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Positions, clauses, brackets, alternatives, deadlines, counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Positions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Previous bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Previous conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Previous open amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Previous open clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Previous undecided link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Private note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Propose an amendment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Punctuation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Put the amendment of this clause into the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Put the decision off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Read instructions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Recommend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Record</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>References…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Refuse the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Renumber…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Resolve a bracket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Resolve the conflict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Return to its sponsors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Rows in the order of the text that leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Rows theme by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Save a salvaged copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Several together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Show a clause that stands elsewhere again, pale, at its other place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Show changes of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Show its partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Show only rows in which something stands in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Show only rows in which the base, or every source shown, has no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Show only rows in which the draft or a version differs from the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Show only rows of the theme of the current row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Show only rows with amendments or positions of the delegation that is written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Silence has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Spaces and signs that nobody sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Split or merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Split the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Sponsors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Straight and curly, single and double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Symbol, date, organ and all else that stands at the head of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Table the tracked changes of delegations' files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Take a position…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Take back the decision on the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Take back the last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Take in what was done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Takes every filter off, also Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Texts, lists and tables as Word, page, PDF, Excel or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The clause hangs on the one before it; also Tab before its first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The clause in large type on the second screen, for the whole room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The clause no longer hangs on another; also Shift+Tab before its first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The difference before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The event that gave this clause its words; the same key goes back to the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The meeting does not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The next bracket in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The next clause of the draft that the meeting has not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The next place of the words in the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The next text leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The numbers stay as circulated; what comes between is 5 bis or 5A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The page of the guide that fits what you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The paragraph that this clause refers to first; Ctrl+click on the words does it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The printed numbers of clauses and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The register: sort, put together, decide; conflicts and packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The rest stays open, or is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The room sees what is being written before it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The text as it reads now, with every open proposal in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The texts as they read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The texts beside each other, and the working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The tray under the texts: to be placed, or let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The two clauses belong together: of the link chosen in the inspector, else the best one of this row that nobody has decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The two clauses do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The window in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The window in Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The window in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The window in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The window in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The window in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>The words of the clause are agreed and stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>They are no longer frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>They go on through sections, or begin again in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>This clause of a source does not belong beside that of the base or of another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Under which theme this clause stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Underline words that no dictionary knows while a clause is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Update references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>View</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Votes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Weaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>What an editor would mend: endings, also and further, references, spelling, signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>What cannot be accepted together, and the ways to resolve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>What delegations say of this clause, an amendment, a bracket or a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>What did not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>What each paragraph was called, is called, and would be called with new numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>What is put to the vote first: as rule 90 suggests, or as the chair chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>What somebody did in a copy comes together with what was done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>What the bureau recommends; the text stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>What the readers of files and past imports were not sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>What was adopted and rejected, what is put to the vote next, separate votes on parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>What was read, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Where a moved clause stands in its text, or the clause that a gap names; back again too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Where the draft has several clauses in one row: the one that commands are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Where there are several; it is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Who stands where: every point, every delegation; set with a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Who stands where; clauses, brackets, alternatives, deadlines, meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Why it is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>With or without the private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Words of this negotiation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Words that are spelled so here, whatever dictionaries say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Words while they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Write a new clause behind the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Write in the selected clause of the draft, also Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Write what was done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>Writes the new numbers wherever the draft refers to its own paragraphs, as one act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/commands.py"/>
        <source>“paragraph 5 above”: what each means, what is out of date, what is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/printing.py"/>
        <source>Qt gave no PDF of the page; write .html and print it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/slides.py"/>
        <source>{file} cannot be written; name it FILE.png, in a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/actdeeds.py"/>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/actdeeds.py"/>
        <source>New base text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/actdeeds.py"/>
        <source>No bracket is open in this clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/actdeeds.py"/>
        <source>Revisions of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/actdeeds.py"/>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/actdeeds.py"/>
        <source>What was done in a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/actdeeds.py"/>
        <source>What was done, or a copy ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/actdeeds.py"/>
        <source>Word file to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/actdeeds.py"/>
        <source>Word files ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/asking.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/asking.py"/>
        <source>Undone: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/board.py"/>
        <source>No row to show. Esc shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/board.py"/>
        <source>Scroll the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/board.py"/>
        <source>{text}, column {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/bracketmenu.py"/>
        <source>&amp;Choose this alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/bracketmenu.py"/>
        <source>&amp;Delete the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/bracketmenu.py"/>
        <source>&amp;Keep the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/bracketmenu.py"/>
        <source>&amp;Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/bracketmenu.py"/>
        <source>&amp;Other words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/bracketmenu.py"/>
        <source>&amp;Who and why…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/card.py"/>
        <source>History of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/card.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/card.py"/>
        <source>More to do with {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/card.py"/>
        <source>The name of this amendment in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/card.py"/>
        <source>{act} {amendment} of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/chairbar.py"/>
        <source>Ad referendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/chairbar.py"/>
        <source>Next amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/chairbar.py"/>
        <source>Next open clause ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/chairbar.py"/>
        <source>open</source>
        <comment>state of a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/changebox.py"/>
        <source>Not the same clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/changebox.py"/>
        <source>Split the link: the two clauses do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/changebox.py"/>
        <source>{clause} is not the same clause: split the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/changebox.py"/>
        <source>✓ joined by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/clausetext.py"/>
        <source>Text of the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/columns.py"/>
        <source>New</source>
        <comment>clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/commandwords.py"/>
        <source>{group}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/conflict_view.py"/>
        <source>The sides of the conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/conflict_view.py"/>
        <source>{side}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/deeds.py"/>
        <source>No amendment of this clause is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/deeds.py"/>
        <source>The draft has but one clause in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/deeds.py"/>
        <source>There is no conflict in the rows that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/deeds.py"/>
        <source>There is no difference in the rows that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/deeds.py"/>
        <source>There is no open bracket in the rows that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/deeds.py"/>
        <source>draftbench {version}
From many source texts to one adopted text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/description.py"/>
        <source>What is told of the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/description.py"/>
        <source>and {n} lines more</source>
        <extracomment>and {n} line more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Done</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Leave the text as it was (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Reason (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Secretariat (directly)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Take over the text (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Who makes this change: directly, or as an amendment of a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Write as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Choose the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Format of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>What to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Where</source>
        <comment>folder and file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Word files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Write references with their new numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>{file} is there already. It would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>No program opens {file} here; open it from its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>Open</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>There is no preview of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>What is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>{file} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {n} things are not in it.</source>
        <extracomment>{file} is written. {n} thing is not in it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/files_dialog.py"/>
        <source>Base</source>
        <comment>text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/files_dialog.py"/>
        <source>Choose the text that is negotiated, and those to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/files_dialog.py"/>
        <source>Compare</source>
        <comment>texts to choose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/files_dialog.py"/>
        <source>Compare with: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/files_dialog.py"/>
        <source>Go on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/files_dialog.py"/>
        <source>Negotiate: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/files_dialog.py"/>
        <source>New negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/files_dialog.py"/>
        <source>No text was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/files_dialog.py"/>
        <source>Texts in {n} files</source>
        <extracomment>Texts in {n} file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/files_dialog.py"/>
        <source>The file has tracked changes; it was read with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/files_dialog.py"/>
        <source>The file has tracked changes; it was read without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/filters.py"/>
        <source>Filters that are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/filters.py"/>
        <source>Show all rows  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/filters.py"/>
        <source>Take every filter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/filters.py"/>
        <source>Take off: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/filters.py"/>
        <source>{filter}: click to take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>Capitals count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>End the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>End the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>Every place by text and clause (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>In all texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>In the texts shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>In which texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>Other words in the working draft (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/findbar.py"/>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/finddeeds.py"/>
        <source>The words stand in a note of this clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/finddeeds.py"/>
        <source>“{words}” does not occur in the rows that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/form_dialog.py"/>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/form_dialog.py"/>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/form_dialog.py"/>
        <source>You wrote here at {time}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/form_dialog.py"/>
        <source>You wrote here: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/formkeeping.py"/>
        <source>What you typed at {time} in “{form}” was kept. It is offered when you open that again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/formkeeping.py"/>
        <source>What you typed in “{form}” was kept. It is offered when you open that again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/guide_window.py"/>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/guide_window.py"/>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/guide_window.py"/>
        <source>Find in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/guide_window.py"/>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/guide_window.py"/>
        <source>No page has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/guide_window.py"/>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/guide_window.py"/>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/guide_window.py"/>
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/guide_window.py"/>
        <source>{page} — Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/heads.py"/>
        <source>Choose another text for this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/heads.py"/>
        <source>Text in column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Amendments in {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Code or name of a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Delegation of {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Each can be decided alone, and equal ones of several delegations become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Everything that an author changed goes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Import amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>New</source>
        <comment>delegation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Not in the list of delegations yet; it is put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>One amendment for each author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>One for each clause and author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>What becomes an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>What was not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Where the files differ from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Writes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Import amendments from marked-up files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Looking for tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Marked-up files ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/importing.py"/>
        <source>{said} {n} remarks are kept under File, Import notes.</source>
        <extracomment>{said} {n} remark is kept under File, Import notes.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/inputs.py"/>
        <source>Choose: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inputs.py"/>
        <source>Find in {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Links</source>
        <comment>between clauses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Notes</source>
        <comment>of a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Offered</source>
        <comment>links</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Private, not exported, never on the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Remove the private note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Show in the history: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Show it in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Theme of {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>What is to be said of the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/inspector.py"/>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/keys_dialog.py"/>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/keys_dialog.py"/>
        <source>Keys of the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>Beside: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>Confirm</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>Confirm the link with {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>How near the two clauses are, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>Link with {clause}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>Link with {clause}, {state}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>Refuse</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>Refuse the link with {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>Take back</source>
        <comment>decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>Take back the decision on the link with {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>confirmed</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>confirmed by {who}</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>drawn</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>elsewhere</source>
        <comment>clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>offered</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>refused</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>refused by {who}</source>
        <comment>link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/linkdeeds.py"/>
        <source>There is no undecided link in the rows that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/list_panel.py"/>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/list_panel.py"/>
        <source>Lists</source>
        <comment>tabs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/list_panel.py"/>
        <source>Put rows together; a click on a head folds its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/list_panel.py"/>
        <source>Put together by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/list_panel.py"/>
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/list_panel.py"/>
        <source>{n} chosen</source>
        <extracomment>{n} chosen</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/list_table.py"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/looking.py"/>
        <source>Choose your delegation at “Write as” first; its rows alone are shown then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/looking.py"/>
        <source>No heading of the texts shown names a theme; show a text with headings, or choose “New theme…” in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/looking.py"/>
        <source>The rows will stand theme by theme; give the command again to choose a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/looking.py"/>
        <source>This row belongs to no theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/looking.py"/>
        <source>This row has no clause of the base or of a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/looking.py"/>
        <source>{shown} of {n} rows</source>
        <extracomment>{shown} of {n} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/main_window.py"/>
        <source>{act} · {key} takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/main_window.py"/>
        <source>{file} — draftbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/main_window.py"/>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_table.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_table.py"/>
        <source>Positions: points down, delegations across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>All clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>All delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>As a table, for Word, Excel or a message (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>No point is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>Nobody has proposed anything or taken a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>Nothing open waits for a position of this delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>Only open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>Proposals and positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>Take back</source>
        <comment>position</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>The draft has no clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>The position chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>The table is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>Which points are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>Whose positions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/matrix_view.py"/>
        <source>Without a position of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/matrix_view.py"/>
        <source>{n} cells chosen</source>
        <extracomment>{n} cell chosen</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/menus.py"/>
        <source>Redo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/menus.py"/>
        <source>Undo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/notes_dialog.py"/>
        <source>Import notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/notes_dialog.py"/>
        <source>No file was read into this negotiation since its remarks are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/notes_dialog.py"/>
        <source>What readers and imports were not sure of, and what was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/notice.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/notice.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/notice.py"/>
        <source>Message: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/notice.py"/>
        <source>Problem: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/offer.py"/>
        <source>Offered words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/offer.py"/>
        <source>{words}; Tab takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/opening.py"/>
        <source>Add texts to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/opening.py"/>
        <source>Negotiations ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/opening.py"/>
        <source>New negotiation from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/opening.py"/>
        <source>Opening {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/opening.py"/>
        <source>Save the negotiation as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/opening.py"/>
        <source>Texts ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/opening.py"/>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/opening.py"/>
        <source>the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/opening.py"/>
        <source>{text} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/overview.py"/>
        <source>Insertions stand at the left, deletions at the right, moves are two lines, open brackets
embrace, conflicts are diamonds, offers from the sources short in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/overview.py"/>
        <source>Map of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/page.py"/>
        <source>Choose a row to see more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/pages.py"/>
        <source>No pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/pages.py"/>
        <source>Page {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/pages.py"/>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/painting.py"/>
        <source>no clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/painting.py"/>
        <source>{n} clauses</source>
        <extracomment>{n} clause</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/palette.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/palette.py"/>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/palette.py"/>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/pane.py"/>
        <source>Ctrl+click goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/paperchoice.py"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/paperchoice.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/paperchoice.py"/>
        <source>Paper sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/paperchoice.py"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/paperchoice.py"/>
        <source>That of the United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/paperchoice.py"/>
        <source>Word files ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/parts_dialog.py"/>
        <source>Add</source>
        <comment>texts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/parts_dialog.py"/>
        <source>Add texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/parts_dialog.py"/>
        <source>All {n} remarks</source>
        <extracomment>All {n} remarks</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/parts_dialog.py"/>
        <source>Choose the texts to compare with and to take from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/parts_dialog.py"/>
        <source>Reading the file again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/parts_dialog.py"/>
        <source>Texts in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/parts_dialog.py"/>
        <source>The file has tracked changes. Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/parts_dialog.py"/>
        <source>The reader was not sure of everything. {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/parts_dialog.py"/>
        <source>What was not certain ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/parts_dialog.py"/>
        <source>and then offer its changes for import as amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/parts_dialog.py"/>
        <source>with the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/parts_dialog.py"/>
        <source>without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/pasting.py"/>
        <source>{n} notes of the pasted words were not taken along: their words were not copied.</source>
        <extracomment>The note of the pasted words was not taken along: its words were not copied.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/previewpane.py"/>
        <source>Laying out the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/previewpane.py"/>
        <source>Page {number} of {all}, the first {most} are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/previewpane.py"/>
        <source>Progress of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/projectordeeds.py"/>
        <source>The projector is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/projectordeeds.py"/>
        <source>The projector is on the second screen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/projectordeeds.py"/>
        <source>The second screen is gone; the projector is a window until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/projectordeeds.py"/>
        <source>There is no other screen; F11 fills this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/referdeeds.py"/>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/referdeeds.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/referdeeds.py"/>
        <source>This clause refers to no other clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/remarks.py"/>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/remarks.py"/>
        <source>and {n} more, which {command} lists</source>
        <extracomment>and {n} more, which {command} lists</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/roomdeeds.py"/>
        <source>Every clause in the rows that are shown is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/roomdeeds.py"/>
        <source>Reopen {clause}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/roomstrip.py"/>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/roomstrip.py"/>
        <source>Freeze the screen as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/roomstrip.py"/>
        <source>Let the screen follow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/roomstrip.py"/>
        <source>Meeting, clock and projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/roomstrip.py"/>
        <source>{meeting}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/safekeeping.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/safekeeping.py"/>
        <source>Something went wrong in the program. Every act and what you are typing are saved, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/safekeeping.py"/>
        <source>Something went wrong in the program. Every act is saved, but not what you are typing: copy it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/safekeeping.py"/>
        <source>Something went wrong in the program. Everything you did is saved, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/safekeeping.py"/>
        <source>Something went wrong in the program. Nothing was open, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/safekeeping.py"/>
        <source>The report is in the clipboard: versions and places in the program, no document text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/safekeeping.py"/>
        <source>Typing kept · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/safekeeping.py"/>
        <source>Typing not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/safekeeping.py"/>
        <source>What was being typed could not be shown; see {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/safekeeping.py"/>
        <source>What you are typing cannot be kept for the case that the program ends: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/safekeeping.py"/>
        <source>What you typed could not be saved: copy it, or close again to drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/sidebar.py"/>
        <source>Choose it to show it beside the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/sidebar.py"/>
        <source>Filter: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/sidebar.py"/>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/sidebar.py"/>
        <source>Only some are shown. Choose this, or press Esc, to show all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/sidebar.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/sidebar.py"/>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/sidebar.py"/>
        <source>Texts, themes, what needs you, delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/sidebar.py"/>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/sidebar.py"/>
        <source>{name}, {n} amendments</source>
        <extracomment>{name}, {n} amendment</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/sidebar.py"/>
        <source>{text}, not shown, {n} clauses</source>
        <extracomment>{text}, not shown, {n} clause</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/sidebar.py"/>
        <source>{text}, shown, {n} clauses</source>
        <extracomment>{text}, shown, {n} clause</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/sidebar.py"/>
        <source>{text}, {n} clauses</source>
        <extracomment>{text}, {n} clause</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/sidebar.py"/>
        <source>{theme}, {n} rows</source>
        <extracomment>{theme}, {n} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/slidelayout.py"/>
        <source>{n} PROPOSALS</source>
        <extracomment>ONE PROPOSAL</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/speaking.py"/>
        <source>A file is being read or written; choose the language when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/speaking.py"/>
        <source>The table of this language is missing from the installation: {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/speaking.py"/>
        <source>What you are typing cannot be kept; finish it, then choose the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/spellmenu.py"/>
        <source>Add to my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/spellmenu.py"/>
        <source>Add to the words of this negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/spellmenu.py"/>
        <source>Nothing to suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>From many source texts to one adopted text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>Go on where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>Keep it at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>Keep it at the top: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>Open a negotiation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>Recent</source>
        <comment>negotiations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>Regional texts for a congress, made-up amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>Take it off this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>Take off the list: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>Take the pin off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>Take the pin off: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>The sample negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>Word, OpenDocument, PDF, web page or plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>or drop files here, or paste a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/start.py"/>
        <source>{file} in {folder}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/start.py"/>
        <source>{n} days ago</source>
        <extracomment>{n} day ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/status.py"/>
        <source>Cancel what is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/status.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/status.py"/>
        <source>Show them: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/status.py"/>
        <source>Show: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/status.py"/>
        <source>State of the negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/status.py"/>
        <source>What the last act changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>changes</source>
        <extracomment>change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>conflicts</source>
        <extracomment>conflict</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>delegations</source>
        <extracomment>delegation</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>open brackets</source>
        <extracomment>open bracket</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>to be placed</source>
        <extracomment>to be placed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/status.py"/>
        <source>{number} {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/status.py"/>
        <source>{words} · Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tablechoice.py"/>
        <source>By theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tablechoice.py"/>
        <source>Column for the compromise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tablechoice.py"/>
        <source>Columns for the compromise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tablechoice.py"/>
        <source>Last column: open proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tablechoice.py"/>
        <source>Last column: room to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tablechoice.py"/>
        <source>No last column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tablechoice.py"/>
        <source>Sources in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tablechoice.py"/>
        <source>Sources: {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/themechoice.py"/>
        <source>Name of the new theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/themechoice.py"/>
        <source>Name of the new theme, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/themechoice.py"/>
        <source>New theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tools.py"/>
        <source>Find in all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tools.py"/>
        <source>How changes are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tools.py"/>
        <source>More tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tools.py"/>
        <source>Secretariat, directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tools.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tools.py"/>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tools.py"/>
        <source>Who what you write, insert, delete and move is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tools.py"/>
        <source>{delegation}, as amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tray.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tray.py"/>
        <source>Let go (withdraw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tray.py"/>
        <source>Let go: {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tray.py"/>
        <source>Nothing reads like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tray.py"/>
        <source>Place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tray.py"/>
        <source>Place on {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tray.py"/>
        <source>Reads like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/tray.py"/>
        <source>{act}: {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/tray.py"/>
        <source>{n} amendments have no place any more</source>
        <extracomment>{n} amendment has no place any more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/viewing.py"/>
        <source>All words of this clause are the base’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/viewing.py"/>
        <source>No amendment is without a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/viewing.py"/>
        <source>No amendment waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/viewing.py"/>
        <source>No chosen amendment allows that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/viewing.py"/>
        <source>{shown} of {n} amendments</source>
        <extracomment>{shown} of {n} amendment</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/windows.py"/>
        <source>Another window could not be opened: start draftbench once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/windows.py"/>
        <source>Open a negotiation in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/writingdeeds.py"/>
        <source>Open a clause to write in it first (F2), and select words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/writingdeeds.py"/>
        <source>Words of this negotiation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
