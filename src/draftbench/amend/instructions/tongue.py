"""What a language needs so that instructions in it can be read: patterns, which are data
(``resources/language/instructions_LANGUAGE.toml``).

In a pattern of the data, ``{name}`` stands for the fragment of that name, ``{name word}`` for the
one in which ``@`` is that word; ``{quote}``, ``{clause}`` and ``{arrow}`` for the signs of a
sentence (``{quote old}``: a group of that name), ``{number}`` and ``{suffixes}`` for those of
clauses, ``{ordinal}`` for the ordinals of the language.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.request import Deed, Set
from draftbench.amend.wording import ordinals
from draftbench.amend.wording.instruction import Verb
from draftbench.document import ClauseKind
from draftbench.document.drafting import NUMBER, SUFFIXES
from draftbench.messages import message
from draftbench.resources import resource

CLAUSE = "\ue002\\d+\ue003"
"""A pattern for what stands for the names of clauses."""
ARROW = "(?:-{1,3}>|=+>|>>|→|⇒|➔)"
"""A pattern for the signs between words and those that replace them."""
HEADING = message("It is a heading, and names no paragraph.")
COURTESY = message("Not an instruction.")
REMARK = message("It is a remark, and asks for no change.")
_WHY = {
    "": "",
    "heading": HEADING,
    "remark": REMARK,
    "spaces": message("It does not say which spaces."),
    "looks": message("It is about how words are set, and does not say how."),
    "form": message("It does not quote the form that is to stand there; quote both words."),
}
_DEEDS: Mapping[str, Deed] = {deed.name.lower(): deed for deeds in (Verb, Set) for deed in deeds}
_ANY = "[^\ue000-\ue003]{0,90}?"
_FRAGMENT = re.compile(r"\{([a-z]\w*)(?: (\w+))?\}")
_CARDINAL = re.compile(r"[\w-]+")
_LINE_END = re.compile(r"\n\s*")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern (case does not matter, spaces are single) and the deed that it tells. ``quoted``:
    it needs quotation marks, for without a verb it would fit too much."""

    pattern: re.Pattern[str]
    deed: Deed
    why: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """A language. ``plain`` are substitutions made first (contractions); ``names`` patterns of
    names of clauses, with the kind where the pattern says it and else by its group ``kind`` and
    ``kinds``; ``whole`` rules for clauses, ``words`` for words of them, both for all that is said;
    ``beside`` what may be said anywhere beside it (where, which notes), taken out before ``words``
    are tried; ``manners`` what may be said before it, ``no_manners`` what must not stand there;
    ``links`` what joins two instructions; ``numbers`` finds those in words behind names of clauses;
    ``last`` the words for the last ones; ``edges`` those for places beside and in a clause;
    ``deeds`` words that ask for something; ``again`` undoes ``plain`` for what is shown;
    ``hedges`` finds words that say how far somebody stands by it, the group ``now`` those that say
    for how long; ``slips`` are the words that a slip of the pen may have spoilt; ``clash`` finds
    words that do not stand side by side (capitals matter); ``main`` the main words
    (:mod:`~draftbench.amend.instructions.maintokens`). Of the lines of a mail, ``courtesies`` are
    beside instructions, ``reasons`` give one, whatever they name or quote, and below ``closings`` a
    signature stands. ``preamble`` and ``operative`` are headings of these parts of a text, ``part``
    a word for one."""

    code: str
    plain: Sequence[tuple[re.Pattern[str], str]]
    names: Sequence[tuple[re.Pattern[str], ClauseKind | None]]
    kinds: Mapping[str, ClauseKind | None]
    whole: Sequence[Rule]
    words: Sequence[Rule]
    beside: Sequence[re.Pattern[str]]
    manners: Sequence[re.Pattern[str]]
    no_manners: re.Pattern[str]
    links: re.Pattern[str]
    numbers: tuple[re.Pattern[str], Mapping[str, int]]
    last: Mapping[str, int]
    deeds: re.Pattern[str]
    edges: Mapping[str, str]
    again: Sequence[tuple[re.Pattern[str], str]]
    hedges: re.Pattern[str]
    slips: Sequence[str]
    clash: re.Pattern[str]
    main: str
    courtesies: Sequence[re.Pattern[str]]
    reasons: Sequence[re.Pattern[str]]
    positions: Sequence[re.Pattern[str]]
    closings: Sequence[re.Pattern[str]]
    preamble: re.Pattern[str]
    part: re.Pattern[str]
    operative: re.Pattern[str]

    def with_figures(self, words: str) -> str:
        """Words with figures for numbers in words behind names of clauses ("paragraph three")."""
        pattern, numbers = self.numbers
        return pattern.sub(
            lambda match: _CARDINAL.sub(
                lambda word: str(numbers.get(word.group().casefold(), word.group())), match.group()
            ),
            words,
        )

    def shown(self, words: str) -> str:
        """Words of a sentence as people write them."""
        for pattern, new in self.again:
            words = pattern.sub(new, words)
        return words

    def ordinal(self, words: str) -> int:
        """The place that an ordinal says, -1 for the last; 0 where it is none."""
        said = words.casefold().strip()
        if said in self.last:
            return self.last[said]
        return ordinals.number_of(said, self.code) or 0

    def count(self, words: str) -> int:
        """The place that the first ordinal among words says; 0 where there is none."""
        return next((found for word in words.split() if (found := self.ordinal(word))), 0)


