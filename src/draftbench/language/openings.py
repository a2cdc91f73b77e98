"""Opening phrases: what a clause begins with, and what that says of it.

"Noting with concern" opens a preambular clause, "Strongly urges" an operative one, "We are
convinced" a paragraph of a declaration. Only the phrase counts: in "Taking note of the report" it
is "Taking note".

Data: ``resources/language/openings_LANGUAGE.json`` (English: counted in 3,064 United Nations
documents). Rules where the lists end: order markers and adverbs before the verb, markers and
"with (deep) concern" after it, and the form of the first word, which in English alone separates
preambular from operative clauses in 97 of 100 cases of that corpus (``known`` is then False). Words
are compared in small letters, Chinese ones in simplified characters.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import NamedTuple

from draftbench.language.words import HAN, UNSEEN
from draftbench.resources import resource

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
"""Languages with a list of openings."""


class Role(StrEnum):
    """What an opening phrase makes of its clause."""

    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    DECLARATION = "declaration"


@dataclass(frozen=True, slots=True)
class Opening:
    """The phrase ``text[start:end]`` at the head of a clause (code points).

    ``verb`` is its core in lower case as written ("urges", "taking note", "are convinced");
    ``markers`` the order markers ("also", "further"), ``adverbs`` ("strongly") and ``qualifier``
    ("with deep concern") are in lower case, empty where absent. ``known`` is False where only the
    form of the word, not the list, speaks for ``role``.
    """

    start: int
    end: int
    role: Role
    verb: str
    markers: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    qualifier: str = ""
    known: bool = True


_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_LEAD = re.compile(rf"[\s\ufffc\[(“\"«‘*_{UNSEEN}]*")
_GAP = re.compile(r"[ \t\u00a0\n]+")
_WORDS = re.compile(rf"(?:{_WORD.pattern}{_GAP.pattern}){{0,13}}{_WORD.pattern}")
_FORMS = {
    "en": (
        re.compile(r"\w{2,}(?:ing|ed|ful)|aware|conscious|cognizant|desirous|anxious"),
        re.compile(r"[a-z-]{3,}[a-rt-z]s|adds|asks|lays|puts|sets"),
    ),
    "fr": (re.compile(r"\w{2,}ant"), None),
    "es": (re.compile(r"\w{2,}(?:ando|[iy]endo|(?:á|[iy]é)ndo(?:se|nos))"), None),
    "ru": (
        re.compile(r"\w{3,}(?:ая|яя|уя|ея|ивая|ывая|вая|в|вшись|ясь|ась)"),
        re.compile(r"\w{3,}(?:ает|яет|ует|юет|ит|ется|ится)"),
    ),
    "ar": (re.compile(r"(?:و)?إذ|و\w+ا"), None),
}
"""By language, what the first verb of a preambular and of an operative clause looks like."""
_SIMPLIFIED = str.maketrans(
    "決強調顧議請促籲歡認識確審關鑒慮贊讚賞譴責據宣佈權設長為與擊應於極憂會們諾勵勸邀遺憾達懷導嚴斷續處滿興趣聽學製",
    "决强调顾议请促吁欢认识确审关鉴虑赞赞赏谴责据宣布权设长为与击应于极忧会们诺励劝邀遗憾达怀导严断续处满兴趣听学制",
)
"""Traditional characters of opening phrases as the list writes them."""
_LONGEST_MARKER = 4
_BEHIND_MARKERS = frozenset(
    ("the", "that", "its", "all", "this", "these", "those", "a", "an", "to", "upon", "on", "for",
     "any", "every", "each", "their", "his", "her", "with", "in", "of", "at", "by", "and", "as")
)  # fmt: skip
"""What follows an English "further" that marks the order of paragraphs."""
_CASED = ("en", "fr", "es")
"""Languages whose clauses begin with a capital letter."""


@dataclass(frozen=True)
class Lexicon:
    """The openings of one language: phrases with their counts (1: not counted), and the words that
    may stand around them. Keys are in lower case."""

    language: str
    preambular: Mapping[str, int]
    operative: Mapping[str, int]
    declaration: Mapping[str, int]
    first_person: frozenset[str]
    markers: frozenset[str]
    adverbs: frozenset[str]
    auxiliaries: frozenset[str]
    not_a_verb: frozenset[str]
    preposition: str
    attitudes: frozenset[str]
    feelings: frozenset[str]
    pronoun_left_out: bool = False
    longest: int = field(default=8)

    @staticmethod
    @cache
    def load(language: str) -> Lexicon:
        """The lexicon of that ISO 639-1 code, read when first asked for; a language without a list
        gets the English one."""
        code = language if language in LANGUAGES else "en"
        path = resource("language", f"openings_{code}.json")
        data = json.loads(path.read_text(encoding="utf-8"))
        phrases = {
            role: {phrase.lower(): count for phrase, count in data[role.value].items()}
            for role in Role
        }

        def words(key: str) -> frozenset[str]:
            return frozenset(word.lower() for word in data[key])

        return Lexicon(
            language=code,
            preambular=phrases[Role.PREAMBULAR],
            operative=phrases[Role.OPERATIVE],
            declaration=phrases[Role.DECLARATION],
            first_person=words("first_person"),
            markers=words("markers"),
            adverbs=words("adverbs"),
            auxiliaries=words("auxiliaries"),
            not_a_verb=words("not_a_verb"),
            preposition=data["with"],
            attitudes=words("attitudes"),
            feelings=words("feelings"),
            pronoun_left_out=data.get("pronoun_left_out", False),
        )

    def opening(self, text: str) -> Opening | None:
        """The opening phrase of ``text``, or None. Quotes, brackets and note marks may precede."""
        lead = _LEAD.match(text)
        start = lead.end() if lead else 0
        if self.language == "zh":
            return self._unspaced(text, start)
        if self.language in _CASED and not text[start : start + 1].isupper():
            return None
        words = _words(text, start)
        if not words:
            return None
        if words[0].lower in self.first_person:
            return self._reflexive(words) or self._declaring(words)
        before = self._before(words, 0)
        return self._listed(words, before) or self._formed(words, before)

    def opens_in_plural(self, text: str) -> bool:
        """Whether ``text`` begins with the known verb of several who speak, without "we", as in
        "Ministers, 1. Reaffirm …, 2. Decide …"."""
        lead = _LEAD.match(text)
        start = lead.end() if lead else 0
        words = _words(text, start)
        if not words or not text[start].isupper():
            return False
        found = self._declaring([_Word("", "", start, start), *words])
        return found is not None and found.known

    def _unspaced(self, text: str, start: int) -> Opening | None:
        """The opening of a text that does not set words apart: its first characters."""
        text = text.translate(_SIMPLIFIED)
        at = start
        person = next((p for p in self.first_person if text.startswith(p, at)), "")
        at += len(person)
        markers: list[str] = []
        adverbs: list[str] = []
        while True:
            roles = (
                ((Role.DECLARATION, self.declaration),)
                if person
                else ((Role.PREAMBULAR, self.preambular), (Role.OPERATIVE, self.operative))
            )
            found = [
                (len(phrase), role, phrase)
                for role, phrases in roles
                for phrase in phrases
                if text.startswith(phrase, at)
            ]
            if found:
                length, role, verb = max(found, key=lambda one: one[0])
                if role is Role.PREAMBULAR and self._concludes(text):
                    role = Role.OPERATIVE if verb in self.operative else role
                end = at + length
                return Opening(start, end, role, verb, tuple(markers), tuple(adverbs))
            for said, kept in ((self.markers, markers), (self.adverbs, adverbs)):
                word = max((w for w in said if text.startswith(w, at)), key=len, default="")
                if word:
                    kept.append(word)
                    at += len(word)
                    break
            else:
                return None

    @staticmethod
    def _concludes(text: str) -> bool:
        """Whether the clause ends as operative ones do: in Chinese the verb has one form."""
        return text.rstrip()[-1:] in "；。;.：:"

    def _reflexive(self, words: list[_Word]) -> Opening | None:
        """A participle with its pronoun ("Nous félicitant de ..."), which declares nothing."""
        participle, _ = _FORMS.get(self.language, (None, None))
        if self.language != "fr" or participle is None or len(words) < 2:
            return None
        if not participle.fullmatch(words[1].lower):
            return None
        third = words[0]._replace(lower="s'" if words[1].lower[:1] in "aeiouhéê" else "se")
        elided = words[1]._replace(lower=third.lower + words[1].lower, start=third.start)
        spoken = [elided, *words[2:]] if third.lower == "s'" else [third, *words[1:]]
        return self._listed(spoken, _Before(0)) or self._complete(
            words, 0, 1, 2, Role.PREAMBULAR, _Before(0), known=True
        )

    def _declaring(self, words: list[_Word]) -> Opening | None:
        before = self._before(words, 1)
        at = before.next
        if at >= len(words) or words[at].lower in self.not_a_verb:
            return None
        found = _longest(words, at, self.declaration, self.longest)
        end = found or at + 1
        known = found > 0
        if not found and words[at].lower in self.auxiliaries and end < len(words):
            inner = self._before(words, end)
            end = min(inner.next + 1, len(words))
            before = before.joined(inner)
        return self._complete(words, 0, at, end, Role.DECLARATION, before, known)

    def _listed(self, words: list[_Word], before: _Before) -> Opening | None:
        best: tuple[int, int, Role] | None = None
        for at in {0, before.next}:
            for role, phrases in self._lists():
                end = _longest(words, at, phrases, self.longest)
                if end and (best is None or end > best[1] or (end == best[1] and at > best[0])):
                    best = (at, end, role)
        if best is None:
            return None
        at, end, role = best
        return self._complete(words, 0, at, end, role, before if at else _Before(0), known=True)

    def _lists(self) -> tuple[tuple[Role, Mapping[str, int]], ...]:
        third = ((Role.PREAMBULAR, self.preambular), (Role.OPERATIVE, self.operative))
        return (*third, (Role.DECLARATION, self.declaration)) if self.pronoun_left_out else third

    def _formed(self, words: list[_Word], before: _Before) -> Opening | None:
        at = before.next
        participle, verb = _FORMS.get(self.language, (None, None))
        named = self.language not in _CASED and words[0].text[:1].isupper()
        if at >= len(words) or named:
            return None
        if participle is not None and participle.fullmatch(words[at].lower):
            role = Role.PREAMBULAR
        elif verb is not None and verb.fullmatch(words[at].lower):
            role = Role.OPERATIVE
        else:
            return None
        return self._complete(words, 0, at, at + 1, role, before, known=False)

    def _before(self, words: list[_Word], at: int) -> _Before:
        markers: list[str] = []
        adverbs: list[str] = []
        while at < len(words):
            if end := _longest(words, at, self.markers, _LONGEST_MARKER):
                markers.append(_phrase(words, at, end))
                at = end
            elif words[at].lower in self.adverbs:
                adverbs.append(words[at].lower)
                at += 1
            else:
                break
        return _Before(at, tuple(markers), tuple(adverbs))

    def _complete(
        self,
        words: list[_Word],
        first: int,
        at: int,
        end: int,
        role: Role,
        before: _Before,
        known: bool,
    ) -> Opening:
        """Takes in what may follow the verb: markers, "with deep concern", markers again."""
        core, listed = self._core(words, at, end)
        after = self._before(words, end)
        qualifier_end = self._qualifier(words, after.next)
        qualifier = listed
        if qualifier_end > after.next:
            qualifier = _phrase(words, after.next, qualifier_end)
            tail = self._before(words, qualifier_end)
        elif listed or after.next > end:
            tail = _Before(after.next)
        else:
            tail = _Before(end)
        inner = self._before_inside(words, at, end)
        last = words[tail.next - 1]
        found = before.markers + inner.markers + after.markers + tail.markers
        if self._adjective(words, tail.next, role) and tail.next > 1:
            last, found = words[tail.next - 2], found[:-1]
        return Opening(
            words[first].start,
            last.end,
            role,
            core,
            found,
            before.adverbs + inner.adverbs + after.adverbs + tail.adverbs,
            qualifier,
            known,
        )

    def _adjective(self, words: list[_Word], end: int, role: Role) -> bool:
        """Whether the last word is no order marker but belongs to the noun behind it: "Encourages
        further efforts", beside "Decides further that" and "Calls further upon States"."""
        if self.language != "en" or role is Role.PREAMBULAR or words[end - 1].lower != "further":
            return False
        return end < len(words) and not (
            words[end].lower in _BEHIND_MARKERS or words[end].text[:1].isupper()
        )

    def _core(self, words: list[_Word], at: int, end: int) -> tuple[str, str]:
        """The verb and the qualifier of a listed phrase that holds both."""
        spoken = [
            word
            for word, said in self._parts(words[at:end])
            if said is not self.markers and said is not self.adverbs
        ]
        if self.preposition in spoken:
            cut = spoken.index(self.preposition)
            if set(spoken[cut + 1 :]) & self.feelings:
                return " ".join(spoken[:cut]), " ".join(spoken[cut:])
        return " ".join(spoken), ""

    def _before_inside(self, words: list[_Word], at: int, end: int) -> _Before:
        inside = self._parts(words[at:end])
        return _Before(
            end,
            tuple(word for word, said in inside if said is self.markers),
            tuple(word for word, said in inside if said is self.adverbs),
        )

    def _parts(self, words: list[_Word]) -> list[tuple[str, frozenset[str] | None]]:
        """The markers (of one word or several), the adverbs and the other words of a phrase, each
        with the set that it is of."""
        parts: list[tuple[str, frozenset[str] | None]] = []
        at = 0
        while at < len(words):
            end = _longest(words, at, self.markers, _LONGEST_MARKER)
            if end:
                parts.append((_phrase(words, at, end), self.markers))
            else:
                end, word = at + 1, words[at].lower
                parts.append((word, self.adverbs if word in self.adverbs else None))
            at = end
        return parts

    def _qualifier(self, words: list[_Word], at: int) -> int:
        """Where "with (deep) concern" from ``at`` ends; ``at`` where there is none."""
        if at >= len(words) or words[at].lower != self.preposition:
            return at
        for length in (2, 3, 4):
            end = at + length
            if end > len(words) or words[end - 1].lower not in self.feelings:
                continue
            between = _phrase(words, at + 1, end - 1)
            if length == 2 or between in self.attitudes or words[at + 1].lower in self.attitudes:
                return end
        return at


