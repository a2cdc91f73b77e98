"""What the engine and the terminal say, as data, and in the language of its reader.

translation.py   a message in a language
catalogue.py     what is said in each language, as gettext holds it; locales.py: which one a
                 system asks for; pseudolocale.py: one that shows what is not translated

The engine states facts and knows no reader. An error, a reason, a note, an act is a
:class:`Message`: its ``template`` is the key under which the catalogues of the languages hold it,
its ``values`` are names, numbers and further messages. As a ``str`` it is the English sentence, for
logs, for ``--json`` and for a reader of English; :func:`draftbench.messages.translation.say` says
it in any other language. Templates stand as literals in the calls below, where Babel finds them.

What is said of a text, in its language, is the phrasebook's (``language/phrasebook.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from string import Formatter
from typing import Any

ITEMS = "{items}"
"""The template of lists."""
A_LIST, PARTS = "a list", "parts of a sentence"
"""What lists are about: names, or things that are said."""
UPPER, LOWER, OPEN = "upper", "lower", "open"
"""What the place of a message asks of it: a capital or a small letter first, or no stop."""


class Message(str):
    """A sentence, or a part of one, that a catalogue can say in other languages.

    ``template`` is in English with holders in braces; it is the form for one where ``plural`` is
    the form for any other number ``n``. ``values`` are strings (words of users and documents, which
    are said as they are), numbers, members of an enumeration (said as words of their own), messages
    and tuples of these, which are lists. ``about`` tells apart what is one word in English only,
    ``form`` is what its place asks of it.
    """

    __slots__ = ("about", "form", "plural", "template", "values")
    template: str
    plural: str
    values: Mapping[str, Any]
    about: str
    form: str

    def __new__(
        cls,
        template: str,
        values: Mapping[str, Any],
        plural: str = "",
        about: str = "",
        form: str = "",
    ) -> Message:
        chosen = plural if plural and values["n"] != 1 else template
        if values:
            chosen = chosen.format(**{name: english(value) for name, value in values.items()})
        made = super().__new__(cls, formed(chosen, form) if form else chosen)
        made.template, made.values, made.plural = template, values, plural
        made.about, made.form = about, form
        return made

    def __str__(self) -> str:
        return self  # so that str(error) is still a message

    def __reduce__(self) -> tuple[Any, ...]:
        return Message, (self.template, dict(self.values), self.plural, self.about, self.form)


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


def listed(items: Iterable[object], about: str = A_LIST) -> str:
    """Names with commas between them; ``about`` says what else they are.

    >>> listed(["OP 1", "OP 2"])
    'OP 1, OP 2'
    """
    return Message(ITEMS, {"items": _kept(tuple(items))}, about=about)


def both(items: Iterable[object]) -> str:
    """Names or things that are said, with "and" between all of them."""
    said, *others = items
    for other in others:
        said = message_as("{first} and {last}", "a list", first=said, last=other)
    return str(said)


def either(items: Iterable[object]) -> str:
    """Names with commas, and "or" before the last."""
    *others, last = items
    if not others:
        return str(last)
    return message_as("{first} or {last}", "a list", first=tuple(others), last=last)


def sentence(words: str) -> str:
    """Words as a sentence of their own, with a full stop."""
    return message_as("{words}.", "a sentence", words=words)


def series(parts: Iterable[str]) -> str:
    """Several things that are said in one sentence, with commas; those that are empty are left out.

    >>> series(["moved up", "", "same words"])
    'moved up, same words'
    """
    said = tuple(filter(None, parts))
    return said[0] if len(said) == 1 else listed(said, PARTS) if said else ""


def several(parts: Iterable[str]) -> str:
    """Several things that are said in one sentence and hold commas themselves."""
    said = ""
    for part in parts:
        said = (
            message_as("{first}; {rest}", "parts of a sentence", first=said, rest=part)
            if said
            else part
        )
    return said


def together(*parts: str) -> str:
    """Parts of a line one right after the other, each with the space that it begins with."""
    said = [part for part in parts if part]
    if len(said) < 2:
        return said[0] if said else ""
    values = {f"part{at}": part for at, part in enumerate(said)}
    return Message("".join(f"{{{name}}}" for name in values), values)


def parts_of(words: str) -> tuple[str, ...]:
    """The parts of a :func:`series`; of anything else itself, of nothing none."""
    if isinstance(words, Message) and (words.template, words.about) == (ITEMS, PARTS):
        return tuple(words.values["items"])
    return (words,) if words else ()


def quoted(words: str) -> str:
    """Words of somebody in quotation marks."""
    return message_as("“{words}”", "quotation marks", words=words)


def beside(words: str, more: str) -> str:
    """Words, and ``more`` on them in parentheses; the words alone where there is no more."""
    return message_as("{words} ({more})", "parentheses", words=words, more=more) if more else words


def headed(head: str, words: str) -> str:
    """A name or a word, and what is said of it; the name alone where nothing is."""
    if not words:
        return head
    return message_as("{head}: {words}", "a name, and what is said", head=head, words=words)


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


def untold(words: str, known: str) -> list[str]:
    """The sentences of which ``known`` has none like it: the same, with whatever values."""

    def parted(said: str) -> list[str]:
        if isinstance(said, Message) and said.about == "two sentences":
            return [one for part in said.values.values() for one in parted(part)]
        return [said]

    def key(said: str) -> str:
        return said.template if isinstance(said, Message) else said

    told = {key(one) for one in parted(known)}
    return [one for one in parted(words) if key(one) not in told]


def capitalized(words: str) -> str:
    """Words that begin a sentence, in whatever language it is said."""
    return _in_form(words, UPPER)


def uncapitalized(words: str) -> str:
    """Words that go on in a sentence."""
    return _in_form(words, LOWER)


def unstopped(words: str) -> str:
    """A sentence that goes on, without its full stop."""
    return _in_form(words, OPEN)


def _in_form(words: str, form: str) -> str:
    if not isinstance(words, Message):
        return formed(words, form)
    return Message(words.template, words.values, words.plural, words.about, form)


def formed(words: str, form: str) -> str:
    """``words`` with the first letter or the end that ``form`` asks for; "" leaves them."""
    if form == OPEN:
        return words.rstrip(".。")
    if not form:
        return words
    return (words[:1].upper() if form == UPPER else words[:1].lower()) + words[1:]


def message_data(words: str) -> str | dict[str, Any]:
    """What is said as a project keeps it: a message as its template and values (plain JSON), so
    that nothing is kept in one language; words of somebody as they are."""
    if not isinstance(words, Message):
        return words
    kept = {"plural": words.plural, "about": words.about, "form": words.form}
    return {
        "template": words.template,
        "values": {name: _value_data(value) for name, value in words.values.items()},
        **{name: said for name, said in kept.items() if said},
    }


def _value_data(value: object) -> object:
    if isinstance(value, tuple):
        return [_value_data(item) for item in value]
    if isinstance(value, Message):
        return message_data(value)
    if isinstance(value, Enum):
        return value.value
    return value if isinstance(value, str) or type(value) is int else str(value)


def message_from(data: str | Mapping[str, Any]) -> str:
    """What :func:`message_data` kept. Holders that are not plain names of values, which the
    project of a stranger may have, are not filled."""
    if isinstance(data, str):
        return data
    template, plural = str(data["template"]), str(data.get("plural", ""))
    values = {str(name): _data_value(value) for name, value in data["values"].items()}
    plain = all(_is_plain(one, values) for one in (template, plural))
    if not plain or (plural and not isinstance(values.get("n"), int)):
        return template
    return Message(template, values, plural, str(data.get("about", "")), str(data.get("form", "")))


def _data_value(value: object) -> object:
    if isinstance(value, list):
        return tuple(_data_value(item) for item in value)
    return message_from(value) if isinstance(value, dict) else value


def _is_plain(template: str, values: Mapping[str, object]) -> bool:
    try:
        holders = [*Formatter().parse(template)]
    except ValueError:
        return not values
    return all(
        name is None or (name in values and not wanted and not conversion)
        for _, name, wanted, conversion in holders
    ) or (not values)


_WORDS = frozenset({str, Message})
"""The kinds that most values are of; they stand in a message as they are."""


def english(value: object) -> object:
    """A value as it stands in an English sentence."""
    if type(value) in _WORDS:
        return value
    if isinstance(value, tuple):
        return ", ".join(str(english(item)) for item in value)
    return value.value if isinstance(value, Enum) else value


def _kept(value: object) -> object:
    """A value as a message keeps it: one that can be stored and sent to another process."""
    if type(value) in _WORDS:
        return value
    if isinstance(value, tuple):
        return tuple(_kept(item) for item in value)
    return value if isinstance(value, str | int | float | Enum) else str(value)
