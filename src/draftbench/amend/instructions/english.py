"""Instructions in English: the words of amendment documents, of the floor, and of ITU proposals.

Sources: A/789 ("Delete in paragraph 10 the following words:", "Substitute the word 'with' for
'through' in paragraph 5 so that the paragraph will read:"), A/61/PV.79 (amendments read out).
"""

from __future__ import annotations

import re

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Set
from draftbench.amend.instructions.tongue import (
    CLAUSE,
    HEADING,
    Tongue,
    clause,
    compiled,
    manners,
    quote,
    rule,
)
from draftbench.amend.wording import ordinals
from draftbench.amend.wording.instruction import Verb
from draftbench.document import ClauseKind
from draftbench.document.drafting import NUMBER, SUFFIXES

_ORD = ordinals.pattern("en")
_LAST = "(?:last|penultimate|final)"
_NUM = rf"(?P<num>{NUMBER})(?P<suf>{SUFFIXES})(?P<opt> option \d{{1,2}})?(?![\d])"
_ITEMS = rf"(?P<items>(?: ?\([a-z0-9]{{1,4}}\){SUFFIXES})*)"
_LIST = r"(?P<list>\d{1,3}(?:(?:, and |, | and | to | through |-|–)\d{1,3})+)(?![\d])"
_PART = "(?P<kind>operative paragraph|preambular paragraph|OP|PP|preambular|operative)"
_KIND = (
    "operative paragraph|preambular paragraph|numbered paragraph|paragraph|sub-?paragraph|heading|"
    "introductory line|closing words|note|closing line|annex|table|title|item|"
    "line that names the organ"
)
_THE = "(?:the )?"
_BE = r"(?:(?:should|shall|would|must|could|will|is|are|to|now|then|also|needs?) )*(?:be )?"
_NOUN = (
    r"(?:(?:the |following |new |figure |phrase |wording )*(?:words?|phrases?|expressions?|terms?|"
    r"figures?|formulation|wording|text|sentences?|language|numbers?|years?|dates?|following)"
    r" ?:? ?|the )?"
)


def _which(name: str) -> str:
    return rf"(?:{_THE}(?P<{name}>{_ORD}|last)(?: occurrence| instance)?(?: of)? )?"


_OLD = f"{_which('nth')}{_NOUN}{quote('old')}"
_NEW = f"{_NOUN}{quote('new')}"
_BOTH = rf"{_OLD}(?:,? and {_NOUN}{quote('old2')})?"
_BY = r"(?:by|with|to|into|to read|to say)"
_DELETE = "(?:delete|remove|strike(?: out)?|omit|drop|suppress|cut|deleting|removing|deletion of)"
_DELETED = "(?:deleted|removed|struck(?: out)?|omitted|dropped|suppressed|cut)"
_REPLACE = "(?:replace|replacing|substitute|change|changing|amend|modify|correct)"
_REPLACED = "(?:replaced|changed|amended|substituted|modified|corrected)"
_INSERT = "(?:insert|add|include|append|introduce|inserting|adding|insertion of|addition of)"
_READING = (
    r"(?:,? ?(?:reading|to read|which (?:would|should|will) read|which reads|with the following "
    r"(?:text|wording)|as follows|that reads|worded|stating)(?: as follows)?)?[ ,]*:? ?"
)
_READS = (
    r"(?:(?:should|shall|would|will|must|to|now|then) )*reads?(?: now)?(?: as follows)?[ ,]*:? ?"
)
_NOTES = rf"(?: with the footnotes? (?P<notes>{QUOTE}(?: and {QUOTE})*))?"
_NEW_CLAUSE = (
    rf"(?:an? |the |one )?(?:following |additional |further |new )*(?P<kind>{_KIND})"
    rf"(?: (?P<label>\d{{1,3}}{SUFFIXES}|\([a-z]{{1,4}}\)))?"
)
_TEXT = f"{quote('text')}{_NOTES}"