def opening(text: str, language: str = "en") -> Opening | None:
    """The opening phrase at the head of ``text``, or None where it has none.

    >>> found = opening("Noting with deep concern also that crime grows,")
    >>> found.role.value, found.verb, found.qualifier, found.markers
    ('preambular', 'noting', 'with deep concern', ('also',))
    """
    return Lexicon.load(language).opening(text)


class _Word(NamedTuple):
    text: str
    lower: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Before:
    """Markers and adverbs up to the word ``next``."""

    next: int
    markers: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()

    def joined(self, other: _Before) -> _Before:
        return _Before(other.next, self.markers + other.markers, self.adverbs + other.adverbs)


def _words(text: str, start: int) -> list[_Word]:
    """The words from ``start`` on that only spaces separate, up to fourteen."""
    match = _WORDS.match(text, start)
    if match is None:
        return []
    found = _WORD.finditer(text, start, match.end())
    return [
        _Word(word[0], word[0].lower().replace("’", "'"), word.start(), word.end())
        for word in found
    ]


def _phrase(words: list[_Word], start: int, end: int) -> str:
    return " ".join(word.lower for word in words[start:end])


def _longest(words: list[_Word], at: int, phrases: Container[str], most: int) -> int:
    """Where the longest listed phrase that begins at word ``at`` ends; 0 where none does."""
    phrase, found = "", 0
    for end, word in enumerate(words[at : at + most], start=at + 1):
        phrase = f"{phrase} {word.lower}" if phrase else word.lower
        if phrase in phrases:
            found = end
    return found


