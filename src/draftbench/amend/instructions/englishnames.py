"""What English instructions call clauses, and other ways to write what the rules know."""

from __future__ import annotations

import re
from collections.abc import Mapping

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.tongue import CLAUSE
from draftbench.amend.wording import ordinals
from draftbench.document import ClauseKind
from draftbench.document.drafting import NUMBER, SUFFIXES

ORD = ordinals.pattern("en")
LAST = "(?:last|penultimate|final)"
_NUM = rf"(?P<num>{NUMBER})(?P<suf>{SUFFIXES})(?P<opt> option \d{{1,2}})?(?![\d])"
LETTER = rf"[a-z0-9]{{1,4}}{SUFFIXES}\){SUFFIXES}"
_ITEMS = (
    rf"(?P<items>(?: ?(?:\((?!new\b|alt\b|bis\b)[a-z0-9]{{1,4}}{SUFFIXES}|[a-z])\){SUFFIXES})*)"
)
_MANY = r"\d{1,3}(?:(?:, and |, | and | & | ?[-–] ?)\d{1,3})+"
_LIST = (
    r"(?P<list>\d{1,3}(?:[A-Z]?\.\d+)?(?:(?:, and |, | and | & | to | through | ?[-–] ?)"
    r"\d{1,3}(?:[A-Z]?\.\d+)?)+)(?!\d|st\b|nd\b|rd\b|th\b)"
)
_PART = "(?P<kind>operative paragraph|preambular paragraph|OP|PP|preambular|operative)"
KIND = (
    "operative paragraph|preambular paragraph|numbered paragraph|paragraph|sub-?paragraph|heading|"
    "introductory line|closing words|note|closing line|annex|table|title|item|bullet point|bullet|"
    "line that names the organ|OP|PP"
)
_CHAPEAU = (
    "(?P<chapeau>chapeau|introductory (?:sentence|part|phrase|words|text)|introduction|intro|"
    "lead-in)"
)
THE = "(?:the )?"


