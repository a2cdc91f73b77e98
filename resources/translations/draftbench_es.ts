<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <location filename="gui/views/windows.py"/>
        <source>Another window could not be opened: start draftbench once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/windows.py"/>
        <source>Open a negotiation in a new window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
