"""Members of lists inside a sentence, each with where it stands: which one is missing in another
language version, or stands in another place there.

A list is *plain* where nothing but commas and a last "and" part its members (in Chinese "、", in
Arabic "و" before each), and each is short: of such lists the members can be counted. What members
mean is known from things that every language names (:func:`marks`): they show which members were
exchanged, and that two which stand apart in one version have nothing between them in another.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from draftbench.compare.languages.anchors import Anchors, bodies, states
from draftbench.compare.languages.enumerations import (
    AND,
    ARABIC_AND,
    ARABIC_BREAK,
    BREAK,
    HAN_AND,
    HAN_BREAK,
    HAN_NUMBER,
    is_member,
)
from draftbench.compare.languages.lexicon import (
    LANGUAGES,
    LATIN,
    UNSPACED,
    concept_patterns,
    thing_patterns,
)
from draftbench.garbage import remembered

Span = tuple[int, int]
"""A stretch of a folded text, half-open."""

_WORDS, _SIGNS = 4, 9
"""Words (in Chinese signs) of a member of a plain list but for the first and the last, at most."""
_EDGE, _EDGE_SIGNS = 3, 5
"""How many words (signs) of the first and the last member are looked at."""
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_ROOT = 5
_OF = re.compile(r"\A\s*(?:de la |de l’|de |du |des |d’|à la |à l’|à )")
_OTHER = re.compile(
    "other|autre|otr[oa]|ин(?:ой|ым|ого|ые|ых)|друг|اخر|غير|ايه?(?!\\w)|其他|任何|any|tout|cualquier|люб"
)
"""Words of a member that says what a list leaves out, in ways of its own in each language."""
_IDLE = re.compile(
    r"(?<!\w)(?:and|or|nor|the|a|an|of|to|for|its?|their|et|ou|ni|les?|la|des?|du|à|aux?|ses?|sa"
    r"|son|leurs?|y|e|o|u|el|los|las|del?|al|sus?|en|una?|une?|и|или|ни|а|также|в|на|к|о|от|его|их"
    r"|свои\w*|свое\w*)(?!\w)|[ldnsd]’|[和及与或、以的，,\s]|(?<!\w)(?:[أا]و(?!\w)|و?(?:ال|لل)|و)",
)
"""What parts members or stands before them."""
_JOINED = re.compile(
    r"(?<!\w)(?:(?:and|or|nor|et|ou|ni|y|e|o|u|и|или|ни|а также|[أا]و)(?!\w)|و(?=\w))|[和及与或]"
)
"""A word that parts two members."""
_FAR, _FAR_SIGNS = 6, 9
"""Words (signs) between the members of a list and what is none of them, at least."""
_DESCRIBED = 2
"""Chinese signs that may describe a member."""


@remembered
def plain_lists(folded: str, language: str) -> tuple[tuple[Span, ...], ...]:
    """The plain lists of three or more in a folded text, by their members; none in a language that
    is none of the six."""
    if language not in LANGUAGES:
        return ()
    find = {"zh": _chinese, "ar": _arabic}.get(language)
    found = find(folded) if find is not None else _spaced(folded, language)
    return tuple(tuple(one) for one in found if len(one) > 2)


def _stretches(text: str, breaks: re.Pattern[str]) -> Iterator[Span]:
    start = 0
    for found in breaks.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


@cache
def _parting(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"\s*,\s*(?P<both>(?:{AND[language]})(?!\w)\s*)?|(?<!\w)(?P<joint>{AND[language]})(?!\w)\s*",
        re.IGNORECASE,
    )


def _spaced(text: str, language: str) -> Iterator[list[Span]]:
    for start, end in _stretches(text, BREAK):
        signs = list(_parting(language).finditer(text, start, end))
        run: list[re.Match[str]] = []
        whole = True
        for at, sign in enumerate(signs):
            before = signs[at - 1].end() if at else start
            if not _is_short(text[before : sign.start()], language):
                run, whole = [], True
            if not sign["both"] and not sign["joint"]:
                run.append(sign)
                continue
            if run and not _goes_on(signs[at + 1 : at + 3], text, language, sign.end()):
                close = signs[at + 1].start() if at + 1 < len(signs) else end
                if whole:
                    yield _members(text, [*run, sign], start, close)
                run, whole = [], True
            else:
                run, whole = [], False


def _goes_on(signs: Sequence[re.Match[str]], text: str, language: str, start: int) -> bool:
    """Whether the list goes on behind the member that begins at ``start``: with one more "and", or
    with a short piece behind a comma that another sign follows."""
    if signs and (signs[0]["joint"] or signs[0]["both"]):
        return _is_short(text[start : signs[0].start()], language)
    if len(signs) < 2:
        return False
    return _is_short(text[signs[0].end() : signs[1].start()], language)


def _is_short(piece: str, language: str) -> bool:
    return _may_be(piece, language, _WORDS)


def _may_be(piece: str, language: str, most: int, *, after_comma: bool = True) -> bool:
    """Whether a piece may be a member; the "of" that French repeats before each is none of it."""
    return is_member(_OF.sub("", piece.casefold()), language, most, after_comma=after_comma)


def _members(text: str, signs: Sequence[re.Match[str]], start: int, end: int) -> list[Span]:
    words = [found.span() for found in _WORD.finditer(text, start, signs[0].start())]
    first = (words[-_EDGE:] or [(start, start)])[0][0]
    inner = [(one.end(), two.start()) for one, two in pairwise(signs)]
    tail = [found.span() for found in _WORD.finditer(text, signs[-1].end(), end)][:_EDGE]
    last = (signs[-1].end(), tail[-1][1] if tail else signs[-1].end())
    return [(first, signs[0].start()), *inner, last]


def _chinese(text: str) -> Iterator[list[Span]]:
    offset = found.end() if (found := HAN_NUMBER.match(text)) else 0
    for begin, end in _stretches(text, HAN_BREAK):
        start = max(begin, min(offset, end))
        run: list[int] = []
        signs = [found.start() for found in re.finditer("、", text[start:end])]
        for sign in (start + at for at in signs):
            if run and sign - run[-1] > _SIGNS:
                yield from _closed(text, run, start, end)
                run = []
            run.append(sign)
        yield from _closed(text, run, start, end)


def _closed(text: str, run: list[int], start: int, end: int) -> Iterator[list[Span]]:
    """The list that the signs of ``run`` part, and "和" before the last member."""
    if not run:
        return
    tail = text[run[-1] + 1 : min(end, run[-1] + 2 + _SIGNS)]
    found = HAN_AND.search(tail)
    parts = [(at, at + 1) for at in run]
    if found is not None and found.start() > 0 and "并" not in tail:
        parts.append((run[-1] + 1 + found.start(), run[-1] + 1 + found.end()))
    inner = [(one[1], two[0]) for one, two in pairwise(parts)]
    last = parts[-1][1]
    yield [
        (max(start, run[0] - _EDGE_SIGNS), run[0]),
        *inner,
        (last, min(end, last + _EDGE_SIGNS)),
    ]


def _arabic(text: str) -> Iterator[list[Span]]:
    for start, end in _stretches(text, ARABIC_BREAK):
        run: list[re.Match[str]] = []
        for found in ARABIC_AND.finditer(text, start, end):
            if run and len(_WORD.findall(text[run[-1].end() : found.start()])) > 1:
                yield _joined(text, run, start, end)
                run = []
            run.append(found)
        yield _joined(text, run, start, end)


def _joined(text: str, run: Sequence[re.Match[str]], start: int, end: int) -> list[Span]:
    if not run:
        return []
    words = [found.span() for found in _WORD.finditer(text, start, run[0].start())]
    if not words:
        return []
    inner = [(one.start(), two.start()) for one, two in pairwise(run)]
    return [(words[-1][0], run[0].start()), *inner, (run[-1].start(), run[-1].end())]


# What members mean.


@remembered
def marks(folded: str, language: str) -> Mapping[str, tuple[Span, ...]]:
    """Where a folded text names what other languages name too: things by their keys, States and
    bodies, and, in languages that share them, words by their roots."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    if language not in LANGUAGES:
        return {}
    lowered = folded.casefold()
    for kind, patterns in (("c", concept_patterns(language)), ("t", thing_patterns(language))):
        for at, pattern in enumerate(patterns):
            found[f"{kind}{at}"] += [one.span() for one in pattern.finditer(lowered)]
    for names in (bodies(language), states(language)):
        for one in names.pattern.finditer(folded):
            found[f"n{names.key(one[0])}"].append(one.span())
    if language in LATIN:
        for one in _WORD.finditer(lowered):
            bare = unicodedata.normalize("NFD", one[0].split("’")[-1])
            root = "".join(c for c in bare if not unicodedata.combining(c))[:_ROOT]
            if len(root) == _ROOT:
                found[f"r{root}"].append((one.end() - len(one[0].split("’")[-1]), one.end()))
    return {key: tuple(spans) for key, spans in found.items() if spans}