PLAIN = tuple(
    (re.compile(pattern, re.IGNORECASE), new)
    for pattern, new in (
        (
            (
                r"(?!.*\bbecomes?\b)\b(?:former|existing|current|present) "
                r"(?=(?:operative |preambular )?(?:paragraph|OP|PP)s? ?\d)"
            ),
            "",
        ),
        (r"(\d)\.(bis|ter|quater|quinquies|alt)\b", r"\1 \2"),
        (r"\((\ue000\d+\ue001)\)", r"\1"),
        (r"(?<=[a-z])'d\b", " would"),
        (
            r"\b(take|leave|strike|cut|cross) (it|them|this|that|\ue000\d+\ue001) out\b",
            r"\1 out \2",
        ),
        (r"\bsh(?:ou)?ld\b", "should"),
        (
            (
                r"(?:\b(?:the )?(?:sub-?paragraphs?|items?) )?(\([a-z]\))(,? (?:and )?\([a-z]\)),? "
                r"(?:of|in|to|under) ((?:OP|PP|(?:operative |preambular )?paragraph) ?\d+)\b"
            ),
            r"\3 \1\2",
        ),
        (r"\bi\.e\.,?", "namely"),
        (r"§§? ?(?=\d)", "paragraph "),
        (
            (
                r"\b(insert|add)(?:ing)? (?:an? |the )?(?:new )?(?:final|last|concluding|closing) "
                r"(?:PP|preambular paragraph)\b"
            ),
            r"\1 a new preambular paragraph after the last preambular paragraph",
        ),
        (
            (
                r"\b(insert|add)(?:ing)? (?:an? |the )?(?:new )?(?:first|opening|initial) (?:PP|"
                r"preambular paragraph)\b"
            ),
            r"\1 a new preambular paragraph before the first preambular paragraph",
        ),
        (
            (
                r"\b(insert|add)(?:ing)? (?:an? |the )?(?:new )?(?:final|last|concluding|closing) "
                r"(?:OP|operative paragraph)\b"
            ),
            r"\1 a new operative paragraph after the last operative paragraph",
        ),
        (
            (
                r",? (?:in|of|from|to|within) (?:the same|that|this|the said)(?: same)? "
                r"(?:(?:operative|preambular) )?paragraph\b(?! \d)"
            ),
            "",
        ),
        (r"^\[([\w&/+ .-]{2,40}: .*)\]$", r"\1"),
        (r",? (?:please|pls|thanks|thank you|many thanks|if you please)[ .!]*$", ""),
        (r"^(?:just|only) (?=one |a |an |two |three )", ""),
        (r"\bchg\b\.?", "change"),
        (r"\bdel\b\.?(?= [\ue000(\w])", "delete"),
        (r"\b(?:right|just|directly) (?=after|before)", ""),
        (r"\bprior to (?=\ue000|the words?|op|pp|para)", "before "),
        (r"(?<!immediately )\bfollowing (?=\ue000|the words? \ue000)", "after "),
        (r"\bsub-? ?para(?:graph)?(s?)\b\.?", r"subparagraph\1"),
        (r"^(?:on )?(?:page|p\.) ?\d+,? ", ""),
        (r"\bp(?:ls|lz|ls\.)(?= )", "please"),
        (r"\b(preamb\w+) para(?:graph)?(s?)\b", r"preambular paragraph\2"),
        (r"\b(?:OPs? paragraph|OP paragraph|oper\. para(?:graph)?|operational paragraph)", "OP"),
        (r"\b(OP|PP)[- ](?=\d)", r"\1 "),
        (r"\b(OP|PP)s? (?:no|nos|number|#)\.? ?(?=\d)", r"\1 "),
        (r"\bparas\b\.? ?", "paragraphs "),
        (r"\bpara(?:\b\.?| ?(?=\d)) ?", "paragraph "),
        (r"\b(?:op\. ?para(?:graph)?|operative ¶|OP\.) ?(?=\d)", "OP "),
        (r"\bPP\. ?(?=\d)", "PP "),
        (
            r"\b(?:at|to) the (?:very )?end of the preamble\b",
            "after the last preambular paragraph",
        ),
        (
            r"\b(?:at|to) the (?:very )?end of the operative (?:part|section|paragraphs)\b",
            "after the last operative paragraph",
        ),
        (
            r"\b(?:at|to) the (?:very )?(?:beginning|start) of the preamble\b",
            "before the first preambular paragraph",
        ),
        (
            (
                r"\b(?:at|to) the (?:very )?(?:beginning|start|top) of the operative "
                r"(?:part|section|paragraphs)\b"
            ),
            "before the first operative paragraph",
        ),
        (
            (
                r",? \(?(?:(?:in|on) )?(?:the )?(?:lines? \d+(?: ?[-–] ?\d+)?|"
                r"(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|last|penultimate) "
                r"line)\)?(?=.*\ue000)"
            ),
            "",
        ),
    )
)
"""Substitutions made first."""
NAMES = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (rf"\b{THE}{_PART}s ?{_LIST}", None),
        (rf"\b{THE}{_PART} ?(?P<list>{_MANY})(?!\d|st\b|nd\b|rd\b|th\b)", None),
        (rf"\b{THE}paragraphs {_LIST}", None),
        (rf"\b{THE}(?P<ords>{ORD}(?:, {ORD})*,? and {ORD}) {_PART}s", None),
        (
            (
                rf"(?:^|(?<=\bin )|(?<=\bfrom )|(?<=\bof )|(?<=\bfor ))(?P<num>\d{{1,3}})"
                rf"(?P<items>(?: ?\({LETTER})+)(?=\W|$)"
            ),
            None,
        ),
        (rf"\b{THE}paragraph {_NUM}{_ITEMS} of the (?P<kind>preamble|operative part)\b", None),
        (rf"\b{THE}(?P<kind>preamble|operative part),? paragraph {_NUM}{_ITEMS}", None),
        (rf"\b{THE}{_PART} ?\({_NUM}\){_ITEMS}", None),
        (rf"\b{THE}{_PART} ?{_NUM}{_ITEMS}", None),
        (rf"\b{THE}(?:paragraph|§) ?{_NUM}{_ITEMS}", None),
        (rf"\b{THE}first (?P<first>\d|two|three|four|five) {_PART}s", None),
        (rf"\b{THE}last (?P<final>\d|two|three|four|five) {_PART}s", None),
        (
            (
                rf"\b{THE}(?P<ord>{ORD}|{LAST}) (?:{_PART}(?: paragraph)?\b"
                r"|paragraph of the (?P<part>preamble))"
            ),
            ClauseKind.PREAMBULAR,
        ),
        (
            rf"\b{THE}(?P<ord>{ORD}|{LAST}) paragraph of the operative part\b",
            ClauseKind.OPERATIVE,
        ),
        (
            (
                rf"\b{THE}(?:(?:sub-?paragraph|item) )?(?P<items>\({LETTER}(?: ?\({LETTER})*)"
                rf" (?:of|in|to|under) (?P<within>{CLAUSE})"
            ),
            None,
        ),
        (
            (
                rf"(?P<within>{CLAUSE}),? (?:sub-?paragraph|item) "
                rf"(?P<items>\({LETTER}(?: ?\({LETTER})*)"
            ),
            None,
        ),
        (
            rf"\b{THE}bullet(?: point)? (?P<bullet>\d{{1,3}}) (?:of|in) (?P<within>{CLAUSE})",
            ClauseKind.ITEM,
        ),
        (
            (
                rf"\b{THE}(?P<ord>{ORD}|{LAST}) (?:sub-?paragraph|item|bullet(?: point)?)"
                rf" (?:of|in) (?P<within>{CLAUSE})"
            ),
            ClauseKind.ITEM,
        ),
        (
            rf"(?P<within>{CLAUSE}),? {THE}(?P<ord>{ORD}|{LAST}) sub-?paragraph",
            ClauseKind.ITEM,
        ),
        (rf"\b(?:the )(?:new )?(?P<kind>{KIND})(?: entitled)? (?P<words>{QUOTE})", None),
        (
            (
                r"\bthe (?P<kind>title|line that names the organ)\b"
                r"(?! of (?!(?:the )?(?:draft|resolution|text|document)))"
            ),
            None,
        ),
        (r"^(?P<kind>title)(?= ?[:–—-])", None),
        (
            (
                r"\b(?:all|(?:the )?(?:whole|entirety|entire text|full text|current text|"
                r"text)) of "
                rf"(?P<within>{CLAUSE})"
            ),
            None,
        ),
        (
            (
                rf"(?P<within>{CLAUSE})(?:, and |, | and | & )(?P<sibling>\([a-z]{{1,4}}\))"
                rf"(?!\w)"
            ),
            None,
        ),
        (rf"(?P<within>{CLAUSE}) (?P<former>of the base text)", None),
        (rf"\b{THE}{_CHAPEAU} (?:of|to|in) (?P<within>{CLAUSE})", None),
        (rf"(?P<within>{CLAUSE}),? ?\(?{_CHAPEAU}\)?(?= ?[,:–—-]| |\.$|$)", None),
    )
)
"""Patterns of names, with the kind where the pattern says it."""
KINDS: Mapping[str, ClauseKind | None] = {
    "op": ClauseKind.OPERATIVE,
    "operative": ClauseKind.OPERATIVE,
    "operative paragraph": ClauseKind.OPERATIVE,
    "pp": ClauseKind.PREAMBULAR,
    "preambular": ClauseKind.PREAMBULAR,
    "preambular paragraph": ClauseKind.PREAMBULAR,
    "preamble": ClauseKind.PREAMBULAR,
    "operative part": ClauseKind.OPERATIVE,
    "numbered paragraph": ClauseKind.PARAGRAPH,
    "paragraph": None,
    "subparagraph": ClauseKind.ITEM,
    "sub-paragraph": ClauseKind.ITEM,
    "item": ClauseKind.ITEM,
    "bullet": ClauseKind.ITEM,
    "bullet point": ClauseKind.ITEM,
    "heading": ClauseKind.HEADING,
    "introductory line": ClauseKind.CHAPEAU,
    "closing words": ClauseKind.TAIL,
    "note": ClauseKind.NOTE,
    "closing line": ClauseKind.CLOSING,
    "annex": ClauseKind.ANNEX,
    "table": ClauseKind.TABLE,
    "title": ClauseKind.TITLE,
    "line that names the organ": ClauseKind.ORGAN,
}
"""What the kinds are called."""
