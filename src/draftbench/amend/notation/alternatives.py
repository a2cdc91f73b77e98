"""Alternatives: brackets side by side, and words parted by a slash inside of one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from draftbench.amend.notation.objects import (
    Alternatives,
    Bracket,
    Option,
    Phrases,
    Placeholder,
    Span,
    Verb,
)
from draftbench.amend.notation.owners import names_all
from draftbench.language.openings import opening
from draftbench.language.words import TokenKind, tokens

_BETWEEN = re.compile(r"[ \u00a0]*(?:/|\b(?:or|ou|o|u)\b)?[ \u00a0]*")
_STANDING = {None, Verb.DELETE, Verb.ALT, Verb.REPLACE, Verb.ADD}
_WORD = 20
"""Characters at each side of a slash that can belong to a fixed phrase."""
_LONGEST = 10
"""More words than this with a slash between two of them are text, unless the slash is spaced."""


def adjacent(
    text: str, brackets: Sequence[Bracket | Placeholder], depth: int
) -> Iterator[Alternatives]:
    """The runs of brackets that stand side by side (nothing, spaces, a slash or "or" between them)
    and of which two or more give words or ask to delete. ``depth`` is that around them."""
    run: list[Bracket | Placeholder] = []
    for one in brackets:
        if run and not _beside(text, run, one):
            yield from _sets(text, run, depth)
            run = []
        run.append(one)
    yield from _sets(text, run, depth)


def _sets(text: str, run: Sequence[Bracket | Placeholder], depth: int) -> Iterator[Alternatives]:
    """The alternatives of a run. Where only some of its brackets touch, those that do are a set:
    in ``[developed] [shall][should]`` the first is none of the others' kind."""
    touching = [reach(one) == begin(other) for one, other in pairwise(run)]
    if not any(touching):
        yield from _alternatives(text, run, depth)
        return
    part = [run[0]]
    for one, touches in zip(run[1:], touching, strict=True):
        if not touches:
            yield from _alternatives(text, part, depth)
            part = []
        part.append(one)
    yield from _alternatives(text, part, depth)


def _beside(text: str, run: Sequence[Bracket | Placeholder], one: Bracket | Placeholder) -> bool:
    """Whether a bracket stands beside those of a run. Where white space parts them it must not go
    on from the words before it, as ``[women] [and girls]`` does and ``[may] [, if asked,]``."""
    between = _BETWEEN.fullmatch(text, reach(run[-1]), begin(one))
    if between is None:
        return False
    if between.group().strip():
        return True
    pair = (run[0], one)
    if not between.group():
        commas = {_begins_with_comma(text, each) for each in pair}
        return len(commas) < 2 or all(_goes_on(text, each) for each in pair)
    return len({_goes_on(text, each) for each in pair} - {None}) < 2 and _of_a_kind(text, *pair)


def _of_a_kind(text: str, first: Bracket | Placeholder, other: Bracket | Placeholder) -> bool:
    """Whether an opening phrase has another beside it: ``[Notes] [Welcomes]`` does, ``[Notes] [the
    report]`` and ``[Notes] [all] reports`` go on."""
    if isinstance(first, Placeholder) or isinstance(other, Placeholder):
        return True
    if first.position is not None or other.position is not None:
        return True
    said = [text[slice(*one.words)] for one in (first, other)]
    hanging = [one.rpartition(" ")[2].lower() in Phrases.load().hanging for one in said]
    if hanging == [True, False] and opening(said[0]) is None:
        return False  # "[the number of] [attacks]"
    spoken = opening(said[0]) if said[0][:1].isupper() and said[1][:1].islower() else None
    return spoken is None or not spoken.known or opening(said[1].capitalize()) is not None


def _begins_with_comma(text: str, one: Bracket | Placeholder) -> bool:
    return isinstance(one, Bracket) and text[slice(*one.words)].startswith(",")


def _goes_on(text: str, one: Bracket | Placeholder) -> bool | None:
    """Whether the words of a bracket go on from those before; None where it gives no words."""
    if isinstance(one, Placeholder) or one.position is not None:
        return None
    return Phrases.load().goes_on.match(text[slice(*one.words)]) is not None


def _alternatives(
    text: str, run: Sequence[Bracket | Placeholder], depth: int
) -> Iterator[Alternatives]:
    options = [
        option
        for one in run
        if not _is_of_more(text, run, one) and (option := _option(text, one)) is not None
    ]
    worded = sum(isinstance(one, Bracket) for one in run)
    if len(options) > 1 and worded:
        yield Alternatives(options[0].start, options[-1].end, depth, tuple(options))


def _is_of_more(
    text: str, run: Sequence[Bracket | Placeholder], one: Bracket | Placeholder
) -> bool:
    """Whether a bracket asks for the deletion of the paragraph in which it stands, or of a part of
    that, and not of the words in the bracket beside it."""
    position = one.position if isinstance(one, Bracket) else None
    if position is None or position.verb is not Verb.DELETE or not position.called:
        return False
    around = text[: begin(run[0])] + text[reach(run[-1]) :]
    return bool(around.strip(" .,;:"))


