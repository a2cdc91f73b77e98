"""What English instructions say of the words of a clause."""

from __future__ import annotations

from draftbench.amend.instructions.englishnames import (
    LAST,
    ORD,
    THE,
)
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.tongue import (
    ARROW,
    clause,
    compiled,
    quote,
    rule,
)
from draftbench.amend.wording.instruction import Verb
from draftbench.messages import message

BE = r"(?:(?:should|shall|would|must|will|is|are|to|now|then|also|needs?) )*(?:be )?"
NOUN = (
    r"(?:(?:the |(?:first|second|last|latter|final) (?:part|half|portion) of (?:the |this )?"
    r"(?:sentence|paragraph) )|(?:the |opening |closing |initial |following |new |an? |figure |"
    r"phrase |wording |additional |further )*(?:words?|"
    r"phrases?|expressions?|terms?|figures?|formulation|wording|text|sentences?|language|numbers?|"
    r"years?|dates?|following|sub-?clause|clause|reference|passage|part|portion|segment|qualifier|"
    r"adjectives?|adverbs?|nouns?|verbs?|mention|preposition|article|name) ?:? ?|the )?"
)


def which(name: str) -> str:
    return rf"(?:{THE}(?P<{name}>{ORD}|last)(?: occurrence| instance)?(?: of)? )?"


_OLD = f"{which('nth')}{NOUN}{quote('old')}"
_NEW = f"{NOUN}{quote('new')}"
_BOTH = rf"{_OLD}(?:, {NOUN}{quote('old3')})?(?:,? and {NOUN}{quote('old2')})?"
_BY = rf"(?:by|with|to|into|to read|to say|so as to read|{ARROW})"
DELETE = (
    "(?:delete|remove|take out|leave out|strike(?: out)?|omit|drop|suppress|cut(?: out)?|scrap|"
    "erase|"
    "eliminate|excise|get rid of|do away with|deleting|removing|dropping|omitting|striking(?: "
    "out)?|"
    "taking out|deletion of|removal of|omission of)"
)
DELETED = (
    "(?:deleted|removed|struck(?: out)?|omitted|dropped|suppressed|cut|scrapped|eliminated|taken "
    "out|"
    "left out)"
)
REPLACE = (
    "(?:replace|replacing|substitute|substituting|change|changing|amend|amending|modify|correct|"
    "revise|alter|swap|update|adjust|convert|turn|edit|switch|exchange|rename|strengthen|soften|"
    "upgrade|downgrade|reword|rephrase|replacement of)"
)
REPLACED = "(?:replaced|changed|amended|substituted|modified|corrected|revised|altered)"
INSERT = (
    "(?:insert|add|include|append|introduce|incorporate|put in|inserting|adding|including|"
    "appending|"
    "introducing|add in|slot in|interpolate|insertion of|addition of|inclusion of)"
)
_SIGN = "(?P<sign>an? (?:comma|semi-?colon|full stop|period|colon))"
_OLD_SIGN = (
    rf"(?:the|its) (?:(?P<nth>{ORD}|last|final) )?"
    r"(?P<oldsign>comma|semi-?colon|full stop|period|colon)"
)


def _and(n: int) -> str:
    """One more pair of words in the same sentence."""
    return rf"(?:(?:,? and|,) {NOUN}{quote(f'old{n}')} {_BY} {NOUN}{quote(f'new{n}')})?"


_SENTENCE = f"(?:the )?(?P<sentence>{ORD}|{LAST}) sentence"
_OF_IT = "(?: of (?:the|this) (?:paragraph|text|draft|sentence))?"
_ALL = (
    rf"(?:(?:everything|all|(?:all|any)(?: the)? (?:words|text|language)|the (?:words|text|rest|"
    rf"remainder|phrase|part|"
    rf"portion|passage|section)(?: of the text)?){_OF_IT})"
)
_AFTER = (
    rf"(?:(?:everything|all|what|all that|everything that|the text that|the words that) "
    rf"(?:follows|comes after) {NOUN}{quote('after')})"
)
_BEFORE = (
    rf"(?:(?:everything|all|what|all that|everything that|the text that|the words that) "
    rf"(?:precedes|comes before) {NOUN}{quote('before')})"
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
    rf"(?:(?:{_ALL} )?{_STARTING} {NOUN}{quote('since')}(?:{_TO} (?:the (?:very )?end{_OF_IT}|"
    rf"(?:and including )?{NOUN}{quote('until')})|,? onwards?)|"
    rf"{_TAIL}{_OF_IT},? {_STARTING} {NOUN}{quote('since')}|{_AFTER}|{_BEFORE})"
)
BRACKETS = "(?:square )?brackets"
IN_BRACKETS = rf"(?:in|into|inside|within|between) {BRACKETS}"
PUT = "(?P<bracketed>put|place|keep|set|enclose|leave|putting|placing)"
READS = (
    r"(?:(?:should|shall|would|will|must|to|now|then) )*reads?(?: now)?(?: as follows)?[ ,]*:? ?"
)