def partners(one: Anchors, two: Anchors) -> dict[Span, Span]:
    """Where what ``one`` names stands in ``two``: of what both name equally often the first is the
    first."""
    here, there = marks(one.text, one.language), marks(two.text, two.language)
    latin = {one.language, two.language} <= LATIN
    found: dict[Span, Span] = {}
    for key in here.keys() & there.keys():
        if (key[0] != "r" or latin) and len(here[key]) == len(there[key]):
            found.update(zip(here[key], there[key], strict=True))
    return found


def counted(one: Anchors, two: Anchors) -> tuple[int, int] | None:
    """How many members a plain list has in two texts that have as many such lists: of the only one
    that has more in one of them."""
    here, there = (plain_lists(each.text, each.language) for each in (one, two))
    unlike = [pair for pair in zip(here, there, strict=False) if len(pair[0]) != len(pair[1])]
    if len(here) != len(there) or len(unlike) != 1:
        return None
    ((left, right),) = unlike
    known = {
        span: at for span, at in partners(one, two).items() if left[0][0] <= span[0] < left[-1][1]
    }
    inside = sum(right[0][0] <= at[0] < right[-1][1] for at in known.values())
    if inside < len(known) or (len(here) > 1 and not inside):
        return None
    return len(left), len(right)


def exchanged(one: Anchors, two: Anchors) -> tuple[tuple[Span, Span], tuple[Span, Span]] | None:
    """Two members of a list of ``one`` that stand in the other order in ``two``, in the order of
    each: all that is known of the first stands behind all that is known of the second."""
    both = [lists(each.text, each.language) for each in (one, two)]
    known = partners(one, two) if all(both) else {}
    for members in both[0] if known else ():
        for others in both[1]:
            placed = [
                (member, at)
                for member in _bare(one, members)
                if (at := _place(known, member, _bare(two, others))) >= 0
            ]
            for (first, early), (second, late) in pairwise(placed):
                if early > late:
                    return (first, second), (others[late], others[early])
    return None


