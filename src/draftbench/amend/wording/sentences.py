"""Instructions as sentences, in the wording of amendments in the General Assembly; the words of
each language are data (``resources/language/wording.json``)."""

from __future__ import annotations

import re
from functools import cache

from draftbench.amend.draft_numbers import revision
from draftbench.amend.wording.amendment_words import LANGUAGES, wording
from draftbench.amend.wording.instruction import (
    UNKNOWN,
    Edge,
    Instruction,
    Place,
    Verb,
    becomes,
    new_number,
    new_words,
    numbered,
    quoted,
)
from draftbench.amend.wording.ordinals import ordinal
from draftbench.document import ClauseKind

_WITHIN = (
    Verb.REPLACE,
    Verb.INSERT,
    Verb.DELETE,
    Verb.BRACKET,
    Verb.UNBRACKET,
    Verb.SPACING,
    Verb.LOOKS,
)
"""Verbs for words of a clause of which each has one sentence."""


def say_instruction(one: Instruction, language: str) -> str:
    """The instruction as one sentence; in English where there is no other.

    >>> place = Place(ClauseKind.OPERATIVE, "3")
    >>> say_instruction(Instruction(Verb.REPLACE, place, "shall", "should"), "en")
    'In operative paragraph 3, replace “shall” by “should”.'
    >>> say_instruction(Instruction(Verb.DELETE_CLAUSE, place), "fr")
    'Supprimer le paragraphe 3 du dispositif.'
    """
    said = _Wording(language).sentence(one)
    return said[:1].upper() + said[1:]


def say_typed(one: Instruction, language: str) -> str:
    """What the sender called a new paragraph that has another number now; empty where it has none
    or no other.

    >>> clauses = (("4 ter", "Urges mayors to act;"),)
    >>> new = Instruction(
    ...     Verb.INSERT_CLAUSE, None, clauses=clauses, kind=ClauseKind.OPERATIVE, typed="4 bis"
    ... )
    >>> say_typed(new, "en")
    'Operative paragraph 4 ter is “4 bis” in the proposal.'
    """
    if not one.typed or one.kind is None:
        return ""
    said = _Wording(language).typed(one, one.kind)
    return said[:1].upper() + said[1:]


def is_typed(sentence: str) -> bool:
    """Whether a sentence, in any language, is one of :func:`say_typed`, which asks for nothing.

    >>> is_typed("El nuevo párrafo lleva el número «4 bis» en la propuesta.")
    True
    """
    return _typed().fullmatch(sentence.strip()) is not None


@cache
def _typed() -> re.Pattern[str]:
    place, typed = r"[^“”\"«»]{1,80}", r"[“\"«]\s?[^“”\"«»]{1,20}[”\"»]"
    said = (
        re.escape(wording(one)[key]).replace(r"\{place\}", place).replace(r"\{typed\}", typed)
        for one in LANGUAGES
        for key in ("typed", "typed only")
    )
    return re.compile("|".join(said), re.IGNORECASE)


