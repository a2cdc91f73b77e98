"""What the engine says, in the language of the window.

The engine gives errors, reasons and notes as English sentences with names and numbers in them.
Their forms ("{1} is agreed; reopen it first.") are gathered from its code for translators
(``resources/translations/engine_*.ts``), and become a table when the program is built. Here a
sentence is recognised by its form, and said by the translation of that with the same names and
numbers in it. What no form fits stays as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from unicodedata import bidirectional

from draftbench.gui.speech import ISOLATED, ISOLATED_END, book, language, mirrored
from draftbench.gui.terms import said_of_engine
from draftbench.language.catalogue import PSEUDO
from draftbench.language.pseudolocale import pseudo
from draftbench.language.translation import say
from draftbench.messages import Message
from draftbench.resources import resource

_HOLDER = re.compile(r"(?<!\{)\{(\d+)\}(?!\})")
_BETWEEN = re.compile(r"((?<=[.!?…]) (?=[A-Z“'0-9])|; )")
"""What stands between two sentences, or two reasons."""
_DEEP = 5
"""How deep sentences are looked for in what another one holds."""


_OWN = re.compile(r"[^\W\d_]{2,}")
_Form = tuple[str, str, str]
"""What every sentence of a form has, the form, and its translation."""

FROM_RIGHT = "\u200f"
"""The sign of Unicode that what follows is written from the right."""


class EngineWords:
    """The sentences of the engine in one language; ``forms`` gives for each English form its
    translation, which has the same place-holders (``{1}``, ``{2}``; other braces are doubled).
    ``term`` says a state, a kind or another short word that fills a place; what is none as it is.
    """

    def __init__(self, forms: Mapping[str, str], term: Callable[[str], str] = str) -> None:
        self._whole = {
            _plain(form): _plain(said) for form, said in forms.items() if not _HOLDER.search(form)
        }
        holding = [form for form in forms if _HOLDER.search(form)]
        holding.sort(key=lambda form: -len(_HOLDER.sub("", form)))  # the most words first
        every = [(_longest(form), form, forms[form]) for form in holding]
        self._holding = [one for one in every if len(_own(one[1])) > 1]
        self._weak = [one for one in every if len(_own(one[1])) < 2]
        self._term = term
        self._known: dict[str, str] = {}

    def said(self, sentence: str) -> str:
        """A sentence, or each of several, in the language; as it is where no form fits."""
        return self._said(sentence, 0)

    def _said(self, sentence: str, deep: int) -> str:
        if sentence not in self._known:
            if len(self._known) > 4096:
                self._known.clear()
            self._known[sentence] = self._looked_up(sentence, deep)
        return self._known[sentence]

    def _looked_up(self, sentence: str, deep: int) -> str:
        """Whole sentences before parts, and forms with a word of their own or none last."""
        found = self._found(sentence, deep, self._holding)
        if found is not None:
            return found
        pieces = _BETWEEN.split(sentence)
        if len(pieces) > 1:
            pieces[::2] = [self._looked_up(piece, deep) for piece in pieces[::2]]
            return "".join(pieces)
        found = self._found(sentence, deep, self._weak)
        return self._term(sentence) if found is None else found

    def _found(self, sentence: str, deep: int, forms: list[_Form]) -> str | None:
        words = sentence.strip()
        whole = self._whole.get(words)
        if whole is not None:
            return whole
        for sign, form, said in forms:
            match = _pattern(form).fullmatch(words) if sign in words else None
            if match is not None:
                held = match.groupdict()
                if deep < _DEEP:
                    held = {name: self._said(value, deep + 1) for name, value in held.items()}
                return _filled(said, held)
        return None


def _filled(form: str, held: Mapping[str, str]) -> str:
    pieces = _HOLDER.split(form)
    pieces[::2] = [_plain(piece) for piece in pieces[::2]]
    pieces[1::2] = [held[f"h{number}"] for number in pieces[1::2]]
    return "".join(pieces)


def _plain(piece: str) -> str:
    return piece.replace("{{", "{").replace("}}", "}")


def _own(form: str) -> list[str]:
    """The words of a form itself."""
    return _OWN.findall(_HOLDER.sub(" ", form))


def _longest(form: str) -> str:
    """The longest stretch that every sentence of a form has."""
    return max((_plain(piece) for piece in _HOLDER.split(form)[::2]), key=len)


@lru_cache(maxsize=2048)
def _pattern(form: str) -> re.Pattern[str]:
    pieces = _HOLDER.split(form)
    pieces[::2] = [re.escape(_plain(piece)) for piece in pieces[::2]]
    pieces[1::2] = [f"(?P<h{number}>.*?)" for number in pieces[1::2]]
    return re.compile("".join(pieces), re.DOTALL)


@lru_cache(maxsize=1)
def engine_words(code: str) -> EngineWords | None:
    """The engine's sentences in a language (its ``code``); None where there is no table of it, as
    for English."""
    path = resource("translations", f"engine_{code}.json")
    if not path.is_file():
        return None
    return EngineWords(json.loads(path.read_text("utf-8")), said_of_engine)


def relayed(sentence: str, /) -> str:
    """What the engine said (an error, a reason, a note), in the language of the window: its form is
    looked up, and names and numbers stay. Never for words of users or documents."""
    code = language()
    if code == "en" or not sentence:
        return sentence
    if code == PSEUDO:
        return pseudo(sentence)
    if isinstance(sentence, Message):
        return _directed(say(sentence, code, _apart if mirrored() else str))
    said = book().name(sentence)
    words = engine_words(code) if said == sentence else None
    return _directed(said if words is None else words.said(sentence))


def _apart(words: str) -> str:
    """Words of others inside a sentence that is written from the right."""
    return f"{ISOLATED}{words}{ISOLATED_END}"


def _directed(said: str) -> str:
    """A sentence of the engine, whose names are not isolated: one that is written from the right
    and begins with a Latin name says itself that it is."""
    if not mirrored():
        return said
    strong = [bidirectional(char) for char in said if bidirectional(char) in ("L", "R", "AL")]
    begins_latin = strong[:1] == ["L"] and len(set(strong)) > 1
    return f"{FROM_RIGHT}{said}" if begins_latin and not said.startswith(ISOLATED) else said
