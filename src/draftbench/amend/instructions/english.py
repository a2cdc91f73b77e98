"""Instructions in English: the words of amendment documents, of the floor, and of ITU proposals.

Sources: A/789 ("Delete in paragraph 10 the following words:", "Substitute the word 'with' for
'through' in paragraph 5 so that the paragraph will read:"), A/61/PV.79 (amendments read out).
"""

from __future__ import annotations

import re

from draftbench.amend.instructions.englishnames import (
    KIND,
    KINDS,
    LAST,
    LETTER,
    NAMES,
    ORD,
    PLAIN,
    THE,
)
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.tongue import (
    ARROW,
    CLAUSE,
    HEADING,
    Tongue,
    clause,
    compiled,
    manners,
    quote,
    rule,
    whoever,
)
from draftbench.amend.wording.instruction import Verb
from draftbench.document.drafting import SUFFIXES

_BE = r"(?:(?:should|shall|would|must|will|is|are|to|now|then|also|needs?) )*(?:be )?"
_NOUN = (
    r"(?:(?:the |(?:first|second|last|latter|final) (?:part|half|portion) of (?:the |this )?"
    r"(?:sentence|paragraph) )|(?:the |opening |closing |initial |following |new |an? |figure |phrase |wording |additional |further )*(?:words?|"
    r"phrases?|expressions?|terms?|figures?|formulation|wording|text|sentences?|language|numbers?|"
    r"years?|dates?|following|sub-?clause|clause|reference|passage|part|portion|segment|qualifier|"
    r"adjectives?|adverbs?|nouns?|verbs?|mention|preposition|article|name) ?:? ?|the )?"
)


def _which(name: str) -> str:
    return rf"(?:{THE}(?P<{name}>{ORD}|last)(?: occurrence| instance)?(?: of)? )?"


_OLD = f"{_which('nth')}{_NOUN}{quote('old')}"
_NEW = f"{_NOUN}{quote('new')}"
_BOTH = rf"{_OLD}(?:, {_NOUN}{quote('old3')})?(?:,? and {_NOUN}{quote('old2')})?"
_BY = rf"(?:by|with|to|into|to read|to say|so as to read|{ARROW})"
_DELETE = (
    "(?:delete|remove|take out|leave out|strike(?: out)?|omit|drop|suppress|cut(?: out)?|scrap|erase|"
    "eliminate|excise|get rid of|do away with|deleting|removing|dropping|omitting|striking(?: out)?|"
    "taking out|deletion of|removal of|omission of)"
)
_DELETED = (
    "(?:deleted|removed|struck(?: out)?|omitted|dropped|suppressed|cut|scrapped|eliminated|taken out|"
    "left out)"
)
_REPLACE = (
    "(?:replace|replacing|substitute|substituting|change|changing|amend|amending|modify|correct|"
    "revise|alter|swap|update|adjust|convert|turn|edit|switch|exchange|rename|strengthen|soften|"
    "upgrade|downgrade|reword|rephrase|replacement of)"
)
_REPLACED = "(?:replaced|changed|amended|substituted|modified|corrected|revised|altered)"
_INSERT = (
    "(?:insert|add|include|append|introduce|incorporate|put in|inserting|adding|including|appending|"
    "introducing|add in|slot in|interpolate|insertion of|addition of|inclusion of)"
)
_SIGN = "(?P<sign>an? (?:comma|semi-?colon|full stop|period|colon))"
_OLD_SIGN = (
    rf"(?:the|its) (?:(?P<nth>{ORD}|last|final) )?"
    r"(?P<oldsign>comma|semi-?colon|full stop|period|colon)"
)
_WHO = whoever(
    "not",
    "cannot",
    "can't",
    "couldn't",
    "don't",
    "never",
    "no",
    "if",
    "unless",
    "without",
    "nor",
    "neither",
)
_REWORD = "(?:redraft|revise|reformulate|reword|recast|rephrase|rewrite)"


def _and(n: int) -> str:
    """One more pair of words in the same sentence."""
    return rf"(?:(?:,? and|,) {_NOUN}{quote(f'old{n}')} {_BY} {_NOUN}{quote(f'new{n}')})?"


