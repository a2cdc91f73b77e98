"""A sentence whose frame nothing else reads, as evidence: one clause, words for a deed, quotations,
and the word before each. What each quotation is for is then told by the text
(:mod:`~draftbench.amend.instructions.weighing`); all of it is to be looked at.

What must not turn the sense is kept: a negation, a condition, an alternative, a report of what was
said or done, or a word that may name something else ends the reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from draftbench.amend.instructions.bywords import of_clauses
from draftbench.amend.instructions.frames import (
    FRAME,
    asker,
    is_conditional,
    is_modal,
    is_told,
    without_speaker,
)
from draftbench.amend.instructions.maintokens import DEEDS, Token, tokens_of, with_elided
from draftbench.amend.instructions.newparagraphs import is_paragraph, read_arrival
from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.request import Evidence, Quotation, Request, Set
from draftbench.amend.instructions.sentence import Sentence, sentence_of
from draftbench.amend.instructions.tongue import Tongue
from draftbench.amend.wording.instruction import Edge

_MOST, _MOST_STRANGE, _MOST_QUOTED = 70, 8, 4
_DEEPEST = 5
_RELATIONS = "ABVFTWxNLaR("
_STOPS = ",;:()"
_ASKING = "qYPH"
_SAYING = f"{DEEDS}xNPyhv"
_TURNING = "GOMw?fg"
_PARAGRAPH = 5
"""A quotation with so many words may be a whole paragraph."""


def strangeness(text: str, tongue: Tongue) -> int:
    """How many words of a sentence a language does not know."""
    return sum(t.letter == "u" for t in tokens_of(sentence_of(text, tongue)))


def read_evidence(
    text: str, tongue: Tongue, context: tuple[Reference, ...] = ()
) -> tuple[Request, ...]:
    """What a sentence asks for, for the text to decide; nothing where a word may turn the sense.
    ``context`` are the clauses that are meant where none is named."""
    sentence = sentence_of(text, tongue, above=context)
    if sentence.short.open:
        return ()
    tokens = with_elided(tokens_of(sentence), tongue, sentence, context)
    if len(tokens) > _MOST or not (context or any(t.letter == "C" for t in tokens)):
        return ()
    core = _core(tokens, sentence)
    return _parted(core, sentence, context, 0) if core else ()


def _core(tokens: Sequence[Token], sentence: Sentence) -> list[Token]:
    """The tokens that ask for something; none where one of them turns the sense."""
    no_manners = sentence.tongue.no_manners
    tokens = without_speaker(tokens)
    head = asker(tokens)
    if head and not no_manners.search(_said(tokens[:head])):
        tokens = tokens[head:]
    core = _without_asides(tokens, sentence)
    asked = any(t.letter == "Y" for t in core)
    turning = _TURNING.replace("?", "").replace("f", "") if asked else _TURNING
    if any(t.letter in turning for t in core) or is_told(core) or is_conditional(core):
        return []
    paired = sum(t.letter == "Q" for t in core) > 1 and not any(t.letter in "di" for t in core)
    if is_modal(core) and not (asked or paired):
        return []  # it may be a thought alone
    if _is_strange(core, sentence) or _is_for(core):
        return []
    return [t for t in core if t.letter not in "eH.!?¿¡Df"]


def _without_asides(tokens: Sequence[Token], sentence: Sentence) -> list[Token]:
    """The tokens without reasons, and without the words between two stops that neither name, quote
    nor ask for anything, and do not turn the sense."""
    segments = list(_segments(tokens))
    letters = {t.letter for segment in segments for t in segment if not _is_reason(segment)}
    kept: list[Token] = []
    for segment in segments:
        others = {t.letter for t in kept}
        told = bool(letters & set(_SAYING)) if _is_reason(segment) else bool(others & set("sjmk"))
        barred = "?" if _is_reason(segment) else "GOMw?"
        barred += "" if told else f"{_SAYING}ABES"
        barred += "" if "C" in letters and _is_reason(segment) else "C"
        bare = segment[0].letter == ":" and not any(t.letter == "Q" for t in tokens)
        if bare or not _is_aside(segment, sentence, barred):
            kept += segment
    return kept


def _segments(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The tokens, parted before stops and reasons, and where somebody asks for something behind a
    reason that comes first."""
    segment: list[Token] = []
    for at, token in enumerate(tokens):
        behind = tokens[at + 1].letter if at + 1 < len(tokens) else ""
        deed = any(t.letter in DEEDS for t in tokens[:at])
        reason = token.letter in "RD" or (token.letter in "LW" and behind == "u" and deed)
        told = any(t.letter == "u" for t in segment) and segment[0].letter == "R"
        leads = told and len(segment) == at  # nothing stands before it
        asks = leads and (token.letter in "qYPQC" or token.letter in DEEDS)
        begun = any(t.letter not in f"{_STOPS}&" for t in segment)
        if segment and (token.letter in _STOPS or asks or (reason and begun)):
            yield segment
            segment = []
        segment.append(token)
    if segment:
        yield segment