@cache
def tongue_of(code: str) -> Tongue:
    """How a language is read (ISO 639-1: en, fr, es); loaded when the first instructions are, for
    its patterns take long to compile."""
    data = tomllib.loads(resource("language", f"instructions_{code}.toml").read_text("utf-8"))
    made = _Patterns(data["fragments"], code)
    bare = [rf"\b{word.translate(_BARE)}\b" for word in data.get("unaccented", ())]
    kinds = _turned(data["kinds"])
    return Tongue(
        code=code,
        plain=(
            *made.pairs(data["forms"]),
            *zip(map(made.one, bare), data.get("unaccented", ()), strict=True),
            *made.pairs(data["plain"]),
        ),
        names=tuple((pattern, _kind(kind)) for pattern, kind in made.pairs(data["names"])),
        kinds={word: _kind(kind) for word, kind in kinds.items()},
        whole=tuple(made.rules(data["whole"])),
        words=tuple(made.rules(data["words"])),
        beside=made.several(data["beside"]),
        manners=tuple(made.one(f"^{each.replace('~', _ANY)}") for each in data["manners"]),
        no_manners=made.one(data["no_manners"]),
        links=re.compile(data["links"]),
        numbers=made.numbers(*data["cardinals"]),
        last=data["last"],
        deeds=made.one(data["deeds"]),
        edges=_turned(data["edges"]),
        again=made.pairs(data.get("again", ())),
        hedges=made.one(data["hedges"]),
        slips=data["slips"],
        clash=re.compile(_LINE_END.sub("", data["clash"])),
        main=data["main"],
        preamble=made.one(data["headings"]["preamble"]),
        part=made.one(data["headings"]["part"]),
        operative=made.one(data["headings"]["operative"]),
        courtesies=made.several(data["mail"]["courtesies"]),
        reasons=made.several(data["mail"]["reasons"]),
        positions=made.several(data["mail"]["positions"]),
        closings=made.several(data["mail"]["closings"]),
    )


TONGUES = ("en", "fr", "es")
"""The languages in which instructions are read."""


def tongues_of(language: str) -> tuple[Tongue, ...]:
    """Those of a text in a language: its own first."""
    first = language if language in TONGUES else "en"
    return tuple(tongue_of(code) for code in (first, *(each for each in TONGUES if each != first)))


_BARE = str.maketrans("àâáéèêëíîïóôúûùç", "aaaeeeeiiioouuuc")


def _turned(lists: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Names by each of the words that they have."""
    return {word: name for name, words in lists.items() for word in words}


def _kind(name: str) -> ClauseKind | None:
    return None if name in ("", "unsaid") else ClauseKind[name.upper()]


class _Patterns:
    """The patterns of a language, made of its fragments; case does not matter in them."""

    def __init__(self, fragments: Mapping[str, str | list[str]], code: str) -> None:
        self._signs = {"quote": QUOTE, "clause": CLAUSE}
        self._fragments = {
            **fragments,
            "arrow": ARROW,
            "number": NUMBER,
            "suffixes": SUFFIXES,
            "ordinal": ordinals.pattern(code),
        }

    def one(self, pattern: str) -> re.Pattern[str]:
        return re.compile(self._filled(pattern), re.IGNORECASE)

    def pairs(self, pairs: Iterable[Sequence[str]]) -> tuple[tuple[re.Pattern[str], str], ...]:
        return tuple((self.one(pattern), said) for pattern, said in pairs)

    def numbers(self, names: str, *words: str) -> tuple[re.Pattern[str], Mapping[str, int]]:
        one = "|".join(sorted(words, key=len, reverse=True))
        found = self.one(rf"\b{names} (?:{one})(?: (?:and|to|et|à|y|a) (?:{one}))?\b(?!-)")
        return found, {word: at for at, word in enumerate(words, 1)}

    def several(self, patterns: Iterable[str]) -> tuple[re.Pattern[str], ...]:
        """Patterns in which groups may share a name (:func:`said_in`)."""
        return tuple(self.one(_distinct(self._filled(each))) for each in patterns)

    def rules(self, rules: Iterable[Mapping[str, Any]]) -> Iterator[Rule]:
        for each in rules:
            for pattern in self.several(each["patterns"]):
                why = _WHY[each.get("why", "")]
                yield Rule(pattern, _DEEDS[each["deed"]], why, each.get("quoted", False))

    def _filled(self, pattern: str) -> str:
        return _FRAGMENT.sub(self._fragment, _LINE_END.sub("", pattern))

    def _fragment(self, match: re.Match[str]) -> str:
        name, word = match.groups()
        if name in self._signs:
            sign = self._signs[name]
            return f"(?P<{word}>{sign})" if word else sign
        held = self._fragments[name]
        text = held if isinstance(held, str) else f"(?:{'|'.join(held)})"
        return self._filled(text.replace("@", word) if word else text)


def _distinct(pattern: str) -> str:
    """The pattern with a number behind the names of groups that it has more than once."""
    count: Counter[str] = Counter()

    def named(match: re.Match[str]) -> str:
        count[match[1]] += 1
        return f"(?P<{match[1]}__{count[match[1]]}>"

    return re.sub(r"\(\?P<(\w+)>", named, pattern)


def said_in(match: re.Match[str]) -> dict[str, str]:
    """What the groups of a match hold, by the names that they share."""
    groups = match.groupdict().items()
    return {name.partition("__")[0]: value for name, value in groups if value}
