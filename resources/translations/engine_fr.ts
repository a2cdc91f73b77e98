<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>engine</name>
    <message>
        <location filename="amend/applying.py"/>
        <source>The amendment was made for another version of the text; place it on this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>a new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>and {1} more changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>at the beginning of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>divide {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>join {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>move {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>the organ line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>the {1} “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>{1} and {2} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/bundles.py"/>
        <source>{1} new paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/contention.py"/>
        <source>an unnumbered paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/contention.py"/>
        <source>as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/grounding.py"/>
        <source>The file has a clause {1} that {2} does not have: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/grounding.py"/>
        <source>The file lacks {1} of {2}: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/grounding.py"/>
        <source>{1} reads “{2}” in the file and “{3}” in {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/grounding.py"/>
        <source>{1} stands at another place in the file than in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>It does not say where the new paragraph comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>Its place is taken from its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>{1} reads so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/calling.py"/>
        <source>The text has no clause “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/calling.py"/>
        <source>“{1}” does not stand in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/calling.py"/>
        <source>“{1}” may be {2} clauses ({3}): which is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>A clause cannot be joined to itself or to what hangs on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>Both parts of {1} need words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say at which word the footnote hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say where {1} is to be divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say with which paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It names several paragraphs; name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The words come in several paragraphs and would stand in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>There is no footnote at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} cannot be moved behind itself or into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} does not stand in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} has a list; replace its parts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} reads {2} already, and has no {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands only {2} in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands there in {2} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands {2} in {3}: which is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} would then not read as the instruction says that it will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>Its parts do not go together: they change the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>Not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>Not understood: {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>The text reads so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>There is nothing to do: numbers follow by themselves, and the rest stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/tongue.py"/>
        <source>It is a heading, and names no paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>It does not say in which paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/packages.py"/>
        <source>broken: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/packages.py"/>
        <source>broken: {1} is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>Another new clause stands at the same place; this one would come before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>Its place is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause already stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause behind {1} goes on in it; it would follow them both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause cannot move into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause is already gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause stands unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause that it follows goes on in {1}; it would follow that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause that it follows is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause that it moves is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause was added to since its deletion was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause was divided and amended since its deletion was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause was divided since; its parts would go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause was divided since; its parts would move together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause was moved to another place since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>The clause went on in another since its deletion was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>{1} already has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>{1} has these words too; they would stand twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>{1} was amended since its deletion was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>{1}, which it follows, has moved; it would follow it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedclauses.py"/>
        <source>{1}, which it follows, was moved into another list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>A note was put beside the words, which stand as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>Both clauses stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>It has gone on in {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>On one side of the place where it would be divided no words are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>One of the clauses that it joins is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>Only signs around the words were changed (such as brackets, commas,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause already reads as proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause is gone, and several new ones read alike ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause is gone, and several others have the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause is gone; {1} has the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause is gone; {1} is new and reads much alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause that it amends is no longer in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause that it divides is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause was changed elsewhere; the place where it is divided stands as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause was changed elsewhere; the words that this changes stand as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause was deleted by another proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause was divided since; only its first part would go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause was divided there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause was divided, and the words that this changes were changed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause was divided; its words stand in {1} as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause was divided; {1} would be divided again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause went on in another, and the words were changed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The clause went on in {1}; its words stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The words around “{1}” were changed since this was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The words at which it would be divided were changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>The words stand unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>quotation marks, capitals, notes); look whether the proposal still fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>{1} stands between the two; it would follow them both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>{1} was moved since; it would go on where the other stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>{1} was written anew for the most part; look whether this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placing.py"/>
        <source>A part of it already stands in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placing.py"/>
        <source>It changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/placing.py"/>
        <source>What this changes stands as it did when this was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/brackets.py"/>
        <source>Its signs went with another change of the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/brackets.py"/>
        <source>The clause that it stood in is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/brackets.py"/>
        <source>The signs of {1} do not stand where they stood; look at the clause again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>Its signs stand in the text, but are no longer read as a bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>The new base text {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>{1} and {2} are agreed; reopen them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>{1} is agreed; reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/points.py"/>
        <source>A paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/points.py"/>
        <source>as it stands, beside its alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/points.py"/>
        <source>deleted by the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/points.py"/>
        <source>no longer in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/points.py"/>
        <source>{1}, decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/signs.py"/>
        <source>More hangs on {1} than stands in the bracket; delete {2} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/signs.py"/>
        <source>The words {1} in {2}; quote words that occur once, or say which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/signs.py"/>
        <source>There are no words in that bracket to keep; remove it, or replace it by words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/signs.py"/>
        <source>Write the words that take the place of the bracket, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>A choice was made already in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>A clause that is {1} cannot become {2}; {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>No meeting is open; open one by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>The silence procedure {1} is {2} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>The silence procedure {1} is {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>There is no set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>There is no such silence procedure; “silence start” begins one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>{1} cannot be a member of itself, directly or through another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>{1} of alternatives {2}; “negotiate PROJECT show” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>“{1}” is still open; close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/timing.py"/>
        <source>Silence was not broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/rebasing.py"/>
        <source>The new text has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/rebasing.py"/>
        <source>The new text has several clauses like the one that it amends; look which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/chains.py"/>
        <source>“Ibid.” stands here, and no note comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/chains.py"/>
        <source>“Ibid.” stands here, but another note comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>Another text is named in the sentence; it may be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>It was written for a former base text, which may have had other numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” means{2} was deleted{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” meant in {2} does not stand in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” meant in {2} stands here more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” names was split: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>{1} came between the paragraphs of “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” is note {2} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” may mean more than one note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” may mean {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” may mean {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” means {2}, which cannot be said so; write it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” names nothing that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/register.py"/>
        <source>There is an amendment {1} already; give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/register.py"/>
        <source>There is no amendment {1}; the register lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/register.py"/>
        <source>{1} cannot be accepted as it is{2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/register.py"/>
        <source>{1} is {2}; undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/register.py"/>
        <source>{1} needs your confirmation: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/register.py"/>
        <source>{1}, its alternative, was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/states.py"/>
        <source>There is no state “{1}”; there are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/states.py"/>
        <source>{1} is {2} and cannot become “{3}”; {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/subamendments.py"/>
        <source>On what {1} would give: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/subamendments.py"/>
        <source>{1} has no place there itself: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/subamendments.py"/>
        <source>{1}, which it amends, is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/subamendments.py"/>
        <source>{1}, which it amends, is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/subamendments.py"/>
        <source>{1}, which it amends, {2}; this one stands by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/unread.py"/>
        <source>An amendment in the project file cannot be understood; it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>(equally divided)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>(no majority of two thirds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>1 abstention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>1 vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>adopted by {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>adopted without a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>all its operative parts were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>division of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>no abstentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>not put to the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>rejected by {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>the draft as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>the parts that are approved, as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>{1} abstentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>{1} objects to separate votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>{1} votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>{1} was adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/votes.py"/>
        <source>{1}, with {2}{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>({1} per cent of the text concerned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>, so it comes after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>It adds words that change the strength of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>It amends {1}, which is voted on after it. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>It deletes a whole paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>It only adds to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>It only moves, divides or joins paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>It replaces a whole paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>It replaces or removes words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>The chair put it here; suggested was another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>and is the furthest removed of {1} on this part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>and makes it {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/acts.py"/>
        <source>An event in the project file cannot be understood; it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/acts.py"/>
        <source>The project file does not begin with a base text; it was damaged or never finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/acts.py"/>
        <source>The project file has an event of a kind that this version does not know ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/acts.py"/>
        <source>What it says cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/acts.py"/>
        <source>adding of delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/acts.py"/>
        <source>adding of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/acts.py"/>
        <source>import of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/acts.py"/>
        <source>salvage from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/acts.py"/>
        <source>taking in of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/acts.py"/>
        <source>the last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/adopting.py"/>
        <source>A clause needs words; to take it out, accept an amendment that deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/adopting.py"/>
        <source>Say which parts are accepted, by number or by clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/adopting.py"/>
        <source>That changes nothing; to say no to {1}, reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/adopting.py"/>
        <source>The amendment concerns several clauses ({1}); say which is to read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/adopting.py"/>
        <source>The amendment has no part “{1}”; its parts are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/adopting.py"/>
        <source>The amendment moves that clause elsewhere; hand in an edited copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/adopting.py"/>
        <source>The text reads as {1} proposes already; accept it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/adopting.py"/>
        <source>{1} amends an open amendment; accept it whole, or with other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/adopting.py"/>
        <source>{1} has no place now; name the clause that is to read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/alternatives.py"/>
        <source>A set of alternatives needs a version beside the base: an amendment, or a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/alternatives.py"/>
        <source>A version needs a sponsor; name a delegation by its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/alternatives.py"/>
        <source>Choose one of the versions, or write a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/alternatives.py"/>
        <source>{1} has no version {2}; name one by its number, 0 (the base) to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/alternatives.py"/>
        <source>{1} is no tabled amendment that changes {2}; choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/alternatives.py"/>
        <source>{1} reads so already; a version must be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/alternatives.py"/>
        <source>{1} stands in a set of alternatives already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/anchoring.py"/>
        <source>The clause reads so already; say how it is to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/anchoring.py"/>
        <source>The words that {1} changes are not in this clause, or it is about more than the words of one; say how the clause is to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/anchoring.py"/>
        <source>{1} amends {2}; it stands where that one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/anchoring.py"/>
        <source>{1} changes several clauses, and one place would leave the others out; accept a part of it first, then place the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/bracketing.py"/>
        <source>A bracket ends behind the clause that it opens in; name them in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/bracketing.py"/>
        <source>Brackets there would not read as a bracket of its own in {1}: they cross another, or hold what reads as a note of an editor. Put other words in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/bracketing.py"/>
        <source>No alternatives stand side by side with that bracket, or it is removed itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/bracketing.py"/>
        <source>No bracket {1} stands in the draft; “negotiate PROJECT brackets” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/bracketing.py"/>
        <source>The bracket {1} does not stand where it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/bracketing.py"/>
        <source>The bracket {1} is not open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/comparing.py"/>
        <source>At most {1} texts fit side by side; leave out some of the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/comparing.py"/>
        <source>There is no source “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/consolidating.py"/>
        <source>A clause needs words; write them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/consolidating.py"/>
        <source>Name two clauses or more to make one of; a single one is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/consolidating.py"/>
        <source>“{1}” has no clause {2}; name one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/deciding.py"/>
        <source>{1} stands or falls with the package “{2}” ({3}); decide on the package, or dissolve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/deciding.py"/>
        <source>{1} stands or falls with {2}, and that cannot be done for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/deciding.py"/>
        <source>“{1}” needs more than the names of amendments; use the command for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/decisions.py"/>
        <source>A clause of “{1}” can be linked only with one of another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/decisions.py"/>
        <source>A theme needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/decisions.py"/>
        <source>Nobody linked these clauses or kept them apart; there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/decisions.py"/>
        <source>The link that was taken back is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/decisions.py"/>
        <source>There is no text “{1}”; there are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/dictionaries.py"/>
        <source>Chinese words are not spelled by letters; there is nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/dictionaries.py"/>
        <source>Install LibreOffice with its {1} dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/dictionaries.py"/>
        <source>Install the package {1}, or LibreOffice with its {2} dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/dictionaries.py"/>
        <source>Spelling needs the library chunspell, which is not installed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/dictionaries.py"/>
        <source>There is no {1} dictionary on this machine. {2}, or put {3}.aff and {4}.dic into {5}; then switch spelling on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/dividing.py"/>
        <source>A clause cannot be joined to itself or to what hangs on it; name two others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/dividing.py"/>
        <source>Both parts of {1} need words; divide it between two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/dividing.py"/>
        <source>The draft has no clause {1}; name one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafting.py"/>
        <source>A clause cannot be moved behind itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafting.py"/>
        <source>Choose at least one clause to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafting.py"/>
        <source>There is no source “{1}”; there are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafting.py"/>
        <source>{1} has no clause {2}; choose one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/draftmerging.py"/>
        <source>The draft was changed since the files were merged; merge them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/draftmerging.py"/>
        <source>{1} conflict is undecided; decide first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/draftmerging.py"/>
        <source>{1} conflicts are undecided; decide first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>A PDF is made by LibreOffice or by Qt, and neither was found; install LibreOffice or draftbench[gui], or write .html and print it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Base, sources and draft in columns, differences marked, with one for the compromise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Changes against the base text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Clauses, amendments, voting order and numbers as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Compilation of proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Consolidated text</source>
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
        <source>LibreOffice makes the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>List of amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Name a file that ends in .docx, or in .html for a page to read.</source>
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
        <source>Printing the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Rolling text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Setting the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Setting the text</source>
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
        <source>The output “{1}” is no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>The rolling text as a page for any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>There is no output “{1}”; there are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/exporting.py"/>
        <source>Tracked changes</source>
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
        <location filename="app/exporting.py"/>
        <source>{1} cannot end in {2}; name a file in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>Paste the text; an empty line and {1} end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>The pasted text has more than {1} MB; save it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>There is no file {1}; check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>There is no standard input here; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>{1} cannot be read ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>{1} has {2} MB; files over {3} MB are not read. Save the text alone, without pictures, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>{1} is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>{1} is a project and was not written over; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>{1} is no ordinary file and was not written over; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>{1} may not be read; ask for the right to read it, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>{1} was not written ({2}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>{1} was not written: a folder has that name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>{1} was not written: that folder is read-only. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>{1} was not written: the disk is full. Free some room and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>{1} was not written: {2} is not a folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/findingreport.py"/>
        <source>A report cannot end in “{1}”; name a file in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/findingreport.py"/>
        <source>Held against the rules of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/findingreport.py"/>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/findingreport.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/findingreport.py"/>
        <source>{1} ({2}); {3} can be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/gaps.py"/>
        <source>{1} put clauses in one place; nobody has said in which order they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>An author without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>Contains what {1} proposes in {2} ({3}), as {4} would have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>The author “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>The file has no tracked changes and reads as the text; nothing is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>{1} and {2} propose the same in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>{1} has no tracked changes; to import how it differs from the draft name its --sponsor, or use “amend add --from”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>{1} has two amendments that propose the same in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>{1} is no delegation that is known and was put on the list as {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>{1} is taken to write for {2}, because the name of the file says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>{1} stands for {2} ({3}), which is new in the list of delegations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>{1} strikes {2} that {3} puts in ({4}); the text does not have it, so that is no amendment, and it is noted with the reason of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>{1} would not have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>{1}: “{2}” has no sure place in the text. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/importing.py"/>
        <source>“{1}” changed nothing in these files; their authors are {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/instructing.py"/>
        <source>These instructions change the same words or clauses and cannot be one amendment; table them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/levels.py"/>
        <source>Items are at most {1} levels deep; {2} cannot go further down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/levels.py"/>
        <source>{1} hangs on no other clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/levels.py"/>
        <source>{1} has no clause before it on its level that it could hang on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/markedfiles.py"/>
        <source>Somebody unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/markedfiles.py"/>
        <source>The file was read through LibreOffice; check the authors, numbers and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/markedfiles.py"/>
        <source>{1} holds no text that could be read; open it in its own program and check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/markedfiles.py"/>
        <source>{1} is no version of “{2}”: too few of its clauses are in it. Choose a file that was made from this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/moments.py"/>
        <source>Before {1} there was nothing; the record begins at {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/moments.py"/>
        <source>No version has a name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/moments.py"/>
        <source>The event that version “{1}” ended with is lost from this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/moments.py"/>
        <source>The versions are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/moments.py"/>
        <source>There is no event “{1}”; name one by its number (1 to {2}) or its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/moments.py"/>
        <source>event {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/moments.py"/>
        <source>{1} events have an id that begins with “{2}”; give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/naming.py"/>
        <source>A version needs a name of at most {1} characters, like “Rev.1 as circulated”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/naming.py"/>
        <source>There is a version “{1}” already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/naming.py"/>
        <source>naming of version “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/naming.py"/>
        <source>“{1}” means a moment of itself; give the version a name, like “Rev.1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/numbering.py"/>
        <source>All numbers are frozen already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/numbering.py"/>
        <source>No numbers are frozen; they follow the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/numbering.py"/>
        <source>Numbers of sections go {1}, not “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/numbering.py"/>
        <source>The numbers are frozen; let them follow the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/numbering.py"/>
        <source>The numbers are in order: no clause would be called otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/numbering.py"/>
        <source>There is no rule “{1}” for numbers; there are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/officialfile.py"/>
        <source>Read again, the text there is not word for word the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/officialfile.py"/>
        <source>The changes stand in a new file and not in {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/officialfile.py"/>
        <source>Written on it, they did not stand the proof; please report this with the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/packaging.py"/>
        <source>A package binds at least two amendments; name more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/packaging.py"/>
        <source>A package needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/packaging.py"/>
        <source>Accepting {1} leaves no room for {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/packaging.py"/>
        <source>The package “{1}” is {2}; decide on its amendments one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/packaging.py"/>
        <source>There is a package “{1}” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/packaging.py"/>
        <source>There is no package “{1}”; there are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/packaging.py"/>
        <source>{1} cannot be accepted together with {2} of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/packaging.py"/>
        <source>{1} is in the package “{2}”; dissolve that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/packaging.py"/>
        <source>{1}; give it another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>(part {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>Amendments come before the draft as a whole: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>First there are votes on the parts of {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>First there is a vote on the division of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>Say on which paragraphs there are separate votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>Separate votes on {1} were asked for already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>The numbers of votes cannot be below nought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>There is no motion for division of {1} to vote on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>There is no vote on part {1} of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>There was a vote on {1} already; undo it to vote again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>all its operative parts were rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>division of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>part {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>separate votes on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>vote on {1}{2}{3}: {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>{1} has no parts that could be voted on separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>{1} is named twice; name each paragraph once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>{1} is named twice; name each part once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>{1} is not put to the vote, because {2} was adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>{1} is {2}, so there is no vote on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/polling.py"/>
        <source>{1} rejected in a separate vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/previewing.py"/>
        <source>Browsers break the page elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/previewing.py"/>
        <source>LibreOffice lays out the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/previewing.py"/>
        <source>The file itself, from its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/previewing.py"/>
        <source>The real pages may break elsewhere: LibreOffice, which lays them out, is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/previewing.py"/>
        <source>The rows and columns, as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/previewing.py"/>
        <source>There is no preview of this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>A note needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>Nothing can be changed here: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>Several notes have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>{1} an id that begins with “{2}”; “record PROJECT notes” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proceedings.py"/>
        <source>A meeting needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proceedings.py"/>
        <source>Say whose position it is, by the code of a delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proceedings.py"/>
        <source>Say why {1} is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proceedings.py"/>
        <source>That clause does not stand in the working draft; choose one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proceedings.py"/>
        <source>That is no time zone; write it as Europe/Vienna or +01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proceedings.py"/>
        <source>That is not a day; write it as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proceedings.py"/>
        <source>There is no {1} {2} to take a position on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proceedings.py"/>
        <source>{1} does not read as it did when it was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proceedings.py"/>
        <source>{1} is a State here, not a group; give the group a code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proceedings.py"/>
        <source>{1} is agreed with {2}; reopen {3} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proceedings.py"/>
        <source>{1} open brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proposing.py"/>
        <source>The text has no clause “{1}”; name one as delegates do, like “OP 3” or “PP 2 (b)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/proposing.py"/>
        <source>“{1}” {2} in {3}; quote words that occur exactly once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/reading.py"/>
        <source>{1} has no part “{2}”; its parts are: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/reasons.py"/>
        <source>A comment of {1}{2} belongs to no change: “{3}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/rebasing.py"/>
        <source>Direct change without a place in the new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/rebasing.py"/>
        <source>{1} of before, which is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>'{1}' builds on what was done before and is not here; ask for a file from an earlier moment, or from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>'{1}' holds an act that cannot be understood, so nothing of it was taken in; ask who sent it to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>'{1}' is damaged; salvage it first, and take in the salvaged copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>'{1}' takes back what is not here; ask for a file from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>'{1}' was made by a newer draftbench; update draftbench to take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>'{1}' was written from another negotiation; only what was done in a copy of this project can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>Nothing was done after {1}; name an earlier moment, or none for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>That act changed no words, so there is nothing to table; do it again, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>That act {1}; “record PROJECT unfit” lists those that do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>What it says cannot be understood; take it back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>stands as it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/receiving.py"/>
        <source>was done again already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/recommending.py"/>
        <source>Name the amendment to merge it with for the advice “merge”, and only for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/recommending.py"/>
        <source>Nothing that decides {1} is recommended; decide on it directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/recommending.py"/>
        <source>Only the advice “refer” says to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/recommending.py"/>
        <source>The recommended words change nothing; recommend to reject instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/recommending.py"/>
        <source>The words of its own belong to the advice “accept as modified”, and it needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/recommending.py"/>
        <source>{1} cannot be merged into itself; name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/referring.py"/>
        <source>A reference can mean only what stands in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/referring.py"/>
        <source>The clause of this reference does not stand in the draft any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/referring.py"/>
        <source>What “{1}” means cannot be chosen; write it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/referring.py"/>
        <source>{1} a decision: what is meant is gone, or cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/referring.py"/>
        <source>{1} out of date; update them{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/referring.py"/>
        <source>{1} references are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/referring.py"/>
        <source>{1} references need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/replacing.py"/>
        <source>It reads so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/replacing.py"/>
        <source>It stands in a note; notes are not replaced here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/replacing.py"/>
        <source>Say which words are to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/replacing.py"/>
        <source>The draft has changed meanwhile; look for the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/replacing.py"/>
        <source>There is no place where these words can be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/replacing.py"/>
        <source>{1} would be without words; delete it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/replacing.py"/>
        <source>“{1}” by nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/reshaping.py"/>
        <source>A bracket begins or ends within the words that would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/reshaping.py"/>
        <source>It is agreed; reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/reshaping.py"/>
        <source>Put the opening of {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/reshaping.py"/>
        <source>The draft has changed meanwhile; look at the openings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/reshaping.py"/>
        <source>There is no opening that can be put into that shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/resolving.py"/>
        <source>A clause needs words; to let it go, take the side that deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/resolving.py"/>
        <source>One side was accepted already ({1}) and is no alternative any more; write a text, or undo the acceptance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/resolving.py"/>
        <source>Say in a few words why the conflict is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/resolving.py"/>
        <source>Text for {1} in place of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/resolving.py"/>
        <source>There is no conflict {1} now; “amend PROJECT conflicts” lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/resolving.py"/>
        <source>{1} collides with what was accepted ({2}); write how the clause is to read, or undo the acceptance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/resolving.py"/>
        <source>{1} is no open side of this conflict; choose of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/resolving.py"/>
        <source>{1} was deleted; table the new words as a clause of their own, and merge the sides into that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/resolving.py"/>
        <source>{1} was taken in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/salvage.py"/>
        <source>The base text of '{1}' itself is damaged, so nothing can be built upon it; go back to a copy or back-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/salvage.py"/>
        <source>The event that it speaks of is lost or was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/settling.py"/>
        <source>A conflict can be decided once; give --resolve once for each number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/settling.py"/>
        <source>Conflict {1} is between {2}; name one of them, or write text:WORDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/settling.py"/>
        <source>There is no conflict {1} ({2}); the merge lists them with their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/settling.py"/>
        <source>{1} holds no saved merge; give the revised texts too, or a file of “merge -o”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/settling.py"/>
        <source>“{1}” is no number of a conflict; write N=WHO or N=text:WORDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/spelling.py"/>
        <source>The dictionary {1} in {2} cannot be read; install it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/spellingfindings.py"/>
        <source>No dictionary has “{1}”.{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/spellingfindings.py"/>
        <source>Spelling was not checked. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sponsoring.py"/>
        <source>{1} does not sponsor {2}; {3} do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sponsoring.py"/>
        <source>{1} has this reason already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/sponsors.py"/>
        <source>Unnamed author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>A masthead has no “{1}”; it has: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>Original language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>The masthead says so already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>There is no paper “{1}”; there are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/stationery.py"/>
        <source>“{1}” takes at most {2} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/tabling.py"/>
        <source>A sponsor is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/tabling.py"/>
        <source>The proposal changes nothing; edit the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/tabling.py"/>
        <source>{1} has no place in the draft now, so that nothing can be amended in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/tabling.py"/>
        <source>{1} has no sponsor left; let a delegation join it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/tabling.py"/>
        <source>{1}; use the code of a delegation ({2} …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/tabling.py"/>
        <source>“{1}” is not a delegation here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/timing.py"/>
        <source>It is on record already that the silence of {1} has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/timing.py"/>
        <source>Say who breaks the silence, by the code of a delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/timing.py"/>
        <source>Silence must end at a moment that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/timing.py"/>
        <source>The text does not read as it did when silence began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>Event {1} ({2}) cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>Event {1} ({2}) is not undone, so there is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>Event {1} ({2}) was undone already, by event {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>That cannot be {1} by itself, later acts build on it. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>That cannot be {1} by itself, later acts {2}: event {3} of {4} UTC ({5}) is the first. {6}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>That cannot be {1}: it builds on what was taken back. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>There is no event {1} in this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>build on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>opening of the negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>redo of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>something that is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>stand in its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/undoing.py"/>
        <source>undo of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/uniting.py"/>
        <source>An alternative needs another; name at least two amendments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/uniting.py"/>
        <source>Name the amendments that are merged into {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/uniting.py"/>
        <source>The amendments do not all concern one and the same clause; name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/uniting.py"/>
        <source>{1} are alternatives already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/vocabulary.py"/>
        <source>The negotiation knows these words already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/vocabulary.py"/>
        <source>{1} {2}{3} from the vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/vocabulary.py"/>
        <source>{1} {2}{3} to the vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/vocabulary.py"/>
        <source>“{1}” is not among the words of this negotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/vocabulary.py"/>
        <source>“{1}” is not one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/voting.py"/>
        <source>{1} is named twice; name each amendment once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/voting.py"/>
        <source>{1} is {2}, so there is no vote on it; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>A clause needs words; to take it out, delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>Amend {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>Delete {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>Move {1} after {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>New paragraph after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>There is a text “{1}” already; give the new one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>deletion of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>edit of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>move of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>new clause after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>taking from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>the {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>; the same act in both: “{1}”, “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>alike in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>alike in meaning; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>comparing clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>reading for meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/agenda.py"/>
        <source>so decided by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/byhand.py"/>
        <source>joined by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/byhand.py"/>
        <source>joined by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/byhand.py"/>
        <source>{1} and {2} are joined by hand, but each is joined by hand with another clause of the base too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/byhand.py"/>
        <source>{1} and {2} are kept apart by hand, but both are joined by hand with this clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/doubts.py"/>
        <source>{1} and {2} answer to each other, but stand with {3} and {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/doubts.py"/>
        <source>{1} and {2} both answer to {3}, but share few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>stands under “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>which it is much nearer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>{1} answers to {2}, which stands with {3}, but not to {4} itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>{1} is linked with {2}, but stands with {3},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>{1} stands here because it answers to {2}; it is not linked with {3} itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/rows.py"/>
        <source>There is no text {1} among {2} to take as the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/rows.py"/>
        <source>Two to {1} texts can be compared at once, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/thematic.py"/>
        <source>answers to {1} of this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/thematic.py"/>
        <source>belongs to its paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/thematic.py"/>
        <source>names the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/thematic.py"/>
        <source>related to {1} of this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/several/thematic.py"/>
        <source>speaks of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>naming the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>packing clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>from the {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>merged from {1} clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>moved down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>moved from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>moved up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>only capitals changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>only punctuation, spacing or capitals changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>only the punctuation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>only the quotation marks changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>only the spacing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>operative part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>split in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>the {1} part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>to the {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>with the clause behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>with the clauses before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>with the {1} clauses behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>{1} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>{1} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>{1} clauses became {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>{1} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>{1} is now {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>{1} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>{1} moved from {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>{1} moved to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>{1} word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/versions/reasons.py"/>
        <source>{1} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="compare/words/patches.py"/>
        <source>The change cannot be written as a patch, since a text holds a broken character (half of a surrogate pair): take that character out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/documents.py"/>
        <source>Line {1}: no mark in the text calls this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/documents.py"/>
        <source>Line {1}: the text that an amendment proposes was read as the part {2}; no amendment was made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/documents.py"/>
        <source>{1} passage(s) in {2} stand beside the same in {3} and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/identification.py"/>
        <source>Operative paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/identification.py"/>
        <source>Preambular paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/identification.py"/>
        <source>Words taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>The file has metadata but no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>The file holds insertions and deletions; it was read as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>{1} nests its elements more than {2} deep and is not read; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/walk.py"/>
        <source>Line {1}: a text in another file belongs here ({2}); open it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/wording.py"/>
        <source>Line {1}: &lt;{2}&gt; is not known; its text was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/wording.py"/>
        <source>Line {1}: a note is called that is not in the file; its mark was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/wording.py"/>
        <source>Line {1}: a picture was left out ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/writer.py"/>
        <source>Control characters were left out; XML has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/akn/writer.py"/>
        <source>The text could not be written as valid Akoma Ntoso (line {1} of the file breaks the schema); write .docx or .json instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>Clause {1} has a kind that is not known: paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: "clauses" is no list; give a list of clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: clause {2} has an id that an earlier one has; make ids unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: clause {2} has half a character in it; write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: clause {2} has no "text"; add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: entry {2} of the clauses is no clause; see its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/archive.py"/>
        <source>The package does not say which part is its text; the usual one was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/archive.py"/>
        <source>The part {1} is missing in the file; it was read without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/archive.py"/>
        <source>{1} is a package without a text in it; save it anew in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/comments.py"/>
        <source>A comment by {1} stands nowhere in the text: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/comments.py"/>
        <source>A comment stands here whose words are not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/checked.py"/>
        <source>The text of {1} is empty; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A comment has no mark in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A comment has one entry for threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A comment has two entries for threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A mark refers to a comment that is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A person among the people of the file has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A reply answers to a comment that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A reply answers to a reply; Word has one level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>An entry for threads ({1}) does not name the last paragraph of a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every comment has its mark in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every mark of a comment has its comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Everybody among the people of the file has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>No two comments have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Replies answer to comments, not to replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Threads name the last paragraphs of comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Two comments have the id {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/container.py"/>
        <source>No two parts of the package have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/container.py"/>
        <source>Two parts of the file have one name, so what it says is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A paragraph mark has each kind of change once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A paragraph mark is tracked twice as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The change of a paragraph mark ({1}) must stand before all other properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The changes of a paragraph mark stand before its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The mark of a last paragraph is deleted, but it cannot go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The mark of a last paragraph is not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The properties of a run hold a {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The properties of a run hold no insertion or deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>A move has a source and a destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>A move has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>A name joins one source and one destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Every move has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Moved words stand outside the range of a move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>No two bookmarks have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Ranges of tracked content controls do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Ranges of tracked content controls overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The name of a move has two {1}s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a comment begins and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a move begins, and ends after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a tracked content control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a tracked content control begins and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The {1} of a move has no {2} of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Two bookmarks have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>What is moved stands in the range of a move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>{1} does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>{1} ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>{1} ends but does not begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change ({1}) holds a {2}, which may not stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change ({1}) stands in a {2}, where none may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change ({1}) stands inside a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change holds no paragraph and no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change holds runs, not bare words or properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change stands around runs, never inside one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change stands inside a hyperlink, not around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change stands where changes may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>An insertion stands inside a deletion; it must be the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>No insertion stands inside a deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>The sign of a tracked mark or row ({1}) is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>The sign of a tracked mark or row is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/notes.py"/>
        <source>A mark refers to a {1} that is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/notes.py"/>
        <source>A {1} has no mark in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/notes.py"/>
        <source>Every mark of a footnote has its footnote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/notes.py"/>
        <source>Every mark of an endnote has its endnote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/notes.py"/>
        <source>Every note has its mark in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/notes.py"/>
        <source>No two notes have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/notes.py"/>
        <source>The separators that the settings name are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/notes.py"/>
        <source>The settings name a {1} that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/notes.py"/>
        <source>Two {1}s have the id {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A part of the file has no content type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A part of the file is no well-formed XML, or holds what is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A {1} refers to a relationship that is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every part has a content type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every part is well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every part that is named is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every relationship that is used exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>No two relationships have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Nothing refers to this part; it needs a relationship of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Nothing stands behind the last section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Parts of comments and notes are registered whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Prefixes that may be ignored are declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Text stands behind the last section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The file has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The list of content types is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The part {1} is named but not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The prefix {1} is named but not declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>There are threads of comments, but no comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>This part has no content type of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Two relationships have the id {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>What later versions added may be ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>{1} is used but not named in mc:Ignorable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/paragraphids.py"/>
        <source>A paraId is above 0 and below 80000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/paragraphids.py"/>
        <source>No two paragraphs have the same paraId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/paragraphids.py"/>
        <source>The paraId or textId of a paragraph must be eight hexadecimal digits, above 0 and below 80000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/paragraphids.py"/>
        <source>Two paragraphs have the same paraId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A change of properties is the last of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A change of properties says what was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A change of properties stands in its own kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A {1} stands behind what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>Properties stand before what they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>Properties stand in the order of the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>What was before holds only what can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} does not say what was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} holds a {2}, which it may not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} must be the last of the properties that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} stands too late in a {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/settings.py"/>
        <source>A definition of a list stands behind the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/settings.py"/>
        <source>A list names a definition that is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/settings.py"/>
        <source>An rsid is not of eight hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/settings.py"/>
        <source>Definitions of lists stand before lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/settings.py"/>
        <source>Every list has its definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/settings.py"/>
        <source>Settings stand in the order of the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/settings.py"/>
        <source>The mark of an editing session has eight hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/settings.py"/>
        <source>The setting {1} does not exist{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/settings.py"/>
        <source>The setting {1} stands too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/settings.py"/>
        <source>There are no settings that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>Dates are a day and a time, like 2010-04-12T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>Every tracked change and every comment names its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>Every tracked change, comment and note has an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>No two tracked changes have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id of a change ({1}) is beyond {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id of a tracked change fits in 32 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id of a tracked change, a comment or a note is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id {1} of a change ({2}) belongs to another change too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The name of an author has at most 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The range of a move has an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} has a date that is none; it must read like 2010-04-12T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} has an author of over {2} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} has an id that is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} names no author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/tables.py"/>
        <source>A cell ends with a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/tables.py"/>
        <source>A cell is tracked in its properties, and in one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/tables.py"/>
        <source>A cell is tracked in two ways at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/tables.py"/>
        <source>A cell of a table does not end with a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/tables.py"/>
        <source>A row is {1}, but not the words in its cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/tables.py"/>
        <source>A tracked merge of cells is neither rest nor cont.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/tables.py"/>
        <source>A tracked merge of cells is rest or cont.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/tables.py"/>
        <source>The sign of a tracked row ({1}) does not stand last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/tables.py"/>
        <source>The sign of a tracked row ends the properties of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/tables.py"/>
        <source>The words of a tracked row are tracked as the row is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/tables.py"/>
        <source>{1} does not stand in a cell's properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/texts.py"/>
        <source>A deletion holds {1}, where it must hold {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/texts.py"/>
        <source>A field begins and does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/texts.py"/>
        <source>A field ends that did not begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/texts.py"/>
        <source>A field is put in or deleted as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/texts.py"/>
        <source>A field is tracked in part; its begin and its end must be alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/texts.py"/>
        <source>A field that begins also ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/texts.py"/>
        <source>Deleted text stands outside a deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/texts.py"/>
        <source>Deleted words stand in delText.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/texts.py"/>
        <source>The code of a deleted field stands in delInstrText.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/lint/texts.py"/>
        <source>delText stands in deletions only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} has no text in it; save it anew in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} of {2} in looks, styles or numbers only are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} of {2} in looks, styles or numbers only is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>A {1} of {2} could not be brought over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>A {1} of {2} on words that both files have did not come over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>{1} holds tracked changes; it was compared as if they were accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>{1} {2}s of {3} could not be brought over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>{1} {2}s of {3} on words that both files have did not come over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftcontents.py"/>
        <source>A table of contents changed; Word sets it anew when it updates its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftcontents.py"/>
        <source>The lines of a table of contents are no paragraphs of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>The Word file was not written: with all its changes accepted or rejected it would not give the draft or the base; please report this with the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>The words are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>{1} was a strict Office Open XML file and is an ordinary Word file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>{1}, read again, does not give the clauses of the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftmodels.py"/>
        <source>The number {1} is printed otherwise than it is counted, and was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftpieces.py"/>
        <source>Words inside a field or an equation changed, which Word keeps as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftrows.py"/>
        <source>A table with rows of several shapes got a further column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>A number in a cell changed that Word counts itself, or cells became one paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>A table that moved stands as deleted at its old place and as inserted at its new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>Changes in a table that was deleted later are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>The words of a table that changed are set in a way that hides some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>Words in a table that one put in and another took out again are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A clause of the base is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A clause stands between others that share a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A clause that moved {1} stands as deleted at its old place and as inserted at its new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A table came in inside a table or a text box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A table of contents moved, which Word makes anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A table that came in stands behind the one that holds the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>Several tables moved that are one in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>The words of a clause that changed are set in a way that hides some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/goingon.py"/>
        <source>{1} is set to remove personal information: Word will drop who made changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/ownchanges.py"/>
        <source>The tracked changes that {1} held are {2}, as the base was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/parts.py"/>
        <source>{1} has no part {2}; save it anew in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/parts.py"/>
        <source>{1} is a strict Office Open XML file; save it as an ordinary Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/proof.py"/>
        <source>The Word file was not written: {1} all its changes would not give paragraph {2} as it must be; please report this with both files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/proof.py"/>
        <source>The Word file was not written: {1} all its changes would not give the notes as they must be; please report this with both files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/running.py"/>
        <source>The Word file was not written: {1} all its changes would not give its headers and footers as they must be; please report this with both files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/running.py"/>
        <source>The headers and footers of section {1} of {2} were not compared: the other file has no section that is clearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/running.py"/>
        <source>The {1} of section {2} of {3} was not compared: {4} has no {5} there, and which pages have one cannot be tracked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/wholes.py"/>
        <source>A clause that changed has several paragraphs in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/wholes.py"/>
        <source>Fields and equations of which a part changed stand as deleted, and as plain words inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>The macros of {1} were left out; a template gives its looks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>{1} has no page that could be a template; choose a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>{1} is a strict Office Open XML file, which cannot be a template; save it as a plain .docx in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>{1} is no Word file that can be a template; save it as .docx or .dotx in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/placeholders.py"/>
        <source>{1} has no place for {2}; write {3} in its header or footer where that should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written, because it would not be sound ({1}, {2}); please report this with the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written: another program could not open it; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written: {1} all its changes would not give paragraph {2} as it must be; please report this with the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>A move has no {1} in the file; what was moved is read as {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>Pronunciation guides (ruby) were not read; the words under them were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>The former number of this paragraph is not computed and the present one was read; the file keeps it as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>{1} is no Word file, or its text is missing; save it anew in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/sighting.py"/>
        <source>“{1}” is to read “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the field{1} is not filled in; its prompt “{2}” was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the number of a field {1} is not in the file{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the sign {1} of the font {2} is not known and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the words of a text box were read after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>{1} is kept as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>A comment is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>A {1} has no mark in the text and was left out: “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Automatic numbers of the kind {1} were read as arabic; check the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: a table in a cell was read as words of that cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: hidden text was left out: “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: the number {2} stands before no words; it was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: the text stands in a table; what is beside it became notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Read as footer, not as text: “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Read as masthead, not as text: “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>The file holds tracked changes; it was read as {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>{1} comments are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>{1} in the file, by {2}; not part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordnotes.py"/>
        <source>Notes are numbered page by page; their numbers are counted through here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/docx/wordnotes.py"/>
        <source>the note {1} has no words in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/html/comparison.py"/>
        <source>{1} ~ main tr.{2} td.said &gt; * {{ display: none; }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/html/reader.py"/>
        <source>{1} is a web page with no text in it; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/html/reader.py"/>
        <source>{1} words around the text (navigation, head and foot of the page, hidden text) were left out; they begin with “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/html/rows.py"/>
        <source>{1}{2}&lt;td class="said"&gt;{3}&lt;/td&gt;&lt;/tr&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/html/tree.py"/>
        <source>{1} nests its elements too deep and is not read; copy its text into a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>A PDF is made by LibreOffice, which was not found; install it (or name its program in {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>LibreOffice gave no PDF of the Word file; write .docx and print it where it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>LibreOffice works on the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>The file was read through {1}; check numbers and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} could not be opened by LibreOffice; it may be damaged or locked with a password. Save it as .docx in its own program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} is read through LibreOffice, which could not be started ({2}); save the file as .docx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} is read through LibreOffice, which was not found; install it (or name its program in {2}), or save the file as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} took LibreOffice more than {2} seconds and was given up; save it as .docx in its own program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/footnotes.py"/>
        <source>The note {1} at the foot of page {2} has no mark in the text and stands after the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/footnotes.py"/>
        <source>The raised sign {1} on page {2} {3} and stays in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Comments in the file were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Files attached to the PDF were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Page {1} holds more text than is read of a page; check what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Page {1} is damaged and was not read; check what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>The end of the file is missing; pages may be missing too. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>The file has fields to fill in; what stands in them was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>The file is a form of the kind XFA; what stands in its fields was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} has a page that takes longer than {2} seconds to read; print it to a new PDF, or give the Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} has no page that can be read; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} has {2} pages and more than {3} are not read; split it and give the part that matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} holds more text than is read at once; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} is damaged in a way that stops its reading; ask for the file again, or print it to a new PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{{name}} is a PDF that is cut off or damaged; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{{name}} is locked with a password; open it, save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/paragraphs.py"/>
        <source>Line {1}, the first of page {2}, was read as the rest of the paragraph that begins in line {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/paragraphs.py"/>
        <source>The hyphen before line {1} (page {2}) was kept; it may only mark that the line ended there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pictures.py"/>
        <source>Drawing page {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pictures.py"/>
        <source>Page {1} of the PDF could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/pictures.py"/>
        <source>The pages of the PDF could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>For {1} characters the file does not say which they are; they were guessed. Check the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>Line {1} (page {2}) {3} page and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>Pages that are pictures were not read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>The text was made by text recognition behind pictures of the pages; check it against them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>{1} is a scan, or its letters are drawings: it holds no text; run text recognition (OCR) over it first, or give the Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/clauses.py"/>
        <source>the number {1} does not follow the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/clauses.py"/>
        <source>{1} is no number that was expected here and was left in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/compilation.py"/>
        <source>Italics, bold type and links are not in a plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>The file does not say its encoding; it was read as {1}. Check accented letters and quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} characters were lost before the file came here (“�”), the first in line {2}; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} is empty; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} is in an encoding that could not be told; save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} is not a text file; choose a Word or a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} places look as if the text had been decoded twice (“Ã©” for “é”), the first in line {2}; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} says that it is {2} but is not, from byte {3} on; save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>a comment was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>a line of signs was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>what stands before the text (between ---) is not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>what stands between fences was kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Footnote {1} in line {2} was hung on its mark in the paragraph of line {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Footnote {1} says "Ibid." and no note stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Footnote {1} says "Ibid."; the full reference was made from the note before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Line {1} has a further mark of footnote {2}; the note hangs there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>The note in line {1} has no mark in the text and stays where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/pages.py"/>
        <source>Line {1} was read as the rest of the sentence that begins in line {2}{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/pages.py"/>
        <source>{1} read as going on with the line before, the first in line {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Letters and their accents were joined (Unicode form C).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Line {1} was taken for a page number or another mark of the page and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Line {1}: markup left in the text was read as italic or bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Line {1}: {2} invisible or forbidden characters were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>The signs &gt; with which mail quotes were left out of {1} lines, the first is line {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/recogniser.py"/>
        <source>Line {1}: read as a delegation, but not on the list: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>no opening phrase was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>read as a preambular paragraph by its final comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>read as an operative paragraph by its number, not by its verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>typed by the form of its first word, not by a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>U+FFFD in the file is noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>“Ibid.” gets the reference of the note before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>“Ibid.” without a note before it is noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>“Ã©” for “é” is noticed, not repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/plain/runon.py"/>
        <source>Line {1} holds a whole text and was cut into {2} paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>The macros of the file were neither run nor kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is XML of a kind that is not read; give the Word or text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a Microsoft Works file; save it in its own program as .rtf or .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a Pages file; export it from Pages as Word (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a web archive (.mht); open it in a browser or in Word and save it as .html or .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a zip archive and not a Word file; unpack it and choose a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is an OpenDocument file but not a text; copy the text into a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is an old Office file and not a text; save it in Word as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is locked with a password; open it in Word, remove the password and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is locked with a password; save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is no file of a word processor; tracked changes are read from .docx, .odt, .doc and .rtf. For an edited copy of another kind use “amend add --from”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is {2} and not a text; {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is {2} file and not a text; copy the text into a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} declares a document type and is not read; remove the DOCTYPE and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} declares a document type, which can hide entities, and is not read; remove the DOCTYPE and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} MB and files over {3} MB are not read; take the pictures out or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} holds a file whose path leads out of the package and is not opened; do not trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} holds two files of one name, so what it says is not certain; save it anew in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} holds {2} files and more than {3} are not opened; save it anew in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is a package that is cut off or damaged; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is in an encoding that is not read; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is nested too deep or holds a text of more than 10 MB in one piece, and is not read; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is not well-formed XML at line {2}; ask for the file again or repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is packed in a way that no office program uses and is not opened; save it anew in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is packed more than {2} to 1, as files made to exhaust a computer are, and is not opened; do not trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} would unpack to more than {2} MB and is not opened; if you trust its sender, take the pictures out and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1}: the part {2} is damaged or packed in an unknown way; ask for the file again or save it anew in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/table/delimited.py"/>
        <source>Colours and the notes above and below the table are not in a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="formats/table/workbook.py"/>
        <source>Cells of more than 32,767 characters are cut, as workbooks hold no more; the Word file has them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meanwhile.py"/>
        <source>A part of the work was stopped by the system (memory may be short); try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/chain.py"/>
        <source>Event {1} of {2} is missing; the {3} before it are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/chain.py"/>
        <source>Event {1}{2} is damaged; the {3} before it are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/chain.py"/>
        <source>What the file says of its number of events is damaged; the events are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact, but the file's tables are damaged; salvage it and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact, but the kept file '{1}' is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All {1} events and all kept files are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>'{1}' is not a time with a zone; write it as 2026-01-31T09:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>An event needs a kind and a payload with named values; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>The event holds something that cannot be stored as JSON; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>The event is too large ({1} MB; at most {2} MB); nothing was recorded. Divide the text into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>The name of an actor or of a kind of event is too long; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/exchange.py"/>
        <source>'{1}' is not a file of draftbench events, or it is damaged; ask who sent it to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/exchange.py"/>
        <source>'{1}' unpacks to more than draftbench takes in; nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>'{1}' is damaged so that nothing in it can be read; go back to a copy or back-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>'{1}' is not a draftbench project; open it as a text, or choose a file made by draftbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>Another file was put in the place of {1} while it was open, so this was not saved; save a copy under another name, it holds everything that was saved before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>Another program is using {1}, so this was not saved; close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>The disk is full, so {1} could not be opened; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>The disk is full: this was not saved in {1}, everything before it is; free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>The folder of {1} does not exist; make it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>This is too large for {1} and was not saved; divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>Writing {1} failed, so this was not saved, everything before it is; check the disk or the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} could not be read from its disk or share; copy it to a local folder and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} is a folder, not a project file; choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} is being used by another program; close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} may not be read; ask its owner for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} may not be written, so nothing was saved; choose another folder or ask for permission to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} was damaged while it was open, so this was not saved; open it again to see what is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' exists already; choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' has been closed; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' has more than {2} MB and cannot be kept in a project; divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' was made by an older draftbench; open it with migration allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' was moved or deleted while it was open; it has been written again in its place with everything in it. A file that was moved gets nothing new any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>Event {1} says one thing in '{2}' and another in what is taken in; nothing was taken in. Ask who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>It was opened to be read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>No file with the hash {1} is kept in '{2}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>Nothing was recorded: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>The file with the hash {1} kept in '{2}' is damaged; read it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>What is to be undone is not in this project; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/lock.py"/>
        <source>{1} is open in another window or program, so it can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/lock.py"/>
        <source>{1} is open {2} since {3}, so it can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' exists already; choose another name or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' is damaged and only shown: {2} Go back to a copy to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' or its folder cannot be written, so it is only shown; save a copy elsewhere to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' was left by a project of that name that is gone; choose another name, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>Another program is making '{1}' at this moment; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>The folder of '{1}' offers no locks, so nobody could tell who is writing; begin the project in a local folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>The folder of '{1}' offers no locks, so nobody could tell who is writing; copy the file to a local folder to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/store.py"/>
        <source>'{1}' holds a {2} that draftbench did not make, or lacks one of its own, so it was not opened; ask who sent it for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/store.py"/>
        <source>'{1}' is empty; go back to a copy, or start a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="record/store.py"/>
        <source>'{1}' was made by a newer draftbench (file version {2}, this one reads up to {3}); update draftbench to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>-ize, but -yse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>18 December 2008</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>2012–2016 (1,774 to 188). French and Spanish write a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>41 of 1,463 resolutions of the General Assembly have only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A Security Council resolution has its year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A dash between years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A name before a bracketed proposal that is in no list of States and groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A no-break space keeps a date on one line, in a text that has them elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A note that was put in or moved between breaks the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A note without words has lost its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A paragraph that changed its part keeps the form of the other one easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A resolution begins with the name of its organ (“The General Assembly,”), in a line of its own that ends with a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A resolution has its date where it is named first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A single operative paragraph bears no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A/RES/55/59, A/CONF.213/RPM.1/1, E/CN.15/2009/5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>After paragraphs were put in, taken out or moved, “paragraph 5 above” may mean another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Agreed language is quoted as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>All operative paragraphs form one sentence with the organ as its subject (92 to 96 % of 51,894).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Also and further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>An operative paragraph is one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Asked with --spelling, in the window with Spelling above the list: words that neither the Hunspell dictionary of the language nor the list of words of the United Nations has. English is that of the United Kingdom, with -ize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Attributions name delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Brackets and quotation marks come in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Brackets, place-holders and numbers such as “5 bis” are removed once agreement is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Compounds as the Manual writes them. Texts of the Security Council are issued as they were adopted, so it is not asked of them. In French “socioéconomique”, in Spanish “socioeconómico”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Cooperation, socioeconomic, intergovernmental, non-governmental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Counted 985 to 10 “this resolution”. Texts of the Security Council are issued as they were adopted, so it is not asked of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Counted in 668 of 681 lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Counted in 93 to 99.7 % of 12,339 sub-paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Curly quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Day and month held together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Each paragraph of the preamble is a part of one long sentence, so it ends with a comma (97 to 99.8 % of 36,865).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>French and Spanish write a), i).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>From 10 on in figures; percentages and dates always in figures. In French thousands are parted by a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Further sentences are joined with a semicolon or become paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>In a preamble the marker stands behind the participle (1,801 to 5), in the operative part before the verb (668 to 70).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Instruments are cited with the United Nations Treaty Series where they are named first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Italics on the opening phrase, no more and no less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Language versions have the same paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Later mentions have the number alone (5,138 with, 2,071 without).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Member States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Names are given in full in resolutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Names of States as the United Nations writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Never December 18, 2008 (18,476 to 0). In French and Spanish months are in small letters; French writes “résolution 71/306 du 30 juin 2017”, Spanish “resolución 53/9, de 22 de octubre de 1998”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>No “and” behind the last sub-paragraph but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Notes say something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Nothing of the negotiation is left in a finished text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Numbers are given to paragraphs so that all versions can be read together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Numbers run through all sections and are the same in all languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Numbers under 10 in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One attitude, one phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One between words, none before a sign, one in “paragraph 2 (a)”. French sets a space that does not break before “;”, “:”, “?”, “!” and inside « », Spanish none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One term written one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One without its partner is a slip, or a bracket that somebody forgot to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Only the phrase is in italics: “Taking note” of, “Calls upon”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Openings that no list has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Operative paragraphs count on without gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Operative paragraphs end with a semicolon, the last with a full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Organ line, ending with a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Organization, recognize, emphasize (7,817 to 29), but analyse, advise, comprise. Texts of the Security Council are issued as they were adopted, so it is not asked of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Preambular paragraphs begin with a participle, operative ones with a verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Preambular paragraphs end with a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Programme (4,615 to 8), labour, per cent (836 to 0), centre, fulfil. Texts of the Security Council are issued as they were adopted, so it is not asked of them. In French a space that does not break stands before “%”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>References to paragraphs lead where they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Short forms are explained where they stand first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Short forms stand in notes and in parentheses only. In French “paragraphe”, in Spanish “párrafo”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Spelling of the United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Straight ones among curly ones were typed in a hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Sub-paragraphs are (a), (i), a., i. in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Sub-paragraphs end with a semicolon, the last as its paragraph ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Symbols as they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>The Security Council alone writes “; and” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>The opening phrase is the operative word of its paragraph; an unusual one may be a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>The second of several consecutive paragraphs that begin alike has “also”, the third “further”, and so on in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Treaties have a note with their source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Viet Nam, Türkiye, Côte d’Ivoire, Timor-Leste. Texts of the Security Council are issued as they were adopted, so it is not asked of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>What introduces sub-paragraphs ends with a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>With a hyphen, as one word or as two, but the same everywhere in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>With capital letters (9,438 to 1). In French “États Membres”, “Assemblée générale”, “Nations Unies”; in Spanish “Estados Miembros”, “Asamblea General”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Words in quotation marks differ from the text that they are taken from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Words that a dictionary knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>i.e., e.g. and etc. do not stand in resolutions (0 in 1,463). In French “par exemple”, in Spanish “por ejemplo”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Ibid.” follows the note that it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Notes with concern” and “Expresses concern” in one text raise the question of what the difference is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Paragraph” and “article” in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Recalling also”, but “Also requests”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“That is”, “for example”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“The present resolution”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“resolution 1325 (2000)” (643).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>Elsewhere in this text it is “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>This text has {1} {2}, {3} ({4}) has {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>{1} says it in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/endings.py"/>
        <source>A preambular paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/endings.py"/>
        <source>An operative paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/endings.py"/>
        <source>No “and” or “or” stands behind the last sub-paragraph but one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/endings.py"/>
        <source>The paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/endings.py"/>
        <source>What introduces a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/endings.py"/>
        <source>{1} ends with {2}, {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/leftovers.py"/>
        <source>A bracket of the negotiation is left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/leftovers.py"/>
        <source>A place-holder is left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/leftovers.py"/>
        <source>The number {1} is one of a negotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/leftovers.py"/>
        <source>“{1}” is not in the list of delegations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/notes.py"/>
        <source>No note gives the source of the {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/notes.py"/>
        <source>Note{1} says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/notes.py"/>
        <source>“Ibid.” stands here, but {1} comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>Elsewhere it says “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>In italics stands “{1}”, no more and no less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>It begins with no opening phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>“{1}” is in no list of opening phrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/ordering.py"/>
        <source>After “further” the next paragraph that begins so has no “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/ordering.py"/>
        <source>The paragraph before begins otherwise: no “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/ordering.py"/>
        <source>The paragraph before begins so too, and speaks to the same: most texts write “{1}” here, some do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/ordering.py"/>
        <source>The {1} paragraph in a row that begins so has “{2}”{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/profile.py"/>
        <source>Declaration of a conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/profile.py"/>
        <source>Economic and Social Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>In running text it says “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>It says “{1}” of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Paragraph {1} has no sub-paragraph {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Paragraph {1} stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Paragraph {1} stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Resolution {1} is named here first: its date stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>The date of resolution {1} stands already where it is named first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>The year stands behind the number: {1} (…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>There is no paragraph {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>“{1}” is not a symbol as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>A preambular paragraph begins with a participle (“Noting”), not with a verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>A second sentence begins here; an operative paragraph is one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>A single operative paragraph bears no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>An operative paragraph begins with a verb (“Notes”), not with a participle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>Here comes {1}, not {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>Here comes {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>No organ (“The General Assembly,”) stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>The line of the organ ends with a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>The number behind it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>The {1} numbers behind it follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>Day and month are held together as elsewhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>Numbers under 10 are in words: “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>Quotation marks are curly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>The apostrophe is curly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>What “{1}” stands for is said nowhere before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
