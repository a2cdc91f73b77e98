<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <location filename="app/exporting.py"/>
        <source>Akoma Ntoso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Base, sources and draft in columns, differences marked, with one for the compromise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Clauses, amendments, voting order and numbers as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Clean text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Compilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Every amendment in the order of the text, as instructions in words, with its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Every open proposal under its clause, in brackets, with its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>For programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Gap list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>List of amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Old and new numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Page to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Rolling text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>The base with every accepted change as a tracked change of its delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>The consolidated text in the mark-up that the United Nations publish in (AKN4UN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>The consolidated text with everything accepted worked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>The draft with all changes since the base, all open proposals in brackets, states and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>The rolling text as a page for any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Traceability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Voting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>What each paragraph was called in the base and is called in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>What is put to the vote in which order, and what falls with what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>What the sources have and the draft has not, and what is still open in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Where each paragraph comes from, who contributed, and why it reads so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Who supports, opposes, reserves or awaits instructions, on every point of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>Job number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>Organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>Original language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/models/listing.py"/>
        <source>{group}, {n} in this group</source>
        <extracomment>{group}, {n} in this group</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/acting.py"/>
        <source>{words}.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>A recommendation never changes the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>A working group, a facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Accepting one supersedes the others; they are no conflict any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Amendments of which one is to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Decide on {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/amending.py"/>
        <source>Decide on {n} amendments</source>
        <extracomment>Decide on {n} amendment</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Declare alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Its amendments are accepted together, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Join the sponsors of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Leave the sponsors of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Merge amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Name of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>No amendment of this clause allows that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>None of them can be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Reason of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Reason of {amendment} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Recommend on {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Recommended on {amendment}: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Refer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>The clause reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>The clause should read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>The package “{name}” is bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>The sponsors and reasons of all are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>There is no other tabled amendment to merge with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>When the last one leaves, the amendment is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Which amendment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>a new amendment, with the words below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>none (take it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>refer to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>{amendment} decided as recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>{codes} joined the sponsors of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>{codes} left the sponsors of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>{ids} are alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>{ids} merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/arranging.py"/>
        <source>Under no theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>A version written now: its sponsors (nobody: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Alternatives made on {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Alternatives on {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Amendments that are versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>As “should” does when “shall” is kept of [shall][should].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Bracket open in {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Bracket resolved: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Choose one of the alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Its alternatives side by side with it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Its words (empty: no text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>No bracket is open in this clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Open a bracket in {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Open the bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Resolve a bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Select the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>The choice in {own} is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>The clause as it stands is the base of the set; one version will be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>The other versions are superseded, or rejected where the base is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>There are no undecided alternatives on this clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>With Shift and the arrows, or the mouse; nothing selected: all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>a text written now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>base</source>
        <comment>a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>bis, ter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>option 1, option 2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>this clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>{clause} alt 1, alt 2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>{label} ({sponsors}): {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketsigns.py"/>
        <source>beside it {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>Accepting it supersedes {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>Amends {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>Cannot stand beside {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>Choose a clause to see its amendments, where its words come from, and its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>Collides with {who}, which was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>Confirm and accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>Not in the draft. Alt+→ takes it into the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>Stands or falls with {members} (“{name}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>competes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>confirm the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>eight proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>five proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>four proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>in the text already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>nine proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>no proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>one proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>seven proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>several places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>six proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>three proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>two proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>{clause}, deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>{clause}, moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/cards.py"/>
        <source>{n} proposals</source>
        <extracomment>{n} proposal</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/cells.py"/>
        <source>Merged into {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cells.py"/>
        <source>New in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cells.py"/>
        <source>No counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cells.py"/>
        <source>No counterpart · {clause} is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cells.py"/>
        <source>Not in the base text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cells.py"/>
        <source>Not in the base text · {clause} is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cells.py"/>
        <source>Now {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cells.py"/>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cells.py"/>
        <source>See {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/cells.py"/>
        <source>Stands elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/changes.py"/>
        <source>Moved together with {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/changes.py"/>
        <source>Moved within the clause: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/changes.py"/>
        <source>other force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/changes.py"/>
        <source>{clause} is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/changes.py"/>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/chosen.py"/>
        <source>Choose an amendment to see what it proposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/chosen.py"/>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/chosen.py"/>
        <source>The first {n} of them.</source>
        <extracomment>The first {n} of them.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/chosen.py"/>
        <source>{n} amendments</source>
        <extracomment>{n} amendment</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>Amendments due in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>Amendments due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>Amendments were due until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>On {clauses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>Silence ends in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>Silence ends {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>Silence passed at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>Then: amendments due {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>Then: silence ends {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>{meeting}. What is done now belongs to this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/clock.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/clock.py"/>
        <source>{n} late</source>
        <extracomment>{n} late</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Accept {side} on {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Accept {side}, leave the others open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>All sides are merged into it; what they want elsewhere stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Hold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>It stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Leave it with this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Leave the conflict on {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Leave with a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Left with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Make alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>No amendments are in conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>One of them is to be chosen: no conflict any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The clause would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The conflict is left with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is tabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>What cannot be accepted together. Nothing is decided until you decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>What collides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>What is still to be found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Write a text for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Write a text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>accept it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>table it for all sponsors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{label} reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{label} reads so, the conflict is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{label}, in {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{side} accepted, the conflict is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{side}, accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/course.py"/>
        <source>Proposed, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/course.py"/>
        <source>Recommendation taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/course.py"/>
        <source>Recommended: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/course.py"/>
        <source>Recommended: {advice} into {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/course.py"/>
        <source>Recommended: {advice} to {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/course.py"/>
        <source>Wording {revision}, until it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/course.py"/>
        <source>{code} joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/course.py"/>
        <source>{code} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>Amendment of {sponsors} tabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>Combine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>Combine source clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>Combined; the inspector shows what each source gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>Divide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>Divide {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>One clause of the draft is made of them, and every word of theirs is accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>Put the cursor where the second clause begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>The new clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>There is no clause before it on the same level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>What hangs on the clause hangs on the second part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>Where they differ the words stand as alternatives in brackets. What you leave out is listed in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>{clause} divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/dividing.py"/>
        <source>{clause} goes on in {into}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/draftcells.py"/>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/draftcells.py"/>
        <source>Moved, now {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/draftcells.py"/>
        <source>Not in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/draftcells.py"/>
        <source>Take into the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/draftcells.py"/>
        <source>from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/draftcells.py"/>
        <source>moved, now {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/draftcells.py"/>
        <source>moved, was {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Did not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done again: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done in one copy while something else was done in another; the earlier act stands. Do it again, table it, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Everything in {file} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Everything that was done fits together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Everything, from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>For whoever works on a copy of this negotiation. They take it in by File &gt; Exchange. Private notes stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>It is taken back; the history keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>It was done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Let go: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Reading what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Table</source>
        <comment>to put before the meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Table it as an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Table it as an amendment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Tabled as an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>The meeting decides between these words and those that stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Was done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>What came after “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Write what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Writing what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>{actor}, {when} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/exchanging.py"/>
        <source>{file} holds {n} events, and no private note.</source>
        <extracomment>{file} holds {n} event, and no private note.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>{name} exchange.zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/exchanging.py"/>
        <source>{n} did not fit</source>
        <extracomment>{n} did not fit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/exchanging.py"/>
        <source>{n} events are taken in from {file}; all of it fits.</source>
        <extracomment>{n} event is taken in from {file}; all of it fits.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/exchanging.py"/>
        <source>{n} taken in from {file}</source>
        <extracomment>{n} taken in from {file}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>{taken}, {unfit}</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exporting.py"/>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/exporting.py"/>
        <source>What the format, or the way of writing, could not carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/exporting.py"/>
        <source>{n} references are out of date in the draft.</source>
        <extracomment>{n} reference is out of date in the draft.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>As it would read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Beside the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Capitals count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Choose places, or replace all. It is one act: one undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Empty takes the words out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Find in all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>In every place that is not left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Look</source>
        <comment>to see the places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>No place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/finding.py"/>
        <source>Replace all {n}</source>
        <extracomment>Replace all {n}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/finding.py"/>
        <source>Replace all {n} as amendment of {code}</source>
        <extracomment>Replace all {n} as amendment of {code}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/finding.py"/>
        <source>Replace chosen ({n})</source>
        <extracomment>Replace chosen ({n})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/finding.py"/>
        <source>Replace chosen ({n}) as amendment of {code}</source>
        <extracomment>Replace chosen ({n}) as amendment of {code}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Replace in the working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Show this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>You see every place before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>{at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/finding.py"/>
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/finding.py"/>
        <source>{n} places replaced</source>
        <extracomment>{n} place replaced</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/finding.py"/>
        <source>{n} texts</source>
        <extracomment>{n} text</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>{places} in {texts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>{text} is shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>“{words}” does not occur in any text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>“{words}” does not occur in the working draft any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/finding.py"/>
        <source>“{words}” does not occur in the working draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Add to words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Among the words of this negotiation, which are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Held against the rules of: {rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Marks or notes change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/findings.py"/>
        <source>Mend all {n}</source>
        <extracomment>Mend all {n}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Mends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Nothing is against the house rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Spelling was not checked. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>The findings are mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>The word is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>They stand in agreed clauses, which keep their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Words are being looked up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Words that no dictionary has, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Write this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/findings.py"/>
        <source>{n} words are kept</source>
        <extracomment>{n} word is kept</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/forms.py"/>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/forms.py"/>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/forms.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/further.py"/>
        <source>Join the sponsors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/further.py"/>
        <source>Leave the sponsors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/further.py"/>
        <source>The place is right as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/grouping.py"/>
        <source>A paragraph without number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/grouping.py"/>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/grouping.py"/>
        <source>No clause of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/grouping.py"/>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Amendments in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>As amendment documents have them, or as they are said in the room; in English, French or Spanish. Quote the words of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Each an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>In operative paragraph 3, replace “…” by “…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>One amendment of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Read</source>
        <comment>to read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Read instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/hearing.py"/>
        <source>Table all {n} that are clear…</source>
        <extracomment>Table {n} that is clear…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Table amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Table it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Table the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>The amendment is tabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>There are no instructions in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>Understood as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/hearing.py"/>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/hearing.py"/>
        <source>{n} amendments are tabled</source>
        <extracomment>{n} amendment is tabled</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>2026-11-26 or 2026-11-26T18:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>A new project with everything of this file that is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>After event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>By meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Compare {moment} with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Everything that was done. Each can be taken back at any later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>It changed no words that stand in the draft now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>It does not fit: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Its clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Lost: event {event}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Moments that got a name, as circulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Name this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>No moment has a name yet; name one under Events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Or a number, a day or a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Other moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Outside meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Rev.1 as circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Save a salvaged copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Saving what is intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Taken back by event {event}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>The draft {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>The kept file “{name}” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>The negotiation as it is after event {event}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>The negotiation as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>The text then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Undone: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>What changed: {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>With the private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>after event {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>after {event}: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>the base text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>undone by {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/history.py"/>
        <source>{file} is written with {n} events.</source>
        <extracomment>{file} is written with {n} event.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>{name} salvaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>“{name}” is the negotiation after event {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>“{name}” is the negotiation now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/imports.py"/>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/imports.py"/>
        <source>Nothing is proposed in these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/imports.py"/>
        <source>chosen by the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/imports.py"/>
        <source>more sponsors for {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/imports.py"/>
        <source>not marked up, and nothing differs from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/imports.py"/>
        <source>not marked up: what differs from the text is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/imports.py"/>
        <source>nothing to remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/imports.py"/>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/imports.py"/>
        <source>{author}: “{title}” has no sure place. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/imports.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/imports.py"/>
        <source>{ids} tabled before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/imports.py"/>
        <source>{n} amendments tabled ({which})</source>
        <extracomment>{n} amendment tabled ({which})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/imports.py"/>
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/imports.py"/>
        <source>{n} changes</source>
        <extracomment>{n} change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/imports.py"/>
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/imports.py"/>
        <source>{n} remarks</source>
        <extracomment>{n} remark</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/imports.py"/>
        <source>{n} tracked changes</source>
        <extracomment>{n} tracked change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>Brackets and options of the base, of each named version, and of the draft now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>No file is kept in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>The whole negotiation with its history, to give to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>What texts and amendments were read from, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>Write it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>Write the file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>placeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>the draft now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is a copy without private notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>A link joins clauses of two texts; choose one of another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>Choose a confirmed or refused link in the inspector to take its decision back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>Decision on the link taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>Link with {clause} confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>Link with {clause} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>Linked with {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>No clause is held any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>There is no clause in this cell to link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>There is no link in this row to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>There is no link in this row to refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>There is no link to split here; choose a source's clause beside one of the base or of another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>{clause} is to be linked: go to the clause of another text and give the same command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/linking.py"/>
        <source>{clause} split from {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/listing.py"/>
        <source>There is nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/markup.py"/>
        <source>name not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/markup.py"/>
        <source>never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/markup.py"/>
        <source>never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/markup.py"/>
        <source>open from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/markup.py"/>
        <source>open since a paragraph before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/markup.py"/>
        <source>over several paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/mastheads.py"/>
        <source>A date like 2010-04-12 is written out in the language of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/mastheads.py"/>
        <source>A language by its code or name; several as en/fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/mastheads.py"/>
        <source>General, limited, restricted, provisional, or other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/mastheads.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/mastheads.py"/>
        <source>Masthead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/mastheads.py"/>
        <source>Masthead changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/mastheads.py"/>
        <source>What stands at the head of every file. Empty fields follow the base text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>Ad referendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>Awaits instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>Choose cells first: a delegation on a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>Dissociated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>Flexible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>Oppose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>is unclear (its groups differ: {groups})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>{delegations}: {position} on {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>{delegation} {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>{delegation}: nothing was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>{position}, apart from {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>{position}, said by {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>As {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>As {who} has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Decide so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Decided as {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Decided with a written text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Empty: the clause goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Every change is tracked under the name of the file that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Everything is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>It is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Italics and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Merge {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Merged: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>No file changes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Nothing collides: everything can be taken into the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Something else was decided meanwhile; decide this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Take the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Take what is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>The clause goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>The clause reads as in {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>What each file changes. What several files change alike comes in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>With tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Write a Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Write a text for {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>Write the merged text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>as {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>{clause} reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>{files}: nothing differs from the draft but italics and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>{files}: nothing differs from the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>{file} is there already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>{name} merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/merging.py"/>
        <source>{n} conflicts are undecided. There the draft keeps its own words, and what the files say there does not come in.</source>
        <extracomment>{n} conflict is undecided. There the draft keeps its own words, and what the files say there does not come in.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/merging.py"/>
        <source>{n} to be decided. Until then the draft's own words stand there.</source>
        <extracomment>{n} to be decided. Until then the draft's own words stand there.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>Doubtful rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>Not in the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>Only {delegation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>Open brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>To be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>2026-11-26; empty: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Agree ad referendum {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Agree {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Code of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Codes of its members with commas between; nobody: it speaks for itself only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Conference Room 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Delete {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Empty: that of the meeting, else today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Europe/Vienna or +01:00; empty: as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Open</source>
        <comment>to open a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Open a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Park {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Place</source>
        <comment>where a meeting is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Record</source>
        <comment>to keep on record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Reopen {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Set</source>
        <comment>to set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Take a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>The meeting “{name}” is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>The meeting “{name}” is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Their words, a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>There is no clause of the draft in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Third informal reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>What hangs on the clause goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>What is done until it is closed belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Where it is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>the base in {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>the bracket [{words}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>the clause {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>{clause} is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>{clause} is agreed ad ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>{clause} is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>{clause} is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>{clause} is parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>{code} speaks for itself only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>{code} speaks for {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>For whoever has this project file; in no export and in no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>Noted; no export has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>Private note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>Remove the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>The note is removed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>There are no private notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>Written (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>the negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/noting.py"/>
        <source>“{text}” leaves the file; no undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>As the text was printed, gaps too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Between 5 and 6 comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Came since: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Count everything through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Every paragraph is called as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Every paragraph keeps the number that it has now, as circulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Freeze numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Frozen by {person} since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>In sections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Keep the numbers as circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Let numbers follow the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Let them follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>No numbers are frozen; they follow the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Numbers are frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Numbers are no longer frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Numbers begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Numbers follow the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Numbers follow the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Numbers frozen · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Numbers go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Numbers in sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Renumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Renumbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Resolutions go on through all sections; those on the budget begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Stay empty: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>The draft is renumbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>The export “Old and new numbers” has the whole table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>The new numbers are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>The number of a paragraph that is deleted stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>The numbers are frozen; let them follow the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>The numbers are in order: no clause would be called otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>They begin again with 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>They go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Those that are frozen stay; what came since is fixed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Until it was renumbered: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Where a section begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>one without</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>{changes} and {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>{old} becomes {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/orphans.py"/>
        <source>Choose the clause of the draft first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/orphans.py"/>
        <source>No amendment is without a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/orphans.py"/>
        <source>Place it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/orphans.py"/>
        <source>Place {amendment} on {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/orphans.py"/>
        <source>a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/orphans.py"/>
        <source>{amendment} stands at {clause} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/orphans.py"/>
        <source>{clause} is to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/orphans.py"/>
        <source>{refusal} It was made for: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/partners.py"/>
        <source>It stands after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/partners.py"/>
        <source>The nearest clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/partners.py"/>
        <source>What follows here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/partners.py"/>
        <source>beside {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/partners.py"/>
        <source>go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/partners.py"/>
        <source>stands after {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/partners.py"/>
        <source>{clause} follows here: see beside {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/parts.py"/>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/parts.py"/>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/parts.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/parts.py"/>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/parts.py"/>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/parts.py"/>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/parts.py"/>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/parts.py"/>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/parts.py"/>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/parts.py"/>
        <source>{n} clauses</source>
        <extracomment>{n} clause</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/parts.py"/>
        <source>{n} headings</source>
        <extracomment>{n} heading</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/parts.py"/>
        <source>{n} items</source>
        <extracomment>{n} item</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/parts.py"/>
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/parts.py"/>
        <source>{n} operative paragraphs</source>
        <extracomment>{n} operative paragraph</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/parts.py"/>
        <source>{n} paragraphs</source>
        <extracomment>{n} paragraph</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/parts.py"/>
        <source>{n} preambular paragraphs</source>
        <extracomment>{n} preambular paragraph</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/parts.py"/>
        <source>{n} tables</source>
        <extracomment>{n} table</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/pieces.py"/>
        <source>stands elsewhere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/preparing.py"/>
        <source>Looking for differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>(no text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Begin silence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Ended: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Enter goes to the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>No deadline is set, and no silence procedure was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>No meeting was opened, and no group is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>No positions were taken; Negotiation, Take a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Not agreed, because changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Nothing is agreed until everything is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Nothing was decided on any clause; all are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Open a meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Placeholders wait for words; recorded are versions in sets that nobody decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Resolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Set a deadline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Set a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Several versions of a clause, of which one is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>The whole draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>There are no brackets and no options in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>There are no brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>There are no sets of alternatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Until (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>What comes late is taken in and marked; what silence covered is agreed when it passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>What is done while a meeting is open belongs to it; a group speaks for its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>When or for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Who stands where; a group is counted by its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>a text of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>itself only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>late: {amendments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>open</source>
        <comment>a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>with its clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>{delegation} (by {group})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>{delegation} (its groups differ: {groups})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>{state} by {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/projecting.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/projecting.py"/>
        <source>Projector: frozen on {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/projecting.py"/>
        <source>Projector: {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/projecting.py"/>
        <source>ad ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/projecting.py"/>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>Alternative to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>Amendment of {sponsors} drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>It does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>Keep it as a draft, not before the meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>Made from what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>Propose an amendment on {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>change the words of {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>delete {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>put a new clause after {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} apply again</source>
        <extracomment>{who} applies again</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are in the text already</source>
        <extracomment>{who} is in the text already</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are now in a conflict</source>
        <extracomment>{who} is now in a conflict</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are now to be confirmed</source>
        <extracomment>{who} is now to be confirmed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} have no place any more</source>
        <extracomment>{who} has no place any more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/quotes.py"/>
        <source>In {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/quotes.py"/>
        <source>Join {clause} to {into}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/quotes.py"/>
        <source>Move {clause} {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/quotes.py"/>
        <source>New paragraph {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/quotes.py"/>
        <source>a paragraph that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/quotes.py"/>
        <source>a paragraph without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/quotes.py"/>
        <source>after {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/quotes.py"/>
        <source>at the start of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/quotes.py"/>
        <source>at the start of {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Agreed, but otherwise in the new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>By clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Lay the negotiation on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Laying the negotiation on the new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>New base text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>New base text: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>No amendment and no change of the draft is concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>No text was found in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>On the new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Placing everything on the new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Text in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>The former wordings stay readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>The negotiation stands on the new base text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>To be decided: nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>To be decided: {n} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>a change of {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/rebasing.py"/>
        <source>{n} made by hand are idle: their clauses are gone.</source>
        <extracomment>{n} made by hand is idle: its clauses are gone.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>In {clause}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>It is known what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>It is to another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>It means…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>Name the clauses, with commas between, or tick the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>No reference is to be written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>References are written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>Right</source>
        <comment>correct</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>The clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>The draft refers to none of its own paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>To be seen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>Update all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/referencelist.py"/>
        <source>Update all {n}</source>
        <extracomment>Update all {n}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>What “{words}” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>names nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>target is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>to be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>write by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>{clause}, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referencelist.py"/>
        <source>“paragraph 5 above” and what else the draft says of its own parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referring.py"/>
        <source>Referred to by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referring.py"/>
        <source>Refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referring.py"/>
        <source>a clause that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/referring.py"/>
        <source>{clauses} refer to {clause}, which would go.</source>
        <extracomment>{clauses} refers to {clause}, which would go.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/referring.py"/>
        <source>{n} more need a decision</source>
        <extracomment>{n} more needs a decision</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/referring.py"/>
        <source>{n} references are out of date</source>
        <extracomment>{n} reference is out of date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/referring.py"/>
        <source>{n} references are out of date.</source>
        <extracomment>{n} reference is out of date.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/referring.py"/>
        <source>{n} references need a decision.</source>
        <extracomment>{n} reference needs a decision.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/referring.py"/>
        <source>{reason}. It must say “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referring.py"/>
        <source>{stale}; {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referring.py"/>
        <source>“{words}” is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/referring.py"/>
        <source>“{words}” means {clauses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Also where the place asks for confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>By place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>By sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Choose one or several; what cannot be done for one of them is said with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Confirm and accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Dissolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Dissolve the package “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Dissolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>No amendment was tabled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>No amendments are bound to a package; choose some under Amendments, then More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>On the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Reject all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>The amendments of a package are accepted together, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>The package “{name}” accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>The package “{name}” dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>The package “{name}” rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>What stands in its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>competes with {amendments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>nobody sponsors it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>{amendment} to {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>{reasons} … and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>{state}, package “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Alternative chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Alternatives {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Asked for by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Bracket open in {clause} for {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Bracket resolved: the words go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Bracket resolved: the words stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Choose this alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Choose {label} ({sponsors})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Click to resolve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Delete the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Keep the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Kept with the bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Nobody is named for this bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Other words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Select the words of the bracket first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Who and why…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>Who asks for the bracket, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/resolving.py"/>
        <source>{version} is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>A part of {amendment} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>Accept a part of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>Accept as modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>Accept the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>Accept {amendment} with other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>Amend {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>Amendment to {amendment} tabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>Reject the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>The words are those that the amendment would give; change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>What is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>What is not ticked stays open as an amendment of the same sponsors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>What was proposed stays in the register beside what is adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>Which clause?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>{amendment} accepted as modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>{amendment} has no place now, or with other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>{amendment} is one change; accept it whole, or with other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>{amendment} leaves no words that could be amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>{amendment} names no clause that stands in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/rewording.py"/>
        <source>{clause} would read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/saving.py"/>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/saving.py"/>
        <source>All saved · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/saving.py"/>
        <source>Enter keeps it, Esc drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/saving.py"/>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/saving.py"/>
        <source>The clause has changed meanwhile: look at what would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/saving.py"/>
        <source>The clause in which you were typing is gone from the draft; your words stand as a new clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/saving.py"/>
        <source>What was being typed in {place} at {time} stands there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/saving.py"/>
        <source>What was being typed in {place} stands there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/saving.py"/>
        <source>a new clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>Accept both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>Accept {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>As it reads now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>Check that it reads well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>Let it read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>There is no {clause} in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>They change the same words: only one of them can stand, or a new text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>With {amendments}, which was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/signs.py"/>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/signs.py"/>
        <source>not in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/signs.py"/>
        <source>open bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/signs.py"/>
        <source>words deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/signs.py"/>
        <source>words inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/soundness.py"/>
        <source>Check of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/soundness.py"/>
        <source>Checking {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/soundness.py"/>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/soundness.py"/>
        <source>What is asked for: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/soundness.py"/>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/soundness.py"/>
        <source>{file} has {n} faults.</source>
        <extracomment>{file} has one fault.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/soundness.py"/>
        <source>{file} is sound: none of {n} rules is broken.</source>
        <extracomment>{file} is sound: none of {n} rule is broken.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/spelling.py"/>
        <source>Words that no {language} dictionary knows are underlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/spelling.py"/>
        <source>Your words cannot be kept in {file}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/spelling.py"/>
        <source>{language} by the dictionary {dictionary}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>Agreed with {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>The clause was {what}: {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>Unclear, their groups differ: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>Under silence until {time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>What its sources gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>Why these words are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/standing.py"/>
        <source>and {n} stretches more</source>
        <extracomment>and {n} stretch more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>deleted by the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>instead of “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>says too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>taken by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>the clause that it hangs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>written directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>{words}, the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>‖ parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>✓ agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>✓ agreed ad ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>Hold</source>
        <comment>to put on hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>Return</source>
        <comment>to give back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>Supersede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{amendment} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{amendment} put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{amendment} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{amendment} returned to its sponsors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{amendment} submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{amendment} superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{amendment} tabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{amendment} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{done}, {n} not:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} accepted</source>
        <extracomment>{n} accepted</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} amendments accepted</source>
        <extracomment>{n} amendment accepted</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} amendments put on hold</source>
        <extracomment>{n} amendment put on hold</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} amendments rejected</source>
        <extracomment>{n} amendment rejected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} amendments returned to their sponsors</source>
        <extracomment>{n} amendment returned to its sponsors</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} amendments submitted</source>
        <extracomment>{n} amendment submitted</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} amendments superseded</source>
        <extracomment>{n} amendment superseded</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} amendments tabled</source>
        <extracomment>{n} amendment tabled</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} amendments withdrawn</source>
        <extracomment>{n} amendment withdrawn</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} put on hold</source>
        <extracomment>{n} put on hold</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} rejected</source>
        <extracomment>{n} rejected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} returned to their sponsors</source>
        <extracomment>{n} returned to its sponsors</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} submitted</source>
        <extracomment>{n} submitted</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} superseded</source>
        <extracomment>{n} superseded</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} tabled</source>
        <extracomment>{n} tabled</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} withdrawn</source>
        <extracomment>{n} withdrawn</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{step} leaves out {left} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/summary.py"/>
        <source>Amendments that cannot be accepted beside what was accepted, or beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/summary.py"/>
        <source>Amendments whose place is no longer in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/summary.py"/>
        <source>Amendments whose place you must confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/summary.py"/>
        <source>Brackets of the draft that are still to be resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/summary.py"/>
        <source>Clauses of the base to which nothing in the sources shown answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/summary.py"/>
        <source>Clauses of the sources shown to which nothing in the base or the draft answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/summary.py"/>
        <source>References of the draft that are out of date, or whose paragraph is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/summary.py"/>
        <source>Rows in which the texts disagree on what belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/summary.py"/>
        <source>{n} conflicts</source>
        <extracomment>{n} conflict</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/summary.py"/>
        <source>{n} open amendments</source>
        <extracomment>{n} open amendment</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/summary.py"/>
        <source>{n} open brackets</source>
        <extracomment>{n} open bracket</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/summary.py"/>
        <source>{n} to be placed</source>
        <extracomment>{n} to be placed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>accept as modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>accepted as modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>ad-ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>agreed ad ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>agrees ad referendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>another clause went on in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>awaits instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>chapeau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>contained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>dissociated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>dissociates itself from its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>flexible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>incorporated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>is flexible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>merged into {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>not put to the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>operative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>oppose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>opposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>other words take their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>preambular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>reserves its position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>retain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>split off from another clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>streamline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>tabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>takes its position back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>the words go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>the words stay, without brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>weaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/texts.py"/>
        <source>A page to read (.html), or Word with tracked changes (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/texts.py"/>
        <source>Pages (*.html);;Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/texts.py"/>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/texts.py"/>
        <source>Save the comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/texts.py"/>
        <source>The two texts are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/texts.py"/>
        <source>moved and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/texts.py"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Begin a silence procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Break it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Break the silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Day, time and offset from UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Deadline for amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Deadline set until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>No silence procedure is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Silence broken by {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Silence has passed, on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Under silence until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>What they object to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/timing.py"/>
        <source>{procedure}, until {time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>Changed by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>Linked with {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>Merged from {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>Moved, the same clause as {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>Split from {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>The same clause as {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>Treats the same matter as {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/tips.py"/>
        <source>and {n} more amendments</source>
        <extracomment>and {n} more amendment</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/tips.py"/>
        <source>and {n} more links</source>
        <extracomment>and {n} more link</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>confidence {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>{amendment} of {sponsors}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/titles.py"/>
        <source>Working draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/titles.py"/>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/titles.py"/>
        <source>{n} differences</source>
        <extracomment>{n} difference</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/titles.py"/>
        <source>{n} in conflict</source>
        <extracomment>{n} in conflict</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/titles.py"/>
        <source>… differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>bold type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>italics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>merged from {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>moved from {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>note {former} is now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>note {note} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>note {note} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>note {note} changed and moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>note {note} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>note {note} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>note {note} the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>split from {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>split from {clause} (with {others})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>striking out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>underlining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>{former} is now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>{mark} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/versions.py"/>
        <source>{mark} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/versions.py"/>
        <source>{n} words changed</source>
        <extracomment>{n} word changed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/vocabularies.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/vocabularies.py"/>
        <source>Add to the words of this negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/vocabularies.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/vocabularies.py"/>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/vocabularies.py"/>
        <source>One word or several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/vocabularies.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/vocabularies.py"/>
        <source>Several with spaces between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/vocabularies.py"/>
        <source>There are none yet. Add a word here, or by a right click on an underlined one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/vocabularies.py"/>
        <source>These words are not underlined while anybody writes in this negotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/vocabularies.py"/>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Abstaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Adopted without a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>An adopted amendment goes into the text; what it makes impossible is not put to the vote. Equally divided votes reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>By votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>By votes, two thirds are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Empty: nobody. Else there is first a vote on whether it is divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>How, or why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>If adopted, its place is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>In favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>No amendment is before the meeting, so there is nothing to vote on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>On each of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Record the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Record the vote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Rule 89: parts are voted on separately where a delegation asks for it; those that are approved are then put to the vote as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Separate votes on {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Separate votes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>There are separate votes on {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Tick the parts on which there are separate votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Vote on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Vote on {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Vote separately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Who objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>Write the numbers of votes in figures, or nothing for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>{amendment} has no parts that could be voted on separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>{item} is {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/voting.py"/>
        <source>As suggested by rule 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/voting.py"/>
        <source>Excludes {amendments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/voting.py"/>
        <source>Keep this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/voting.py"/>
        <source>Lines that are left out come where they are suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/voting.py"/>
        <source>One amendment a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/voting.py"/>
        <source>Order of voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/voting.py"/>
        <source>Suggested by rule 90 of the General Assembly: first the amendment furthest removed from the text. Put the lines in the order in which the chair wants the votes; the list can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/voting.py"/>
        <source>The order of voting is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/voting.py"/>
        <source>The votes are in the suggested order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/walking.py"/>
        <source>No clause of this row stands anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/walking.py"/>
        <source>{clause} is not among the rows that are shown; Esc shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/workspace.py"/>
        <source>Nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/workspace.py"/>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/workspace.py"/>
        <source>Now under “{theme}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/workspace.py"/>
        <source>There is no clause of the base or of a source in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/workspace.py"/>
        <source>Under no theme now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>New clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>Taken from {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>The draft has these words there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>The draft reads as {text} here already, but for its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>The draft reads as {text} here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>There is no clause of the draft in this row to amend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>There is no clause of the draft in this row to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>There is no clause of the draft in this row to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>There is nothing in this row to take into the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>{clause} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>{clause} has these words of {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>{clause} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>{clause} reads as in {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>{clause} reads as in {text}, its notes stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>{clause}: one level down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>{clause}: one level up</source>
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
        <location filename="gui/speech.py"/>
        <source>{first} and {last}</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first}, {rest}</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/views/actdeeds.py"/>
        <source>Revisions of the draft</source>
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
        <source>{file} is written. {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {n} things are not in it.</source>
        <extracomment>{file} is written. {n} thing is not in it.</extracomment>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/list_panel.py"/>
        <source>{n} chosen</source>
        <extracomment>{n} chosen</extracomment>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/sidebar.py"/>
        <source>{text}, not shown, {n} clauses</source>
        <extracomment>{text}, not shown, {n} clause</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/sidebar.py"/>
        <source>{text}, shown, {n} clauses</source>
        <extracomment>{text}, shown, {n} clause</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/sidebar.py"/>
        <source>{text}, {n} clauses</source>
        <extracomment>{text}, {n} clause</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/sidebar.py"/>
        <source>{theme}, {n} rows</source>
        <extracomment>{theme}, {n} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/slidelayout.py"/>
        <source>{n} PROPOSALS</source>
        <extracomment>ONE PROPOSAL</extracomment>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>conflicts</source>
        <extracomment>conflict</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>delegations</source>
        <extracomment>delegation</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>open brackets</source>
        <extracomment>open bracket</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>to be placed</source>
        <extracomment>to be placed</extracomment>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message>
        <location filename="gui/views/viewing.py"/>
        <source>All words of this clause are the base’s.</source>
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
