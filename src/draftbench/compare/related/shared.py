"""What two related clauses share, in words for a reader who looks at them: phrases of the right
clause whose words, or words of their families, stand in the left one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from draftbench.compare.related.frames import words
from draftbench.compare.related.likeness import Likeness
from draftbench.compare.related.matter import Matter, Sentence
from draftbench.compare.terms import KIN, stop_words
from draftbench.messages import beside, headed, listed, message, quoted

NOTHING = message("few words in common")
"""The reason where no phrase is shared."""
ABOVE = message("alike by what they stand under")
"""The reason where only what they hang on and their headings share words."""
_QUOTED = 3
_LONGEST = 80
"""Code points of a phrase."""
_SLIGHT = 0.3
_SLIGHT_WORD = 0.45
"""A phrase, or a single word, that weighs less beside the weightiest one is not worth saying."""
_KIN = 0.6
"""What a word of the same family weighs beside the same word."""
_HELD = 0.6
"""What a term weighs less that all rivals have too."""
_MOSTLY = 0.6
"""The left clause has a phrase itself where it has words of more than this share of its weight."""
_CLOSE = (" ", " in ", " of ")
_BETWEEN = 3
"""Small words that may stand between two words of a phrase."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Shared words that stand together: their text, the weights of their terms, where they stand
    (the sentence and the code point), what the left clause says where it has too few of them
    itself (None where the text has words beside them that it has not), and how they can be said
    without quotation marks (``name``, empty where they cannot)."""

    text: str
    weights: Mapping[str, float]
    weight: float
    at: Place
    theirs: str | None
    name: str

    def quoted(self, left: Theirs) -> str:
        """The phrase in quotation marks, with the words of the other clause where they differ."""
        theirs = left.phrase(self.weights) if self.theirs is None else self.theirs
        differ = theirs and theirs.casefold() != self.text.casefold()
        return beside(quoted(self.text), quoted(theirs) if differ else "")


class Reader:
    """Says what one right clause shares with left ones, for a reader of its ``language``; only
    English phrases are said without quotation marks."""

    def __init__(self, right: Matter, likeness: Likeness, language: str) -> None:
        self._right = right
        self._likeness = likeness
        self._readings = [_Reading(one, likeness, language) for one in right.sentences]

    def reason(self, left: Theirs, *, sure: bool, rivals: Sequence[Collection[str]] = ()) -> str:
        """What the clauses share, first what other left ones do not, whose terms are in ``rivals``:
        "both deal with the administration of frozen and seized assets: “the early disposal of
        frozen assets”, “preserving the value”"; "both mention" where the link is not ``sure``."""
        phrases = sorted(self._phrases(left, rivals), key=lambda one: (-one.weight, one.at))
        if not phrases:
            lent = left.lent & {*self._right.terms(), *self._right.lent, *self._right.above}
            return ABOVE if any(map(self._likeness.telling, lent)) else NOTHING
        theme = next((one for one in phrases if one.name), None) if sure else None
        if theme is not None and theme.weight < phrases[0].weight / 2:
            theme = None
        said = set(theme.weights) if theme else set()
        chosen: list[_Phrase] = []
        for phrase in phrases:
            slight = _SLIGHT if " " in phrase.text else _SLIGHT_WORD
            if (
                phrase is theme
                or phrase.weights.keys() <= said
                or phrase.weight < slight * phrases[0].weight
            ):
                continue
            said.update(phrase.weights)
            chosen.append(phrase)
        chosen = chosen[: _QUOTED - bool(theme)]
        words = listed(one.quoted(left) for one in sorted(chosen, key=lambda one: one.at))
        if theme is not None:
            words = headed(theme.name, words)
        if sure:
            return message("both deal with {words}", words=words)
        return message("both mention {words}", words=words)

    def _phrases(self, left: Theirs, held: Sequence[Collection[str]]) -> Iterator[_Phrase]:
        for number, reading in enumerate(self._readings):
            for run in reading.runs(left.words):
                phrase = reading.phrase(run, number, left.words, held)
                if phrase is not None:
                    yield phrase


