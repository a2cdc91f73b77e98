"""What the engine has to say, as data: a sentence with holders, and the values that fill them.

The engine states facts and knows no reader. An error, a reason, a note, an act is a
:class:`Message`: its ``template`` is the key under which the catalogues of the languages hold it,
its ``values`` are names, numbers and further messages. As a ``str`` it is the English sentence, for
logs, for ``--json`` and for a reader of English; :func:`draftbench.language.translation.say` says
it in any other language. Templates stand as literals in the calls below, where Babel finds them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

UPPER, LOWER = "upper", "lower"
"""What is done with the first letter of a message."""


class Message(str):
    """A sentence, or a part of one, that a catalogue can say in other languages.

    ``template`` is in English with holders in braces; it is the form for one where ``plural`` is
    the form for any other number ``n``. ``values`` are strings (words of users and documents, which
    are said as they are), numbers, members of an enumeration (said as words of their own), messages
    and tuples of these, which are lists. ``about`` tells apart what is one word in English only,
    ``case`` is what its place in a sentence asks of its first letter.
    """

    __slots__ = ("about", "case", "plural", "template", "values")
    template: str
    plural: str
    values: Mapping[str, Any]
    about: str
    case: str

    def __new__(
        cls,
        template: str,
        values: Mapping[str, Any],
        plural: str = "",
        about: str = "",
        case: str = "",
    ) -> Message:
        chosen = plural if plural and values["n"] != 1 else template
        if values:
            chosen = chosen.format(**{name: english(value) for name, value in values.items()})
        made = super().__new__(cls, cased(chosen, case))
        made.template, made.values, made.plural = template, values, plural
        made.about, made.case = about, case
        return made

    def __str__(self) -> str:
        return self  # so that str(error) is still a message

    def __reduce__(self) -> tuple[Any, ...]:
        return Message, (self.template, dict(self.values), self.plural, self.about, self.case)


def message(template: str, /, **values: object) -> Message:
    """A sentence with its holders filled. The template is a literal.

    >>> message("{clause} is agreed; reopen it first.", clause="OP 3")
    'OP 3 is agreed; reopen it first.'
    """
    return Message(template, {name: _kept(value) for name, value in values.items()})


def message_as(template: str, about: str, /, **values: object) -> Message:
    """The same where the template could mean two things; ``about`` says which."""
    return Message(template, {name: _kept(value) for name, value in values.items()}, about=about)


def counted_message(one: str, many: str, /, *, n: int, **values: object) -> Message:
    """A sentence about ``n`` things: ``one`` of one, ``many`` of any other number.

    >>> counted_message("{n} clause", "{n} clauses", n=3)
    '3 clauses'
    """
    return Message(one, {"n": n} | {name: _kept(value) for name, value in values.items()}, many)


def joined(items: Iterable[object]) -> str:
    """Names with commas, and "and" before the last.

    >>> joined(["OP 1", "OP 2", "OP 3"])
    'OP 1, OP 2 and OP 3'
    """
    *others, last = items
    if not others:
        return str(last)
    return message_as("{first} and {last}", "a list", first=tuple(others), last=last)


def listed(items: Iterable[object]) -> Message:
    """Names with commas between them.

    >>> listed(["OP 1", "OP 2"])
    'OP 1, OP 2'
    """
    return Message("{items}", {"items": _kept(tuple(items))})


def sentences(*several: str) -> str:
    """Whole sentences one after the other; those that are empty are left out.

    >>> sentences("It is open.", "", "Go on.")
    'It is open. Go on.'
    """
    said = ""
    for sentence in several:
        if said and sentence:
            said = message_as("{first} {second}", "two sentences", first=said, second=sentence)
        else:
            said = said or sentence
    return said


def capitalized(words: str) -> str:
    """Words that begin a sentence, in whatever language it is said."""
    return _with_case(words, UPPER)


def uncapitalized(words: str) -> str:
    """Words that go on in a sentence."""
    return _with_case(words, LOWER)


def _with_case(words: str, case: str) -> str:
    if not isinstance(words, Message):
        return cased(words, case)
    return Message(words.template, words.values, words.plural, words.about, case)


def cased(words: str, case: str) -> str:
    """``words`` with the first letter as ``case`` asks; "" leaves it."""
    if not case:
        return words
    return (words[:1].upper() if case == UPPER else words[:1].lower()) + words[1:]


def english(value: object) -> object:
    """A value as it stands in an English sentence."""
    if isinstance(value, tuple):
        return ", ".join(str(english(item)) for item in value)
    return value.value if isinstance(value, Enum) else value


def _kept(value: object) -> object:
    """A value as a message keeps it: one that can be stored and sent to another process."""
    if isinstance(value, tuple):
        return tuple(_kept(item) for item in value)
    return value if isinstance(value, str | int | float | Enum) else str(value)