BESIDE = compiled(
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
    r"(?<=\ue003),? \(?(?P<edge>ending|end|beginning|start|at end|at start)\)?(?= ?[:,–—-])",
    r"at (?:the )?(?:very )?(?P<edge>end|beginning|start)(?: of the (?:same |said "
    r")?(?:paragraph|"
    r"sentence|text|clause))?,?",
    r"(?P<throughout>(?:throughout|everywhere in|across|in all of|in the whole of) the (?:entire |"
    r"whole )?(?P<part>preamble|preambular part|preambular paragraphs|operative part|operative "
    r"section|operative paragraphs)|in the (?:whole|entire) (?P<part>preamble|operative part)),?",
    r"(?P<throughout>(?:throughout|everywhere in|across|in all paragraphs of|in the whole of) "
    r"(?:the )?(?:entire |whole |present )?(?:text|draft|document|resolution|declaration)"
    r"(?: resolution| text| declaration)?|in the (?:whole|entire) (?:text|draft|document)),?",
    r"(?P<everywhere>throughout(?: the paragraph)?|everywhere|wherever (?:it|they) "
    r"(?:occurs?|appears?)|"
    r"in (?:all|both) (?:instances|places|cases|occurrences)|both times|twice|on both "
    r"occasions|"
    r"where(?:ver)? (?:it|they|this|the (?:words?|phrase|term)) (?:occurs?|appears?)(?: twice| "
    r"both times)?|each time"
    r"(?: (?:it|they) (?:occurs?|appears?))?|all (?:occurrences|instances|mentions|"
    r"references) (?:of|to)(?: "
    r"the)?)",
    rf",? \(?(?:where|when) (?:it|they|the words?|the phrase) (?P<nth_said>{ORD}|last) "
    r"(?:occurs?|appears?|is used|are used)\)?",
    rf",? \(?(?:at |on |only )?(?:the |its |their )?(?P<nth_said>{ORD}|last) (?:occurrence|"
    r"instance|mention|time(?: (?:it|they|the words?) (?:occurs?|appears?|is used|are used))?)"
    r"\)?(?= |,|:|$)(?! of)",
    rf"(?:^|(?<=[ ,]))\(?(?:in |on |at )?(?:the )?(?:lines? \d+(?:(?: and |-|–| to )\d+)?|"
    rf"(?:{ORD}|last) lines?)\)?(?: of)?(?= |,|:|$),?",
    rf"between {NOUN}{quote('after')} and {NOUN}{quote('before')},?",
    rf"(?:(?:immediately |directly )?after|immediately following) {which('nth_after')}{NOUN}"
    rf"{quote('after')},?",
    rf"(?:immediately |directly )?(?:before|preceding) {which('nth_after')}{NOUN}"
    rf"{quote('before')},?",
    r"(?:^|(?<=[ ,]))(?:(?:appearing|contained|found|used|that (?:appears?|occurs?)) )?"
    rf"(?:in|of|from|to|within) {clause('place')},?",
    r"^(?:with (?:respect|regard) to|regarding|concerning|as (?:regards|for|to)|on|under|for) "
    rf"{clause('place')}[,:]?",
    rf"^{clause('place')} ?[:,–—-]*",
)
"""What may be said anywhere beside an instruction."""
WORDS = (
    *rule(
        Verb.REPLACE,
        rf"(?:substitute|use) {_NEW} for {_OLD}",
        rf"(?:(?:use|put|write|say|have|insert) )?{_NEW},? (?:in(?:stead| place| lieu) of|"
        rf"rather than) {_OLD}",
        rf"{REPLACE} {_OLD} {_BY} {_NEW}{_and(2)}{_and(3)}",
        rf"{_OLD} {BE}{REPLACED} {_BY} {_NEW}",
        rf"{_OLD} (?:(?:should|shall|would|must|will|to|now|then) )+(?:read|be|become) {_NEW}",
        rf"{_OLD} becomes {_NEW}",
        rf"{_OLD} ?{ARROW} ?{_NEW}",
        rf"(?:for|instead of|in place of):? {_OLD},? (?:read|substitute|use|put|say|write):?"
        rf" {_NEW}",
        rf"{DELETE} {_OLD},? (?:and )?(?:then )?(?:replace (?:it|them|this)? ?(?:by|with)|"
        rf"substitute|instead (?:insert|add|put|use)|put|use|(?P<apart>insert|add))(?: "
        rf"instead)? "
        rf"{_NEW}(?: instead| in its place| in their place)?",
        rf"{REPLACE} {_OLD_SIGN} {_BY} (?:{_SIGN}|{_NEW})",
        rf"(?P<lower>lower-? ?case|decapitali[sz]e|use lower-? ?case for|put in "
        rf"lower-? ?case) {_OLD}",
        rf"{_OLD} {BE}(?P<upper>(?:takes?|gets?|needs?|have|with|given) an? capital(?: letter)?"
        rf"(?: \w)?)",
        rf"{DELETE} {_ALL} and (?:insert|add|replace (?:it|them)? ?(?:by|with)|substitute) "
        rf"{_NEW}",
        rf"{REPLACE} (?:{_ALL}|{_SINCE}) (?:by|with) {_NEW}",
        rf"(?:(?:should|to|would|must) )*(?:start|begin)s? with {_NEW},? (?:rather than|"
        rf"instead of|"
        rf"not) {_OLD}",
        rf"{REPLACE} {_SENTENCE} (?:by|with|to read)(?: the following)?[ ,]*:? ?{_NEW}",
        rf"{_SENTENCE} {READS}{_NEW}",
    ),
    *rule(
        Verb.REPLACE,
        rf"{PUT} (?:{_OLD}|{_ALL}|{_SINCE}|{_SENTENCE}) {IN_BRACKETS}",
        rf"(?P<bracketed>(?:square-?|square )?bracket|bracketing)(?: off)? (?:{_OLD}|{_ALL}|"
        rf"{_SINCE}|{_SENTENCE})",
    ),
    *rule(
        Verb.REPLACE,
        rf"{_OLD} (?:to|for|by|with) {_NEW}",
        quoted=True,
    ),
    *rule(
        Verb.DELETE,
        rf"(?:the )?{DELETE} {_BOTH}",
        rf"{_BOTH},? {BE}{DELETED}",
        rf"{DELETE} (?:{_ALL}|{_SINCE})",
        rf"{DELETE}(?: {_SENTENCE})?",
        rf"{DELETE} {_OLD_SIGN}",
    ),
    *rule(
        Verb.INSERT,
        rf"(?:the )?{INSERT}[ ,:]* ?{_NEW}(?: (?P<edge>to the end))?",
        rf"(?:{INSERT}|put|place) {_SIGN}",
        rf"(?P<moved>put|place|move|shift) {_NEW}",
        rf"(?P<bare>{_NEW})",
    ),
    *rule(
        Verb.NOTE,
        rf"{INSERT} (?:the|an?) (?:new |following )?footnotes?(?: reading| saying| with the text)?"
        rf"[ ,]*:? ?(?P<notes>{QUOTE}(?: and {QUOTE})*)",
        r"(?P<gone>delete the footnotes?)",
        rf"(?P<gone>replace the footnotes?) by (?P<notes>{QUOTE}(?: and {QUOTE})*)",
    ),
    *rule(Set.UNABLE, "correct the spacing", why=message("It does not say which spaces.")),
    *rule(
        Set.UNABLE,
        rf"change only how {_OLD} is set \(italics, bold type, links\)",
        why=message("It is about how words are set, and does not say how."),
    ),
    *rule(
        Set.UNABLE,
        rf"{_OLD} {BE}(?:put )?(?:in|into) the (?:singular|plural)",
        why=message("It does not quote the form that is to stand there; quote both words."),
    ),
)
"""The rules for words."""
