"""Where language versions of one text say otherwise, as data.

A finding is a code, the clauses of one row and values; who shows it says it in a sentence
(:mod:`draftbench.compare.languages.sentences`). What a language may leave out or say in other words
("the Assembly" for the General Assembly, "four" for 4) is none.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import combinations
from statistics import median
from typing import Any

from draftbench.compare.languages.anchors import UNCOUNTED, Anchors, Names, bodies, states, unite
from draftbench.compare.languages.enumerations import enumeration
from draftbench.compare.languages.lexicon import LATIN, Words, data
from draftbench.compare.languages.members import counted, dropped, exchanged
from draftbench.compare.languages.pairing import Row, joints
from draftbench.document import ClauseId, ClauseKind, Document
from draftbench.garbage import remembered
from draftbench.language.guessing import is_foreign

_SENTENCE = re.compile(r"[^.;!?。；！？؟؛]+")
_WORD = re.compile(r"\S+")
_LOWER = re.compile(r"[^\W\d_]+")
_STRETCH = 12
_RUN = 5
"""Words of a run that two languages have only where one was not translated."""
_LATIN_RUN = re.compile(r"(?<![A-Za-zÀ-ÿœ])[A-Za-zÀ-ÿœ]++(?:[’' ,-]++[A-Za-zÀ-ÿœ]++){4,}")
_HAN = re.compile(r"[\u3400-\u9fff，、；]{10,}")
_LETTER = re.compile(r"[^\W\d_]")


class Code(StrEnum):
    """What language versions differ in."""

    MISSING = "missing"
    EXTRA = "extra"
    JOINED = "joined"
    ORDER = "order"
    NUMBER = "number"
    DATE = "date"
    SESSION = "session"
    SYMBOL = "symbol"
    RESOLUTION = "resolution"
    PERCENTAGE = "percentage"
    BODY = "body"
    STATE = "state"
    LIST = "list"
    LIST_ORDER = "list_order"
    BRACKET = "bracket"
    NOTE = "note"
    STRENGTH = "strength"
    NEGATION = "negation"
    BOUND = "bound"
    OPPOSITE = "opposite"
    UNTRANSLATED = "untranslated"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """One finding. ``clauses`` are those of the row, by text (None: the text has none; of JOINED
    the clause that holds this one too). ``values`` by code: "found" what each text has that not all
    have; "counts" numbers by text; "texts" the places of the texts that are concerned; "words" the
    passage."""

    code: Code
    clauses: tuple[ClauseId | None, ...]
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DiscrepancyOptions:
    """Thresholds, chosen on the versions of the Universal Declaration, in which nothing is wrong.

    ``longer``
        how many times as long as its partner, measured by what is usual for the two texts, a clause
        is at least to be looked at; ``spread`` how many times the usual deviation, no more than
        ``far``; ``least`` how many letters the longer one has
    ``members``
        members of a list inside a sentence, at least: three are too often said otherwise
    ``passage``
        letters of a sentence in another language, at least
    ``short``
        characters of a line that may stand inside the clause beside it in another version
    """

    longer: float = 1.6
    far: float = 1.9
    spread: float = 2.5
    least: int = 60
    members: int = 4
    passage: int = 25
    short: int = 40


OPTIONS = DiscrepancyOptions()


def discrepancies(
    texts: Sequence[Document],
    anchors: Sequence[Sequence[Anchors]],
    rows: Sequence[Row],
    options: DiscrepancyOptions = OPTIONS,
) -> list[Discrepancy]:
    """All that differs, row by row. ``anchors`` belong to the clauses of ``texts``."""
    look = _Look(texts, anchors, rows, options)
    return [found for at in range(len(rows)) for found in look.at(at)]


class _Look:
    def __init__(
        self,
        texts: Sequence[Document],
        anchors: Sequence[Sequence[Anchors]],
        rows: Sequence[Row],
        options: DiscrepancyOptions,
    ) -> None:
        self._texts, self._anchors, self._rows = texts, anchors, rows
        self._options = options
        organs = (one.bodies for text in anchors for one in text if one.is_organ)
        self._organ = frozenset[str]().union(*organs)
        whole = [row for row in rows if None not in row.places]
        self._usual, self._spread = _lengths(anchors, whole)
        self._joints = joints(anchors, rows, self._usual)
        self._guests: dict[int, list[tuple[int, int]]] = {}
        for guest, held in self._joints.items():
            for one in held:
                self._guests.setdefault(one.host, []).append((guest, one.text))

    def at(self, at: int) -> Iterator[Discrepancy]:
        row = self._rows[at]
        joined = {one.text: one.host for one in self._joints.get(at, ())}
        if joined:
            clauses = tuple(
                self._clause(text, joined.get(text, at)) for text in range(len(row.places))
            )
            yield Discrepancy(Code.JOINED, clauses, {"texts": sorted(joined)})
        clauses = tuple(self._clause(text, at) for text in range(len(row.places)))
        for code, values in self._found(at, row, joined):
            yield Discrepancy(code, clauses, values)

    def _clause(self, text: int, at: int) -> ClauseId | None:
        place = self._rows[at].places[text]
        return None if place is None else self._texts[text].clauses[place].id

    def _read(self, at: int, row: Row) -> list[tuple[int, Anchors]]:
        """What the clauses of a row hold, with those that another text has joined to them. Where a
        third text lacks one of those, the joint clause is left out: it holds more than the others.
        """
        there = {
            text: self._anchors[text][place]
            for text, place in enumerate(row.places)
            if place is not None
        }
        for guest, joined in self._guests.get(at, ()):
            places = self._rows[guest].places
            if any(places[text] is None for text in there if text != joined):
                there.pop(joined, None)
                continue
            for text, own in there.items():
                place = places[text]
                if text != joined and place is not None:
                    more = self._anchors[text][place]
                    there[text] = unite(more, own) if guest < at else unite(own, more)
        return list(there.items())

    def _found(
        self, at: int, row: Row, joined: Collection[int]
    ) -> Iterator[tuple[Code, dict[str, Any]]]:
        there = self._read(at, row)
        absent = [
            text for text, place in enumerate(row.places) if place is None and text not in joined
        ]
        if absent and not self._stands_within(at, row, absent):
            extra = row.places[0] is None and len(there) <= len(absent)
            concerned = [text for text, _ in there] if extra else absent
            yield (Code.EXTRA if extra else Code.MISSING), {"texts": concerned}
        if row.moved:
            yield Code.ORDER, {"texts": sorted(row.moved)}
        foreign = [(text, words) for text, one in there if (words := self._foreign(one))]
        foreign = foreign or self._left_as_it_was(there)
        for text, words in foreign:
            yield Code.UNTRANSLATED, {"texts": [text], "words": words}
        if len(there) < 2:
            return
        yield from self._figures(there)
        if at not in self._guests:
            yield from self._counts(row, there)
        if foreign:
            return
        yield from self._names(at, there, Code.BODY, lambda one: one.bodies - UNCOUNTED, bodies)
        yield from self._names(at, there, Code.STATE, lambda one: one.states, states)
        yield from self._strength(there)
        yield from self._polarity(there)
        yield from self._enumerated(there)
        yield from self._length(there)

    def _stands_within(self, at: int, row: Row, absent: Sequence[int]) -> bool:
        """Whether a short line that names a body stands inside the clause beside it where it has no
        line of its own ("The General Assembly," before the first paragraph)."""
        own = [self._anchors[t][place] for t, place in enumerate(row.places) if place is not None]
        named = frozenset().union(*(one.bodies for one in own))
        if not named or max(one.size for one in own) > self._options.short:
            return False
        return all(any(named <= one.bodies for one in self._beside(at, text)) for text in absent)

    def _beside(self, at: int, text: int) -> list[Anchors]:
        """The clauses of a text in the rows before and behind a row."""
        near = (self._rows[n].places[text] for n in (at - 1, at + 1) if 0 <= n < len(self._rows))
        return [self._anchors[text][place] for place in near if place is not None]

    def _foreign(self, one: Anchors) -> str:
        """The passage of a clause that is in another language; empty where there is none."""
        return _foreign_passage(one.text, one.language, self._options.passage)

    def _left_as_it_was(self, there: Sequence[tuple[int, Anchors]]) -> list[tuple[int, str]]:
        """A text that says the same to the letter as another one, in a whole clause or a run of
        words: the later one, or the one in whose language the run is not."""
        for at, (first, one) in enumerate(there):
            for text, other in there[at + 1 :]:
                if (
                    one.text == other.text
                    and one.language != other.language
                    and len(_LETTER.findall(one.text)) >= self._options.passage
                ):
                    return [(text, other.text)]
                run = _same_run(one, other)
                long = len(_LETTER.findall(run)) >= self._options.passage
                if long and not _quoted(other.text, run):
                    own = self._familiar(first, one, run) < self._familiar(text, other, run)
                    return [(first if own else text, run)]
        return []

    def _familiar(self, text: int, one: Anchors, run: str) -> int:
        """How many words of a run the other clauses of a text have too."""
        words = set(_LOWER.findall(run.casefold()))
        others = (each.text for each in self._anchors[text] if each.text != one.text)
        return len(words & {word for each in others for word in _LOWER.findall(each.casefold())})

    def _figures(
        self, there: Sequence[tuple[int, Anchors]]
    ) -> Iterator[tuple[Code, dict[str, Any]]]:
        kinds: tuple[tuple[Code, Callable[[Anchors], frozenset[str]]], ...] = (
            (Code.SYMBOL, lambda one: one.figures.symbols),
            (Code.RESOLUTION, lambda one: one.figures.resolutions),
            (Code.PERCENTAGE, lambda one: one.figures.percentages),
            (Code.DATE, lambda one: one.figures.dates),
            (Code.SESSION, lambda one: one.figures.sessions),
        )
        for code, of in kinds:
            held = [of(one) for _, one in there]
            also = [
                own
                | (one.figures.loose | one.figures.numbers if code is Code.SESSION else frozenset())
                for own, (_, one) in zip(held, there, strict=True)
            ]
            yield from self._differing(code, there, held, also)
        held = [one.figures.numbers for _, one in there]
        also = [
            one.figures.numbers | one.figures.loose | one.figures.percentages for _, one in there
        ]
        odd = list(self._differing(Code.NUMBER, there, held, also))
        yield from odd
        if odd:
            return
        words = [one.figures.spelled for _, one in there]
        also = [one.figures.spelled | one.figures.loose | one.figures.numbers for _, one in there]
        if all(words) and all(own - _common(also) for own in words):
            yield from self._differing(Code.NUMBER, there, words, also)

    def _differing(
        self,
        code: Code,
        there: Sequence[tuple[int, Anchors]],
        held: Sequence[frozenset[str]],
        also: Sequence[frozenset[str]],
    ) -> Iterator[tuple[Code, dict[str, Any]]]:
        """What not all texts hold, where ``also`` is what each may be taken to hold."""
        odd = [sorted(own - _common(also)) for own in held]
        if any(odd):
            yield code, {"found": self._by_text(there, odd)}

    def _by_text(self, there: Sequence[tuple[int, Anchors]], values: Iterable[Any]) -> list[Any]:
        found: list[Any] = [None] * len(self._texts)
        for (text, _), value in zip(there, values, strict=True):
            found[text] = value
        return found

    def _names(
        self,
        at: int,
        there: Sequence[tuple[int, Anchors]],
        code: Code,
        of: Callable[[Anchors], frozenset[str]],
        names: Callable[[str], Names],
    ) -> Iterator[tuple[Code, dict[str, Any]]]:
        """Names that a text does not have, here or in clauses beside it. One that it may have in
        other words counts only where it names something else in its place."""
        held = [of(one) for _, one in there]
        common = _common(held)
        every = frozenset[str]().union(*held)
        alien = {key for key in every if 2 * sum(key in own for own in held) <= len(held)}
        lacking: set[str] = set()
        for own, (text, one) in zip(held, there, strict=True):
            other = own & alien
            beside = frozenset[str]().union(*(of(near) for near in self._beside(at, text)))
            for key in every - own - beside:
                if other or not (key in self._organ or names(one.language).may_mean(one.text, key)):
                    lacking.add(key)
        if lacking:
            said = [sorted(own - common) for own in held]
            yield code, {"found": self._by_text(there, said)}

    def _counts(
        self, row: Row, there: Sequence[tuple[int, Anchors]]
    ) -> Iterator[tuple[Code, dict[str, Any]]]:
        lengths = [
            sum(
                self._texts[text][child].kind is ClauseKind.ITEM
                for child in self._texts[text].children(self._texts[text].clauses[place].id)
            )
            for text, place in enumerate(row.places)
            if place is not None
        ]
        for code, counts in (
            (Code.LIST, lengths),
            (Code.BRACKET, _brackets([one.brackets for _, one in there])),
            (Code.NOTE, [one.notes for _, one in there]),
        ):
            if len(set(counts)) > 1:
                yield code, {"counts": self._by_text(there, counts)}

    def _strength(
        self, there: Sequence[tuple[int, Anchors]]
    ) -> Iterator[tuple[Code, dict[str, Any]]]:
        """Openings on one ladder that cannot be the same act, or obligations that cannot be the
        same."""
        acts = [one.acts for _, one in there]
        for ladder in data()["ladders"]:
            said = [own for own in acts if own & frozenset(ladder)]
            if len(said) > 1 and not _common(said):
                yield (
                    Code.STRENGTH,
                    {
                        "found": self._by_text(there, [sorted(own) for own in acts]),
                        "words": self._by_text(there, [one.opening for _, one in there]),
                    },
                )
                return
        bound = [one for _, one in there if one.modals]
        if any(one.negated for _, one in there) and not all(one.negated for one in bound):
            return
        said_of = [_forbidding(one.modals) if one.negated else one.modals for one in bound]
        if len(said_of) > 1 and not _common(said_of):
            words = ("may", "should", "shall")
            values = [[words[rank] for rank in sorted(one.modals)] for _, one in there]
            spoken = [", ".join(one.obligations) for _, one in there]
            yield (
                Code.STRENGTH,
                {
                    "found": self._by_text(there, values),
                    "words": self._by_text(there, spoken),
                },
            )

    def _polarity(
        self, there: Sequence[tuple[int, Anchors]]
    ) -> Iterator[tuple[Code, dict[str, Any]]]:
        """Negations that a version has no word for, limits ("at least", "at most"), and words that
        another version has the opposite of ("before", "after")."""
        known = [(text, one.polarity) for text, one in there if one.polarity is not None]
        for code, words in (
            (Code.NEGATION, [(text, one.negation) for text, one in known]),
            (Code.BOUND, [(text, one.least) for text, one in known]),
            (Code.BOUND, [(text, one.most) for text, one in known]),
        ):
            if any(_is_dropped(one, other) for _, one in words for _, other in words):
                said: list[Any] = [None] * len(self._texts)
                for text, own in words:
                    said[text] = list(own.said)
                yield code, {"found": said}
        for pairs in zip(*(one.opposites for _, one in known), strict=True):
            if any(_are_opposed(one, other) for one in pairs for other in pairs):
                said = [None] * len(self._texts)
                for (text, _), (own, other) in zip(known, pairs, strict=True):
                    said[text] = [*own.said, *other.said]
                yield Code.OPPOSITE, {"found": said}

    def _enumerated(
        self, there: Sequence[tuple[int, Anchors]]
    ) -> Iterator[tuple[Code, dict[str, Any]]]:
        """A list inside the sentence that cannot have as many members in another text."""
        lists = [enumeration(one.text, one.language) for _, one in there]
        longest = max((one.sure for one in lists if one is not None), default=0)
        counts = [None if one is None else min(one.most, longest) for one in lists]
        if longest >= self._options.members and any(
            count is not None and count < longest for count in counts
        ):
            yield Code.LIST, {"counts": self._by_text(there, counts)}
            return
        for (a, one), (b, two) in combinations(there, 2):
            for found in self._members((a, one), (b, two)):
                yield found
                return

    def _members(
        self, left: tuple[int, Anchors], right: tuple[int, Anchors]
    ) -> Iterator[tuple[Code, dict[str, Any]]]:
        """Members of lists inside the sentence that one of two texts lacks, or has elsewhere."""
        one, two = left[1], right[1]
        unlike = counted(one, two)
        if unlike is not None:
            yield Code.LIST, {"counts": self._by_text([left, right], unlike)}
        for here, there in ((left, right), (right, left)):
            lost = dropped(here[1], there[1])
            if lost is not None:
                counts = self._by_text([here, there], (lost.members, lost.members - 1))
                yield Code.LIST, {"counts": counts}
        turned = exchanged(one, two)
        if turned is not None:
            said = [
                [own.text[slice(*span)] for span in pair]
                for own, pair in zip((one, two), turned, strict=True)
            ]
            yield Code.LIST_ORDER, {"found": self._by_text([left, right], said)}

    def _length(
        self, there: Sequence[tuple[int, Anchors]]
    ) -> Iterator[tuple[Code, dict[str, Any]]]:
        measured = [(one.measure - self._usual[text], text, one) for text, one in there]
        least, most = min(measured, key=lambda m: m[0]), max(measured, key=lambda m: m[0])
        off = most[0] - least[0]
        limit = max(math.log(self._options.longer), self._options.spread * self._spread)
        limit = min(limit, math.log(self._options.far))
        if off > limit and max(least[2].size, most[2].size) >= self._options.least:
            counts = self._by_text(there, [one.characters for _, one in there])
            yield Code.LENGTH, {"counts": counts, "texts": [least[1], most[1]]}


def _brackets(counts: Sequence[tuple[int, int]]) -> list[int]:
    """How many brackets each clause has: of those that open, or close where only these differ."""
    opening, closing = ([one[side] for one in counts] for side in (0, 1))
    return closing if len(set(opening)) == 1 else opening


def _forbidding(modals: frozenset[int]) -> frozenset[int]:
    """How strong obligations may be under a negation: what may not be shall not be."""
    return modals | {0, 2} if modals & {0, 2} else modals


def _is_dropped(one: Words, other: Words) -> bool:
    """Whether a clause has words of which the ``other`` has none, nor any more that may stand for
    them than the first one has beside them."""
    return bool(one.said) and not other.said and other.others <= one.others


def _are_opposed(one: tuple[Words, Words], other: tuple[Words, Words]) -> bool:
    """Whether a clause says "before" where the ``other`` says "after"."""
    return _is_dropped(one[0], other[0]) and _is_dropped(other[1], one[1])


def _common(sets: Sequence[frozenset[Any]]) -> frozenset[Any]:
    return frozenset.intersection(*sets) if sets else frozenset()


@remembered
def _foreign_passage(text: str, language: str, least: int) -> str:
    """The first passage of at least so many letters that is in another language."""
    for passage in _passages(text, language):
        if len(_LETTER.findall(passage)) < least and not _HAN.search(passage):
            continue
        foreign = is_foreign(passage, language) or _is_latin_prose(passage, language)
        if foreign and not _quoted(text, passage):
            return passage.strip()
    return ""


def _passages(text: str, language: str) -> Iterator[str]:
    """The clause, its sentences, stretches of words that overlap by half, and what is in another
    script."""
    yield text
    yield from _SENTENCE.findall(text)
    words = list(_WORD.finditer(text))
    for at in range(0, len(words), _STRETCH // 2):
        some = words[at : at + _STRETCH]
        yield text[some[0].start() : some[-1].end()]
    if language in ("ru", "ar", "zh"):
        yield from _LATIN_RUN.findall(text)
    else:
        yield from _HAN.findall(text)


def _is_latin_prose(passage: str, language: str) -> bool:
    """Whether a passage of a text in another script is a run of Latin words, few of them names."""
    if language in LATIN or not _LATIN_RUN.fullmatch(passage):
        return False
    return (
        sum(
            match[0][0].islower() and match.end() - match.start() > 1
            for match in _WORD.finditer(passage)
        )
        >= _RUN - 1
    )


def _quoted(text: str, sentence: str) -> bool:
    """Whether a passage stands in quotation marks: what is quoted may stay as it is."""
    before = text[: text.index(sentence)]
    return any(before.count(o) > before.count(c) for o, c in ("“”", "«»", "《》"))


def _same_run(one: Anchors, two: Anchors) -> str:
    """The longest run of words that stands in both of two clauses in different languages of one
    script, in the second one; empty where few of its words are other than names."""
    if one.language == two.language or not {one.language, two.language} <= LATIN:
        return ""
    words = [list(_WORD.finditer(each.text)) for each in (one, two)]
    bare = [[match[0].strip(",;:.()").casefold() for match in each] for each in words]
    if len(set(bare[0]) & set(bare[1])) < _RUN:
        return ""
    found = SequenceMatcher(None, bare[0], bare[1], autojunk=False).find_longest_match()
    run = words[1][found.b : found.b + found.size]
    common = [match for match in run if match[0][:1].islower() and len(match[0]) > 1]
    if len(run) < _RUN or len(common) < _RUN - 1:
        return ""
    return two.text[run[0].start() : run[-1].end()]


def _lengths(
    anchors: Sequence[Sequence[Anchors]], rows: Sequence[Row]
) -> tuple[list[float], float]:
    """How long the clauses of each text usually are beside the mean of their rows (medians of
    logarithms), and how much the clauses of two texts usually vary beside each other. The order of
    the texts makes no difference."""
    measured: list[list[float]] = []
    for row in rows:
        own = [anchors[text][place or 0] for text, place in enumerate(row.places)]
        if min(one.size for one in own) >= OPTIONS.short:
            mean = sum(one.measure for one in own) / len(own)
            measured.append([one.measure - mean for one in own])
    if not measured:
        return [0.0] * len(anchors), 0.0
    usual = [median(offs) for offs in zip(*measured, strict=True)]
    spreads: list[float] = []
    for one, two in combinations(range(len(anchors)), 2):
        middle = median(offs[one] - offs[two] for offs in measured)
        spreads.append(1.48 * median(abs(offs[one] - offs[two] - middle) for offs in measured))
    return usual, max(spreads)