class _Wording:
    """The wording of one language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._data = wording(language)

    def sentence(self, one: Instruction) -> str:
        values = self._values(one)
        match one.verb:
            case Verb.INSERT_CLAUSE:
                return self._say(one.verb, **values, **self._new_clause(one, values))
            case Verb.MOVE_CLAUSE:
                values |= {"goes": self._beside("goes", one, values), "as": self._as(one)}
                return self._say(one.verb, **values)
            case Verb.SPLIT_CLAUSE:
                behind = self._say("behind", **values) if one.after else ""
                return self._say(one.verb, **values, behind=behind)
            case Verb.DELETE_CLAUSE | Verb.JOIN_CLAUSE | Verb.REPLACE_CLAUSE:
                return self._say(one.verb, **values)
        return f"{self._head(one, values)}{self._deed(one, values)}."

    def typed(self, one: Instruction, kind: ClauseKind) -> str:
        """The number that was typed before a new paragraph."""
        typed, number = self._quoted(one.typed), new_number(one)
        if not number:
            return self._say("typed only", typed=typed)
        return self._say("typed", place=self._called(Place(kind, number)), typed=typed)

    def _say(self, key: str, **values: str) -> str:
        said: str = self._data[key]
        return said.format(**values)

    def _quoted(self, words: str) -> str:
        return quoted(words, self._language)

    def _after(self, word: str, name: str) -> str:
        """A name behind the word of that sort: « du paragraphe »."""
        begin, new = next(pair for pair in self._data[word] if name.startswith(pair[0]))
        return f"{new}{name.removeprefix(begin)}"

    def _named(self, **names: str) -> dict[str, str]:
        """Names, and how they are behind other words."""
        behind = {
            f"{word}_{key}": self._after(word, name)
            for key, name in names.items()
            for word in ("of", "at")
        }
        return names | behind

    def _values(self, one: Instruction) -> dict[str, str]:
        """What sentences say of an instruction."""
        which = ""
        if one.occurrence:
            said = ordinal(one.occurrence, self._language, feminine=True)
            which = self._say("which", ordinal=said)
        values = self._named(place=self._called(one.place), target=self._called(one.target))
        values |= {name: self._quoted(getattr(one, name)) for name in ("old", "new", "after")}
        return values | {"which": which, "notes": self._notes("notes", one, len(one.notes))}

    def _notes(self, key: str, one: Instruction, count: int) -> str:
        """What is said of footnotes, ``count`` of them; nothing of none."""
        said = self._data["and"].join(map(self._quoted, one.notes))
        forms: list[str] = self._data[key]
        return forms[count > 1].format(notes=said) if count else ""

    def _head(self, one: Instruction, values: dict[str, str]) -> str:
        if one.edge is not Edge.NONE:
            return self._say(f"at the {one.edge}", **values)
        head = self._say("in", **values)
        if not one.after:
            return head
        return head + self._say("after", **values | ({"which": ""} if one.old else {}))

    def _deed(self, one: Instruction, values: dict[str, str]) -> str:
        if one.verb is Verb.NOTE:
            deed = "replaced" if one.gone and one.notes else "gone" if one.gone else "added"
            return self._notes(f"note {deed}", one, max(one.gone, len(one.notes), 1))
        added = one.verb is Verb.INSERT and one.edge is Edge.END
        key = "add" if added else one.verb if one.verb in _WITHIN else Verb.LOOKS
        said = self._say(key, **values | ({} if one.old else {"which": ""}))
        goes = one.verb in (Verb.REPLACE, Verb.DELETE)
        return said + (self._notes("gone", one, one.gone) if goes else "")

    def _as(self, one: Instruction) -> str:
        kind = becomes(one)
        return "" if kind is None else self._say("as", as_kind=self._data["kinds"][kind]["as"])

    def _new_clause(self, one: Instruction, values: dict[str, str]) -> dict[str, str]:
        kind = one.kind or ClauseKind.PARAGRAPH
        new = self._data["numbered"] if numbered(one) else self._data["kinds"][kind]["new"]
        number, texts = new_words(one)
        return {
            "kind": new.format(number=number),
            "where": self._beside("comes", one, values),
            "clauses": " ".join(map(self._quoted, texts)),
        }

    def _beside(self, way: str, one: Instruction, values: dict[str, str]) -> str:
        """Where a clause goes or comes."""
        where = "after"
        if one.edge is Edge.BEGINNING:
            listed = one.verb is Verb.INSERT_CLAUSE and one.kind is ClauseKind.ITEM
            where = "before items" if listed else "at the beginning"
            where = "first" if one.target is None else where
        return self._say(f"{way} {where}", **values)

    def _called(self, place: Place | None) -> str:
        """What a clause is called: "operative paragraph 3 (a)"."""
        if place is None or place is UNKNOWN:
            return self._say("unknown")
        was = place.was
        if place.earlier and place.base:
            was = self._say("earlier of", was=was, text=revision(place.base))
        elif place.earlier:
            was = self._say("earlier" if place.base is None else "earlier first", was=was)
        if was and place.former:
            return self._say("only was", was=was)
        said = self._name(place)
        if was:
            return self._say("was", name=said, was=was)
        return self._say("former", name=said) if place.former else said

    def _name(self, place: Place) -> str:
        kind, number = place.kind, place.number
        words = self._data["kinds"][kind]
        if kind is ClauseKind.ITEM and place.within is not None and number:
            return self._item(number, place.within)
        if kind is ClauseKind.PREAMBULAR and number.isdecimal():
            said = ordinal(int(number), self._language, short=True)
            return self._say("nth preambular", ordinal=said)
        named = kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
        if number:
            return self._say(f"called {kind}" if named else "called", number=number, **words)
        if kind in (ClauseKind.TITLE, ClauseKind.ORGAN):
            return str(words["the"])
        begun = self._quoted(place.words)
        return self._say(f"begins new {kind}" if named else "begins", words=begun, **words)

    def _item(self, number: str, within: Place) -> str:
        """What an item is called that has a number, and hangs on another clause."""
        values = self._named(above=self._name(within))
        if number.startswith("subparagraph"):
            said = ordinal(int(number.rsplit(maxsplit=1)[-1]), self._language, short=True)
            return self._say("nth item", ordinal=said, **values)
        if number.startswith("bullet"):
            return self._say("bullet", number=number.removeprefix("bullet").strip(), **values)
        head, _, suffix = number.partition(" ")
        letter = f"{head.strip('()')}) {suffix}".strip()
        joined = number.startswith("(") and within.kind is not ClauseKind.PREAMBULAR
        key = "item" if joined else "item apart"
        return self._say(key, number=number, letter=letter, **values)