ENGLISH = Tongue(
    code="en",
    plain=((re.compile(r"\bpara\.? ?(?=\d)", re.IGNORECASE), "paragraph "),),
    names=(
        (re.compile(rf"\b{_THE}{_PART}s ?{_LIST}", re.IGNORECASE), None),
        (re.compile(rf"\b{_THE}paragraphs {_LIST}", re.IGNORECASE), None),
        (re.compile(rf"\b{_THE}{_PART} ?{_NUM}{_ITEMS}", re.IGNORECASE), None),
        (re.compile(rf"\b{_THE}(?:paragraph|§) ?{_NUM}{_ITEMS}", re.IGNORECASE), None),
        (
            re.compile(rf"\b{_THE}first (?P<first>\d|two|three|four|five) {_PART}s", re.IGNORECASE),
            None,
        ),
        (
            re.compile(
                rf"\b{_THE}(?P<ord>{_ORD}|{_LAST}) (?:{_PART}(?: paragraph)?\b"
                r"|paragraph of the (?P<part>preamble))",
                re.IGNORECASE,
            ),
            ClauseKind.PREAMBULAR,
        ),
        (
            re.compile(
                rf"\b{_THE}(?P<ord>{_ORD}|{_LAST}) paragraph of the operative part\b", re.IGNORECASE
            ),
            ClauseKind.OPERATIVE,
        ),
        (
            re.compile(
                rf"\b{_THE}(?:sub-?paragraph|item) (?P<items>\([a-z0-9]{{1,4}}\){SUFFIXES})"
                rf" (?:of|in|to) (?P<within>{CLAUSE})",
                re.IGNORECASE,
            ),
            None,
        ),
        (
            re.compile(
                rf"(?P<within>{CLAUSE}),? sub-?paragraph (?P<items>\([a-z0-9]{{1,4}}\))",
                re.IGNORECASE,
            ),
            None,
        ),
        (
            re.compile(
                rf"\b{_THE}bullet(?: point)? (?P<bullet>\d{{1,3}}) (?:of|in) (?P<within>{CLAUSE})",
                re.IGNORECASE,
            ),
            ClauseKind.ITEM,
        ),
        (
            re.compile(
                rf"\b{_THE}(?P<ord>{_ORD}|{_LAST}) (?:sub-?paragraph|item|bullet(?: point)?)"
                rf" (?:of|in) (?P<within>{CLAUSE})",
                re.IGNORECASE,
            ),
            ClauseKind.ITEM,
        ),
        (
            re.compile(
                rf"(?P<within>{CLAUSE}),? {_THE}(?P<ord>{_ORD}|{_LAST}) sub-?paragraph",
                re.IGNORECASE,
            ),
            ClauseKind.ITEM,
        ),
        (
            re.compile(
                rf"\b(?:the )(?:new )?(?P<kind>{_KIND})(?: entitled)? (?P<words>{QUOTE})",
                re.IGNORECASE,
            ),
            None,
        ),
        (re.compile(r"\bthe (?P<kind>title|line that names the organ)\b", re.IGNORECASE), None),
        (re.compile(rf"(?P<within>{CLAUSE}) (?P<former>of the base text)", re.IGNORECASE), None),
    ),
    kinds={
        "op": ClauseKind.OPERATIVE,
        "operative": ClauseKind.OPERATIVE,
        "operative paragraph": ClauseKind.OPERATIVE,
        "pp": ClauseKind.PREAMBULAR,
        "preambular": ClauseKind.PREAMBULAR,
        "preambular paragraph": ClauseKind.PREAMBULAR,
        "numbered paragraph": ClauseKind.PARAGRAPH,
        "paragraph": None,
        "subparagraph": ClauseKind.ITEM,
        "sub-paragraph": ClauseKind.ITEM,
        "item": ClauseKind.ITEM,
        "heading": ClauseKind.HEADING,
        "introductory line": ClauseKind.CHAPEAU,
        "closing words": ClauseKind.TAIL,
        "note": ClauseKind.NOTE,
        "closing line": ClauseKind.CLOSING,
        "annex": ClauseKind.ANNEX,
        "table": ClauseKind.TABLE,
        "title": ClauseKind.TITLE,
        "line that names the organ": ClauseKind.ORGAN,
    },
    whole=(
        *rule(
            Set.NOTHING,
            rf"renumber(?:ing)? {_THE}?.*paragraphs?.*",
            rf".*paragraphs? {_BE}renumbered.*",
            rf"no changes?(?: to {CLAUSE})?",
            rf"(?:keep|retain) {CLAUSE}(?: unchanged| as it is)?",
            rf"{CLAUSE} (?:remains|stays) (?:unchanged|as it is)",
        ),
        *rule(Set.NOTHING, r"[^\ue000-\ue003]*\bamendments?\b[^\ue000-\ue003]*", why=HEADING),
        *rule(
            Verb.REPLACE_CLAUSE,
            rf"{_REPLACE} {clause('place')} (?:by|with|to read)(?: the following)?"
            rf"(?: text| paragraph| wording| heading)?(?: as follows)?[ ,]*:? ?{_TEXT}",
            rf"(?:{_REPLACE}|redraft|revise|reformulate|reword|recast) {clause('place')} "
            rf"(?:so that it|so as|to) ?(?:to )?reads?(?: as follows)?[ ,]*:? ?{_TEXT}",
            rf"{clause('place')} {_READS}{_TEXT}",
            rf"{clause('place')} {_BE}{_REPLACED} (?:by|with|to read)(?: the following)?"
            rf"(?: text| paragraph| wording)?(?: as follows)?[ ,]*:? ?{_TEXT}",
            rf"for {clause('place')},? substitute(?: the following)?[ ,]*:? ?{_TEXT}",
            rf"delete {clause('place')} and (?:substitute therefor|replace it (?:by|with))"
            rf"(?: the following)?[ ,]*:? ?{_TEXT}",
        ),
        *rule(
            Verb.DELETE_CLAUSE,
            rf"{_DELETE} {clause('place')}(?: altogether| entirely| in its entirety)?",
            rf"(?:the )?{_DELETE} {clause('place')}",
            rf"{clause('place')} {_BE}{_DELETED}(?: altogether| entirely| in its entirety)?",
        ),
        *rule(
            Verb.INSERT_CLAUSE,
            rf"(?:immediately )?(?P<side>after|before) {clause('target')},? ?{_INSERT} "
            rf"{_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"(?:immediately )?(?P<side>after|before) {clause('target')},? ?{_INSERT}"
            rf"(?: the following)?[ ,]*:? ?{_TEXT}",
            rf"{_INSERT} {_NEW_CLAUSE},? (?:immediately )?(?P<side>after|before) "
            rf"{clause('target')}{_READING}{_TEXT}",
            rf"{_NEW_CLAUSE} {_BE}(?:inserted|added) (?P<side>after|before) {clause('target')}"
            rf"{_READING}{_TEXT}",
            rf"at the (?P<side>beginning|start|end) of (?:{clause('target')}|the (?:text|draft)),? "
            rf"{_INSERT} {_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"(?P<side>before the first sub-?paragraph) of {clause('target')},? "
            rf"{_INSERT} {_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"in {clause('target')},? (?P<side>insert|add) {_NEW_CLAUSE}{_READING}{_TEXT}",
            rf"{_INSERT} (?:an? )?(?:new )?(?P<kind>operative paragraph|preambular paragraph|"
            rf"paragraph) (?P<label>\d{{1,3}}{SUFFIXES}){_READING}{_TEXT}",
            rf"{_INSERT} (?:an? |the )?(?:new )?{clause('target')}{_READING}{_TEXT}",
        ),
        *rule(
            Verb.MOVE_CLAUSE,
            rf"(?:move|place|transfer|moving) {clause('place')},? (?:to )?(?P<side>after|before|"
            rf"behind) {clause('target')}(?:,? as (?:an? )?(?:new )?(?P<kind>{_KIND}))?",
            rf"(?:move|place|transfer) {clause('place')} (?:to|at) the "
            rf"(?P<side>beginning|start|end) of (?:{clause('target')}|the (?:text|draft))"
            rf"(?:,? as (?:an? )?(?:new )?(?P<kind>{_KIND}))?",
            rf"{clause('place')} {_BE}(?:moved|placed|transferred) (?:to )?(?P<side>after|before|"
            rf"behind) {clause('target')}(?:,? as (?:an? )?(?:new )?(?P<kind>{_KIND}))?",
            rf"{clause('place')} {_BE}(?:moved|placed|transferred) (?:to|at) the "
            rf"(?P<side>beginning|start|end) of (?:{clause('target')}|the (?:text|draft))",
        ),
        *rule(
            Verb.SPLIT_CLAUSE,
            rf"(?:divide|split) {clause('place')} in(?:to)? two(?: paragraphs)?,? after "
            rf"{_which('nth')}{_NOUN}{quote('after')}",
            rf"(?:divide|split) {clause('place')} in(?:to)? two(?: paragraphs)?,? before "
            rf"{_which('nth')}{_NOUN}{quote('before')}",
            rf"{clause('place')} {_BE}(?:divided|split) in(?:to)? two(?: paragraphs)?,? after "
            rf"{_which('nth')}{_NOUN}{quote('after')}",
        ),
        *rule(
            Verb.JOIN_CLAUSE,
            rf"(?:join|append|attach) {clause('place')} to(?: the end of)? {clause('target')}",
            rf"(?:merge|combine) {clause('place')} (?:into|with) {clause('target')}",
            rf"(?:join|merge|combine) {clause('place')}(?: into one(?: paragraph)?)?",
            rf"(?:join|merge|combine) {clause('target')} and {clause('place')}"
            rf"(?: into one(?: paragraph)?)?",
            rf"{clause('place')} {_BE}(?:merged|combined)(?: into one(?: paragraph)?)?",
        ),
    ),
    beside=compiled(
        rf",? with the footnotes? (?P<notes>{QUOTE}(?: and {QUOTE})*)",
        r",? (?P<gone>(?:with|and|together with|along with) (?:the |its |their )"
        r"(?:(?:associated|corresponding|accompanying|related) )?footnotes?(?: called there)?)",
        r",? so that (?:(?:the|that|this) )?(?:(?:paragraph|sentence|text|clause|phrase|passage|"
        r"sub-?paragraph|it) )?(?:(?:will|would|shall|should|may|then|now|thus) )*reads?"
        rf"(?: as follows)?[ ,]*:? ?{quote('result')}",
        rf"at the (?:very )?(?P<edge>end|beginning|start) of {clause('place')},?",
        r"at the (?:very )?(?P<edge>end|beginning|start)(?: of the paragraph)?,?",
        r"(?P<everywhere>throughout(?: the paragraph)?|wherever (?:it|they) (?:occurs?|appears?)|"
        r"in (?:all|both) instances)",
        rf"between {_NOUN}{quote('after')} and {_NOUN}{quote('before')},?",
        rf"(?:(?:immediately |directly )?after|immediately following) {_which('nth_after')}{_NOUN}"
        rf"{quote('after')},?",
        rf"(?:immediately |directly )?(?:before|preceding) {_which('nth_after')}{_NOUN}"
        rf"{quote('before')},?",
        rf"(?:^|(?<=[ ,]))(?:in|of|from|to|within) {clause('place')},?",
        rf"^{clause('place')} ?[:,–—-]",
    ),
    words=(
        *rule(
            Verb.REPLACE,
            rf"substitute {_NEW} for {_OLD}",
            rf"(?:use|put|write|say|have|insert) {_NEW} (?:instead|in place|in lieu) of {_OLD}",
            rf"{_REPLACE} {_OLD} {_BY} {_NEW}",
            rf"{_OLD} {_BE}{_REPLACED} {_BY} {_NEW}",
            rf"{_OLD} (?:(?:should|shall|would|must|will|to|now|then) )+(?:read|be|become) {_NEW}",
            rf"for {_OLD},? (?:read|substitute) {_NEW}",
        ),
        *rule(
            Verb.DELETE,
            rf"(?:the )?{_DELETE} {_BOTH}",
            rf"{_BOTH},? {_BE}{_DELETED}",
        ),
        *rule(
            Verb.INSERT,
            rf"(?:the )?{_INSERT} {_NEW}",
            rf"{_NEW},? {_BE}(?:inserted|added|included|appended)",
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
        r"(?:and |also |then |finally|lastly|furthermore|moreover|please|in addition|next|simply)"
        r"[ ,]*",
        r"~\b(?:it|this) (?:would|will|is|may|might)(?: also)?(?: then)?(?: be)? "
        r"(?:necessary|appropriate|preferable|useful|good) (?:to|that)\b",
        r"~\b(?:propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|wish(?:es)?|wants?|requests?|"
        r"recommends?|asks?|prefers?|(?:would|'d) (?:like|prefer|propose|suggest|ask)|would)\b"
        r"(?: also)?(?: that| to| for| the following(?: (?:oral )?amendments?)?:?| we| us)*"
        r"[ ,:]*",
    ),
    no_manners=re.compile(
        r"\b(?:not|never|no|oppos\w+|against|reject\w*|withdr\w+|if|unless|whether|cannot|"
        r"without|why|instead)\b|n't",
        re.IGNORECASE,
    ),
    links=re.compile(r"; and |, and |; |, then | and then | and (?=[^\ue002\ue000]|the )|, "),
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
    },
)
"""How English is read."""