class Theirs:
    """The words of the left clause, by its terms."""

    def __init__(self, left: Matter) -> None:
        self._sentences = left.sentences
        self._language = left.language
        self._left = left
        self.words: dict[str, str] = {}
        for sentence in left.sentences:
            for term, start, end in sentence.terms:
                self.words.setdefault(term, sentence.text[start:end])

    @property
    def lent(self) -> set[str]:
        """Its terms, with those of its heading and of what it hangs on."""
        return {*self._left.terms(), *self._left.lent, *self._left.above}

    def phrase(self, weights: Mapping[str, float]) -> str:
        """The words that stand together and weigh most of the terms of ``weights``, widened as
        those of the right clause are."""
        best, found = 0.0, ""
        for sentence in self._sentences:
            for run in _together(sentence, weights, self._language):
                said = {term for term, start, _ in sentence.terms if run[0] <= start < run[1]}
                weight = sum(weights.get(term, 0.0) for term in said)
                start, end = whole(sentence.text, *run, self._language)
                if weight > best and start < end:
                    best, found = weight, sentence.text[start:end]
        return found


def _together(sentence: Sentence, wanted: Mapping[str, float], language: str) -> Iterator[Place]:
    """Where words with a wanted term stand together, with small words at most between two."""
    small = words("inside", language)
    run: Place | None = None
    for start, end in sorted({(a, b) for term, a, b in sentence.terms if term in wanted}):
        if run is not None and start < run[1]:
            continue
        if run is not None and not _are_joined(sentence.text[run[1] : start], small):
            yield run
            run = None
        run = (start if run is None else run[0]), end
    if run is not None:
        yield run


def _are_joined(between: str, small: frozenset[str]) -> bool:
    """Whether nothing but a few small words stands between two words of a phrase."""
    found = between.replace("'", " ").replace("-", " ").split()
    return len(found) <= _BETWEEN and small.issuperset(found)


