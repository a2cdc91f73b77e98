"""What the window says, in the language that its user chose.

Sentences stand in the code in English and are looked up in a table (``messages/catalogue.py``) at
the moment when they are shown, so that the window can change its language while it runs. The
language of the window has nothing to do with the languages of the texts, and words that users or
documents wrote are never looked up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication

from draftbench.messages import Message
from draftbench.messages import catalogue as catalogues
from draftbench.messages.pseudolocale import pseudo

if TYPE_CHECKING:
    from draftbench.language.phrasebook import Phrase, Phrasebook

marked, marked_as = catalogues.marked, catalogues.marked_as
marked_count = catalogues.marked_count
ISOLATED, ISOLATED_END = "\u2068", "\u2069"
"""Signs of Unicode around what has a direction of its own ("first strong isolate" and its end)."""
_FROM_RIGHT = "\u200f"
"""The sign of Unicode that what follows is written from the right."""


class _Isolated:
    """A value that stands apart from the sentence around it."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __format__(self, wanted: str) -> str:
        said = format(self._value, wanted)
        return f"{ISOLATED}{said}{ISOLATED_END}" if said else said

    __str__ = __repr__ = lambda self: format(self, "")


def _filled(said: str, values: dict[str, object]) -> str:
    """The sentence with its ``values``: in a window that is written from the right, each is
    isolated, so that a Latin name or a number does not move what stands beside it."""
    if mirrored():
        values = {name: _Isolated(value) for name, value in values.items()}
    return directed(said.format(**values))


def directed(said: str, /) -> str:
    """A sentence of the window which says itself that it is written from the right where it is and
    begins with a number or a Latin name; any other, and words of one direction, as they are."""
    return _directed(said) if said and mirrored() else said


@lru_cache(maxsize=2048)
def _directed(said: str) -> str:
    deep, begins, first = 0, "", ""
    for char in said:
        kind = bidirectional(char)
        if char == ISOLATED:
            deep += 1
        elif char == ISOLATED_END:
            deep -= 1
        elif kind in ("L", "R", "AL"):
            first = first or kind
            if not deep:
                begins = kind
                break
    from_right = ISOLATED in said or any(bidirectional(char) in ("R", "AL") for char in said)
    # Where words can be selected Qt asks the first letter of all, elsewhere the first outside.
    found = "L" in (first, begins) or not begins
    return f"{_FROM_RIGHT}{said}" if from_right and found else said


def mirrored() -> bool:
    """Whether the window's language is written from the right."""
    return language() in catalogues.FROM_THE_RIGHT


def language() -> str:
    """The code of the window's language; "en" before one was chosen."""
    program = QCoreApplication.instance()
    return str(program.property("language") or "en") if program is not None else "en"


def paper_language() -> str:
    """The language (ISO 639-1) in which the engine says what it has sentences for."""
    return language().partition("_")[0]


def plain_name(said: str, /) -> str:
    """A name for a file or a record out of what :func:`tr` said: without signs of direction."""
    return said.translate(dict.fromkeys(map(ord, (ISOLATED, ISOLATED_END, _FROM_RIGHT))))


def tr(sentence: str, /, **values: object) -> str:
    """An English ``sentence`` in the language of the window, its place-holders in braces filled
    with ``values``. Whole sentences are looked up, never parts of one.

    >>> tr("“{name}” holds no text.", name="Rev.1")
    '“Rev.1” holds no text.'
    """
    said = catalogues.catalogue(language()).gettext(sentence) if sentence else ""
    return _filled(said, values) if values else directed(said)


def tr_as(sentence: str, about: str, /, **values: object) -> str:
    """The same of a short ``sentence`` that has another meaning elsewhere; ``about`` says which it
    has here ("Open" as a state, and as what a button does).

    >>> tr_as("Open", "a state")
    'Open'
    """
    said = catalogues.catalogue(language()).pgettext(about, sentence) if about else tr(sentence)
    return _filled(said, values) if values else directed(said)