def _bare(of: Anchors, members: Sequence[Span]) -> list[Span]:
    """The members without what the whole list hangs on: it stands before the last word of the first
    one, or behind the first word of the last one."""
    if of.language == "zh":
        return list(members)
    (first, *inner, last) = members
    start, end = (
        [
            span
            for found in _WORD.finditer(of.text, *member)
            if not _IDLE.fullmatch(of.text[slice(*(span := found.span()))].casefold())
        ]
        for member in (first, last)
    )
    return [
        (start[-1][0], first[1]) if start else first,
        *inner,
        (last[0], end[0][1]) if end else last,
    ]


def _place(known: Mapping[Span, Span], member: Span, others: Sequence[Span]) -> int:
    """Which of ``others`` holds all that is known of a member; -1 where none does."""
    places = {
        next((at for at, other in enumerate(others) if other[0] <= span[0] < other[1]), -1)
        for span in _within(known, member)
    }
    return places.pop() if len(places) == 1 else -1


@dataclass(frozen=True, slots=True)
class Lost:
    """A member of a list that another text lacks, and how many members the list has."""

    member: Span
    members: int


def dropped(one: Anchors, two: Anchors) -> Lost | None:
    """A member of a list of ``one`` that ``two`` lacks. Where each lacks one of the other, both say
    the same in other words."""
    lost = _lost(one, two)
    return None if lost is None or _lost(two, one) is not None else lost


def _lost(one: Anchors, two: Anchors) -> Lost | None:
    """A member of a list of ``one`` of which nothing is known in ``two``, or what is known stands
    elsewhere, where those before and behind it are known there and nothing but what parts them
    stands between."""
    every = lists(one.text, one.language)
    known = partners(one, two) if every else {}
    for members in every:
        for before, member, behind in zip(members, members[1:], members[2:], strict=False):
            if _OTHER.search(one.text[slice(*member)].casefold()):
                continue
            own = _within(known, member)
            if any(
                start[1] <= end[0]
                and _are_neighbours(_behind(two, start[1], end[0]), two.language)
                and all(_is_far(two, at, (start[0], end[1])) for at in own)
                for start in _within(known, before)
                for end in _within(known, behind)
            ):
                return Lost(member, len(members))
    return None


def _is_far(of: Anchors, one: Span, stretch: Span) -> bool:
    """Whether something stands too far from a stretch to be a member of the list there."""
    text = of.text[one[1] : stretch[0]] or of.text[stretch[1] : one[0]]
    length = len(text) if of.language == "zh" else len(_WORD.findall(text))
    return length > (_FAR_SIGNS if of.language == "zh" else _FAR)


def _are_neighbours(between: str, language: str) -> bool:
    """Whether nothing but what parts them stands between two members, or one "and" and a word (two
    signs) that describes one of the two ("freedom and universal peace")."""
    rest = _IDLE.sub(" ", between).strip()
    if not rest or re.search("[,،、]", between):
        return not rest
    short = len(rest) <= _DESCRIBED if language == "zh" else len(_WORD.findall(rest)) == 1
    return short and len(_JOINED.findall(between)) == 1


