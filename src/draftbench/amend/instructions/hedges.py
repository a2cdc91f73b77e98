"""Words that say how far somebody stands by what is asked for ("preferably", "unless others
object"): no amendment keeps them, so that they are asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from draftbench.amend.instructions.quotes import shortened
from draftbench.amend.instructions.request import Brackets, Request, Set
from draftbench.amend.instructions.tongue import Tongue
from draftbench.amend.instructions.understanding import Understood
from draftbench.messages import message


def with_hedges(one: Understood, sentence: str, tongues: Sequence[Tongue]) -> Understood:
    """What was understood of a sentence, each request with what hedges it as its doubt."""
    requests: list[Request] = []
    for request in one.requests:
        hedge = "" if request.deed is Set.NOTHING else _hedge_of(request, sentence, tongues)
        doubt = _hedged(hedge) if hedge else request.doubt
        requests.append(replace(request, doubt=doubt))
    return replace(one, requests=tuple(requests))


def _hedged(words: str) -> str:
    """What is to be looked at in what is asked for with such words."""
    return message("The amendment would not say “{words}”.", words=words)


def _hedge_of(request: Request, sentence: str, tongues: Sequence[Tongue]) -> str:
    """The words of a sentence that hedge what a request asks for ("preferably"); empty where there
    are none but quoted words and those that the request gives. Brackets are for the time being
    whether that is said or not."""
    quoted = shortened(sentence).spans
    given = " ".join((request.old, request.new, *request.paragraphs)).casefold()
    for tongue in tongues:
        for match in tongue.hedges.finditer(sentence):
            words = match.group().casefold()
            brackets = request.brackets is Brackets.PUT and match["now"] is not None
            inside = any(first <= match.start() < last for first, last in quoted)
            if not (brackets or inside or words in given):
                return match.group()
    return ""


def without_hedges(sentence: str, tongues: Sequence[Tongue]) -> str:
    """A sentence without the words that hedge it, and the commas that set these off; quoted words
    stay."""
    quoted = shortened(sentence).spans
    spans = {
        match.span()
        for tongue in tongues
        for match in tongue.hedges.finditer(sentence)
        if not any(first <= match.start() < last for first, last in quoted)
    }
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