_SENTENCE = f"(?:the )?(?P<sentence>{ORD}|{LAST}) sentence"
_OF_IT = "(?: of (?:the|this) (?:paragraph|text|draft|sentence))?"
_ALL = (
    rf"(?:(?:everything|all|(?:all|any)(?: the)? (?:words|text|language)|the (?:words|text|rest|remainder|phrase|part|"
    rf"portion|passage|section)(?: of the text)?){_OF_IT})"
)
_AFTER = (
    rf"(?:(?:everything|all|what|all that|everything that|the text that|the words that) "
    rf"(?:follows|comes after) {_NOUN}{quote('after')})"
)
_BEFORE = (
    rf"(?:(?:everything|all|what|all that|everything that|the text that|the words that) "
    rf"(?:precedes|comes before) {_NOUN}{quote('before')})"
)
_TAIL = (
    "(?:(?:the )?(?:(?:last|final|latter|second|remaining) "
    "(?:part|portion|phrase|section|half|clause)|end|ending))"
)
_STARTING = (
    "(?:from|starting (?:with|from|at)|beginning (?:with|from|at)|that (?:starts|begins) with)"
)
_TO = r",? ?(?:and )?(?:up )?(?:to|until|till|through|ending (?:with|in|at|on)|finishing with)"
_SINCE = (
    rf"(?:(?:{_ALL} )?{_STARTING} {_NOUN}{quote('since')}(?:{_TO} (?:the (?:very )?end{_OF_IT}|"
    rf"(?:and including )?{_NOUN}{quote('until')})|,? onwards?)|"
    rf"{_TAIL}{_OF_IT},? {_STARTING} {_NOUN}{quote('since')}|{_AFTER}|{_BEFORE})"
)
_BRACKETS = "(?:square )?brackets"
_IN_BRACKETS = rf"(?:in|into|inside|within|between) {_BRACKETS}"
_PUT = "(?P<bracketed>put|place|keep|set|enclose|leave|putting|placing)"
_SIDE = "(?P<side>after|before|behind|below|above|following|preceding|follows?|precedes?|ahead of)"
_WHERE = rf"(?:(?P<side>after|before|following) {clause('target')}|between {clause('between')})"
_MOVE = "(?:move|place|put|transfer|shift|relocate|bring|reposition|reorder|moving|placing)"
_PLACED = (
    r",? ?(?:up |down )?(?:to |so (?:that |as )?(?:it |they |to )?)?(?:comes? |appears? |stands? |"
    r"(?:is |are |be )(?:placed |located )?|a position )?(?:immediately |directly )?"
)
_READING = (
    r"(?:,? ?(?:reading|(?P<roughly>along (?:these|the following) lines)|to read|which (?:would|should|will) read|which reads|with the following "
    r"(?:text|wording)|as follows|that reads|worded|stating)(?: as follows)?)?[ ,]*:? ?"
)
_READS = (
    r"(?:(?:should|shall|would|will|must|to|now|then) )*reads?(?: now)?(?: as follows)?[ ,]*:? ?"
)
_NOTES = rf"(?: with the footnotes? (?P<notes>{QUOTE}(?: and {QUOTE})*))?"
_NEW_CLAUSE = (
    rf"(?:an? |the |one )?(?:following |additional |further |separate |new |two |three |four )*"
    rf"(?P<kind>{KIND})s?"
    rf"(?: (?P<label>\d{{1,3}}{SUFFIXES}|\({LETTER}))?"
)
_NEW_ITEM = (
    rf"(?:an? |the |one )?(?:following |additional |further |new )*(?:(?P<kind>sub-?paragraph|item|"
    rf"bullet point|bullet)(?: (?P<label>\({LETTER}))?|"
    rf"(?P<label>\({LETTER}))"
)
_ADD = rf"(?:{_INSERT} |(?=(?:an? |the |two |three )?(?:additional |further |new )))"
_TEXT = f"{quote('text')}{_NOTES}"
_AS = (
    r"(?:by|with|to read|as follows|so as to read|so that it reads?|so it reads)(?: the following)?"
    r"(?: text| paragraph| wording| heading| formulation)?(?: as follows)?[ ,]*:? ?"
)
_WHOLE = r"(?: altogether| entirely| completely| in its entirety| in their entirety)?"
_IT = r"(?: (?:it|them|(?:the |this )?(?:whole |entire )?(?:paragraphs?|text)))?"

_WORDS = rf"{_NOUN}{QUOTE}"
_LEAD = rf"(?:(?:in )?{CLAUSE} ?[:,–—-]* )?"
_IN = rf"(?:,? (?:in|from|of|to) {CLAUSE}| \\({CLAUSE}\\))"
_PUT_WHERE = rf"{_WORDS},? (?:after|before|following) {_WORDS}(?:{_IN})?"