def _within(known: Mapping[Span, Span], member: Span) -> list[Span]:
    """The partners of what stands in a member."""
    return [at for span, at in known.items() if member[0] <= span[0] < member[1]]


def _behind(two: Anchors, start: int, end: int) -> str:
    """What stands between two places, without the rest of the word that the first is in."""
    text = two.text[start:end]
    return text if two.language == "zh" else re.sub(r"\A[\w’-]*", "", text)


@remembered
def lists(folded: str, language: str) -> tuple[tuple[Span, ...], ...]:
    """The lists of three or more in a folded text whose members may be pairs themselves
    ("political or other opinion"), by their members."""
    if language not in LANGUAGES:
        return ()
    found = (
        _listed_pairs(folded, language) if language not in UNSPACED else _listed(folded, language)
    )
    return tuple(tuple(one) for one in found if len(one) > 2)


def _listed_pairs(text: str, language: str) -> Iterator[list[Span]]:
    for start, end in _stretches(text, BREAK):
        commas = [one.start() for one in re.finditer(",", text[start:end])]
        pieces = list(
            zip(
                [start, *(start + at + 1 for at in commas)],
                [*(start + at for at in commas), end],
                strict=True,
            )
        )
        run = [_cut(text, pieces[0], last=True)]
        for piece in pieces[1:]:
            words = text[slice(*piece)].strip().casefold()
            joint = _joint(language).match(words)
            bare = _bared(words, text[piece[1] + 1 : end].casefold(), language)
            if joint is None and _may_be(bare, language, _PAIR):
                run.append(piece)
                continue
            yield from _ended(text, run, language)
            yield run + _end(text, piece, language)
            run = [_cut(text, piece, last=True)]
        yield from _ended(text, run, language)


def _ended(text: str, run: Sequence[Span], language: str) -> Iterator[list[Span]]:
    """The lists that pieces of a run may end, as the last one or as a pair."""
    for at, piece in enumerate(run):
        if at and (at == len(run) - 1 or _joint(language).search(text.casefold(), *piece)):
            yield [*run[:at], *_end(text, piece, language)]


_PAIR = 5
"""Words of a member that may be a pair, at most."""


@cache
def _joint(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{AND[language]})(?!\w)\s*")


def _end(text: str, piece: Span, language: str) -> list[Span]:
    """The last members of a list: what stands before and behind the "and" of its last piece."""
    found = _joint(language).search(text.casefold(), *piece)
    if found is None:
        return [_cut(text, piece)]
    behind = _cut(text, (found.end(), piece[1]))
    before, after = (text[slice(*one)].casefold() for one in ((piece[0], found.start()), behind))
    bare, rest = _bared(before, after, language), _bared(after, before, language)
    if not _may_be(rest, language, _EDGE, after_comma=False):
        return []
    if not before.strip():
        return [behind]
    return [(piece[0], found.start()), behind] if _may_be(bare, language, _WORDS) else []


def _bared(piece: str, other: str, language: str) -> str:
    """A piece without the word with which another one begins too: "a la vida, a la libertad y a la
    seguridad"."""
    first = _WORD.search(piece)
    if first is None or _joint(language).match(piece.lstrip()):
        return piece
    same = rf"\s*(?:(?:{AND[language]})\s+)?{re.escape(first[0])}(?!\w)"
    return piece[first.end() :] if re.match(same, other) else piece


def _cut(text: str, piece: Span, *, last: bool = False) -> Span:
    """The first words of a piece, or the last ones."""
    words = [found.span() for found in _WORD.finditer(text, *piece)]
    if not words:
        return piece
    return (words[-_WORDS:][0][0], piece[1]) if last else (piece[0], words[:_EDGE][-1][1])


_ARABIC_SIGN = re.compile(r"\s*[،,]\s*(?:[أا]و\s)?|(?<!\w)[أا]و\s|(?<!\w)(?=و\w)")
_ARABIC_END = re.compile(r"[.;:؛؟!()\[\]«»]")


def _listed(text: str, language: str) -> Iterator[list[Span]]:
    if language == "zh":
        yield from _chinese(text)
        return
    parting = _ARABIC_SIGN
    for start, end in _stretches(text, _ARABIC_END):
        signs = list(parting.finditer(text, start, end))
        run: list[Span] = []
        for piece in zip(
            [start, *(one.end() for one in signs)],
            [*(one.start() for one in signs), end],
            strict=True,
        ):
            if not text[slice(*piece)].strip():
                continue
            if run and len(_WORD.findall(text[slice(*piece)])) <= _EDGE:
                run.append(piece)
                continue
            if run:
                yield [*run, _cut(text, piece)]
            run = [_cut(text, piece, last=True)]
        yield run