def counted(one: str, many: str, /, n: int, **values: object) -> str:
    """A sentence about ``n`` things: ``one`` where English says it of one, ``many`` of any other
    number. Other languages have the forms that they need. ``{n}`` is the number.

    >>> counted("{n} clause", "{n} clauses", 3)
    '3 clauses'
    """
    return _filled(catalogues.catalogue(language()).ngettext(one, many, n), {"n": n, **values})


def relayed(words: str, /, *, shown: Callable[[str], str] = str) -> str:
    """What the engine said (an error, a reason, a note), in the language of the window. What is no
    message of the engine stays as it is, but for names that are words of the program. ``shown`` is
    what is done with each word of users and documents in it, before it is set apart."""
    code = language()
    if (code == "en" and shown is str) or not words:
        return words
    if isinstance(words, Message):
        from draftbench.messages.translation import say

        return directed(say(words, code, lambda one: _held(shown(one))))
    return shown(pseudo(words) if code == catalogues.PSEUDO else directed(book().name(words)))


def _held(words: str) -> str:
    if language() == catalogues.PSEUDO:
        return pseudo(words)
    return set_apart(words)


def set_apart(words: str) -> str:
    """Words that keep their own direction in a window that is written from the right."""
    return f"{ISOLATED}{words}{ISOLATED_END}" if words and mirrored() else words


def book() -> Phrasebook:
    """What the papers say, in the language of the window: for what the engine states as facts and
    papers, terminal and window say alike, such as the titles of amendments."""
    from draftbench.language.phrasebook import phrasebook

    return _pseudo_book() if language() == catalogues.PSEUDO else phrasebook(paper_language())


@cache
def _pseudo_book() -> Phrasebook:
    from draftbench.language.phrasebook import FALLBACK, phrasebook
    from draftbench.messages.pseudolocale import pseudo

    english = phrasebook(FALLBACK)

    def looked_up(phrase: Phrase) -> Phrase:
        if isinstance(phrase, str):
            return pseudo(phrase)
        return {form: pseudo(said) for form, said in phrase.items()}

    return replace(english, phrases={key: looked_up(one) for key, one in english.phrases.items()})


def listed(items: Iterable[str], /) -> str:
    """Names one after the other, with the comma of the language.

    >>> listed(["MEX", "BRA", "ZAF"])
    'MEX, BRA, ZAF'
    """
    said = ""
    for at, item in enumerate(items):
        said = tr_as("{first}, {rest}", "a list", first=said, rest=item) if at else item
    return said


def joined(items: Sequence[str], /) -> str:
    """Names with commas and "and" between them, as they stand in a sentence.

    >>> joined(["OP 1", "OP 2", "OP 3"])
    'OP 1, OP 2 and OP 3'
    """
    if len(items) < 2:
        return "".join(items)
    return tr_as("{first} and {last}", "a list", first=listed(items[:-1]), last=items[-1])


def headed(head: str, words: str, /) -> str:
    """A name or a word, and what is said of it; the name alone where nothing is.

    >>> headed("am-3", "It waits."), headed("am-3", "")
    ('am-3: It waits.', 'am-3')
    """
    return (
        tr_as("{head}: {words}", "a name, and what is said", head=head, words=words)
        if (words)
        else head
    )


def quoted(words: str, /) -> str:
    """Words of somebody in the quotation marks of the language.

    >>> quoted("shall endeavour")
    '“shall endeavour”'
    """
    return tr_as("“{words}”", "quotation marks", words=words)


def beside(words: str, more: str, /) -> str:
    """Words, and ``more`` on them in parentheses; the words alone where there is no more.

    >>> beside("Agreed", "meeting 3"), beside("Agreed", "")
    ('Agreed (meeting 3)', 'Agreed')
    """
    return tr_as("{words} ({more})", "parentheses", words=words, more=more) if more else words


def told(*sentences: str) -> str:
    """Whole sentences one after the other, with the space that the language has between them.

    >>> told("It is open.", "", "Go on.")
    'It is open. Go on.'
    """
    between = tr_as("{first} {second}", "two sentences")
    said = ""
    for one in sentences:  # not isolated: what is all isolated would be set from the left
        said = between.format(first=said, second=one) if said and one else said or one
    return said
