"""The bodies and instruments that clauses name, by their long names and their short ones."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from draftbench.compare.normal import folded
from draftbench.resources import resource

_LANGUAGES = frozenset({"en", "es", "fr"})
"""Those with a list; what a file says of its language is never made a path of."""
_HEAD = re.compile(r"[^\W_]+")


class Glossary:
    """The names of one language.

    A name is looked for only where its first word stands, so that most clauses cost one look at
    their set of words. ``heads`` gives for an entry the noun by which a text calls it again.
    """

    def __init__(self, entries: Mapping[str, Iterable[str]], nouns: Iterable[str]) -> None:
        known = frozenset(nouns)
        self.heads: dict[str, str] = {}
        self._entries: dict[str, str] = {}
        written: dict[str, list[tuple[int, str, bool]]] = {}
        for entry, names in entries.items():
            for name in names:
                self._entries[folded(name).casefold()] = entry
                exact = folded(name)
                short = sum(char.isupper() for char in name) > 1 and " " not in name
                one = (len(exact), exact if short else exact.casefold(), short)
                written.setdefault(_first_word(name), []).append(one)
                head = next((word for word in re.findall(r"\w+", name) if word in known), "")
                if head:
                    self.heads.setdefault(entry, head.lower())
        self._written = {word: sorted(found, reverse=True) for word, found in written.items()}

    def begins(self, word: str) -> bool:
        """Whether a name may begin with ``word`` (lower case)."""
        return word in self._written

    def names(self, text: str, words: Iterable[str]) -> list[tuple[int, int, str]]:
        """The names in a folded text (start, end, entry), in order, disjoint, the longest of those
        that begin at one place. ``words`` are the words of the text that begin a name."""
        found = sorted(match for word in words for match in self._after(text, word))
        disjoint: list[tuple[int, int, str]] = []
        for name in found:
            if not disjoint or name[0] >= disjoint[-1][1]:
                disjoint.append(name)
        return disjoint

    def _after(self, text: str, word: str) -> Iterator[tuple[int, int, str]]:
        names = self._written[word.lower()]
        at = text.find(word)
        while at >= 0:
            name = None if at and _in_word(text[at - 1]) else _name_at(text, at, names)
            if name:
                yield at, at + len(name), self._entries[name.casefold()]
            at = text.find(word, at + 1)


def _name_at(text: str, at: int, names: Iterable[tuple[int, str, bool]]) -> str:
    """The first of ``names`` that stands in a text at a place; empty where none does. Short ones
    are looked for as they are written, the others in large and small letters."""
    for length, name, is_short in names:
        found = text[at : at + length]
        if (found if is_short else found.casefold()) == name:
            end = at + length
            if end == len(text) or not _in_word(text[end]):
                return found
    return ""


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _first_word(name: str) -> str:
    match = _HEAD.match(folded(name))
    if match is None:
        msg = f"the glossary's name “{name}” does not begin with a word"
        raise ValueError(msg)
    return match.group().lower()


@cache
def glossary(language: str) -> Glossary:
    """The names of an ISO 639-1 language; none where there is no list."""
    if language not in _LANGUAGES:
        return Glossary({}, ())
    data = json.loads(resource("language", f"glossary_{language}.json").read_text(encoding="utf-8"))
    return Glossary(data["entries"], data["heads"].split())
