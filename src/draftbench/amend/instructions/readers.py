"""One sentence, read in every language and every way until all of it is understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from draftbench.amend.instructions.alternatives import Names, guesses
from draftbench.amend.instructions.asides import without_reason
from draftbench.amend.instructions.bywords import prefers, read_by_words
from draftbench.amend.instructions.calling import quoted_shortly
from draftbench.amend.instructions.described import described
from draftbench.amend.instructions.evidence import read_evidence, strangeness
from draftbench.amend.instructions.frames import FRAME, is_conditional
from draftbench.amend.instructions.hedges import with_hedges, without_hedges
from draftbench.amend.instructions.maintokens import tokens_of
from draftbench.amend.instructions.printedlines import names_line
from draftbench.amend.instructions.quotes import shortened
from draftbench.amend.instructions.reference import Reference
from draftbench.amend.instructions.remarks import names_all, read_remark
from draftbench.amend.instructions.request import Brackets, Request, Set
from draftbench.amend.instructions.sentence import sentence_of
from draftbench.amend.instructions.tongue import CLAUSE, Tongue, tongues_of
from draftbench.amend.instructions.understanding import SLIP, Understood, understood
from draftbench.amend.instructions.unquoted import UNQUOTED, quote_rest, read_unquoted
from draftbench.amend.instructions.wordrules import OPEN
from draftbench.amend.wording.instruction import Verb
from draftbench.document import Document
from draftbench.messages import message

_TURN = re.compile(
    r";\s+(?:and |et |y )?|,? (?:and|but) (?=(?:we|it|they|please|also|in|on) )|"
    r",? (?:et|mais) (?=(?:nous|au|à|dans|il|elle) )|,? (?:y|pero) (?=(?:en|nosotros|se) )",
    re.IGNORECASE,
)
"""Where one request may end and another begin."""
_SPEAKER = re.compile(
    r"(?P<who>[^\W\d_][^:;“«\"„\d\n]{1,60}?)(?: ?:| [–—-]) +(?P<rest>\S.*)", re.DOTALL
)
"""Who speaks, and what is said."""
_COLON = re.compile(r": | [–—-] ")
_COLONS = 8
"""A sentence with more of them outside quotations has nobody's name before it: each would be taken
off in turn."""


_PART = re.compile(
    rf"{CLAUSE} ?[,(\[–-]* ?(?P<said>(?!(?:we|i|our|my|nous|je|notre|nos|ma|mi|nuestr\w+)\b)"
    r"[a-zà-ÿ][^:\ue000-\ue003]*?)[)\]]? ?[:–—]",
)
"""What stands between the name of a clause and a colon, and is no name: it may be a part of it."""
_SPEECH = re.compile(
    r"propos|sugg|sug[ei]r|comment|chang|edit|amend|enm|modif|delet|suppr|supr|remov", re.IGNORECASE
)
_ENDS_IN_BRACKETS = re.compile(
    r",? (?:in (?:square )?brackets|bracketed|entre crochets|entre corchetes)[ .;]*\Z",
    re.IGNORECASE,
)
_WHOLE = (Verb.DELETE_CLAUSE, Verb.MOVE_CLAUSE, Verb.JOIN_CLAUSE)


def best_reading(
    sentence: str, tongues: Sequence[Tongue], context: tuple[Reference, ...]
) -> tuple[Understood, ...]:
    """The best reading, but for one that takes out, moves or joins the whole of a clause of which a
    part may be named; what is hedged is to be looked at."""
    found = _given_reason(sentence, tongues, context) or _best_reading(sentence, tongues, context)
    requests = [request for one in found for request in one.requests]
    if _takes_whole(requests, sentence, tongues[0]):
        return (Understood(sentence),)
    return tuple(with_hedges(one, sentence, tongues) for one in found)


def with_place(one: Understood, text: Document) -> Understood:
    """What asks for a change of the words of a whole paragraph that it quotes, and does not name,
    read as asked for that paragraph; as it is where that is none, or there are several."""
    if not all(each.why in OPEN for each in one.requests or (_UNREAD,)):
        return one
    quotes = shortened(one.words).quotes
    old = " ".join(" ".join(quotes[0]).split()) if quotes else ""
    ids = [clause.id for clause in text if " ".join(clause.text.plain.split()) == old]
    if not old or len(ids) != 1:
        return one
    tongues = tongues_of(text.language)
    (*_, found) = best_reading(one.words, tongues, (Names(text)(ids[0]),))
    return replace(one, requests=found.requests) if found.requests else one


def guessed(
    sentence: str, tongues: Sequence[Tongue], context: tuple[Reference, ...], text: Document
) -> Iterator[tuple[Request, ...]]:
    """What a sentence may ask for that is not understood: what it says but for the words that
    hedge it, else what can be guessed."""
    bare = without_hedges(sentence, tongues)
    found = best_reading(bare, tongues, context) if bare != sentence else ()
    if len(found) == 1 and found[0].requests:
        yield with_hedges(found[0], sentence, tongues).requests
    else:
        yield from guesses(sentence, tongues, context, text)


def _given_reason(
    sentence: str, tongues: Sequence[Tongue], context: tuple[Reference, ...]
) -> tuple[Understood, ...]:
    """What a sentence asks for that ends with the reason for it; nothing where it gives none, or
    not all else is understood."""
    bare = without_reason(sentence, tongues)
    if bare == sentence:
        return ()
    found = best_reading(bare, tongues, context)
    if not all(isinstance(r.deed, Verb) for one in found for r in one.requests or (_UNREAD,)):
        return ()
    last = found[-1]
    words = sentence if len(found) == 1 else f"{last.words.rstrip(' .')}{sentence[len(bare) - 1 :]}"
    return (*found[:-1], replace(last, words=words))


_UNREAD = Request(Set.UNABLE)


def _takes_whole(requests: Iterable[Request], sentence: str, tongue: Tongue) -> bool:
    """Whether the whole of a clause would go, or come into brackets, of which a part may be
    named."""
    if len(requests := tuple(requests)) > 1 and _ENDS_IN_BRACKETS.search(sentence):
        return any(map(_brackets, requests))  # the words that are given are to be in brackets
    if shortened(sentence).quotes:
        return False
    said = sentence_of(sentence, tongue)
    if any(one.deed in _WHOLE for one in requests):
        match = _PART.search(said.words)
        part = match is not None and not _SPEECH.search(match["said"])
        return part or names_line(sentence)
    return any(map(_brackets, requests)) and bool(described(said))


def _brackets(one: Request) -> bool:
    """Whether brackets are to come around the whole of a clause."""
    bare = not (one.sought or one.sentence or one.until or one.evidence)
    return one.brackets is Brackets.PUT and bare


def _best_reading(
    sentence: str, tongues: Sequence[Tongue], context: tuple[Reference, ...]
) -> tuple[Understood, ...]:
    """The reading in the language and the way in which all is understood, else in which most is;
    of what is read only in part nothing is sure. ``context`` are the clauses that are meant where
    none is named."""
    if any(prefers(sentence, tongue) for tongue in tongues):
        found = _by_words(sentence, tongues, context)
        if found:
            return found
    best = _by_patterns(sentence, tongues, context)
    if all(one.requests for one in best):
        return _surer(best, sentence, tongues, context) or best
    none = not any(one.requests for one in best)
    found = _unquoted(sentence, tongues, context) if none else ()
    if none and not found and (quoted := quote_rest(sentence, _own(sentence, tongues))):
        read = _by_patterns(quoted, tongues, context)
        sure = all(one.requests for one in read)
        found = tuple(doubted(replace(o, words=sentence), UNQUOTED) for o in read) if sure else ()
    found = found or _by_words(sentence, tongues, context)
    if none:
        found = found or _with_slips(sentence, tongues, context)
        found = found or _spoken(sentence, tongues, context)
        found = found or _in_turn(sentence, tongues, context)
    if not found and not none:
        found = weigh_sentence(sentence, tongues, context)
    half = next((one.words for one in best if not one.requests), "")
    return found or tuple(doubted(one, unread(half)) for one in best)


def weigh_sentence(
    sentence: str, tongues: Sequence[Tongue], context: tuple[Reference, ...]
) -> tuple[Understood, ...]:
    """The reading that leaves to the text what each quotation is for."""
    own = _own(sentence, tongues)
    found = read_evidence(sentence, own, context)
    return (
        (Understood(sentence, found),) if found and not _takes_whole(found, sentence, own) else ()
    )


def _own(sentence: str, tongues: Sequence[Tongue]) -> Tongue:
    """The language that a sentence is in."""
    return min(tongues, key=lambda tongue: strangeness(sentence, tongue))


def _surer(
    best: tuple[Understood, ...],
    sentence: str,
    tongues: Sequence[Tongue],
    context: tuple[Reference, ...],
) -> tuple[Understood, ...]:
    """What a sentence says by its main words that its pattern leaves open: what is to be done with
    a text that it gives, or where words come; nothing where that is not open."""
    requests = [request for one in best for request in one.requests]
    if not any((r.deed is Set.TEXT and not r.fresh) or r.why in OPEN for r in requests):
        return ()
    found = _by_words(sentence, tongues, context)
    vague = any(r.deed in (Set.TEXT, Set.WEIGHED) for one in found for r in one.requests)
    return () if vague else found


def doubted(one: Understood, doubt: str) -> Understood:
    """What was understood, to be looked at."""
    return replace(one, requests=tuple(replace(r, doubt=r.doubt or doubt) for r in one.requests))


def unread(words: str) -> str:
    """What is to be looked at in what stands beside words that are not understood."""
    said = quoted_shortly(words.strip(" .;"))
    return message("It may go together with {said}, which is not understood.", said=said)


def _by_patterns(
    sentence: str, tongues: Sequence[Tongue], context: tuple[Reference, ...]
) -> tuple[Understood, ...]:
    best: tuple[Understood, ...] = (Understood(sentence),)
    for tongue in tongues:
        found = understood(sentence, tongue, context)
        if all(one.requests for one in found):
            return found
        if sum(bool(one.requests) for one in found) > sum(bool(one.requests) for one in best):
            best = found
    return best


def _unquoted(
    sentence: str, tongues: Sequence[Tongue], context: tuple[Reference, ...]
) -> tuple[Understood, ...]:
    every = (read_unquoted(sentence, tongue, context) for tongue in tongues)
    return tuple(Understood(sentence, requests) for requests in every if requests)[:1]


def _by_words(
    sentence: str, tongues: Sequence[Tongue], context: tuple[Reference, ...]
) -> tuple[Understood, ...]:
    every = (read_by_words(sentence, tongue, context) for tongue in _nearest(sentence, tongues))
    found = next((requests for requests in every if requests), ())
    return (Understood(sentence, found),) if found else ()


_STRANGE = 4
"""In a language that a sentence is not in, more words than these are strange."""


def _nearest(sentence: str, tongues: Sequence[Tongue]) -> list[Tongue]:
    """The languages that a sentence may be in."""
    strange = [strangeness(sentence, tongue) for tongue in tongues]
    return [t for t, n in zip(tongues, strange, strict=True) if n <= min(strange) + _STRANGE]


def _with_slips(
    sentence: str, tongues: Sequence[Tongue], context: tuple[Reference, ...]
) -> tuple[Understood, ...]:
    for tongue in tongues:
        found = understood(sentence, tongue, context, slips=True)
        if all(one.requests for one in found):
            return tuple(doubted(replace(one, words=sentence), SLIP) for one in found)
    return ()


def _spoken(
    sentence: str, tongues: Sequence[Tongue], context: tuple[Reference, ...]
) -> tuple[Understood, ...]:
    """What is said behind a name and a colon, where all of it is understood."""
    match = _SPEAKER.fullmatch(sentence)
    if match is None or len(_COLON.findall(shortened(sentence).words)) > _COLONS:
        return ()
    if any(_turns(match["who"], tongue) for tongue in tongues):
        return ()
    found = best_reading(match["rest"], tongues, context)
    if not all(one.requests for one in found):
        return ()
    return (replace(found[0], words=sentence),) if len(found) == 1 else found


def _in_turn(
    sentence: str, tongues: Sequence[Tongue], context: tuple[Reference, ...]
) -> tuple[Understood, ...]:
    """What the parts of a sentence ask for that could be sentences of their own, where all of them
    are understood; each is to be looked at."""
    parts = _parted(sentence)
    if len(parts) < 2 or any(_binds(part, tongues) for part in parts):
        return ()
    found: list[Understood] = []
    for part in parts:
        read = best_reading(part, tongues, context)
        if not all(one.requests for one in read):
            aside = read_remark(part, tongues, context)
            turned = any(tongue.no_manners.search(part) for tongue in tongues)
            if turned or not aside or aside[0].deed is not Set.NOTHING:
                return ()
            read = (Understood(part, aside),)
        found += (doubted(one, FRAME) for one in read)
        context = names_all(part, tongues) or context
    asks = any(r.deed is not Set.NOTHING for one in found for r in one.requests)
    return tuple(found) if asks else ()


def _parted(sentence: str) -> list[str]:
    """The parts of a sentence, at stops outside quotations behind which a new one may begin."""
    spans = shortened(sentence).spans
    parts: list[str] = []
    start = 0
    for match in _TURN.finditer(sentence):
        if not any(first < match.start() < last for first, last in spans):
            parts.append(sentence[start : match.start()].strip())
            start = match.end()
    return [*parts, sentence[start:].strip()]


def _binds(part: str, tongues: Sequence[Tongue]) -> bool:
    """Whether what a part says depends on others, or they on it."""
    return any(is_conditional(tokens_of(sentence_of(part, tongue))) for tongue in tongues[:1])


def _turns(words: str, tongue: Tongue) -> bool:
    """Whether words before a colon are more than a name."""
    return bool(tongue.no_manners.search(words) or tongue.deeds.search(words))