# How the opening phrase of a clause may go on while it is typed.

LEAST = 2
"""Letters that must be typed before anything is offered; of Chinese one."""
_TYPED_LEAD = re.compile(r"[\s\ufffc\[(“\"«‘*_]*(?:[^\]\[]{1,40}:\s)?")
_SPACES = re.compile(r"\s+")
_HAN = re.compile(f"[{HAN}]")


def completions(
    typed: str, language: str = "en", role: Role | None = None, *, most: int = 5
) -> tuple[str, ...]:
    """What may follow ``typed``, the words of a clause up to the cursor, so that they become an
    opening phrase: the likeliest first, empty where ``typed`` is none's beginning or whole already.
    ``role`` keeps to preambular, operative or declaratory phrases; brackets and the name of a
    delegation may precede. Markers and adverbs before the verb are known, and completed too.

    >>> completions("Recal", "en", Role.PREAMBULAR)[0]
    'ling'
    >>> completions("Strongly u", "en", Role.OPERATIVE)[0]
    'rges'
    """
    lexicon = Lexicon.load(language)
    lead = _TYPED_LEAD.match(typed)
    begun = typed[lead.end() if lead else 0 :]
    least = 1 if _HAN.search(begun) else LEAST
    if len(begun.strip()) < least or begun.endswith("  "):
        return ()
    wanted = _SPACES.sub(" ", begun).lower().replace("’", "'")
    found: dict[str, None] = {}
    for rest in _rests(wanted, lexicon):
        offered = _offered(rest, lexicon, role, first=rest == wanted)
        found.update(dict.fromkeys(offered))
        if len(found) >= most:
            break
    return tuple(found)[:most]


