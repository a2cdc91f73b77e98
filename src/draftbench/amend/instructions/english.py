"""Instructions in English: the words of amendment documents, of the floor, and of ITU proposals.

Sources: A/789 ("Delete in paragraph 10 the following words:", "Substitute the word 'with' for
'through' in paragraph 5 so that the paragraph will read:"), A/61/PV.79 (amendments read out).
"""

from __future__ import annotations

import re

from draftbench.amend.instructions.englishnames import (
    KIND,
    KINDS,
    LETTER,
    NAMES,
    PLAIN,
    THE,
)
from draftbench.amend.instructions.englishwords import (
    BE,
    BESIDE,
    DELETE,
    DELETED,
    INSERT,
    NOUN,
    READS,
    REPLACE,
    REPLACED,
    WORDS,
    which,
)
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.setforms import SET_FORMS
from draftbench.amend.instructions.tongue import (
    CLAUSE,
    HEADING,
    Tongue,
    clause,
    manners,
    quote,
    rule,
)
from draftbench.amend.wording.instruction import Verb
from draftbench.document.drafting import SUFFIXES

_REWORD = "(?:redraft|revise|reformulate|reword|recast|rephrase|rewrite)"


_SIDE = "(?P<side>after|before|behind|below|above|following|preceding|follows?|precedes?|ahead of)"
_WHERE = rf"(?:(?P<side>after|before|following) {clause('target')}|between {clause('between')})"
_MOVE = "(?:move|place|put|transfer|shift|relocate|bring|reposition|reorder|moving|placing)"
_PLACED = (
    r",? ?(?:up |down )?(?:to |so (?:that |as )?(?:it |they |to )?)?(?:comes? |appears? |stands? |"
    r"(?:is |are |be )(?:placed |located )?|a position )?(?:immediately |directly |right |"
    r"straight )?"
)
_READING = (
    r"(?:,? ?(?:reading|(?P<roughly>along (?:these|the following) lines)|to read|which (?:would|"
    r"should|will) read|which reads|with the following "
    r"(?:text|wording)|as follows|that reads|worded|stating)(?: as follows)?)?[ ,]*:? ?"
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
_ADD = rf"(?:{INSERT} |(?=(?:an? |the |two |three )?(?:additional |further |new )))"
_TEXT = f"{quote('text')}{_NOTES}"
_AS = (
    r"(?:by|with|to read|as follows|so as to read|so that it reads?|so it reads)(?: the following)?"
    r"(?: text| paragraph| wording| heading| formulation)?(?: as follows)?[ ,]*:? ?"
)
_WHOLE = r"(?: altogether| entirely| completely| in its entirety| in their entirety)?"
_IT = r"(?: (?:it|them|(?:the |this )?(?:whole |entire )?(?:paragraphs?|text)))?"

ENGLISH = Tongue(
    plain=(*SET_FORMS["en"], *PLAIN),
    names=NAMES,
    kinds=KINDS,
    code="en",
    whole=(
        *rule(
            Set.NOTHING,
            rf"renumber(?:ing)? {THE}?.*(?:paragraphs?|items).*|renumber(?: accordingly)?",
            rf".*paragraphs? {BE}renumbered.*",
            rf"(?:keep|retain|maintain|(?:(?:we|i|(?:my|our) delegation) )?(?:can )?(?:accepts?|go "
            rf"along with|live with|supports?|agree (?:to|with)))(?: the (?:original|current|"
            rf"existing|present) (?:wording|text|language|formulation) (?:of|in))? {CLAUSE}"
            rf"(?: unchanged| untouched| intact| as (?:it )?(?:currently )?(?:is|stands|drafted|"
            rf"reads)| in "
            rf"its (?:current|original|present) (?:form|wording))?",
        ),
        *rule(
            Set.NOTHING,
            rf"{CLAUSE} ?[:–—-]? ?(?:no (?:changes?|comments?|objections?)|ok(?:ay)?|agreed|as is|"
            rf"fine|unchanged)",
        ),
        *rule(Set.NOTHING, r"[^\ue000-\ue003]*\bamendments?\b[^\ue000-\ue003]*", why=HEADING),
        *rule(
            Verb.REPLACE_CLAUSE,
            rf"{REPLACE} {clause('place')}{_WHOLE} (?:by|with|to read)"
            rf"(?: the following)?"
            rf"(?: text| paragraph| wording| heading)?(?: as follows)?[ ,]*:? ?{_TEXT}",
            rf"(?:{REPLACE}|{_REWORD}) {clause('place')} "
            rf"(?:so that it|so as|to|as follows|as) ?(?:to )?(?:reads?)?(?: as follows)?[ ,]*:? ?"
            rf"{_TEXT}",
            rf"{clause('place')} {READS}{_TEXT}",
            rf"{clause('place')} {BE}(?:{REPLACED}|reworded|redrafted|rephrased|reformulated|"
            rf"rewritten) {_AS}{_TEXT}",
            rf"(?:the )?(?:following )?(?:proposed |new |revised |alternative |following "
            rf")?(?:text|wording|"
            rf"language|formulation|reformulation|rewording|redraft|redrafting|version|rewrite) "
            rf"(?:for|of) {clause('place')}{_READING}{_TEXT}",
            rf"(?:the )?(?:revised|amended|updated|(?:new|revised) version of) {clause('place')}"
            rf"{_READING}{_TEXT}",
            rf"substitute (?:the following(?: (?:text|paragraph|wording))?|this text) for "
            rf"{clause('place')}[ ,]*:? ?{_TEXT}",
        ),
        *rule(
            Verb.DELETE_CLAUSE,
            rf"(?:the )?{DELETE} {clause('place')}{_WHOLE}",
            rf"{clause('place')} ?[:,–—-]? ?{BE}{DELETED}{_WHOLE}",
            rf"{clause('place')} ?[:,–—-]? ?(?:to )?(?:{DELETE}|deletion){_IT}{_WHOLE}",
            rf"(?:{DELETE}|(?:to be )?{DELETED}){_IT}{_WHOLE}",
        ),
        *rule(
            Verb.INSERT_CLAUSE,
            rf"(?:immediately )?{_WHERE}[ ,:]* ?{_ADD}"
            rf"(?:(?:an? |the )?(?:new )?{clause('called')}|{_NEW_ITEM}){_READING}{_TEXT}",
            rf"(?:immediately )?{_WHERE}[ ,:]* ?{_ADD}"
            rf"{_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"(?:immediately )?{_WHERE}[ ,:–—-]*{INSERT}"
            rf"(?: the following)?[ ,]*:? ?{_TEXT}",
            rf"{INSERT},? (?:immediately )?{_WHERE}"
            rf"[ ,:]*(?:{_NEW_CLAUSE})?{_READING}{_TEXT}",
            rf"{_ADD}{_NEW_CLAUSE},? \(?(?:immediately )?{_WHERE}"
            rf"\)?{_READING}{_TEXT}",
            rf"at the (?P<side>beginning|start|end) of (?:{clause('target')}|the (?:text|draft)),? "
            rf"{_ADD}{_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"in {clause('target')},? (?P<side>insert|add) {_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"{INSERT},? (?P<inside>at the (?:very )?end of|in|to|under)"
            rf" {clause('target')},? {_NEW_ITEM}{_READING}{_TEXT}",
            rf"{INSERT} (?:the following )?(?:text |wording |paragraph )?as "
            rf"(?:an? |the )?(?P<at>new |additional )?{clause('target')}{_READING}{_TEXT}",
            rf"{INSERT} {NOUN}{_TEXT},? as (?:an? |the )?(?P<at>new |additional )?"
            rf"{clause('target')}",
            rf"(?P<at>{INSERT}) (?:an? |the )?(?:following |additional )?(?:new )?"
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
            rf"{clause('place')} {BE}(?:moved|placed|transferred|shifted|relocated){_PLACED}"
            rf"{_SIDE} {clause('target')}(?:,? as (?:an? )?(?:new )?(?P<kind>{KIND}))?",
            rf"(?:have|let|make) {clause('place')} (?:(?:come|go|appear|stand) )?(?:immediately |"
            rf"right )?"
            rf"{_SIDE} {clause('target')}",
            rf"{clause('place')} (?:(?:should|would|to|shall|will|moves? to) )?(?P<at>becomes?) "
            rf"(?:the |an? )?(?:new )?{clause('target')}",
        ),
        *rule(
            Verb.SPLIT_CLAUSE,
            *(
                rf"(?:divide|split|break|separate|dividing|splitting)(?: up)? {clause('place')}"
                rf"(?: in(?:to)? (?:two|2)(?: (?:separate )?paragraphs)?)?,? {side} "
                rf"{which('nth')}{NOUN}{quote(side)}"
                for side in ("after", "before")
            ),
        ),
        *rule(
            Verb.JOIN_CLAUSE,
            rf"(?:join|append|attach) {clause('place')} to(?: the end of)? {clause('target')}",
            rf"(?:merge|combine|fold|merging|combining|folding|incorporate) {clause('place')} "
            rf"(?P<at>into|with) {clause('target')}",
            rf"(?:join|merge|combine|consolidate|joining|merging|combining|merger of) "
            rf"{clause('place')}(?: in(?:to)? (?:one|a single)(?: paragraph)?)?",
        ),
        *rule(
            Verb.REPLACE,
            rf"(?P<bracketed>(?:square-?|square )?bracket|bracketing)(?: off)? {clause('place')}",
        ),
        *rule(
            Set.SAME,
            rf"(?:(?:please )?(?:make|do|apply) )?(?:the |idem |ditto )?(?:same|identical|similar|"
            rf"corresponding|this) (?:(?:proposed )?(?:change|amendment|edit|deletion|insertion|"
            rf"addition|replacement|modification|correction|wording))?s?(?: should| shall| would|"
            rf" to)?"
            rf"(?: also)?(?: (?:be )?(?:made|applie[sd]|apply|goes|go))? ?(?:in|to|for|as in) "
            rf"{clause('place')}",
            rf"{clause('place')} ?[:,–—-]* ?(?:ditto|idem|id\.|same|same here|likewise|(?:the "
            rf")?same "
            rf"(?:change|amendment|edit|deletion|insertion|addition|replacement|correction)s?)"
            rf"(?: as above)?",
            rf"(?:likewise|similarly|ditto|idem|also|and also|equally)(?: in| for| with)? "
            rf"{clause('place')}",
        ),
        *rule(
            Set.TEXT,
            rf"(?:(?:the )?(?:proposed|suggested|revised|amended|new) (?:text|wording|"
            rf"language|version)) ?[:–—-]* ?{_TEXT}",
            rf"(?:(?:an? )?(?P<fresh>new|additional|\(new\)|\[new\]) )?{clause('place')} ?"
            rf"(?:text|reading)? ?[:,–—-]* ?{_TEXT}",
            rf"{clause('place')} ?(?P<fresh>\(new\)|\[new\]|new){_READING}[–—-]* ?{_TEXT}",
        ),
    ),
    beside=BESIDE,
    words=WORDS,
    manners=manners(
        r"(?:and |also |then |let us |let's |we (?:can|should) |finally|lastly|furthermore|"
        r"moreover|please|kindly|in addition|next|"
        r"simply|to |or rather |would like to |we'd like to |we )[ ,]*",
        r"[\[(][\w&/+., -]{2,60}[\])] ?:?",
        r"[\w&/+ ]{2,40} [–—] ",
        r"(?:for (?:the sake of )?(?:clarity|consistency|balance|accuracy|completeness|brevity|the "
        r"record)|editorially|consequently|accordingly|as a consequence|as agreed|in line with "
        r"[^\ue000-\ue003:;,.]{2,60}),",
        r"(?:dear|hi|hello|good (?:morning|afternoon|evening)|distinguished|thank you|thanks|mr\.?|"
        r"madam|chair|colleagues)\b[^\ue000-\ue003:;.!?]{0,60}(?:[,!:.]| [–—-])(?= )",
        r"(?:here (?:is|are)|just|only) (?:one|a|our|two|three|"
        r"my)[^\ue000-\ue003:;.]{0,60}(?:[:,]| [–—-])(?= )",
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
        r"\b(?:(?:an?|one|another) (?:\w+ )?(?:delegation|delegate|representative|State|country)|"
        r"at (?:the|our|its) (?:\w+ ){0,2}(?:meeting|session|round|consultations|informals)|"
        r"not|never|no|oppos\w+|against|reject\w*|withdr\w+|if|unless|whether|cannot|"
        r"without|why|instead|options?|alternativ\w+|fallback|otherwise|failing|question|either|"
        r"(?:may|might|could|can) (?:later |then |still |also |eventually )*(?:propose|suggest|ask|"
        r"request|wish|want)|later|consider(?:s|ing)?|once|until|when|provided|subject to|in case|"
        r"yesterday|previously|earlier|example|e\.g|was|were|had|been|some|others?|several|certain|"
        r"only|version|translation|annex|appendix|footnotes?|chapter|section|part [IVX\d]+|unlike|"
        r"arabic|chinese|french|russian(?! federation)|spanish|"
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
    last={"last": -1, "final": -1, "penultimate": -2, "two": 2, "three": 3, "four": 4, "five": 5},
    edges={
        "after": "after",
        "behind": "after",
        "before": "before",
        "beginning": "beginning",
        "start": "beginning",
        "end": "end",
        "insert": "end",
        "add": "end",
        "to the end": "end",
        **dict.fromkeys(("append", "tack on", "in fine", "ending", "at end"), "end"),
        **dict.fromkeys(("final", "last", "concluding", "closing"), "end"),
        **dict.fromkeys(("at start", "first"), "beginning"),
        "top": "beginning",
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