def _is_reason(segment: Sequence[Token]) -> bool:
    """Whether words say why or what for, and quote nothing."""
    said = [t.letter for t in segment if t.letter not in f"{_STOPS}&"]
    begun = said[:1] in (["R"], ["D"]) or said[:2] in (["L", "u"], ["W", "u"])
    return begun and "Q" not in said


def _is_aside(segment: Sequence[Token], sentence: Sentence, barred: str) -> bool:
    """Whether words say something by the way."""
    said = [t for t in segment if t.letter not in f"{_STOPS}.!"]
    if not said or any(t.letter in f"{barred}Q" for t in said) or is_conditional(said[1:]):
        return False
    if _is_reason(segment):
        return said[0].letter in "RD" or not any(t.letter in "GO" for t in said)
    consequence = not any(letter in barred for letter in DEEDS)
    spoken = any(t.letter in "ugxyvK" for t in said)
    return consequence or (spoken and not sentence.tongue.no_manners.search(_said(said)))


def _is_for(tokens: Sequence[Token]) -> bool:
    """Whether something is asked for only as a purpose or a reason of something else."""
    return any(
        token.letter == "D"
        or (token.letter == "R" and any(t.letter in DEEDS for t in tokens[at + 1 :]))
        for at, token in enumerate(tokens)
    )


def _counts(token: Token, sentence: Sentence) -> bool:
    """Whether a word is a number or an ordinal, which may name something."""
    return any(map(str.isdigit, token.said)) or bool(sentence.tongue.ordinal(token.said))


def _is_strange(tokens: Sequence[Token], sentence: Sentence) -> bool:
    """Whether words that are not known may change what is done."""
    strange = [t for t in tokens if t.letter == "u"]
    quoted = any(t.letter == "Q" for t in tokens)  # which are meant is told by the text
    counted = not quoted and any(_counts(t, sentence) for t in strange)
    if len(strange) > _MOST_STRANGE or counted:
        return True
    if sentence.tongue.no_manners.search(_said(strange)):
        return True
    first = next((at for at, t in enumerate(tokens) if t.letter in _SAYING), -1)
    ahead = tokens[: max(first, 0)]
    asked = any(t.letter in _ASKING for t in ahead)
    since = max((at for at, t in enumerate(ahead) if t.letter in "C:Q,"), default=-1)
    if any(t.letter == "u" for t in ahead[since + 1 :]) and not asked:
        return True
    if any(t.letter == "u" for t in ahead) and not (asked or any(t.letter == ":" for t in ahead)):
        return True
    if any(a.letter == "u" and b.letter == "C" for a, b in pairwise(tokens)):
        return True  # it may say something of the clause
    ends = [t.letter for t in tokens if t.letter not in ".!,;:"]
    return bool(ends) and ends[-1] == "u"


def _parted(
    tokens: Sequence[Token], sentence: Sentence, places: tuple[Reference, ...], depth: int
) -> tuple[Request, ...]:
    """What the tokens ask for, as one part or several; nothing unless all parts are read."""
    tokens = _trimmed(tokens)
    whole = _part(tokens, sentence, places)
    if whole or depth >= _DEEPEST:
        return whole
    for at, token in enumerate(tokens):
        if token.letter not in "&,;:":
            continue
        left = _part(_trimmed(tokens[:at]), sentence, places)
        if not left:
            continue
        named = _places(tokens[:at], sentence) or places
        right = _parted(tokens[at + 1 :], sentence, named, depth + 1)
        if right:
            return (*left, *right)
    return ()


def _trimmed(tokens: Sequence[Token]) -> list[Token]:
    tokens = list(tokens)
    while tokens and tokens[0].letter in ",;:&)":
        del tokens[0]
    while tokens and tokens[-1].letter in ",;:&oFTWL()":
        del tokens[-1]
    return tokens


def _places(tokens: Sequence[Token], sentence: Sentence) -> tuple[Reference, ...]:
    """The one clause that is named, however often; none where there are several."""
    named = {one for t in tokens if t.letter == "C" for one in sentence.clauses(t.said)}
    return tuple(named) if len({(one.kind, one.number, one.within) for one in named}) == 1 else ()