class _Reading:
    """A sentence of the right clause read for what left ones share."""

    def __init__(self, sentence: Sentence, likeness: Likeness, language: str) -> None:
        self._text = sentence.text
        self._likeness = likeness
        self._language = language
        self._small = words("inside", language)
        own: dict[Place, list[str]] = {}
        for term, start, end in sentence.terms:
            own.setdefault((start, end), []).append(term)
        self._own = dict(sorted(own.items()))
        self._tells: dict[Place, bool] = {}
        self._more: list[Place] = []
        """The places of words that the left clause has not."""

    def runs(self, theirs: Mapping[str, str]) -> Iterator[list[Place]]:
        """Places of terms of a left clause that stand together, with small words at most between
        two of them, from the first telling one to the last."""
        common: list[Place] = []
        self._more = []
        for place, terms in self._own.items():
            alien = theirs.keys().isdisjoint(terms)
            (self._more if alien else common).append(place)
        run: list[Place] = []
        for place in common:
            if (run and place[0] < run[-1][1]) or self._denied(place):
                continue
            apart = run and not _are_joined(self._text[run[-1][1] : place[0]], self._small)
            if apart or (run and place[1] - run[0][0] > _LONGEST):
                yield from self._trimmed(run)
                run = []
            run.append(place)
        yield from self._trimmed(run)

    def _trimmed(self, run: list[Place]) -> Iterator[list[Place]]:
        """The run without what says little at its ends, unless it belongs to a word beside it
        ("international cooperation", "prison policies")."""
        first, last = 0, len(run) - 1
        while first <= last and not (self._telling(run[first]) or self._beside(run, first)):
            first += 1
        while last >= first and not (self._telling(run[last]) or self._beside(run, last - 1)):
            last -= 1
        if any(self._telling(place) for place in run[first : last + 1]):
            yield run[first : last + 1]

    def _beside(self, run: list[Place], at: int) -> bool:
        """Whether a word and the next one of the run belong together ("trafficking in persons")."""
        return 0 <= at < len(run) - 1 and self._text[run[at][1] : run[at + 1][0]] in _CLOSE

    def _denied(self, place: Place) -> bool:
        return self._text.startswith("non-", max(0, place[0] - 4))

    def _telling(self, place: Place) -> bool:
        known = self._tells.get(place)
        if known is None:
            plain = [term for term in self._own[place] if not term.startswith(KIN)]
            known = any(map(self._likeness.telling, plain or self._own[place]))
            self._tells[place] = known
        return known

    def _has_more(self, start: int, end: int) -> bool:
        """Whether a stretch has words that the left clause has not."""
        at = bisect_left(self._more, (start, start))
        return at < len(self._more) and self._more[at][1] <= end

    def phrase(
        self,
        run: Sequence[Place],
        number: int,
        theirs: Mapping[str, str],
        rivals: Sequence[Collection[str]],
    ) -> _Phrase | None:
        """The phrase that a run makes in sentence ``number``; None where nothing is left of it.
        What ``rivals`` have too weighs less."""
        weights: dict[str, float] = {}
        common: set[str] = set()
        for place in run:
            if not self._telling(place):
                continue
            shared = [term for term in self._own[place] if term in theirs]
            plain = [term for term in shared if not term.startswith(KIN)]
            common.update(plain)
            for term in plain or shared:
                rarity = self._likeness.rarity(term) * _telling_apart(term, rivals)
                weights[term] = max(weights.get(term, 0.0), rarity * (1.0 if plain else _KIN))
        start, end = whole(self._text, run[0][0], run[-1][1], self._language)
        if end <= start:
            return None
        text = self._text[start:end]
        direct = sum(weights[term] for term in common) > _MOSTLY * sum(weights.values())
        said: str | None = ""
        if self._has_more(start, end):
            said, direct = None, False
        elif not direct:
            said = theirs[max(weights, key=lambda term: (weights[term], term))]
        return _Phrase(
            text,
            weights,
            sum(weights.values()),
            (number, start),
            said,
            named(self._text, start, text) if direct and self._language == "en" else "",
        )


def _telling_apart(term: str, rivals: Sequence[Collection[str]]) -> float:
    """What a term weighs that some rivals have too."""
    if not rivals:
        return 1.0
    return 1.0 - _HELD * len([1 for held in rivals if term in held]) / len(rivals)


# Where a shared phrase begins and ends so that it reads well, and whether it can be said without
# quotation marks. The grammar is English, by endings of words and short lists
# (``resources/language/frames.json``); phrases of other languages are only widened to whole words.

Place = tuple[int, int]

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_ADJECTIVE = re.compile(r"[\w-]+(?:al|ive|able|ible|ous|ic|ful|ary|less|ed|en|ian|-related)")
_HANGING = re.compile(r"[\w-]+(?:able|ible|ous|ive|ful|ian|-based|-related)")
"""Adjectives that are seldom nouns too: a phrase does not end with them."""
_PARTICIPLE = re.compile(r"[\w-]+ed")
_ADVERBIAL = re.compile(r" (?:to|for|by|at|with|in|on|as|under)\b")
_NOUN = re.compile(r"[\w-]+(?:ing|ion|ment|ity|ance|ence|s)")
_ACT = re.compile(r"\w*(?<!s)(?<!ing) of ")
_CLAUSE = re.compile(r"\w+s (?:a|an|the) ")
"""A verb with its object."""
_VERBAL = frozenset(
    {"to", "should", "must", "shall", "will", "would", "may", "can", "could", "not", "be", "been"}
    | {"is", "are", "was", "were", "has", "have", "had"}
)
"""Words behind which a verb stands, not a noun."""
_NAME_BEFORE = re.compile(r"(?<![\w-])([A-Z][\w-]*) $")
_NAME_BEHIND = re.compile(r" (?:(?:of|for|on|the) )*[A-Z][\w-]*")
"""The words before and behind a name that belong to it ("Organized" Crime, Gulf "of Aden")."""
_FURTHER = 3
"""Words that a phrase may take in behind it."""
_MOST_WORDS = 9
"""Words of a phrase that is said without quotation marks; a single name may be longer."""