def _option(text: str, one: Bracket | Placeholder) -> Option | None:
    if isinstance(one, Placeholder):
        return Option(one.start, one.end, (one.start + 1, one.end - 1))
    position = one.position
    verb = None if position is None else position.verb
    if verb not in _STANDING:
        return None
    words = one.words
    head = Phrases.load().option.match(text, *words)
    if head is not None and head.end() < words[1]:
        words = (head.end(), words[1])
    if position is not None:
        if position.old[1] > position.old[0] or (
            verb is Verb.ADD and position.start < position.end
        ):
            return None
        words = (one.end, one.end) if verb is Verb.DELETE else position.words
    return Option(begin(one), reach(one), words, one.owners)


def reach(one: Bracket | Placeholder) -> int:
    """Where a bracket ends, names behind it included."""
    attribution = one.attribution if isinstance(one, Bracket) else None
    return one.end if attribution is None else max(one.end, attribution.end)


def begin(one: Bracket | Placeholder) -> int:
    """Where a bracket begins, names in a bracket of their own before it included."""
    attribution = one.attribution if isinstance(one, Bracket) else None
    return one.start if attribution is None else min(one.start, attribution.start)


def in_options(text: str, words: Span, inner: Sequence[Span], depth: int) -> list[Alternatives]:
    """Alternatives named one after the other in one bracket: ``Alt 1: … Alt 2: …``. None but
    where they are counted from the first on."""
    phrases = Phrases.load()
    start, end = words
    heads = [
        match
        for match in phrases.option.finditer(text, start, end)
        if not any(a <= match.start() < b for a, b in inner)
        and (match.start() == start or not text[match.start() - 1].isalnum())
    ]
    numbers = [match.group("n").upper() for match in heads]
    if len(heads) < 2 or heads[0].start() != start or not _in_order(numbers):
        return []
    ends = [*(match.start() for match in heads[1:]), end]
    options = []
    for match, last in zip(heads, ends, strict=True):
        said = _bare(text, match.end(), last)
        if phrases.no_text.fullmatch(text[slice(*said)].rstrip(" .;")):
            said = (said[1], said[1])
        who = names_all(match.group("who") or "")
        options.append(Option(match.start(), last, said, () if who is None else who.owners))
    return [Alternatives(start, end, depth, tuple(options))]


def _in_order(numbers: Sequence[str]) -> bool:
    letters = "ABCDEFGHIJ"
    counted = [letters.find(n) + 1 if n in letters else int(n) for n in numbers if n]
    return counted == list(range(1, len(numbers) + 1))


def slashed(text: str, words: Span, inner: Sequence[Span], depth: int) -> Iterator[Alternatives]:
    """Alternatives parted by slashes in ``words``; slashes in symbols, numbers, fixed phrases
    ("and/or"), parentheses, and in the brackets ``inner`` part nothing."""
    start, end = words
    if "/" not in text[start:end]:
        return
    cuts = [c for c in _cuts(text, start, end) if not any(a <= c < b for a, b in inner)]
    if not cuts:
        return
    spaced = [c for c in cuts if text[c - 1 : c].isspace() and text[c + 1 : c + 2].isspace()]
    said = text[start:end]
    if spaced:
        cuts = spaced
    elif len(said.split()) > _LONGEST or re.search(r"[.;]\s|://", said):
        return
    edges = [start, *(c + 1 for c in cuts)], [*cuts, end]
    options = [_bare(text, a, b) for a, b in zip(*edges, strict=True)]
    if all(b > a for a, b in options):
        yield Alternatives(start, end, depth, tuple(_named(text, a, b) for a, b in options))


def _named(text: str, start: int, end: int) -> Option:
    """One of several with a slash between them, with the names before its words."""
    colon = text.find(":", start, end)
    head = names_all(text[start:colon]) if colon > 0 else None
    words = (start, end) if head is None else _bare(text, colon + 1, end)
    return Option(start, end, words, () if head is None else head.owners)


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    slashed_words = Phrases.load().slashed
    level = 0
    for token in tokens(text[start:end]):
        at = start + token.start
        level += (token.text == "(") - (token.text == ")")
        if level > 0:
            continue
        beside = text[max(start, at - 1) : at] + text[at + 1 : at + 2]
        if token.text == "/" and token.kind is TokenKind.OTHER and not _numbered(beside):
            before = re.search(r"[\w’']*\Z", text[max(start, at - _WORD) : at])
            after = re.match(r"[\w’']*", text[at + 1 : min(end, at + 1 + _WORD)])
            around = (before, after)
            joined = "/".join(m.group() if m else "" for m in around).lower()
            if joined not in slashed_words:
                yield at
        elif "/" in token.text and _is_words(token.text):
            yield from (at + place for place, char in enumerate(token.text) if char == "/")


def _numbered(beside: str) -> bool:
    """Whether a number stands beside a slash, as in the number of a decision."""
    return any(char.isdigit() for char in beside)


def _is_words(token: str) -> bool:
    """Whether a token in capitals is words ("SHALL/SHOULD") and no symbol ("A/C.3")."""
    parts = token.split("/")
    return token.lower() not in Phrases.load().slashed and all(
        len(part) > 2 and part.isalpha() for part in parts
    )


def _bare(text: str, start: int, end: int) -> Span:
    said = text[start:end]
    at = start + len(said) - len(said.lstrip())
    return (at, max(at, start + len(said.rstrip())))