def _rests(typed: str, lexicon: Lexicon) -> Iterator[str]:
    """What was typed, and the same without the markers and adverbs before the verb."""
    yield typed
    before = sorted(lexicon.markers | lexicon.adverbs | _persons(lexicon), key=len, reverse=True)
    gap = "" if lexicon.language == "zh" else " "
    at = 0
    while True:
        word = next((w for w in before if typed.startswith(w + gap, at)), "")
        if not word:
            return
        at += len(word) + len(gap)
        if at < len(typed):
            yield typed[at:]


def _persons(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(word.lower() for word in lexicon.first_person)


def _offered(begun: str, lexicon: Lexicon, role: Role | None, *, first: bool) -> tuple[str, ...]:
    """What may follow ``begun``: the commonest phrases first. A marker or an adverb is offered only
    where it is the ``first`` word."""
    lists = _lists(lexicon, role)
    if any(begun.strip() in phrases for phrases in lists):
        return ()
    ranked = sorted(
        (
            (-count, order, phrase)
            for phrases in lists
            for order, (phrase, count) in enumerate(phrases.items())
            if _goes_on(begun, phrase)
        ),
    )
    words: Iterable[str] = (phrase for _, _, phrase in ranked)
    if first and role is not Role.DECLARATION:
        more = lexicon.adverbs | lexicon.markers
        words = chain(words, sorted(word for word in more if _goes_on(begun, word)))
    return tuple(word[len(begun) :] for word in words)


def _goes_on(begun: str, phrase: str) -> bool:
    return len(phrase) > len(begun) and phrase.replace("’", "'").startswith(begun)


def _lists(lexicon: Lexicon, role: Role | None) -> tuple[Mapping[str, int], ...]:
    by_role = {
        Role.PREAMBULAR: lexicon.preambular,
        Role.OPERATIVE: lexicon.operative,
        Role.DECLARATION: lexicon.declaration,
    }
    if role is None:
        return tuple(by_role.values())
    return (by_role[role],)