def whole(text: str, start: int, end: int, language: str) -> Place:
    """The place widened to whole words. In English, an adjective, or a noun before one of the usual
    heads, takes in the noun behind it ("prison" system); an adjective that finds none and a
    participle with an adverbial behind it are left out; a proper name is taken in whole."""
    while start and (text[start - 1].isalnum() or text[start - 1] == "-"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] == "-"):
        end += 1
    if language != "en":
        return start, end
    heads, adjectives, stop = words("heads", "en"), words("adjectives", "en"), stop_words("en")
    for _ in range(_FURTHER):
        last = text[start:end].rpartition(" ")[2]
        following = _WORD.match(text, end + 1) if text.startswith(" ", end) else None
        if _PARTICIPLE.fullmatch(last) and _ADVERBIAL.match(text, end):
            return start, max(start, end - len(last) - 1)
        word = following.group() if following else ""
        asks = _ADJECTIVE.fullmatch(last) or last in adjectives
        if following is None or not (word in heads or (asks and word not in stop)):
            break
        end = following.end()
    return _named_whole(text, start, _settled(text, start, end))


def _named_whole(text: str, start: int, end: int) -> Place:
    """The place with the rest of a proper name that it begins or ends in."""
    others = _no_names()
    while text[start : start + 1].isupper():
        before = _NAME_BEFORE.search(text, 0, start)
        if before is None or before.group(1).lower() in others:
            break
        start = before.start(1)
    while text[start:end].rpartition(" ")[2][:1].isupper():
        behind = _NAME_BEHIND.match(text, end)
        if behind is None:
            break
        end = behind.end()
    return start, end


@cache
def _no_names() -> frozenset[str]:
    """Words with a capital, as at the head of a sentence, that belong to no name behind them."""
    return stop_words("en") | words("base_verbs", "en")


def _settled(text: str, start: int, end: int) -> int:
    """The end without an adjective that hangs there, where two words at least are left."""
    parts = text[start:end].split(" ")
    if not _HANGING.fullmatch(parts[-1]):
        return end
    kept = len(parts) - 1
    while kept and parts[kept - 1] in words("inside", "en"):
        kept -= 1
    return start + len(" ".join(parts[:kept])) if kept > 1 else end


def named(text: str, start: int, phrase: str) -> str:
    """How an English phrase at ``start`` is said without quotation marks, with its article; empty
    where it does not read as a short noun phrase of several words."""
    before = text[:start].rstrip().rpartition(" ")[2].lower()
    parts = phrase.split(" ")
    verbs = words("base_verbs", "en")
    if len(parts) == 1 and "-" not in phrase:
        return ""
    if before in _VERBAL and not (before == "to" and _NOUN.fullmatch(parts[0])):
        return ""
    if len(parts) > _MOST_WORDS and sum(part[:1].isupper() for part in parts) < len(parts) / 3:
        return ""
    if _PARTICIPLE.fullmatch(parts[0]) and parts[1:2] == ["by"]:
        return ""
    acts = parts[0] in verbs and parts[1:2] not in (["of"], ["against"], ["for"], ["in"])
    if acts or _CLAUSE.match(phrase) or any(a == "to" and b in verbs for a, b in pairwise(parts)):
        return ""
    if before in ("a", "an"):
        return f"{before} {phrase}"
    return f"the {phrase}" if before == "the" or _ACT.match(phrase) else phrase
