"""Words that say how far somebody stands by what is asked for ("preferably", "unless others
object"): no amendment keeps them, so that they are asked about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from draftbench.amend.instructions.quotes import shortened
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.remarks import REMARKED, names_all
from draftbench.amend.instructions.request import Brackets, Request, Set
from draftbench.amend.instructions.tongue import TONGUES, Tongue, tongue_of
from draftbench.amend.instructions.understanding import Understood
from draftbench.messages import message

_FARTHEST = 120
_AROUND = " \u00a0()[]*:.,;–—-"
_BESIDE = frozenset({"only", "and", "but", "also", "et", "mais", "seulement", "y", "pero", "solo"})
"""Words that may stand beside one that hedges."""
_OF_ALL = re.compile(
    r"\b(?:all (?:of )?(?:this|these|them|the (?:above|following))|the (?:above|following)|"
    r"(?:these|our) (?:amendments|changes|edits|proposals|suggestions)|"
    r"tout ce(?:ci|la| qui)|tou(?:s|tes) ces|ce qui (?:précède|suit)|ci-(?:dessus|dessous)|"
    r"(?:ces|nos) (?:amendements|modifications|propositions)|"
    r"todo (?:esto|ello|lo)|(?:estas|nuestras) (?:enmiendas|modificaciones|propuestas)|"
    r"lo (?:anterior|siguiente|que (?:antecede|precede|sigue)))\b",
    re.IGNORECASE,
)
"""What says that a sentence is about all that is asked for."""


def with_hedges(one: Understood, sentence: str, tongues: Sequence[Tongue]) -> Understood:
    """What was understood of a sentence, each request with what hedges it as its doubt."""
    requests: list[Request] = []
    for request in one.requests:
        hedge = "" if request.deed is Set.NOTHING else _hedge_of(request, sentence, tongues)
        doubt = describe_hedge(hedge) if hedge else request.doubt
        requests.append(replace(request, doubt=doubt))
    return replace(one, requests=tuple(requests))


def below_hedges(found: Iterable[Understood], tongues: Sequence[Tongue]) -> Sequence[Understood]:
    """What was understood of the lines, with the words that hedge it on a line of their own: those
    of one with a colon hedge what stands below it; those of another, what stands right above it,
    too; those of a sentence about all that is asked for, everything."""
    every = list(found)
    hedge = ""
    places: tuple[Reference, ...] = ()
    asked: int | None = None
    for at, one in enumerate(every):
        if any(request.deed is not Set.NOTHING for request in one.requests):
            asked = at
            if not one.hedge and (not places or _is_about(one, places)):
                every[at] = replace(one, hedge=hedge)
        elif is_hedge(one.words):
            every[at] = one if one.requests else replace(one, requests=(REMARKED,))
            words = one.words.strip()
            if asked is not None and not words.endswith(":"):
                every[asked] = replace(every[asked], hedge=words.strip(_AROUND))
            if asked is None or not words.startswith(("(", "[")):
                hedge, places = words.strip(_AROUND), ()
        elif one.words.rstrip().endswith(":") and (words := _first_hedge(one.words, tongues)):
            hedge, places = words, names_all(one.words, tongues)
        elif words := _hedge_of_all(one.words, tongues):
            hedge, places = words, ()
            every[:at] = (replace(each, hedge=each.hedge or words) for each in every[:at])
    return every


def _is_about(one: Understood, places: Sequence[Reference]) -> bool:
    """Whether any of it is asked for in one of the places, or it names none."""
    keys = {(place.kind, place.number, place.ordinal, place.section) for place in places}
    named = {
        (each.kind, each.number, each.ordinal, each.section)
        for request in one.requests
        for each in request.places
    }
    return not named or bool(named & keys)


def is_hedge_line(line: str) -> bool:
    """Whether a line with a colon at its end does nothing but hedge what stands below it.

    >>> is_hedge_line("If possible:"), is_hedge_line("Si possible :"), is_hedge_line("Banks:")
    (True, True, False)
    """
    return line.rstrip().endswith(":") and is_hedge(line)


def is_hedge(words: str) -> bool:
    """Whether words do nothing but hedge others.

    >>> is_hedge("(if possible)"), is_hedge("Ad referendum"), is_hedge("If possible, delete OP 2")
    (True, True, False)
    """
    bare = " ".join(words.strip(_AROUND).split())
    if not bare or len(bare) > _FARTHEST:
        return False
    rest = without_hedges(bare, [tongue_of(code) for code in TONGUES])
    left = re.findall(r"[^\W\d_]+|\d+", rest)
    return rest != bare and all(word.casefold() in _BESIDE for word in left)


def describe_hedge(words: str) -> str:
    """What is to be looked at in what is asked for with such words."""
    return message("The amendment would not say “{words}”.", words=words)


def _hedge_of(request: Request, sentence: str, tongues: Sequence[Tongue]) -> str:
    """The words of a sentence that hedge what a request asks for ("preferably"); empty where there
    are none but quoted words and those that the request gives. Brackets are for the time being
    whether that is said or not."""
    given = " ".join((request.old, request.new, *request.paragraphs)).casefold()
    for match in _hedges_of(sentence, tongues):
        brackets = request.brackets is Brackets.PUT and match["now"] is not None
        if not (brackets or match.group().casefold() in given):
            return match.group()
    return ""


def _first_hedge(sentence: str, tongues: Sequence[Tongue]) -> str:
    """The first words of a sentence that hedge something; empty where none do."""
    return next((match.group() for match in _hedges_of(sentence, tongues)), "")


def _hedge_of_all(sentence: str, tongues: Sequence[Tongue]) -> str:
    """The words by which a sentence that names no clause hedges all that is asked for; empty where
    it says nothing of all, or only for how long this is."""
    if not _OF_ALL.search(sentence) or names_all(sentence, tongues):
        return ""
    lasting = (match for match in _hedges_of(sentence, tongues) if match["now"] is None)
    return next((match.group() for match in lasting), "")


def _hedges_of(sentence: str, tongues: Sequence[Tongue]) -> Iterator[re.Match[str]]:
    """The words of a sentence that hedge something, but for quoted ones."""
    quoted = shortened(sentence).spans
    for tongue in tongues:
        for match in tongue.hedges.finditer(sentence):
            if not any(first <= match.start() < last for first, last in quoted):
                yield match


def without_hedges(sentence: str, tongues: Sequence[Tongue]) -> str:
    """A sentence without the words that hedge it, and the commas that set these off; quoted words
    stay."""
    spans = {match.span() for match in _hedges_of(sentence, tongues)}
    found, reached = sentence, len(sentence)
    for start, end in sorted(spans, reverse=True):
        if end > reached:  # another language reads some of the same words so
            continue
        reached = start
        before, behind = found[:start].rstrip(), found[end:].lstrip()
        if before.endswith(",") and behind[:1] in {"", *",.:;"}:
            before = before[:-1]
        elif behind.startswith(",") and not before:
            behind = behind[1:].lstrip()
        gap = " " if before and behind[:1] not in {"", *",.:;"} else ""
        found = f"{before}{gap}{behind}"
    return found
