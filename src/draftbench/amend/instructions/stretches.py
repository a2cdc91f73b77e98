"""Parts of a clause that an instruction names by their ends or their place: "from “…” to the end",
"everything after “…”", "the last sentence", "the brackets"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from draftbench.amend.instructions.request import Brackets, Request
from draftbench.amend.instructions.tongue import tongues_of
from draftbench.amend.wording.effects import (
    COMMA,
    Effect,
    Find,
    Trouble,
    UnclearError,
    carried_out,
    doubled,
    effects,
    occurrences,
    repeated,
)
from draftbench.amend.wording.instruction import Edge, Instruction, Verb
from draftbench.language.words import sentences
from draftbench.messages import message

_SIGNS = ",;.:"
_PAIR = re.compile(r"\[[^\[\]]*\]")
_GAP = re.compile(r"\s*(?:\[?(?:…|\.\.\.)\]?)\s*")
_NOT_FIRST = message("It does not stand at the beginning.")
_NOT_LAST = message("It does not stand at the end.")
_SIGN_STAYS = message("The sign at the end of the paragraph stays.")
_CAPITALS = message("The text has other capitals.")
_BESIDE = message("Bracketed texts stand side by side; they may be alternatives.")


def carry_out(text: str, one: Instruction, request: Request) -> tuple[Effect, ...]:
    """What an instruction does to the words of its clause, in the sentence that the request names
    where it names one. Raises UnclearError where it is not clear where."""
    first, last = _bounds(text, request.sentence)
    part = text[first:last]
    shifted = (
        replace(effect, start=effect.start + first, end=effect.end + first)
        for effect in _effects(part, one, request)
    )
    return tuple(_closed_up(text, effect, first, last) for effect in shifted)


def _closed_up(text: str, effect: Effect, first: int, last: int) -> Effect:
    """A sentence that goes whole takes the white space beside it along."""
    if effect.new or (effect.start, effect.end) != (first, last) or last - first == len(text):
        return effect
    if first and last == len(text) and text[-1] in _SIGNS[:2] and text[:first].rstrip()[-1:] == ".":
        start = len(text[:first].rstrip()) - 1
        sign = text[len(text[:-1].rstrip()) :]
        return replace(effect, start=start, end=last, new=sign, doubt=effect.doubt or _SIGN_STAYS)
    if first:
        return replace(effect, start=len(text[:first].rstrip()))
    return replace(effect, end=len(text) - len(text[last:].lstrip()))


def _bounds(text: str, number: int) -> tuple[int, int]:
    """Where a sentence stands; all of the text where none is named."""
    if not number:
        return 0, len(text)
    found = sentences(text)
    if abs(number) > len(found) or (number < 0 and len(found) == 1):
        raise UnclearError(Trouble.SENTENCES, count=len(found))
    return found[number - 1 if number > 0 else number]


def _effects(text: str, one: Instruction, request: Request) -> tuple[Effect, ...]:
    if one.verb not in (Verb.REPLACE, Verb.DELETE):
        return effects(text, one)
    if one.old.strip() in tuple(_SIGNS) and one.after and not one.everywhere:
        return (_sign_behind(text, one),)
    if one.edge is not Edge.NONE and request.old and not one.occurrence:
        return _at_edge(text, one, request)
    if request.brackets in (Brackets.TAKE, Brackets.EMPTY):
        return _without_brackets(text, one, request)
    if request.old:
        return _named(text, one, request)
    if one.edge is not Edge.NONE and not (request.sentence or _has_ends(request)):
        return (_edge_word(text, one),)
    if request.brackets is Brackets.PUT and not _has_ends(request):
        if _PAIR.fullmatch(text.strip()):
            return ()
        return (Effect(0, 0, "["), Effect(len(text), len(text), "]"))
    return (_cut(text, *_stretch(text, request), request),)


def _sign_behind(text: str, one: Instruction) -> Effect:
    """A sign that stands directly behind words."""
    find = _only(text, one.after, 0, one.occurrence)
    sign = next((s for s in occurrences(text, one.old.strip()) if s.start >= find.end), None)
    if sign is None or text[find.end : sign.start].strip():
        raise UnclearError(Trouble.ABSENT, f"{one.after}{one.old}")
    return Effect(find.end, sign.end, one.new, _CAPITALS if find.alike else "")


def _at_edge(text: str, one: Instruction, request: Request) -> tuple[Effect, ...]:
    """Words of which it is said that they stand at the beginning or the end."""
    first = one.edge is Edge.BEGINNING
    found = occurrences(text, one.old)
    if len(found) > 1:
        one = replace(one, occurrence=1 if first else -1)
    made = _effects(text, replace(one, edge=Edge.NONE), request)
    beyond = (text[: found[0].start] if first else text[found[-1].end :]) if found else ""
    if beyond.strip(f"{_SIGNS} \u00a0"):
        doubt = _NOT_FIRST if first else _NOT_LAST
        made = tuple(replace(e, doubt=e.doubt or doubt) for e in made)
    return made


def _edge_word(text: str, one: Instruction) -> Effect:
    """The first or the last word, which nobody quotes."""
    words = [match.span() for match in re.finditer(r"\w(?:[\w’'-]*\w)?", text)]
    start, end = words[0 if one.edge is Edge.BEGINNING else -1]
    return Effect(start, end, one.new)


def _named(text: str, one: Instruction, request: Request) -> tuple[Effect, ...]:
    """The words that are quoted; where they do not stand there and have a gap ("“and urges …
    Rapporteur”"), all from the words before it to those behind it."""
    ends = _GAP.split(request.old)
    if len(ends) == 2 and all(ends) and not occurrences(text, request.old):
        whole = replace(request, old="", since=ends[0], until=ends[1])
        return (_cut(text, *_stretch(text, whole), whole),)
    if request.brackets is Brackets.NONE:
        held = f"[{request.old}]"
        alone = one.verb is Verb.DELETE and not one.occurrence and occurrences(text, held)
        return effects(text, replace(one, old=held) if alone else one)
    behind = f" {request.new}" if request.new else ""
    there = occurrences(text, f"[{request.old}]")
    if there and not one.occurrence:
        return (Effect(there[0].end, there[0].end, behind),) if behind else ()
    found = effects(text, replace(one, verb=Verb.REPLACE, new=one.old))
    return tuple(replace(e, new=f"[{text[e.start : e.end]}]{behind}") for e in found)


def _without_brackets(text: str, one: Instruction, request: Request) -> tuple[Effect, ...]:
    """Brackets taken out, or all that they hold with them: those around the words that are quoted,
    else the only ones, those that are counted, or all."""
    empty = request.brackets is Brackets.EMPTY
    if one.old:
        bare = one.old.removeprefix("[").removesuffix("]")
        return effects(text, replace(one, old=f"[{bare}]", new="" if empty else bare))
    pairs = list(_PAIR.finditer(text))
    for sign in "[]":
        if text.count(sign) != len(pairs) or not pairs:
            raise UnclearError(Trouble.SEVERAL if pairs else Trouble.ABSENT, sign, len(pairs))
    number = one.occurrence
    if abs(number) > len(pairs):
        raise UnclearError(Trouble.ABSENT, "[", len(pairs))
    if not (number or one.everywhere) and len(pairs) > 1:
        raise UnclearError(Trouble.SEVERAL, "[", len(pairs))
    meant = pairs if one.everywhere else [pairs[number - 1 if number > 0 else number]]
    return tuple(e for pair in meant for e in (_emptied if empty else _opened)(text, pair))


def _emptied(text: str, pair: re.Match[str]) -> tuple[Effect, ...]:
    """Brackets with what they hold taken out; the last sign of a clause stays."""
    held = pair[0].strip("[] ")
    if pair.start() and not text[pair.end() :].strip() and held[-1:] in tuple(_SIGNS):
        start = len(text[: pair.start()].rstrip())
        return (Effect(start, pair.end(), held[-1], _SIGN_STAYS),)
    number = sum(1 for other in _PAIR.finditer(text, 0, pair.end()) if other[0] == pair[0])
    return effects(text, Instruction(Verb.DELETE, None, pair[0], occurrence=number))


def _opened(text: str, pair: re.Match[str]) -> tuple[Effect, ...]:
    """Brackets taken out, with a space that would stand before a sign, behind an elision or beside
    another one."""
    start, end = pair.span()
    before, held, behind = text[:start], pair[0][1:-1], text[end:]
    leans = before[-1:].isspace() and (held[:1].isspace() or held[:1] in (",", "."))
    tail = behind[:1].isspace() and (held[-1:].isspace() or held[-1:] in ("'", "’"))
    beside = before.rstrip(" /").endswith("]") or behind.lstrip(" /").startswith("[")
    doubt = _BESIDE if beside else ""
    return (
        Effect(start - leans, start + 1, " " if before[-1:] == "]" else "", doubt),
        Effect(end - 1, end + tail, ""),
    )


def _has_ends(request: Request) -> bool:
    return any((request.since, request.until, request.after, request.before, request.sentence))


def _stretch(text: str, request: Request) -> tuple[int, int, str]:
    """Where a stretch begins and ends, and what is to be looked at."""
    start, end, doubt = 0, len(text), ""
    opening = request.since or request.after
    if opening:
        find = _only(text, opening, 0, request.occurrence)
        start = find.start if request.since else find.end
        doubt = _CAPITALS if find.alike else ""
    closing = request.until or request.before
    if closing:
        found = [one for one in occurrences(text, closing) if one.start >= start]
        if len(found) > 1 and opening:  # a stretch ends where its last words stand first
            doubt = doubt or message(
                "Its last words stand there more than once; the first are taken."
            )
            found = found[:1]
        find = found[0] if len(found) == 1 else _only(text, closing, start, 0)
        end = find.end if request.until else find.start
        doubt = doubt or (_CAPITALS if find.alike else "")
    return start, end, doubt


def _only(text: str, words: str, start: int, number: int) -> Find:
    found = [one for one in occurrences(text, words) if one.start >= start]
    if not found or number > len(found):
        raise UnclearError(Trouble.ABSENT, words, len(found))
    if len(found) > 1 and not number:
        raise UnclearError(Trouble.SEVERAL, words, len(found))
    return found[number - 1 if number > 0 else number]


def _cut(text: str, start: int, end: int, doubt: str, request: Request) -> Effect:
    """A stretch replaced, put in brackets or taken out. The last sign of a clause stays, unless a
    sentence goes whole or the new words bring a sign; what goes takes a space, and a comma before
    the end, with it."""
    new = request.new
    whole = bool(request.sentence) and start == 0 and end == len(text)
    open_ended = end == len(text) and not whole
    if open_ended and text[-1:] in _SIGNS and not new.endswith(tuple(_SIGNS)):
        end = len(text[:-1].rstrip())
    if not request.until:
        end = max(start, len(text[:end].rstrip()))
    while start < end and text[start].isspace():
        start += 1
    if request.brackets is Brackets.PUT:
        return Effect(start, end, f"[{text[start:end]}]", doubt)
    if new:
        apart = start > 0 and not text[start - 1].isspace() and new[0] not in f"{_SIGNS})"
        return Effect(start, end, f" {new}" if apart else new, doubt)
    if start and (open_ended or end < len(text)):
        start = len(text[:start].rstrip())
        if open_ended and text[:start].endswith(","):
            start -= 1
        elif text[:start].endswith(",") and text[end:].lstrip()[:1] in tuple(_SIGNS):
            start, doubt = start - 1, doubt or COMMA
    elif end < len(text):
        end = len(text) - len(text[end:].lstrip())
    return Effect(start, end, "", doubt)


# The English article before words that are replaced: "an annual" turns into "a biennial".

ARTICLE = message("The article before it changes with it.")
_ARTICLE = re.compile(r"(?<!\w)(?P<article>an?) $", re.IGNORECASE)
_VOWEL = re.compile(r"[aeio]|u(?!n(?:i(?!n|m)|anim)|s[aei]|til)|h(?:our|on|eir)", re.IGNORECASE)


def with_article(text: str, effect: Effect) -> Effect:
    """The effect, with "a" or "an" before it as its new words need it; as it is where the article
    fits, or did not fit the old words either."""
    match = _ARTICLE.search(text[: effect.start])
    if match is None or not effect.new[:1].isalpha():
        return effect
    vowel = len(match["article"]) > 1
    before = _VOWEL.match(text[effect.start :]) is not None
    now = _VOWEL.match(effect.new) is not None
    if before is not vowel or now is vowel:
        return effect
    article = match["article"][0] + ("n" if now else "")
    doubt = effect.doubt or ARTICLE
    return replace(effect, start=match.start(), new=f"{article} {effect.new}", doubt=doubt)


def flaws(text: str, made: tuple[Effect, ...], language: str) -> Iterator[str]:
    """What is to be looked at in the words that effects give: words or signs side by side that do
    not go together, and did not stand so before."""
    now = carried_out(text, made)
    if repeated(text, now):
        yield message("Words would stand twice, one after the other.")
        return
    if doubled(text, now, (effect.new for effect in made)):
        yield message("Two signs would stand side by side.")
        return
    if any(_halves_a_pair(text, effect) for effect in made):
        yield message("Of the commas around the words, the first would stay.")
        return
    clash = tongues_of(language)[0].clash
    pairs = Counter(clash.findall(now)) - Counter(clash.findall(text))
    for words in pairs:
        yield message("“{words}” would then stand there; is that right?", words=words)
        return


def _halves_a_pair(text: str, effect: Effect) -> bool:
    """Whether words go together with the second of the commas around them, and the first stays."""
    before, gone = text[: effect.start].rstrip(), text[effect.start : effect.end].strip()
    return not effect.new and gone.endswith(",") and before.endswith(",") and gone[:1] != ","
