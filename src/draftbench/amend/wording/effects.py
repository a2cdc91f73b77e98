"""What an instruction about words does to the words of a clause: one reading, for those who write
instructions and those who carry them out.

Words are sought as whole words. What is put in gets the spaces that words and signs have, what goes
takes a space with it. At the end of a clause words come before its last sign, unless they have one
themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from draftbench.amend.wording.instruction import Edge, Instruction, Verb
from draftbench.language.words import tokens
from draftbench.messages import message

_CLOSING = ",;.:)]}”»’!?%"
_OPENING = "([{“«‘/"
_SIGNS = ",;.:"
_NBSP = "\u00a0"
_HIGH = frozenset(";:!?»%")
"""Signs that some languages set apart from the word before them."""
_APART = re.compile(r"\w[ \u00a0\u202f]+[;:!?»%]")
_ELIDED = re.compile(
    r"(?<![^\W_])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’‛](?=\w)", re.IGNORECASE
)
"""A French word without its vowel, before the word that it leans on (l’, d’, qu’)."""
_VOWELS = frozenset("aeiouyœæàâäáèéêëìíîïòóôöùúûü")
_REGAINED = frozenset({"d", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"})
"""What is "-e" before a consonant, whatever the noun behind it."""
_ELIDING = re.compile(r"(?<!\w)(?:d|n|s|qu|l)e +$|(?<!\w)la +$", re.IGNORECASE)
_FRENCH = re.compile(r"(?<!\w)(?:les|des|du|aux|et|une?)(?!\w)", re.IGNORECASE)
_BESIDE = re.compile(r"[,;]\s*[,;:.]|\b(?:and|or|et|ou|y|e|o)\s*[,;.:](?!\w)", re.IGNORECASE)
"""Two signs that do not stand side by side, or a sign behind "and"."""
_SET_OFF = re.compile(r"\b(?:and|or|et|ou|y|e|o), [^,;]{1,60},", re.IGNORECASE)
"""Words between commas behind "and" ("or, if possible, both")."""
_TWICE = re.compile(r"(?<![\w’'-])(\w+(?: \w+){1,4}|[^\W\d_]{2,}) \1(?![\w’'-])", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|or|et|ou|y|e|o|u)\s", re.IGNORECASE)
COMMA = message("The comma before it goes with it.")
_BOTH = message("The commas around it go with it.")
_ASIDE = re.compile(
    r"(?:in particular|including|inter alia|notably|such as|as appropriate|where appropriate|in "
    r"(?:full |close )?(?:accordance|consultation|cooperation|collaboration|coordination|"
    r"conformity|line|partnership|keeping)|within|upon|through|with|without|at (?:the|all)|"
    r"to the extent|where|if|pursuant|according|taking into|bearing in|on (?:an?|the|request)|"
    r"for example|by|subject to|especially|namely|en particulier|notamment|y compris|selon|"
    r"conformément|le cas échéant|"
    r"entre autres|en particular|incluid[oa]s?|entre otr[oa]s|según|de conformidad|"
    r"cuando proceda)\b",
    re.IGNORECASE,
)
"""Words that begin what is said by the way, between two commas."""
_COMMAS = message("It stands between two commas; one of them is left.")
_LISTED = message("It seems to be one of a list; look at what joins the others.")
_ONE_MORE = re.compile(r", (?:[\w’'-]+ ){1,4}?(?:and|or|et|ou|y|e|o|u)\s", re.IGNORECASE)
"""What follows the first of a list: another, and a word that joins."""
_JOINED = re.compile(r"(?<!\w)(?:and|or|et|ou|y|e|o|u)$", re.IGNORECASE)
_ARTICLE = re.compile(r"(?<!\w)(?:the|an?|les?|la|une?|el|l[oa]s|un[oa]s)$", re.IGNORECASE)
_PARTITIVE = ("de ", "des ", "du ")
"""French articles before some of a thing, which are no prepositions there."""
_RELATED = re.compile(
    r"(?:in|of|for|to|from|with|at|by|on|as|within|during|through|across|among|that|which|who|"
    r"dans|de|des|du|pour|à|au|aux|en|sur|par|avec|qui|que|chez|del|para|a|al|por|con|sobre|entre)"
    r"(?!\w)",
    re.IGNORECASE,
)
"""Words that cannot stand in the place of the last of a list, where nothing is left of it."""
_ALIKE = ('"“”„«»', "'’‘‛", "-‐‑–—")


@dataclass(frozen=True, slots=True)
class Effect:
    """``text[start:end]`` (code points) becomes ``new``; ``doubt`` says in a sentence what is to be
    looked at, empty where there is nothing."""

    start: int
    end: int
    new: str
    doubt: str = ""


class Trouble(StrEnum):
    """Why an instruction about words cannot be carried out."""

    ABSENT = "absent"
    SEVERAL = "several"
    SENTENCES = "sentences"
    """There are fewer sentences than are counted."""


class UnclearError(Exception):
    """An instruction that cannot be carried out in exactly one way: ``words`` are those that were
    sought, ``count`` how often they stand there, or how many sentences there are."""

    def __init__(self, trouble: Trouble, words: str = "", count: int = 0) -> None:
        super().__init__(f"“{words}”: {trouble.value}")
        self.trouble, self.words, self.count = trouble, words, count


@dataclass(frozen=True, slots=True)
class Find:
    """Where words stand; ``alike`` says that only capitals differ from those that were named."""

    start: int
    end: int
    alike: bool = False


def occurrences(text: str, words: str) -> tuple[Find, ...]:
    """Where words stand as whole words, overlapping ones too: as they are; else with other
    quotation marks, hyphens and spaces; else with other capitals."""
    if not words:
        return ()
    exact = _found(text, re.escape(words))
    if exact:
        return tuple(Find(*one) for one in exact)
    loose = _loose(words)
    found = _found(text, loose)
    if found:
        return tuple(Find(*one) for one in found)
    return tuple(Find(*one, alike=True) for one in _found(text, loose, re.IGNORECASE))


def wanting(text: str, words: str, new: str) -> tuple[Find, ...]:
    """Where words stand that are to become ``new`` and are not a part of it there already
    ("Convention" in "International Convention")."""
    found = occurrences(text, words)
    there = occurrences(text, new) if len(new) > len(words) and words in new else ()
    return tuple(f for f in found if not any(t.start <= f.start and f.end <= t.end for t in there))


def _found(text: str, pattern: str, flags: int = 0) -> list[tuple[int, int]]:
    found = [match.span(1) for match in re.finditer(rf"(?=({pattern}))", text, flags)]
    inside = _inside(text) if found else frozenset()
    return [(start, end) for start, end in found if start not in inside and end not in inside]


@lru_cache(maxsize=64)
def _inside(text: str) -> frozenset[int]:
    """The places in the middle of words and numbers; behind an elision a word begins."""
    inside = (at for token in tokens(text) for at in range(token.start + 1, token.end))
    return frozenset(inside) - {match.end() for match in _ELIDED.finditer(text)}


def passed_over(text: str, words: str) -> tuple[str, ...]:
    """The words around every place where ``words`` stand in some form, but :func:`occurrences`
    does not find them: with other capitals beside some that fit, or as a part of a compound."""
    if not words:
        return ()
    found = occurrences(text, words)
    places = re.finditer(rf"(?<!\w){_loose(words)}(?!\w)", text, re.IGNORECASE)
    return tuple(
        _whole(text, *place.span())
        for place in places
        if not any(one.start < place.end() and place.start() < one.end for one in found)
    )


def _whole(text: str, start: int, end: int) -> str:
    """The words of a stretch, up to the white space around it."""
    first = re.search(r"\S*$", text[:start])
    last = re.match(r"\S*", text[end:])
    before, behind = first.group() if first else "", last.group() if last else ""
    return f"{before}{text[start:end]}{behind}".strip(f"{_CLOSING}{_OPENING}")


def _loose(words: str) -> str:
    parts = []
    for char in " ".join(words.split()):
        group = next((one for one in _ALIKE if char in one), "")
        if char == " ":
            parts.append(r"\s+")
        elif group:
            parts.append(f"[{re.escape(group)}]")
        else:
            parts.append(re.escape(char))
    return "".join(parts)


def effects(text: str, one: Instruction) -> tuple[Effect, ...]:
    """What an instruction does to the words of its clause (without notes); nothing where it is
    about spaces or looks. Raises :class:`UnclearError` where it is not clear where."""
    if one.verb in (Verb.REPLACE, Verb.DELETE):
        found = _sought(text, one)
        make = _gone if one.verb is Verb.DELETE else _instead
        return tuple(make(text, find, one.new) for find in found)
    if one.verb is Verb.INSERT:
        return (_put(text, one),)
    if one.verb is Verb.BRACKET:
        (find,) = _sought(text, one)
        return Effect(find.start, find.start, "["), Effect(find.end, find.end, "]")
    if one.verb is Verb.UNBRACKET:
        (find,) = _sought(text, replace(one, old=f"[{one.old}]"))
        return Effect(find.start, find.start + 1, ""), Effect(find.end - 1, find.end, "")
    if one.verb is Verb.REPLACE_CLAUSE:
        return (Effect(0, len(text), one.new),)
    return ()


def place_in(text: str, one: Instruction) -> tuple[int, str]:
    """The place that ``after``, ``before`` (both: between them) or ``edge`` name, with what is to
    be looked at."""
    if one.edge is Edge.BEGINNING:
        return 0, ""
    if one.edge is Edge.END:
        return len(text), ""
    if one.after:
        found = _side_by_side(text, one) if one.before else ()
        find = found[0] if len(found) == 1 else _one(text, one.after, one.occurrence)
        return find.end, _doubt(text, find)
    find = _one(text, one.before, one.occurrence)
    return find.start, _doubt(text, find)


def _side_by_side(text: str, one: Instruction) -> tuple[Find, ...]:
    """Where the words ``after`` stand directly before the words ``before``."""
    starts = [find.start for find in occurrences(text, one.before)]
    return tuple(
        find
        for find in occurrences(text, one.after)
        if any(at >= find.end and not text[find.end : at].strip(" \u00a0,;:") for at in starts)
    )


def _sought(text: str, one: Instruction) -> tuple[Find, ...]:
    if one.everywhere:
        found = wanting(text, one.old, one.new) or occurrences(text, one.old)
        if not found:
            raise UnclearError(Trouble.ABSENT, one.old)
        return found
    if not one.after and not one.before:
        return (_one(text, one.old, one.occurrence),)
    start, end = 0, len(text)
    if one.after:
        start = _one(text, one.after, 0).end
    if one.before:
        end = _one(text, one.before, 0).start
    found = tuple(f for f in occurrences(text, one.old) if start <= f.start and f.end <= end)
    if not found:
        raise UnclearError(Trouble.ABSENT, one.old)
    number = one.occurrence
    if number > len(found):
        raise UnclearError(Trouble.ABSENT, one.old, len(found))
    if number:
        return (found[number - 1 if number > 0 else number],)
    return (found[0] if one.after else found[-1],)


def _one(text: str, words: str, number: int) -> Find:
    found = occurrences(text, words)
    if not found or abs(number) > len(found):
        raise UnclearError(Trouble.ABSENT, words, len(found))
    if number:
        return found[number - 1 if number > 0 else number]
    if len(found) > 1:
        raise UnclearError(Trouble.SEVERAL, words, len(found))
    return found[0]


def _doubt(text: str, find: Find) -> str:
    if not find.alike:
        return ""
    words = text[find.start : find.end]
    return message("The text has “{words}”, with other capitals.", words=words)


def _instead(text: str, find: Find, new: str) -> Effect:
    if new[:1].isalnum() and text[find.start] in _SIGNS and text[: find.start][-1:].isalnum():
        new = f" {new}"  # a sign stands at the word before it, a word does not
    doubt = _doubt(text, find) or _elided(text, find.start, new)
    if _leans(text, new) and text[find.start] not in _CLOSING:
        find = replace(find, start=len(text[: find.start].rstrip()))
    before = _before_elision(text, find.start)
    if before is not None and new[:1].isalpha() and new[:1].casefold() not in _VOWELS | {"h"}:
        stem = before.group()[:-1]
        if stem.casefold() in _REGAINED:
            return Effect(before.start(), find.end, f"{stem}e {new}", doubt)
    full = _ELIDING.search(text[: find.start])
    eliding = full is not None and text[find.start].casefold() not in _VOWELS
    if full is not None and eliding and new[:1].casefold() in _VOWELS and _FRENCH.search(text):
        doubt = doubt or message(
            "“{words}” stands before it and may lose its vowel.", words=full.group().strip()
        )
    return Effect(find.start, find.end, new, doubt)


def _leans(text: str, new: str) -> bool:
    """Whether words begin with a sign that stands at the word before it in a text."""
    sign = new.lstrip()[:1]
    high = sign in _HIGH and sign == new[:1]
    return sign in tuple(_CLOSING) and not (high and _APART.search(text))


def _before_elision(text: str, place: int) -> re.Match[str] | None:
    return next((one for one in _ELIDED.finditer(text) if one.end() == place), None)


def _elided(text: str, place: int, new: str) -> str:
    """A doubt where words come behind an elision and do not begin with a vowel."""
    if new[:1].casefold() in _VOWELS:
        return ""
    match = _before_elision(text, place)
    if match is None:
        return ""
    return message("“{words}” stands before it and may need its vowel.", words=match.group())


def _gone(text: str, find: Find, _new: str) -> Effect:
    start, end = find.start, find.end
    before, behind = text[:start], text[end:]
    doubt = _doubt(text, find) or _elided(text, start, "")
    sign = behind.lstrip()[:1]
    if before.rstrip().endswith(",") and _AND.match(behind) and text[end - 1] != ",":
        # "a, b and c" without "b": the comma goes with it
        return Effect(len(before.rstrip()) - 1, end, "", doubt or COMMA)
    within = sign == "," and bool(behind.strip(f", {_NBSP}"))
    if before.rstrip().endswith(",") and within and _by_the_way(text, find):
        end += len(behind) - len(behind.lstrip()) + 1
        return Effect(len(before.rstrip()) - 1, end, "", doubt or _BOTH)
    if before.rstrip().endswith(",") and sign and sign in _SIGNS:
        # the comma before it goes with it; of two commas one stays, or none
        start = len(before.rstrip()) - 1
        return Effect(start, end, "", doubt or (_COMMAS if within else COMMA))
    doubt = doubt or (_LISTED if _leaves_list(text, find) else "")
    if before[-1:].isspace() and (not behind or behind[0].isspace() or behind[0] in _CLOSING):
        start = len(before.rstrip())
    elif not before.strip():
        end = len(text) - len(behind.lstrip())
    return Effect(start, end, "", doubt)


def _by_the_way(text: str, find: Find) -> bool:
    """Whether words between two commas say something by the way, and no "and" follows them."""
    behind = text[find.end :].lstrip()[1:]
    return _ASIDE.match(text[find.start : find.end]) is not None and not _AND.match(behind)


def _leaves_list(text: str, find: Find) -> bool:
    """Whether what joins the members of a list stands beside what goes: "and" before it, with
    nothing left to join, or the comma or "and" of the next one behind it."""
    before, gone, behind = (
        text[: find.start].rstrip(),
        text[find.start : find.end],
        text[find.end :],
    )
    if _JOINED.search(before):
        return not behind.strip(f"{_CLOSING} {_NBSP}") or bool(_RELATED.match(behind.lstrip()))
    apart = _RELATED.match(gone) is not None and not gone.casefold().startswith(_PARTITIVE)
    if apart or not before[-1:].isalnum() or _ARTICLE.search(before):
        return False
    return bool(_ONE_MORE.match(behind) or _AND.match(behind))


def doubled(text: str, result: str, new: Iterable[str] = ()) -> bool:
    """Whether signs stand side by side in the result that did not in the text; in words that are
    ``new`` an "and" may have a comma behind it where another one follows."""
    set_off = sum(len(_SET_OFF.findall(one)) for one in new)
    return len(_BESIDE.findall(result)) - set_off > len(_BESIDE.findall(text))


def repeated(text: str, result: str) -> bool:
    """Whether words stand twice side by side in the result that did not in the text."""
    return len(_TWICE.findall(result)) > len(_TWICE.findall(text))


def _put(text: str, one: Instruction) -> Effect:
    place, doubt = place_in(text, one)
    new = one.new
    if one.edge is Edge.END:
        whole = text.rstrip()
        place = len(whole)
        new = _unsigned(whole, new)
        if whole[-1:] in _SIGNS and new[-1:] not in _SIGNS and len(whole) > 1:
            place = len(whole[:-1].rstrip())
    if _leans(text, new):
        place = len(text[:place].rstrip()) or place
    before, behind = text[:place], text[place:]
    joined = not before.strip() or before[-1].isspace() or before[-1] in _OPENING
    if any(match.end() == place for match in _ELIDED.finditer(text)):
        joined, doubt = True, doubt or _elided(text, place, new)
    if not joined and new[:1] not in _CLOSING and not new[:1].isspace():
        new = f" {new}"
    if behind and not behind[0].isspace() and behind[0] not in _CLOSING:
        new = f"{new} "
    return Effect(place, place, new, doubt)


def _unsigned(text: str, new: str) -> str:
    """Words for the end of a text without their last sign, where they go on in its last sentence
    and the text has a sign of its own there."""
    first = new.lstrip(",; \u00a0")[:1]
    if text[-1:] not in _SIGNS or not text or new[-1:] not in (text[-1:], ","):
        return new
    return new[:-1].rstrip() if first.islower() or new[:1] == "," else new


def carried_out(text: str, found: tuple[Effect, ...]) -> str:
    """The words after effects that do not overlap. Raises ValueError where they do."""
    at = len(text)
    out = text
    for one in sorted(found, key=lambda e: (e.start, e.end), reverse=True):
        if one.end > at:
            msg = "two instructions change the same words"
            raise ValueError(msg)
        out = out[: one.start] + one.new + out[one.end :]
        at = one.start
    return out