ENGLISH = Tongue(
    plain=PLAIN,
    names=NAMES,
    kinds=KINDS,
    code="en",
    whole=(
        *rule(
            Set.NOTHING,
            rf"renumber(?:ing)? {THE}?.*(?:paragraphs?|items).*|renumber(?: accordingly)?",
            rf".*paragraphs? {_BE}renumbered.*",
            rf"no (?:changes?|comments?)(?: (?:to|on) {CLAUSE})?",
            rf"(?:keep|retain|maintain|(?:(?:we|i|(?:my|our) delegation) )?(?:can )?(?:accepts?|go "
            rf"along with|live with|supports?|agree (?:to|with)))(?: the (?:original|current|"
            rf"existing|present) (?:wording|text|language|formulation) (?:of|in))? {CLAUSE}"
            rf"(?: unchanged| untouched| intact| as (?:it )?(?:currently )?(?:is|stands|drafted|reads)| in "
            rf"its (?:current|original|present) (?:form|wording))?",
            rf"{CLAUSE} (?:remains|stays) (?:unchanged|as it is)",
            rf"{_WHO}(?:(?:can|could|is|are|am) )?(?:also )?(?:ready |able |prepared |willing |happy "
            rf"|in a position )?(?:to )?(?:accepts?|go along with|live with|supports?|agrees? (?:to|"
            rf"with)|join consensus on|welcomes?|endorses?|(?:is |are )?(?:fine|comfortable|content|"
            rf"ok(?:ay)?|happy) with|(?:have|has) no (?:objections?|problems?|difficult(?:y|ies)|"
            rf"issues?|comments?) (?:to|with|on))(?: the (?:original |current |existing |present )?"
            rf"(?:wording|text|language|formulation|version) (?:of|in))? {CLAUSE}"
            rf"(?: unchanged| as (?:it |they )?(?:is|are|stands?|drafted|proposed|presented)| in its "
            rf"(?:current|original|present) form)?",
            rf"no (?:objections?|problems?|difficult(?:y|ies)|issues?) (?:to|with|on) {CLAUSE}",
            rf"{CLAUSE} {_BE}(?:kept|retained|maintained)(?: unchanged| as (?:it )?(?:is|stands))?",
            rf"{CLAUSE} ?[:–—-]? ?(?:keep|retain|maintain|fine|accepted|supported?|no objections?)"
            rf"(?: as (?:it )?(?:is|stands|drafted))?",
            rf"(?:former |old |existing |current )?{CLAUSE} (?:will|would|shall|should|to) "
            rf"(?:then )?be(?:come)? (?:the )?(?:new )?{CLAUSE} (?:accordingly|as a (?:result|"
            rf"consequence))",
            rf"{CLAUSE} ?[:–—-]? ?(?:no (?:changes?|comments?)|ok(?:ay)?|agreed|as is|unchanged)",
        ),
        *rule(Set.NOTHING, r"[^\ue000-\ue003]*\bamendments?\b[^\ue000-\ue003]*", why=HEADING),
        *rule(
            Set.NOTHING,
            r"(?:the )?(?:preamble|preambular (?:part|paragraphs)|operative (?:part|paragraphs)|"
            r"(?:general|specific|other) (?:comments?|remarks?|proposals?))",
            why=HEADING,
        ),
        *rule(
            Verb.REPLACE_CLAUSE,
            rf"{_REPLACE} {clause('place')}{_WHOLE} (?:by|with|to read)"
            rf"(?: the following)?"
            rf"(?: text| paragraph| wording| heading)?(?: as follows)?[ ,]*:? ?{_TEXT}",
            rf"(?:{_REPLACE}|{_REWORD}) {clause('place')} "
            rf"(?:so that it|so as|to|as follows|as) ?(?:to )?(?:reads?)?(?: as follows)?[ ,]*:? ?"
            rf"{_TEXT}",
            rf"{clause('place')} {_READS}{_TEXT}",
            rf"{clause('place')} {_BE}(?:{_REPLACED}|reworded|redrafted|rephrased|reformulated|"
            rf"rewritten) {_AS}{_TEXT}",
            rf"{clause('place')} ?[:,–—-]? ?(?:{_REPLACE}|{_REWORD}){_IT} {_AS}{_TEXT}",
            rf"(?:the )?(?:following )?(?:proposed |new |revised |alternative |following )?(?:text|wording|"
            rf"language|formulation|reformulation|rewording|redraft|redrafting|version|rewrite) "
            rf"(?:for|of) {clause('place')}{_READING}{_TEXT}",
            rf"(?:the )?(?:revised|amended|updated|(?:new|revised) version of) {clause('place')}"
            rf"{_READING}{_TEXT}",
            rf"for {clause('place')},? substitute(?: the following)?[ ,]*:? ?{_TEXT}",
            rf"substitute (?:the following(?: (?:text|paragraph|wording))?|this text) for {clause('place')}[ ,]*:? ?{_TEXT}",
            rf"delete {clause('place')} and (?:substitute therefor|replace it (?:by|with))"
            rf"(?: the following)?[ ,]*:? ?{_TEXT}",
        ),
        *rule(
            Verb.DELETE_CLAUSE,
            rf"(?:the )?{_DELETE} {clause('place')}{_WHOLE}",
            rf"{clause('place')} ?[:,–—-]? ?{_BE}{_DELETED}{_WHOLE}",
            rf"{clause('place')} ?[:,–—-]? ?(?:to )?(?:{_DELETE}|deletion){_IT}{_WHOLE}",
            rf"(?:{_DELETE}|(?:to be )?{_DELETED}){_IT}{_WHOLE}",
        ),
        *rule(
            Verb.INSERT_CLAUSE,
            rf"(?:immediately )?{_WHERE}[ ,:]* ?{_ADD}"
            rf"(?:(?:an? |the )?(?:new )?{clause('called')}|{_NEW_ITEM}){_READING}{_TEXT}",
            rf"(?:immediately )?{_WHERE}[ ,:]* ?{_ADD}"
            rf"{_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"(?:immediately )?{_WHERE},? ?{_INSERT}"
            rf"(?: the following)?[ ,]*:? ?{_TEXT}",
            rf"{_INSERT},? (?:immediately )?{_WHERE}"
            rf"[ ,:]*(?:{_NEW_CLAUSE})?{_READING}{_TEXT}",
            rf"{_ADD}{_NEW_CLAUSE},? at the (?:very )?(?P<side>beginning|start|end)(?: of (?:"
            rf"{clause('target')}|the (?:text|draft|resolution|document)))?{_READING}{_TEXT}",
            rf"{_ADD}(?:an? |the )?(?:new )?(?P<side>final|last|concluding|closing) (?P<kind>{KIND})"
            rf"{_READING}{_TEXT}",
            rf"{_ADD}(?:an? |the )?(?:new |additional |further )?{clause('called')},? "
            rf"\(?(?:immediately )?{_WHERE}\)?{_READING}{_TEXT}",
            rf"{_INSERT},? (?:immediately )?{_WHERE},? (?:an? |the )?(?:new |additional |further )?"
            rf"{clause('called')}{_READING}{_TEXT}",
            rf"{_INSERT} {_NOUN}{_TEXT},? (?:as (?:an? |the )?(?:new )?(?:separate )?(?:paragraph|"
            rf"{clause('called')}) )?(?:immediately )?{_WHERE}",
            rf"{_ADD}{_NEW_CLAUSE},? \(?(?:immediately )?{_WHERE}"
            rf"\)?{_READING}{_TEXT}",
            rf"{_NEW_CLAUSE} {_BE}(?:inserted|added) {_WHERE}"
            rf"{_READING}{_TEXT}",
            rf"(?P<side>after|before|following)"
            rf" {clause('target')},? {_NEW_CLAUSE} {_BE}(?:inserted|"
            rf"added){_READING}{_TEXT}",
            rf"at the (?P<side>beginning|start|end) of (?:{clause('target')}|the (?:text|draft)),? "
            rf"{_ADD}{_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"(?P<side>before the first sub-?paragraph) of {clause('target')},? "
            rf"{_INSERT} {_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"in {clause('target')},? (?P<side>insert|add) {_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"{_ADD}{_NEW_ITEM} (?P<inside>(?:at the end )?(?:in|to|under|of)) {clause('target')}"
            rf"{_READING}{_TEXT}",
            rf"{_INSERT},? (?P<inside>in|to|under)"
            rf" {clause('target')},? {_NEW_ITEM}{_READING}{_TEXT}",
            rf"{clause('target')} ?[:,–—-]? ?(?P<inside>insert|add) {_NEW_ITEM}{_READING}{_TEXT}",
            rf"{_INSERT} (?:the following )?(?:text |wording |paragraph )?as "
            rf"(?:an? |the )?(?P<at>new |additional )?{clause('target')}{_READING}{_TEXT}",
            rf"{_INSERT} {_NOUN}{_TEXT},? as (?:an? |the )?(?P<at>new |additional )?"
            rf"{clause('target')}",
            rf"{_INSERT} {_NOUN}{_TEXT},? as {_NEW_CLAUSE},? {_WHERE}"
            rf"",
            rf"(?P<at>{_INSERT}) (?:an? |the )?(?:following |additional )?(?:new )?"
            rf"{clause('target')}(?: ?[(\[]new[)\]])?{_READING}{_TEXT}",
        ),
        *rule(
            Verb.MOVE_CLAUSE,
            rf"(?P<swap>swap|switch|reverse|invert)(?: the (?:order|places|positions) of)? "
            rf"{clause('place')}",
            rf"{_MOVE} {clause('place')}{_PLACED}{_SIDE} {clause('target')}"
            rf"(?:,? as (?:an? )?(?:new )?(?P<kind>{KIND}))?",
            rf"{_MOVE} {clause('place')} (?:to|at) the "
            rf"(?P<side>beginning|start|end) of (?:{clause('target')}|the (?:text|draft))"
            rf"(?:,? as (?:an? )?(?:new )?(?P<kind>{KIND}))?",
            rf"{clause('place')} {_BE}(?:moved|placed|transferred|shifted|relocated){_PLACED}"
            rf"{_SIDE} {clause('target')}(?:,? as (?:an? )?(?:new )?(?P<kind>{KIND}))?",
            rf"{clause('place')} ?[:,–—-]? ?{_MOVE}{_IT}{_PLACED}{_SIDE} {clause('target')}",
            rf"{clause('place')},? ?{ARROW}? ?{_BE}(?:(?:go|come|appear|stand|sit|fit|move|placed|put|moved)"
            rf"(?:e?s)? )?(?:immediately |directly |right )?{_SIDE} {clause('target')}",
            rf"(?:have|let|make) {clause('place')} (?:(?:come|go|appear|stand) )?(?:immediately |right )?"
            rf"{_SIDE} {clause('target')}",
            rf"(?P<swap>swap|switch|interchange|exchange|transpose) {clause('place')}(?: around| "
            rf"round)?",
            rf"{clause('place')} {_BE}(?P<swap>swapped|switched|interchanged|exchanged|inverted|"
            rf"reversed)(?: around)?",
            rf"{clause('place')} ?[:,–—-]? ?(?P<swap>swap|switch|invert)(?: (?:around|places|the "
            rf"order))?",
            rf"(?P<swap>invert|reverse|swap|change) the (?:order|positions?|sequence) of "
            rf"{clause('place')}",
            rf"{clause('place')} ?[:,–—-]? ?{_MOVE}{_IT} (?:to|at) the (?P<side>beginning|start|end|"
            rf"top|bottom)(?: of (?:{clause('target')}|the (?:text|draft|resolution)))?",
            rf"{_MOVE} {clause('place')} (?P<side>last|first)",
            rf"{_MOVE} {clause('place')} (?:to|at) the (?:very )?(?P<side>end|bottom|top)"
            rf"(?: of the (?:resolution|document|operative part))?",
            rf"(?P<swap>swap|switch|exchange) {clause('place')} (?:and|with) {clause('target')}",
            rf"{clause('place')} {_BE}(?:moved|placed|transferred) (?:to|at) the "
            rf"(?P<side>beginning|start|end) of (?:{clause('target')}|the (?:text|draft))",
            rf"{clause('place')} (?:should |to |would )?(?P<side>follows?|precedes?) "
            rf"{clause('target')}",
            rf"{_MOVE} {clause('place')},? (?:up |down )?(?:so that it |so as to |to |and )?"
            rf"(?P<at>becomes?|make it|as) (?:the |an? )?(?:new )?{clause('target')}",
            rf"{clause('place')} (?:(?:should|would|to|shall|will|moves? to) )?(?P<at>becomes?) "
            rf"(?:the |an? )?(?:new )?{clause('target')}",
        ),
        *rule(
            Verb.SPLIT_CLAUSE,
            *(
                rf"(?:divide|split|break|separate|dividing|splitting)(?: up)? {clause('place')}"
                rf"(?: in(?:to)? (?:two|2)(?: (?:separate )?paragraphs)?)?,? {side} "
                rf"{_which('nth')}{_NOUN}{quote(side)}"
                for side in ("after", "before")
            ),
            *(
                rf"{clause('place')} ?[:,–—-]? ?{_BE}(?:divided?|split|break)(?: in(?:to)? "
                rf"(?:two|2)"
                rf"(?: (?:separate )?paragraphs)?)?,? {side} "
                rf"{_which('nth')}{_NOUN}{quote(side)}"
                for side in ("after", "before")
            ),
        ),
        *rule(
            Verb.SPLIT_CLAUSE,
            *(
                rf"(?:make|create|form) (?:two|2) (?:separate )?paragraphs (?:out )?of "
                rf"{clause('place')},? (?:by )?(?:splitting|dividing|breaking)(?: it)? {side} {_NOUN}"
                rf"{quote(side)}"
                for side in ("after", "before")
            ),
            rf"{clause('place')} ?[:,–—-]? ?(?:start|begin|make|create)(?: an?)? new paragraph "
            rf"(?:at|from|before|with|beginning with|starting with) {_NOUN}{quote('before')}",
            rf"(?:divide|split|break|separate)(?: up)? {clause('place')}(?: in(?:to)? (?:two|2)"
            rf"(?: (?:separate )?paragraphs)?)?,? (?:with )?the second (?:one |part |paragraph )?"
            rf"(?:beginning|starting|to begin|to start|begins|starts) (?:with|at|from) {_NOUN}"
            rf"{quote('before')}",
            rf"(?:divide|split|break|separate)(?: up)? {clause('place')}(?: in(?:to)? (?:two|2)"
            rf"(?: (?:separate )?paragraphs)?)?,? at {_NOUN}{quote('before')}",
        ),
        *rule(
            Verb.JOIN_CLAUSE,
            rf"(?:join|append|attach) {clause('place')} to(?: the end of)? {clause('target')}",
            rf"(?:merge|combine|fold|merging|combining|folding|incorporate) {clause('place')} "
            rf"(?P<at>into|with) {clause('target')}",
            rf"(?:join|merge|combine|consolidate|joining|merging|combining|merger of) "
            rf"{clause('place')}(?: in(?:to)? (?:one|a single)(?: paragraph)?)?",
            rf"(?:join|merge|combine|consolidate) {clause('target')} and {clause('place')}"
            rf"(?: in(?:to)? (?:one|a single)(?: paragraph)?)?",
            rf"{clause('place')} ?[:–—-]? ?{_BE}(?:merged?|combined?|consolidated?)"
            rf"(?: in(?:to)? (?:one|a single)(?: paragraph)?)?",
        ),
        *rule(
            Verb.REPLACE,
            rf"{_PUT} {clause('place')} {_IN_BRACKETS}",
            rf"(?P<bracketed>(?:square-?|square )?bracket|bracketing)(?: off)? {clause('place')}",
            rf"{clause('place')} {_BE}(?:put |placed |kept )?(?P<bracketed>{_IN_BRACKETS}|"
            rf"bracketed)",
            rf"{clause('place')} ?[:,–—-]? ?(?P<bracketed>bracket|"
            rf"(?:put|place|keep|set|enclose){_IT} {_IN_BRACKETS}){_IT}",
            rf"(?P<bracketed>put|place|insert|add) {_BRACKETS} (?:around|round) {clause('place')}",
            rf"(?P<unbracketed>{_DELETE}|lift) (?:the )?{_BRACKETS} (?:around|round|from|in|on) "
            rf"{clause('place')}",
        ),
        *rule(
            Set.SAME,
            rf"(?:(?:please )?(?:make|do|apply) )?(?:the |idem |ditto )?(?:same|identical|similar|"
            rf"corresponding|this) (?:(?:proposed )?(?:change|amendment|edit|deletion|insertion|"
            rf"addition|replacement|modification|correction|wording))?s?(?: should| shall| would| to)?"
            rf"(?: also)?(?: (?:be )?(?:made|applie[sd]|apply|goes|go))? ?(?:in|to|for|as in) "
            rf"{clause('place')}",
            rf"{clause('place')} ?[:,–—-]* ?(?:ditto|idem|id\.|same|same here|likewise|(?:the )?same "
            rf"(?:change|amendment|edit|deletion|insertion|addition|replacement|correction)s?)"
            rf"(?: as above)?",
            rf"(?:likewise|similarly|ditto|idem|also|and also|equally)(?: in| for| with)? "
            rf"{clause('place')}",
            rf"(?:do |and )?(?:likewise|the same|so)(?: in| for| with) {clause('place')}",
        ),
        *rule(
            Set.UNABLE,
            rf"(?:reinstate|restore|bring back|reintroduce|revert to|go back to|return to)(?: the "
            rf"(?:original |earlier |previous |former )?(?:text|wording|language|version|formulation)"
            rf"(?: of| in| for)?)? {CLAUSE}(?: (?:from|of|as in|to) .*)?",
            rf"{CLAUSE} ?[:,–—-]* ?(?:reinstate|restore|revert to|back to)(?: (?:it|to|the))*(?: .*)?",
            why="It does not give the words that come back; quote them.",
        ),
        *rule(
            Set.TEXT,
            rf"(?:(?:an? )?(?P<fresh>new|additional|\(new\)|\[new\]) )?{clause('place')} ?"
            rf"(?:text|reading)? ?[:,–—-]* ?{_TEXT}",
            rf"{clause('place')} ?(?P<fresh>\(new\)|\[new\]|new){_READING}[–—-]* ?{_TEXT}",
        ),
    ),
    beside=compiled(
        rf",? with the footnotes? (?P<notes>{QUOTE}(?: and {QUOTE})*)",
        r",? (?P<gone>(?:with|and|together with|along with) (?:the |its |their )"
        r"(?:(?:associated|corresponding|accompanying|related) )?footnotes?(?: called there)?)",
        r",? so that (?:(?:the|that|this) )?(?:(?:paragraph|sentence|text|clause|phrase|passage|"
        r"sub-?paragraph|it) )?(?:(?:will|would|shall|should|may|then|now|thus) )*reads?"
        rf"(?: as follows)?[ ,]*:? ?{quote('result')}",
        rf"(?:at |to )?(?:the )?(?:very )?(?P<edge>end|beginning|start) of {clause('place')}[,:]?",
        rf"after the (?P<after_sentence>{ORD}|{LAST}) sentence(?: (?:of|in)"
        rf" {clause('place')})?,?",
        rf"(?:^|(?<=[ ,]))in {_SENTENCE}(?: of {clause('place')})?,?",
        rf"(?<=\ue003),? \(?{_SENTENCE}\)?(?= ?[,:–—-]|$)",
        r",? ?\b(?P<edge>in fine)\b,?",
        r"(?<=\ue003),? \(?(?P<edge>ending|end|beginning|start|at end|at start)\)?(?= ?[:,–—-])",
        r"at (?:the )?(?:very )?(?P<edge>end|beginning|start)(?: of the (?:same |said )?(?:paragraph|"
        r"sentence|text|clause))?,?",
        r"(?P<everywhere>(?:every|each) (?:(?:occurrence|instance|mention|appearance) of )?)(?=(?:the "
        rf"(?:words?|phrase|term) )?{QUOTE})",
        r"(?P<throughout>\b(?:globally|universally|across the board)\b),?",
        r"(?P<everywhere>both (?:occurrences|instances|mentions|references)(?: (?:of|to)(?: the)?)?)",
        r"(?P<throughout>(?:throughout|everywhere in|across|in all paragraphs of|in the whole of) "
        r"(?:the )?(?:entire |whole |present )?(?:text|draft|document|resolution|declaration)"
        r"(?: resolution| text| declaration)?|in the (?:whole|entire) (?:text|draft|document)),?",
        r"(?P<everywhere>throughout(?: the paragraph)?|everywhere|wherever (?:it|they) "
        r"(?:occurs?|appears?)|"
        r"in (?:all|both) (?:instances|places|cases|occurrences)|both times|twice|on both occasions|"
        r"where(?:ver)? (?:it|they|this|the (?:words?|phrase|term)) (?:occurs?|appears?)(?: twice| "
        r"both times)?|each time"
        r"(?: (?:it|they) (?:occurs?|appears?))?|all (?:occurrences|instances|mentions|references) (?:of|to)(?: "
        r"the)?)",
        rf",? \(?(?:where|when) (?:it|they|the words?|the phrase) (?P<nth_said>{ORD}|last) "
        r"(?:occurs?|appears?|is used|are used)\)?",
        rf",? \(?(?:at |on |only )?(?:the |its |their )?(?P<nth_said>{ORD}|last) (?:occurrence|"
        r"instance|mention|time(?: (?:it|they|the words?) (?:occurs?|appears?|is used|are used))?)"
        r"\)?(?= |,|:|$)(?! of)",
        rf"(?:^|(?<=[ ,]))\(?(?:in |on |at )?(?:the )?(?:lines? \d+(?:(?: and |-|–| to )\d+)?|"
        rf"(?:{ORD}|last) lines?)\)?(?: of)?(?= |,|:|$),?",
        rf"between {_NOUN}{quote('after')} and {_NOUN}{quote('before')},?",
        rf"after {_NOUN}{quote('after')} and before {_NOUN}{quote('before')},?",
        rf"(?:(?:immediately |directly )?after|immediately following) {_which('nth_after')}{_NOUN}"
        rf"{quote('after')},?",
        rf"(?:immediately |directly )?(?:before|preceding) {_which('nth_after')}{_NOUN}"
        rf"{quote('before')},?",
        r"(?:^|(?<=[ ,]))(?:(?:appearing|contained|found|used|that (?:appears?|occurs?)) )?"
        rf"(?:in|of|from|to|within) {clause('place')},?",
        rf"\({clause('place')}\)",
        r"^(?:with (?:respect|regard) to|regarding|concerning|as (?:regards|for|to)|on|under|for) "
        rf"{clause('place')}[,:]?",
        rf"^{clause('place')} ?[:,–—-]*",
    ),
    words=(
        *rule(
            Verb.REPLACE,
            rf"substitute {_NEW} for {_OLD}",
            rf"(?:(?:use|put|write|say|have|insert) )?{_NEW},? (?:in(?:stead| place| lieu) of|rather than) {_OLD}",
            rf"{_REPLACE} {_OLD} {_BY} {_NEW}{_and(2)}{_and(3)}",
            rf"{_OLD} {_BE}{_REPLACED} {_BY} {_NEW}",
            rf"{_OLD} (?:(?:should|shall|would|must|will|to|now|then) )+(?:read|be|become) {_NEW}",
            rf"{_OLD} becomes {_NEW}",
            rf"{_OLD} ?{ARROW} ?{_NEW}",
            rf"(?:for|instead of|in place of) {_OLD},? (?:read|substitute|use|put|say|write)"
            rf" {_NEW}",
            rf"read {_NEW} (?:for|instead of|in place of) {_OLD}",
            rf"{_DELETE} {_OLD},? (?:and )?(?:then )?(?:replace (?:it|them|this)? ?(?:by|with)|"
            rf"substitute|instead (?:insert|add|put|use)|put|use|(?P<apart>insert|add))(?: instead)? "
            rf"{_NEW}(?: instead| in its place| in their place)?",
            rf"{_OLD},? (?:to be |should be )?{_DELETED} and replaced (?:by|with) {_NEW}",
            rf"(?:make|have|let|render)(?: it read)? {_OLD} (?:read|say|into|be|become)? ?{_NEW}",
            rf"{_REPLACE} {_NOUN}{quote('since')} (?:to|through|until|up to) {quote('until')} "
            rf"(?:by|with) {_NEW}",
            rf"(?:{_REPLACE}|{_DELETE}) (?:{_SINCE}),? (?:and )?(?:replace (?:it|them)? ?(?:by|with)|"
            rf"substitute|with|by|to read) {_NEW}",
            rf"{_REPLACE} {_OLD_SIGN} {_BY} (?:{_SIGN}|{_NEW})",
            rf"{_REPLACE} {_OLD} {_BY} {_SIGN}",
            rf"{_OLD_SIGN} {_BE}{_REPLACED} {_BY} {_SIGN}",
            rf"(?:put )?{_OLD} {_BE}(?P<lower>in lower-? ?case(?: letters)?|lower-? ?cased?)",
            rf"(?P<lower>lower-? ?case|decapitali[sz]e|use lower-? ?case for|put in lower-? ?case) {_OLD}",
            rf"(?P<upper>capitali[sz]e) {_OLD}",
            rf"{_OLD} {_BE}(?P<upper>capitali[sz]ed)",
            rf"{_DELETE} {_ALL} and (?:insert|add|replace (?:it|them)? ?(?:by|with)|substitute) "
            rf"{_NEW}",
            rf"{_REPLACE} (?:{_ALL}|{_SINCE}) (?:by|with) {_NEW}",
            rf"(?:(?:should|to|would|must) )*(?:start|begin)s? with {_NEW},? (?:rather than|instead of|"
            rf"not) {_OLD}",
            rf"{_DELETE} {_SENTENCE} and (?:replace (?:it )?(?:by|with)|insert|add|substitute)[ ,]*:? ?"
            rf"{_NEW}",
            rf"{_REPLACE} {_SENTENCE} (?:by|with|to read)(?: the following)?[ ,]*:? ?{_NEW}",
            rf"{_SENTENCE} {_READS}{_NEW}",
        ),
        *rule(
            Verb.REPLACE,
            rf"{_PUT} (?:{_OLD}|{_ALL}|{_SINCE}|{_SENTENCE}) {_IN_BRACKETS}",
            rf"(?P<bracketed>(?:square-?|square )?bracket|bracketing)(?: off)? (?:{_OLD}|{_ALL}|{_SINCE}|{_SENTENCE})",
            rf"(?P<bracketed>put|place|insert|add|placing|adding) {_BRACKETS} (?:around|round) "
            rf"(?:{_OLD}|{_SENTENCE})",
            rf"{_OLD} {_BE}(?:put |placed |kept )?(?P<bracketed>{_IN_BRACKETS}|bracketed)",
            rf"{_BRACKETS} {_BE}(?P<bracketed>put|placed|inserted|added) (?:around|round) {_OLD}",
            rf"(?P<unbracketed>{_DELETE}|lift) (?:the )?{_BRACKETS}"
            rf"(?: (?:around|round|from|on) {_OLD})?",
        ),
        *rule(
            Verb.REPLACE,
            rf"{_REPLACE} {_OLD} (?:for|as|so that it reads) {_NEW}",
            rf"{_REPLACE} {_OLD},? {_BY}:? {_NEW}",
            rf"{_OLD} (?:to|for|by|with) {_NEW}",
            rf"{_OLD},? (?:please )?(?:read|reads|say|use) {_NEW}",
            quoted=True,
        ),
        *rule(
            Verb.DELETE,
            rf"(?:the )?{_DELETE} {_BOTH}",
            rf"{_BOTH},? {_BE}{_DELETED}",
            rf"{_OLD} ?[:,–—-]? ?(?:to )?{_DELETE}",
            rf"(?:take|leave|strike|cut) {_OLD} out",
            rf"{_DELETE} (?:{_ALL}|{_SINCE})",
            rf"{_DELETE} {_NOUN}{quote('since')} (?:to|through|until|up to) {quote('until')}",
            rf"{_DELETE}(?: {_SENTENCE})?",
            rf"{_DELETE} {_OLD_SIGN}",
            rf"{_SENTENCE} ?[:,–—-]? ?{_BE}(?:{_DELETED}|{_DELETE})",
        ),
        *rule(
            Verb.INSERT,
            rf"(?P<edge>append|tack on) {_NEW}",
            rf"(?:the )?{_INSERT}[ ,:]* ?{_NEW}(?: (?P<edge>to the end))?",
            rf"{_INSERT} {_NEW},? after {_NOUN}{quote('after')}",
            rf"{_INSERT} {_NEW},? before {_NOUN}{quote('before')}",
            rf"after {_NOUN}{quote('after')},? {_INSERT} {_NEW}",
            rf"before {_NOUN}{quote('before')},? {_INSERT} {_NEW}",
            rf"(?:{_INSERT}|put|place) {_SIGN}",
            rf"{_NEW},? {_BE}(?:inserted|added|included|appended)",
            rf"{_NOUN}{quote('after')} {_BE}followed by {_NEW}",
            rf"{_NOUN}{quote('before')} {_BE}preceded by {_NEW}",
            rf"(?:the )?(?:following )?(?:words?|text|phrase|wording|language|sentence|expression|clause|"
            rf"following) {_BE}(?:inserted|added|included|appended)[ ,]*:? ?{_NEW}",
            rf"(?:put|place) {_NEW}",
            rf"(?P<bare>{_NEW})",
        ),
        *rule(
            Verb.NOTE,
            rf"{_INSERT} the footnotes? (?P<notes>{QUOTE}(?: and {QUOTE})*)",
            r"(?P<gone>delete the footnotes?)",
            rf"(?P<gone>replace the footnotes?) (?:by|with) (?P<notes>{QUOTE}(?: and {QUOTE})*)",
        ),
        *rule(Set.UNABLE, "correct the spacing", why="It does not say which spaces."),
        *rule(
            Set.UNABLE,
            rf"change only how {_OLD} is set \(italics, bold type, links\)",
            why="It is about how words are set, and does not say how.",
        ),
        *rule(
            Set.UNABLE,
            rf"{_OLD} {_BE}(?:put )?(?:in|into) the (?:singular|plural)",
            rf"(?:put|place) {_OLD} in(?:to)? the (?:singular|plural)",
            why="It does not quote the form that is to stand there; quote both words.",
        ),
    ),
    manners=manners(
        r"(?:first|second|third|fourth|fifth)(?:ly)?,",
        r"(?:and |also |then |let us |let's |we (?:can|should) |finally|lastly|furthermore|"
        r"moreover|please|kindly|in addition|next|"
        r"simply|to |or rather |would like to |we'd like to |we )[ ,]*",
        r"[\[(][\w&/+., -]{2,60}[\])] ?:?",
        r"[\w&/+ ]{2,40} [–—] ",
        r"(?:dear|hi|hello|good (?:morning|afternoon|evening)|distinguished|thank you|thanks|mr\.?|"
        r"madam|chair|colleagues)\b[^\ue000-\ue003:;.!?]{0,60}(?:[,!:.]| [–—-])(?= )",
        r"(?:here (?:is|are)|just|only) (?:one|a|our|two|three|my)[^\ue000-\ue003:;.]{0,60}(?:[:,]| [–—-])(?= )",
        r"~\b(?:it|this) (?:would|will|is|may|might)(?: also)?(?: then)?(?: be)? "
        r"(?:necessary|appropriate|preferable|useful|good) (?:to|that)\b",
        r"~\b(?:propos(?:e|es|ed|ing|al)|suggest(?:s|ed|ing|ion)?|wish(?:es)?|wants?|requests?|"
        r"recommends?|asks?|prefers?|(?:would|'d) (?:like|prefer|propose|suggest|ask)|would)\b"
        r"(?: also)?(?: that| to(?: see)?| for| is to| the following(?: (?:oral )?amendments?)?:?|"
        r" we| us)*[ ,:]*",
        r"[^\W\d_][^\ue000-\ue003:;,.]{0,40}:",
        r"[^\W\d_][^\ue000-\ue003:;.]{0,90}(?:proposals?|amendments?|suggestions?|changes?|"
        r"comments?|edits?|side|position|points?|following|as follows):",
    ),
    no_manners=re.compile(
        r"\b(?:not|never|no|oppos\w+|against|reject\w*|withdr\w+|if|unless|whether|cannot|"
        r"without|why|instead|options?|alternativ\w+|fallback|otherwise|failing|question|either|"
        r"(?:may|might|could|can) (?:later |then |still |also |eventually )*(?:propose|suggest|ask|"
        r"request|wish|want)|later|consider(?:s|ing)?|once|until|when|provided|subject to|in case|"
        r"yesterday|previously|earlier|example|e\.g|was|were|had|been|some|others?|several|certain|"
        r"only|version|translation|annex|appendix|footnotes?|chapter|section|part [IVX\d]+|unlike|"
        r"rather|preference|choice|nobody|none|tentative\w*|perhaps|maybe|possibly|avoid|refrain|"
        r"wonder\w*|hypothetical\w*|to be confirmed|tbc|tbd|pending|neither|nor)\b|n't",
        re.IGNORECASE,
    ),
    links=re.compile(r"; and |, and |; |, then | and then | and,? (?=[^\ue002\ue000]|the )|, "),
    deeds=re.compile(
        r"\b(?:renumber|delet|omit|drop|suppress|replac|insert|remov|add(?:s|ed|ing)?\b|mov(?:e|"
        r"ing)\b|merg|split|bracket|"
        r"strike|"
        r"substitut|reword|redraft|reinstat)",
        re.IGNORECASE,
    ),
    carried=compiled(
        rf"(?P<lead>{_LEAD})(?P<verb>{_INSERT}) (?P<one>{_PUT_WHERE})(?:,? and|,|;) "
        rf"(?P<two>{_PUT_WHERE})(?:(?:,? and|,|;) (?P<three>{_PUT_WHERE}))?",
        rf"(?P<lead>{_LEAD})(?P<verb>{_DELETE}) (?P<one>{_WORDS}{_IN})(?:,? and|,|;) "
        rf"(?P<two>{_WORDS}{_IN})(?:(?:,? and|,|;) (?P<three>{_WORDS}{_IN}))?",
        rf"(?P<lead>{_LEAD})(?P<verb>{_REPLACE}) (?P<one>{_WORDS} {_BY} {_WORDS}{_IN})"
        rf"(?:,? and|,|;) (?P<two>{_WORDS} {_BY} {_WORDS}{_IN})"
        rf"(?:(?:,? and|,|;) (?P<three>{_WORDS} {_BY} {_WORDS}{_IN}))?",
    ),
    last={"last": -1, "final": -1, "penultimate": -2, "two": 2, "three": 3, "four": 4, "five": 5},
    edges={
        "after": "after",
        "behind": "after",
        "before": "before",
        "beginning": "beginning",
        "start": "beginning",
        "end": "end",
        "before the first subparagraph": "beginning",
        "before the first sub-paragraph": "beginning",
        "insert": "end",
        "add": "end",
        "to the end": "end",
        **dict.fromkeys(("append", "tack on", "in fine", "ending", "at end"), "end"),
        **dict.fromkeys(("final", "last", "concluding", "closing"), "end"),
        **dict.fromkeys(("at start", "first"), "beginning"),
        "top": "beginning",
        "bottom": "end",
        **{
            f"{article}{name}": sign
            for article in ("", "a ")
            for name, sign in (
                ("comma", ","),
                ("semicolon", ";"),
                ("semi-colon", ";"),
                ("full stop", "."),
                ("period", "."),
                ("colon", ":"),
            )
        },
        **dict.fromkeys(("below", "following", "follow", "follows"), "after"),
        **dict.fromkeys(("above", "preceding", "precede", "precedes", "ahead of"), "before"),
    },
)
"""How English is read."""