def _part(
    tokens: Sequence[Token], sentence: Sentence, places: tuple[Reference, ...]
) -> tuple[Request, ...]:
    """What one part asks for."""
    bare = [t for t in tokens if t.letter not in "uq"]
    deeds = frozenset(t.letter for t in bare if t.letter in f"{DEEDS}xNPyv")
    named = any(t.letter == "C" for t in tokens)
    here = _places(tokens, sentence) if named else places
    quotes = [t for t in bare if t.letter == "Q"]
    if not quotes:
        return _of_clause(tokens, sentence, here if named else places)
    if len(quotes) > _MOST_QUOTED:
        return ()
    beside = any(
        t.letter == "C" and at and bare[at - 1].letter in "ABV" for at, t in enumerate(bare)
    )
    if "y" in deeds or beside:
        found = read_arrival([t for t in bare if t.letter != "e"], sentence, places)
        return tuple(_looked_at(one) for one in found)
    alone = len(quotes) == 1 and (_is_led(bare) or any(t.letter in "ES" for t in bare))
    alone = alone or "Q:Q" in "".join(t.letter for t in bare)
    if not (deeds or alone):
        return ()
    if len(here) != 1 or any(t.letter in "XljkK" for t in bare):
        return ()
    paragraphs = _quoted(quotes[0], sentence)
    words = " ".join(paragraphs)
    whole = is_paragraph(paragraphs) and len(words.split()) >= _PARAGRAPH
    if len(quotes) == 1 and deeds <= {"x", "r"} and whole:
        return (_looked_at(Request(Set.TEXT, here, new=words, paragraphs=paragraphs, inside=True)),)
    return (_looked_at(_weighed(bare, sentence, here, deeds)),)


def _quoted(token: Token, sentence: Sentence) -> tuple[str, ...]:
    """The paragraphs of a quotation, or a number that stands for one."""
    return sentence.quoted(token.said) if re.fullmatch(QUOTE, token.said) else (token.said,)


def _is_led(tokens: Sequence[Token]) -> bool:
    """Whether quotations only follow the name of a clause and a stop."""
    return any(a.letter == ":" and b.letter == "Q" for a, b in pairwise(tokens))


def _looked_at(one: Request) -> Request:
    return replace(one, doubt=one.doubt or FRAME)


def _weighed(
    tokens: Sequence[Token],
    sentence: Sentence,
    here: tuple[Reference, ...],
    deeds: frozenset[str],
) -> Request:
    quotations: list[Quotation] = []
    edge, number, occurrence = Edge.NONE, 0, 0
    for at, token in enumerate(tokens):
        if token.letter == "Q":
            words = " ".join(_quoted(token, sentence))
            listed = at > 1 and tokens[at - 1].letter in "&," and tokens[at - 2].letter == "Q"
            quotations.append(Quotation(words, _relation(tokens[:at]), listed))
        elif token.letter in "ES":
            edge = Edge.END if token.letter == "E" else Edge.BEGINNING
        elif token.letter == "Z":
            number = sentence.tongue.count(token.said)
        elif token.letter == "I":
            occurrence = sentence.tongue.count(token.said)
    rest = edge is Edge.END and any(one.relation == "F" for one in quotations)
    return Request(
        Set.WEIGHED,
        here,
        edge=edge,
        sentence=number,
        occurrence=occurrence,
        evidence=Evidence(deeds, tuple(quotations), rest),
    )


def _relation(ahead: Sequence[Token]) -> str:
    """The letter of the word that says what the next quotation is for."""
    for token in reversed(ahead):
        if token.letter in _RELATIONS:
            return token.letter
        if token.letter not in "oq,:e":
            return ""
    return ""


def _of_clause(
    tokens: Sequence[Token], sentence: Sentence, places: tuple[Reference, ...]
) -> tuple[Request, ...]:
    """What is asked for of whole clauses, where no word that is not known stands between what is
    asked for and their names."""
    deed = next((at for at, t in enumerate(tokens) if t.letter in "dbmjv"), -1)
    name = next((at for at, t in enumerate(tokens) if t.letter == "C"), -1)
    last = max((at for at, t in enumerate(tokens) if t.letter in "CES"), default=-1)
    if name < 0 or any(t.letter == "u" for t in tokens[min(deed, name) : max(deed, last)]):
        return ()
    if deed < name and any(t.letter == "o" for t in tokens[deed:name]):
        return ()  # a part of it may be meant
    bare = [t for t in tokens if t.letter not in "uqe"]
    return tuple(_looked_at(one) for one in of_clauses(bare, sentence, places))


def _said(tokens: Sequence[Token]) -> str:
    return " ".join(t.said for t in tokens)
