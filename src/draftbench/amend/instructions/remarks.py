"""What asks for no change in words: remarks, and wishes that are to be drafted by hand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from draftbench.amend.instructions.frames import is_conditional
from draftbench.amend.instructions.maintokens import DEEDS, Token, tokens_of
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.request import Request, Set
from draftbench.amend.instructions.sentence import sentence_of
from draftbench.amend.instructions.tongue import REMARK, Tongue
from draftbench.messages import message

REMARKED = Request(Set.NOTHING, why=REMARK)
_ASKING = frozenset(f"{DEEDS}nNP")
STRAY = message("It names no paragraph, and asks for no change.")
"""What is only a remark among instructions; by itself it may be any text."""
_OF_QUOTES = frozenset(f"{DEEDS}CxNLPVABESTWFqYyhXOMw")
_PLACING = frozenset("ABESxvp")
_MISSING = ("missing", "lack", "manqu", "falta")
_SPEAKING = re.compile(
    r"\b(?:we|our|us|i|my|nous|notre|nos|ma|mon|je|nuestr\w+|nos|mi|[^\W\d_]+[aei]mos)\b",
    re.IGNORECASE,
)
"""Words of somebody who speaks, and of no clause."""
_CHANGING = re.compile(
    r"(?:please |kindly |prière de |veuillez )?(?:(?:make|turn|limit|restrict|reduce|bring|"
    r"faire d[eu]|limiter|réduire|ramener|hacer|limitar|reducir) |(?:retain|keep) (?:only|nothing)|"
    r"ne (?:conserver|garder|retenir|maintenir) que |"
    r"(?:conserver|garder|maintenir|retenir|mantener|dejar) (?:seule|unique|sol|sólo|única))|"
    r".{0,60}\b(?<!not )(?:transform|convert)(?:er|ir|ar|ing)? ",
    re.IGNORECASE,
)
"""How a sentence begins that asks for a change in words that are not known."""
_GOING = re.compile(
    r"\b(?:wants?|wish(?:es)?|prefers?|needs?|like|love|see|have|get)\b.{0,80}\b(?:out|gone|away|"
    r"off)(?:[ .!]*$|[,;] | (?:and|in|of|from)\b)|"
    r"\b(?:has|have|needs?|got|ought|must|should|can) (?:to )?(?:all )?go[ .!]*$|"
    r"\b(?:v(?:eu|ou)\w{1,6}|souhait\w*|préfér\w*|quer\w*|quier\w*|quisi\w*|dese\w*|prefer\w*)\b"
    r".{0,80}\b(?:dehors|fuera)(?:[ .!]*$|[,;] | (?:et|y|de|d[ue]l?|dans|en)\b)|"
    r"\b(?:doi|dev)\w* (?:partir|disparaître|sauter)[ .!]*$|"
    r"\b(?:deb\w*|tienen? que) (?:irse|desaparecer|salir)[ .!]*$",
    re.IGNORECASE,
)
"""What wants something out of the text, in other words than those for a
deletion."""
_SAME = re.compile(
    r"\b(?:(?:same|identical) (?:\w+ )?(?:change|edit|amendment|modification|correction|deletion|"
    r"insertion|addition|replacement)|mêmes? (?:changement|modification|amendement|correction|"
    r"suppression|ajout|insertion)|mism[oa]s? (?:cambio|modificación|enmienda|corrección|supresión|"
    r"adición))",
    re.IGNORECASE,
)
"""A change that was asked for before."""
_COPULA = re.compile(r"\b(?:is|are|est|sont|es|son|está|están)\b", re.IGNORECASE)
_STRANGE = 2
"""In a language that a sentence is not in, more words than these are strange."""
_FEWEST = 2
"""So many words that say something make a remark of a sentence that names a clause."""
_MODALS = (
    "should",
    "must",
    "need",
    "ought",
    "could",
    "dev",
    "doi",
    "convien",
    "conv",
    "fau",
    "deb",
    "habr",
    "hay",
    "pourrai",
    "gagnerai",
    "ganar",
    "would gain",
    "would benefit",
)


def read_remark(
    text: str,
    tongues: Sequence[Tongue],
    context: tuple[Reference, ...] = (),
    *,
    spoken: bool = False,
    behind: bool = False,
) -> tuple[Request, ...]:
    """The request to do nothing for a remark; for a wish without words, the request to draft it,
    with the clause that it names (else the one of ``context``); nothing for what may ask for
    more. A word for a deed in any of the languages makes it more than a remark. ``spoken``: it is
    only one where it reads like speech, for it may be a text; ``behind``: it follows a request, and
    may give a reason with words that it quotes."""
    every = [tokens_of(sentence_of(text, tongue)) for tongue in tongues]
    if any(t.letter == "Q" and not t.said[:1].isdigit() for t in every[0]):
        once = sum(t.letter == "Q" for t in every[0]) == 1
        reason = (
            behind and once and not any(t.letter in _OF_QUOTES for tokens in every for t in tokens)
        )
        return (REMARKED,) if reason and not is_conditional(every[0]) else ()
    if (re.search(r"[\[|\t]", text) or _SAME.search(text)) and names_all(text, tongues):
        return ()  # words in brackets are proposed, or in a table
    strange = [sum(t.letter == "u" for t in tokens) for tokens in every]
    near = [n <= min(strange) + _STRANGE for n in strange]
    tongues = [tongue for tongue, fits in zip(tongues, near, strict=True) if fits]
    every = [tokens for tokens, fits in zip(every, near, strict=True) if fits]
    own = every[0]
    for tongue, tokens in zip(tongues, every, strict=True):
        sentence = sentence_of(text, tongue)
        named = tuple(one for t in tokens if t.letter == "C" for one in sentence.clauses(t.said))
        placing = any(t.letter in _PLACING - {"x", "p"} for t in tokens)
        wished = _is_wish(tokens, named=bool(named or context))
        if wished and not placing and not _asks(every, wish=True):
            places = named[:1] if len({*named}) == 1 else (() if named else context)
            return (Request(Set.WISH, places),) if places else ()
    numbering = any(t.letter == "n" for t in own) and not _asks_more(own)
    if numbering:
        return (Request(Set.NOTHING, why=REMARK),)
    about = any(t.letter == "C" for tokens in every for t in tokens)
    going = (about or context) and _GOING.search(text)  # what is to go is not certain
    if _asks(every) or _is_bound(every) or _CHANGING.match(text) or going:
        return ()
    if any(t.letter == "M" for tokens in every for t in tokens):
        return (Request(Set.NOTHING, why=REMARK),)
    speaking = _SPEAKING.search(text) is not None
    if not speaking and spoken:
        return ()  # it may be a text
    said = [t for t in own if t.letter in "uGgOqwPRDeHYfK"]
    if about:
        others = sum(t.letter == "C" for t in own) - 1
        fewest = 1 if _COPULA.search(text) else _FEWEST
        if len(said) + others < fewest or any(t.letter in _PLACING for t in own):
            return ()
    elif len(said) + sum(t.letter not in "uGgOqw" for t in own) < _FEWEST:
        return ()
    sure = speaking or about or ":" in text
    return (Request(Set.NOTHING, why=REMARK if sure else STRAY),)


def _asks_more(tokens: Sequence[Token]) -> bool:
    """Whether a clause is named or something is asked for beside a renumbering."""
    return any(t.letter in f"{DEEDS}CG" for t in tokens)


def _asks(every: Sequence[Sequence[Token]], *, wish: bool = False) -> bool:
    """Whether there is a word for a deed; in the language of a wish only those that stand beside
    quotations or change clauses."""
    letters = _ASKING - {"i", "r"} if wish else _ASKING
    return any(t.letter in letters for tokens in every for t in tokens)


def _is_bound(every: Sequence[Sequence[Token]]) -> bool:
    """Whether a position on a clause is a refusal, or has a condition: that is to be seen."""
    own = min(every, key=lambda tokens: sum(t.letter == "u" for t in tokens))
    named = any(t.letter == "C" for tokens in every for t in tokens)
    told = any(t.letter == "M" for tokens in every for t in tokens)
    refused = any(t.letter == "O" for tokens in every for t in tokens) and not told
    return named and (refused or is_conditional(own))


def _is_wish(tokens: Sequence[Token], *, named: bool) -> bool:
    if not named:
        return False
    clause = any(t.letter == "C" for t in tokens)
    for at, token in enumerate(tokens):
        before = tokens[:at]
        if token.letter == "w":
            asked = any(t.letter in "qPY" for t in before)
            if token.said.casefold().startswith(_MISSING) and clause:
                return True
            first = all(t.letter in "C:,.uTW-&(" for t in before) and (
                not before or before[-1].letter in "TW:,"
            )
            if asked or first:
                return True
        modal = token.letter == "q" and token.said.casefold().startswith(_MODALS)
        if modal and clause and not any(t.letter == "G" for t in tokens):
            return True
    return False


def names_one(text: str, tongues: Sequence[Tongue]) -> tuple[Reference, ...]:
    """The one clause that a remark names, for what is said behind it; none where it names none or
    several."""
    named = names_all(text, tongues)
    return named if len(named) == 1 else ()


def names_all(text: str, tongues: Sequence[Tongue]) -> tuple[Reference, ...]:
    """Every clause that a sentence names."""
    for tongue in tongues:
        sentence = sentence_of(text, tongue)
        signs = [t.said for t in tokens_of(sentence) if t.letter == "C"]
        named = tuple(dict.fromkeys(one for sign in signs for one in sentence.clauses(sign)))
        if named:
            return named
    return ()


def is_position(text: str, tongues: Sequence[Tongue]) -> bool:
    """Whether a sentence says something of clauses or words, under no condition, and asks for
    nothing: what follows may ask for it."""
    every = [tokens_of(sentence_of(text, tongue)) for tongue in tongues[:1]]
    told = any(t.letter == "C" for t in every[0]) and not any(
        t.letter in f"{DEEDS}Qxvhy?" for tokens in every for t in tokens
    )
    return told and not any(map(is_conditional, every))


def is_wish(text: str, tongues: Sequence[Tongue], context: tuple[Reference, ...] = ()) -> bool:
    """Whether a sentence wishes something of a clause and gives no words for it."""
    return any(one.deed is Set.WISH for one in read_remark(text, tongues, context))
